"""How calls and what follows at the counter change a day."""

from datetime import datetime

from office import events as e
from office.changed import replace
from office.day import Day
from office.ids import CounterId
from office.states import Act, State, after
from office.ticket import Ticket, WallCall


def on_called(day: Day, event: e.Called) -> None:
    """A ticket goes to a counter and on the wall."""
    ticket = day.tickets[event.ticket]
    act = Act.RECALL if event.again else Act.CALL
    state = after(ticket.state, act)
    if ticket.state is State.WAITING:
        day.leave(ticket)
    day.parked_until.pop(ticket.id, None)
    called_at = ticket.called_at if event.again else event.at
    day.put(
        replace(
            ticket,
            state=state,
            counter=event.counter,
            attempt=event.attempt,
            called_at=called_at,
            seen_at=ticket.seen_at if event.again else None,
            started_at=None,
            until=None,
            errand=None,
            flag=None,
        )
    )
    session = day.sessions[event.counter]
    day.sessions[event.counter] = replace(session, ticket=ticket.id, last_call_at=event.at)
    _show(day, event)


def _show(day: Day, event: e.Called) -> None:
    day.seq = event.seq
    for gone in [t for t, call in day.calls.items() if not on_wall(day, call, event.at)]:
        del day.calls[gone]
    day.calls.pop(event.ticket, None)
    day.calls[event.ticket] = WallCall(
        id=event.call,
        seq=event.seq,
        ticket=event.ticket,
        counter=event.counter,
        attempt=event.attempt,
        slow=bool(day.tickets[event.ticket].assistance),
        called_at=event.at,
        expires_at=event.expires_at,
    )


def on_wall(day: Day, call: WallCall, now: datetime) -> bool:
    """Tell whether a call still stands on the wall: while its ticket is called, at least until it expires."""
    return now < call.expires_at or day.tickets[call.ticket].state is State.CALLED


def on_call_seen(day: Day, event: e.CallSeen) -> None:
    """A display has shown or spoken a call, or could not speak it."""
    call = day.calls.get(event.ticket)
    if call is not None and call.id == event.call:
        day.calls[event.ticket] = replace(
            call,
            painted_at=call.painted_at or event.painted_at,
            spoken_at=call.spoken_at or event.spoken_at,
            unspoken=None if event.spoken_at else call.unspoken or event.unspoken,
        )
        ticket = day.tickets[event.ticket]
        day.put(replace(ticket, seen_at=ticket.seen_at or event.painted_at))


def on_started(day: Day, event: e.Started) -> None:
    """The visitor is at the counter."""
    ticket = day.tickets[event.ticket]
    day.put(replace(ticket, state=after(ticket.state, Act.START), started_at=event.at))


def on_finished(day: Day, event: e.Finished) -> None:
    """The visit is over; what was known of the visitor's health goes with it."""
    ticket = day.tickets[event.ticket]
    done = replace(
        ticket,
        state=after(ticket.state, Act.FINISH),
        services=(),
        served=(*ticket.served, *event.served),
        people=event.people,
        started_at=event.started_at,
        ended_at=event.at,
        assistance=(),
        note=None,
        flag="inferred" if event.inferred else None,
    )
    day.put(done)
    day.live.pop(ticket.id, None)
    free_counter(day, ticket)


def on_moved_on(day: Day, event: e.MovedOn) -> None:
    """The ticket waits again, for its other services."""
    ticket = day.tickets[event.ticket]
    free_counter(day, ticket)
    day.calls.pop(ticket.id, None)
    day.enter(
        replace(
            ticket,
            state=after(ticket.state, Act.MOVE_ON),
            queue=event.queue,
            services=event.services,
            served=(*ticket.served, *event.served),
            people=event.people,
            minutes=event.minutes,
            bound=None,
            note=None,
        )
    )


def on_missed(day: Day, event: e.Missed) -> None:
    """The visitor did not come."""
    ticket = day.tickets[event.ticket]
    day.put(replace(ticket, state=after(ticket.state, Act.MISS), ended_at=event.at, bound=None))
    free_counter(day, ticket)
    day.calls.pop(ticket.id, None)


def on_miss_undone(day: Day, event: e.MissUndone) -> None:
    """The visitor is here after all."""
    ticket = day.tickets[event.ticket]
    if event.counter is None:
        day.enter(replace(ticket, state=after(ticket.state, Act.REQUEUE_MISSED), ended_at=None))
    else:
        day.put(replace(ticket, state=after(ticket.state, Act.UNDO_MISS), ended_at=None))
        _hold(day, ticket, event.counter)


def on_put_back(day: Day, event: e.PutBack) -> None:
    """The ticket is where it was before the call."""
    ticket = day.tickets[event.ticket]
    free_counter(day, ticket)
    day.calls.pop(ticket.id, None)
    day.enter(replace(ticket, state=after(ticket.state, Act.PUT_BACK)))


def on_reopened(day: Day, event: e.Reopened) -> None:
    """The visit goes on."""
    ticket = day.tickets[event.ticket]
    kept = tuple(service for service in ticket.served if service not in event.services)
    again = replace(
        ticket,
        state=after(ticket.state, Act.REOPEN),
        services=event.services,
        served=kept,
        minutes=event.minutes,
        ended_at=None,
        flag=None,
    )
    day.put(again)
    day.live[ticket.id] = None
    _hold(day, ticket, event.counter)


def on_parked(day: Day, event: e.Parked) -> None:
    """The visitor sits aside; the counter is free."""
    ticket = day.tickets[event.ticket]
    day.put(replace(ticket, state=after(ticket.state, Act.PARK), until=event.until))
    if event.until is not None:
        day.parked_until[ticket.id] = event.until
    free_counter(day, ticket)
    day.calls.pop(ticket.id, None)


def on_sent_away(day: Day, event: e.SentAway) -> None:
    """The visitor is on an errand."""
    ticket = day.tickets[event.ticket]
    if ticket.state is State.WAITING:
        day.leave(ticket)
    day.put(replace(ticket, state=after(ticket.state, Act.ERRAND), errand=event.kind))
    free_counter(day, ticket)
    day.calls.pop(ticket.id, None)


def on_transferred(day: Day, event: e.Transferred) -> None:
    """The ticket waits in another queue, or for one counter."""
    ticket = day.tickets[event.ticket]
    if ticket.state is State.WAITING:
        day.leave(ticket)
    free_counter(day, ticket)
    day.calls.pop(ticket.id, None)
    day.parked_until.pop(ticket.id, None)
    day.enter(
        replace(
            ticket,
            state=after(ticket.state, Act.TRANSFER),
            queue=event.queue,
            bound=event.bound,
            preferred=None,
            preferred_until=None,
            note=event.note,
            until=None,
        )
    )


def on_seated(day: Day, event: e.Seated) -> None:
    """A visitor whom nobody called is at the counter."""
    ticket = day.tickets[event.ticket]
    day.leave(ticket)
    seated = replace(
        ticket,
        state=after(ticket.state, Act.SEAT),
        counter=event.counter,
        attempt=1,
        called_at=event.at,
        started_at=event.at,
    )
    day.put(seated)
    _hold(day, seated, event.counter)


def free_counter(day: Day, ticket: Ticket) -> None:
    """Let the counter that holds a ticket have nobody."""
    if ticket.counter is not None and day.holds(ticket):
        day.sessions[ticket.counter] = replace(day.sessions[ticket.counter], ticket=None, last=ticket.id)


def _hold(day: Day, ticket: Ticket, counter: CounterId) -> None:
    day.sessions[counter] = replace(day.sessions[counter], ticket=ticket.id)
