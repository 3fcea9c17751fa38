"""Sending a visitor aside or on, and taking them back (DESIGN §4, "Moving on")."""

from datetime import datetime, timedelta

from office import commands as c
from office import events as e
from office.case import Case
from office.catalogue import Role
from office.ids import CounterId, QueueId, TicketId, is_slug
from office.reasons import Reason, Refused
from office.rules.draw import free_code, free_number
from office.rules.issue import check_party
from office.rules.who import bad, known_queue, named, named_or_at, open_session, queue_of
from office.states import Act, State, after
from office.ticket import Kind, Ticket
from office.turn import is_open

LONGEST_NOTE = 500
PREFERRED_FOR = timedelta(minutes=5)
"""Back from an errand, the same counter is preferred for so long."""
RETURN_AFTER = 3
"""A first return after a miss comes after so many due tickets."""


def park(case: Case, command: c.Park) -> tuple[e.Event, ...]:
    """Set the visitor aside."""
    ticket = named_or_at(case, command)
    after(ticket.state, Act.PARK)
    if command.until is not None and command.until <= case.now:
        raise bad("`until` lies in the past")
    return (e.Parked(at=case.now, ticket=ticket.id, until=command.until),)


def errand(case: Case, command: c.Errand) -> tuple[e.Event, ...]:
    """Send the visitor away and back; kiosk and desk only before the call."""
    ticket = named(case, command) if command.code is not None else _not_by_kiosk(case, command)
    after(ticket.state, Act.ERRAND)
    if not is_slug(command.kind):
        raise bad("`kind` is a slug such as `photo`, `cashier` or `plates`")
    if case.sender.role is not Role.COUNTER and ticket.state is not State.WAITING:
        raise Refused(Reason.WRONG_STATE, detail="the visitor has been called; the counter sends them")
    return (e.SentAway(at=case.now, ticket=ticket.id, kind=command.kind),)


def _not_by_kiosk(case: Case, command: c.Errand) -> Ticket:
    if case.sender.role is Role.KIOSK:
        raise Refused(Reason.NOT_ALLOWED, detail="a kiosk names a ticket by its code")
    return named_or_at(case, command)


def transfer(case: Case, command: c.Transfer) -> tuple[e.Event, ...]:
    """Send the visitor to another queue or counter, with their place in time and without quota."""
    ticket = named_or_at(case, command)
    after(ticket.state, Act.TRANSFER)
    if command.note is not None and len(command.note) > LONGEST_NOTE:
        raise bad(f"`note` has at most {LONGEST_NOTE} characters")
    if command.to_queue is not None:
        known_queue(case, command.to_queue)
    queue = command.to_queue or ticket.queue
    if command.to_counter is not None:
        queue = _queue_at(case, command.to_counter, queue, given=command.to_queue is not None)
    elif command.to_queue is None:
        raise bad("name `to_queue` or `to_counter`")
    moved = e.Transferred(at=case.now, ticket=ticket.id, queue=queue, bound=command.to_counter, note=command.note)
    return (moved,)


def _queue_at(case: Case, counter: CounterId, queue: QueueId, *, given: bool) -> QueueId:
    """Return the queue in which a ticket waits for a counter."""
    if counter not in case.directory.counters:
        raise Refused(Reason.UNKNOWN_COUNTER, detail=f"no counter is named {counter!r}")
    session = case.day.sessions.get(counter)
    if session is None or not is_open(session):
        raise Refused(Reason.COUNTER_CLOSED, detail=f"counter {counter!r} is not open")
    if queue in session.skills:
        return queue
    if given or not session.skills:
        raise bad(f"counter {counter!r} does not serve queue {queue!r} now")
    return session.skills[0]


def add_service(case: Case, command: c.AddService) -> tuple[e.Event, ...]:
    """Serve one thing more; it needs no quota."""
    ticket = named_or_at(case, command)
    after(ticket.state, Act.ADD_SERVICE)
    queue_of(case, command.service)
    if command.service in ticket.services:
        raise bad("the ticket has this service already")
    services = (*ticket.services, command.service)
    check_party(ticket.people, ticket.language, services)
    changed = e.TicketChanged(
        at=case.now,
        ticket=ticket.id,
        queue=ticket.queue,
        services=services,
        minutes=case.directory.minutes(ticket.queue, services, ticket.people),
        places=ticket.places,
        added=True,
    )
    return (changed,)


