"""Whole visits by real clicks on a real window, in German and English."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from appliance.asking import NoAnswer
from appliance.officefile import load_office
from kiosk.house import House
from kiosk.inputs import TimeUp
from kiosk.samples import NOW, sample_house, sample_offers, without_numbers
from kiosk.screens import SlipState
from office import commands as c
from office.ids import AppointmentId, CommandId, HoldId, QueueId, SlotId, TicketId
from office.reasons import Reason
from office.slip import SlipKind
from office.wire.answers import (
    Answer,
    Booked,
    BookedAppointment,
    GivenTicket,
    HoldGiven,
    NumbersGranted,
    Refusal,
    TicketGiven,
    WaitRange,
)
from support.kiosk_window import KioskWindow

OFFICE = Path(__file__).parents[2] / "deploy" / "offices" / "buergerbuero-musterstadt"


@pytest.fixture(scope="module")
def house() -> House:
    return sample_house(load_office(OFFICE))


@pytest.fixture
def kiosk(qapp: QApplication, house: House) -> Iterator[KioskWindow]:  # noqa: ARG001  # Qt must be there
    window = KioskWindow(house, width=540, height=960)
    yield window
    window.close()


def given(re: CommandId, house: House) -> TicketGiven:
    ticket = GivenTicket(
        id=TicketId("t"),
        number="A017",
        code="482913",
        queue=next(iter(house.queues), QueueId("")),
        issued_at=NOW,
        ahead=12,
        wait=WaitRange(low_min=40, high_min=60),
    )
    return TicketGiven(re=re, ticket=ticket)


TAKE = {
    "de": ("Deutsch", "Ich habe keinen Termin", "Reisepass beantragen", "Wartenummer ziehen", "Ihre Wartenummer"),
    "en": ("English", "I have no appointment", "Apply for a passport", "Take a number", "Your number"),
}


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_visitor_takes_a_ticket(kiosk: KioskWindow, house: House, language: str) -> None:
    tongue, way, service, take, title = TAKE[language]
    kiosk.touch(tongue)
    kiosk.touch(way)
    kiosk.touch(service)
    kiosk.touch(take)
    kiosk.touch("Ja, ich habe ein Foto" if language == "de" else "Yes, I have a photo")
    kiosk.touch("Nein danke, Nummer ziehen" if language == "de" else "No thanks, take a number", times=2)
    assert kiosk.reads("Einen Augenblick …" if language == "de" else "One moment …")
    assert kiosk.line.count(c.IssueTicket) == 1
    command_id, command = kiosk.line.last(c.IssueTicket)
    assert (command.services, command.language) == (("reisepass",), language)
    kiosk.answer(given(command_id, house))
    assert kiosk.reads(title)
    assert kiosk.reads("A017")
    assert [(job, slip.number, slip.language) for job, slip in kiosk.printer.jobs] == [(command_id, "A017", language)]
    kiosk.slip(SlipState.PRINTED)
    kiosk.touch("Fertig" if language == "de" else "Done")
    assert kiosk.reads("Guten Tag. Was möchten Sie tun?")


def test_the_slip_is_with_the_printer_before_the_number_is_painted(kiosk: KioskWindow, house: House) -> None:
    kiosk.touch("Ich habe keinen Termin")
    kiosk.touch("Reisepass beantragen")
    kiosk.take_ticket()
    kiosk.line.answer(given(kiosk.line.last(c.IssueTicket)[0], house))
    assert kiosk.printer.jobs
    assert kiosk.printer.jobs[0][1].kind is SlipKind.WAIT


def test_without_a_slip_number_code_and_qr_stay(kiosk: KioskWindow, house: House) -> None:
    kiosk.touch("Ich habe keinen Termin")
    kiosk.touch("Reisepass beantragen")
    kiosk.take_ticket()
    kiosk.answer(given(kiosk.line.last(c.IssueTicket)[0], house))
    kiosk.slip(SlipState.MISSING)
    assert kiosk.reads("Der Zettel konnte nicht gedruckt werden")
    assert kiosk.reads("482 913")
    assert any(str(item.property("source")).find("image://qr/482913") >= 0 for item in kiosk.items())
    kiosk.touch("Ich habe es mir notiert")
    assert not kiosk.reads("482 913")


def test_no_answer_is_said_and_tried_again_with_the_same_id(kiosk: KioskWindow, house: House) -> None:
    kiosk.touch("Ich habe keinen Termin")
    kiosk.touch("Reisepass beantragen")
    kiosk.take_ticket()
    first, _ = kiosk.line.last(c.IssueTicket)
    kiosk.answer(NoAnswer(first))
    assert kiosk.reads("Wir haben noch keine Antwort bekommen")
    kiosk.touch("Noch einmal versuchen")
    assert kiosk.line.last(c.IssueTicket)[0] == first
    kiosk.answer(given(first, house))
    assert kiosk.reads("A017")


def test_a_visitor_books_an_appointment(kiosk: KioskWindow, house: House) -> None:
    offers = sample_offers(house)
    kiosk.touch("Termin buchen")
    kiosk.touch("Reisepass beantragen")
    kiosk.offer(offers)
    kiosk.touch("Termin wählen")
    kiosk.touch("Spätere Tage")
    kiosk.touch("Frühere Tage")
    kiosk.touch("14:40")
    hold, command = kiosk.line.last(c.Hold)
    assert command.slot in {SlotId("slot-1"), SlotId("slot-3"), SlotId("slot-8")}
    chosen = next(offer for offer in offers if offer.slot == command.slot)
    kiosk.answer(HoldGiven(re=hold, hold=HoldId("h"), expires_at=NOW + timedelta(minutes=10)))
    assert kiosk.reads("Stimmt das so?")
    assert kiosk.reads("10:00")
    kiosk.touch("Ja, Termin buchen", times=2)
    assert kiosk.line.count(c.Book) == 1
    book, _ = kiosk.line.last(c.Book)
    appointment = BookedAppointment(id=AppointmentId("a"), code="K7QF29XD", at=chosen.at, office=chosen.office)
    kiosk.answer(Booked(re=book, appointment=appointment))
    assert kiosk.reads("Ihr Termin ist gebucht")
    slip = kiosk.printer.jobs[-1][1]
    assert (slip.kind, slip.code, slip.appointment_at) == (SlipKind.APPOINTMENT, "K7QF29XD", chosen.at)


def test_a_taken_appointment_is_said_plainly(kiosk: KioskWindow, house: House) -> None:
    kiosk.touch("Termin buchen")
    kiosk.touch("Reisepass beantragen")
    kiosk.offer(sample_offers(house))
    kiosk.touch("Termin wählen")
    kiosk.touch("14:40")
    hold, _ = kiosk.line.last(c.Hold)
    kiosk.answer(Refusal(re=hold, refused=Reason.SLOT_TAKEN))
    assert kiosk.reads("Dieser Termin wurde gerade vergeben")
    kiosk.offer(sample_offers(house)[3:])
    assert kiosk.reads("Dieser Termin wurde gerade vergeben")
    assert kiosk.reads("Mittwoch, 25. November")


@pytest.mark.parametrize("way", ["type", "scan"])
def test_an_appointment_checks_in(kiosk: KioskWindow, house: House, way: str) -> None:
    if way == "type":
        kiosk.touch("Ich habe einen Termin")
        kiosk.type_on_keys("K7QF29XD")
        kiosk.touch("Anmelden")
    else:
        kiosk.scan("https://musterstadt.example/a/k7qf29xd")
    command_id, command = kiosk.line.last(c.CheckIn)
    assert command.code == "K7QF29XD"
    kiosk.answer(given(command_id, house))
    assert kiosk.reads("Sie sind angemeldet. Ihre Wartenummer:")
    assert kiosk.printer.jobs[-1][1].kind is SlipKind.CHECK_IN


def test_a_hand_on_the_keyboard_is_no_scanner(kiosk: KioskWindow) -> None:
    kiosk.scan("K7QF29XD", seconds_between=0.3)
    assert kiosk.line.count(c.CheckIn) == 0


def test_too_early_says_when_to_come(kiosk: KioskWindow) -> None:
    kiosk.scan("K7QF29XD")
    command_id, _ = kiosk.line.last(c.CheckIn)
    kiosk.answer(Refusal(re=command_id, refused=Reason.TOO_EARLY, come_at=NOW + timedelta(hours=3, minutes=19)))
    assert kiosk.reads("Sie sind sehr früh da")
    assert kiosk.reads("heute um 13:00 Uhr")
    kiosk.touch("Fertig")
    assert kiosk.reads("Guten Tag. Was möchten Sie tun?")


def test_an_appointment_is_cancelled(kiosk: KioskWindow) -> None:
    kiosk.touch("Termin absagen")
    kiosk.type_on_keys("K7QF29XD")
    kiosk.touch("Termin absagen")
    command_id, command = kiosk.line.last(c.CancelAppointment)
    assert command.code == "K7QF29XD"
    kiosk.answer(Answer(re=command_id))
    assert kiosk.reads("Ihr Termin ist abgesagt")


def test_the_search_finds_in_spite_of_a_slip(kiosk: KioskWindow) -> None:
    kiosk.touch("Ich habe keinen Termin")
    kiosk.touch("Suchen")
    kiosk.type_on_keys("REISEPAS")
    kiosk.touch("Reisepass beantragen")
    assert kiosk.reads("Jetzt warten")


END = {
    "de": (
        "Deutsch",
        "Ich habe keinen Termin",
        "Im Augenblick sind alle Wartenummern vergeben. Wieder heute um 11:00 Uhr.",
    ),
    "en": ("English", "I have no appointment", "All numbers have been given out for now. Again today at 11:00."),
}


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_quotas_end_is_said_with_the_next_chance(kiosk: KioskWindow, language: str) -> None:
    tongue, way, text = END[language]
    kiosk.see(without_numbers)
    kiosk.touch(tongue)
    assert kiosk.reads(text)
    kiosk.touch(way)
    assert kiosk.reads(text)
    kiosk.touch(TAKE[language][2])
    assert kiosk.reads(text)
    assert not kiosk.reads(TAKE[language][3])
    assert kiosk.line.count(c.TurnedAway) == 1


def test_a_refused_ticket_leads_to_booking(kiosk: KioskWindow) -> None:
    kiosk.touch("Ich habe keinen Termin")
    kiosk.touch("Reisepass beantragen")
    kiosk.take_ticket()
    command_id, _ = kiosk.line.last(c.IssueTicket)
    again = NOW + timedelta(minutes=79)
    kiosk.answer(Refusal(re=command_id, refused=Reason.QUOTA_EXHAUSTED, next_at=again))
    assert kiosk.reads("Im Augenblick sind alle Wartenummern vergeben.")
    assert kiosk.reads("Wieder heute um 11:00 Uhr.")
    kiosk.touch("Stattdessen einen Termin buchen")
    assert kiosk.reads("Wir suchen freie Termine …")


AWAY: list[tuple[str, Callable[[House], House]]] = [
    ("Kurze Unterbrechung", lambda house: replace(house, hub=False)),
    ("Kurze Unterbrechung", lambda house: replace(house, hub=False, broker=False)),
    ("Einen Augenblick, bitte", lambda _: House()),
]


@pytest.mark.parametrize(("text", "change"), AWAY)
def test_while_nothing_can_be_done_nothing_is_offered(
    kiosk: KioskWindow, house: House, text: str, change: Callable[[House], House]
) -> None:
    kiosk.see(change)
    assert kiosk.reads(text)
    assert not kiosk.reads("Ich habe keinen Termin")
    kiosk.see(lambda _: house)
    assert kiosk.reads("Ich habe keinen Termin")


def test_in_the_middle_of_a_visit_an_interruption_takes_the_actions_away(kiosk: KioskWindow) -> None:
    kiosk.touch("Ich habe keinen Termin")
    kiosk.touch("Reisepass beantragen")
    kiosk.see(lambda house: replace(house, hub=False))
    assert kiosk.reads("Kurze Unterbrechung. Es geht gleich von selbst weiter.")
    assert not kiosk.reads("Wartenummer ziehen")
    kiosk.touch("Von vorn beginnen")
    assert kiosk.reads("Kurze Unterbrechung")


def test_with_the_centre_away_booking_is_not_begun(kiosk: KioskWindow) -> None:
    kiosk.see(lambda house: replace(house, centre=False))
    kiosk.touch("Termin buchen")
    assert kiosk.reads("Guten Tag. Was möchten Sie tun?")
    assert kiosk.reads("Zurzeit nicht möglich")


def test_a_call_on_the_wall_takes_no_touch_away(kiosk: KioskWindow) -> None:
    """Figures change while a finger is down: the button stays the same item."""
    kiosk.touch("Ich habe keinen Termin")
    before = kiosk.find("Reisepass beantragen")
    kiosk.see(lambda house: replace(house, centre=False))
    kiosk.see(without_numbers)
    assert kiosk.find("Reisepass beantragen") is before


def test_the_idle_warning_comes_goes_and_ends_the_visit(kiosk: KioskWindow) -> None:
    kiosk.touch("English")
    kiosk.touch("I have no appointment")
    kiosk.presenter.host.take(TimeUp())
    kiosk.settle()
    assert kiosk.reads("Are you still there?")
    kiosk.touch("Yes, continue")
    assert kiosk.reads("What is it about?")
    kiosk.presenter.host.take(TimeUp())
    kiosk.presenter.host.take(TimeUp())
    kiosk.settle()
    assert kiosk.reads("Guten Tag. Was möchten Sie tun?")


ALONE = {
    "de": (
        "Deutsch",
        "Ich habe keinen Termin",
        "Reisepass beantragen",
        "gilt trotzdem",
        "Wartenummer ziehen",
        "unbekannt",
    ),
    "en": (
        "English",
        "I have no appointment",
        "Apply for a passport",
        "valid all the same",
        "Take a number",
        "unknown",
    ),
}


@pytest.mark.parametrize("language", ["de", "en"])
def test_without_the_hub_a_number_comes_from_the_reserve(qapp: QApplication, house: House, language: str) -> None:
    assert qapp
    tongue, way, service, promise, take, unknown = ALONE[language]
    kiosk = KioskWindow(house, width=540, height=960, reserve_per_queue=1)
    try:
        for queue in house.queues:
            kiosk.presenter.tick()
            command_id, _ = kiosk.line.last(c.GrantNumbers)
            kiosk.answer(
                NumbersGranted(re=command_id, queue=queue, numbers=(f"{queue[0].upper()}901",), day=NOW.date())
            )
        asked = kiosk.line.count(c.IssueTicket)
        kiosk.presenter.see(replace(house, hub=False))
        kiosk.settle()
        kiosk.touch(tongue)
        assert kiosk.reads(unknown)
        kiosk.touch(way)
        kiosk.touch(service)
        assert kiosk.reads(promise)
        kiosk.touch(take)
        assert kiosk.reads(unknown)
        (_, slip), *others = kiosk.printer.jobs
        assert not others
        assert kiosk.reads(slip.number)
        assert (slip.number[1:], slip.ahead, slip.wait_low_min) == ("901", None, None)
        assert kiosk.store.reserve.own[0].ticket.number == slip.number
        assert kiosk.line.count(c.IssueTicket) == asked
        kiosk.slip(SlipState.PRINTED)
    finally:
        kiosk.close()


@pytest.mark.noisy("a full disk is told")
def test_a_full_disk_keeps_the_kiosk_from_issuing_alone(qapp: QApplication, house: House) -> None:
    assert qapp
    kiosk = KioskWindow(house, width=540, height=960, reserve_per_queue=1)
    try:
        kiosk.store.full = True
        kiosk.presenter.tick()
        assert kiosk.line.count(c.GrantNumbers) == 0
        kiosk.store.full = False
        kiosk.presenter.tick()
        assert kiosk.line.count(c.GrantNumbers) == 1
    finally:
        kiosk.close()


def test_that_no_slip_will_come_is_said_before_a_number_is_taken(kiosk: KioskWindow) -> None:
    kiosk.see(lambda house: replace(house, printer_ready=False))
    kiosk.touch("Ich habe keinen Termin")
    assert kiosk.reads("Zurzeit werden keine Zettel gedruckt.")
