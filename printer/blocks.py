"""What a slip is made of once it has a layout: lines that fit the paper, QR codes, white."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path


class Side(Enum):
    """Where a line stands on the paper."""

    LEFT = auto()
    CENTER = auto()
    RIGHT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A line of text."""

    text: str
    width: int = 1
    height: int = 1
    bold: bool = False
    side: Side = Side.LEFT
    rtl: bool = False
    """Written from the right."""
    hang: str = ""
    """The line begins as far in as this is wide: it goes on below a dash."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A number that is drawn so many dots high."""

    text: str
    dots: int
    side: Side = Side.CENTER


@dataclass(frozen=True, slots=True, kw_only=True)
class Qr:
    """A QR code; `dots` is the size of one of its squares."""

    data: str
    dots: int
    side: Side = Side.CENTER


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture from a file, such as the office's logo."""

    file: Path
    side: Side = Side.CENTER


@dataclass(frozen=True, slots=True)
class Gap:
    """White paper, so many dots high."""

    dots: int


Block = Text | Drawn | Qr | Picture | Gap
