"""A ticket as its visitor finds it again."""

from datetime import datetime, timedelta

import msgspec

from kiosk.formats import Formats, listed
from kiosk.house import House
from kiosk.screens import Mine
from kiosk.slips import wait_here
from kiosk.views.parts import UNLIMITED, Why, high, low, why_problem
from office.catalogue import say
from office.ids import Language
from office.states import AT_COUNTER, TRANSITIONS, Act, State
from office.wire.answers import TicketFound


class MineProps(msgspec.Struct, frozen=True, kw_only=True):
    """``Mine.qml``: `state` is an `office.states.State`; what may be done now is true."""

    name = "Mine"
    number: str
    state: str
    ahead: int
    low: int
    high: int
    place: str
    """Where it is called, if it is."""
    wait_here: str
    missed: str
    """When it was missed."""
    keeps: int
    """For how many minutes a missed call is kept."""
    can_return: bool
    """A parked ticket waits for the staff, not for its visitor."""
    can_change: bool
    can_cancel: bool
    can_ask: bool
    """Somebody could answer."""
    giving_up: bool
    busy: bool
    problem: Why


def mine(screen: Mine, house: House, language: Language, formats: Formats, now: datetime) -> MineProps:
    """Return the ticket's place, what became of it, and what can be done with it."""
    found, catalogue = screen.found, house.catalogue
    may = TRANSITIONS.get(found.state, {})  # type: ignore[call-overload]  # a newer hub may know more states
    kept = None if catalogue is None else catalogue.return_within
    return MineProps(
        number=found.number,
        state=found.state,
        ahead=UNLIMITED if found.ahead is None else found.ahead,
        low=low(found.wait),
        high=high(found.wait),
        place=_place(found, house, language) if found.state in AT_COUNTER else "",
        wait_here=wait_here(house, found.queue, language),
        missed="" if found.missed_at is None else formats.time(found.missed_at),
        keeps=UNLIMITED if kept is None else kept,
        can_return=house.hub and Act.RETURN in may and found.state != State.PARKED and _in_time(found, kept, now),
        can_change=house.hub and Act.CHANGE in may,
        can_cancel=house.hub and Act.CANCEL in may,
        can_ask=house.hub,
        giving_up=screen.giving_up,
        busy=screen.asked is not None,
        problem=why_problem(screen.problem, formats, now),
    )


def _place(found: TicketFound, house: House, language: Language) -> str:
    """Return the counter's name, and the way there."""
    counters = () if house.catalogue is None else house.catalogue.counters
    known = next((counter for counter in counters if counter.id == found.counter), None)
    if known is None:
        return say({Language(tag): text for tag, text in found.place.items()}, language)
    return listed((say(known.name, language), say(known.direction, language)), language)


def _in_time(found: TicketFound, kept: int | None, now: datetime) -> bool:
    return found.missed_at is None or kept is None or now - found.missed_at <= timedelta(minutes=kept)
