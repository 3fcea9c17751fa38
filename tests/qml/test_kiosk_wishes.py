"""What a visitor may want beside a plain ticket, by real clicks, touches and keys on a real window, in German and Arabic."""

from dataclasses import replace
from datetime import timedelta

import pytest

from appliance.asking import NoAnswer
from kiosk.house import House, Manner
from kiosk.samples import NOW, elsewhere, sample_offers, with_standby
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
from support.visitor import Visitor

PASSPORT = "reisepass"


def to_choice(visitor: Visitor, service: str = PASSPORT) -> None:
    visitor.do("no-appointment")
    visitor.choose(service)


def given(re: CommandId, hall: House) -> TicketGiven:
    queue = next(iter(hall.queues), QueueId(""))
    ticket = GivenTicket(id=TicketId("t"), number="A017", code="482913", queue=queue, issued_at=NOW, ahead=12)
    return TicketGiven(re=re, ticket=ticket)


def test_two_things_for_three_people_are_one_ticket(visitor: Visitor, hall: House) -> None:
    to_choice(visitor)
    visitor.do("add-service")
    assert visitor.told("services-to-add")
    assert not visitor.reads(visitor.says.service(PASSPORT))
    visitor.choose("meldebescheinigung")
    assert visitor.told("things-wanted", n=2)
    for _ in range(2):
        visitor.press(visitor.says("more-people"))
    assert visitor.told("people-count", n=3)
    visitor.take_ticket()
    command_id, command = visitor.line.last(c.IssueTicket)
    assert (command.services, command.people) == (("reisepass", "meldebescheinigung"), 3)
    visitor.answer(given(command_id, hall))
    assert len(visitor.printer.jobs[-1][1].services) == 2


def test_what_was_added_can_be_taken_back(visitor: Visitor) -> None:
    to_choice(visitor)
    visitor.do("add-service")
    visitor.choose("meldebescheinigung")
    visitor.do("drop-service")
    assert visitor.told("wait-now")
    assert not visitor.told("things-wanted", n=2)


def test_what_to_bring_comes_on_paper_without_a_ticket(visitor: Visitor) -> None:
    to_choice(visitor, "fuehrungszeugnis")
    visitor.do("print-info")
    visitor.see(lambda house: house)
    slip = visitor.printer.jobs[-1][1]
    assert (slip.kind, slip.code, slip.number) == (SlipKind.INFO, "", "")
    assert slip.bring
    assert visitor.told("info-printed")
    assert visitor.line.count(c.IssueTicket) == 0


def test_without_a_printer_no_paper_is_offered(visitor: Visitor) -> None:
    visitor.see(lambda house: replace(house, printer_ready=False))
    to_choice(visitor)
    assert not visitor.told("print-bring")
    assert not visitor.told("print-info")


def test_without_a_photograph_the_way_leads_there_first(visitor: Visitor, hall: House) -> None:
    to_choice(visitor)
    visitor.do("no-appointment-explained")
    assert visitor.told("photo-booth", visitor.says.errand("photo"))
    visitor.do("photo-no")
    visitor.do("assist-none")
    visitor.answer(given(visitor.line.last(c.IssueTicket)[0], hall))
    asked, errand = visitor.line.last(c.Errand)
    assert errand == c.Errand(kind="photo", code="482913")
    visitor.answer(Answer(re=asked))
    assert visitor.told("errand-first", visitor.says.errand("photo"))
    slip = visitor.printer.jobs[-1][1]
    assert (slip.kind, slip.place) == (SlipKind.ERRAND, visitor.says.errand("photo"))


def test_assistance_goes_to_the_hub_and_on_no_paper(visitor: Visitor, hall: House) -> None:
    to_choice(visitor, "meldebescheinigung")
    visitor.do("no-appointment-explained")
    visitor.do("assist-low_counter")
    visitor.do("assist-hearing_loop")
    visitor.do("assist-hearing_loop")
    visitor.do("assist-more_time")
    visitor.do("assist-go")
    command_id, command = visitor.line.last(c.IssueTicket)
    assert command.assistance == (c.Assistance.LOW_COUNTER, c.Assistance.MORE_TIME)
    visitor.answer(given(command_id, hall))
    slip = visitor.printer.jobs[-1][1]
    assert not any(word in repr(slip) for word in ("low_counter", "Niedrig", "more_time"))


