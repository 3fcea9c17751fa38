"""Contacts on a serial port's modem lines: a closed contact is a key that is down. The port stands behind `ModemLines`.

Modem lines are read every 5 ms: waiting for their change (TIOCMIWAIT) cannot be ended from outside.
"""

import select
from collections.abc import Iterator, Mapping
from typing import Protocol as Port

import serial

from appliance.clock import Clock
from counter.buttons.box import Word
from counter.buttons.heard import Heard, Pressed
from counter.buttons.protocol import Protocol

INPUTS = ("dsr", "cts", "cd", "ri")
OUTPUTS = ("dtr", "rts")
LOOK_EVERY_S = 0.005
SAY_AGAIN_EVERY_S = 0.1
"""A contact that stays closed is told again, so that a stuck key is known."""


class ModemLines(Port):
    """The modem lines of a port. Each may raise OSError: the port is gone, or has no such lines."""

    def read(self) -> frozenset[str]:
        """Return which of `INPUTS` are on."""
        ...

    def write(self, on: frozenset[str]) -> None:
        """Turn `OUTPUTS` on, and all others off."""
        ...

    def close(self) -> None:
        """Let the port go."""
        ...


class SerialModemLines:
    """The modem lines of a serial port."""

    def __init__(self, device: str) -> None:
        """Open it. Raises OSError."""
        self._port = serial.Serial(device)

    def read(self) -> frozenset[str]:
        """Return which of `INPUTS` are on."""
        return frozenset(name for name in INPUTS if getattr(self._port, name))

    def write(self, on: frozenset[str]) -> None:
        """Turn `OUTPUTS` on, and all others off."""
        for name in OUTPUTS:
            setattr(self._port, name, name in on)

    def close(self) -> None:
        """Let the port go."""
        self._port.close()


class Contacts:
    """What closes and opens. A contact that is closed from the beginning is stuck, or a plug with the wrong pins."""

    def __init__(self, presses: Mapping[str, Word]) -> None:
        """Know what each contact says."""
        self._presses = presses
        self._before: frozenset[str] | None = None
        self._told: dict[str, float] = {}

    def seen(self, closed: frozenset[str], now: float) -> Iterator[Heard]:
        """Take what is closed now; yield the keys that went down, and every 100 ms those that still are."""
        before = closed if self._before is None else self._before
        self._before = closed
        for name in sorted(closed & self._presses.keys()):
            again = name in before
            if not again or now - self._told.get(name, 0.0) >= SAY_AGAIN_EVERY_S:
                self._told[name] = now
                yield Pressed(0, self._presses[name], again)


class ContactLine:
    """One box of contacts on a port."""

    def __init__(self, port: ModemLines, protocol: Protocol, clock: Clock) -> None:
        """Turn its power on. Raises OSError."""
        self._port = port
        self._clock = clock
        self._power = frozenset(protocol.power)
        self._contacts = Contacts(protocol.presses)
        port.write(self._power)

    def listen(self, woken: int, timeout_s: float) -> list[Heard]:
        """Look until a contact says something, `woken` can be read, or the time is over."""
        until = self._clock.monotonic() + timeout_s
        while True:
            now = self._clock.monotonic()
            heard = list(self._contacts.seen(self._port.read(), now))
            if heard or now >= until or select.select([woken], [], [], LOOK_EVERY_S)[0]:
                return heard

    def show(self, _address: int, frame: bytes | frozenset[str]) -> bool:
        """Turn the lamps on and off; the power stays."""
        self._port.write(self._power | frozenset(map(str, frame)))
        return True

    def close(self) -> None:
        """Let the port go."""
        self._port.close()
