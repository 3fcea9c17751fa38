"""What can be had, for all that a party comes for, and why not; what is typed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import inputs as i
from kiosk import screens as s
from kiosk.appointing import DIGITS, LONGEST_PHONE, complete
from kiosk.flow import advance
from kiosk.formats import Formats
from kiosk.house import House, Manner
from kiosk.paging import Span, within
from kiosk.reasons import OwnReason
from kiosk.samples import NOW, closed, sample_offers, with_standby, without_numbers
from kiosk.views.parts import why_party
from office import commands as c
from office.ids import CommandId, HoldId, Language, ServiceId
from office.reasons import Reason
from office.wire.entries import HoursEntry
from office.wire.states import CatalogueState, QueueState, WalkInState

PASSPORT, CERTIFICATE = ServiceId("reisepass"), ServiceId("meldebescheinigung")
BOTH = s.Party((PASSPORT, CERTIFICATE))


def with_queue(house: House, service: ServiceId, change: Callable[[QueueState], dict[str, object]]) -> House:
    queue = house.queue(house.services[service])
    assert queue is not None
    fields = {name: getattr(queue, name) for name in queue.__struct_fields__} | change(queue)
    return replace(house, queues={**house.queues, queue.id: QueueState(**fields)})


def test_a_services_own_quota_holds_beside_its_queues(house: House) -> None:
    gone = WalkInState(open=False, reason=Reason.QUOTA_EXHAUSTED, left=0, next_at=NOW + timedelta(hours=1))
    limited = with_queue(house, PASSPORT, lambda _: {"services": {PASSPORT: gone}})
    assert limited.walk_in_of(s.Party((CERTIFICATE,))).ok
    chance = limited.walk_in_of(BOTH)
    assert (chance.ok, chance.reason, chance.next_at) == (False, Reason.QUOTA_EXHAUSTED, gone.next_at)


def test_stand_by_needs_an_open_house_without_numbers(house: House) -> None:
    assert with_standby(house).standby_of(BOTH).ok
    for other in (house, without_numbers(house), closed(house), replace(with_standby(house), hub=False)):
        assert not other.standby_of(BOTH).ok


def test_a_break_and_a_day_that_is_always_closed_are_named(house: House, formats: Formats) -> None:
    shut = WalkInState(open=False, reason=Reason.CLOSED)
    until = NOW + timedelta(minutes=50)
    pause = {"walk_in": shut, "break_from": NOW - timedelta(minutes=10), "break_until": until}
    resting = with_queue(house, PASSPORT, lambda _: pause)
    said = why_party(BOTH, resting, formats, NOW)
    assert (said.reason, said.next) == (OwnReason.LUNCH_BREAK, formats.when(until, NOW))
    known = house.catalogue
    assert known is not None
    fields = {name: getattr(known, name) for name in known.__struct_fields__}
    days = tuple(
        HoursEntry(day=NOW.date() + timedelta(days=ahead), house=() if ahead % 7 == 0 else ("08:00-16:00",))
        for ahead in range(14)
    )
    weekly = replace(closed(house), catalogue=CatalogueState(**{**fields, "hours": days}))
    said = why_party(BOTH, weekly, formats, NOW)
    assert (said.reason, said.day) == (OwnReason.CLOSED_WEEKLY, formats.weekday(NOW))


@given(st.sampled_from([Span.MORNING, Span.LATE]))
def test_hours_of_the_day_are_the_offices(span: Span) -> None:
    offers = sample_offers(House())
    zone = House().zone
    kept = within(offers, span, zone)
    assert {offer.slot for offer in kept} <= {offer.slot for offer in offers}
    hours = {offer.at.astimezone(zone).hour for offer in kept}
    assert all(hour < 12 if span is Span.MORNING else hour >= 16 for hour in hours)


def at_phone(house: House) -> s.Visit:
    offer = sample_offers(house)[0]
    held = s.Confirm(party=BOTH, offer=offer, hold=HoldId("h"), expires_at=NOW + timedelta(minutes=9))
    visit = s.Visit(language=Language("de"), home=Language("de"), screen=held, trail=(s.Start(),))
    return advance(visit, i.Type(s.Typed.PHONE), house, CommandId("1"))[0]


@given(text=st.text(max_size=60))
def test_a_phone_number_has_signs_of_a_phone_number_only(text: str) -> None:
    visit, _ = advance(at_phone(House()), i.Write(text), House(), CommandId("2"))
    screen = visit.screen
    assert isinstance(screen, s.Entry)
    assert set(screen.text) <= DIGITS
    assert len(screen.text) <= LONGEST_PHONE
    after, _ = advance(visit, i.Touch.PROCEED, House(), CommandId("3"))
    assert isinstance(after.screen, s.Confirm) is complete(screen)


@pytest.mark.parametrize("event", [i.Touch.START_OVER, i.Touch.BACK])
def test_who_leaves_while_typing_keeps_or_gives_back_what_is_held(house: House, event: i.Input) -> None:
    visit, effects = advance(at_phone(house), event, house, CommandId("2"))
    if event is i.Touch.BACK:
        assert isinstance(visit.screen, s.Confirm)
        assert effects == ()
    else:
        assert visit == s.fresh(Language("de"))
        assert len(effects) == 1


def test_no_more_than_nine_people_and_none_at_all(house: House) -> None:
    visit = s.Visit(language=Language("de"), home=Language("de"), screen=s.Choice(party=BOTH))
    for people in (0, -1, 10):
        assert advance(visit, i.SetPeople(people), house, CommandId("1")) == (visit, ())
    changed, effects = advance(visit, i.SetPeople(9), house, CommandId("1"))
    assert isinstance(changed.screen, s.Choice)
    assert changed.screen.party.people == 9
    assert len(effects) == 2, "what is free depends on the people"


def test_who_checks_in_may_ask_for_assistance_too(house: House) -> None:
    visit = s.fresh(Language("de"))
    low, time = c.Assistance.LOW_COUNTER, c.Assistance.MORE_TIME
    steps = (
        i.EnterCode(s.CodeUse.CHECK_IN),
        i.TypeCode("K"),
        i.Touch.OFFER_ASSISTANCE,
        i.Toggle(time),
        i.Toggle(low),
        i.Touch.PROCEED,
        i.TypeCode("7"),
    )
    for event in steps:
        visit, effects = advance(visit, event, house, CommandId("id"))
        assert effects == ()
    assert visit.screen == s.Code(use=s.CodeUse.CHECK_IN, code="K7", assistance=frozenset({low, time}))
    for last, code in ((i.Touch.SUBMIT_CODE, "K7"), (i.Scanned("K7QF29XD"), "K7QF29XD")):
        asked = advance(visit, last, house, CommandId("id"))[1]
        wanted = c.CheckIn(code=code, language=Language("de"), assistance=(low, time))
        assert asked == (i.Ask(CommandId("id"), wanted),)


@pytest.mark.parametrize("away", [{"hub": False}, {"manner": Manner(ask_assistance=False)}])
def test_assistance_is_not_offered_where_nobody_could_be_told(house: House, away: dict[str, object]) -> None:
    at = replace(house, **away)  # type: ignore[arg-type]
    visit, _ = advance(s.fresh(Language("de")), i.EnterCode(s.CodeUse.CHECK_IN), at, CommandId("id"))
    assert advance(visit, i.Touch.OFFER_ASSISTANCE, at, CommandId("id")) == (visit, ())
