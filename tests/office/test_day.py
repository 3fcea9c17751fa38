"""The day itself: what a fork copies, and days with a clock change."""

from dataclasses import fields
from datetime import UTC, date, datetime

import pytest

from office import commands as c
from office.day import Day
from office.quota import Quota
from office.walk_in import walk_in_state
from support.offices import BERLIN, COLLECT, MAIN, MONDAY, at, small_office
from support.plays import Play

SUNDAY_OF_THE_CLOCK_CHANGE = date(2026, 3, 29)
FIXED = {"spans", "next_days", "closes", "shifts"}
"""Laid down when the day begins; no event changes them."""


def test_a_fork_copies_every_container_that_events_change() -> None:
    day = Day.begin(small_office(), MONDAY)
    twin = day.fork()
    for field in fields(Day):
        value = getattr(day, field.name)
        if isinstance(value, dict | list) and field.name not in FIXED:
            assert getattr(twin, field.name) is not value, field.name
    for queue in day.lines:
        assert twin.lines[queue] is not day.lines[queue]
        assert twin.standby[queue] is not day.standby[queue]


@pytest.mark.parametrize(
    ("day", "utc"),
    [(date(2026, 3, 28), 7), (SUNDAY_OF_THE_CLOCK_CHANGE, 6), (date(2026, 10, 24), 6), (date(2026, 10, 25), 7)],
)
def test_local_times_hold_on_days_with_a_clock_change(day: date, utc: int) -> None:
    quota = Quota.on(day, BERLIN, limit=None, batches=(), until=datetime(2026, 1, 1, 8).time())  # noqa: DTZ001  a time
    assert quota.stop == datetime(day.year, day.month, day.day, utc, tzinfo=UTC)
    assert at("08:00", day) == quota.stop


def test_the_monday_after_the_clock_change_is_the_next_opening() -> None:
    saturday = Play(date=date(2026, 3, 28), time="12:00")
    state = walk_in_state(saturday.day, MAIN, saturday.now)
    assert state.next_at == datetime(2026, 3, 30, 6, tzinfo=UTC)


def test_an_open_gate_ends_with_its_hour_and_the_day_with_all() -> None:
    play = Play(time="10:59")
    play.do(c.CloseWalkIn(), "lead-1")
    play.do(c.OpenWalkIn(), "lead-1")
    play.issue(COLLECT)
    assert play.day.gates["pickup"].until == at("11:00")