def serve_unticketed(case: Case, command: c.ServeUnticketed) -> tuple[e.Event, ...]:
    """Serve a visitor who has no ticket: one is made that nobody called and no quota counts."""
    session = open_session(case, command.counter)
    if session.ticket is not None:
        raise Refused(Reason.WRONG_STATE, detail="say first what became of the visitor at the counter")
    queues = tuple(queue_of(case, service) for service in command.services) or session.skills
    if not queues:
        raise bad("name the `services`; this counter serves no queue now")
    language = case.day.language()
    check_party(1, language, command.services)
    ticket = TicketId(case.draws.id)
    made = e.TicketIssued(
        at=case.now,
        by=case.sender.client,
        ticket=ticket,
        number=free_number(case.day, case.directory.queues[queues[0]].letter),
        code=free_code(case),
        token=case.draws.token,
        kind=Kind.UNTICKETED,
        queue=queues[0],
        services=command.services,
        people=1,
        language=language,
        minutes=case.directory.minutes(queues[0], command.services, 1),
        arrival=case.now,
        head_start=0,
        due_at=case.now,
        places=(),
    )
    return (made, e.Seated(at=case.now, ticket=ticket, counter=command.counter))


def return_ticket(case: Case, command: c.ReturnTicket) -> tuple[e.Event, ...]:
    """Come back: from an errand with the old place, after a miss behind the next 3 due, once."""
    ticket = named(case, command)
    after(ticket.state, Act.RETURN)
    if ticket.state is not State.MISSED:
        return (back(case, ticket),)
    if case.now - (ticket.ended_at or case.now) > timedelta(minutes=case.rules.return_within):
        raise Refused(Reason.TOO_LATE, detail=f"a missed call is kept for {case.rules.return_within} minutes")
    virtual = case.now if ticket.returns else behind_the_next(case, ticket)
    return (e.Returned(at=case.now, ticket=ticket.id, virtual=virtual, missed=True),)


def back(case: Case, ticket: Ticket) -> e.Returned:
    """Return the event of a ticket that comes back with its place; its counter is preferred for a while."""
    return e.Returned(
        at=case.now,
        ticket=ticket.id,
        virtual=ticket.virtual,
        missed=False,
        preferred=ticket.counter,
        preferred_until=None if ticket.counter is None else case.now + PREFERRED_FOR,
    )


def behind_the_next(case: Case, ticket: Ticket) -> datetime:
    """Return a virtual arrival just behind the next due tickets of the queue, never before its own."""
    day = case.day
    last = ticket.virtual
    passed = 0
    for key in day.lines[ticket.queue]:
        if passed == RETURN_AFTER:
            break
        if day.tickets[key[2]].due_at <= case.now:
            passed += 1
            last = max(last, key[0] + timedelta.resolution)
    return last


def set_priority(case: Case, command: c.SetPriority) -> tuple[e.Event, ...]:
    """Give a waiting ticket a head start, at least the one that the rule gives it."""
    if command.ticket not in case.day.tickets:
        raise Refused(Reason.UNKNOWN_TICKET, detail=f"no ticket has the id {command.ticket!r}")
    ticket = case.day.tickets[command.ticket]
    after(ticket.state, Act.PRIORITISE)
    most = case.rules.urgent_head_start
    if not 0 <= command.head_start <= most:
        raise bad(f"`head_start` is {command.head_start}; allowed are 0 to {most} minutes")
    head_start = max(command.head_start, _by_rule(case, ticket))
    virtual = ticket.virtual + timedelta(minutes=ticket.head_start - head_start)
    return (e.Prioritised(at=case.now, ticket=ticket.id, head_start=head_start, virtual=virtual),)


def _by_rule(case: Case, ticket: Ticket) -> int:
    if ticket.appointment_at is None:
        return 0
    in_time = ticket.arrival == ticket.appointment_at
    return case.rules.appointment_head_start if in_time else case.rules.late_head_start
