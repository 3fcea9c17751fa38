"""A walk-in quota and its arithmetic (DESIGN §4): given + lent <= min(limit, batches due by now)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from office.directory import Directory
from office.events import BatchDue
from office.ids import QueueId, ServiceId
from office.walk_in_plan import QuotaPlan


def queue_key(queue: QueueId) -> str:
    """Return the key of a queue's quota."""
    return f"queue:{queue}"


def service_key(service: ServiceId) -> str:
    """Return the key of a service's quota."""
    return f"service:{service}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """How many walk-in tickets a queue or a service gives out today."""

    limit: int | None = None
    batches: tuple[BatchDue, ...] = ()
    """None: all at once."""
    until: time | None = None
    by_minutes: bool = False
    """No more than the counters planned can still serve until closing (office/capacity.py)."""
    revision: int = 0
    due: tuple[tuple[datetime, int], ...] = ()
    """The batches as moments, in order."""
    stop: datetime | None = None
    """`until` as a moment."""

    @classmethod
    def on(
        cls,
        day: date,
        zone: ZoneInfo,
        *,
        limit: int | None,
        batches: tuple[BatchDue, ...],
        until: time | None,
        by_minutes: bool = False,
        revision: int = 0,
    ) -> "Quota":
        """Lay a quota's local times onto a date."""
        ordered = tuple(sorted(batches, key=lambda batch: batch.at))
        return cls(
            limit=limit,
            batches=ordered,
            until=until,
            by_minutes=by_minutes,
            revision=revision,
            due=tuple((moment(day, batch.at, zone), batch.count) for batch in ordered),
            stop=None if until is None else moment(day, until, zone),
        )

    def available(self, now: datetime) -> int | None:
        """Return how many tickets may have been given by now; None: any number."""
        if not self.due:
            return self.limit
        batches = sum(count for at, count in self.due if at <= now)
        return batches if self.limit is None else min(self.limit, batches)

    def left(self, taken: int, now: datetime) -> int | None:
        """Return how many more can be had now if `taken` are given or lent; None: any number."""
        available = self.available(now)
        return None if available is None else max(0, available - taken)

    def next_chance(self, taken: int, now: datetime) -> datetime | None:
        """Return when the next batch brings a place, before the stop; None: not today."""
        for at, _ in self.due:
            if at > now and (self.stop is None or at < self.stop) and self.left(taken, at):
                return at
        return None


def moment(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Return a local time of a date as a moment, comparable at no cost with UTC."""
    return datetime.combine(day, at, zone).astimezone(UTC)


def first_quotas(directory: Directory, day: date) -> dict[str, Quota]:
    """Return all quotas of a date as the office's file has them; each queue has one, even if it limits nothing."""
    quotas: dict[str, Quota] = {}
    for queue in directory.queues.values():
        quotas[queue_key(queue.id)] = _first(queue.walk_in, directory, day)
        quotas |= {service_key(service): _first(plan, directory, day) for service, plan in queue.quotas.items()}
    return quotas


def _first(plan: QuotaPlan | None, directory: Directory, day: date) -> Quota:
    if plan is None:
        return Quota()
    today = plan.on(day)
    batches = tuple(BatchDue(at=batch.at, count=batch.count) for batch in today.batches)
    zone, minutes = directory.zone, today.by_minutes
    return Quota.on(day, zone, limit=today.limit, batches=batches, until=today.until, by_minutes=minutes)
