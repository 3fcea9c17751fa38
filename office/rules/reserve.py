"""A kiosk's reserve of numbers for when the hub is away (DESIGN §4)."""

from office import commands as c
from office import events as e
from office.case import Case
from office.ids import TicketId
from office.quota import queue_key, service_key
from office.reasons import Reason, Refused
from office.rules.draw import LAST_NUMBER, RESERVE_FROM
from office.rules.issue import check_party
from office.rules.who import bad, by_id, known_queue, queue_of
from office.states import TRANSITIONS, Act
from office.ticket import Kind
from office.walk_in import walk_in_state

MOST_LENT = 50
"""The largest reserve that a kiosk may ask for at once."""


def grant_numbers(case: Case, command: c.GrantNumbers) -> tuple[e.Event, ...]:
    """Lend numbers from 901 on, as far as the quota has places."""
    known_queue(case, command.queue)
    if not 1 <= command.count <= MOST_LENT:
        raise bad(f"`count` is {command.count}; allowed are 1 to {MOST_LENT}")
    state = walk_in_state(case.day, command.queue, case.now)
    if state.reason is not None:
        raise Refused(state.reason, next_at=state.next_at, detail="there is nothing to lend")
    letter = case.directory.queues[command.queue].letter
    first = max(RESERVE_FROM, case.day.last_number.get(letter, 0) + 1)
    all_numbers = (f"{letter}{count:03d}" for count in range(first, LAST_NUMBER + 1))
    free = [number for number in all_numbers if number not in case.day.reserved]
    numbers = tuple(free[: command.count if state.left is None else min(command.count, state.left)])
    if not numbers:
        raise Refused(Reason.NUMBERS_EXHAUSTED, detail="all reserve numbers are lent")
    return (e.NumbersLent(at=case.now, client=case.sender.client, queue=command.queue, numbers=numbers),)


def return_numbers(case: Case, command: c.ReturnNumbers) -> tuple[e.Event, ...]:
    """Take back what the kiosk has not used; numbers that are not its own are left aside."""
    known_queue(case, command.queue)
    used = {ticket.number for ticket in case.day.tickets.values()}
    letter = case.directory.queues[command.queue].letter
    numbers = tuple(
        number
        for number in dict.fromkeys(command.numbers)
        if case.day.reserved.get(number) == case.sender.client and number not in used and number[:-3] == letter
    )
    if not numbers:
        return ()
    return (e.NumbersReturned(at=case.now, client=case.sender.client, queue=command.queue, numbers=numbers),)


def report_offline_tickets(case: Case, command: c.ReportOfflineTickets) -> tuple[e.Event, ...]:
    """Take in what a kiosk issued. A ticket that is known already is no error; a foreign number is."""
    issued: list[e.Event] = []
    used = {ticket.number for ticket in case.day.tickets.values()}
    for ticket in command.tickets:
        if ticket.ticket in case.day.tickets:
            continue
        _check(case, ticket, used)
        used.add(ticket.number)
        issued += (_issued(case, ticket), *_cancelled(case, ticket))
    return tuple(issued)


def _check(case: Case, ticket: c.OfflineTicket, used: set[str]) -> None:
    known_queue(case, ticket.queue)
    for service in ticket.services:
        queue_of(case, service)
    check_party(ticket.people, ticket.language, ticket.services)
    if case.day.reserved.get(ticket.number) != case.sender.client or ticket.number in used:
        raise bad(f"number {ticket.number!r} is not of this kiosk's reserve")
    if ticket.issued_at.tzinfo is None or ticket.issued_at > case.now:
        raise bad("`issued_at` is a moment in the past, with its offset from UTC")


def _issued(case: Case, ticket: c.OfflineTicket) -> e.TicketIssued:
    return e.TicketIssued(
        at=ticket.issued_at,
        by=case.sender.client,
        ticket=ticket.ticket,
        number=ticket.number,
        code=ticket.code,
        token=case.draws.token + ticket.number,
        kind=Kind.WALK_IN,
        queue=ticket.queue,
        services=ticket.services,
        people=ticket.people,
        language=ticket.language,
        minutes=case.directory.minutes(ticket.queue, ticket.services, ticket.people),
        arrival=ticket.issued_at,
        head_start=0,
        due_at=ticket.issued_at,
        places=(queue_key(ticket.queue), *map(service_key, ticket.services)),
        reserve=True,
    )


def _cancelled(case: Case, ticket: c.OfflineTicket) -> tuple[e.Event, ...]:
    """Cancel the ticket that the kiosk never heard of. The shell has put its id in `instead_of`."""
    if ticket.instead_of is None or ticket.instead_of not in case.day.tickets:
        return ()
    ghost = by_id(case, TicketId(ticket.instead_of))
    return (e.TicketCancelled(at=case.now, ticket=ghost.id),) if Act.CANCEL in TRANSITIONS[ghost.state] else ()
