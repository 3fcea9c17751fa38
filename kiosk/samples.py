"""A visitor's screens one by one, with made-up figures: for pictures and tests, without a broker."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from kiosk import screens as s
from kiosk.house import House, Manner, with_catalogue, with_queues
from kiosk.paging import Span
from kiosk.reasons import OwnReason
from office.catalogue import Office
from office.commands import Assistance, Contact, IssueTicket
from office.ids import (
    AppointmentId,
    CommandId,
    HoldId,
    Language,
    OfficeSlug,
    QueueId,
    ServiceId,
    SlotId,
    TicketId,
)
from office.reasons import Reason
from office.wire.answers import BookedAppointment, GivenTicket, Offer, TicketFound, WaitRange
from office.wire.entries import HoursEntry
from office.wire.states import BookingState, CatalogueState, QueuesState, QueueState, StandByState, WalkInState
from office.wire.views.catalogue import catalogue

NOW = datetime(2026, 11, 24, 8, 41, tzinfo=UTC)
"""The moment of all samples: a Tuesday morning."""
_PLACE = "Bürgerbüro Nord, Bahnhofstraße 12, 12345 Musterstadt"
_ASKED = CommandId("asked")
_WAITS = ((12, 40, 60, 34), (3, 10, 25, 4), (0, 5, 10, None), (7, 25, 45, 12))


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A screen in a state of the house."""

    name: str
    visit: s.Visit
    house: House


def sample_house(office: Office) -> House:
    """Return an office in the middle of a usual morning."""
    house = with_catalogue(House(broker=True, hub=True, centre=True, printer_ready=True), catalogue(office, NOW.date()))
    queues = tuple(_queue(office, number) for number in range(len(office.queues)))
    return replace(with_queues(house, QueuesState(at=NOW, queues=queues)), day=NOW.date())


def _queue(office: Office, number: int) -> QueueState:
    queue = office.queues[number]
    waiting, low, high, left = _WAITS[number % len(_WAITS)]
    return QueueState(
        id=queue.id,
        unit=queue.unit,
        letter=queue.letter,
        name=queue.name,
        waiting=waiting,
        wait=WaitRange(low_min=low, high_min=high),
        walk_in=WalkInState(open=queue.walk_in is not None, left=left, limit=None if left is None else 60),
        booking=BookingState(free_today=2, next_at=NOW + timedelta(hours=4, minutes=39)),
    )


def without_numbers(house: House) -> House:
    """Return the house when the first batch is gone."""
    gone = WalkInState(
        open=False, reason=Reason.QUOTA_EXHAUSTED, left=0, limit=60, given=60, next_at=NOW + timedelta(minutes=79)
    )
    queues = {key: _changed(queue, walk_in=gone) for key, queue in house.queues.items()}
    return replace(house, queues=queues)


def with_standby(house: House) -> House:
    """Return the house when the first batch is gone and the lead lets visitors wait without a promise."""
    on = StandByState(open=True, waiting=2, limit=10)
    gone = without_numbers(house)
    return replace(gone, queues={key: _changed(queue, standby=on) for key, queue in gone.queues.items()})


def elsewhere(offers: tuple[Offer, ...]) -> tuple[Offer, ...]:
    """Return offers of another office, before these."""
    name = {"de": "Bürgerbüro Nord", "en": "Citizens' Office North"}
    return tuple(
        Offer(slot=SlotId(f"{offer.slot}-nord"), office=OfficeSlug("nord"), at=at, minutes=12, name=name)
        for offer in offers[:4]
        for at in [offer.at - timedelta(hours=3, minutes=10)]
    )


def closed(house: House) -> House:
    """Return the house outside the walk-in hours."""
    shut = WalkInState(open=False, reason=Reason.CLOSED, next_at=NOW + timedelta(hours=22, minutes=19))
    return replace(house, queues={key: _changed(queue, walk_in=shut) for key, queue in house.queues.items()})


