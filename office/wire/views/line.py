"""Today's open tickets, as panels see them: without names."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from office.capacity import beyond_closing
from office.day import Day
from office.states import State
from office.ticket import Session, Ticket
from office.wire.panel_states import ExpectedRow, LineState, TicketRow, WorkingCounter


def row(ticket: Ticket) -> TicketRow:
    """Return one ticket's row."""
    return TicketRow(
        id=ticket.id,
        number=ticket.number,
        queue=ticket.queue,
        state=ticket.state.value,
        services=ticket.services,
        people=ticket.people,
        language=ticket.language,
        assistance=tuple(word.value for word in ticket.assistance),
        issued_at=ticket.issued_at,
        appointment_at=ticket.appointment_at,
        counter=ticket.counter,
        attempt=ticket.attempt,
        note=ticket.note,
        until=ticket.until,
        errand=ticket.errand if ticket.state is State.AWAY else None,
        called_at=ticket.called_at,
        ended_at=ticket.ended_at,
    )


def counter_word(day: Day, session: Session | None) -> str:
    """Return a counter's state: ``closed``, ``free``, ``called``, ``serving`` or ``paused``."""
    if session is None:
        return "closed"
    if session.ticket is not None:
        return day.tickets[session.ticket].state.value
    return "free" if session.paused_at is None else "paused"


def _open(day: Day, session: Session) -> WorkingCounter:
    return WorkingCounter(id=session.counter, state=counter_word(day, session), skills=session.skills)


def line(day: Day, now: datetime) -> LineState:
    """Return ``state/line``: all open tickets in the order of their virtual arrival."""
    tickets = sorted((day.tickets[ticket] for ticket in day.live), key=lambda ticket: ticket.key)
    beyond = beyond_closing(day, now)
    return LineState(
        at=now,
        day=day.date,
        tickets=tuple(map(row, tickets)),
        expected=tuple(_expected(day, now)),
        counters=tuple(_open(day, session) for session in day.sessions.values()),
        beyond_closing=beyond,
    )


def _expected(day: Day, now: datetime) -> Iterator[ExpectedRow]:
    directory = day.directory
    over = now - timedelta(minutes=directory.office.rules.check_in_after)
    for each in sorted(day.plan.values(), key=lambda appointment: (appointment.at, appointment.id)):
        if each.id in day.checked_in or each.at < over:
            continue
        yield ExpectedRow(
            appointment=each.id,
            at=each.at,
            queue=directory.queue_of.get(each.services[0]) if each.services else None,
            services=each.services,
            people=each.people,
            language=each.language,
        )
