"""Each queue as the screens show it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from office.catalogue import Queue
from office.day import Day
from office.estimate import Wait, wait_now
from office.ids import QueueId
from office.walk_in import walk_in_state
from office.wire.answers import WaitRange
from office.wire.states import BookingState, QueuesState, QueueState, WalkInState

_NO_BOOKING: Final = BookingState()


def queues(day: Day, now: datetime, booking: Mapping[QueueId, BookingState]) -> QueuesState:
    """Return ``state/queues``. `booking` says what the centre has free."""
    found = day.directory.queues.values()
    return QueuesState(at=now, queues=tuple(_queue(day, queue, now, booking.get(queue.id)) for queue in found))


def _queue(day: Day, queue: Queue, now: datetime, booking: BookingState | None) -> QueueState:
    return QueueState(
        id=queue.id,
        unit=queue.unit,
        letter=queue.letter,
        name=queue.name,
        waiting=len(day.lines[queue.id]) + len(day.standby[queue.id]),
        wait=wait_range(wait_now(day, queue.id, now)),
        walk_in=walk_in(day, queue.id, now),
        booking=booking or _NO_BOOKING,
    )


def walk_in(day: Day, queue: QueueId, now: datetime) -> WalkInState:
    """Return whether and how many walk-in tickets can be had."""
    state = walk_in_state(day, queue, now)
    return WalkInState(
        open=state.open,
        reason=None if state.reason is None else state.reason.value,
        left=state.left,
        given=state.given,
        limit=state.limit,
        next_at=state.next_at,
        until=state.quota.stop,
        revision=state.quota.revision,
    )


def wait_range(wait: Wait | None) -> WaitRange | None:
    """Return an expected wait as the wire shows it."""
    return None if wait is None else WaitRange(low_min=wait.low_min, high_min=wait.high_min, basis=wait.basis)
