"""Typing or scanning an appointment's code."""

from datetime import datetime

import msgspec

from kiosk.formats import Formats
from kiosk.house import House
from kiosk.screens import CancelCheck, Code, CodeUse, NotCheckedIn, in_order, pending
from kiosk.views.done import spaced
from kiosk.views.parts import Why, trouble
from office.reasons import Reason

SHORTEST_CODE = 4
DIGITS = (*"123456789", "", "0")
"""The keys of a wait ticket's code, as on a telephone; an empty one is a gap."""


_WHATS = {
    Reason.TOO_EARLY: "early",
    Reason.TOO_LATE: "late",
    Reason.WRONG_STATE: "already",
    Reason.UNKNOWN_CODE: "unknown",
    Reason.CENTRE_AWAY: "unsure",
}


class CancelCheckProps(msgspec.Struct, frozen=True, kw_only=True):
    """``CancelCheck.qml``."""

    name = "CancelCheck"
    day: str
    time: str
    place: str
    busy: bool
    away: bool
    problem: Why


class CodeProps(msgspec.Struct, frozen=True, kw_only=True):
    """``Code.qml``: `keys` are the characters of the keypad."""

    name = "Code"
    cancel: bool
    find: bool
    code: str
    keys: tuple[str, ...]
    complete: bool
    busy: bool
    may_assist: bool
    assistance: tuple[str, ...]
    """What is noted (words of the wire)."""
    away: bool
    """Nobody could take a code just now."""
    problem: Why


class CancelledProps(msgspec.Struct, frozen=True, kw_only=True):
    """``Cancelled.qml``: the appointment, or the `ticket`."""

    name = "Cancelled"
    ticket: bool = False


class NotCheckedInProps(msgspec.Struct, frozen=True, kw_only=True):
    """``NotCheckedIn.qml``: `what` is one of `_WHATS` or ``day``, ``over``, ``office``."""

    name = "NotCheckedIn"
    what: str
    when: str
    place: str
    number: str
    can_find: bool
    can_wait: bool
    can_book: bool


def not_checked_in(screen: NotCheckedIn, house: House, formats: Formats, now: datetime) -> NotCheckedInProps:
    """Return why the code does not check in here and now, and what to do."""
    found, come_at = screen.found, screen.problem.come_at
    at = come_at if found is None else found.at
    offers = not house.manner.check_in_only
    return NotCheckedInProps(
        what=_what(screen, house, now),
        when="" if at is None else formats.when(at, now),
        place="" if found is None else found.place,
        number=screen.number,
        can_find=house.hub,
        can_wait=offers,
        can_book=offers and house.hub and house.centre,
    )


def _what(screen: NotCheckedIn, house: House, now: datetime) -> str:
    if screen.found is not None:
        here = house.catalogue is None or screen.found.office == house.catalogue.office
        if not here:
            return "office"
        return "over" if screen.found.at <= now else "day"
    return _WHATS[Reason(screen.problem.reason)]


def code(screen: Code, house: House, formats: Formats, now: datetime, characters: str) -> CodeProps:
    """Return the keypad's state."""
    away = house.away(centre=screen.use is CodeUse.CANCEL)
    return CodeProps(
        cancel=screen.use is CodeUse.CANCEL,
        find=screen.use is CodeUse.FIND,
        code=spaced(screen.code) if len(screen.code) > SHORTEST_CODE else screen.code,
        keys=DIGITS if screen.use is CodeUse.FIND else tuple(characters),
        complete=len(screen.code) >= SHORTEST_CODE,
        busy=pending(screen) is not None,
        may_assist=house.can_assist and screen.use is CodeUse.CHECK_IN,
        assistance=in_order(screen.assistance),
        away=bool(away),
        problem=trouble(screen.problem, away, formats, now),
    )


def cancel_check(screen: CancelCheck, house: House, formats: Formats, now: datetime) -> CancelCheckProps:
    """Return the appointment that is to be cancelled."""
    away = house.away(centre=True)
    return CancelCheckProps(
        day=formats.day(screen.found.at),
        time=formats.time(screen.found.at),
        place=screen.found.place,
        busy=pending(screen) is not None,
        away=bool(away),
        problem=trouble(screen.problem, away, formats, now),
    )
