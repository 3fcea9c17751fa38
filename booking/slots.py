"""Slots: made of hours, capacity and what is taken. Pure; moments are minutes since 1970 UTC, as integers."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import accumulate
from typing import NewType
from zoneinfo import ZoneInfo

from booking.plans import Leg, OfficePlan, offered_on
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


@lru_cache(maxsize=2048)
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
    if capacity > 0 and not taken:
        return (run,)
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
class Free:
    """A day of a queue: when it is open, and the parts of that where one more appointment has room."""

    open: tuple[Run, ...]
    parts: tuple[tuple[Run, ...], ...]
    """For each open run."""

    def has(self, start: int, end: int) -> bool:
        """Tell whether one more appointment has room from start to end."""
        return any(part[0] <= start and end <= part[1] for parts in self.parts for part in parts)


@dataclass(frozen=True, slots=True)
class Book:
    """What is taken at an office: for each queue, sorted. Remembers what it has worked out; not for many threads."""

    plan: OfficePlan
    taken: Mapping[QueueId, Sequence[Taken]]
    _known: dict[tuple[QueueId, date], Free] = field(default_factory=dict)

    def on(self, queue: QueueId, bounds: Run) -> Sequence[Taken]:
        """Return what is taken of a queue on a local day."""
        rows = self.taken.get(queue, ())
        return rows[bisect_left(rows, (bounds[0], 0, 0)) : bisect_left(rows, (bounds[1], 0, 0))]

    def free(self, name: QueueId, day: date) -> Free:
        """Return when a queue has room on a day."""
        known = self._known.get((name, day))
        if known is None:
            queue = self.plan.queues[name]
            runs = open_runs(queue.hours, self.plan.zone, day)
            taken = self.on(name, day_bounds(day, self.plan.zone)) if runs else ()
            known = Free(runs, tuple(free_runs(run, queue.capacity, taken) for run in runs))
            self._known[name, day] = known
        return known

    def starts_on(self, legs: Sequence[Leg], day: date) -> Iterator[Minute]:
        """Yield the minutes of a day at which an appointment of these legs can begin, in order."""
        first, *others = legs
        step = self.plan.queues[first.queue].step_min
        free = self.free(first.queue, day)
        for run, parts in zip(free.open, free.parts, strict=True):
            for part in parts:
                grid = run[0] + -(-(part[0] - run[0]) // step) * step
                for start in range(grid, part[1] - first.minutes + 1, step):
                    if self._fit(others, start + first.minutes, day):
                        yield Minute(start)

    def _fit(self, legs: Sequence[Leg], start: int, day: date) -> bool:
        for leg in legs:
            if not self.free(leg.queue, day).has(start, start + leg.minutes):
                return False
            start += leg.minutes
        return True

    def starts(self, services: Sequence[ServiceId], legs: Sequence[Leg], days: Run, after: int) -> Iterator[Minute]:
        """Yield starts not before `after`, earliest first, on the days (ordinals, the last excluded)."""
        for ordinal in range(*days):
            day = date.fromordinal(ordinal)
            if offered_on(self.plan, services, day):
                yield from (start for start in self.starts_on(legs, day) if start >= after)

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
