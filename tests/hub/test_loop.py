import sqlite3
from datetime import date

import pytest

from hub.journal import Journal, NotStored
from support.rig import Rig


def issue(rig: Rig, queue: str = "main") -> dict[str, object]:
    answer = rig.ask("kiosk-1", "issue_ticket", queue=queue, language="de")
    assert answer["ok"], answer
    ticket: dict[str, object] = answer["ticket"]
    return ticket


def test_a_ticket_is_issued_and_shown(rig: Rig) -> None:
    ticket = issue(rig)
    assert ticket["number"] == "A001"
    assert ticket["ahead"] == 0
    rig.pass_s(0.1)
    queues = {q["id"]: q for q in rig.heard("state/queues")[-1]["queues"]}
    assert queues["main"]["waiting"] == 1
    assert [row["number"] for row in rig.heard("state/line")[-1]["tickets"]] == ["A001"]


def test_a_repeated_command_gets_the_same_answer_and_changes_nothing(rig: Rig) -> None:
    command = rig.command("issue_ticket", queue="main", language="de")
    for _ in range(3):
        rig.say("ask", "kiosk-1", command)
    rig.turn()
    rig.say("ask", "kiosk-1", command)
    rig.turn()
    rig.restart()
    rig.say("ask", "kiosk-1", command)
    rig.turn()
    first = rig.answers("kiosk-1")[0]
    assert all(answer == first for answer in rig.answers("kiosk-1"))
    assert issue(rig)["number"] == "A002"


def test_another_client_does_not_get_an_answer_by_its_id(rig: Rig) -> None:
    command = rig.command("issue_ticket", queue="main", language="de")
    rig.say("ask", "kiosk-1", command)
    rig.turn()
    rig.say("ask", "desk-1", command)
    rig.turn()
    assert rig.answer("desk-1", command["id"])["ticket"]["number"] == "A002"


def test_a_restart_loses_nothing(rig: Rig) -> None:
    tickets = [issue(rig) for _ in range(5)]
    rig.restart()
    rig.pass_s(1)
    numbers = [row["number"] for row in rig.heard("state/line")[-1]["tickets"]]
    assert numbers == [ticket["number"] for ticket in tickets]
    assert issue(rig)["number"] == "A006"


def test_one_batch_decides_each_command_as_the_earlier_ones_left_the_day(rig: Rig) -> None:
    commands = [rig.command("issue_ticket", queue="main", language="de") for _ in range(60)]
    for command in commands:
        rig.say("ask", "kiosk-1", command)
    rig.turn()
    answers = [rig.answer("kiosk-1", command["id"]) for command in commands]
    assert sum(answer["ok"] for answer in answers) == 40
    assert {answer["refused"] for answer in answers if not answer["ok"]} == {"quota_exhausted"}
    assert len({a["ticket"]["number"] for a in answers if a["ok"]}) == 40


@pytest.mark.noisy(reason="the disk fails")
def test_what_the_disk_does_not_take_is_refused_and_leaves_no_trace(
    rig: Rig, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: object) -> None:
        raise NotStored("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(Journal, "append", full)
        command = rig.command("issue_ticket", queue="main", language="de")
        for _ in range(2):
            rig.say("ask", "kiosk-1", command)
            rig.turn()
        assert rig.answer("kiosk-1", command["id"])["refused"] == "not_stored"
        assert rig.heard("state/health")[-1]["faults"][0]["what"] == "journal"
    assert caplog.text.count("disk is full") == 1
    rig.say("ask", "kiosk-1", command)
    rig.turn()
    assert rig.answer("kiosk-1", command["id"])["ticket"]["number"] == "A001"
    rig.pass_s(1)
    assert rig.heard("state/health")[-1]["faults"] == []


def test_a_call_goes_out_at_once_and_stays_on_the_board(rig: Rig) -> None:
    ticket = issue(rig)
    rig.ask("counter-1", "open_counter", counter="1", clerk="anna")
    answer = rig.ask("counter-1", "call_next", counter="1")
    call = rig.heard("event/call")[-1]
    assert (call["id"], call["number"], call["counter"]) == (answer["call"], ticket["number"], "1")
    assert next(expiry for topic, _p, _r, expiry in rig.wire.sent if topic.endswith("event/call")) == 20
    rig.pass_s(0.1)
    assert [c["number"] for c in rig.heard("state/board")[-1]["calls"]] == ["A001"]
    assert rig.heard("state/counter/1")[-1]["ticket"]["number"] == "A001"


def test_the_hub_says_every_second_that_it_is_there(rig: Rig) -> None:
    for _ in range(3):
        rig.pass_s(1)
    states = rig.heard("state/hub")
    assert len(states) == 3
    assert states[-1]["online"] is True
    assert states[-1]["day"] == "2026-03-02"
    assert states[-1]["centre"]["online"] is False


def test_at_midnight_the_day_ends_and_the_next_begins(rig: Rig) -> None:
    issue(rig)
    rig.pass_s(15.6 * 3600)
    assert rig.hub.loop.day.date == date(2026, 3, 3)
    rig.pass_s(1)
    line = rig.heard("state/line")[-1]
    assert (line["day"], line["tickets"]) == ("2026-03-03", [])


def test_a_hub_that_was_off_at_midnight_ends_the_old_day_first(rig: Rig) -> None:
    issue(rig)
    rig.clock.pass_s(24 * 3600)
    rig.restart()
    rig.turn()
    assert rig.hub.loop.day.date == date(2026, 3, 3)
    with sqlite3.connect(rig.folder / "journal.db") as db:
        rows = db.execute("SELECT day, event FROM events ORDER BY day, seq").fetchall()
    db.close()
    assert rows[-1][0] == "2026-03-02"
    assert b"DayEnded" in rows[-1][1]
    assert issue(rig)["number"] == "A001"


def test_all_state_is_sent_again_when_the_broker_is_back(rig: Rig) -> None:
    issue(rig)
    rig.pass_s(1)
    rig.wire.sent.clear()
    rig.arrivals.connection(False)
    rig.arrivals.connection(True)
    rig.turn()
    topics = {topic.removeprefix("lobbycall/hall/") for topic, _p, retain, _e in rig.wire.sent if retain}
    states = {f"state/{name}" for name in ("hub", "board", "queues", "catalogue", "line", "help", "health")}
    assert topics == states | {f"{kind}/{n}" for kind in ("lamp", "state/counter") for n in range(1, 5)}
