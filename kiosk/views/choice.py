"""What a visitor comes for: what it needs, and waiting against booking, side by side."""

from datetime import datetime

import msgspec

from kiosk.formats import Formats, listed
from kiosk.house import House
from kiosk.screens import Choice, Party, Purpose
from kiosk.slips import bring_of
from kiosk.views.parts import UNLIMITED, Why, high, low, why, why_party
from kiosk.wanting import MOST_PEOPLE, MOST_SERVICES
from office.catalogue import say
from office.ids import Language
from office.wire.answers import Offer
from office.wire.states import QueueState, ServiceEntry

MOST_NAMED = 3
"""So many next appointments are named."""


class WantedRow(msgspec.Struct, frozen=True, kw_only=True):
    """One of the things that a visitor comes for."""

    key: str
    name: str
    minutes: int
    fee: str


class ChoiceProps(msgspec.Struct, frozen=True, kw_only=True):
    """``Choice.qml``. `busy`: the ticket has been asked for; the screen stays, as its answer comes at once."""

    name = "Choice"
    to_book: bool
    """The visitor came to book."""
    service: str
    wanted: tuple[WantedRow, ...]
    people: int
    most_people: int
    may_add: bool
    bring: tuple[str, ...]
    photo: bool
    call_first: str
    online: str
    may_print: bool
    needs: str
    """What became of the list of what to bring: a `SlipState`; empty: not asked for."""
    waiting: int
    low: int
    high: int
    """Before and until the first call."""
    first: str
    then: str
    """The queues of the first call and of the later ones; empty: there is one queue for all."""
    left: int
    wait_why: Why
    """Empty if a wait ticket can be had now."""
    standby: bool
    """A ticket without a promise can be had instead."""
    earliest: tuple[str, ...]
    """When the next appointments are free, on different days if there are; empty: not known."""
    elsewhere: str
    elsewhere_at: str
    """Another office, and when it has an appointment earlier than this one."""
    looking: bool
    """The centre is being asked."""
    none_free: bool
    may_wish: bool
    book_why: Why
    busy: bool = False


def choice(screen: Choice, house: House, language: Language, formats: Formats, now: datetime) -> ChoiceProps:
    """Return the facts of what is wanted. The services were in the catalogue when they were chosen."""
    party = screen.party
    entries = tuple(entry for service in party.services if (entry := house.service(service)) is not None)
    booking = house.booking_of(party)
    queues = _queues(entries, house) if house.hub else ()
    queue = queues[0] if queues else None
    first, *then = (say(one.name, language) for one in queues) if len(queues) > 1 else ("",)
    further = _further(screen)
    none_free = screen.offers == ()
    return ChoiceProps(
        to_book=screen.purpose is Purpose.BOOK,
        service=say(entries[0].name, language) if len(entries) == 1 else "",
        wanted=tuple(_row(entry, language) for entry in entries),
        people=party.people,
        most_people=MOST_PEOPLE,
        may_add=len(party.services) < MOST_SERVICES,
        bring=bring_of(party.services, house, language),
        photo=house.needs_photo(party),
        call_first=next((entry.call_first for entry in entries if entry.call_first), ""),
        online=next((entry.online for entry in entries if entry.online), ""),
        may_print=house.printer_ready is not False and (any(entry.bring or entry.online for entry in entries)),
        needs="" if screen.needs is None else screen.needs.value,
        waiting=UNLIMITED if queue is None else queue.waiting,
        low=low(None if queue is None else queue.wait),
        high=high(None if queue is None else queue.wait),
        first=first,
        then=listed(then, language),
        left=_left(entries, queues),
        wait_why=why_party(party, house, formats, now) if entries else Why(reason="unknown_service"),
        standby=house.standby_of(party).ok,
        earliest=_earliest(screen, booking.next_at, house, formats, now),
        elsewhere="" if further is None else _office(further, language),
        elsewhere_at="" if further is None else formats.when(further.at, now),
        looking=screen.asked is not None,
        none_free=none_free,
        may_wish=none_free and house.wish,
        book_why=why(booking, formats, now),
    )


def _row(entry: ServiceEntry, language: Language) -> WantedRow:
    return WantedRow(key=entry.id, name=say(entry.name, language), minutes=entry.minutes, fee=say(entry.fee, language))


def _queues(entries: tuple[ServiceEntry, ...], house: House) -> tuple[QueueState, ...]:
    """Return the queues that a ticket for all of it goes through, one at a time (DESIGN §4, "Party")."""
    queues = {queue.id: queue for entry in entries if (queue := house.queue(entry)) is not None}
    return tuple(queues.values())


def _left(entries: tuple[ServiceEntry, ...], queues: tuple[QueueState, ...]) -> int:
    """Return how many tickets are left by the scarcest of the quotas that it takes a place of."""
    quotas = [queue.walk_in for queue in queues]
    quotas += [own for queue in queues for entry in entries if (own := queue.services.get(entry.id)) is not None]
    return min((quota.left for quota in quotas if quota.left is not None), default=UNLIMITED)


def _earliest(screen: Choice, known: datetime | None, house: House, formats: Formats, now: datetime) -> tuple[str, ...]:
    if screen.offers is None:
        return () if known is None else (formats.when(known, now),)
    first: dict[object, datetime] = {}
    for offer in screen.offers:
        first.setdefault(offer.at.astimezone(house.zone).date(), offer.at)
    return tuple(formats.when(at, now) for at in list(first.values())[:MOST_NAMED])


def _further(screen: Choice) -> Offer | None:
    """Return the first offer of another office, if it is earlier than this one's."""
    if not screen.elsewhere or screen.offers is None:
        return None
    first = screen.elsewhere[0]
    return first if not screen.offers or first.at < screen.offers[0].at else None


def _office(offer: Offer, language: Language) -> str:
    return say({Language(tag): name for tag, name in offer.name.items()}, language) or offer.office


def party_name(party: Party, house: House, language: Language) -> str:
    """Return all that is wanted, in a line."""
    entries = (house.service(service) for service in party.services)
    return listed((say(entry.name, language) for entry in entries if entry is not None), language)


def office_name(offer: Offer, house: House, language: Language) -> str:
    """Return the office of an offer; empty: here."""
    here = "" if house.catalogue is None else house.catalogue.office
    return "" if offer.office == here else _office(offer, language)
