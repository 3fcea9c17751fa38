"""Slots: made of hours, capacity and what is taken. Pure; moments are minutes since 1970 UTC, as integers."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from typing import NewType
from zoneinfo import ZoneInfo

from booking.plans import Leg, OfficePlan, QueuePlan, offered_on
from office.hours import Hours
from office.ids import QueueId, ServiceId

Minute = NewType("Minute", int)
"""Minutes since 1970-01-01T00:00Z."""
Run = tuple[int, int]
"""From a minute (included) to a minute (excluded)."""
Taken = tuple[int, int, int]
"""So many appointments (last) from a minute to a minute."""


def minute_of(at: datetime) -> Minute:
    """Return the minute in which a moment lies."""
    return Minute(int(at.timestamp()) // 60)


def moment_of(minute: int) -> datetime:
    """Return the start of a minute, in UTC."""
    return datetime.fromtimestamp(minute * 60, UTC)


def day_bounds(day: date, zone: ZoneInfo) -> Run:
    """Return the local day; it has 23 or 25 hours where the clock changes."""
    start, end = (datetime.combine(each, time(), zone) for each in (day, day + timedelta(days=1)))
    return minute_of(start), minute_of(end)


def open_runs(hours: Hours, zone: ZoneInfo, day: date) -> tuple[Run, ...]:
    """Return the day's hours as runs of minutes, in order, touching ones joined.

    Where the clock changes, a minute is open if its local time lies within the hours.
    """
    start, end = day_bounds(day, zone)
    if end - start == 24 * 60:
        spans = [(start + _minutes(s.start), start + _minutes(s.end)) for s in hours.on(day)]
        return tuple(_joined(spans))
    spans = [(m, m + 1) for m in range(start, end) if hours.is_open(moment_of(m), zone)]
    return tuple(_joined(spans))


def _minutes(of_day: time) -> int:
    return of_day.hour * 60 + of_day.minute


def _joined(runs: Sequence[Run]) -> Iterator[Run]:
    current: Run | None = None
    for start, end in sorted(runs):
        if current is None:
            current = (start, end)
        elif start <= current[1]:
            current = (current[0], max(current[1], end))
        else:
            yield current
            current = (start, end)
    if current is not None:
        yield current


def free_runs(run: Run, capacity: int, taken: Sequence[Taken]) -> tuple[Run, ...]:
    """Return the parts of an open run in which less than `capacity` appointments go on."""
    changes: dict[int, int] = {run[0]: 0, run[1]: 0}
    for start, end, count in taken:
        if start < run[1] and end > run[0]:
            start_in, end_in = max(start, run[0]), min(end, run[1])
            changes[start_in] = changes.get(start_in, 0) + count
            changes[end_in] = changes.get(end_in, 0) - count
    edges = sorted(changes)
    levels = accumulate(changes[edge] for edge in edges)
    parts = [(a, b) for a, b, level in zip(edges, edges[1:], levels, strict=False) if level < capacity]
    return tuple(_joined(parts))


@dataclass(frozen=True, slots=True)
class Book:
    """What is taken at an office: for each queue, sorted. The shelf on which slots are looked for."""

    plan: OfficePlan
    taken: Mapping[QueueId, Sequence[Taken]]

    def on(self, queue: QueueId, bounds: Run) -> Sequence[Taken]:
        """Return what is taken of a queue on a local day."""
        rows = self.taken.get(queue, ())
        return rows[bisect_left(rows, (bounds[0], 0, 0)) : bisect_left(rows, (bounds[1], 0, 0))]

    def starts_on(self, legs: Sequence[Leg], day: date) -> Iterator[Minute]:
        """Yield the minutes of a day at which an appointment of these legs can begin."""
        zone = self.plan.zone
        bounds = day_bounds(day, zone)
        free = [self._free(self.plan.queues[leg.queue], day, bounds) for leg in legs]
        first = self.plan.queues[legs[0].queue]
        for run in open_runs(first.hours, zone, day):
            for start in range(run[0], run[1], first.step_min):
                if _fits(start, legs, free):
                    yield Minute(start)

    def starts(self, services: Sequence[ServiceId], legs: Sequence[Leg], days: Run, after: int) -> Iterator[Minute]:
        """Yield starts not before `after`, earliest first, on the days (ordinals, the last excluded)."""
        for ordinal in range(*days):
            day = date.fromordinal(ordinal)
            if offered_on(self.plan, services, day):
                yield from (start for start in self.starts_on(legs, day) if start >= after)

    def _free(self, queue: QueuePlan, day: date, bounds: Run) -> tuple[Run, ...]:
        taken = self.on(queue.id, bounds)
        runs = open_runs(queue.hours, self.plan.zone, day)
        return tuple(part for run in runs for part in free_runs(run, queue.capacity, taken))

    def places_left(self, leg: Leg, day: date, after: int) -> int:
        """Return how many more appointments of this length the day could take, set one after the other."""
        queue = self.plan.queues[leg.queue]
        low, high = bounds = day_bounds(day, self.plan.zone)
        changes = [0] * (high - low + 1)
        for start, end, count in self.on(queue.id, bounds):
            changes[start - low] += count
            changes[min(end, high) - low] -= count
        level = list(accumulate(changes))
        places = 0
        for run in open_runs(queue.hours, self.plan.zone, day):
            for start in range(run[0], run[1] - leg.minutes + 1, queue.step_min):
                if (
                    start >= after
                    and (room := queue.capacity - max(level[start - low : start - low + leg.minutes])) > 0
                ):
                    places += room
                    for minute in range(start - low, start - low + leg.minutes):
                        level[minute] += room
        return places


def _fits(start: int, legs: Sequence[Leg], free: Sequence[Sequence[Run]]) -> bool:
    for leg, runs in zip(legs, free, strict=True):
        end = start + leg.minutes
        if not any(run[0] <= start and end <= run[1] for run in runs):
            return False
        start = end
    return True
