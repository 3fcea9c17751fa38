"""Free appointments in pages: whole days, as many as are easily looked over."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from enum import StrEnum
from itertools import groupby
from zoneinfo import ZoneInfo

from office.wire.answers import Offer

NOON = time(12)
AFTER_WORK = time(16)


class Span(StrEnum):
    """The hours of the day that a visitor wants."""

    ALL = "all"
    MORNING = "morning"
    """Before noon."""
    LATE = "late"
    """From four o'clock on."""


def within(offers: tuple[Offer, ...], span: Span, zone: ZoneInfo) -> tuple[Offer, ...]:
    """Return the offers in those hours of the office's day."""
    if span is Span.ALL:
        return offers

    def fits(offer: Offer) -> bool:
        at = offer.at.astimezone(zone).time()
        return at < NOON if span is Span.MORNING else at >= AFTER_WORK

    return tuple(filter(fits, offers))


DAYS_A_PAGE = 3
TIMES_A_PAGE = 24
"""A page has no more, except for a single day that has."""

Day = tuple[Offer, ...]
Page = tuple[Day, ...]


def pages(offers: tuple[Offer, ...], zone: ZoneInfo) -> tuple[Page, ...]:
    """Return pages of days of offers, earliest first."""
    return tuple(_pages(_days(offers, zone)))


def _days(offers: tuple[Offer, ...], zone: ZoneInfo) -> list[Day]:
    ordered = sorted(offers, key=lambda offer: offer.at)
    return [tuple(day) for _, day in groupby(ordered, key=lambda offer: offer.at.astimezone(zone).date())]


def _pages(days: list[Day]) -> Iterator[Page]:
    page: list[Day] = []
    for day in days:
        too_many = sum(map(len, page)) + len(day) > TIMES_A_PAGE
        if page and (too_many or len(page) == DAYS_A_PAGE):
            yield tuple(page)
            page = []
        page.append(day)
    if page:
        yield tuple(page)


def next_first(offers: tuple[Offer, ...], since: date | None, zone: ZoneInfo) -> date:
    """Return the day from which to ask for later offers than these, which were asked for from `since` on.

    The centre's answer may be cut short within its last day, so that day comes again, unless it was all there was.
    """
    last = offers[-1].at.astimezone(zone).date()
    begun = since or offers[0].at.astimezone(zone).date()
    return last if last > begun else last + timedelta(days=1)
