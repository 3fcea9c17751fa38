"""The hours of a date, laid onto it once as moments: walk-in hours inside the house's, shifts, closing times."""

from datetime import date, datetime, timedelta
from itertools import pairwise

from office.catalogue import Counter, Queue
from office.directory import Directory
from office.hours import Hours
from office.hours import Span as LocalSpan
from office.quota import moment

Span = tuple[datetime, datetime]
LOOK_AHEAD = 60
"""So many days are searched for the next opening."""


def house_of(queue: Queue, directory: Directory) -> Hours:
    """Return the hours of a queue's unit, or of the house where the unit has none."""
    unit = next(unit for unit in directory.office.units if unit.id == queue.unit)
    return unit.hours or directory.office.site.hours


def walk_in_spans(queue: Queue, directory: Directory, day: date) -> tuple[Span, ...]:
    """Return when a queue gives walk-in tickets: inside the house's hours too, to the last ticket before closing."""
    zone = directory.zone
    spans = [(moment(day, s.start, zone), moment(day, s.end, zone)) for s in _local(queue, directory, day)]
    closes = closing(queue, directory, day)
    if closes is None:
        return tuple(spans)
    last = closes - timedelta(minutes=directory.rules.last_ticket_before)
    return tuple((start, min(end, last)) for start, end in spans if start < last)


def _local(queue: Queue, directory: Directory, day: date) -> tuple[LocalSpan, ...]:
    if queue.walk_in is None:
        return ()
    given, house = queue.walk_in.hours.on(day), house_of(queue, directory)
    if not house.known:
        return given
    common = (span.within(open_) for span in given for open_ in house.on(day))
    return tuple(span for span in common if span is not None)


def next_walk_in(queue: Queue, directory: Directory, day: date) -> datetime | None:
    """Return the first walk-in opening after a date, in UTC; None: none is known."""
    for ahead in range(1, LOOK_AHEAD + 1):
        for start, _ in walk_in_spans(queue, directory, day + timedelta(days=ahead)):
            return start
    return None


def closing(queue: Queue, directory: Directory, day: date) -> datetime | None:
    """Return when a queue's unit closes on a date; None: it is closed all day, or its hours are not set."""
    spans = house_of(queue, directory).on(day)
    return moment(day, max(span.end for span in spans), directory.zone) if spans else None


def next_break(queue: Queue, directory: Directory, day: date, now: datetime) -> Span | None:
    """Return the next break of a queue's unit on a date, such as noon's, or the present one; None: there is none.

    Tickets stay valid in it (issue 3, "Office"); wall and slip say until when it lasts.
    """
    spans = house_of(queue, directory).on(day)
    zone = directory.zone
    breaks = (
        (moment(day, before.end, zone), moment(day, after.start, zone))
        for before, after in pairwise(spans)
        if before.end < after.start
    )
    return next((pause for pause in breaks if now < pause[1]), None)


def shifts(counter: Counter, directory: Directory, day: date) -> tuple[Span, ...]:
    """Return when a counter is planned to be staffed on a date."""
    plan = counter.plan or directory.office.site.hours
    zone = directory.zone
    return tuple((moment(day, s.start, zone), moment(day, s.end, zone)) for s in plan.on(day))


def minutes_in(spans: tuple[Span, ...], start: datetime, end: datetime) -> float:
    """Return how many minutes of the spans lie between two moments."""
    inside = (min(to, end) - max(from_, start) for from_, to in spans)
    return sum((part for part in inside if part > timedelta()), timedelta()) / timedelta(minutes=1)
