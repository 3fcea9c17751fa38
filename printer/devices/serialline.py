"""``serial:///dev/ttyS0?baud=19200&bytesize=8&parity=N&stop=1&flow=none|xonxoff|dtr|rtscts``."""

import contextlib
import time
from dataclasses import dataclass

import serial

from printer.devices.base import Answers

_PATIENCE_S = 5.0
"""How much longer than the line needs a write may take."""
_BITS = 11
"""Bits on the line for a byte, at most."""
_CHUNK = 4096
_DTR = ("dtr", "dsrdtr")
_PIECE = 64
"""Bytes; printers take some hundred after they have said stop."""
_LOOK_S = 0.005


@dataclass(frozen=True, slots=True, kw_only=True)
class SerialLine:
    """How the line is set; most printers leave the factory with 8N1."""

    path: str
    baud: int = 19200
    bytesize: int = 8
    parity: str = "N"
    stop: int = 1
    flow: str = "none"
    answers: bool = True

    @property
    def bits(self) -> int:
        """Bits on the line for each byte."""
        return 1 + self.bytesize + (self.parity != "N") + self.stop


class SerialDevice:
    """A printer on a serial line."""

    def __init__(self, line: SerialLine) -> None:
        """Name the line; `open` opens it."""
        self._line = line
        self._port: serial.Serial | None = None

    @property
    def baud(self) -> int:
        """Bits a second."""
        return self._line.baud

    @property
    def answers(self) -> Answers:
        """A printer on a two-way line answers; ``answers=no`` says that only the sending wire is there."""
        return Answers.ALWAYS if self._line.answers else Answers.NEVER

    def open(self) -> None:
        """Open the line, for us alone."""
        line = self._line
        self._port = serial.Serial(
            line.path,
            line.baud,
            bytesize=line.bytesize,
            parity=line.parity,
            stopbits=line.stop,
            xonxoff=line.flow == "xonxoff",
            rtscts=line.flow == "rtscts",
            exclusive=True,
        )

    def write(self, data: bytes) -> None:
        """Send all, and return when the line has had the time for it: the kernel takes bytes long before they go."""
        port = self._opened()
        start = time.monotonic()
        if self._line.flow in _DTR:
            self._write_while_ready(port, data)
        else:
            port.write_timeout = _PATIENCE_S + len(data) * _BITS / self._line.baud
            port.write(data)
        time.sleep(max(0.0, start + len(data) * self._line.bits / self._line.baud - time.monotonic()))

    def _write_while_ready(self, port: serial.Serial, data: bytes) -> None:
        """Send in pieces while the printer's DTR, our DSR, is on; pyserial has no such flow control on Linux."""
        for at in range(0, len(data), _PIECE):
            end = time.monotonic() + _PATIENCE_S
            while not port.dsr:
                if time.monotonic() > end:
                    raise TimeoutError(f"{self._line.path}: the printer's DTR has been off for {_PATIENCE_S:g} s")
                time.sleep(_LOOK_S)
            port.write_timeout = _PATIENCE_S
            port.write(data[at : at + _PIECE])
            port.flush()

    def read(self, timeout_s: float) -> bytes:
        """Return what came."""
        port = self._opened()
        waiting = port.in_waiting
        if not waiting and timeout_s:
            port.timeout = timeout_s
            first: bytes = port.read(1)
            return first + (port.read(port.in_waiting) if first else b"")
        data: bytes = port.read(min(waiting, _CHUNK))
        return data

    def close(self) -> None:
        """Close the line."""
        if self._port is not None:
            with contextlib.suppress(OSError):
                self._port.close()
            self._port = None

    def _opened(self) -> serial.Serial:
        if self._port is None:
            raise ConnectionError("not open")
        return self._port