def at_night(house: House) -> House:
    """Return the house on a day on which nobody comes."""
    if house.catalogue is None:
        return house
    known = house.catalogue
    tomorrow = NOW.date() + timedelta(days=1)
    hours = (HoursEntry(day=NOW.date()), HoursEntry(day=tomorrow, house=("07:30-18:00",)))
    fields = {name: getattr(known, name) for name in known.__struct_fields__}
    return replace(with_catalogue(house, CatalogueState(**{**fields, "hours": hours})), queues={})


def _changed(queue: QueueState, **fields: object) -> QueueState:
    return QueueState(**{**{name: getattr(queue, name) for name in queue.__struct_fields__}, **fields})


def _appointment(found: BookedAppointment, **fields: object) -> BookedAppointment:
    return BookedAppointment(**{**{name: getattr(found, name) for name in found.__struct_fields__}, **fields})


def sample_offers(house: House) -> tuple[Offer, ...]:
    """Return free appointments over some days."""
    office = "" if house.catalogue is None else house.catalogue.office
    starts = (
        NOW + timedelta(days=days, hours=4, minutes=39 + 20 * number)
        for days, count in ((0, 2), (1, 5), (2, 11), (7, 4), (9, 6))
        for number in range(count)
    )
    return tuple(
        Offer(slot=SlotId(f"slot-{number}"), office=office, at=at, minutes=12)  # type: ignore[arg-type]
        for number, at in enumerate(starts)
    )


def scenes(house: House, language: Language) -> Iterator[Scene]:
    """Return every screen, in the order of a visit."""
    first = next(iter(entry for entry in house.services.values() if entry.photo), None)
    called = next((entry for entry in house.services.values() if entry.call_first), None)
    service = first.id if first is not None else ServiceId("")
    party = s.Party((service,))
    calls = s.Party((called.id if called is not None else service,))

    def scene(name: str, screen: s.Screen, at: House = house, *, warned: bool = False) -> Scene:
        trail = () if isinstance(screen, s.Start) else (s.Start(),)
        visit = s.Visit(language=language, home=Language("de"), screen=screen, trail=trail, warned=warned)
        return Scene(name=name, visit=visit, house=at)

    away = replace(house, hub=False)
    yield scene("start", s.Start())
    languages = scene("languages", s.Start())
    yield replace(languages, visit=replace(languages.visit, languages=True))
    yield scene("start-no-numbers", s.Start(), without_numbers(house))
    yield scene("start-closed", s.Start(), closed(house))
    yield scene("start-centre-away", s.Start(), replace(house, centre=False))
    yield scene("pause-starting", s.Start(), House())
    yield scene("pause-serviced", s.Start(), replace(house, serviced=True))
    yield scene("services-printer-out", s.Services(purpose=s.Purpose.WALK_IN), replace(house, printer_ready=False))
    night = scene("night", s.Start(), at_night(house))
    yield replace(night, visit=s.fresh(Language("de")))
    yield scene("pause-hub-away", s.Start(), away)
    alone = replace(away, spare=dict.fromkeys(house.queues, ()))
    yield scene("start-reserve", s.Start(), alone)
    yield scene("choice-reserve", s.Choice(party=party), alone)
    yield scene("issued-reserve", s.Issued(ticket=_from_reserve(house), services=party.services, job="job"), alone)
    yield scene("pause-broker-away", s.Start(), replace(away, broker=False))
    yield from (scene(*item) for item in _looking(house))
    yield from (scene(*item) for item in _choosing(house, party, calls))
    yield from (scene(*item) for item in _before(house, party))
    wish = IssueTicket(services=party.services, language=language)
    yield scene("issuing", s.Issuing(ticket=wish, asked=_ASKED))
    yield scene("issuing-no-answer", s.Issuing(ticket=wish, asked=_ASKED, problem=s.Problem("no_answer")), away)
    for slip in s.SlipState:
        yield scene(f"issued-{slip}", s.Issued(ticket=_ticket(house), services=party.services, job="job", slip=slip))
    yield scene("checked-in", s.Issued(ticket=_ticket(house), services=(), job="job", checked_in=True))
    issued = s.Issued(ticket=_ticket(house), services=party.services, job="job", slip=s.SlipState.PRINTED)
    yield scene("issued-errand", replace(issued, errand=True))
    yield scene("issued-standby", replace(issued, standby=True))
    again = s.Problem(Reason.QUOTA_EXHAUSTED, next_at=NOW + timedelta(minutes=79))
    yield scene("notice-quota", s.Notice(problem=again, party=party))
    yield scene("notice-centre-away", s.Notice(problem=again, party=party), replace(house, centre=False))
    yield from (scene(*item) for item in _booking(house, party))
    yield from (scene(*item) for item in _codes(house))
    yield from (scene(*item) for item in _tickets(house))
    yield from (scene(*item) for item in _hindered(house, party))
    for help_ in (s.Help.CALLING, s.Help.COMING, s.Help.UNDELIVERED):
        calling = scene(f"help-{help_}", s.Services(purpose=s.Purpose.WALK_IN))
        yield replace(calling, visit=replace(calling.visit, help=help_))
    yield scene("still-there", s.Services(purpose=s.Purpose.WALK_IN), warned=True)


