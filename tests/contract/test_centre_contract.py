"""What every centre must do for a hub, held against the fake and against the real one over HTTP."""

import threading
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete

from booking.db.models import Base
from hub.central.native import NativeCentre
from hub.central.port import Centre, CentreAway, OutboxEvent, StatusRow
from office.commands import Contact
from office.ids import CommandId, HoldId, Language, OfficeSlug, ServiceId, SlotId
from office.reasons import Reason, Refused
from office.wire.answers import Offer
from support.booking import TOKEN, RunningCentre, StandingClock, running_centre, small_settings, write_office
from support.centre import FakeCentre

PASS = ServiceId("pass")
OFFICE = OfficeSlug("small")
TOMORROW = datetime.now(UTC).date() + timedelta(days=1)
HOURS = [datetime.combine(TOMORROW, time(hour), UTC) for hour in (8, 9, 10, 11)]


def key() -> CommandId:
    return CommandId(str(uuid.uuid4()))


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCentre]:
    folder = tmp_path_factory.mktemp("centre")
    with running_centre(small_settings(folder, write_office(folder)), StandingClock(datetime.now(UTC))) as centre:
        yield centre


@pytest.fixture(params=["fake", "native"])
def centre(request: pytest.FixtureRequest, running: RunningCentre) -> Iterator[Centre]:
    if request.param == "fake":
        yield FakeCentre(office=OFFICE, minutes={PASS: 60}, times=tuple(HOURS))
        return
    native = NativeCentre(running.url, OFFICE, TOKEN)
    yield native
    native.close()
    with running.centre.store.write("small") as session:
        for table in Base.metadata.sorted_tables:
            if table.name != "offices":
                session.execute(delete(table))


def tomorrow(centre: Centre) -> tuple[Offer, ...]:
    return centre.offers((PASS,), 1, (), TOMORROW, TOMORROW)


def refusal(action: Callable[[], object]) -> Reason:
    with pytest.raises(Refused) as caught:
        action()
    return caught.value.reason


def test_it_can_do_everything(centre: Centre) -> None:
    assert centre.can() == ("offers", "hold", "book", "wish")


def test_offers_are_the_earliest_first(centre: Centre) -> None:
    found = tomorrow(centre)
    assert [offer.at for offer in found] == HOURS
    assert {(offer.office, offer.minutes) for offer in found} == {(OFFICE, 60)}


def test_offers_of_an_unknown_service_are_refused(centre: Centre) -> None:
    assert refusal(lambda: centre.offers((ServiceId("nonsense"),), 1, (), None, None)) is Reason.UNKNOWN_SERVICE


def test_a_held_slot_is_gone_for_others_until_released(centre: Centre) -> None:
    slot = tomorrow(centre)[0].slot
    hold, expires_at = centre.hold(key(), slot)
    assert timedelta(minutes=9) < expires_at - datetime.now(UTC) <= timedelta(minutes=11)
    assert slot not in {offer.slot for offer in tomorrow(centre)}
    assert refusal(lambda: centre.hold(key(), slot)) is Reason.SLOT_TAKEN
    centre.release(key(), hold)
    centre.release(key(), hold)
    assert tomorrow(centre)[0].slot == slot


def test_the_same_key_gets_the_same_hold_and_booking(centre: Centre) -> None:
    slot = tomorrow(centre)[0].slot
    hold_key, book_key = key(), key()
    hold = centre.hold(hold_key, slot)
    assert centre.hold(hold_key, slot) == hold
    booked = centre.book(book_key, hold[0], None, Language("de"))
    assert centre.book(book_key, hold[0], None, Language("de")) == booked
    assert refusal(lambda: centre.book(key(), hold[0], None, None)) is Reason.HOLD_EXPIRED


def test_an_unknown_hold_cannot_be_booked(centre: Centre) -> None:
    assert refusal(lambda: centre.book(key(), HoldId("nothing"), None, None)) is Reason.HOLD_EXPIRED


def test_a_booking_is_in_the_plan_and_gone_from_the_offers(centre: Centre) -> None:
    offer = tomorrow(centre)[1]
    hold, _expires = centre.hold(key(), offer.slot)
    booked = centre.book(key(), hold, Contact(name="Erika Muster", phone="+49 30 1"), Language("en"))
    assert (booked.at, booked.office, booked.services) == (offer.at, OFFICE, ("pass",))
    assert 6 <= len(booked.code) <= 8
    plan = centre.plan(TOMORROW, None, 0)
    assert plan is not None
    (planned,) = plan.appointments
    assert (planned.code, planned.id, planned.at) == (booked.code, booked.id, offer.at)
    assert (planned.language, planned.people, planned.services) == ("en", 1, (PASS,))
    assert "Muster" not in repr(plan)
    assert offer.slot not in {each.slot for each in tomorrow(centre)}
    assert plan.free_today[PASS] == 3
    assert plan.next_free[PASS] <= HOURS[0]


def test_a_cancelled_booking_is_in_the_next_offers(centre: Centre) -> None:
    slot = tomorrow(centre)[0].slot
    booked = centre.book(key(), centre.hold(key(), slot)[0], None, None)
    cancel_key = key()
    centre.cancel(cancel_key, booked.code)
    centre.cancel(cancel_key, booked.code)
    assert tomorrow(centre)[0].slot == slot
    assert refusal(lambda: centre.cancel(key(), booked.code)) is Reason.UNKNOWN_CODE
    plan = centre.plan(TOMORROW, None, 0)
    assert plan is not None
    assert plan.appointments == ()


