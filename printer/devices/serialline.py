"""``serial:///dev/ttyS0?baud=19200&bytesize=8&parity=N&stop=1&flow=none|xonxoff|rtscts|dsrdtr``."""

import contextlib
from dataclasses import dataclass

import serial

from printer.devices.base import Answers

_PATIENCE_S = 5.0
"""How much longer than the line needs a write may take."""
_BITS = 11
"""Bits on the line for a byte, at most."""
_CHUNK = 4096


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


class SerialDevice:
    """A printer on a serial line."""

    def __init__(self, line: SerialLine) -> None:
        """Name the line; `open` opens it."""
        self._line = line
        self._port: serial.Serial | None = None

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
            dsrdtr=line.flow == "dsrdtr",
            exclusive=True,
        )

    def write(self, data: bytes) -> None:
        """Send all, as fast as the line is."""
        port = self._opened()
        port.write_timeout = _PATIENCE_S + len(data) * _BITS / self._line.baud
        port.write(data)

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
