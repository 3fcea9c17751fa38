"""What a layout says: which fields a slip has, in which order and size. Pure; the files are read in `layoutfile`."""

from dataclasses import dataclass, field
from enum import StrEnum

from office.slip import SlipKind


class Field(StrEnum):
    """What a row shows. A field that the slip does not have takes no paper."""

    OFFICE = "office"
    TITLE = "title"
    """The kind of slip, such as "Appointment"."""
    NUMBER = "number"
    SERVICES = "services"
    QUEUE = "queue"
    PLACE = "place"
    ISSUED = "issued"
    """Date and time of issue in the office's zone."""
    APPOINTMENT = "appointment"
    """Date and time of the appointment."""
    AHEAD = "ahead"
    WAIT = "wait"
    BRING = "bring"
    RULE = "rule"
    """One sentence: what happens if you miss your call, what to do with this slip."""
    NOTICE = "notice"
    SCAN = "scan"
    """What the QR code is for; only if it holds an address."""
    QR = "qr"
    CODE = "code"
    LETTERS = "letters"
    """Of the test page: the letters and signs that must be readable."""


class Align(StrEnum):
    """Where a line stands; `start` is left, or right in a language that is written from the right."""

    START = "start"
    CENTER = "center"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One field of a slip."""

    field: Field
    width: int = 1
    """How many times as wide as font A, 1 to 8."""
    height: int = 1
    """How many times as high as font A (3 mm), 1 to 8."""
    mm: int = 0
    """Of the number: drawn this high instead of printed in the printer's own letters."""
    bold: bool = False
    align: Align = Align.START
    gap: int = 0
    """Dots of white above (8 are 1 mm)."""
    dots: int = 6
    """Of the QR code: dots for each of its squares, 3 to 16."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The rows of each kind of slip."""

    wait: tuple[Row, ...]
    standby: tuple[Row, ...]
    appointment: tuple[Row, ...]
    check_in: tuple[Row, ...]
    errand: tuple[Row, ...]
    test: tuple[Row, ...]
    texts: dict[str, dict[str, str]] = field(default_factory=dict)
    """The office's own wording: language, key, text. It stands before the one that comes with the program."""

    def rows(self, kind: SlipKind) -> tuple[Row, ...]:
        """Return the rows of one kind of slip."""
        rows: tuple[Row, ...] = getattr(self, kind.value)
        return rows