def test_stand_by_says_what_it_means(visitor: Visitor, hall: House) -> None:
    visitor.see(with_standby)
    to_choice(visitor)
    assert visitor.told("refused-quota_for_now")
    assert visitor.told("standby-explained")
    visitor.do("take-standby")
    visitor.do("assist-none")
    command_id, command = visitor.line.last(c.IssueTicket)
    assert command.standby
    visitor.answer(given(command_id, hall))
    assert visitor.told("your-standby-number")
    assert visitor.printer.jobs[-1][1].kind is SlipKind.STANDBY
    assert visitor.line.count(c.TurnedAway) == 0


def test_a_refusal_at_the_last_moment_counts_as_turned_away(visitor: Visitor) -> None:
    to_choice(visitor)
    visitor.take_ticket()
    command_id, _ = visitor.line.last(c.IssueTicket)
    visitor.answer(Refusal(re=command_id, refused=Reason.QUOTA_EXHAUSTED))
    assert visitor.line.last(c.TurnedAway)[1] == c.TurnedAway(services=("reisepass",), reason="quota_exhausted")


def test_an_earlier_appointment_elsewhere_is_said_and_can_be_booked_with_a_phone_number(
    visitor: Visitor, hall: House
) -> None:
    offers = sample_offers(hall)
    to_choice(visitor)
    visitor.offer(offers[2:], everywhere=(*elsewhere(offers), *offers))
    assert visitor.told("elsewhere-at", "Bürgerbüro Nord", visitor.says("when-today", "11:10"))
    visitor.do("choose-appointment")
    visitor.do("offices-all")
    assert visitor.line.last(c.Offers)[1].offices == ()
    visitor.offer((*elsewhere(offers), *offers))
    visitor.touch("11:10")
    hold, _ = visitor.line.last(c.Hold)
    visitor.answer(HoldGiven(re=hold, hold=HoldId("h"), expires_at=NOW + timedelta(minutes=10)))
    assert visitor.reads("Bürgerbüro Nord")
    assert visitor.told("held-for", "10:00")
    assert not visitor.told("give-name")
    visitor.do("give-phone")
    visitor.type_on_keys("0151234567")
    visitor.do("take-this")
    assert visitor.reads("015 123 456 7")
    visitor.do("book-it")
    assert visitor.line.last(c.Book)[1].contact == c.Contact(phone="0151234567")
    place = "Bürgerbüro Nord, Bahnhofstraße 12"
    booked = BookedAppointment(
        id=AppointmentId("a"), code="K7QF29XD", at=offers[0].at, office=OfficeSlug("nord"), place=place
    )
    visitor.answer(Booked(re=visitor.line.last(c.Book)[0], appointment=booked))
    assert visitor.reads(place)
    assert "0151234567" not in repr(visitor.printer.jobs[-1][1])


def test_hours_that_nobody_offers_are_said(visitor: Visitor, hall: House) -> None:
    visitor.do("book")
    visitor.choose(PASSPORT)
    visitor.offer(sample_offers(hall))
    visitor.do("choose-appointment")
    visitor.do("hours-late")
    assert visitor.reads("16:20")
    assert not visitor.reads("14:20")
    visitor.offer(())
    visitor.do("hours-morning")
    assert visitor.told("none-then")
    assert not visitor.reads("16:20")


def test_who_finds_nothing_leaves_a_wish_where_the_centre_takes_it(visitor: Visitor) -> None:
    visitor.see(lambda house: replace(house, wish=True))
    visitor.do("book")
    visitor.choose(PASSPORT)
    visitor.offer(())
    visitor.do("leave-wish")
    visitor.do("send-wish")
    assert visitor.line.count(c.Wish) == 0, "nobody could be called"
    visitor.type_on_keys("0151234")
    visitor.do("send-wish", times=2)
    assert visitor.line.count(c.Wish) == 1
    asked, wish = visitor.line.last(c.Wish)
    assert wish.contact == c.Contact(phone="0151234")
    visitor.answer(Answer(re=asked))
    assert visitor.told("wished-title")


def test_where_no_wish_is_taken_none_is_offered(visitor: Visitor) -> None:
    visitor.do("book")
    visitor.choose(PASSPORT)
    visitor.offer(())
    assert visitor.told("none-free")
    assert not visitor.told("leave-wish")


