"""``lobbycall buttons learn DEVICE``: press each word's key once; what to write into the configuration comes out."""

import argparse
import os
import select
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol, TextIO

from counter.buttons.box import Word
from counter.buttons.keyboard import DOWN, EVENT, Events, opened
from counter.buttons.keycodes import NAMES
from counter.buttons.serial_line import BytePort

QUIET_S = 0.1
"""A key's bytes are complete when so long nothing has come."""


@dataclass(slots=True)
class Lesson:
    """Which key says which word. Pure."""

    left: list[Word] = field(default_factory=lambda: list(Word))
    keys: dict[str, Word] = field(default_factory=dict)

    @property
    def asked(self) -> Word | None:
        """The word whose key is wanted now; None: all have been asked."""
        return self.left[0] if self.left else None

    def heard(self, key: str) -> Word | None:
        """Take a key for the word; return the word that has the key already, and go on asking."""
        if key in self.keys:
            return self.keys[key]
        self.keys[key] = self.left.pop(0)
        return None

    def skip(self) -> None:
        """The box has no key for this word."""
        self.left.pop(0)

    def toml(self) -> str:
        """Return the table for the configuration."""
        rows = (f'"{key}" = "{word.value}"' for key, word in self.keys.items())
        return f"presses = {{ {', '.join(rows)} }}\n"


class Source(Protocol):
    """Where keys come from."""

    def key(self, person: int) -> str | None:
        """Wait for a key and return its name; None: the person at the terminal has typed a line first."""
        ...

    def close(self) -> None:
        """Let it go."""
        ...


class KeypadSource:
    """A keypad that is a keyboard; grabbed, so that its keys do not type here."""

    def __init__(self, handle: int) -> None:
        """Listen to an open event device."""
        self._handle = handle
        self._events = Events()

    def key(self, person: int) -> str | None:
        """Wait for a key to go down. Raises OSError."""
        while True:
            readable, _, _ = select.select([self._handle, person], [], [])
            if self._handle not in readable:
                return None
            data = os.read(self._handle, EVENT.size)
            if not data:
                raise OSError("the keypad has gone")
            for stroke in self._events.feed(data):
                if stroke.value == DOWN and stroke.code in NAMES:
                    return NAMES[stroke.code]

    def close(self) -> None:
        """Let it go."""
        os.close(self._handle)


class LineSource:
    """A box on a serial line."""

    def __init__(self, port: BytePort) -> None:
        """Listen on an open port."""
        self._port = port

    def key(self, person: int) -> str | None:
        """Wait for bytes and the quiet after them. Raises OSError."""
        data = self._port.wait(person, 3600.0)
        more = data
        while more:
            more = self._port.wait(None, QUIET_S)
            data += more
        return data.hex(" ") or None

    def close(self) -> None:
        """Let it go."""
        self._port.close()


def teach(lesson: Lesson, source: Source, person: int, say: TextIO) -> None:
    """Ask for each word's key; a line of the person skips a word, ``q`` ends."""
    while (word := lesson.asked) is not None:
        say.write(f"{word.value}: press its key; Enter: it has none; q and Enter: done\n")
        say.flush()
        key = source.key(person)
        if key is None:
            lines = os.read(person, 1024).decode(errors="replace").splitlines()
            if not lines or "q" in lines:
                return
            lesson.skip()
        elif (taken := lesson.heard(key)) is not None:
            say.write(f"  {key} says {taken.value} already\n")
        else:
            say.write(f"  {key}\n")


def main(arguments: Sequence[str]) -> int:
    """Teach one box; returns the exit status."""
    parser = argparse.ArgumentParser(prog="lobbycall buttons learn", description="Assigns a box's keys.")
    parser.add_argument("device", help="/dev/input/by-id/…-event-kbd, or a serial line")
    parser.add_argument("--baud", type=int, default=9600, help="of a serial line")
    options = parser.parse_args(arguments)
    try:
        source = _source(options.device, options.baud)
        try:
            lesson = Lesson()
            teach(lesson, source, sys.stdin.fileno(), sys.stderr)
        finally:
            source.close()
    except OSError as error:
        sys.stderr.write(f"lobbycall buttons learn: {options.device}: {error}\n")
        return 1
    sys.stdout.write(lesson.toml())
    return 0


def _source(device: str, baud: int) -> Source:
    if os.path.realpath(device).startswith("/dev/input/"):
        return KeypadSource(opened(device))
    return LineSource(BytePort(device, baud))
