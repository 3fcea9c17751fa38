"""Today's open tickets, as panels see them: without names."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from office.capacity import beyond_closing
from office.day import Day
from office.ticket import Ticket
from office.wire.states import ExpectedRow, LineState, TicketRow


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
    )


def line(day: Day, now: datetime) -> LineState:
    """Return ``state/line``: all open tickets in the order of their virtual arrival."""
    tickets = sorted((day.tickets[ticket] for ticket in day.live), key=lambda ticket: ticket.key)
    beyond = beyond_closing(day, now)
    return LineState(
        at=now,
        day=day.date,
        tickets=tuple(map(row, tickets)),
        expected=tuple(_expected(day, now)),
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
