"""One connection to the virtual printer: its buffer, its faults, its answers."""

import random
from collections import deque
from collections.abc import Callable

from printer.virtual.faults import Fault
from printer.virtual.mechanism import Mechanism, OnSlip
from printer.virtual.tokens import Token, tokens

_STOPS = frozenset({Fault.PAPER_OUT, Fault.COVER_OPEN, Fault.CUTTER, Fault.HOT, Fault.BROKEN, Fault.OFFLINE})
_ERRORS = frozenset({Fault.CUTTER, Fault.HOT, Fault.BROKEN})
_NAME = b"\x5fLobbycall virtual\x00"


class Engine:
    """Takes bytes, prints what it can, and returns what it answers."""

    def __init__(self, dots: int, faults: Callable[[], frozenset[Fault]], on_slip: OnSlip) -> None:
        """Print on paper of so many dots; `faults` is asked before each answer."""
        self._faults = faults
        self._mechanism = Mechanism(dots, on_slip)
        self._buffer = bytearray()
        self._waiting: deque[Token] = deque()
        self._asb = False
        self._told = b""
        self._random = random.Random(1)  # noqa: S311  # garbage need not be secret

    @property
    def unknown(self) -> list[bytes]:
        """Commands that were not understood."""
        return self._mechanism.unknown

    def receive(self, data: bytes) -> bytes:
        """Take bytes; return the answers."""
        self._buffer += data
        out = b""
        for token in tokens(self._buffer):
            if token.name[:1] == b"\x10":
                out += self._at_once(token)
            else:
                self._waiting.append(token)
        return self._said(out) + self.tick()

    def tick(self) -> bytes:
        """Go on with what waits if nothing hinders; return what is said without being asked."""
        out = b""
        while self._waiting and not self._faults() & _STOPS:
            out += self._in_turn(self._waiting.popleft())
        if self._asb and self._frame() != self._told:
            self._told = self._frame()
            out += self._told
        return self._said(out)

    def close(self) -> None:
        """Put out what has no cut."""
        self._mechanism.cut()

    def _at_once(self, token: Token) -> bytes:
        """Carry out a real-time command: also when offline or full."""
        if token.name == b"\x10\x04":
            return bytes((self._status(token.data[0]),))
        if token.name == b"\x10\x05" and token.data == b"\x02":
            self._waiting.clear()
        return b""

    def _in_turn(self, token: Token) -> bytes:
        self._mechanism.do(token)
        if token.name == b"\x1da":
            self._asb = token.data != b"\x00"
            self._told = self._frame() if self._asb else b""
            return self._told
        if token.name == b"\x1d(" and token.data[:5] == b"H\x06\x00\x30\x30":
            return b"\x37\x22" + token.data[5:9] + b"\x00"
        if token.name == b"\x1dI":
            return _NAME if token.data[0] >= 65 else b"\x02"  # noqa: PLR2004  # 65 and on ask for texts
        if token.name == b"\x1dr":
            return bytes((0x03 if Fault.PAPER_NEAR_END in self._faults() else 0x00,))
        return b""

    def _status(self, n: int) -> int:
        """Return the answer to DLE EOT n."""
        faults = self._faults()
        bits = {
            1: {0x08: bool(faults & _STOPS)},
            2: {
                0x04: Fault.COVER_OPEN in faults,
                0x20: Fault.PAPER_OUT in faults,
                0x40: bool(faults & _ERRORS),
            },
            3: {0x08: Fault.CUTTER in faults, 0x20: Fault.BROKEN in faults, 0x40: Fault.HOT in faults},
            4: {
                0x0C: bool(faults & {Fault.PAPER_NEAR_END, Fault.PAPER_OUT}),
                0x60: Fault.PAPER_OUT in faults,
            },
        }
        return 0x12 | sum(bit for bit, there in bits.get(n, {}).items() if there)

    def _frame(self) -> bytes:
        """Return the ASB frame of now."""
        faults = self._faults()
        first = 0x10 | (0x08 if faults & _STOPS else 0) | (0x20 if Fault.COVER_OPEN in faults else 0)
        second = self._status(3) & 0x68
        near = 0x03 if faults & {Fault.PAPER_NEAR_END, Fault.PAPER_OUT} else 0
        third = near | (0x0C if Fault.PAPER_OUT in faults else 0)
        return bytes((first, second, third, 0x0F))

    def _said(self, data: bytes) -> bytes:
        if not data or Fault.MUTE in self._faults():
            return b""
        if Fault.GARBAGE in self._faults():
            noise = bytes(
                self._random.choice((0x80, 0xFF, 0x9A, 0x21, 0xE0)) for _ in range(self._random.randint(1, 5))
            )
            return noise + data
        return data
