"""A slip's content put into a layout: lines that fit the paper. Pure: the widths of letters come in."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from office.slip import Slip, SlipKind
from printer.blocks import Block, Drawn, Gap, Picture, Qr, Side, Text
from printer.layout import Align, Field, Layout, Row
from printer.wording import WITHIN, Wording
from printer.wrapping import wrap

_LTR = "\u2066"
_POP = "\u2069"
_TIED = "\u00a0"
"""A space at which no line ends."""
_DOT = "- "
"""Before each thing to bring."""
_CONTROLS = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), " ")
"""No text may command the printer."""
_DASH = "\N{EN DASH}"
_LETTERS = f"ÄÖÜ äöü ß € §  „Gruß“ {_DASH} 0123456789"
_DOTS_MM = 8


class Metrics(Protocol):
    """How wide text comes out on this printer."""

    @property
    def dots(self) -> int:
        """The dots of a line."""
        ...

    def width(self, text: str, row: Row) -> int:
        """Return the dots that `text` takes in that row's size."""
        ...


def compose(slip: Slip, layout: Layout, wording: Wording, metrics: Metrics) -> list[Block]:
    """Return the blocks of a slip."""
    language = slip.language if slip.language in layout.texts else wording.language
    own = layout.own_texts(slip.service_ids, language)
    return list(_Composer(slip, wording.with_texts(own), metrics).blocks(layout))


class _Composer:
    def __init__(self, slip: Slip, wording: Wording, metrics: Metrics) -> None:
        self._slip = slip
        self._wording = wording
        self._metrics = metrics

    def blocks(self, layout: Layout) -> Iterator[Block]:
        for row in layout.rows(self._slip.kind, self._slip.service_ids, self._slip.language):
            if row.field is Field.LOGO:
                blocks: list[Block] = [Picture(file=layout.logo, side=self._side(row))] if layout.logo else []
            else:
                blocks = list(self._row(row))
            if blocks and row.gap:
                yield Gap(row.gap)
            yield from blocks

    def _row(self, row: Row) -> Iterator[Block]:
        side = self._side(row)
        if row.field is Field.QR:
            if self._slip.qr:
                yield Qr(data=self._slip.qr, dots=row.dots, side=side)
        elif row.field is Field.NUMBER:
            yield from self._number(row, side)
        else:
            for paragraph in self._paragraphs(row.field):
                yield from self._lines(paragraph, self._fitting(paragraph, row), side)

    def _lines(self, paragraph: str, row: Row, side: Side) -> Iterator[Text]:
        """Yield the lines of a paragraph; what is listed hangs behind its dash."""
        head = _DOT if paragraph.startswith(_DOT) else ""
        lines = wrap(
            paragraph.removeprefix(head), lambda line: self._metrics.width(head + line, row) <= self._metrics.dots
        )
        for number, line in enumerate(lines):
            yield Text(
                text=("" if number else head) + line.replace(_TIED, " "),
                width=row.width,
                height=row.height,
                bold=row.bold,
                side=side,
                rtl=self._wording.rtl,
                hang=head if number else "",
            )

    def _fitting(self, paragraph: str, row: Row) -> Row:
        """Return the row, smaller where a word with digits is too long: no date, code or sum is broken."""
        words = [word for word in paragraph.split(" ") if any(letter.isdigit() for letter in word)]
        while row.width * row.height > 1 and any(self._metrics.width(w, row) > self._metrics.dots for w in words):
            higher = row.height > row.width
            row = replace(row, height=row.height - 1) if higher else replace(row, width=row.width - 1)
        return row

    def _side(self, row: Row) -> Side:
        if row.align is Align.CENTER:
            return Side.CENTER
        return Side.RIGHT if self._wording.rtl else Side.LEFT

    def _number(self, row: Row, side: Side) -> Iterator[Block]:
        number = self._slip.number.translate(_CONTROLS)
        if number and row.mm:
            yield Drawn(text=number, dots=row.mm * _DOTS_MM, side=side)
        elif number:
            width = row.width
            while width > 1 and len(number) * width * 12 > self._metrics.dots:
                width -= 1
            yield Text(text=number, width=width, height=row.height, bold=row.bold, side=side)

    def _paragraphs(self, field: Field) -> list[str]:
        """Return what a field says; nothing if the slip does not have it."""
        slip, say = self._slip, self._wording.say
        texts: dict[Field, Callable[[], Iterable[str]]] = {
            Field.OFFICE: lambda: [slip.office],
            Field.TITLE: lambda: [say(f"title_{slip.kind.value}")],
            Field.SERVICES: lambda: slip.services,
            Field.QUEUE: lambda: [slip.queue],
            Field.PLACE: lambda: [slip.place],
            Field.ISSUED: lambda: [self._moment(slip.at)],
            Field.APPOINTMENT: lambda: [self._moment(slip.appointment_at)] if slip.appointment_at else [],
            Field.AHEAD: lambda: [] if slip.ahead is None else [say("ahead", count=self._ltr(str(slip.ahead)))],
            Field.WAIT: self._wait,
            Field.BRING: lambda: [say("bring"), *(f"{_DOT}{item}" for item in slip.bring)] if slip.bring else [],
            Field.RULE: lambda: [self._rule()],
            Field.NOTICE: lambda: [slip.notice],
            Field.SCAN: lambda: [say("scan")] if slip.qr.startswith(("http://", "https://")) else [],
            Field.CODE: lambda: [say("code", code=self._ltr(_grouped(slip.code)))] if slip.code else [],
            Field.EXTRA: lambda: [say("extra")],
            Field.LETTERS: lambda: [_LETTERS],
        }
        return [paragraph.translate(_CONTROLS) for paragraph in texts[field]() if paragraph.strip()]

    def _rule(self) -> str:
        """Return what happens if a call is missed, with the time limit where the slip knows it."""
        if self._slip.kind is SlipKind.INFO and not self._slip.qr:
            return ""
        key, minutes = f"rule_{self._slip.kind.value}", self._slip.return_within_min
        within = "" if minutes is None else self._wording.say(f"{key}{WITHIN}", minutes=self._ltr(str(minutes)))
        return within or self._wording.say(key)

    def _wait(self) -> list[str]:
        low, high = self._slip.wait_low_min, self._slip.wait_high_min
        if low is None or not high:
            return []
        minutes = str(low) if low == high else f"{low}{_DASH}{high}"
        return [self._wording.say("wait", minutes=self._ltr(minutes))]

    def _moment(self, at: datetime) -> str:
        """Return date and time in the office's zone."""
        local = at.astimezone(ZoneInfo(self._slip.time_zone))
        return self._wording.say(
            "moment",
            weekday=self._wording.weekdays[local.weekday()],
            date=self._ltr(f"{local:%d.%m.%Y}"),
            time=self._ltr(f"{local:%H:%M}"),
        )

    def _ltr(self, text: str) -> str:
        """Keep numbers in their order inside a text from right to left (UAX #9, isolates)."""
        return f"{_LTR}{text}{_POP}" if self._wording.rtl else text


def _grouped(code: str) -> str:
    """Return a code of digits in groups of three, as people read and type it; no line ends inside it."""
    if not code.isdigit():
        return code
    return _TIED.join(code[i : i + 3] for i in range(0, len(code), 3))
