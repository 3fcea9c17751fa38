"""What a line tells of its boxes."""

from dataclasses import dataclass
from typing import Protocol

from counter.buttons.box import Word


@dataclass(frozen=True, slots=True)
class Pressed:
    """A key of the box at `address`; `again`: it is down still."""

    address: int
    word: Word
    again: bool = False


@dataclass(frozen=True, slots=True)
class Garbage:
    """Bytes that mean nothing; from the box that was asked, or (None) from anyone on the line."""

    data: bytes
    address: int | None = None


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something is wrong with a box, or (`wrong` false) is so no more."""

    address: int
    what: str
    wrong: bool


Heard = Pressed | Garbage | Trouble


class Line(Protocol):
    """An open line. Every method may raise OSError: the line is gone."""

    def listen(self, woken: int, timeout_s: float) -> list[Heard]:
        """Wait until something is said, `woken` can be read, or the time is over; return what was said."""
        ...

    def show(self, address: int, frame: bytes | frozenset[str]) -> bool:
        """Send what a box shows; tell whether the line took it all."""
        ...

    def close(self) -> None:
        """Let it go."""
        ...
