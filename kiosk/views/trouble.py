"""While the hub thinks, and when a wish could not be granted."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.formats import Formats
from kiosk.house import House
from kiosk.screens import Issuing, Notice
from kiosk.views.parts import Why, why_problem
from office.catalogue import say
from office.ids import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuingProps:
    """``Issuing.qml``: `unanswered` offers to try again."""

    name = "Issuing"
    service: str
    unanswered: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeProps:
    """``Notice.qml``: why not, when again, and whether booking is a way on."""

    name = "Notice"
    service: str
    problem: Why
    can_book: bool
    earliest: str


def issuing(screen: Issuing, house: House, language: Language) -> IssuingProps:
    """Return the short wait for the hub."""
    entry = house.service(screen.service)
    return IssuingProps(
        service="" if entry is None else say(entry.name, language), unanswered=screen.problem is not None
    )


def notice(screen: Notice, house: House, language: Language, formats: Formats, now: datetime) -> NoticeProps:
    """Return why not, and the way on."""
    entry = None if screen.service is None else house.service(screen.service)
    booking = None if entry is None else house.booking(entry)
    earliest = None if booking is None else booking.next_at
    return NoticeProps(
        service="" if entry is None else say(entry.name, language),
        problem=why_problem(screen.problem, formats, now),
        can_book=booking is not None and booking.ok,
        earliest="" if earliest is None else formats.when(earliest, now),
    )
