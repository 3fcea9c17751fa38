"""Free appointments, and the one that is held."""

from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from kiosk.formats import Formats
from kiosk.house import House
from kiosk.screens import Confirm, Offers
from kiosk.slips import bring_of
from kiosk.views.parts import Why, why_problem
from office.catalogue import say
from office.ids import Language
from office.wire.answers import Offer

DAYS_A_PAGE = 3
TIMES_A_DAY = 8
"""More of one day go to the next page."""


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
    chunks = _chunks(screen.offers or (), formats)
    pages = [chunks[at : at + DAYS_A_PAGE] for at in range(0, len(chunks), DAYS_A_PAGE)] or [[]]
    page = min(screen.page, len(pages) - 1)
    entry = house.service(screen.service)
    return OffersProps(
        service="" if entry is None else say(entry.name, language),
        days=tuple(pages[page]),
        looking=screen.asked is not None,
        holding=screen.holding is not None,
        none_free=screen.offers == (),
        earlier=page > 0,
        later=page + 1 < len(pages),
        problem=why_problem(screen.problem, formats, now),
    )


def last_page(screen: Offers, formats: Formats) -> int:
    """Return the number of the last page, from 0."""
    return max(0, (len(_chunks(screen.offers or (), formats)) - 1) // DAYS_A_PAGE)


def _chunks(found: tuple[Offer, ...], formats: Formats) -> list[DayRow]:
    rows: list[DayRow] = []
    for day, items in groupby(sorted(found, key=lambda offer: offer.at), key=lambda offer: formats.day(offer.at)):
        times = [TimeTile(slot=offer.slot, time=formats.time(offer.at)) for offer in items]
        rows += [
            DayRow(key=times[at].slot, day=day, times=tuple(times[at : at + TIMES_A_DAY]))
            for at in range(0, len(times), TIMES_A_DAY)
        ]
    return rows


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
