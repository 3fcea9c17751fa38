"""Example states of the reception's window, for pictures without a broker. The names are invented."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from counter.desk.inputs import Ahead, Booking, DeskInputs, Draft, Given, Tab, Way
from counter.staff.examples import NOW, at, example_house
from counter.staff.house import Notice
from office.commands import Assistance
from office.ids import AppointmentId, HoldId, OfficeSlug, QueueId, ServiceId, SlotId, TicketId
from office.wire.answers import NamedAppointment, Offer


def desk_scenes(language: str) -> Iterator[tuple[str, DeskInputs]]:
    """Yield each state worth looking at, with its name."""
    names = {"de": "Deutsch", "en": "English", "tr": "Türkçe", "ar": "العربية", "uk": "Українська"}
    base = DeskInputs(house=example_house(language, "desk-1"), own_names=names)
    yield "desk-start", base
    card = (ServiceId("personalausweis"),)
    wishes = Draft(services=card, people=2, language="tr", assistance=frozenset({Assistance.MORE_TIME}), forward=True)
    yield "desk-draft", replace(base, draft=wishes)
    given = Given(number="A061", code="480 213", ticket=TicketId("t"), low=25, high=55, ahead=14)
    printed = Notice("note-printed", 0.0, good=True, values=(("printer", "Drucker am Empfang"),))
    yield "desk-given", replace(base, given=given, notice=printed)
    birth = Draft(services=(ServiceId("geburt"),))
    yield "desk-exhausted", replace(base, draft=birth)
    yield "desk-over-quota", replace(base, draft=replace(birth, way=Way.OVER_QUOTA))
    named = (
        NamedAppointment(id=AppointmentId("1"), code="K7QF2M", at=at(33), services=("wohnsitz",), name="Öztürk, Ayşe"),
        NamedAppointment(
            id=AppointmentId("2"), code="B2WX9R", at=at(2973), services=("reisepass",), name="Öztürk, Can"
        ),
    )
    yield "desk-name", replace(base, query="öztürk", asked="öztürk", named=named, sure="n:B2WX9R")
    yield (
        "desk-number",
        replace(base, query="A01", notice=Notice("refused-too_early-at", 0.0, values=(("time", "09:45"),))),
    )
    offers = tuple(
        Offer(
            slot=SlotId(f"s{day}{n}"),
            office=OfficeSlug("musterstadt"),
            at=NOW + timedelta(days=day, minutes=n * 20),
            minutes=15,
        )
        for day in (1, 2, 3, 4, 7, 8, 9)
        for n in range(day, 18)
    )
    day = offers[20].at.date()
    held = Booking(offers=offers, sought=True, day=day, slot=offers[20].slot, hold=HoldId("h"), expires_at=at(9))
    yield "desk-book", replace(base, tab=Tab.BOOK, draft=Draft(services=card), booking=held)
    numbers = tuple(f"A{n:03d}" for n in range(1, 8))
    ahead = Ahead(queue=QueueId("buergerservice"), count=20, done=7, running=True, numbers=numbers)
    yield "desk-ahead", replace(base, tab=Tab.AHEAD, ahead=ahead)
    yield "desk-away", replace(base, house=replace(base.house, online=False))
