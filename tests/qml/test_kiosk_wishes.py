"""What a visitor may want beside a plain ticket, by real clicks on a real window."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from appliance.officefile import load_office
from kiosk.house import House, Manner
from kiosk.samples import NOW, elsewhere, sample_house, sample_offers, with_standby
from kiosk.screens import SlipState
from office import commands as c
from office.ids import AppointmentId, CommandId, HoldId, OfficeSlug, QueueId, TicketId
from office.reasons import Reason
from office.slip import SlipKind
from office.wire.answers import (
    Answer,
    Booked,
    BookedAppointment,
    GivenTicket,
    HoldGiven,
    Refusal,
    TicketGiven,
)
from support.kiosk_window import KioskWindow

OFFICE = Path(__file__).parents[2] / "deploy" / "offices" / "buergerbuero-musterstadt"
PASSPORT = "Reisepass beantragen"


@pytest.fixture(scope="module")
def house() -> House:
    return sample_house(load_office(OFFICE))


@pytest.fixture(scope="module")
def window(qapp: QApplication, house: House) -> Iterator[KioskWindow]:  # noqa: ARG001  # Qt must be there
    window = KioskWindow(house, width=540, height=960)
    yield window
    window.close()


@pytest.fixture
def kiosk(window: KioskWindow, house: House) -> KioskWindow:
    """A kiosk at its start, as the last visitor left it."""
    window.presenter.view_model.startOver()
    window.see(lambda _: house)
    window.line.asked.clear()
    window.line.waiting.clear()
    window.printer.jobs.clear()
    return window


def to_choice(kiosk: KioskWindow, service: str = PASSPORT) -> None:
    kiosk.touch("Ich habe keinen Termin")
    kiosk.touch(service)


def given(re: CommandId, house: House) -> TicketGiven:
    queue = next(iter(house.queues), QueueId(""))
    ticket = GivenTicket(id=TicketId("t"), number="A017", code="482913", queue=queue, issued_at=NOW, ahead=12)
    return TicketGiven(re=re, ticket=ticket)


def test_two_things_for_three_people_are_one_ticket(kiosk: KioskWindow, house: House) -> None:
    to_choice(kiosk)
    kiosk.touch("Weiteres Anliegen")
    assert kiosk.reads("Was möchten Sie bei diesem Besuch noch erledigen?")
    assert not kiosk.reads(PASSPORT)
    kiosk.touch("Meldebescheinigung")
    assert kiosk.reads("2 Anliegen")
    more = next(item for item in kiosk.items() if item.property("name") == "Eine Person mehr")
    for _ in range(2):
        more.metaObject().invokeMethod(more, "clicked")
    kiosk.settle()
    assert kiosk.reads("3 Personen")
    kiosk.take_ticket()
    command_id, command = kiosk.line.last(c.IssueTicket)
    assert (command.services, command.people) == (("reisepass", "meldebescheinigung"), 3)
    kiosk.answer(given(command_id, house))
    assert len(kiosk.printer.jobs[-1][1].services) == 2


def test_what_was_added_can_be_taken_back(kiosk: KioskWindow) -> None:
    to_choice(kiosk)
    kiosk.touch("Weiteres Anliegen")
    kiosk.touch("Meldebescheinigung")
    kiosk.touch("Entfernen")
    assert kiosk.reads("Jetzt warten")
    assert not kiosk.reads("2 Anliegen")


def test_what_to_bring_comes_on_paper_without_a_ticket(kiosk: KioskWindow) -> None:
    to_choice(kiosk, "Führungszeugnis beantragen")
    wanted = next(text for text in kiosk.texts() if text.startswith("Merkzettel drucken"))
    kiosk.touch(wanted)
    kiosk.see(lambda house: house)
    slip = kiosk.printer.jobs[-1][1]
    assert (slip.kind, slip.code, slip.number) == (SlipKind.INFO, "", "")
    assert slip.bring
    assert kiosk.reads("Der Merkzettel wird gedruckt")
    assert kiosk.line.count(c.IssueTicket) == 0


def test_without_a_printer_no_paper_is_offered(kiosk: KioskWindow) -> None:
    kiosk.see(lambda house: replace(house, printer_ready=False))
    to_choice(kiosk)
    assert not kiosk.reads("Merkzettel")


def test_without_a_photograph_the_way_leads_there_first(kiosk: KioskWindow, house: House) -> None:
    to_choice(kiosk)
    kiosk.touch("Wartenummer ziehen")
    assert kiosk.reads("Fotoautomat")
    kiosk.touch("Nein, noch nicht")
    kiosk.touch("Nein danke, Nummer ziehen")
    kiosk.answer(given(kiosk.line.last(c.IssueTicket)[0], house))
    assert kiosk.line.last(c.Errand)[1] == c.Errand(kind="photo", code="482913")
    assert kiosk.reads("Machen Sie bitte zuerst das Foto: Fotoautomat, im Vorraum")
    slip = kiosk.printer.jobs[-1][1]
    assert (slip.kind, slip.place) == (SlipKind.ERRAND, "Fotoautomat, im Vorraum")


def test_assistance_goes_to_the_hub_and_on_no_paper(kiosk: KioskWindow, house: House) -> None:
    to_choice(kiosk, "Meldebescheinigung")
    kiosk.touch("Wartenummer ziehen")
    kiosk.touch("Niedriger Platz")
    kiosk.touch("Hörschleife")
    kiosk.touch("Hörschleife")
    kiosk.touch("Ich brauche mehr Zeit")
    kiosk.touch("Weiter, Nummer ziehen")
    command_id, command = kiosk.line.last(c.IssueTicket)
    assert command.assistance == (c.Assistance.LOW_COUNTER, c.Assistance.MORE_TIME)
    kiosk.answer(given(command_id, house))
    slip = kiosk.printer.jobs[-1][1]
    assert not any(word in repr(slip) for word in ("low_counter", "Niedrig", "more_time"))


def test_stand_by_says_what_it_means(kiosk: KioskWindow, house: House) -> None:
    kiosk.see(with_standby)
    to_choice(kiosk)
    assert kiosk.reads("Im Augenblick sind alle Wartenummern vergeben.")
    assert kiosk.reads("Ohne Zusage: Wir rufen Sie auf, wenn heute Zeit bleibt.")
    kiosk.touch("Nachrücker-Nummer ziehen")
    kiosk.touch("Nein danke, Nummer ziehen")
    command_id, command = kiosk.line.last(c.IssueTicket)
    assert command.standby
    kiosk.answer(given(command_id, house))
    assert kiosk.reads("Ihre Nachrücker-Nummer")
    assert kiosk.printer.jobs[-1][1].kind is SlipKind.STANDBY
    assert kiosk.line.count(c.TurnedAway) == 0


def test_a_refusal_at_the_last_moment_counts_as_turned_away(kiosk: KioskWindow) -> None:
    to_choice(kiosk)
    kiosk.take_ticket()
    command_id, _ = kiosk.line.last(c.IssueTicket)
    kiosk.answer(Refusal(re=command_id, refused=Reason.QUOTA_EXHAUSTED))
    assert kiosk.line.last(c.TurnedAway)[1] == c.TurnedAway(services=("reisepass",), reason="quota_exhausted")


def test_an_earlier_appointment_elsewhere_is_said_and_can_be_booked_with_a_phone_number(
    kiosk: KioskWindow, house: House
) -> None:
    offers = sample_offers(house)
    to_choice(kiosk)
    kiosk.offer(offers[2:], everywhere=(*elsewhere(offers), *offers))
    assert kiosk.reads("Bürgerbüro Nord: heute um 11:10 Uhr")
    kiosk.touch("Termin wählen")
    kiosk.touch("Auch andere Standorte")
    assert kiosk.line.last(c.Offers)[1].offices == ()
    kiosk.offer((*elsewhere(offers), *offers))
    kiosk.touch("11:10")
    hold, _ = kiosk.line.last(c.Hold)
    kiosk.answer(HoldGiven(re=hold, hold=HoldId("h"), expires_at=NOW + timedelta(minutes=10)))
    assert kiosk.reads("Bürgerbüro Nord")
    assert kiosk.reads("noch 10:00 Minuten")
    assert not kiosk.reads("Namen angeben")
    kiosk.touch("Telefonnummer angeben")
    kiosk.type_on_keys("0151234567")
    kiosk.touch("Übernehmen")
    assert kiosk.reads("015 123 456 7")
    kiosk.touch("Ja, Termin buchen")
    assert kiosk.line.last(c.Book)[1].contact == c.Contact(phone="0151234567")
    place = "Bürgerbüro Nord, Bahnhofstraße 12"
    booked = BookedAppointment(
        id=AppointmentId("a"), code="K7QF29XD", at=offers[0].at, office=OfficeSlug("nord"), place=place
    )
    kiosk.answer(Booked(re=kiosk.line.last(c.Book)[0], appointment=booked))
    assert kiosk.reads(place)
    assert "0151234567" not in repr(kiosk.printer.jobs[-1][1])


def test_hours_that_nobody_offers_are_said(kiosk: KioskWindow, house: House) -> None:
    kiosk.touch("Termin buchen")
    kiosk.touch(PASSPORT)
    kiosk.offer(sample_offers(house))
    kiosk.touch("Termin wählen")
    kiosk.touch("Ab 16 Uhr")
    assert kiosk.reads("16:20")
    assert not kiosk.reads("14:20")
    kiosk.offer(())
    kiosk.touch("Vormittags")
    assert kiosk.reads("Zu dieser Uhrzeit ist in den nächsten Wochen nichts frei.")
    assert not kiosk.reads("16:20")


def test_who_finds_nothing_leaves_a_wish_where_the_centre_takes_it(kiosk: KioskWindow) -> None:
    kiosk.see(lambda house: replace(house, wish=True))
    kiosk.touch("Termin buchen")
    kiosk.touch(PASSPORT)
    kiosk.offer(())
    kiosk.touch("Terminwunsch hinterlassen")
    kiosk.touch("Wunsch abschicken")
    assert kiosk.line.count(c.Wish) == 0, "nobody could be called"
    kiosk.type_on_keys("0151234")
    kiosk.touch("Wunsch abschicken", times=2)
    assert kiosk.line.count(c.Wish) == 1
    asked, wish = kiosk.line.last(c.Wish)
    assert wish.contact == c.Contact(phone="0151234")
    kiosk.answer(Answer(re=asked))
    assert kiosk.reads("Ihr Terminwunsch ist bei uns")


def test_where_no_wish_is_taken_none_is_offered(kiosk: KioskWindow) -> None:
    kiosk.touch("Termin buchen")
    kiosk.touch(PASSPORT)
    kiosk.offer(())
    assert kiosk.reads("In den nächsten Wochen ist leider kein Termin frei.")
    assert not kiosk.reads("Terminwunsch hinterlassen")


def located(house: House, **fields: object) -> BookedAppointment:
    office = house.catalogue.office if house.catalogue is not None else ""
    usual = {"id": "a", "code": "K7QF29XD", "at": NOW + timedelta(days=2), "office": office}
    return BookedAppointment(**{**usual, **fields})


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, ["Ihr Termin ist an einem anderen Tag", "am Donnerstag, 26. November um 09:41 Uhr"]),
        ({"at": NOW - timedelta(days=1)}, ["Dieser Termin war an einem früheren Tag", "Neuen Termin buchen"]),
        ({"office": "nord", "place": "Nord, Weg 1"}, ["Ihr Termin ist an einem anderen Standort", "Nord, Weg 1"]),
    ],
)
def test_a_code_of_another_day_or_office_says_where_to_go(
    kiosk: KioskWindow, house: House, fields: dict[str, object], said: list[str]
) -> None:
    kiosk.scan("K7QF29XD")
    kiosk.answer(Refusal(re=kiosk.line.last(c.CheckIn)[0], refused=Reason.UNKNOWN_CODE))
    asked, command = kiosk.line.last(c.LocateAppointment)
    assert command.code == "K7QF29XD"
    kiosk.answer(Booked(re=asked, appointment=located(house, **fields)))
    assert [text for text in said if not kiosk.reads(text)] == []


@pytest.mark.parametrize(
    ("refusal", "said"),
    [
        ({"refused": Reason.TOO_LATE}, ["Ihr Termin ist leider vorbei", "Ohne Termin: Wartenummer ziehen"]),
        ({"refused": Reason.WRONG_STATE, "values": {"number": "B004"}}, ["Sie sind schon angemeldet", "B004"]),
    ],
)
def test_a_code_that_does_not_check_in_has_a_next_step(
    kiosk: KioskWindow, refusal: dict[str, object], said: list[str]
) -> None:
    kiosk.scan("K7QF29XD")
    kiosk.answer(Refusal(re=kiosk.line.last(c.CheckIn)[0], **refusal))  # type: ignore[arg-type]  # by name
    assert [text for text in said if not kiosk.reads(text)] == []


def test_an_unknown_code_can_be_typed_again(kiosk: KioskWindow) -> None:
    kiosk.touch("Ich habe einen Termin")
    kiosk.type_on_keys("K7QF")
    kiosk.touch("Anmelden")
    kiosk.answer(Refusal(re=kiosk.line.last(c.CheckIn)[0], refused=Reason.UNKNOWN_CODE))
    kiosk.answer(Refusal(re=kiosk.line.last(c.LocateAppointment)[0], refused=Reason.UNKNOWN_CODE))
    assert kiosk.reads("Diesen Code kennen wir nicht")
    kiosk.touch("Noch einmal eingeben")
    assert kiosk.reads("K7QF")


def test_a_kiosk_for_check_in_offers_nothing_else(kiosk: KioskWindow) -> None:
    kiosk.see(lambda house: replace(house, manner=Manner(check_in_only=True)))
    assert kiosk.reads("Ich habe einen Termin")
    assert kiosk.reads("Meine Wartenummer")
    assert not any(kiosk.reads(text) for text in ("Ich habe keinen Termin", "Termin buchen", "Heute geöffnet"))
    kiosk.scan("K7QF29XD")
    kiosk.answer(Refusal(re=kiosk.line.last(c.CheckIn)[0], refused=Reason.TOO_LATE))
    assert not kiosk.reads("Ohne Termin: Wartenummer ziehen")


def test_the_second_of_two_quick_touches_does_nothing_on_the_next_screen(kiosk: KioskWindow, house: House) -> None:
    kiosk.touch_twice("Ich habe keinen Termin")
    assert kiosk.reads("Worum geht es?")
    kiosk.touch_twice(PASSPORT)
    kiosk.touch_twice("Wartenummer ziehen")
    kiosk.touch_twice("Ja, ich habe ein Foto")
    assert kiosk.reads("Brauchen Sie Unterstützung?")
    assert kiosk.reads("Nein danke, Nummer ziehen"), "nothing is chosen of what came under the finger"
    kiosk.touch_twice("Nein danke, Nummer ziehen")
    assert kiosk.line.count(c.IssueTicket) == 1
    kiosk.answer(given(kiosk.line.last(c.IssueTicket)[0], house))
    kiosk.slip(SlipState.PRINTED)
    assert kiosk.reads("A017")


def test_a_key_takes_two_quick_touches(kiosk: KioskWindow) -> None:
    kiosk.touch("Ich habe einen Termin")
    kiosk.touch_twice("K")
    assert kiosk.reads("KK")
