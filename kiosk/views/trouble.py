"""While the hub thinks, and when a wish could not be granted."""

from datetime import datetime

import msgspec

from kiosk.formats import Formats
from kiosk.house import House
from kiosk.screens import Issuing, Notice
from kiosk.views.choice import party_name
from kiosk.views.parts import Why, why_problem
from office.ids import Language


class IssuingProps(msgspec.Struct, frozen=True, kw_only=True):
    """``Issuing.qml``: `unanswered` offers to try again."""

    name = "Issuing"
    service: str
    unanswered: bool


class NoticeProps(msgspec.Struct, frozen=True, kw_only=True):
    """``Notice.qml``: why not, when again, and whether booking is a way on."""

    name = "Notice"
    service: str
    problem: Why
    can_book: bool
    earliest: str


def issuing(screen: Issuing, house: House, language: Language) -> IssuingProps:
    """Return the short wait for the hub."""
    return IssuingProps(service=party_name(screen.party, house, language), unanswered=screen.problem is not None)


def notice(screen: Notice, house: House, language: Language, formats: Formats, now: datetime) -> NoticeProps:
    """Return why not, and the way on."""
    party = screen.party
    booking = None if party is None else house.booking_of(party)
    earliest = None if booking is None else booking.next_at
    return NoticeProps(
        service="" if party is None else party_name(party, house, language),
        problem=why_problem(screen.problem, formats, now),
        can_book=booking is not None and booking.ok,
        earliest="" if earliest is None else formats.when(earliest, now),
    )
