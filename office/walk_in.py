"""Whether walk-in tickets can be had, and why not (DESIGN §4)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from office.capacity import still_servable
from office.day import Day
from office.ids import QueueId, ServiceId
from office.quota import Quota, queue_key, service_key
from office.reasons import Reason
from office.ticket import Gate

_NO_QUOTA: Final = Quota()


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkInNow:
    """What can be had of a queue or service at a moment. `left` and `limit` are None without a quota."""

    open: bool
    reason: Reason | None
    left: int | None
    given: int
    limit: int | None
    next_at: datetime | None
    quota: Quota


def gate(day: Day, queue: QueueId, now: datetime) -> Gate | None:
    """Return what staff decided for a queue, if it is in force; a closed house closes every queue."""
    for key in (None, queue):
        found = day.gates.get(key)
        if found is not None and (found.until is None or now < found.until):
            return found
    return None


def next_opening(day: Day, queue: QueueId, now: datetime) -> datetime | None:
    """Return the next walk-in opening of a queue, today or later; None: none is known."""
    today = (start for start, _ in day.spans[queue] if start > now)
    return next(today, day.next_days[queue])


def walk_in_end(day: Day, queue: QueueId, now: datetime) -> datetime | None:
    """Return when the walk-in that is open now ends: by its hours or its stop time; None: neither is set."""
    stop = day.quotas[queue_key(queue)].stop
    ends = [end for start, end in day.spans[queue] if start <= now < end]
    return min((*ends, *([] if stop is None or stop <= now else [stop])), default=None)


def _closed(day: Day, queue: QueueId, quota: Quota, now: datetime) -> tuple[bool, datetime | None]:
    decided = gate(day, queue, now)
    if decided is not None:
        return not decided.open, None if decided.open else decided.until or day.next_days[queue]
    if quota.stop is not None and now >= quota.stop:
        return True, day.next_days[queue]
    if any(start <= now < end for start, end in day.spans[queue]):
        return False, None
    return True, next_opening(day, queue, now)


def walk_in_state(day: Day, queue: QueueId, now: datetime) -> WalkInNow:
    """Return whether a queue gives walk-in tickets, what is left, and the next chance.

    Places that come while stand-by tickets wait are theirs first (DESIGN §4, "Stand-by").
    """
    return _state(day, queue, now, claimed=len(day.standby[queue]))


def before_standby(day: Day, queue: QueueId, now: datetime) -> WalkInNow:
    """Return the same as seen by the stand-by tickets: before they have taken what comes."""
    return _state(day, queue, now, claimed=0)


def _state(day: Day, queue: QueueId, now: datetime, claimed: int) -> WalkInNow:
    key = queue_key(queue)
    quota = day.quotas[key]
    given = day.given.get(key, 0)
    taken = given + day.lent.get(key, 0)
    left = _least(quota.left(taken, now), still_servable(day, queue, now) if quota.by_minutes else None)
    left = None if left is None else max(0, left - claimed)
    closed, next_at = (True, day.next_days[queue]) if day.ended else _closed(day, queue, quota, now)
    reason = None
    if closed:
        reason = Reason.CLOSED
    elif left == 0:
        reason = Reason.QUOTA_EXHAUSTED
        next_at = quota.next_chance(taken, now) or day.next_days[queue]
    return WalkInNow(
        open=reason is None,
        reason=reason,
        left=left,
        given=given,
        limit=quota.limit,
        next_at=next_at,
        quota=quota,
    )


def _least(*counts: int | None) -> int | None:
    return min((count for count in counts if count is not None), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class StandByNow:
    """Whether a queue gives stand-by tickets at a moment. `limit` is how many may wait at once; None: any number."""

    open: bool
    reason: Reason | None
    waiting: int
    limit: int | None
    next_at: datetime | None = None


def standby_state(day: Day, queue: QueueId, now: datetime) -> StandByNow:
    """Return whether stand-by tickets can be had: in the walk-in hours, switched on, below their limit."""
    known = day.directory.queues[queue]
    plan = known.walk_in
    waiting, limit = len(day.standby[queue]), None if plan is None else plan.standby_limit
    walk_in = walk_in_state(day, queue, now)
    on = day.standby_set.get(queue, plan is not None and plan.standby)
    reason = None
    if not known.standby_letter or not on or walk_in.reason is Reason.CLOSED:
        reason = Reason.CLOSED
    elif limit is not None and waiting >= limit:
        reason = Reason.QUOTA_EXHAUSTED
    next_at = None if reason is None else walk_in.next_at or day.next_days[queue]
    return StandByNow(open=reason is None, reason=reason, waiting=waiting, limit=limit, next_at=next_at)


def service_state(day: Day, service: ServiceId, now: datetime) -> WalkInNow:
    """Return what a service's own quota leaves; its queue's hours and quota hold as well."""
    key = service_key(service)
    quota = day.quotas.get(key, _NO_QUOTA)
    given = day.given.get(key, 0)
    left = quota.left(given, now)
    next_at = day.next_days[day.directory.queue_of[service]]
    reason = None
    if quota.stop is not None and now >= quota.stop:
        reason = Reason.CLOSED
    elif left == 0:
        reason = Reason.QUOTA_EXHAUSTED
        next_at = quota.next_chance(given, now) or next_at
    return WalkInNow(
        open=reason is None,
        reason=reason,
        left=left,
        given=given,
        limit=quota.limit,
        next_at=None if reason is None else next_at,
        quota=quota,
    )
