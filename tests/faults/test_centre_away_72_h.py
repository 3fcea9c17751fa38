"""The line to the centre is cut for three days: the site goes on, and afterwards the centre gets each event once."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from hub.central.port import PlannedAppointment
from office.ids import AppointmentId, Language
from support.centre import FakeCentre
from support.offices import ID_CARD, at, small_office
from support.rig import Rig
from support.still import StillClock, Wire
from support.waiting import wait_until

DAYS = 3


def appointment(name: str, time: str, day: date = date(2026, 3, 2)) -> PlannedAppointment:
    return PlannedAppointment(
        id=AppointmentId(name), code=name.upper(), at=at(time, day), services=(ID_CARD,), language=Language("de")
    )


@pytest.fixture
def centre() -> FakeCentre:
    return FakeCentre(small_office().site.slug, {ID_CARD: 10})


@pytest.fixture
def rig(tmp_path: Path, clock: StillClock, centre: FakeCentre) -> Iterator[Rig]:
    rig = Rig(tmp_path / "data", clock, Wire(), centre=centre)
    rig.hub.start()
    yield rig
    rig.hub.stop()


def until(rig: Rig, what: str, condition: object) -> None:
    assert callable(condition)
    wait_until(lambda: rig.pass_s(0.1) or condition(), 20, what)


def stored(rig: Rig) -> list[str]:
    db = sqlite3.connect(rig.folder / "journal.db")
    rows = db.execute("SELECT day, seq, at, json_extract(event, '$.e') FROM events ORDER BY day, seq").fetchall()
    db.close()
    return [f"hall/{day}/{seq}/{at}" for day, seq, at, kind in rows if kind not in {"PlanTaken", "AssistanceAsked"}]


def a_day(rig: Rig) -> None:
    """Serve five visitors, all on site."""
    rig.ask("counter-1", "open_counter", counter="1", clerk="anna")
    for _ in range(5):
        assert rig.ask("kiosk-1", "issue_ticket", queue="main", language="de")["ok"]
    for _ in range(5):
        rig.pass_s(60)
        assert rig.ask("counter-1", "call_next", counter="1")["ok"]
        assert rig.ask("counter-1", "finish", counter="1")["ok"]


@pytest.mark.noisy(reason="the centre is away")
def test_three_days_without_the_centre_are_replayed_in_order_and_each_event_once(rig: Rig, centre: FakeCentre) -> None:
    until(rig, "the centre", lambda: rig.hub.loop.asking.centre_seen.online)
    centre.away = True
    until(rig, "the cut line", lambda: not rig.hub.loop.asking.centre_seen.online)
    for _ in range(DAYS):
        a_day(rig)
        rig.pass_s(24 * 3600 - 300)
        rig.turn()
    assert rig.hub.loop.day.date == date(2026, 3, 5)
    assert [fault["what"] for fault in rig.heard("state/health")[-1]["faults"]] == ["centre"]
    rig.restart()
    rig.hub.start()
    centre.away = False
    until(rig, "all events at the centre", lambda: len(centre.pushed) >= len(stored(rig)))
    assert [event.id for event in centre.pushed] == stored(rig)
    assert len(centre.pushed) > DAYS * 16
    until(rig, "the end of the fault", lambda: rig.heard("state/health")[-1]["faults"] == [])


@pytest.mark.noisy(reason="a conflict is logged")
def test_what_the_centre_decided_meanwhile_is_merged_and_conflicts_are_listed(rig: Rig, centre: FakeCentre) -> None:
    centre.add(appointment("came", "08:45"), appointment("moved", "08:50"), appointment("gone", "09:00"))
    until(rig, "the plan", lambda: len(rig.hub.loop.day.plan) == 3)
    came = rig.ask("kiosk-1", "check_in", code="CAME")["ticket"]["number"]
    moved = rig.ask("kiosk-1", "check_in", code="MOVED")["ticket"]["number"]
    del centre.appointments["CAME"]
    del centre.appointments["GONE"]
    centre.appointments["MOVED"] = replace_at(centre.appointments["MOVED"])
    centre.add(appointment("new", "10:00"))
    until(rig, "the new plan", lambda: "new" in rig.hub.loop.day.plan)
    assert set(rig.hub.loop.day.plan) == {"moved", "new"}
    assert {t.number: t.state for t in rig.hub.loop.day.tickets.values()} == {came: "waiting", moved: "waiting"}
    rig.pass_s(1)
    faults = rig.heard("state/health")[-1]["faults"]
    assert [(fault["device"], fault["what"]) for fault in faults] == [
        (came, "centre_conflict"),
        (moved, "centre_conflict"),
    ]
    rig.pass_s(24 * 3600)
    rig.pass_s(1)
    assert rig.heard("state/health")[-1]["faults"] == []


def replace_at(planned: PlannedAppointment) -> PlannedAppointment:
    from msgspec.structs import replace as changed  # noqa: PLC0415

    later = planned.at + timedelta(minutes=30)
    return changed(planned, at=later) if hasattr(planned, "__struct_fields__") else replace(planned, at=later)  # type: ignore[type-var]