def _looking(house: House) -> Iterator[tuple[str, s.Screen, House]]:
    group = house.catalogue.groups[0].id if house.catalogue is not None and house.catalogue.groups else ""
    walk_in = s.Purpose.WALK_IN
    yield "services", s.Services(purpose=walk_in), house
    yield "services-no-numbers", s.Services(purpose=walk_in), without_numbers(house)
    yield "services-to-book", s.Services(purpose=s.Purpose.BOOK), house
    yield "services-group", s.Services(purpose=walk_in, group=group), house
    yield "services-group-no-numbers", s.Services(purpose=walk_in, group=group), without_numbers(house)
    yield "services-hub-away", s.Services(purpose=walk_in, group=group), replace(house, hub=False)
    yield "search", s.Services(purpose=walk_in, searching=True), house
    yield "search-found", s.Services(purpose=walk_in, searching=True, search="ausweis"), house
    yield "search-nothing", s.Services(purpose=walk_in, searching=True, search="xyzzy"), house


def _choosing(house: House, party: s.Party, calls: s.Party) -> Iterator[tuple[str, s.Screen, House]]:
    offers = sample_offers(house)
    yield "choice", s.Choice(party=party, offers=offers), house
    yield "choice-looking", s.Choice(party=party, asked=_ASKED), house
    yield "choice-no-numbers", s.Choice(party=party, offers=offers), without_numbers(house)
    yield "choice-none-free", s.Choice(party=party, offers=()), house
    yield "choice-wish", s.Choice(party=party, offers=()), replace(without_numbers(house), wish=True)
    yield "choice-standby", s.Choice(party=party, offers=offers), with_standby(house)
    yield "choice-elsewhere", s.Choice(party=party, offers=offers[2:], elsewhere=elsewhere(offers)), house
    several = s.Party((*party.services, *_others(house, party)), 2)
    yield "choice-several", s.Choice(party=several, offers=offers, needs=s.SlipState.MISSING), house
    yield "choice-to-book", s.Choice(party=party, purpose=s.Purpose.BOOK, offers=offers), house
    yield "choice-centre-away", s.Choice(party=party), replace(house, centre=False)
    yield "choice-call-first", s.Choice(party=calls, offers=offers), house


def _others(house: House, party: s.Party) -> tuple[ServiceId, ...]:
    """Return two more services, of other queues if there are."""
    known = [entry for entry in house.services.values() if entry.id not in party.services and "walk_in" in entry.access]
    own = {house.services[service].queue for service in party.services if service in house.services}
    return tuple(entry.id for entry in sorted(known, key=lambda entry: entry.queue in own)[:2])


