"""A ticket that is there already, help, languages, modes, and the house when it is closed: by real clicks, touches and keys."""

from dataclasses import replace
from datetime import timedelta

import pytest

from appliance.asking import NoAnswer
from kiosk import screens as s
from kiosk.formats import listed
from kiosk.house import House, Manner
from kiosk.modes import Modes
from kiosk.samples import NOW, at_night, closed, sample_offers
from kiosk.screens import SlipState
from office import commands as c
from office.catalogue import say
from office.ids import CommandId, HoldId, Language, QueueId, TicketId
from office.reasons import Reason
from office.slip import SlipKind
from office.wire.answers import Answer, GivenTicket, HoldGiven, Refusal, TicketFound, TicketGiven
from support.visitor import HOME, Visitor

CODE = "482913"


def found(re: CommandId, state: str, **fields: object) -> TicketFound:
    usual = {"re": re, "ticket": TicketId("t"), "number": "A017", "queue": QueueId("buergerservice"), "state": state}
    return TicketFound(**{**usual, **fields})


def look_up(visitor: Visitor, state: str, **fields: object) -> None:
    """Type the slip's code, and be told how it stands."""
    visitor.do("my-ticket")
    visitor.type_on_keys(CODE)
    visitor.do("find-it")
    re, command = visitor.line.last(c.FindTicket)
    assert command.code == CODE
    visitor.answer(found(re, state, **fields))
    assert visitor.reads("A017")


@pytest.mark.parametrize(
    ("state", "fields", "said", "way"),
    [
        ("away", {}, "mine-away", "i-am-back"),
        ("missed", {"missed_at": NOW - timedelta(minutes=11)}, "mine-missed", "queue-me-again"),
    ],
)
def test_back_from_an_errand_or_after_a_missed_call(
    visitor: Visitor, state: str, fields: dict[str, object], said: str, way: str
) -> None:
    look_up(visitor, state, **fields)
    assert visitor.told(said, "09:30")
    visitor.do(way)
    re, command = visitor.line.last(c.ReturnTicket)
    assert command.code == CODE
    visitor.answer(found(re, "waiting", ahead=3))
    assert visitor.told("mine-waiting")
    assert visitor.told("people-before-you", n=3)
    assert not visitor.told(way)


def test_a_missed_call_is_kept_no_longer_than_it_is_said(visitor: Visitor) -> None:
    look_up(visitor, "missed", missed_at=NOW - timedelta(minutes=61))
    assert not visitor.told("queue-me-again")
    assert visitor.told("done")


def test_who_comes_for_something_else_keeps_the_number(visitor: Visitor) -> None:
    look_up(visitor, "waiting", ahead=4)
    visitor.do("other-service")
    visitor.choose("meldebescheinigung")
    re, command = visitor.line.last(c.ChangeTicket)
    assert (command.code, command.services) == (CODE, ("meldebescheinigung",))
    visitor.answer(found(re, "waiting", ahead=5))
    assert visitor.told("people-before-you", n=5)


def test_a_number_is_given_up_only_when_it_is_said_twice(visitor: Visitor) -> None:
    look_up(visitor, "waiting", ahead=4)
    visitor.do("give-up")
    assert visitor.told("give-up-title")
    visitor.do("give-up-no")
    assert visitor.told("mine-waiting")
    assert visitor.line.count(c.CancelTicket) == 0
    visitor.do("give-up")
    visitor.do("give-up-yes", times=2)
    assert visitor.line.count(c.CancelTicket) == 1
    re, command = visitor.line.last(c.CancelTicket)
    assert command.code == CODE
    visitor.answer(Answer(re=re))
    assert visitor.told("given-up-title")
    visitor.do("done")
    assert visitor.at_start


def test_a_ticket_that_is_called_says_where(visitor: Visitor, hall: House) -> None:
    assert hall.catalogue is not None
    counter = hall.catalogue.counters[2]
    look_up(visitor, "called", counter=counter.id)
    language = visitor.says.language
    place = listed((say(counter.name, language), say(counter.direction, language)), Language(language))
    assert visitor.told("mine-called", place)


def test_without_an_answer_the_ticket_is_looked_up_again(visitor: Visitor) -> None:
    look_up(visitor, "away")
    visitor.do("i-am-back")
    visitor.answer(NoAnswer(visitor.line.last(c.ReturnTicket)[0]))
    assert visitor.told("refused-no_answer")
    visitor.do("try-again")
    visitor.answer(found(visitor.line.last(c.FindTicket)[0], "waiting", ahead=0))
    assert visitor.told("nobody-before-you")


@pytest.mark.parametrize("delivered", [True, False])
def test_help_is_called_on_any_screen(visitor: Visitor, delivered: bool) -> None:
    visitor.do("no-appointment")
    visitor.do("tool-help")
    re, _ = visitor.line.last(c.CallHelp)
    visitor.answer(Answer(re=re) if delivered else Refusal(re=re, refused=Reason.NOT_STORED))
    if not delivered:
        assert visitor.told("help-undelivered")
        visitor.do("try-again")
        visitor.answer(Answer(re=visitor.line.last(c.CallHelp)[0]))
    assert visitor.told("help-coming")
    visitor.do("help-noted")
    assert visitor.told("services-title")


