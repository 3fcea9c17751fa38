"""One service: what it needs, and waiting against booking, side by side."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.formats import Formats
from kiosk.house import House
from kiosk.screens import Choice
from kiosk.slips import bring_of
from kiosk.views.parts import UNLIMITED, Why, high, low, why
from office.catalogue import say
from office.ids import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceProps:
    """``Choice.qml``. `busy`: the ticket has been asked for; the screen stays, as its answer comes at once."""

    name = "Choice"
    service: str
    minutes: int
    fee: str
    bring: tuple[str, ...]
    photo: bool
    call_first: str
    online: str
    waiting: int
    low: int
    high: int
    left: int
    wait_why: Why
    """Empty if a wait ticket can be had now."""
    earliest: str
    """When the next appointment is free; empty: not known."""
    looking: bool
    """The centre is being asked."""
    none_free: bool
    book_why: Why
    busy: bool = False


def choice(screen: Choice, house: House, language: Language, formats: Formats, now: datetime) -> ChoiceProps:
    """Return the facts of one service. The service was in the catalogue when it was chosen."""
    entry = house.service(screen.service)
    if entry is None:
        gone = Why(reason="unknown_service")
        return _nothing(gone)
    walk_in, booking = house.walk_in(entry), house.booking(entry)
    queue = house.queue(entry) if house.hub else None
    at = screen.offers[0].at if screen.offers else booking.next_at if screen.offers is None else None
    left = None if queue is None else queue.walk_in.left
    return ChoiceProps(
        service=say(entry.name, language),
        minutes=entry.minutes,
        fee=say(entry.fee, language),
        bring=bring_of(entry.id, house, language),
        photo=entry.photo,
        call_first=entry.call_first,
        online=entry.online,
        waiting=UNLIMITED if queue is None else queue.waiting,
        low=low(None if queue is None else queue.wait),
        high=high(None if queue is None else queue.wait),
        left=UNLIMITED if left is None else left,
        wait_why=why(walk_in, formats, now),
        earliest="" if at is None else formats.when(at, now),
        looking=screen.asked is not None,
        none_free=screen.offers == (),
        book_why=why(booking, formats, now),
    )


def _nothing(gone: Why) -> ChoiceProps:
    return ChoiceProps(
        service="",
        minutes=0,
        fee="",
        bring=(),
        photo=False,
        call_first="",
        online="",
        waiting=0,
        low=UNLIMITED,
        high=UNLIMITED,
        left=UNLIMITED,
        wait_why=gone,
        earliest="",
        looking=False,
        none_free=False,
        book_why=gone,
    )
