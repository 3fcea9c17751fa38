"""Who is next at a counter (DESIGN §4; office-log.md states it exactly).

The due tickets of the counter's queues in the order of virtual arrival, equal arrivals by number; if none is due,
the appointment with the earliest booked time; then stand-by tickets on spare capacity.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from office.commands import Assistance
from office.day import Day
from office.ids import CounterId
from office.ticket import LineKey, Session, Ticket

_EQUIPMENT = frozenset({Assistance.LOW_COUNTER, Assistance.HEARING_LOOP})
"""Assistance that a counter's equipment gives, by the same word."""

BOUND_FOR = timedelta(minutes=10)
"""A ticket bound to a counter waits out a pause of so long (DESIGN §4, "Moving on")."""


def next_ticket(day: Day, session: Session, now: datetime) -> Ticket | None:
    """Return the ticket that a counter would call now, or None if nobody waits for it."""
    return _due(day, session, now) or _early(day, session, now) or _standby(day, session, now)


def due_before(day: Day, session: Session, ticket: Ticket, now: datetime) -> Iterator[Ticket]:
    """Yield the due tickets that this counter would call before `ticket`, in no order."""
    for queue in session.skills:
        for key in day.lines[queue]:
            if key >= ticket.key:
                break
            other = day.tickets[key[2]]
            if other.due_at <= now and may_take(day, session, other, now):
                yield other


def _due(day: Day, session: Session, now: datetime) -> Ticket | None:
    best: LineKey | None = None
    for queue in session.skills:
        for key in day.lines[queue]:
            if best is not None and key > best:
                break
            ticket = day.tickets[key[2]]
            if ticket.due_at <= now and may_take(day, session, ticket, now):
                best = key
                break
    return None if best is None else day.tickets[best[2]]


def _early(day: Day, session: Session, now: datetime) -> Ticket | None:
    waiting = (day.tickets[key[2]] for queue in session.skills for key in day.lines[queue])
    takable = (ticket for ticket in waiting if may_take(day, session, ticket, now))
    return min(takable, key=lambda ticket: (ticket.appointment_at or ticket.due_at, ticket.number), default=None)


def _standby(day: Day, session: Session, now: datetime) -> Ticket | None:
    keys = sorted(key for queue in session.skills for key in day.standby[queue])
    tickets = (day.tickets[key[2]] for key in keys)
    return next((ticket for ticket in tickets if may_take(day, session, ticket, now)), None)


def may_take(day: Day, session: Session, ticket: Ticket, now: datetime) -> bool:
    """Tell whether a waiting ticket of the counter's queues may be called there."""
    return why_not(day, session, ticket, now) is None


def why_not(day: Day, session: Session, ticket: Ticket, now: datetime) -> str | None:
    """Return the key of what keeps a ticket from a counter, or None."""
    counter = session.counter
    if ticket.bound not in {None, counter} and _still_bound(day, ticket, now):
        return "bound"
    if ticket.preferred not in {None, counter} and _still_preferred(day, ticket, now):
        return "preferred"
    if day.directory.equipment_of and not _equipped(day, session, ticket):
        return "equipment"
    if ticket.assistance and not _assists(day, session, ticket):
        return "assistance"
    return None


def is_open(session: Session | None) -> bool:
    """Tell whether a counter serves: open and not paused."""
    return session is not None and session.paused_at is None


def _still_bound(day: Day, ticket: Ticket, now: datetime) -> bool:
    session = None if ticket.bound is None else day.sessions.get(ticket.bound)
    if session is None or ticket.queue not in session.skills:
        return False
    return session.paused_at is None or now - session.paused_at <= BOUND_FOR


def _still_preferred(day: Day, ticket: Ticket, now: datetime) -> bool:
    until, counter = ticket.preferred_until, ticket.preferred
    if until is None or counter is None or now >= until:
        return False
    return is_open(day.sessions.get(counter))


def _equipped(day: Day, session: Session, ticket: Ticket) -> bool:
    needs = day.directory.equipment_of.get(ticket.services[0]) if ticket.services else None
    return needs is None or needs <= set(day.directory.counters[session.counter].equipment)


def has_assistance(day: Day, counter: CounterId, ticket: Ticket) -> bool:
    """Tell whether a counter has the equipment that a ticket's assistance asks for."""
    return _EQUIPMENT.intersection(ticket.assistance) <= set(day.directory.counters[counter].equipment)


def _assists(day: Day, session: Session, ticket: Ticket) -> bool:
    """Any counter takes the ticket if no open one is equipped for it."""
    if has_assistance(day, session.counter, ticket):
        return True
    others = (other for other in day.sessions.values() if is_open(other) and ticket.queue in other.skills)
    return not any(has_assistance(day, other.counter, ticket) for other in others)