def _hindered(house: House, party: s.Party) -> Iterator[tuple[str, s.Screen, House]]:
    """Yield screens on which something has gone while the visitor was there."""
    away = replace(house, hub=False)
    yield "start-check-in-only", s.Start(), replace(house, manner=Manner(check_in_only=True))
    busy = s.Problem(OwnReason.TOO_MANY, next_at=NOW + timedelta(minutes=1))
    yield "notice-too-many", s.Notice(problem=busy, party=party), house
    held = s.Confirm(party=party, offer=sample_offers(house)[2], hold=HoldId("h"), expires_at=NOW)
    yield "confirm-over", held, house
    yield "confirm-hub-away", replace(held, expires_at=NOW + timedelta(minutes=4)), away
    yield "offers-hub-away", s.Offers(party=party, offers=sample_offers(house)), away
    yield "check-in-hub-away", s.Code(use=s.CodeUse.CHECK_IN, code="K7QF"), away
    yield "assist-untold", s.Assist(party=party), replace(away, spare=dict.fromkeys(house.queues, ()))


def _before(house: House, party: s.Party) -> Iterator[tuple[str, s.Screen, House]]:
    yield "services-adding", s.Services(purpose=s.Purpose.WALK_IN, adding=party), house
    yield "photo", s.Photo(party=party), house
    yield "assist", s.Assist(party=party), house
    yield "assist-chosen", s.Assist(party=party, chosen=frozenset({Assistance.LOW_COUNTER})), house


def _ticket(house: House) -> GivenTicket:
    queue = next(iter(house.queues), QueueId(""))
    wait = WaitRange(low_min=40, high_min=60)
    return GivenTicket(id=TicketId("t"), number="A017", code="482913", queue=queue, issued_at=NOW, ahead=12, wait=wait)


def _from_reserve(house: House) -> GivenTicket:
    queue = next(iter(house.queues), QueueId(""))
    return GivenTicket(id=TicketId("t"), number="A901", code="482913", queue=queue, issued_at=NOW, ahead=-1)


def _booking(house: House, party: s.Party) -> Iterator[tuple[str, s.Screen]]:
    offers = sample_offers(house)
    taken = s.Problem(Reason.SLOT_TAKEN)
    offer = offers[2]
    office = offer.office
    held = s.Confirm(party=party, offer=offer, hold=HoldId("h"), expires_at=NOW + timedelta(seconds=572))
    booked = BookedAppointment(id=AppointmentId("a"), code="K7QF29XD", at=offer.at, office=office)
    yield "offers-looking", s.Offers(party=party, asked=_ASKED)
    yield "offers", s.Offers(party=party, offers=offers)
    yield "offers-later", s.Offers(party=party, offers=offers, page=1, whole=True)
    yield "offers-taken", s.Offers(party=party, offers=offers, problem=taken)
    yield "offers-centre-away", s.Offers(party=party, problem=s.Problem(Reason.CENTRE_AWAY))
    yield "offers-none", s.Offers(party=party, offers=())
    yield "offers-late", s.Offers(party=party, offers=offers, span=Span.LATE, whole=True)
    yield "offers-morning-none", s.Offers(party=party, offers=offers, span=Span.MORNING, whole=True)
    yield "offers-everywhere", s.Offers(party=party, offers=(*elsewhere(offers), *offers), everywhere=True)
    yield "confirm", held
    yield "confirm-phone", replace(held, contact=Contact(phone="0151234567"))
    yield "phone", s.Entry(typed=s.Typed.PHONE, text="0151234")
    yield "name", s.Entry(typed=s.Typed.NAME, text="Erika")
    yield "wish", s.Entry(typed=s.Typed.WISH, party=party)
    yield "wished", s.Wished()
    yield "confirm-no-answer", replace(held, asked=_ASKED, problem=s.Problem("no_answer"))
    for slip in (s.SlipState.PRINTED, s.SlipState.MISSING):
        yield f"booked-{slip}", s.Booked(party=party, appointment=booked, minutes=12, job="job", slip=slip)


