"""How a ticket's issue and its time in the line change a day."""

from collections.abc import Iterable
from datetime import timedelta

from office import events as e
from office.changed import replace
from office.day import Day
from office.states import Act, State, after
from office.ticket import Kind, Ticket


def on_issued(day: Day, event: e.TicketIssued) -> None:
    """A ticket waits."""
    ticket = Ticket(
        id=event.ticket,
        number=event.number,
        code=event.code,
        token=event.token,
        kind=event.kind,
        queue=event.queue,
        services=event.services,
        people=event.people,
        language=event.language,
        minutes=event.minutes,
        state=State.WAITING,
        issued_at=event.at,
        arrival=event.arrival,
        head_start=event.head_start,
        virtual=event.arrival - timedelta(minutes=event.head_start),
        due_at=event.due_at,
        places=event.places,
        appointment=event.appointment,
        appointment_at=event.appointment_at,
        over_quota=event.over_quota,
    )
    day.enter(ticket)
    day.live[ticket.id] = None
    day.codes[ticket.code] = ticket.id
    if event.appointment is not None:
        day.checked_in[event.appointment] = ticket.id
    _count(day, event)


def _count(day: Day, event: e.TicketIssued) -> None:
    take(day, event.places, 1)
    if event.over_quota:
        day.over_quota += 1
    if event.reserve:
        lend(day, event.places[:1], -1)
    else:
        day.last_number[event.number[:-3]] = int(event.number[-3:])


def take(day: Day, places: Iterable[str], count: int) -> None:
    """Count places given (or, below 0, free again)."""
    for place in places:
        day.given[place] = day.given.get(place, 0) + count


def lend(day: Day, places: Iterable[str], count: int) -> None:
    """Count places lent to kiosks (or, below 0, no longer)."""
    for place in places:
        day.lent[place] = day.lent.get(place, 0) + count


def on_assistance(day: Day, event: e.AssistanceAsked) -> None:
    """A visitor needs help at the counter."""
    day.tickets[event.ticket] = replace(day.tickets[event.ticket], assistance=event.assistance)


def on_changed(day: Day, event: e.TicketChanged) -> None:
    """Other services. Places of before the first call are given back."""
    ticket = day.tickets[event.ticket]
    state = after(ticket.state, Act.ADD_SERVICE if event.added else Act.CHANGE)
    changed = replace(
        ticket,
        state=state,
        queue=event.queue,
        services=event.services,
        minutes=event.minutes,
        places=event.places,
    )
    take(day, ticket.places, -1)
    take(day, event.places, 1)
    if ticket.state is State.WAITING:
        day.leave(ticket)
        day.enter(changed)
    else:
        day.put(changed)


def on_cancelled(day: Day, event: e.TicketCancelled) -> None:
    """Given up; before the first call its places are free again."""
    ticket = day.tickets[event.ticket]
    if ticket.state is State.WAITING:
        day.leave(ticket)
    gone = replace(
        ticket,
        state=after(ticket.state, Act.CANCEL),
        ended_at=event.at,
        assistance=(),
        note=None,
        bound=None,
        until=None,
    )
    day.put(gone)
    day.live.pop(ticket.id, None)
    day.parked_until.pop(ticket.id, None)
    if ticket.attempt == 0:
        take(day, ticket.places, -1)


def on_prioritised(day: Day, event: e.Prioritised) -> None:
    """Another place in the line."""
    ticket = day.tickets[event.ticket]
    day.leave(ticket)
    state = after(ticket.state, Act.PRIORITISE)
    day.enter(replace(ticket, state=state, head_start=event.head_start, virtual=event.virtual))


def on_promoted(day: Day, event: e.Promoted) -> None:
    """A stand-by ticket stands in the ordinary line."""
    ticket = day.tickets[event.ticket]
    day.leave(ticket)
    state = after(ticket.state, Act.PROMOTE)
    day.enter(replace(ticket, state=state, kind=Kind.WALK_IN, places=event.places))
    take(day, event.places, 1)


def on_returned(day: Day, event: e.Returned) -> None:
    """Back in the line."""
    ticket = day.tickets[event.ticket]
    day.parked_until.pop(ticket.id, None)
    back = replace(
        ticket,
        state=after(ticket.state, Act.RETURN),
        virtual=event.virtual,
        returns=ticket.returns + event.missed,
        preferred=event.preferred,
        preferred_until=event.preferred_until,
        errand=None,
        until=None,
        ended_at=None,
    )
    day.enter(back)
