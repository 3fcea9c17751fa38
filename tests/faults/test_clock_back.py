"""The machine's clock jumps: the day's time never goes back, so that nobody passes those who wait already."""

from datetime import timedelta

import pytest

from support.rig import Rig

HOUR = timedelta(hours=1)


def waiting(rig: Rig) -> list[str]:
    rig.pass_s(1)
    return [row["number"] for row in rig.heard("state/line")[-1]["tickets"] if row["state"] == "waiting"]


def faults(rig: Rig) -> list[str]:
    rig.pass_s(1)
    return [fault["what"] for fault in rig.heard("state/health")[-1]["faults"]]


def issue(rig: Rig) -> str:
    number: str = rig.ask("kiosk-1", "issue_ticket", queue="main", language="de")["ticket"]["number"]
    return number


@pytest.mark.noisy(reason="the jump is logged")
def test_an_hour_back_changes_no_order_and_is_shown_until_the_next_day(rig: Rig) -> None:
    issue(rig)
    rig.pass_s(60)
    rig.clock.at -= HOUR
    assert issue(rig) == "A002"
    first, second = rig.hub.loop.day.tickets.values()
    assert timedelta(seconds=60) <= second.issued_at - first.issued_at < timedelta(seconds=62)
    assert faults(rig) == ["clock"]
    rig.ask("counter-1", "open_counter", counter="1", clerk="anna")
    rig.ask("counter-1", "call_next", counter="1")
    assert rig.hub.loop.day.sessions["1"].ticket == first.id  # type: ignore[index]
    rig.pass_s(16 * 3600)
    rig.pass_s(1)
    assert rig.hub.loop.day.date.isoformat() == "2026-03-03"
    assert faults(rig) == []


@pytest.mark.noisy(reason="the jump is logged")
def test_a_restart_after_the_jump_still_knows_the_days_time(rig: Rig) -> None:
    issue(rig)
    rig.clock.at -= HOUR
    rig.restart()
    issue(rig)
    assert waiting(rig) == ["A001", "A002"]
    assert faults(rig) == ["clock"]


def test_an_hour_forward_is_followed(rig: Rig) -> None:
    issue(rig)
    rig.clock.at += HOUR
    issue(rig)
    first, second = rig.hub.loop.day.tickets.values()
    assert second.issued_at - first.issued_at >= HOUR
    assert faults(rig) == []


def test_a_small_correction_is_absorbed(rig: Rig) -> None:
    issue(rig)
    rig.clock.at -= timedelta(seconds=2)
    issue(rig)
    assert waiting(rig) == ["A001", "A002"]
    assert faults(rig) == []
