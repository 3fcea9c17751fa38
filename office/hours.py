"""Times of day, spans between them, and weeks of opening hours."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Self
from zoneinfo import ZoneInfo

MIDNIGHT = "24:00"
"""The end of a day, as the end of a span."""
_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")


def parse_time(text: str) -> time:
    """Read ``HH:MM``. Raises ValueError with what is allowed."""
    match = _TIME.fullmatch(text)
    if match is None:
        message = f"{text!r} is no time of day; write HH:MM, such as 08:30"
        raise ValueError(message)
    return time(int(match[1]), int(match[2]))


class Weekday(StrEnum):
    """A day of the week, as it is named in an office's file."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"

    @classmethod
    def of(cls, day: date) -> Self:
        """Return the weekday of a date."""
        return list(cls)[day.weekday()]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From `start` (included) to `end` (excluded), on one day."""

    start: time
    end: time

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read ``HH:MM-HH:MM``; the end may be ``24:00``. Raises ValueError with what is allowed."""
        start, dash, end = text.partition("-")
        if not dash:
            message = f"{text!r} is no span; write HH:MM-HH:MM, such as 08:00-12:30"
            raise ValueError(message)
        last = time.max if end.strip() == MIDNIGHT else parse_time(end.strip())
        span = cls(parse_time(start.strip()), last)
        if span.end <= span.start:
            message = f"{text!r} ends before it starts"
            raise ValueError(message)
        return span

    def within(self, other: "Span") -> "Span | None":
        """Return what both spans have in common, if anything."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Span(start, end) if start < end else None

    def __str__(self) -> str:
        """Return the form that `from_text` reads."""
        end = MIDNIGHT if self.end == time.max else f"{self.end:%H:%M}"
        return f"{self.start:%H:%M}-{end}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """Opening hours by weekday; a day without spans is closed."""

    mon: tuple[Span, ...] = ()
    tue: tuple[Span, ...] = ()
    wed: tuple[Span, ...] = ()
    thu: tuple[Span, ...] = ()
    fri: tuple[Span, ...] = ()
    sat: tuple[Span, ...] = ()
    sun: tuple[Span, ...] = ()

    def on(self, day: date) -> tuple[Span, ...]:
        """Return the spans of that date, by its weekday."""
        week = (self.mon, self.tue, self.wed, self.thu, self.fri, self.sat, self.sun)
        return week[day.weekday()]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """A week of opening hours, and the dates that differ from it."""

    week: Week = field(default_factory=Week)
    special: dict[date, tuple[Span, ...]] = field(default_factory=dict)
    """Dates with hours of their own; an empty tuple is closed."""

    def on(self, day: date) -> tuple[Span, ...]:
        """Return the spans of that date, in order."""
        return tuple(sorted(self.special.get(day, self.week.on(day))))

    @property
    def known(self) -> bool:
        """Tell whether anything is set at all."""
        return self != Hours()

    def is_open(self, at: datetime, zone: ZoneInfo) -> bool:
        """Tell whether the moment `at` lies inside the hours, in the office's zone."""
        local = at.astimezone(zone)
        return any(s.start <= local.time() < s.end for s in self.on(local.date()))

    def next_opening(self, at: datetime, zone: ZoneInfo, days: int = 60) -> datetime | None:
        """Return the first opening after `at` within so many days, in UTC-comparable local time."""
        local = at.astimezone(zone)
        for ahead in range(days + 1):
            day = local.date() + timedelta(days=ahead)
            for span in self.on(day):
                opening = datetime.combine(day, span.start, zone)
                if opening > at:
                    return opening
        return None
