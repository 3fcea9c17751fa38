import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from hub.central.port import Plan, PlannedAppointment
from hub.items import PlanPulled
from office.ids import AppointmentId, Language, ServiceId
from support.centre import FakeCentre
from support.offices import ID_CARD, at, small_office
from support.rig import Rig
from support.still import StillClock, Wire
from support.waiting import wait_until

SLOT = at("14:00")


@pytest.fixture
def centre() -> FakeCentre:
    return FakeCentre(small_office().site.slug, {ID_CARD: 10}, (SLOT, SLOT + timedelta(days=40)))


@pytest.fixture
def rig(tmp_path: Path, clock: StillClock, wire: Wire, centre: FakeCentre) -> Iterator[Rig]:
    rig = Rig(tmp_path / "data", clock, wire, centre=centre)
    rig.hub.start()
    until_state(rig, online=True)
    yield rig
    rig.hub.stop()


def until_state(rig: Rig, *, online: bool) -> None:
    def seen() -> bool:
        rig.turn()
        states = rig.heard("state/hub")
        return bool(states) and states[-1]["centre"]["online"] is online

    wait_until(seen, what=f"the centre to be online: {online}")


def ask(rig: Rig, do: str, /, **fields: object) -> dict[str, object]:
    """Ask and wait: the answer comes from a worker."""
    command = rig.command(do, **fields)
    rig.say("ask", "kiosk-1", command)
    return next_answer(rig)


def next_answer(rig: Rig) -> dict[str, object]:
    before = len(rig.answers("kiosk-1"))

    def answered() -> bool:
        rig.turn()
        return len(rig.answers("kiosk-1")) > before

    wait_until(answered, what="the centre's answer")
    return rig.answers("kiosk-1")[-1]


def test_a_visitor_books_and_checks_in(rig: Rig, centre: FakeCentre) -> None:
    offers = ask(rig, "offers", services=["id-card"])["offers"]
    assert [offer["at"] for offer in offers] == ["2026-03-02T13:00:00Z", "2026-04-11T13:00:00Z"]  # type: ignore[attr-defined]
    hold = ask(rig, "hold", slot=offers[0]["slot"])["hold"]  # type: ignore[index]
    booked = ask(rig, "book", hold=hold)["appointment"]
    assert booked["code"] in centre.appointments  # type: ignore[index]
    rig.clock.pass_s(5 * 3600)
    ticket = rig.ask("kiosk-1", "check_in", code=booked["code"])["ticket"]  # type: ignore[index]
    assert ticket["number"] == "T001"


def test_a_repeated_booking_books_once_also_after_a_restart(rig: Rig, centre: FakeCentre) -> None:
    offers = ask(rig, "offers", services=["id-card"])["offers"]
    hold = ask(rig, "hold", slot=offers[0]["slot"])["hold"]  # type: ignore[index]
    command = rig.command("book", hold=hold)
    rig.say("ask", "kiosk-1", command)
    first = next_answer(rig)
    rig.restart()
    rig.say("ask", "kiosk-1", command)
    assert next_answer(rig) == first
    assert len(centre.appointments) == 1


@pytest.mark.noisy(reason="the centre is cut off")
def test_without_the_centre_booking_is_refused_at_once_and_the_site_goes_on(rig: Rig, centre: FakeCentre) -> None:
    centre.add(
        PlannedAppointment(
            id=AppointmentId("a"), code="ABC", at=at("08:45"), services=(ServiceId("id-card"),), language=Language("de")
        )
    )
    wait_until(lambda: rig.turn() or rig.hub.loop.day.plan, what="the plan")
    centre.away = True
    until_state(rig, online=False)
    rig.pass_s(0.1)
    assert [fault["what"] for fault in rig.heard("state/health")[-1]["faults"]] == ["centre"]
    command = rig.command("offers", services=["id-card"])
    rig.say("ask", "kiosk-1", command)
    rig.turn()
    assert rig.answer("kiosk-1", command["id"])["refused"] == "centre_away"
    assert rig.ask("kiosk-1", "issue_ticket", queue="main", language="de")["ok"]
    assert rig.ask("kiosk-1", "check_in", code="ABC")["ok"]
    centre.away = False
    until_state(rig, online=True)
    rig.say("ask", "kiosk-1", command)
    assert next_answer(rig)["ok"]


