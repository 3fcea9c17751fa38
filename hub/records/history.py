"""A day as it went, line by line, for its lead: what, when, where; who only where DESIGN §4 keeps a person."""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from datetime import datetime, time
from zoneinfo import ZoneInfo

from office import events as e
from office.ids import TicketId
from office.ticket import Appointment

_NOT_SAID = frozenset({"at", "ticket", "code", "token", "clerk", "note", "press_id", "seq", "call", "help", "places"})
"""Secrets, names of sessions, and what says nothing to people."""
_LEFT_OUT = (e.AssistanceAsked, e.CallSeen)


def history(zone: ZoneInfo, events: Sequence[e.Event], number: str | None = None) -> Iterator[str]:
    """Yield a line for each event of a day, or of one ticket by its number. Nothing: the day has no such ticket."""
    numbers: dict[TicketId, str] = {}
    known = {a.id for a in _planned(events)}
    came = {event.appointment for event in events if isinstance(event, e.TicketIssued)} & known
    for event in events:
        if isinstance(event, e.TicketIssued):
            numbers[event.ticket] = event.number
        if isinstance(event, _LEFT_OUT):
            continue
        name = numbers.get(getattr(event, "ticket", TicketId("")), "")
        if number is None or name == number:
            conflict = isinstance(event, e.PlanTaken) and came.intersection(event.removed)
            mark = "  CONFLICT: the centre took away or moved an appointment that is checked in" if conflict else ""
            yield f"{event.at.astimezone(zone):%H:%M:%S}  {name:5} {type(event).__name__:16} {_said(event)}{mark}".rstrip()


def _planned(events: Sequence[e.Event]) -> Iterator[Appointment]:
    for event in events:
        if isinstance(event, e.PlanTaken):
            yield from event.added


def _said(event: e.Event) -> str:
    values = ((field.name, getattr(event, field.name)) for field in fields(event) if field.name not in _NOT_SAID)
    return " ".join(f"{name}={_text(value)}" for name, value in values if value not in (None, (), False, ""))


def _text(value: object) -> str:
    match value:
        case datetime():
            return f"{value:%Y-%m-%dT%H:%M:%SZ}"
        case time():
            return f"{value:%H:%M}"
        case e.BatchDue(at=at, count=count):
            return f"{at:%H:%M}={count}"
        case Appointment(at=at, services=services):
            return f"{at:%H:%MZ}({'+'.join(services)})"
        case tuple():
            return ",".join(map(_text, value))
        case _:
            return str(value)
