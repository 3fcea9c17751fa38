"""What a printer hangs on."""

from enum import Enum, auto
from typing import Protocol


class Answers(Enum):
    """Whether the printer at this end can be heard."""

    ALWAYS = auto()
    """A silent printer is a fault."""
    PERHAPS = auto()
    """Silence from the start is taken as "can't"."""
    NEVER = auto()
    ABSENT = auto()
    """There is no printer, on purpose: nothing can be printed and nothing is wrong."""


LEAST_DRAWN_BAUD = 38_400
"""A layout with a drawn number has some thousand bytes: seconds on a slower line."""


class Device(Protocol):
    """A line to a printer. Nothing happens before `open`. Every method may raise OSError: the line is gone."""

    @property
    def answers(self) -> Answers:
        """Whether the printer can be heard."""
        ...

    def open(self) -> None:
        """Open the line."""
        ...

    def write(self, data: bytes) -> None:
        """Send all bytes; wait at most some seconds for a printer that takes none."""
        ...

    def read(self, timeout_s: float) -> bytes:
        """Return what came, waiting at most so long for the first byte; ``b""`` if nothing did."""
        ...

    def close(self) -> None:
        """Close the line, if it is open."""
        ...