def test_an_appointment_is_found_by_parts_of_its_name_until_it_is_cancelled(centre: Centre) -> None:
    first, second = tomorrow(centre)[:2]
    booked = centre.book(key(), centre.hold(key(), first.slot)[0], Contact(name="Ömer Müller-Lüdenscheidt"), None)
    centre.book(key(), centre.hold(key(), second.slot)[0], Contact(phone="030 1"), None)
    for name in ("MÜLLER", "lüden ömer"):
        (found,) = centre.find(name)
        assert (found.id, found.code, found.at) == (booked.id, booked.code, first.at)
        assert (found.services, found.name) == (("pass",), "Ömer Müller-Lüdenscheidt")
    assert centre.find("Meier") == ()
    assert refusal(lambda: centre.find("M")) is Reason.BAD_REQUEST
    centre.cancel(key(), booked.code)
    assert centre.find("müller") == ()


def test_a_booking_is_found_by_its_code(centre: Centre) -> None:
    offer = tomorrow(centre)[0]
    hold, _expires = centre.hold(key(), offer.slot)
    booked = centre.book(key(), hold, Contact(name="Erika Muster"), None)
    found = centre.locate(booked.code)
    assert (found.id, found.code, found.at, found.office) == (booked.id, booked.code, offer.at, OFFICE)
    assert "Muster" not in repr(found).replace("Musterstadt", "")
    centre.cancel(key(), booked.code)
    assert refusal(lambda: centre.locate(booked.code)) is Reason.UNKNOWN_CODE


def test_two_who_race_for_the_last_place(centre: Centre) -> None:
    slot = tomorrow(centre)[0].slot
    results: list[str] = []
    start = threading.Barrier(8)

    def race() -> None:
        start.wait()
        try:
            results.append(centre.hold(key(), slot)[0])
        except Refused as refused:
            results.append(refused.reason)

    threads = [threading.Thread(target=race) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert results.count(Reason.SLOT_TAKEN) == 7
    assert len(results) == 8


def test_a_plan_that_has_not_changed_is_none(centre: Centre) -> None:
    plan = centre.plan(TOMORROW, None, 0)
    assert plan is not None
    assert plan.day == TOMORROW
    assert centre.plan(TOMORROW, plan.token, 0.3) is None


def test_a_long_poll_ends_with_the_change(centre: Centre) -> None:
    plan = centre.plan(TOMORROW, None, 0)
    assert plan is not None
    slot = tomorrow(centre)[0].slot
    found: list[object] = []
    waiting = threading.Thread(target=lambda: found.append(centre.plan(TOMORROW, plan.token, 20)))
    waiting.start()
    centre.hold(key(), slot)
    waiting.join(10)
    assert not waiting.is_alive()
    assert found[0] is not None


def test_a_wish_is_taken(centre: Centre) -> None:
    wish_key = key()
    for _twice in range(2):
        centre.wish(wish_key, (PASS,), 2, Contact(phone="030 1"))


def test_events_and_the_line_are_taken(centre: Centre) -> None:
    events = [OutboxEvent(id=str(number), body=b'{"do":"x"}') for number in range(450)]
    centre.push(events)
    centre.push(events[-2:])
    row = StatusRow(token="t" * 22, number="A001", state="waiting", ahead=0, low_min=None, high_min=None, place={})
    centre.show_line((row,), datetime.now(UTC))
    centre.show_line((), datetime.now(UTC))


def test_a_slot_that_nobody_offered_is_refused(tmp_path: Path) -> None:
    settings = small_settings(tmp_path, write_office(tmp_path))
    with running_centre(settings, StandingClock()) as running:
        native = NativeCentre(running.url, OFFICE, TOKEN)
        slots = {
            "nonsense": Reason.BAD_REQUEST,
            "small_20269923T0800Z_1_pass": Reason.BAD_REQUEST,
            "other_20261123T0800Z_1_pass": Reason.BAD_REQUEST,
            "small_20261123T0800Z_1_walk": Reason.UNKNOWN_SERVICE,
            "small_20261123T0830Z_1_pass": Reason.SLOT_TAKEN,
            "small_20261123T1200Z_1_pass": Reason.SLOT_TAKEN,
            "small_20261122T0800Z_1_pass": Reason.SLOT_TAKEN,
            "small_20291123T0800Z_1_pass": Reason.SLOT_TAKEN,
            "small_20261123T0800Z_99_pass": Reason.BAD_REQUEST,
        }
        for slot, reason in slots.items():
            assert refusal(lambda slot=slot: native.hold(key(), SlotId(slot))) is reason, slot  # type: ignore[misc]
        native.close()


def test_a_centre_that_is_away(tmp_path: Path) -> None:
    fake = FakeCentre(office=OFFICE, minutes={PASS: 60}, away=True)
    settings = small_settings(tmp_path, write_office(tmp_path))
    with running_centre(settings, StandingClock()) as running:
        wrong_token = NativeCentre(running.url, OFFICE, type(TOKEN)("wrong"))
        stopped = NativeCentre(running.url, OFFICE, TOKEN)
        assert stopped.can()
        for centre in (fake, wrong_token):
            with pytest.raises(CentreAway):
                centre.plan(date(2026, 11, 23), None, 0)
    for action in (stopped.can, lambda: stopped.push([OutboxEvent(id="1", body=b"{}")])):
        with pytest.raises(CentreAway):
            action()
    stopped.close()
    wrong_token.close()
