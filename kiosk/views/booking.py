"""Free appointments, and the one that is held."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.formats import Formats
from kiosk.house import House
from kiosk.paging import Day, pages
from kiosk.screens import Confirm, Offers
from kiosk.slips import bring_of
from kiosk.views.parts import Why, why_problem
from office.catalogue import say
from office.ids import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeTile:
    """One free appointment."""

    slot: str
    time: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRow:
    """One day's free appointments."""

    key: str
    day: str
    times: tuple[TimeTile, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OffersProps:
    """``Offers.qml``."""

    name = "Offers"
    service: str
    days: tuple[DayRow, ...]
    looking: bool
    holding: bool
    none_free: bool
    earlier: bool
    later: bool
    problem: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmProps:
    """``Confirm.qml``: `remaining` is the hold's time as ``m:ss``, empty when it is over."""

    name = "Confirm"
    service: str
    day: str
    time: str
    minutes: int
    place: str
    bring: tuple[str, ...]
    remaining: str
    booking: bool
    problem: Why


def offers(screen: Offers, house: House, language: Language, formats: Formats, now: datetime) -> OffersProps:
    """Return one page of free appointments, by day."""
    known = pages(screen.offers or (), house.zone)
    beyond = screen.more is not None and screen.page >= len(known)
    page = known[min(screen.page, len(known) - 1)] if known and not beyond else ()
    entry = house.service(screen.service)
    return OffersProps(
        service="" if entry is None else say(entry.name, language),
        days=tuple(_day(day, formats) for day in page),
        looking=screen.asked is not None or beyond,
        holding=screen.holding is not None,
        none_free=screen.offers == (),
        earlier=screen.page > 0,
        later=bool(known) and not beyond and (screen.page + 1 < len(known) or not screen.whole),
        problem=why_problem(screen.problem, formats, now),
    )


def _day(day: Day, formats: Formats) -> DayRow:
    times = tuple(TimeTile(slot=offer.slot, time=formats.time(offer.at)) for offer in day)
    return DayRow(key=f"{day[0].slot} {len(day)}", day=formats.day(day[0].at), times=times)


def confirm(screen: Confirm, house: House, language: Language, formats: Formats, now: datetime) -> ConfirmProps:
    """Return all that the visitor agrees to."""
    entry = house.service(screen.service)
    seconds = int((screen.expires_at - now).total_seconds())
    return ConfirmProps(
        service="" if entry is None else say(entry.name, language),
        day=formats.day(screen.offer.at),
        time=formats.time(screen.offer.at),
        minutes=screen.offer.minutes,
        place="" if house.catalogue is None else say(house.catalogue.name, language),
        bring=bring_of(screen.service, house, language),
        remaining=f"{seconds // 60}:{seconds % 60:02}" if seconds > 0 else "",
        booking=screen.asked is not None and screen.problem is None,
        problem=why_problem(screen.problem, formats, now),
    )
