"""The hub was off at midnight, for some days, and on days on which the clock changes."""

import sqlite3
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from office.catalogue import Office
from office.hours import Hours, Span, Week
from support.offices import small_office
from support.rig import Rig
from support.still import StillClock, Wire

WINTER_TO_SUMMER, SUMMER_TO_WINTER = date(2026, 3, 29), date(2026, 10, 25)


def open_on_sundays() -> Office:
    from dataclasses import replace  # noqa: PLC0415

    office = small_office()
    week = Week(
        sat=(Span.from_text("08:00-16:00"),), sun=(Span.from_text("08:00-16:00"),), mon=(Span.from_text("08:00-16:00"),)
    )
    queues = tuple(replace(q, walk_in=q.walk_in and replace(q.walk_in, hours=Hours(week=week))) for q in office.queues)
    return replace(office, site=replace(office.site, hours=Hours(week=week)), queues=queues)


def events_of(rig: Rig) -> list[tuple[str, str]]:
    db = sqlite3.connect(rig.folder / "journal.db")
    rows = db.execute("SELECT day, json_extract(event, '$.e') FROM events ORDER BY day, seq").fetchall()
    db.close()
    return rows


def issue(rig: Rig) -> str:
    number: str = rig.ask("kiosk-1", "issue_ticket", queue="pickup", language="de")["ticket"]["number"]
    return number


def test_after_four_days_the_old_day_is_ended_once_and_numbers_begin_anew(rig: Rig) -> None:
    issue(rig)
    rig.hub.stop()
    rig.clock.pass_s(4 * 24 * 3600)
    rig.restart()
    rig.turn()
    assert rig.hub.loop.day.date == date(2026, 3, 6)
    rig.restart()
    rig.turn()
    assert events_of(rig) == [("2026-03-02", "TicketIssued"), ("2026-03-02", "DayEnded")]
    assert issue(rig) == "B001"


@pytest.mark.parametrize("day", [WINTER_TO_SUMMER, SUMMER_TO_WINTER])
def test_a_day_with_a_clock_change_begins_and_ends_at_its_midnights(tmp_path: Path, day: date) -> None:
    summer = day == WINTER_TO_SUMMER
    before = datetime(day.year, day.month, day.day - 1, 22 if summer else 21, 59, 59, tzinfo=UTC)
    clock = StillClock(before)
    rig = Rig(tmp_path, clock, Wire(), open_on_sundays())
    rig.turn()
    assert rig.hub.loop.day.date.day == day.day - 1
    rig.pass_s(1)
    assert rig.hub.loop.day.date == day
    rig.pass_s((9 if summer else 11) * 3600)  # 10:00 local time, one hour earlier or later than on other days
    assert issue(rig) == "B001"
    rig.pass_s(14 * 3600 - 1)
    assert rig.hub.loop.day.date == day
    rig.pass_s(1)
    assert rig.hub.loop.day.date.day == day.day + 1
    assert ("DayEnded" in dict(map(reversed, events_of(rig)))) is True  # type: ignore[arg-type]
