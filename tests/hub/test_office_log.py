"""The office log as its description wants it, held by a reader that was written from the description alone."""

import json

from hub.records.office_log import office_log
from office import commands as c
from office.ids import CounterId
from office.internal import EndDay
from support.office_log_reader import LoggedDay, read
from support.offices import COLLECT, ID_CARD, MAIN, MOVE, PICKUP
from support.plays import Play

ONE, TWO = CounterId("1"), CounterId("2")


def exported(play: Play) -> tuple[str, LoggedDay]:
    text = "".join(json.dumps(line) + "\n" for line in office_log(play.office, play.date, play.events))
    (day,) = read(text)
    return text, day


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(row) for row in text.splitlines()]


def test_an_ordinary_day_is_told_and_its_calls_follow_the_rule() -> None:
    play = Play(time="08:05")
    play.plan("08:20", "08:40", "09:00")
    play.open(1)
    for n in range(20):
        play.issue(COLLECT if n % 3 else ID_CARD, time=f"08:{6 + n:02d}")
        if n == 8:
            play.check_in(0)
    play.check_in(1, time="09:10")
    for n in range(10):
        play.next(1, time=f"09:{12 + 2 * n:02d}")
        play.do(c.Finish(counter=ONE), "counter-1", f"09:{13 + 2 * n:02d}")
    play.do(c.CloseCounter(counter=ONE), "counter-1")
    play.do(EndDay(), time="23:59")
    text, day = exported(play)
    assert (day.calls, day.deviations) == (10, [])
    assert not day.waiting
    assert day.start["office"] == "hall"
    assert (day.start["close"], day.start["ticket_end"]) == (960.0, 660.0)
    assert [booked["at"] for booked in day.start["booked"]] == [500.0, 520.0, 540.0]
    assert next(line["t"] for line in lines(text) if line["ev"] == "call") == 552.0


def test_who_came_in_time_by_the_first_touch_is_in_time_in_the_log() -> None:
    play = Play(time="08:00")
    play.plan("09:00", "09:05", "09:10")
    play.open(1)
    late_after = play.office.rules.late_after
    last = 60 * 9 + late_after
    play.issue(ID_CARD, time="08:30")
    play.check_in(0, time=f"09:{late_after + 1:02d}", seconds_since_touch=90)
    play.check_in(1, time=f"09:{late_after + 7:02d}", seconds_since_touch=30)
    play.check_in(2)
    for n in range(4):
        play.next(1, time=f"09:5{n}")
        play.do(c.Finish(counter=ONE), "counter-1")
    text, day = exported(play)
    assert (day.calls, day.deviations) == (4, [])
    came = [line["t"] for line in lines(text) if line["ev"] == "ticket"]
    assert came == [510.0, last, last + 6.5, last + 7]


def test_a_log_holds_no_secret_no_name_and_no_number_of_a_ticket() -> None:
    play = Play()
    play.open(1)
    play.plan("09:00")
    ticket = play.issue(ID_CARD, assistance=(c.Assistance.FETCH_ME,))
    play.check_in(0)
    play.next(1)
    text, _day = exported(play)
    for secret in ("anna", ticket.number, ticket.code, ticket.id, ticket.token, "900000", "p-0", "fetch_me", "kiosk"):
        assert secret not in text, secret


def test_what_was_mended_is_not_told() -> None:
    play = Play()
    play.open(1)
    first = play.issue(ID_CARD)
    play.next(1, time="08:31")
    play.do(c.PutBack(counter=ONE), "counter-1", "08:32")
    play.next(1, time="08:33")
    play.do(c.NoShow(counter=ONE), "counter-1", "08:34")
    play.do(c.UndoNoShow(ticket=first.id), "counter-1", "08:35")
    play.do(c.Finish(counter=ONE), "counter-1", "08:36")
    play.do(c.Reopen(ticket=first.id), "counter-1", "08:37")
    play.do(c.Finish(counter=ONE), "counter-1", "08:40")
    text, day = exported(play)
    assert [(line["ev"], line["t"]) for line in lines(text)[1:]] == [
        ("counter_open", 510.0),
        ("ticket", 510.0),
        ("call", 513.0),
        ("finish", 520.0),
    ]
    assert day.deviations == []


def test_who_waits_again_has_a_new_line_that_names_the_one_before() -> None:
    play = Play()
    play.open(1)
    play.open(4)
    ticket = play.issue(ID_CARD, MOVE)
    play.next(1, time="08:31")
    play.do(c.Transfer(ticket=ticket.id, to_queue=PICKUP), "counter-1", "08:32")
    play.do(c.Errand(ticket=ticket.id, kind="photo"), "desk-1", "08:33")
    play.do(c.ReturnTicket(ticket=ticket.id), "desk-1", "08:40")
    play.next(4, time="08:46")
    play.do(c.PauseCounter(counter=ONE), "counter-1")
    play.do(EndDay(), time="16:00")
    told = lines(exported(play)[0])[1:]
    assert [(line["ev"], line.get("id"), line.get("of")) for line in told] == [
        ("counter_open", None, None),
        ("counter_open", None, None),
        ("ticket", 1, None),
        ("call", 1, None),
        ("finish", 1, None),
        ("ticket", 2, 1),
        ("cancel", 2, None),
        ("ticket", 3, 2),
        ("call", 3, None),
        ("counter_close", None, None),
        ("noshow", 3, None),
        ("counter_close", None, None),
    ]
    assert [line["reason"] for line in told if line["ev"] == "counter_close"] == ["break", "end"]


def test_who_was_turned_away_and_who_is_urgent_are_told() -> None:
    play = Play()
    play.open(1)
    play.issue(ID_CARD)
    urgent = play.issue(ID_CARD, time="08:35")
    play.do(c.SetPriority(ticket=urgent.id, head_start=45), "desk-1")
    play.do(c.TurnedAway(services=(MOVE,), reason="quota_exhausted"), "kiosk-1")
    assert play.next(1, time="08:36").id == urgent.id
    text, day = exported(play)
    assert day.deviations == []
    assert day.start["rule"]["urgent_head_start"] == 45
    assert [line["svc"] for line in lines(text) if line["ev"] == "refused"] == ["move"]
    assert MAIN == "main"
