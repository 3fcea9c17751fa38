"""Keypads that are keyboards: Linux's input events, read and grabbed without a library (ADR 0021)."""

import fcntl
import os
import select
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from counter.buttons.heard import Heard, Pressed
from counter.buttons.keycodes import KEYS, LAMPS
from counter.buttons.protocol import Protocol

EVENT = struct.Struct("@llHHi")
"""``struct input_event``: seconds, microseconds, type, code, value."""
EV_SYN, EV_KEY, EV_LED = 0x00, 0x01, 0x11
SYN_REPORT, SYN_DROPPED = 0, 3
UP, DOWN, REPEAT = 0, 1, 2
EVIOCGRAB = 0x40044590
SAY_AGAIN_EVERY_S = 0.5


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key by its number: down, up, or down still."""

    code: int
    value: int


ALL_UP = Stroke(0, UP)
"""No key of this number exists."""


class Events:
    """Finds strokes in the bytes of an event device, also where an event comes in two pieces.

    What comes after the kernel's buffer ran over is dropped until its next report; `ALL_UP` stands for what is not known.
    """

    def __init__(self) -> None:
        """Nothing has come."""
        self._kept = b""
        self._lost = False

    def feed(self, data: bytes) -> Iterator[Stroke]:
        """Take bytes as they come."""
        self._kept += data
        while len(self._kept) >= EVENT.size:
            _seconds, _micros, kind, code, value = EVENT.unpack_from(self._kept)
            self._kept = self._kept[EVENT.size :]
            if kind == EV_SYN:
                self._lost = code == SYN_DROPPED or (self._lost and code != SYN_REPORT)
                if code == SYN_DROPPED:
                    yield ALL_UP
            elif kind == EV_KEY and not self._lost and value in {UP, DOWN, REPEAT}:
                yield Stroke(code, value)


def opened(device: str) -> int:
    """Open an event device for us alone: no other program hears its keys. Raises OSError."""
    handle = os.open(device, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        fcntl.ioctl(handle, EVIOCGRAB, 1)
    except OSError:
        os.close(handle)
        raise
    return handle


class KeyLine:
    """One keypad. Keys without a word are no garbage: keypads have more keys than a counter needs."""

    def __init__(self, handle: int, protocol: Protocol) -> None:
        """Listen to an open event device."""
        self._handle = handle
        self._events = Events()
        self._words = {KEYS[name]: word for name, word in protocol.presses.items()}
        self._down: set[int] = set()

    def listen(self, woken: int, timeout_s: float) -> list[Heard]:
        """Wait for keys. A key without repeats of its own is told again while it is down, so that a stuck one is known."""
        readable, _, _ = select.select([self._handle, woken], [], [], min(timeout_s, SAY_AGAIN_EVERY_S))
        if self._handle not in readable:
            return [Pressed(0, self._words[code], again=True) for code in sorted(self._down)]
        data = os.read(self._handle, 64 * EVENT.size)
        if not data:
            raise OSError("the keypad has gone")
        return [heard for stroke in self._events.feed(data) for heard in self._taken(stroke)]

    def _taken(self, stroke: Stroke) -> Iterator[Heard]:
        if stroke == ALL_UP:
            self._down.clear()
        word = self._words.get(stroke.code)
        if word is None:
            return
        if stroke.value == UP:
            self._down.discard(stroke.code)
            return
        self._down.add(stroke.code)
        yield Pressed(0, word, again=stroke.value == REPEAT)

    def show(self, _address: int, frame: bytes | frozenset[str]) -> bool:
        """Light the keyboard's own lamps."""
        data = b"".join(
            EVENT.pack(0, 0, EV_LED, number, int(name in map(str, frame))) for name, number in LAMPS.items()
        )
        data += EVENT.pack(0, 0, EV_SYN, SYN_REPORT, 0)
        return os.write(self._handle, data) == len(data)

    def close(self) -> None:
        """Let it go; the keys type again."""
        os.close(self._handle)
