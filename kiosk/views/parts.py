"""Pieces that several screens show."""

from datetime import datetime, timedelta

import msgspec
from msgspec.structs import replace

from kiosk.formats import Formats
from kiosk.house import Chance, House
from kiosk.reasons import OwnReason
from kiosk.screens import Party, Problem
from office.reasons import Reason
from office.wire.answers import WaitRange
from office.wire.states import QueueState, ServiceEntry

_KNOWN = {reason.value for reason in OwnReason} | {reason.value for reason in Reason}

UNLIMITED = -1
"""Stands for "no quota" and "not known" where QML wants a number."""


class Why(msgspec.Struct, frozen=True, kw_only=True):
    """Why something can't be had, and when again; `reason` is empty if it can. QML has the text of each reason."""

    reason: str = ""
    next: str = ""
    come: str = ""
    day: str = ""
    """The day of the week that is always closed."""


def why_party(party: Party, house: House, formats: Formats, now: datetime) -> Why:
    """Return what stands against a wait ticket for all that a party comes for."""
    entries = [entry for service in party.services if (entry := house.service(service)) is not None]
    whys = (why_walk_in(entry, house, formats, now) for entry in entries)
    return next((one for one in whys if one.reason), Why())


def why_walk_in(entry: ServiceEntry, house: House, formats: Formats, now: datetime) -> Why:
    """Return what stands against a wait ticket for a service."""
    said = why(house.walk_in(entry), formats, now)
    queue = house.queue(entry)
    return said if queue is None else why_closed(said, queue, house, formats, now)


def why_closed(said: Why, queue: QueueState, house: House, formats: Formats, now: datetime) -> Why:
    """Say more of a queue that is closed: a break, or a day of the week that always is."""
    if said.reason != Reason.CLOSED:
        return said
    if queue.break_from is not None and queue.break_until is not None and queue.break_from <= now < queue.break_until:
        return Why(reason=OwnReason.LUNCH_BREAK, next=formats.when(queue.break_until, now))
    if _always_closed(queue, house, now):
        return replace(said, reason=OwnReason.CLOSED_WEEKLY, day=formats.weekday(now))
    return said


def _always_closed(queue: QueueState, house: House, now: datetime) -> bool:
    """Tell whether this day of the week has no hours, today and in a week, while others have."""
    if house.catalogue is None:
        return False
    today = now.astimezone(house.zone).date()
    unit = next((entry.hours for entry in house.catalogue.units if entry.id == queue.unit), ())
    hours = {entry.day: entry.house for entry in unit or house.catalogue.hours}
    week = {ahead: hours.get(today + timedelta(days=ahead)) for ahead in range(8)}
    return week[0] == () and week[7] == () and any(week.values())


def why(chance: Chance, formats: Formats, now: datetime) -> Why:
    """Return the reason of a chance that is none."""
    if chance.ok:
        return Why()
    return _why(chance.reason, _when(chance.next_at, formats, now))


def why_problem(problem: Problem | None, formats: Formats, now: datetime) -> Why:
    """Return the reason of a refusal."""
    if problem is None:
        return Why()
    return _why(problem.reason, _when(problem.next_at, formats, now), _when(problem.come_at, formats, now))


def trouble(problem: Problem | None, away: str, formats: Formats, now: datetime) -> Why:
    """Return what is wrong on a screen that asks: `away` (a reason, or nothing) before what came of the last question.

    That the hub is away stands around every screen.
    """
    if away:
        return Why() if away == OwnReason.HUB_AWAY else Why(reason=away)
    return why_problem(problem, formats, now)


def _why(reason: str, next_at: str, come_at: str = "") -> Why:
    if reason == Reason.QUOTA_EXHAUSTED and next_at:
        reason = OwnReason.QUOTA_FOR_NOW
    return Why(reason=known_reason(reason), next=next_at, come=come_at)


def known_reason(reason: str) -> str:
    """Return a reason that has a text; a newer hub may have others."""
    return reason if reason in _KNOWN else Reason.CLOSED


def low(wait: WaitRange | None) -> int:
    """Return the lower end of a wait, or UNLIMITED if it is not known."""
    return UNLIMITED if wait is None else wait.low_min


def high(wait: WaitRange | None) -> int:
    """Return the upper end of a wait, or UNLIMITED if it is not known."""
    return UNLIMITED if wait is None else wait.high_min


def _when(at: datetime | None, formats: Formats, now: datetime) -> str:
    return "" if at is None or at <= now else formats.when(at, now)
