"""The emergency sheet of a panel: who waits, in order, to go on by hand. Pure.

Numbers, services and times only: no names, no codes, no assistance, no notes.
"""

import html
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from counter.held_line import HeldLine
from office.catalogue import say
from office.ids import ServiceId
from office.states import AT_COUNTER, State
from office.wire.panel_states import ExpectedRow, TicketRow
from office.wire.states import QueueEntry

Cells = tuple[str, ...]
WORDS = (
    "title",
    "as-of",
    "how",
    "at-counters",
    "waiting",
    "aside",
    "expected",
    "given",
    "number",
    "service",
    "people",
    "since",
    "booked",
    "counter",
    "called",
    "done",
    "nobody",
)
"""The words of a sheet; texts ``sheet-<word>``."""


@dataclass(frozen=True, slots=True)
class Table:
    """A heading, a remark below it, the names of its columns, and its rows."""

    heading: str
    remark: str
    columns: Cells
    rows: tuple[Cells, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of tables."""

    title: str
    lead: Cells
    tables: tuple[Table, ...]
    nobody: str

    def as_html(self) -> str:
        """Return it as a page, in the HTML that Qt's documents know."""
        lead = "".join(f"<p>{html.escape(line)}</p>" for line in self.lead)
        body = "".join(_html(table, self.nobody) for table in self.tables)
        return f'<html><meta charset="utf-8"><h1>{html.escape(self.title)}</h1>{lead}{body}</html>\n'


def sheet(what: HeldLine, words: Mapping[str, str], language: str) -> Sheet:
    """Return the sheet of a list, with `words` by the names of `WORDS`."""
    zone = ZoneInfo(what.catalogue.time_zone)
    return Sheet(
        title=f"{words['title']}: {say(what.catalogue.name, language)}",
        lead=(f"{words['as-of']}: {what.at.astimezone(zone):%d.%m.%Y %H:%M}", words["how"]),
        tables=tuple(_tables(what, words, _Row(what, language, zone))),
        nobody=words["nobody"],
    )


def _tables(what: HeldLine, words: Mapping[str, str], row: "_Row") -> Iterator[Table]:
    head = tuple(words[key] for key in ("number", "service", "people", "since", "booked"))
    by_hand = (words["called"], words["counter"], words["done"])
    blank = ("",) * len(by_hand)
    tickets = what.line.tickets
    here = tuple((*row.cells(t), row.place(t), "") for t in tickets if t.state in AT_COUNTER)
    yield Table(words["at-counters"], "", (*head, words["counter"], words["done"]), here)
    for queue in what.catalogue.queues:
        line = tuple((*row.cells(t), *blank) for t in tickets if t.queue == queue.id and t.state == State.WAITING)
        heading = f"{words['waiting']}: {say(queue.name, row.language)} ({len(line)})"
        yield Table(heading, _given(what, words, queue), (*head, *by_hand), line)
    aside = tuple((*row.cells(t), *blank) for t in tickets if t.state not in AT_COUNTER and t.state != State.WAITING)
    yield Table(words["aside"], "", (*head, *by_hand), aside)
    expected = tuple((*row.booked(each), *blank) for each in what.line.expected)
    of_booking = tuple(words[key] for key in ("booked", "service", "people"))
    yield Table(words["expected"], "", (*of_booking, *by_hand), expected)


def _given(what: HeldLine, words: Mapping[str, str], queue: QueueEntry) -> str:
    """Return how many tickets of a quota have been given, for whoever must go on counting by hand."""
    states = what.queues.queues if what.queues is not None else ()
    plan = next((state.walk_in for state in states if state.id == queue.id), None)
    if plan is None or plan.limit is None:
        return ""
    return words["given"].format(given=plan.given, limit=plan.limit)


class _Row:
    """Makes a ticket's cells."""

    def __init__(self, what: HeldLine, language: str, zone: ZoneInfo) -> None:
        self.language = language
        self._zone = zone
        self._services = {service.id: say(service.name, language) for service in what.catalogue.services}
        self._counters = {counter.id: say(counter.name, language) for counter in what.catalogue.counters}

    def cells(self, ticket: TicketRow) -> Cells:
        times = (self._clock(ticket.issued_at), self._clock(ticket.appointment_at))
        return (ticket.number, self._names(ticket.services), str(ticket.people), *times)

    def booked(self, appointment: ExpectedRow) -> Cells:
        return (self._clock(appointment.at), self._names(appointment.services), str(appointment.people))

    def place(self, ticket: TicketRow) -> str:
        return "" if ticket.counter is None else self._counters.get(ticket.counter, ticket.counter)

    def _names(self, services: tuple[ServiceId, ...]) -> str:
        return ", ".join(self._services.get(service, service) for service in services)

    def _clock(self, at: datetime | None) -> str:
        return "" if at is None else f"{at.astimezone(self._zone):%H:%M}"


def _html(table: Table, nobody: str) -> str:
    heading = f"<h3>{html.escape(table.heading)}</h3>" + (f"<p>{html.escape(table.remark)}</p>" if table.remark else "")
    if not table.rows:
        return f"{heading}<p>{html.escape(nobody)}</p>"
    head = "".join(f'<th align="left">{html.escape(column)}</th>' for column in table.columns)
    rows = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in table.rows)
    frame = (
        'width="100%" border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse;border-color:#000000"'
    )
    return f"{heading}<table {frame}><thead><tr>{head}</tr></thead>{rows}</table>"