def _tickets(house: House) -> Iterator[tuple[str, s.Screen]]:
    queue = next(iter(house.queues), QueueId(""))
    counter = house.catalogue.counters[2].id if house.catalogue is not None else None
    wait = WaitRange(low_min=15, high_min=25)
    waiting = TicketFound(
        re=_ASKED, ticket=TicketId("t"), number="A017", queue=queue, state="waiting", ahead=4, wait=wait
    )
    mine = s.Mine(code="482913", found=waiting)
    yield "mine-code", s.Code(use=s.CodeUse.FIND, code="4829")
    yield "mine-waiting", mine
    yield "mine-giving-up", replace(mine, giving_up=True)
    yield "mine-no-answer", replace(mine, problem=s.Problem("no_answer"))
    missed = _found(waiting, state="missed", ahead=None, wait=None, missed_at=NOW - timedelta(minutes=11))
    yield "mine-missed", replace(mine, found=missed)
    yield "mine-called", replace(mine, found=_found(waiting, state="called", ahead=None, wait=None, counter=counter))
    for state in ("away", "parked", "done", "cancelled"):
        yield f"mine-{state}", replace(mine, found=_found(waiting, state=state, ahead=None, wait=None))
    yield "mine-given-up", s.Cancelled(ticket=True)


def _found(found: TicketFound, **fields: object) -> TicketFound:
    return TicketFound(**{**{name: getattr(found, name) for name in found.__struct_fields__}, **fields})


def _codes(house: House) -> Iterator[tuple[str, s.Screen]]:
    check_in, cancel = s.CodeUse.CHECK_IN, s.CodeUse.CANCEL
    early = s.Problem(Reason.TOO_EARLY, come_at=NOW + timedelta(hours=3, minutes=19))
    yield "check-in", s.Code(use=check_in)
    typed = s.Code(use=check_in, code="K7QF29XD")
    yield "check-in-typed", typed
    helped = frozenset({Assistance.LOW_COUNTER, Assistance.FETCH_ME})
    yield "check-in-assist", s.Assist(chosen=helped)
    yield "check-in-assisted", replace(typed, assistance=helped)
    yield "check-in-no-answer", s.Code(use=check_in, code="K7QF29XD", problem=s.Problem("no_answer"))
    yield "check-in-early", s.NotCheckedIn(problem=early)
    yield "check-in-late", s.NotCheckedIn(problem=s.Problem(Reason.TOO_LATE))
    yield "check-in-unknown", s.NotCheckedIn(problem=s.Problem(Reason.UNKNOWN_CODE))
    yield "check-in-unsure", s.NotCheckedIn(problem=s.Problem(Reason.CENTRE_AWAY))
    yield "check-in-already", s.NotCheckedIn(problem=s.Problem(Reason.WRONG_STATE), number="B004")
    office = OfficeSlug("" if house.catalogue is None else house.catalogue.office)
    found = BookedAppointment(id=AppointmentId("a"), code="K7QF29XD", at=NOW + timedelta(days=2), office=office)
    unknown = s.Problem(Reason.UNKNOWN_CODE)
    yield "check-in-wrong-day", s.NotCheckedIn(problem=unknown, found=found)
    gone = _appointment(found, at=NOW - timedelta(days=1))
    yield "check-in-over", s.NotCheckedIn(problem=unknown, found=gone)
    other = _appointment(found, office="nord", place=_PLACE)
    yield "check-in-wrong-office", s.NotCheckedIn(problem=unknown, found=other)
    yield "cancel", s.Code(use=cancel, code="K7QF29XD")
    yield "cancel-check", s.CancelCheck(code="K7QF29XD", found=_appointment(found, place=_PLACE))
    yield "cancelled", s.Cancelled()
