"""Free appointments, and the one that is held."""

from datetime import datetime

import msgspec

from kiosk.formats import Formats
from kiosk.house import House
from kiosk.paging import Day, pages
from kiosk.screens import Confirm, Offers, pending
from kiosk.slips import bring_of
from kiosk.views.asking import grouped
from kiosk.views.choice import office_name, party_name
from kiosk.views.parts import Why, trouble
from office.catalogue import say
from office.ids import Language


class TimeTile(msgspec.Struct, frozen=True, kw_only=True):
    """One free appointment; `office` is empty if it is here."""

    slot: str
    time: str
    office: str


class DayRow(msgspec.Struct, frozen=True, kw_only=True):
    """One day's free appointments."""

    key: str
    day: str
    times: tuple[TimeTile, ...]


class OffersProps(msgspec.Struct, frozen=True, kw_only=True):
    """``Offers.qml``."""

    name = "Offers"
    service: str
    days: tuple[DayRow, ...]
    looking: bool
    holding: bool
    none_free: bool
    none_then: bool
    """There are free ones, but none in these hours."""
    span: str
    everywhere: bool
    may_wish: bool
    earlier: bool
    later: bool
    away: bool
    """Nothing can be booked just now."""
    problem: Why


class ConfirmProps(msgspec.Struct, frozen=True, kw_only=True):
    """``Confirm.qml``: `remaining` is the hold's time as ``m:ss``, empty when it is over."""

    name = "Confirm"
    service: str
    day: str
    time: str
    minutes: int
    place: str
    bring: tuple[str, ...]
    remaining: str
    phone: str
    person: str
    """The name, if it was given."""
    ask_name: bool
    booking: bool
    away: bool
    problem: Why


def offers(screen: Offers, house: House, language: Language, formats: Formats, now: datetime) -> OffersProps:
    """Return one page of free appointments, by day."""
    known = pages(screen.shown(house.zone), house.zone)
    beyond = screen.more is not None and screen.page >= len(known)
    page = known[min(screen.page, len(known) - 1)] if known and not beyond else ()
    none_free = screen.offers == ()
    away = house.away(centre=True)
    return OffersProps(
        service=party_name(screen.party, house, language),
        days=tuple(_day(day, house, language, formats) for day in page),
        looking=screen.asked is not None or beyond,
        holding=screen.holding is not None,
        none_free=none_free,
        none_then=bool(screen.offers) and not known and screen.more is None,
        span=screen.span,
        everywhere=screen.everywhere,
        may_wish=none_free and house.wish,
        earlier=screen.page > 0,
        later=bool(known) and not beyond and (screen.page + 1 < len(known) or not (screen.whole or away)),
        away=bool(away),
        problem=trouble(screen.problem, away, formats, now),
    )


def _day(day: Day, house: House, language: Language, formats: Formats) -> DayRow:
    times = tuple(
        TimeTile(slot=offer.slot, time=formats.time(offer.at), office=office_name(offer, house, language))
        for offer in day
    )
    return DayRow(key=f"{day[0].slot} {len(day)}", day=formats.day(day[0].at), times=times)


def confirm(screen: Confirm, house: House, language: Language, formats: Formats, now: datetime) -> ConfirmProps:
    """Return all that the visitor agrees to."""
    seconds = int((screen.expires_at - now).total_seconds())
    here = "" if house.catalogue is None else say(house.catalogue.name, language)
    away = house.away(centre=True)
    return ConfirmProps(
        service=party_name(screen.party, house, language),
        day=formats.day(screen.offer.at),
        time=formats.time(screen.offer.at),
        minutes=screen.offer.minutes,
        place=office_name(screen.offer, house, language) or here,
        bring=bring_of(screen.party.services, house, language),
        remaining=f"{seconds // 60}:{seconds % 60:02}" if seconds > 0 else "",
        phone=grouped(screen.contact.phone or ""),
        person=screen.contact.name or "",
        ask_name=house.manner.ask_name,
        booking=pending(screen) is not None,
        away=bool(away),
        problem=trouble(screen.problem, away, formats, now),
    )
