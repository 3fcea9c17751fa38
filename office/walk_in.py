"""Whether walk-in tickets can be had, and why not (DESIGN §4)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

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
    """Return whether a queue gives walk-in tickets, what is left, and the next chance."""
    key = queue_key(queue)
    quota = day.quotas[key]
    given = day.given.get(key, 0)
    taken = given + day.lent.get(key, 0)
    left = quota.left(taken, now)
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
