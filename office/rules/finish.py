"""The end of a visit at a counter, and what undoes it (DESIGN §4)."""

from datetime import datetime, timedelta

from office import commands as c
from office import events as e
from office.case import Case
from office.ids import CounterId, ServiceId
from office.reasons import Reason, Refused
from office.rules.issue import check_party
from office.rules.who import by_id, own_counter, queue_of, ticket_at
from office.states import Act, State, after
from office.ticket import Ticket

REOPEN_WITHIN = timedelta(minutes=5)
"""A finish can be undone so long (issue 3, "States")."""


def finish(case: Case, command: c.Finish) -> tuple[e.Event, ...]:
    """End the visit, or, with services still open, send the ticket on with its place in time."""
    ticket = ticket_at(case, command.counter)
    for service in command.services or ():
        queue_of(case, service)
    check_party(command.people or ticket.people, ticket.language, command.services or ())
    return finished(case, ticket, command.services, command.people)


def finished(
    case: Case, ticket: Ticket, services: tuple[ServiceId, ...] | None, people: int | None
) -> tuple[e.Event, ...]:
    """Return the events that end a visit. Without `services`, all that this counter can serve are done."""
    after(ticket.state, Act.FINISH)
    done = _served_here(case, ticket) if services is None else services
    still_open = tuple(service for service in ticket.services if service not in done)
    party = people or ticket.people
    if still_open:
        queue = queue_of(case, still_open[0])
        moved = e.MovedOn(
            at=case.now,
            ticket=ticket.id,
            served=done,
            people=party,
            queue=queue,
            services=still_open,
            minutes=case.directory.minutes(queue, still_open, party),
        )
        return (moved,)
    inferred = ticket.state is not State.SERVING
    ended = e.Finished(
        at=case.now,
        ticket=ticket.id,
        served=done,
        people=party,
        started_at=_inferred_start(case, ticket) if inferred else ticket.started_at or case.now,
        inferred=inferred,
    )
    return (ended,)


def _served_here(case: Case, ticket: Ticket) -> tuple[ServiceId, ...]:
    """Return the ticket's services of the counter's queues and of the queue it came from.

    A visitor who was transferred here has perhaps none of these: then the first is what was done for them. Else a
    finish would send them back to the queue from which a clerk has sent them away.
    """
    session = case.day.sessions.get(ticket.counter) if ticket.counter else None
    skills = {ticket.queue, *(session.skills if session else ())}
    here = tuple(s for s in ticket.services if case.directory.queue_of.get(s) in skills)
    return here or ticket.services[:1]


def _inferred_start(case: Case, ticket: Ticket) -> datetime:
    """Return when a visit began that nobody started: after the usual way, doubled for assistance (DESIGN §4)."""
    way = timedelta(seconds=case.rules.usual_way_seconds * (2 if ticket.assistance else 1))
    return min(case.now, (ticket.called_at or case.now) + way)


def reopen(case: Case, command: c.Reopen) -> tuple[e.Event, ...]:
    """Undo a finish within 5 min, if its counter is free."""
    ticket = by_id(case, command.ticket)
    after(ticket.state, Act.REOPEN)
    counter = ticket.counter or CounterId("")
    own_counter(case, counter)
    session = case.day.sessions.get(counter)
    if session is None or session.paused_at is not None:
        raise Refused(Reason.COUNTER_CLOSED, detail=f"counter {counter!r} is not open")
    if session.ticket is not None:
        raise Refused(Reason.WRONG_STATE, detail=f"counter {counter!r} has another visitor")
    if case.now - (ticket.ended_at or case.now) > REOPEN_WITHIN:
        raise Refused(Reason.TOO_LATE, detail="a finish can be undone for 5 minutes")
    services = ticket.served
    minutes = case.directory.minutes(ticket.queue, services, ticket.people)
    return (e.Reopened(at=case.now, ticket=ticket.id, counter=counter, services=services, minutes=minutes),)
