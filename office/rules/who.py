"""Whose counter, whose queue, which ticket: the finer rights (DESIGN §3)."""

from typing import Protocol

from office.case import Case
from office.catalogue import Role
from office.day import Day
from office.ids import CounterId, QueueId, ServiceId, TicketId
from office.reasons import Reason, Refused
from office.ticket import Session, Ticket

SHORTEST_TOKEN = 24
"""A status page's token has at least so many characters, and no code that people type has."""


class NamesTicket(Protocol):
    """A command that names a ticket by its code or its id."""

    @property
    def code(self) -> str | None: ...  # noqa: D102  said by the class

    @property
    def ticket(self) -> TicketId | None: ...  # noqa: D102  said by the class


class AtCounter(Protocol):
    """A command that names a ticket by its id, or as the one at a counter."""

    @property
    def counter(self) -> CounterId | None: ...  # noqa: D102  said by the class

    @property
    def ticket(self) -> TicketId | None: ...  # noqa: D102  said by the class


def bad(detail: str) -> Refused:
    """Return the refusal of a request that makes no sense."""
    return Refused(Reason.BAD_REQUEST, detail=detail)


def own_counter(case: Case, counter: CounterId) -> None:
    """Refuse a counter that is not there, or not the sender's."""
    if counter not in case.directory.counters:
        raise Refused(Reason.UNKNOWN_COUNTER, detail=f"no counter is named {counter!r}")
    if case.sender.counters and counter not in case.sender.counters:
        raise Refused(Reason.NOT_ALLOWED, detail=f"counter {counter!r} is not this panel's")


def known_queue(case: Case, queue: QueueId) -> None:
    """Refuse a queue that is not there."""
    if queue not in case.directory.queues:
        raise Refused(Reason.UNKNOWN_QUEUE, detail=f"no queue is named {queue!r}")


def own_queue(case: Case, queue: QueueId) -> None:
    """Refuse a queue that is not there, or of a unit that is not the sender's."""
    known_queue(case, queue)
    if case.sender.units and case.directory.unit_of(queue) not in case.sender.units:
        raise Refused(Reason.NOT_ALLOWED, detail=f"queue {queue!r} is of another unit")


def own_queues(case: Case, queue: QueueId | None) -> tuple[QueueId, ...]:
    """Return the queue, or (None) all queues that are the sender's."""
    if queue is not None:
        own_queue(case, queue)
        return (queue,)
    units = case.sender.units
    return tuple(q.id for q in case.directory.queues.values() if not units or q.unit in units)


def queue_of(case: Case, service: ServiceId) -> QueueId:
    """Return a service's queue. Refused: `unknown_service`."""
    found = case.directory.queue_of.get(service)
    if found is None or service not in case.directory.services:
        raise Refused(Reason.UNKNOWN_SERVICE, detail=f"no service here is named {service!r}")
    return found


def open_session(case: Case, counter: CounterId) -> Session:
    """Return the session of the sender's counter. Refused: `counter_closed`, also while it is paused."""
    session = any_session(case, counter)
    if session.paused_at is not None:
        raise Refused(Reason.COUNTER_CLOSED, detail=f"counter {counter!r} is paused")
    return session


def any_session(case: Case, counter: CounterId) -> Session:
    """Return the session of the sender's counter, paused or not. Refused: `counter_closed`."""
    own_counter(case, counter)
    session = case.day.sessions.get(counter)
    if session is None:
        raise Refused(Reason.COUNTER_CLOSED, detail=f"counter {counter!r} is not open")
    return session


def ticket_at(case: Case, counter: CounterId) -> Ticket:
    """Return the ticket that is called or served at the sender's counter. Refused: `wrong_state`."""
    session = any_session(case, counter)
    if session.ticket is None:
        raise Refused(Reason.WRONG_STATE, detail=f"nobody is called to counter {counter!r}")
    return case.day.tickets[session.ticket]


def by_id(case: Case, ticket: TicketId) -> Ticket:
    """Return a ticket by its id. Refused: `unknown_ticket`."""
    found = case.day.tickets.get(ticket)
    if found is None:
        raise Refused(Reason.UNKNOWN_TICKET, detail=f"no ticket has the id {ticket!r}")
    return found


def plain_code(code: str) -> str:
    """Return a code as it is kept: people type it in lower case, with blanks or hyphens."""
    return code.replace(" ", "").replace("-", "").upper()


def ticket_of(day: Day, code: str) -> TicketId | None:
    """Return the ticket of a code: its own, its appointment's, or the end of its status page's address."""
    code = plain_code(code)
    appointment = day.plan_codes.get(code)
    ticket = day.codes.get(code) or (day.checked_in.get(appointment) if appointment else None)
    if ticket is None and len(code) >= SHORTEST_TOKEN:
        return next((each.id for each in day.tickets.values() if plain_code(each.token) == code), None)
    return ticket


def by_code(case: Case, code: str) -> Ticket:
    """Return a ticket by a code, see `ticket_of`. Refused: `unknown_code`."""
    ticket = ticket_of(case.day, code)
    if ticket is None:
        raise Refused(Reason.UNKNOWN_CODE, detail="no ticket has this code")
    return case.day.tickets[ticket]


def named(case: Case, command: NamesTicket) -> Ticket:
    """Return the ticket that a command names. A kiosk knows it by its code only."""
    if command.code is not None:
        return by_code(case, command.code)
    if command.ticket is None:
        raise bad("name the ticket: `code`, or for staff `ticket`")
    if case.sender.role is Role.KIOSK:
        raise Refused(Reason.NOT_ALLOWED, detail="a kiosk names a ticket by its code")
    return by_id(case, command.ticket)


def named_or_at(case: Case, command: AtCounter) -> Ticket:
    """Return the ticket that a counter's command names, or the one at its counter."""
    if command.ticket is not None:
        ticket = by_id(case, command.ticket)
        if ticket.counter is not None and case.day.holds(ticket):
            own_counter(case, ticket.counter)
        return ticket
    if command.counter is None:
        raise bad("name a `counter` or a `ticket`")
    return ticket_at(case, command.counter)
