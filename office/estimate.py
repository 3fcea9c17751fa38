"""How many are before a ticket, and how long that takes: the plan's basis (DESIGN §4, "Waiting time")."""

from bisect import bisect_left
from dataclasses import dataclass
from datetime import datetime
from math import ceil, floor

from office.day import Day
from office.ids import QueueId
from office.states import State
from office.ticket import Kind, Ticket
from office.turn import is_open

LOW, HIGH = 0.6, 1.6
"""The range around the plan."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Minutes within which 80 % are called."""

    low_min: int
    high_min: int
    basis: str = "plan"


def ahead(day: Day, ticket: Ticket) -> int | None:
    """Return how many waiting tickets of its queue come before this one; None: it does not wait."""
    if ticket.state is not State.WAITING:
        return None
    line = day.lines[ticket.queue]
    if ticket.kind is Kind.STANDBY:
        return len(line) + bisect_left(day.standby[ticket.queue], ticket.key)
    return bisect_left(line, ticket.key)


def wait_of(day: Day, ticket: Ticket) -> Wait | None:
    """Return a waiting ticket's expected wait; None: it does not wait, or nobody serves its queue."""
    before = ahead(day, ticket)
    return None if before is None else _wait(day, ticket.queue, before)


def wait_now(day: Day, queue: QueueId, now: datetime) -> Wait | None:
    """Return the expected wait of one who would draw a ticket now."""
    line = day.lines[queue]
    before = len(line) if not line or line[-1][0] <= now else bisect_left(line, (now,))
    return _wait(day, queue, before)


def open_counters(day: Day, queue: QueueId) -> int:
    """Return how many counters serve a queue now."""
    return sum(queue in session.skills and is_open(session) for session in day.sessions.values())


def _wait(day: Day, queue: QueueId, before: int) -> Wait | None:
    counters = open_counters(day, queue)
    if counters == 0:
        return None
    minutes = _minutes_before(day, queue, before) / counters
    return Wait(floor(minutes * LOW), ceil(minutes * HIGH))


def _minutes_before(day: Day, queue: QueueId, before: int) -> int:
    """Sum the usual minutes of the first `before` tickets, over the shorter side of the line."""
    line, tickets = day.lines[queue], day.tickets
    if before * 2 <= len(line):
        return sum(tickets[key[2]].minutes for key in line[:before])
    return day.line_minutes[queue] - sum(tickets[key[2]].minutes for key in line[before:])