def located(hall: House, **fields: object) -> BookedAppointment:
    office = hall.catalogue.office if hall.catalogue is not None else ""
    usual = {"id": "a", "code": "K7QF29XD", "at": NOW + timedelta(days=2), "office": office}
    return BookedAppointment(**{**usual, **fields})


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, ["check-in-day", "check-in-next-day"]),
        ({"at": NOW - timedelta(days=1)}, ["check-in-over", "book-another"]),
        ({"office": "nord", "place": "Nord, Weg 1"}, ["check-in-office", "check-in-next-office"]),
    ],
)
def test_a_code_of_another_day_or_office_says_where_to_go(
    visitor: Visitor, hall: House, fields: dict[str, object], said: list[str]
) -> None:
    visitor.scan("K7QF29XD")
    visitor.answer(Refusal(re=visitor.line.last(c.CheckIn)[0], refused=Reason.UNKNOWN_CODE))
    asked, command = visitor.line.last(c.LocateAppointment)
    assert command.code == "K7QF29XD"
    appointment = located(hall, **fields)
    visitor.answer(Booked(re=asked, appointment=appointment))
    assert [key for key in said if not visitor.told(key)] == []
    assert visitor.reads(appointment.place)
    assert visitor.reads(visitor.when(appointment.at)) == (appointment.at > NOW)


@pytest.mark.parametrize(
    ("refusal", "said"),
    [
        ({"refused": Reason.TOO_LATE}, ["check-in-late", "go-without-appointment", "book-another"]),
        ({"refused": Reason.WRONG_STATE, "values": {"number": "B004"}}, ["check-in-already", "check-in-next-already"]),
    ],
)
def test_a_code_that_does_not_check_in_has_a_next_step(
    visitor: Visitor, refusal: dict[str, object], said: list[str]
) -> None:
    visitor.scan("K7QF29XD")
    visitor.answer(Refusal(re=visitor.line.last(c.CheckIn)[0], **refusal))  # type: ignore[arg-type]  # by name
    if "values" in refusal:
        visitor.answer(NoAnswer(visitor.line.last(c.FindTicket)[0]))
    assert [key for key in said if not visitor.told(key)] == []
    assert visitor.reads("B004") == ("values" in refusal)


def test_an_unknown_code_can_be_typed_again(visitor: Visitor) -> None:
    visitor.do("have-appointment")
    visitor.type_on_keys("K7QF")
    visitor.do("check-in-now")
    visitor.answer(Refusal(re=visitor.line.last(c.CheckIn)[0], refused=Reason.UNKNOWN_CODE))
    visitor.answer(Refusal(re=visitor.line.last(c.LocateAppointment)[0], refused=Reason.UNKNOWN_CODE))
    assert visitor.told("check-in-unknown")
    visitor.do("type-again")
    assert visitor.reads("K7QF")


def test_a_kiosk_for_check_in_offers_nothing_else(visitor: Visitor) -> None:
    visitor.see(lambda house: replace(house, manner=Manner(check_in_only=True)))
    assert visitor.told("have-appointment")
    assert visitor.told("my-ticket")
    assert not any(visitor.told(key) for key in ("no-appointment", "book", "today-here"))
    visitor.scan("K7QF29XD")
    visitor.answer(Refusal(re=visitor.line.last(c.CheckIn)[0], refused=Reason.TOO_LATE))
    assert not visitor.told("go-without-appointment")


def test_the_second_of_two_quick_touches_does_nothing_on_the_next_screen(visitor: Visitor, hall: House) -> None:
    says = visitor.says
    visitor.touch_twice(says("no-appointment"))
    assert visitor.told("services-title")
    visitor.touch_twice(says.service(PASSPORT))
    visitor.touch_twice(says("take-ticket"))
    visitor.touch_twice(says("photo-yes"))
    assert visitor.told("assist-title")
    assert visitor.told("assist-none"), "nothing is chosen of what came under the finger"
    visitor.touch_twice(says("assist-none"))
    assert visitor.line.count(c.IssueTicket) == 1
    visitor.answer(given(visitor.line.last(c.IssueTicket)[0], hall))
    visitor.slip(SlipState.PRINTED)
    assert visitor.reads("A017")


def test_a_key_takes_two_quick_touches(visitor: Visitor) -> None:
    visitor.do("have-appointment")
    visitor.touch_twice("K")
    assert visitor.reads("KK")
