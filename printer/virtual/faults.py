"""The faults of the virtual printer, switched in code or by a file."""

import json
from enum import StrEnum
from pathlib import Path


class Fault(StrEnum):
    """What can be wrong with it."""

    PAPER_NEAR_END = "paper_near_end"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    CUTTER = "cutter"
    HOT = "hot"
    BROKEN = "broken"
    OFFLINE = "offline"
    MUTE = "mute"
    """It prints and says nothing."""
    SLOW = "slow"
    """It answers a second late."""
    GARBAGE = "garbage"
    """It sends noise before each answer."""


class Faults:
    """The faults of now: those set here, and those in a file such as ``["paper_out"]`` if there is one."""

    def __init__(self, file: Path | None = None) -> None:
        """Start without a fault."""
        self._file = file
        self._set: frozenset[Fault] = frozenset()
        self._seen: tuple[int, int] | None = None
        self._read: frozenset[Fault] = frozenset()

    def set(self, *faults: Fault) -> None:
        """Have exactly these faults from now on."""
        self._set = frozenset(faults)

    def now(self) -> frozenset[Fault]:
        """Return the faults of now."""
        return self._set | self._of_file()

    def _of_file(self) -> frozenset[Fault]:
        if self._file is None:
            return frozenset()
        try:
            status = self._file.stat()
            seen = (status.st_mtime_ns, status.st_size)
            if seen != self._seen:
                self._read = frozenset(Fault(name) for name in json.loads(self._file.read_text("utf-8")))
                self._seen = seen
        except FileNotFoundError:
            self._seen, self._read = None, frozenset()
        except (ValueError, TypeError):
            return self._read
        return self._read
