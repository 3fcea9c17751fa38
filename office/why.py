"""Why a ticket is next at a counter, or not yet: one sentence's key and its values."""

from dataclasses import dataclass, field
from datetime import datetime

from office.day import Day
from office.states import State
from office.ticket import Kind, Session, Ticket
from office.turn import due_before, next_ticket, why_not


@dataclass(frozen=True, slots=True)
class Why:
    """A sentence: its text's key (``why.…``) and the values in it."""

    key: str
    values: dict[str, str | int] = field(default_factory=dict)


def why_next(day: Day, session: Session, ticket: Ticket, now: datetime) -> Why:
    """Explain a ticket's place at a counter."""
    if ticket.state is not State.WAITING:
        return Why("why.not_waiting", {"number": ticket.number, "state": ticket.state.value})
    if ticket.queue not in session.skills:
        return Why("why.other_queue", {"number": ticket.number, "queue": ticket.queue})
    hindrance = why_not(day, session, ticket, now)
    if hindrance is not None:
        return Why(f"why.{hindrance}", {"number": ticket.number})
    first = next_ticket(day, session, now)
    if first is None or first.id == ticket.id:
        return why_first(day, ticket, now)
    return _why_later(day, session, ticket, first, now)


def why_first(day: Day, ticket: Ticket, now: datetime) -> Why:
    """Explain why the ticket that is next is next."""
    values: dict[str, str | int] = {"number": ticket.number, "since": _clock(day, ticket.issued_at)}
    if ticket.appointment_at is not None:
        values["at"] = _clock(day, ticket.appointment_at)
    if ticket.kind is Kind.STANDBY:
        return Why("why.standby", values)
    if ticket.due_at > now:
        return Why("why.early_nobody_due", values)
    if ticket.head_start > 0:
        values["head_start"] = ticket.head_start
        return Why("why.head_start" if ticket.appointment_at is None else "why.appointment", values)
    return Why("why.longest", values)


def _why_later(day: Day, session: Session, ticket: Ticket, first: Ticket, now: datetime) -> Why:
    values: dict[str, str | int] = {"number": ticket.number, "first": first.number}
    if ticket.kind is Kind.STANDBY:
        return Why("why.standby_waits", values)
    if ticket.due_at > now:
        return Why("why.not_due", values | {"due": _clock(day, ticket.due_at)})
    return Why("why.behind", values | {"ahead": sum(1 for _ in due_before(day, session, ticket, now))})


def _clock(day: Day, at: datetime) -> str:
    return f"{at.astimezone(day.directory.zone):%H:%M}"