def test_the_language_can_be_changed_in_the_middle(visitor: Visitor) -> None:
    visitor.do("no-appointment")
    visitor.choose("reisepass")
    visitor.do("tool-language")
    assert visitor.told("languages-title")
    visitor.do("languages-close")
    visitor.do("tool-language")
    visitor.touch("Українська")
    visitor.speak("uk")
    assert visitor.told("wait-now")
    assert visitor.reads(visitor.says.service("reisepass"))
    visitor.do("start-over")
    assert visitor.at_start


def test_size_colours_and_reach_are_the_visitors_own(visitor: Visitor) -> None:
    visitor.do("no-appointment")
    visitor.do("tool-size")
    visitor.do("tool-contrast")
    modes = visitor.presenter.host.visit.modes
    assert modes.large
    assert modes.scheme is not Modes().scheme
    assert visitor.told("services-title")
    visitor.do("start-over")
    assert visitor.presenter.host.visit.modes == Modes(), "the next visitor finds it as usual (norms.md A-14)"


def test_while_no_tickets_are_given_an_appointment_still_checks_in(visitor: Visitor, hall: House) -> None:
    visitor.see(closed)
    assert visitor.told("refused-closed")
    visitor.do("have-appointment")
    visitor.type_on_keys("K7QF29XD")
    visitor.do("check-in-now")
    ticket = GivenTicket(
        id=TicketId("t"), number="B004", code=CODE, queue=next(iter(hall.queues)), issued_at=NOW, ahead=2
    )
    visitor.answer(TicketGiven(re=visitor.line.last(c.CheckIn)[0], ticket=ticket))
    visitor.slip(SlipState.PRINTED)
    assert visitor.told("checked-in")
    assert visitor.reads("B004")


def test_a_dark_kiosk_wakes_by_touch(visitor: Visitor) -> None:
    visitor.presenter.view_model.press("start_over")
    visitor.see(at_night)
    assert visitor.presenter.view_model.dark
    visitor.speak(HOME.language)
    visitor.do("night-wake")
    assert not visitor.presenter.view_model.dark
    assert visitor.told("start-title")


def test_what_can_be_done_from_home_comes_on_paper_with_its_address(visitor: Visitor, hall: House) -> None:
    service = hall.services["fuehrungszeugnis"]
    visitor.do("no-appointment")
    visitor.touch(visitor.says.group(service.group))
    visitor.choose(service.id)
    address = service.online.removeprefix("https://")
    assert visitor.told("from-home", address)
    visitor.do("print-info")
    slip = visitor.printer.jobs[-1][1]
    assert (slip.kind, slip.qr, slip.place, slip.language) == (
        SlipKind.INFO,
        service.online,
        address,
        visitor.says.language,
    )


def test_who_should_call_first_is_told_so(visitor: Visitor, hall: House) -> None:
    service = next(entry for entry in hall.services.values() if entry.call_first)
    visitor.do("no-appointment")
    visitor.touch(visitor.says.group(service.group))
    visitor.choose(service.id)
    assert visitor.told("call-first", service.call_first)


NAMES = {"de": ("JÜRGEN", "Jürgen"), "ar": ("ليلى", "ليلى")}


def test_a_name_is_typed_on_the_languages_own_keys(visitor: Visitor, hall: House) -> None:
    keys, name = NAMES[visitor.says.language]
    visitor.see(lambda house: replace(house, manner=Manner(ask_name=True)))
    visitor.do("book")
    visitor.choose("reisepass")
    visitor.offer(sample_offers(hall))
    visitor.do("choose-appointment")
    visitor.touch("14:40")
    hold = HoldGiven(re=visitor.line.last(c.Hold)[0], hold=HoldId("h"), expires_at=NOW + timedelta(minutes=10))
    visitor.answer(hold)
    visitor.do("give-name")
    visitor.type_on_keys(keys)
    visitor.do("take-this")
    visitor.do("book-it")
    assert visitor.line.last(c.Book)[1].contact == c.Contact(name=name)


def test_who_goes_back_gives_the_appointment_back(visitor: Visitor, hall: House) -> None:
    visitor.do("book")
    visitor.choose("reisepass")
    visitor.offer(sample_offers(hall))
    visitor.do("choose-appointment")
    visitor.touch("14:40")
    visitor.answer(HoldGiven(re=visitor.line.last(c.Hold)[0], hold=HoldId("h"), expires_at=NOW + timedelta(minutes=10)))
    visitor.do("back")
    assert visitor.line.last(c.Release)[1].hold == "h"
    assert visitor.told("offers-title")
    visitor.do("back")
    visitor.do("back")
    assert isinstance(visitor.presenter.host.visit.screen, s.Services)
