"""The course of the day by quarters of an hour, and what else the lead's page reads."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office import commands as c
from office.ids import CounterId
from office.internal import EndDay
from office.reasons import Reason
from office.wire import views
from office.wire.views.reports import rows as rows_of
from support.offices import COLLECT, DE, ID_CARD, MAIN, MOVE, PICKUP, PLATES, VEHICLES, at
from support.plays import Play

ONE = CounterId("1")


def rows(play: Play, queue: str = MAIN) -> dict[str, dict[str, object]]:
    found = rows_of(play.day, "course", play.now)
    assert [row["at"] for row in found] == sorted(str(row["at"]) for row in found)
    return {str(row["at"])[11:16]: row for row in found if row["queue"] == queue}


def test_the_course_counts_tickets_waits_and_counters_by_quarter() -> None:
    play = Play(time="08:02")
    play.plan("08:10", "15:50")
    play.open(1, "08:05")
    play.issue(ID_CARD, time="08:06")
    play.issue(MOVE, time="08:07")
    play.check_in(0, "08:08")
    play.next(1, "08:16")
    play.next(1, "08:31")
    play.open(2, "08:32")
    play.do(c.ServeUnticketed(counter=CounterId("2")), "counter-2")
    main = rows(play)
    assert (main["07:00"]["given"], main["07:00"]["counters"], main["07:00"]["wait_min"]) == (3, 1, None)
    assert (main["07:15"]["called"], main["07:15"]["wait_min"]) == (1, 6)
    assert (main["07:30"]["called"], main["07:30"]["wait_min"]) == (1, 25)
    assert main["09:00"]["announced"] == 20
    assert (main["14:45"]["booked"], main["14:45"]["planned"], main["14:45"]["counters"]) == (1, 3, 0)
    assert "15:00" not in main
    assert rows(play, VEHICLES)["08:00"]["planned"] == 2


def test_a_pause_a_close_and_the_days_end_take_counters_away() -> None:
    play = Play(time="08:00")
    play.open(1)
    play.do(c.PauseCounter(counter=ONE), "counter-1", "08:16")
    play.do(c.ResumeCounter(counter=ONE), "counter-1", "08:31")
    play.do(c.CloseCounter(counter=ONE), "counter-1", "08:46")
    play.open(2, "09:00")
    play.time = "09:20"
    assert {at: row["counters"] for at, row in rows(play).items() if row["counters"]} == {
        "07:00": 1,
        "07:30": 1,
        "08:00": 1,
        "08:15": 1,
    }
    play.do(EndDay(), time="09:31")
    assert play.day.staffing[-1].skills == ()
    assert rows(play)["08:15"]["counters"] == 1
    play.time = "17:30"
    assert max(at for at, row in rows(play).items() if row["counters"]) == "08:15"


def test_batches_beyond_limit_or_stop_are_not_announced() -> None:
    play = Play(time="07:00")
    batches = tuple(c.BatchAt(at=hour, count=10) for hour in ("08:00", "08:05", "09:00", "10:00", "10:50"))
    play.do(c.SetQuota(queue=MAIN, limit=25, batches=batches), "lead-1")
    main = rows(play)
    assert {at: row["announced"] for at, row in main.items() if row["announced"]} == {"07:00": 20, "08:00": 5}
    assert "announced" in next(iter(rows(play, PICKUP).values()))


@given(minutes=st.lists(st.integers(0, 170), max_size=20), calls=st.lists(st.integers(0, 200), max_size=20))
@settings(max_examples=25, deadline=None)
def test_every_ticket_is_in_the_course_once(minutes: list[int], calls: list[int]) -> None:
    play = Play(time="08:00")
    play.open(1)
    start = at("08:00")
    steps = sorted([(m, "issue") for m in minutes] + [(m, "call") for m in calls])
    issued = called = 0
    for minute, step in steps:
        play.time = max(play.now, start + timedelta(minutes=minute))
        if step == "issue" and play.now < at("10:59"):
            play.do(c.IssueTicket(language=DE, services=(COLLECT,)), "kiosk-1")
            issued += 1
        elif step == "call" and play.day.lines[PICKUP]:
            play.time = play.now + timedelta(seconds=50)
            play.next(1)
            called += 1
    pickup = rows(play, PICKUP).values()
    assert sum(int(str(row["given"])) for row in pickup) == issued
    assert sum(int(str(row["called"])) for row in pickup) == called


def test_the_day_tells_forecast_gates_and_counters() -> None:
    play = Play(time="08:30")
    play.open(1)
    play.issue(ID_CARD)
    play.do(c.TurnedAway(services=(ID_CARD,), reason="too_long"), "kiosk-1")
    play.do(c.CloseWalkIn(queue=MAIN, until=at("09:00")), "lead-1")
    day = rows_of(play.day, "day", play.now)
    main, pickup = (next(row for row in day if row.get("queue") == queue) for queue in (MAIN, PICKUP))
    assert (main["sent_away"], main["counters"], main["gate"]) == (1, 1, "closed")
    assert main["gate_until"] == at("09:00").isoformat()
    assert main["served_at"] == at("08:40").isoformat()
    assert isinstance(main["servable"], int)
    assert (pickup["served_at"], pickup["gate"], pickup["beyond_closing"]) == (None, None, 0)
    assert not any("house" in row for row in day)
    play.do(c.CloseHouse(), "lead-1")
    play.do(c.OpenWalkIn(queue=PICKUP, until=at("15:00")), "lead-1")
    day = rows_of(play.day, "day", play.now)
    play.do(c.CloseHouse(), "lead-1")
    assert {"house": "closed", "until": None} in rows_of(play.day, "day", play.now)


def test_the_desk_draws_along_the_line_before_the_opening_within_the_first_batch() -> None:
    play = Play(time="07:30")
    play.do(c.SetQuota(queue=MAIN, batches=(c.BatchAt(at="08:00", count=2),)), "lead-1")
    early = c.IssueTicket(language=DE, services=(ID_CARD,), before_opening=True)
    with play.refused(Reason.NOT_ALLOWED):
        play.do(early, "kiosk-1")
    with play.refused(Reason.CLOSED):
        play.do(c.IssueTicket(language=DE, services=(ID_CARD,)), "desk-1")
    play.do(early, "desk-1")
    play.do(early, "lead-1")
    with play.refused(Reason.QUOTA_EXHAUSTED):
        play.do(early, "desk-1")
    assert play.day.given["queue:main"] == 2
    with play.refused(Reason.NOT_ALLOWED):
        play.do(c.IssueTicket(language=DE, services=(ID_CARD,), before_opening=True), "lead-2")
    play.do(c.CloseWalkIn(queue=VEHICLES), "lead-1")
    with play.refused(Reason.CLOSED):
        play.do(c.IssueTicket(language=DE, services=(PLATES,), before_opening=True), "desk-1")
    with play.refused(Reason.CLOSED):
        play.do(early, "desk-1", "16:30")


def test_a_quota_of_one_service_holds_before_the_opening_too() -> None:
    play = Play(time="07:30")
    batch = (c.BatchAt(at="08:00", count=1),)
    play.do(c.SetQuota(service=ID_CARD, limit=1, batches=batch), "lead-1")
    early = c.IssueTicket(language=DE, services=(ID_CARD,), before_opening=True)
    play.do(early, "desk-1")
    with play.refused(Reason.QUOTA_EXHAUSTED):
        play.do(early, "desk-1")


@pytest.mark.parametrize("command", [c.OpenWalkIn, c.CloseWalkIn, c.CloseHouse])
def test_a_key_goes_on_the_wall_with_its_values(command: type) -> None:
    play = Play()
    play.do(command(text="message-sick", values={"time": "10:00"}), "lead-1")
    (message,) = views.board(play.day, play.now, {}).messages
    assert (message.key, message.values) == ("message-sick", {"time": "10:00"})
    with play.refused(Reason.BAD_REQUEST):
        play.do(command(text={DE: "Heute nur bis 10 Uhr"}, values={"time": "10:00"}), "lead-1")
    with play.refused(Reason.BAD_REQUEST):
        play.do(command(values={"time": "10:00"}), "lead-1")


def test_the_history_tells_what_was_opened_and_closed_by_whom_in_its_order() -> None:
    play = Play(time="08:30")
    play.do(c.SetQuota(queue=MAIN, limit=50), "lead-1", "08:31")
    play.do(c.CloseWalkIn(queue=PICKUP, until=at("09:00")), "lead-1", "08:32")
    play.do(c.OpenWalkIn(queue=MAIN, standby=True), "lead-1", "08:33")
    play.do(c.CloseHouse(), "lead-1", "08:34")
    play.do(c.SetQuota(queue=MAIN, limit=55), "lead-1", "08:35")
    rows = rows_of(play.day, "quota_history", play.now)
    assert [row.get("quota") or row.get("gate") or row.get("standby") for row in rows] == [
        "queue:main",
        "pickup",
        "main",
        "house",
        "queue:main",
    ]
    assert [row.get("open") for row in rows] == [None, False, True, False, None]
    assert (rows[1]["by"], rows[1]["until"], rows[3]["until"]) == ("lead-1", at("09:00").isoformat(), None)
    assert play.replayed().gate_log == play.day.gate_log
