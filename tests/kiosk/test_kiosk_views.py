"""What stands on each screen, for each state of the house."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kiosk import screens as s
from kiosk.formats import Formats, listed
from kiosk.house import House
from kiosk.samples import NOW, closed, sample_offers, without_numbers
from kiosk.views import derive
from kiosk.views.booking import OffersProps
from kiosk.views.choice import ChoiceProps
from kiosk.views.codes import CodeProps
from kiosk.views.done import spaced
from kiosk.views.parts import Why
from kiosk.views.services import ServicesProps
from kiosk.views.start import PauseProps, StartProps
from kiosk.views.trouble import NoticeProps
from office.ids import CommandId, HoldId, Language, ServiceId
from office.reasons import Reason

DE = Language("de")
PASSPORT, MARRIAGE, COLLECT = ServiceId("reisepass"), ServiceId("ehe-anmelden"), ServiceId("dokument-abholen")
WANTED = s.Party((PASSPORT,))


def show(screen: s.Screen, house: House, formats: Formats, now: datetime = NOW) -> object:
    return derive(s.Visit(language=DE, home=DE, screen=screen), house, formats, now, "23")


@pytest.mark.parametrize(
    ("online", "known", "expected"),
    [
        ((True, True), False, "starting"),
        ((False, False), False, "starting"),
        ((False, False), True, "broker_away"),
        ((True, False), True, "hub_away"),
    ],
)
def test_a_pause_says_why(
    house: House, formats: Formats, online: tuple[bool, bool], known: bool, expected: str
) -> None:
    broker, hub = online
    state = replace(house if known else House(), broker=broker, hub=hub)
    props = show(s.Start(), state, formats)
    assert isinstance(props, PauseProps)
    assert props.why == expected


def test_the_start_shows_each_queue_in_figures(house: House, formats: Formats) -> None:
    props = show(s.Start(), house, formats)
    assert isinstance(props, StartProps)
    first = props.queues[0]
    assert (first.open, first.waiting, first.low, first.high, first.left) == (True, 12, 40, 60, 34)
    assert props.walk_in == Why()
    assert props.queues[2].left == -1


def test_the_start_says_when_there_are_tickets_again(house: House, formats: Formats) -> None:
    props = show(s.Start(), without_numbers(house), formats)
    assert isinstance(props, StartProps)
    assert props.walk_in == Why(reason="quota_for_now", next="10:00")
    assert {row.why for row in props.queues} == {Why()}


def test_closed_is_said_with_the_next_opening(house: House, formats: Formats) -> None:
    props = show(s.Start(), closed(house), formats)
    assert isinstance(props, StartProps)
    assert props.walk_in == Why(reason="closed", next="2026-11-25 07:00")


def test_a_next_chance_that_has_passed_is_not_told(house: House, formats: Formats) -> None:
    props = show(s.Start(), without_numbers(house), formats, NOW + timedelta(days=1))
    assert isinstance(props, StartProps)
    assert props.walk_in == Why(reason="quota_exhausted")


def test_what_stands_against_everything_is_said_once(house: House, formats: Formats) -> None:
    props = show(s.Services(purpose=s.Purpose.WALK_IN), without_numbers(house), formats)
    assert isinstance(props, ServicesProps)
    assert props.everywhere.reason == "quota_for_now"
    assert {row.why.reason for row in props.tiles} == {"", "appointment_only"}


def test_the_most_asked_are_twelve_with_pictures(house: House, formats: Formats) -> None:
    props = show(s.Services(purpose=s.Purpose.WALK_IN), house, formats)
    assert isinstance(props, ServicesProps)
    assert len(props.tiles) == 12
    assert all(row.icon for row in props.tiles)
    assert {group.key for group in props.groups} <= {entry.group for entry in house.services.values()}


def test_a_service_with_its_time_over_is_shown_with_the_reason(house: House, formats: Formats) -> None:
    postal = house.services[ServiceId("briefwahl")]
    assert postal.valid_until is not None
    later = replace(house, day=postal.valid_until + timedelta(days=1))
    props = show(s.Services(purpose=s.Purpose.WALK_IN, group=postal.group), later, formats)
    assert isinstance(props, ServicesProps)
    assert {row.key: row.why.reason for row in props.rows}["briefwahl"] == "not_offered"


def test_waiting_stands_against_booking(house: House, formats: Formats) -> None:
    offers = sample_offers(house)
    props = show(s.Choice(party=WANTED, offers=offers), house, formats)
    assert isinstance(props, ChoiceProps)
    assert (props.waiting, props.low, props.high, props.left) == (12, 40, 60, 34)
    assert (props.wait_why, props.book_why, props.earliest) == (
        Why(),
        Why(),
        ("13:20", "2026-11-25 13:20", "2026-11-26 13:20"),
    )


@pytest.mark.parametrize(
    ("service", "wait", "book"),
    [(MARRIAGE, "appointment_only", ""), (COLLECT, "", "walk_in_only")],
)
def test_a_service_that_is_had_in_one_way_only(
    house: House, formats: Formats, service: ServiceId, wait: str, book: str
) -> None:
    props = show(s.Choice(party=s.Party((service,))), house, formats)
    assert isinstance(props, ChoiceProps)
    assert (props.wait_why.reason, props.book_why.reason) == (wait, book)


def test_for_several_things_the_first_call_and_the_scarcest_quota_count(house: House, formats: Formats) -> None:
    one = show(s.Choice(party=s.Party((COLLECT,))), house, formats)
    both = show(s.Choice(party=s.Party((COLLECT, *WANTED.services))), house, formats)
    turned = show(s.Choice(party=s.Party((*WANTED.services, COLLECT))), house, formats)
    assert isinstance(one, ChoiceProps)
    assert isinstance(both, ChoiceProps)
    assert isinstance(turned, ChoiceProps)
    assert (one.first, one.then, one.left) == ("", "", 4)
    assert (both.first, both.then, both.left) == ("Abholen und Abgeben", "Bürgerservice", 4)
    assert (both.waiting, both.low, both.high) == (one.waiting, one.low, one.high)
    assert (turned.first, turned.then, turned.left) == ("Bürgerservice", "Abholen und Abgeben", 4)


def test_the_hub_away_stops_both_ways(house: House, formats: Formats) -> None:
    props = show(s.Choice(party=WANTED), replace(house, hub=False), formats)
    assert isinstance(props, ChoiceProps)
    assert (props.wait_why.reason, props.book_why.reason) == ("hub_away", "hub_away")


def test_offers_come_in_pages_of_whole_days(house: House, formats: Formats) -> None:
    offers = sample_offers(house)
    first = show(s.Offers(party=WANTED, offers=offers), house, formats)
    last = show(s.Offers(party=WANTED, offers=offers, page=1, whole=True), house, formats)
    assert isinstance(first, OffersProps)
    assert isinstance(last, OffersProps)
    assert [len(row.times) for row in first.days] == [2, 5, 11]
    assert (first.earlier, first.later) == (False, True)
    assert [len(row.times) for row in last.days] == [4, 6]
    assert (last.earlier, last.later) == (True, False)


def test_beyond_the_last_page_one_looks_for_more(house: House, formats: Formats) -> None:
    screen = s.Offers(party=WANTED, offers=sample_offers(house), page=2, more=CommandId("x"))
    props = show(screen, house, formats)
    assert isinstance(props, OffersProps)
    assert (props.looking, props.earlier, props.later, props.days) == (True, True, False, ())


@pytest.mark.parametrize(("seconds", "left"), [(600, "10:00"), (61, "1:01"), (0, ""), (-5, "")])
def test_a_hold_counts_down(house: House, formats: Formats, seconds: int, left: str) -> None:
    offer = sample_offers(house)[0]
    until = NOW + timedelta(seconds=seconds)
    screen = s.Confirm(party=WANTED, offer=offer, hold=HoldId("h"), expires_at=until)
    props = show(screen, house, formats)
    assert props.remaining == left  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("centre", "use", "away"), [(True, "cancel", ""), (False, "cancel", "centre_away"), (False, "check_in", "")]
)
def test_a_code_is_taken_unless_nobody_can_look_it_up(
    house: House, formats: Formats, centre: bool, use: str, away: str
) -> None:
    props = show(s.Code(use=s.CodeUse(use)), replace(house, centre=centre), formats)
    assert isinstance(props, CodeProps)
    assert (props.away, props.problem.reason) == (bool(away), away)


def test_a_code_waits_for_its_answer(house: House, formats: Formats) -> None:
    props = show(s.Code(use=s.CodeUse.CHECK_IN, code="K7QF29XD", asked=CommandId("x")), house, formats)
    assert isinstance(props, CodeProps)
    assert (props.busy, props.complete, props.code) == (True, True, "K7QF 29XD")


def test_a_refusal_with_an_unknown_reason_still_has_a_text(house: House, formats: Formats) -> None:
    props = show(s.Notice(problem=s.Problem("from_the_future"), party=WANTED), house, formats)
    assert isinstance(props, NoticeProps)
    assert (props.problem.reason, props.can_book) == (Reason.CLOSED, True)


@pytest.mark.parametrize(("code", "shown"), [("482913", "482 913"), ("K7QF29XD", "K7QF 29XD"), ("12", "12")])
def test_codes_are_shown_in_groups(code: str, shown: str) -> None:
    assert spaced(code) == shown


def test_lists_have_the_comma_of_their_script() -> None:
    assert listed(("Platz 3", "", "geradeaus"), Language("de")) == "Platz 3, geradeaus"
    assert listed(("أ", "ب"), Language("ar")) == "أ\N{ARABIC COMMA} ب"
