"""What a layout says: which fields a slip has, in which order and size. Pure; the files are read in `layoutfile`."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

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
    LOGO = "logo"
    """The office's picture, `Layout.logo`."""
    EXTRA = "extra"
    """The office's own text ``extra``, such as what a service wants to say."""
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


Texts = dict[str, dict[str, str]]
"""By language, then by key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """What is different for one service or one language; a kind of slip without rows keeps the layout's."""

    wait: tuple[Row, ...] = ()
    standby: tuple[Row, ...] = ()
    appointment: tuple[Row, ...] = ()
    check_in: tuple[Row, ...] = ()
    errand: tuple[Row, ...] = ()
    info: tuple[Row, ...] = ()
    test: tuple[Row, ...] = ()
    texts: Texts = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The rows of each kind of slip."""

    wait: tuple[Row, ...]
    standby: tuple[Row, ...]
    appointment: tuple[Row, ...]
    check_in: tuple[Row, ...]
    errand: tuple[Row, ...]
    test: tuple[Row, ...]
    info: tuple[Row, ...] = (
        Row(field=Field.OFFICE, align=Align.CENTER),
        Row(field=Field.TITLE, bold=True, width=2, height=2, align=Align.CENTER, gap=12),
        Row(field=Field.SERVICES, bold=True, align=Align.CENTER, gap=12),
        Row(field=Field.BRING, gap=16),
        Row(field=Field.RULE, gap=16),
        Row(field=Field.PLACE, bold=True),
        Row(field=Field.NOTICE, gap=12),
        Row(field=Field.QR, align=Align.CENTER, gap=12),
    )
    """An office's older layout has none: then these."""
    texts: Texts = field(default_factory=dict)
    """The office's own wording. It stands before the one that comes with the program."""
    logo: Path | None = None
    """A picture (PNG, black on white) for the field ``logo``; a relative path starts at the layout's folder."""
    services: dict[str, Variant] = field(default_factory=dict)
    """By a service's id; of several services on a slip the first that has something counts."""
    languages: dict[str, Variant] = field(default_factory=dict)
    """By language, such as ``ar``. A service's rows stand before a language's."""

    @property
    def drawn(self) -> bool:
        """Tell whether a number is drawn somewhere: too many bytes for a slow serial line."""
        own: tuple[Layout | Variant, ...] = (self, *self.services.values(), *self.languages.values())
        return any(row.mm for part in own for kind in SlipKind for row in rows_of(part, kind))

    def rows(self, kind: SlipKind, services: Iterable[str] = (), language: str = "") -> tuple[Row, ...]:
        """Return the rows of one kind of slip."""
        base = language.partition("-")[0]
        variants = [self.services.get(service) for service in services]
        variants += [self.languages.get(language), self.languages.get(base)]
        found = (rows_of(variant, kind) for variant in variants if variant is not None)
        return next((rows for rows in found if rows), rows_of(self, kind))

    def own_texts(self, services: Iterable[str], language: str) -> dict[str, str]:
        """Return the office's own texts in a language, a service's before the others."""
        texts = dict(self.texts.get(language, {}))
        for service in reversed(tuple(services)):
            texts |= self.services.get(service, Variant()).texts.get(language, {})
        return texts


def rows_of(part: Layout | Variant, kind: SlipKind) -> tuple[Row, ...]:
    """Return a part's own rows of one kind of slip."""
    rows: tuple[Row, ...] = getattr(part, kind.value)
    return rows
