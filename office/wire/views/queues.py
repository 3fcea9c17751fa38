"""Each queue as the screens show it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from office.catalogue import Queue
from office.commands import BatchAt
from office.day import Day
from office.daytimes import next_break
from office.estimate import Wait, wait_now
from office.ids import QueueId, ServiceId
from office.quota import service_key
from office.walk_in import WalkInNow, service_state, standby_state, walk_in_state
from office.wire.answers import WaitRange
from office.wire.states import BookingState, QueuesState, QueueState, StandByState, WalkInState

_NO_BOOKING: Final = BookingState()


def queues(day: Day, now: datetime, booking: Mapping[QueueId, BookingState]) -> QueuesState:
    """Return ``state/queues``. `booking` says what the centre has free."""
    found = day.directory.queues.values()
    return QueuesState(at=now, queues=tuple(_queue(day, queue, now, booking.get(queue.id)) for queue in found))


def _queue(day: Day, queue: Queue, now: datetime, booking: BookingState | None) -> QueueState:
    pause = next_break(queue, day.directory, day.date, now)
    return QueueState(
        id=queue.id,
        unit=queue.unit,
        letter=queue.letter,
        name=queue.name,
        waiting=len(day.lines[queue.id]) + len(day.standby[queue.id]),
        wait=wait_range(wait_now(day, queue.id, now)),
        walk_in=walk_in(day, queue.id, now),
        services={service: service_quota(day, service, now) for service in queue.services if has_quota(day, service)},
        standby=_standby(day, queue, now),
        booking=booking or _NO_BOOKING,
        closes_at=day.closes[queue.id],
        break_from=pause[0] if pause else None,
        break_until=pause[1] if pause else None,
    )


def walk_in(day: Day, queue: QueueId, now: datetime) -> WalkInState:
    """Return whether and how many walk-in tickets can be had."""
    return _walk_in(walk_in_state(day, queue, now))


def has_quota(day: Day, service: ServiceId) -> bool:
    """Tell whether a service has a quota of its own."""
    return service_key(service) in day.quotas


def service_quota(day: Day, service: ServiceId, now: datetime) -> WalkInState:
    """Return what a service's own quota leaves; its queue's holds as well."""
    return _walk_in(service_state(day, service, now))


def _standby(day: Day, queue: Queue, now: datetime) -> StandByState | None:
    if not queue.standby_letter:
        return None
    state = standby_state(day, queue.id, now)
    return StandByState(
        open=state.open,
        reason=None if state.reason is None else state.reason.value,
        waiting=state.waiting,
        limit=state.limit,
        next_at=state.next_at,
    )


def _walk_in(state: WalkInNow) -> WalkInState:
    return WalkInState(
        open=state.open,
        reason=None if state.reason is None else state.reason.value,
        left=state.left,
        given=state.given,
        limit=state.limit,
        next_at=state.next_at,
        until=state.quota.stop,
        batches=tuple(BatchAt(at=f"{batch.at:%H:%M}", count=batch.count) for batch in state.quota.batches),
        by_minutes=state.quota.by_minutes,
        revision=state.quota.revision,
    )


def wait_range(wait: Wait | None) -> WaitRange | None:
    """Return an expected wait as the wire shows it."""
    return None if wait is None else WaitRange(low_min=wait.low_min, high_min=wait.high_min, basis=wait.basis)