def test_a_slow_centre_delays_no_ticket(rig: Rig, centre: FakeCentre, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = threading.Event()
    offers = centre.offers
    monkeypatch.setattr(centre, "offers", lambda *arguments: go_on.wait(10) and offers(*arguments))
    command = rig.command("offers", services=["id-card"])
    rig.say("ask", "kiosk-1", command)
    assert rig.ask("kiosk-1", "issue_ticket", queue="main", language="de")["ticket"]["number"] == "A001"
    go_on.set()
    assert next_answer(rig)["re"] == command["id"]


def test_events_are_pushed_in_order_and_each_once(rig: Rig, centre: FakeCentre) -> None:
    for _ in range(3):
        assert rig.ask("kiosk-1", "issue_ticket", queue="main", language="de", assistance=["fetch_me"])["ok"]
    wait_until(lambda: rig.turn() or len(centre.pushed) == 3, what="three events")
    rig.restart()
    rig.hub.start()
    assert rig.ask("kiosk-1", "issue_ticket", queue="main", language="de")["ok"]
    wait_until(lambda: rig.turn() or len(centre.pushed) == 4, what="the fourth event")
    ids = [event.id for event in centre.pushed]
    assert ids == sorted(ids, key=lambda name: int(name.rpartition("/")[2]))
    assert all(secret not in event.body for event in centre.pushed for secret in (b"fetch_me", b'"code"', b'"token"'))


def test_a_role_that_may_not_book_is_refused(rig: Rig) -> None:
    assert rig.ask("counter-1", "offers", services=["id-card"])["refused"] == "not_allowed"


def test_status_pages_show_the_line_where_visitors_can_reach_them(
    tmp_path: Path, clock: StillClock, wire: Wire, centre: FakeCentre
) -> None:
    office = small_office()
    office = replace(office, site=replace(office.site, public_url="https://warten.example/"))
    rig = Rig(tmp_path / "public", clock, wire, office, centre=centre)
    rig.hub.start()
    url = rig.ask("kiosk-1", "issue_ticket", queue="main", language="de")["ticket"]["status_url"]
    wait_until(lambda: rig.turn() or centre.line, what="the line")
    rig.hub.stop()
    (row,) = centre.line
    assert url == f"https://warten.example/t/{row.token}"
    assert len(row.token) * 4 >= 128
    assert (row.number, row.ahead, row.state) == ("A001", 0, "waiting")


def test_what_was_booked_or_cancelled_is_known_before_the_next_plan(
    rig: Rig, centre: FakeCentre, monkeypatch: pytest.MonkeyPatch
) -> None:
    never = threading.Event()
    monkeypatch.setattr(centre, "plan", lambda *_arguments: never.wait(10))
    offers = ask(rig, "offers", services=["id-card"])["offers"]
    hold = ask(rig, "hold", slot=offers[0]["slot"])["hold"]  # type: ignore[index]
    code = ask(rig, "book", hold=hold)["appointment"]["code"]  # type: ignore[index]
    assert [appointment.code for appointment in rig.hub.loop.day.plan.values()] == [code]
    assert ask(rig, "cancel_appointment", code=code)["ok"]
    assert rig.hub.loop.day.plan == {}
    never.set()


def test_a_plan_that_was_made_before_a_booking_or_a_cancelling_does_not_undo_it(
    rig: Rig, centre: FakeCentre, monkeypatch: pytest.MonkeyPatch
) -> None:
    never = threading.Event()
    monkeypatch.setattr(centre, "plan", lambda *_arguments: never.wait(10))
    today = rig.hub.loop.day.date
    stale = Plan(day=today, token="before", appointments=(), free_today={}, next_free={})
    offers = ask(rig, "offers", services=["id-card"])["offers"]
    hold = ask(rig, "hold", slot=offers[0]["slot"])["hold"]  # type: ignore[index]
    code = ask(rig, "book", hold=hold)["appointment"]["code"]  # type: ignore[index]

    def known_after(plan: Plan) -> list[str]:
        rig.hub.loop.queue.put(PlanPulled(plan))
        rig.turn()
        return [appointment.code for appointment in rig.hub.loop.day.plan.values()]

    assert known_after(stale) == [code]
    booked = tuple(centre.appointments.values())
    fresh = Plan(day=today, token="after", appointments=booked, free_today={}, next_free={})
    assert known_after(fresh) == [code]
    assert known_after(stale) == [], "once a plan has named it, plans decide"
    assert known_after(fresh) == [code]
    assert ask(rig, "cancel_appointment", code=code)["ok"]
    assert known_after(fresh) == []
    never.set()
