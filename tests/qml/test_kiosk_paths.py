"""Whole visits by real clicks, touches and keys on a real window, in German and Arabic."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from appliance.asking import NoAnswer
from kiosk.house import House
from kiosk.inputs import TimeUp
from kiosk.samples import NOW, sample_offers, without_numbers
from kiosk.screens import SlipState
from office import commands as c
from office.ids import AppointmentId, CommandId, HoldId, OfficeSlug, QueueId, SlotId, TicketId
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
from support.visitor import HOME, Hand, Visitor


def given(re: CommandId, hall: House) -> TicketGiven:
    ticket = GivenTicket(
        id=TicketId("t"),
        number="A017",
        code="482913",
        queue=next(iter(hall.queues), QueueId("")),
        issued_at=NOW,
        ahead=12,
        wait=WaitRange(low_min=40, high_min=60),
    )
    return TicketGiven(re=re, ticket=ticket)


def test_a_visitor_takes_a_ticket(visitor: Visitor, hall: House) -> None:
    visitor.do("no-appointment")
    visitor.choose("reisepass")
    visitor.do("take-ticket")
    visitor.do("photo-yes")
    visitor.do("assist-none", times=2)
    assert visitor.told("one-moment")
    assert visitor.line.count(c.IssueTicket) == 1
    command_id, command = visitor.line.last(c.IssueTicket)
    language = visitor.says.language
    assert (command.services, command.language) == (("reisepass",), language)
    visitor.answer(given(command_id, hall))
    assert visitor.told("your-number")
    assert visitor.reads("A017")
    assert [(job, slip.number, slip.language) for job, slip in visitor.printer.jobs] == [(command_id, "A017", language)]
    visitor.slip(SlipState.PRINTED)
    visitor.do("done")
    assert visitor.at_start


def test_the_slip_is_with_the_printer_before_the_number_is_painted(visitor: Visitor, hall: House) -> None:
    visitor.do("no-appointment")
    visitor.choose("reisepass")
    visitor.take_ticket()
    visitor.line.answer(given(visitor.line.last(c.IssueTicket)[0], hall))
    assert visitor.printer.jobs
    assert visitor.printer.jobs[0][1].kind is SlipKind.WAIT


def test_without_a_slip_number_code_and_qr_stay(visitor: Visitor, hall: House) -> None:
    visitor.do("no-appointment")
    visitor.choose("reisepass")
    visitor.take_ticket()
    visitor.answer(given(visitor.line.last(c.IssueTicket)[0], hall))
    visitor.slip(SlipState.MISSING)
    assert visitor.told("slip-missing")
    assert visitor.reads("482 913")
    assert any(str(item.property("source")).find("image://qr/482913") >= 0 for item in visitor.items())
    visitor.do("noted")
    assert not visitor.reads("482 913")


def test_no_answer_is_said_and_tried_again_with_the_same_id(visitor: Visitor, hall: House) -> None:
    visitor.do("no-appointment")
    visitor.choose("reisepass")
    visitor.take_ticket()
    first, _ = visitor.line.last(c.IssueTicket)
    visitor.answer(NoAnswer(first))
    assert visitor.told("no-answer-yet")
    visitor.do("try-again")
    assert visitor.line.last(c.IssueTicket)[0] == first
    visitor.answer(given(first, hall))
    assert visitor.reads("A017")


def test_a_visitor_books_an_appointment(visitor: Visitor, hall: House) -> None:
    offers = sample_offers(hall)
    visitor.do("book")
    visitor.choose("reisepass")
    visitor.offer(offers)
    visitor.do("choose-appointment")
    visitor.do("later")
    visitor.do("earlier")
    visitor.touch("14:40")
    hold, command = visitor.line.last(c.Hold)
    assert command.slot in {SlotId("slot-1"), SlotId("slot-3"), SlotId("slot-8")}
    chosen = next(offer for offer in offers if offer.slot == command.slot)
    visitor.answer(HoldGiven(re=hold, hold=HoldId("h"), expires_at=NOW + timedelta(minutes=10)))
    assert visitor.told("confirm-title")
    assert visitor.reads("10:00")
    visitor.do("book-it", times=2)
    assert visitor.line.count(c.Book) == 1
    book, _ = visitor.line.last(c.Book)
    appointment = BookedAppointment(id=AppointmentId("a"), code="K7QF29XD", at=chosen.at, office=chosen.office)
    visitor.answer(Booked(re=book, appointment=appointment))
    assert visitor.told("booked-title")
    slip = visitor.printer.jobs[-1][1]
    assert (slip.kind, slip.code, slip.appointment_at) == (SlipKind.APPOINTMENT, "K7QF29XD", chosen.at)


def test_a_taken_appointment_is_said_plainly(visitor: Visitor, hall: House) -> None:
    visitor.do("book")
    visitor.choose("reisepass")
    visitor.offer(sample_offers(hall))
    visitor.do("choose-appointment")
    visitor.touch("14:40")
    hold, _ = visitor.line.last(c.Hold)
    visitor.answer(Refusal(re=hold, refused=Reason.SLOT_TAKEN))
    assert visitor.told("refused-slot_taken")
    visitor.offer(sample_offers(hall)[3:])
    assert visitor.told("refused-slot_taken")
    assert visitor.reads(visitor.day(sample_offers(hall)[3].at))


@pytest.mark.parametrize("way", ["type", "scan"])
def test_an_appointment_checks_in(visitor: Visitor, hall: House, way: str) -> None:
    if way == "type":
        visitor.do("have-appointment")
        visitor.type_on_keys("K7QF29XD")
        visitor.do("check-in-now")
    else:
        visitor.scan("https://musterstadt.example/a/k7qf29xd")
    command_id, command = visitor.line.last(c.CheckIn)
    assert command.code == "K7QF29XD"
    visitor.answer(given(command_id, hall))
    assert visitor.told("checked-in")
    assert visitor.printer.jobs[-1][1].kind is SlipKind.CHECK_IN


def test_a_hand_on_the_keyboard_is_no_scanner(visitor: Visitor) -> None:
    visitor.scan("K7QF29XD", seconds_between=0.3)
    assert visitor.line.count(c.CheckIn) == 0


def test_too_early_says_when_to_come(visitor: Visitor) -> None:
    visitor.scan("K7QF29XD")
    command_id, _ = visitor.line.last(c.CheckIn)
    visitor.answer(Refusal(re=command_id, refused=Reason.TOO_EARLY, come_at=NOW + timedelta(hours=3, minutes=19)))
    assert visitor.told("check-in-early")
    assert visitor.told("when-today", "13:00")
    visitor.do("done")
    assert visitor.at_start


def test_an_appointment_is_cancelled(visitor: Visitor) -> None:
    visitor.do("cancel")
    visitor.type_on_keys("K7QF29XD")
    visitor.do("cancel-it")
    found = BookedAppointment(id=AppointmentId("a"), code="K7QF29XD", at=NOW, office=OfficeSlug("nord"))
    visitor.answer(Booked(re=visitor.line.last(c.LocateAppointment)[0], appointment=found))
    assert visitor.told("cancel-check")
    visitor.do("cancel-it", times=2)
    assert visitor.line.count(c.CancelAppointment) == 1
    command_id, command = visitor.line.last(c.CancelAppointment)
    assert command.code == "K7QF29XD"
    visitor.answer(Answer(re=command_id))
    assert visitor.told("cancelled-title")


MISSPELT = {"de": "REISEPAS", "ar": "جوازسفر"}


def test_the_search_finds_in_spite_of_a_slip(visitor: Visitor) -> None:
    visitor.do("no-appointment")
    visitor.do("search")
    visitor.type_on_keys(MISSPELT[visitor.says.language])
    visitor.choose("reisepass")
    assert visitor.told("wait-now")


def test_the_quotas_end_is_said_with_the_next_chance(visitor: Visitor) -> None:
    text = " ".join(
        (visitor.says("refused-quota_for_now"), visitor.says("again-at", visitor.says("when-today", "11:00")))
    )
    visitor.see(without_numbers)
    assert visitor.reads(text)
    visitor.do("no-appointment")
    assert visitor.reads(text)
    visitor.choose("reisepass")
    assert visitor.reads(text)
    assert not visitor.told("take-ticket")
    assert visitor.line.count(c.TurnedAway) == 1


def test_a_refused_ticket_leads_to_booking(visitor: Visitor) -> None:
    visitor.do("no-appointment")
    visitor.choose("reisepass")
    visitor.take_ticket()
    command_id, _ = visitor.line.last(c.IssueTicket)
    again = NOW + timedelta(minutes=79)
    visitor.answer(Refusal(re=command_id, refused=Reason.QUOTA_EXHAUSTED, next_at=again))
    assert visitor.told("refused-quota_for_now")
    assert visitor.told("again-at", visitor.says("when-today", "11:00"))
    visitor.do("book-instead")
    assert visitor.told("looking-for-offers")


AWAY: list[tuple[str, Callable[[House], House]]] = [
    ("pause-hub_away", lambda house: replace(house, hub=False)),
    ("pause-broker_away", lambda house: replace(house, hub=False, broker=False)),
    ("pause-starting", lambda _: House()),
    ("pause-serviced", lambda house: replace(house, serviced=True)),
]


@pytest.mark.parametrize(("text", "change"), AWAY)
def test_while_nothing_can_be_done_nothing_is_offered(
    visitor: Visitor, hall: House, text: str, change: Callable[[House], House]
) -> None:
    visitor.see(change)
    assert visitor.told(text)
    assert not visitor.told("no-appointment")
    visitor.see(lambda _: hall)
    assert visitor.told("no-appointment")


def test_in_the_middle_of_a_visit_an_interruption_takes_the_actions_away(visitor: Visitor) -> None:
    visitor.do("no-appointment")
    visitor.choose("reisepass")
    visitor.see(lambda house: replace(house, hub=False))
    assert visitor.told("refused-hub_away")
    assert not visitor.told("take-ticket")
    visitor.do("start-over")
    assert visitor.reads(HOME("pause-hub_away"))


def test_with_the_centre_away_booking_is_not_begun(visitor: Visitor) -> None:
    visitor.see(lambda house: replace(house, centre=False))
    visitor.do("book")
    assert visitor.told("start-title")
    assert visitor.told("not-just-now")


def test_a_call_on_the_wall_takes_no_touch_away(visitor: Visitor) -> None:
    """Figures change while a finger is down: the button stays the same item."""
    visitor.do("no-appointment")
    passport = visitor.says.service("reisepass")
    before = visitor.find(passport)
    visitor.see(lambda house: replace(house, centre=False))
    visitor.see(without_numbers)
    assert visitor.find(passport) is before


def test_the_idle_warning_comes_goes_and_ends_the_visit(visitor: Visitor) -> None:
    visitor.do("no-appointment")
    visitor.presenter.host.take(TimeUp())
    visitor.settle()
    assert visitor.told("still-there")
    visitor.do("still-there-yes")
    assert visitor.told("services-title")
    visitor.presenter.host.take(TimeUp())
    visitor.presenter.host.take(TimeUp())
    visitor.settle()
    assert visitor.at_start


@pytest.mark.parametrize(("language", "hand"), [("de", Hand.KEYS), ("ar", Hand.FINGER)])
def test_without_the_hub_a_number_comes_from_the_reserve(
    qapp: QApplication, hall: House, language: str, hand: Hand
) -> None:
    assert qapp
    QAccessible.setActive(True)
    visitor = Visitor(hall, reserve_per_queue=1)
    try:
        visitor.come(language, hand)
        for queue in hall.queues:
            visitor.presenter.tick()
            command_id, _ = visitor.line.last(c.GrantNumbers)
            visitor.answer(
                NumbersGranted(re=command_id, queue=queue, numbers=(f"{queue[0].upper()}901",), day=NOW.date())
            )
        asked = visitor.line.count(c.IssueTicket)
        visitor.presenter.see(replace(hall, hub=False))
        visitor.settle()
        assert visitor.told("wait-unknown")
        visitor.do("no-appointment")
        visitor.choose("reisepass")
        assert visitor.told("reserve-offer")
        visitor.do("take-ticket")
        assert visitor.told("reserve-number")
        (_, slip), *others = visitor.printer.jobs
        assert not others
        assert visitor.reads(slip.number)
        assert (slip.number[1:], slip.ahead, slip.wait_low_min) == ("901", None, None)
        assert visitor.store.reserve.own[0].ticket.number == slip.number
        assert visitor.line.count(c.IssueTicket) == asked
        visitor.slip(SlipState.PRINTED)
    finally:
        visitor.close()


@pytest.mark.noisy("a full disk is told")
def test_a_full_disk_keeps_the_kiosk_from_issuing_alone(qapp: QApplication, hall: House) -> None:
    assert qapp
    kiosk = KioskWindow(hall, width=540, height=960, reserve_per_queue=1)
    try:
        kiosk.store.full = True
        kiosk.presenter.tick()
        assert kiosk.line.count(c.GrantNumbers) == 0
        kiosk.store.full = False
        kiosk.presenter.tick()
        assert kiosk.line.count(c.GrantNumbers) == 1
    finally:
        kiosk.close()


def test_that_no_slip_will_come_is_said_before_a_number_is_taken(visitor: Visitor) -> None:
    visitor.see(lambda house: replace(house, printer_ready=False))
    visitor.do("no-appointment")
    assert visitor.told("printer-out")
