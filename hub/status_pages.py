"""The line as visitors' status pages show it (``/t/<token>``)."""

from hub.central.port import StatusRow
from office.day import Day
from office.estimate import ahead, wait_of
from office.states import AT_COUNTER
from office.ticket import Ticket


def status_rows(day: Day) -> tuple[StatusRow, ...]:
    """Return a row for each open ticket; tokens of ended ones die with their rows (P-06)."""
    return tuple(_row(day, day.tickets[ticket]) for ticket in day.live)


def _row(day: Day, ticket: Ticket) -> StatusRow:
    wait = wait_of(day, ticket)
    at_counter = ticket.state in AT_COUNTER and ticket.counter is not None
    counter = day.directory.counters.get(ticket.counter) if at_counter and ticket.counter is not None else None
    return StatusRow(
        token=ticket.token,
        number=ticket.number,
        state=ticket.state.value,
        ahead=ahead(day, ticket),
        low_min=None if wait is None else wait.low_min,
        high_min=None if wait is None else wait.high_min,
        place={} if counter is None else counter.name,
    )
