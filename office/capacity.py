"""What the counters planned can still serve until closing: quotas by minutes, and who can't be served any more.

A ticket of a queue is served by any counter with that skill. So of the minutes that wait in a queue, the share is
set against a counter that this counter is of the queue's planned counters.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from math import floor

from office.day import Day
from office.daytimes import minutes_in
from office.ids import CounterId, QueueId, TicketId
from office.quota import queue_key
from office.states import State
from office.ticket import Appointment, Ticket
from office.turn import is_open

_COMING_BACK = frozenset({State.PARKED, State.AWAY})


def still_servable(day: Day, queue: QueueId, now: datetime) -> int | None:
    """Return how many more walk-ins of usual length the counters planned can serve until closing.

    Set against it is all that is promised: who waits, is served or comes back, numbers lent to kiosks, and
    appointments whose time is still to come. One not checked in at its time is promised nothing (issue 3,
    "Appointments"). None: the closing time is not known.
    """
    closes = day.closes[queue]
    if closes is None:
        return None
    staffed = {counter: minutes_in(spans, now, closes) for counter, spans in day.shifts.items()}
    able = set(_planned(day, queue))
    capacity = sum(staffed[counter] for counter in able)
    for other, minutes in _promised(day, now).items():
        team = {counter: staffed[counter] for counter in _planned(day, other)}
        share = sum(time for counter, time in team.items() if counter in able)
        capacity -= minutes * share / sum(team.values()) if share else 0
    return max(0, floor(capacity / max(1, day.directory.usual_minutes[queue])))


def _planned(day: Day, queue: QueueId) -> Iterator[CounterId]:
    """Yield the counters with the skill."""
    return (counter.id for counter in day.directory.counters.values() if queue in counter.skills)


def _promised(day: Day, now: datetime) -> dict[QueueId, float]:
    promised: dict[QueueId, float] = {queue: float(minutes) for queue, minutes in day.line_minutes.items()}
    for session in day.sessions.values():
        if session.ticket is not None:
            ticket = day.tickets[session.ticket]
            promised[ticket.queue] += _rest(ticket, now)
    for ticket in _coming_back(day):
        promised[ticket.queue] += ticket.minutes
    for appointment in day.plan.values():
        queue = _to_come(day, appointment, now)
        if queue is not None:
            promised[queue] += day.directory.minutes(queue, appointment.services, appointment.people)
    for queue in promised:
        promised[queue] += day.lent.get(queue_key(queue), 0) * day.directory.usual_minutes[queue]
    return promised


def _coming_back(day: Day) -> Iterator[Ticket]:
    """Yield who is parked or away; most of the time nobody is, and then nothing is searched."""
    in_lines = sum(map(len, (*day.lines.values(), *day.standby.values())))
    at_counters = sum(session.ticket is not None for session in day.sessions.values())
    if len(day.live) > in_lines + at_counters:
        found = (day.tickets[ticket] for ticket in day.live)
        yield from (ticket for ticket in found if ticket.state in _COMING_BACK)


def _rest(ticket: Ticket, now: datetime) -> float:
    """Return the usual minutes that a visit at a counter still takes."""
    since = now - (ticket.started_at or ticket.called_at or now)
    return max(0.0, ticket.minutes - since / timedelta(minutes=1))


def _to_come(day: Day, appointment: Appointment, now: datetime) -> QueueId | None:
    if appointment.id in day.checked_in or appointment.at <= now or not appointment.services:
        return None
    return day.directory.queue_of.get(appointment.services[0])


def beyond_closing(day: Day, now: datetime) -> tuple[TicketId, ...]:
    """Return who can't be served any more: whose turn comes after closing, in the order of their turn.

    Told from `warn_before_closing` minutes before closing on. Each open counter takes the next ticket that it may;
    a ticket whose service would begin after closing is one of these. They keep their tickets; staff decide.
    """
    free = {
        session.counter: _free_at(day, session.ticket, now) for session in day.sessions.values() if is_open(session)
    }
    late: list[TicketId] = []
    for key in sorted(key for line in (*day.lines.values(), *day.standby.values()) for key in line):
        ticket = day.tickets[key[2]]
        closes = day.closes[ticket.queue]
        if closes is None or not is_closing(day, ticket.queue, now):
            continue
        able = [counter for counter in free if ticket.queue in day.sessions[counter].skills]
        first = min(able, key=lambda counter: (free[counter], counter), default=None)
        if first is None or free[first] >= closes:
            late.append(ticket.id)
        else:
            free[first] += timedelta(minutes=ticket.minutes)
    return tuple(late)


def is_closing(day: Day, queue: QueueId, now: datetime) -> bool:
    """Tell whether a queue's unit closes so soon that some may not be served any more, or has closed."""
    closes = day.closes[queue]
    return closes is not None and now >= closes - timedelta(minutes=day.directory.rules.warn_before_closing)


def _free_at(day: Day, ticket: TicketId | None, now: datetime) -> datetime:
    return now if ticket is None else now + timedelta(minutes=_rest(day.tickets[ticket], now))
