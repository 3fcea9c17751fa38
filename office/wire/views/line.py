"""Today's open tickets, as panels see them: without names."""

from datetime import datetime

from office.capacity import beyond_closing
from office.day import Day
from office.ticket import Ticket
from office.wire.states import LineState, TicketRow


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
    return LineState(at=now, day=day.date, tickets=tuple(map(row, tickets)), beyond_closing=beyond)
