"""Holds, bookings and offers over all offices, through the parts of the centre."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta

import pytest

from booking.codes import ALPHABET
from booking.offering import Wanted
from booking.services import Services
from office.ids import CommandId, HoldId, OfficeSlug, ServiceId, SlotId
from office.reasons import Reason, Refused
from office.wire.answers import BookedAppointment
from office.wire.centre import BookAsked, WishAsked
from support.booking import StandingClock

SMALL, OTHER = OfficeSlug("small"), OfficeSlug("other")
PASS, SHORT, CAR, VOTE = map(ServiceId, ("pass", "short", "car", "vote"))
TODAY = date(2026, 11, 23)


def key() -> CommandId:
    return CommandId(str(uuid.uuid4()))


def slots(parts: Services, **wanted: object) -> list[SlotId]:
    found = parts.offering.offers(SMALL, Wanted(**({"services": (PASS,)} | wanted)))  # type: ignore[arg-type]
    return [offer.slot for offer in found]


def book(parts: Services, slot: SlotId) -> BookedAppointment:
    held = parts.holding.hold(SMALL, key(), slot)
    return parts.holding.book(SMALL, key(), BookAsked(hold=held.hold))


def test_offers_go_over_all_offices_and_begin_with_the_own(parts: Services) -> None:
    found = parts.offering.offers(OTHER, Wanted(services=(PASS,), limit=4))
    assert [(offer.at.hour, offer.office) for offer in found] == [(8, OTHER), (8, SMALL), (9, OTHER), (9, SMALL)]
    only = parts.offering.offers(SMALL, Wanted(services=(PASS,), offices=(OTHER,), limit=3))
    assert {offer.office for offer in only} == {OTHER}


def test_offers_reach_twelve_weeks_and_more(parts: Services) -> None:
    far = TODAY + timedelta(weeks=12)
    assert len(slots(parts, first=far, last=far)) == 8
    assert len(slots(parts, first=TODAY + timedelta(days=182), limit=500)) == 8
    assert slots(parts, first=TODAY + timedelta(days=183)) == []


def test_a_full_near_time_is_skipped(parts: Services) -> None:
    for slot in slots(parts, first=TODAY, last=TODAY, offices=(SMALL,)):
        book(parts, slot)
    first = parts.offering.offers(SMALL, Wanted(services=(PASS,), offices=(SMALL,)))[0]
    assert first.at == datetime(2026, 11, 24, 8, tzinfo=UTC)


def test_a_slot_is_offered_until_shortly_before(parts: Services, clock: StandingClock) -> None:
    clock.at = datetime(2026, 11, 23, 7, 46, tzinfo=UTC)
    assert parts.offering.offers(SMALL, Wanted(services=(PASS,)))[0].at.hour == 9


def test_a_service_is_offered_as_long_as_it_exists(parts: Services) -> None:
    days = {slot.split("_")[1][:8] for slot in slots(parts, services=(VOTE,), limit=500)}
    assert days == {"20261123", "20261124"}


def test_longer_parties_have_fewer_starts_and_block_the_whole_time(parts: Services) -> None:
    day = {"first": TODAY, "last": TODAY, "offices": (SMALL,)}
    two_hours = slots(parts, people=3, **day)
    assert len(two_hours) == 3  # 8, 9 and 10 o'clock
    book(parts, two_hours[1])
    assert [slot.split("_")[1] for slot in slots(parts, **day)] == ["20261123T0800Z", "20261123T1100Z"]


def test_services_of_two_queues_take_a_place_in_each(parts: Services) -> None:
    day = {"first": TODAY, "last": TODAY, "offices": (SMALL,)}
    both = slots(parts, services=(PASS, CAR), **day)
    book(parts, both[0])
    assert "small_20261123T0800Z_1_pass" not in slots(parts, **day)
    cars = slots(parts, services=(CAR,), **day)
    assert "small_20261123T0900Z_1_car" not in cars
    assert "small_20261123T0930Z_1_car" in cars


@pytest.mark.parametrize(
    "wrong",
    [{"services": ()}, {"services": (PASS, PASS)}, {"people": 0}, {"people": 21}, {"limit": 0}, {"limit": 501}],
)
def test_a_wish_that_nobody_can_mean_is_refused(parts: Services, wrong: dict[str, object]) -> None:
    with pytest.raises(Refused) as caught:
        slots(parts, **wrong)
    assert caught.value.reason is Reason.BAD_REQUEST


def test_a_hold_ends_after_ten_minutes(parts: Services, clock: StandingClock) -> None:
    slot = slots(parts)[0]
    held = parts.holding.hold(SMALL, key(), slot)
    assert held.expires_at == clock.at + timedelta(minutes=10)
    clock.advance(minutes=9, seconds=59)
    assert slot not in slots(parts)
    clock.advance(seconds=1)
    assert slot in slots(parts)
    with pytest.raises(Refused) as caught:
        parts.holding.book(SMALL, key(), BookAsked(hold=held.hold))
    assert caught.value.reason is Reason.HOLD_EXPIRED


def test_many_who_want_few_places(parts: Services) -> None:
    """24 visitors, 4 places: exactly 4 get one, all others are told."""
    wanted = slots(parts, first=TODAY, last=TODAY, offices=(SMALL,)) * 6

    def try_for(slot: SlotId) -> str:
        try:
            return book(parts, slot).code
        except Refused as refused:
            return refused.reason

    with ThreadPoolExecutor(12) as pool:
        results = list(pool.map(try_for, wanted))
    codes = [each for each in results if each != Reason.SLOT_TAKEN]
    assert len(codes) == len(set(codes)) == 4
    assert len(parts.offering.plan(SMALL, TODAY).appointments) == 4


def test_the_same_key_at_the_same_time_makes_one_hold(parts: Services) -> None:
    slot, same = slots(parts)[0], key()
    with ThreadPoolExecutor(6) as pool:
        held = list(pool.map(lambda _n: parts.holding.hold(SMALL, same, slot), range(6)))
    assert len(set(held)) == 1


def test_a_key_belongs_to_one_thing(parts: Services) -> None:
    same = key()
    held = parts.holding.hold(SMALL, same, slots(parts)[0])
    with pytest.raises(Refused) as caught:
        parts.holding.book(SMALL, same, BookAsked(hold=held.hold))
    assert caught.value.reason is Reason.BAD_REQUEST
    assert parts.holding.book(SMALL, key(), BookAsked(hold=held.hold)).place == "Amt Musterstadt, Marktplatz 1"


def test_codes_can_be_read_typed_and_not_guessed(parts: Services) -> None:
    day = {"first": TODAY, "last": TODAY, "offices": (SMALL,)}
    codes = {book(parts, slot).code for slot in slots(parts, **day)}
    assert len(codes) == 4
    assert all(len(code) == 8 and set(code) <= set(ALPHABET) for code in codes)
    code = codes.pop()
    parts.holding.cancel(OTHER, key(), f" {code[:4].lower()}-{code[4:].lower()} ")
    assert len(slots(parts, **day)) == 1


def test_releasing_what_is_not_there_is_no_error(parts: Services) -> None:
    parts.holding.release(HoldId("nothing"))


def test_a_wish_for_something_unknown_is_refused(parts: Services) -> None:
    with pytest.raises(Refused) as caught:
        parts.holding.wish(SMALL, key(), WishAsked(services=(ServiceId("walk"),)))
    assert caught.value.reason is Reason.UNKNOWN_SERVICE


def test_the_plans_token_changes_with_the_clock_too(parts: Services, clock: StandingClock) -> None:
    before = parts.offering.plan(SMALL, TODAY)
    clock.advance(hours=2)
    after = parts.offering.plan(SMALL, TODAY)
    assert before.token != after.token
    assert (before.free_today[PASS], after.free_today[PASS]) == (4, 2)
    assert after.next_free[PASS].hour == 10


def test_an_offer_elsewhere_says_where(parts: Services) -> None:
    found = parts.offering.offers(OTHER, Wanted(services=(PASS,), limit=4))
    assert {bool(offer.name) for offer in found if offer.office == OTHER} == {False}
    assert {bool(offer.name) for offer in found if offer.office == SMALL} == {True}
