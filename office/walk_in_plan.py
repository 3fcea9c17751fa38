"""What a queue gives out to walk-in visitors, day by day: the part of an office's file that quotas come from."""

from dataclasses import dataclass, field
from datetime import date, time
from typing import Annotated

from office.bounds import Bounds
from office.hours import Hours, Weekday

MOST = 100_000
"""A quota above this is a slip of the finger."""
Count = Annotated[int, Bounds(0, MOST)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """So many tickets become available at a time of day."""

    at: time
    count: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class DayQuota:
    """How many tickets a queue or a service gives out on one day."""

    limit: Count | None = None
    """Tickets a day; None: without a quota."""
    batches: tuple[Batch, ...] = ()
    """Announced batches; none: all at once."""
    until: time | None = None
    """No ticket from this time on; None: to the end of the hours."""
    by_minutes: bool = False
    """No more tickets than the counters planned can still serve until closing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotaPlan(DayQuota):
    """A quota for every day, and the weekdays and dates that have one of their own."""

    by_weekday: dict[Weekday, DayQuota] = field(default_factory=dict)
    by_date: dict[date, DayQuota] = field(default_factory=dict)

    def on(self, day: date) -> DayQuota:
        """Return the quota of a date: its own, else its weekday's, else everyday's."""
        return self.by_date.get(day) or self.by_weekday.get(Weekday.of(day)) or self


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkIn(QuotaPlan):
    """When and how many walk-in tickets a queue gives out."""

    hours: Hours = field(default_factory=Hours)
    standby: bool = True
    """Whether a queue with a stand-by letter gives stand-by tickets at the day's start; the lead switches it."""
    standby_limit: Count | None = None
    """So many stand-by tickets wait at once; None: any number."""
