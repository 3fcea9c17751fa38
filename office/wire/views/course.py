"""The course of a day by quarters of an hour, for a picture: counts of tickets and counters, of no person."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from office.day import Day
from office.daytimes import minutes_in
from office.ids import CounterId, QueueId
from office.quota import queue_key
from office.ticket import Kind

QUARTER = timedelta(minutes=15)
_Slot = tuple[datetime, QueueId]
_Count = dict[_Slot, int]


def course(day: Day, now: datetime) -> tuple[dict[str, str | int | bool | None], ...]:
    """Return a row for each quarter and queue in which there was, or is to come, anything.

    `given` and `called` count parties; `wait_min` is the mean wait of those called first in that quarter, from issue
    or, for appointments, from the booked time; `counters` serve the queue at the end of the quarter, or now; `planned`
    will, by the office's plan. To come are `booked` parties that are not here yet, and `announced` walk-in tickets.
    """
    given, called, waited = _past(day)
    booked, announced = _booked(day, now), _announced(day, now)
    quarters = sorted({at for at, _ in (*given, *called, *booked, *announced, *_open_quarters(day, now))})
    staffed = _staffed(day, quarters, now)
    return tuple(
        {
            "at": at.isoformat(),
            "queue": queue,
            "given": given.get(slot, 0),
            "called": called.get(slot, 0),
            "wait_min": round(waited[slot] / called[slot]) if slot in called else None,
            "counters": staffed.get(slot, 0),
            "planned": _planned(day, queue, at) if at > now else 0,
            "booked": booked.get(slot, 0),
            "announced": announced.get(slot, 0),
        }
        for at in quarters
        for queue in day.directory.queues
        if (slot := (at, queue)) in given
        or slot in called
        or slot in booked
        or slot in announced
        or slot in staffed
        or (at > now and _planned(day, queue, at))
    )


def _quarter(at: datetime) -> datetime:
    at = at.astimezone(UTC)
    return at.replace(minute=at.minute // 15 * 15, second=0, microsecond=0)


def _past(day: Day) -> tuple[_Count, _Count, dict[_Slot, float]]:
    given, called, waited = _Count(), _Count(), defaultdict[_Slot, float](float)
    for ticket in day.tickets.values():
        if ticket.kind is Kind.UNTICKETED:
            continue
        slot = (_quarter(ticket.issued_at), ticket.queue)
        given[slot] = given.get(slot, 0) + 1
        if ticket.called_at is not None:
            since = max(ticket.issued_at, ticket.appointment_at or ticket.issued_at)
            slot = (_quarter(ticket.called_at), ticket.queue)
            called[slot] = called.get(slot, 0) + 1
            waited[slot] += max(0.0, (ticket.called_at - since) / timedelta(minutes=1))
    return given, called, waited


def _booked(day: Day, now: datetime) -> _Count:
    booked = _Count()
    for appointment in day.plan.values():
        queue = day.directory.queue_of.get(appointment.services[0]) if appointment.services else None
        if queue is not None and appointment.at > now and appointment.id not in day.checked_in:
            slot = (_quarter(appointment.at), queue)
            booked[slot] = booked.get(slot, 0) + 1
    return booked


def _announced(day: Day, now: datetime) -> _Count:
    """Return the walk-in tickets of the batches to come, as far as the limit and the stop let them be given."""
    announced = _Count()
    for queue in day.directory.queues:
        quota = day.quotas[queue_key(queue)]
        before = quota.available(now) or 0
        for at, _ in quota.due:
            after = quota.available(at) or 0
            if at > now and after > before and (quota.stop is None or at < quota.stop):
                slot = (_quarter(at), queue)
                announced[slot] = announced.get(slot, 0) + after - before
                before = after
    return announced


def _open_quarters(day: Day, now: datetime) -> Iterator[tuple[datetime, None]]:
    """Yield the quarters from the first moment that anything tells of to the last closing, without a gap."""
    first = [*(change.at for change in day.staffing[:1]), *(spans[0][0] for spans in day.spans.values() if spans)]
    ends = [closes for closes in day.closes.values() if closes is not None]
    at = _quarter(min((*first, now)))
    while at < max((*ends, now)):
        yield at, None
        at += QUARTER


def _staffed(day: Day, quarters: list[datetime], now: datetime) -> _Count:
    """Return how many counters served each queue at the end of each quarter that has begun."""
    staffed, serves = _Count(), dict[CounterId, tuple[QueueId, ...]]()
    changes = iter(day.staffing)
    change = next(changes, None)
    for at in quarters:
        if at > now:
            break
        while change is not None and change.at < at + QUARTER:
            serves[change.counter] = change.skills
            change = next(changes, None)
        for queue in (queue for skills in serves.values() for queue in skills):
            staffed[at, queue] = staffed.get((at, queue), 0) + 1
    return staffed


def _planned(day: Day, queue: QueueId, at: datetime) -> int:
    able = (shifts for counter, shifts in day.shifts.items() if queue in day.directory.counters[counter].skills)
    return sum(minutes_in(shifts, at, at + QUARTER) > 0 for shifts in able)
