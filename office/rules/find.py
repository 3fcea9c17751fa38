"""Looking a ticket up, and what its visitor may do with it before the call (DESIGN §3)."""

from office import commands as c
from office import events as e
from office.case import Case
from office.quota import queue_key, service_key
from office.rules.issue import check_party, take_places
from office.rules.who import bad, named, queue_of
from office.states import Act, after


def find_ticket(case: Case, command: c.FindTicket) -> tuple[e.Event, ...]:
    """Nothing happens; the answer is read from the day."""
    named(case, command)
    return ()


def cancel_ticket(case: Case, command: c.CancelTicket) -> tuple[e.Event, ...]:
    """Give a ticket up before its call; its place is free for others."""
    ticket = named(case, command)
    after(ticket.state, Act.CANCEL)
    return (e.TicketCancelled(at=case.now, ticket=ticket.id),)


def change_ticket(case: Case, command: c.ChangeTicket) -> tuple[e.Event, ...]:
    """Come for other services; places that it did not have must be left. Places that served a call stay taken."""
    ticket = named(case, command)
    after(ticket.state, Act.CHANGE)
    if not command.services:
        raise bad("name the new `services`")
    check_party(ticket.people, ticket.language, command.services)
    queues = tuple(dict.fromkeys(queue_of(case, service) for service in command.services))
    kept = ticket.places if ticket.attempt else ()
    named_places = (*map(queue_key, queues), *map(service_key, command.services))
    places = tuple(dict.fromkeys((*kept, *named_places)))
    if ticket.places:
        new_queues = tuple(q for q in queues if queue_key(q) not in ticket.places)
        new_services = tuple(s for s in command.services if service_key(s) not in ticket.places)
        take_places(case, new_queues, new_services)
    changed = e.TicketChanged(
        at=case.now,
        ticket=ticket.id,
        queue=queues[0],
        services=command.services,
        minutes=case.directory.minutes(queues[0], command.services, ticket.people),
        places=places if ticket.places else (),
    )
    return (changed,)
