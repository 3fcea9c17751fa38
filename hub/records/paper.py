"""The emergency sheet: who waits, in the order of the rule, to go on by hand without a hub (docs/notbetrieb.md).

Numbers, services and times only: no codes, no names, no assistance.
"""

import html
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from office.catalogue import say
from office.day import Day
from office.ids import Language, ServiceId
from office.states import AT_COUNTER, State
from office.ticket import Ticket

_TEXTS = Path(__file__).parents[1] / "texts"
Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A heading, the names of its columns, and its rows."""

    heading: str
    columns: Row
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of tables; `as_text` and `as_html` print it."""

    language: str
    title: str
    lead: tuple[str, ...]
    tables: tuple[Table, ...]
    nobody: str

    def as_text(self) -> str:
        """Return it for any printer."""
        parts = [self.title, *self.lead]
        for table in self.tables:
            parts += ["", table.heading, *(_lines(table) if table.rows else (self.nobody,))]
        return "\n".join(parts) + "\n"

    def as_html(self) -> str:
        """Return it as a page that needs nothing else."""
        body = "".join(_html(table, self.nobody) for table in self.tables)
        lead = "".join(f"<p>{html.escape(line)}</p>" for line in self.lead)
        title = html.escape(self.title)
        return (
            f'<!doctype html><html lang="{self.language}"><meta charset="utf-8"><title>{title}</title>'
            "<style>body{font:12pt sans-serif}table{border-collapse:collapse;width:100%}"
            "td,th{border:1px solid;padding:4pt;text-align:left}h2{page-break-after:avoid}tr{page-break-inside:avoid}"
            f"</style><h1>{title}</h1>{lead}{body}</html>\n"
        )


def paper(day: Day, now: datetime, language: Language | None = None) -> Sheet:
    """Return the sheet of a day, in one of the languages that there are (`hub/texts/`); else in German."""
    code = language or day.language()
    file = _TEXTS / f"{code}.toml"
    words = tomllib.loads((file if file.exists() else _TEXTS / "de.toml").read_text("utf-8"))
    site = day.directory.office.site
    as_of = f"{words['as-of']}: {now.astimezone(day.directory.zone):%d.%m.%Y %H:%M}"
    return Sheet(
        language=code,
        title=f"{words['title']}: {say(site.name, code)}",
        lead=(as_of, words["how"]),
        tables=tuple(_tables(day, words, code)),
        nobody=words["nobody"],
    )


def _tables(day: Day, words: Mapping[str, str], language: Language) -> Iterator[Table]:
    head = tuple(words[key] for key in ("number", "service", "people", "since", "booked"))
    live = [day.tickets[ticket] for ticket in day.live]
    at_counter = [ticket for ticket in live if ticket.state in AT_COUNTER]
    rows = [(*_row(day, t, language), _counter(day, t, language), "") for t in at_counter]
    yield Table(words["at-counters"], (*head, words["counter"], words["done"]), tuple(rows))
    by_hand = (words["called"], words["counter"], words["done"])
    for queue in day.directory.queues.values():
        line = [day.tickets[key[2]] for key in (*day.lines[queue.id], *day.standby[queue.id])]
        heading = f"{words['waiting']}: {say(queue.name, language)} ({len(line)})"
        yield Table(heading, (*head, *by_hand), tuple((*_row(day, t, language), "", "", "") for t in line))
    aside = [t for t in live if t.state not in AT_COUNTER and t.state is not State.WAITING]
    yield Table(words["aside"], (*head, *by_hand), tuple((*_row(day, t, language), "", "", "") for t in aside))
    yield Table(words["planned"], (words["booked"], words["service"], words["people"]), tuple(_planned(day, language)))


def _planned(day: Day, language: Language) -> Iterator[Row]:
    for each in sorted(day.plan.values(), key=lambda appointment: (appointment.at, appointment.id)):
        if each.id not in day.checked_in:
            yield _local(day, each.at), _services(day, each.services, language), str(each.people)


def _row(day: Day, ticket: Ticket, language: Language) -> Row:
    booked = "" if ticket.appointment_at is None else _local(day, ticket.appointment_at)
    services = _services(day, ticket.services, language)
    return (ticket.number, services, str(ticket.people), _local(day, ticket.issued_at), booked)


def _counter(day: Day, ticket: Ticket, language: Language) -> str:
    return "" if ticket.counter is None else say(day.directory.counters[ticket.counter].name, language)


def _services(day: Day, services: tuple[ServiceId, ...], language: Language) -> str:
    known = day.directory.services
    return ", ".join(say(known[service].name, language) for service in services if service in known)


def _local(day: Day, at: datetime) -> str:
    return f"{at.astimezone(day.directory.zone):%H:%M}"


def _lines(table: Table) -> Iterator[str]:
    rows = (table.columns, *table.rows)
    widths = [max(len(row[column]) for row in rows) for column in range(len(table.columns))]
    for row in rows:
        yield "  ".join(cell.ljust(width) or "_" * width for cell, width in zip(row, widths, strict=True)).rstrip()


def _html(table: Table, nobody: str) -> str:
    heading = f"<h2>{html.escape(table.heading)}</h2>"
    if not table.rows:
        return f"{heading}<p>{html.escape(nobody)}</p>"
    head = "".join(f"<th>{html.escape(column)}</th>" for column in table.columns)
    rows = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in table.rows)
    return f"{heading}<table><tr>{head}</tr>{rows}</table>"
