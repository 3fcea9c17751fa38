"""Recalls and no-shows (issue 3, "Calls"): not twice within n seconds; after n calls and the time to walk."""

from datetime import timedelta

import pytest

from office import commands as c
from office.catalogue import Rules
from office.commands import Assistance
from office.ids import CounterId
from office.internal import NoteSeen
from office.reasons import Reason
from office.states import State
from office.wire.views import counter_state
from support.offices import ID_CARD, at, small_office
from support.plays import Play

ONE = CounterId("1")


def _called(rules: Rules, *assistance: Assistance) -> Play:
    play = Play(office=small_office(rules), time="08:30")
    play.open(1)
    play.issue(ID_CARD, assistance=assistance)
    play.next(1, "08:31:00")
    return play


def _seen(play: Play, time: str) -> None:
    call = next(iter(play.day.calls.values()))
    play.do(NoteSeen(call=call.id, painted_at=at(time)), time=time)


def test_a_call_is_announced_again_but_not_twice_within_seconds() -> None:
    play = _called(Rules(recall_after_seconds=5))
    play.do(c.Recall(counter=ONE), "counter-1", "08:31:02")
    with play.refused(Reason.TOO_SOON) as info:
        play.do(c.Recall(counter=ONE), "counter-1", "08:31:06")
    assert info.value.next_at == at("08:31:07")
    play.do(c.Recall(counter=ONE), "counter-1", "08:31:07")
    assert [call.attempt for call in play.day.calls.values()] == [3]


def test_a_clock_put_back_does_not_forbid_the_recall() -> None:
    play = _called(Rules())
    play.do(c.Recall(counter=ONE), "counter-1", "08:31:02")
    play.do(c.Recall(counter=ONE), "counter-1", "07:31:00")


def test_a_visitor_who_waits_elsewhere_and_was_called_in_between_is_called_again_at_once() -> None:
    play = _called(Rules())
    play.do(c.PutBack(counter=ONE), "counter-1", "08:31:01")
    play.next(1, "08:31:03")
    play.do(c.Recall(counter=ONE), "counter-1", "08:31:09")


@pytest.mark.parametrize("minutes", [3, 5, 10])
def test_the_way_counts_from_when_the_call_was_seen(minutes: int) -> None:
    play = _called(Rules(walking_minutes=minutes))
    _seen(play, "08:31:02")
    with play.refused(Reason.TOO_SOON) as info:
        play.do(c.NoShow(counter=ONE), "counter-1", "08:31:30")
    assert info.value.next_at == at("08:31:02") + timedelta(minutes=minutes)
    assert counter_state(play.day, ONE, play.now).no_show_at == info.value.next_at
    play.time = info.value.next_at
    play.do(c.Recall(counter=ONE), "counter-1")  # does not begin the way anew
    assert [ticket.seen_at for ticket in play.day.tickets.values()] == [at("08:31:02")]
    play.do(c.NoShow(counter=ONE), "counter-1")
    assert [ticket.state for ticket in play.day.tickets.values()] == [State.MISSED]


def test_a_call_that_no_display_reported_counts_as_seen_after_a_minute() -> None:
    play = _called(Rules(walking_minutes=3))
    with play.refused(Reason.TOO_SOON) as info:
        play.do(c.NoShow(counter=ONE), "counter-1", "08:34:59")
    assert info.value.next_at == at("08:35:00")


def test_so_many_calls_come_before_a_no_show() -> None:
    play = _called(Rules(no_show_calls=2))
    assert counter_state(play.day, ONE, play.now).no_show_calls == 2
    with play.refused(Reason.TOO_SOON) as info:
        play.do(c.NoShow(counter=ONE), "counter-1", "08:32:00")
    assert info.value.values == {"calls": 2}
    play.do(c.Recall(counter=ONE), "counter-1", "08:32:05")
    play.do(c.NoShow(counter=ONE), "counter-1", "08:32:10")


def test_assistance_doubles_the_way_and_the_calls() -> None:
    play = _called(Rules(no_show_calls=2, walking_minutes=5), Assistance.MORE_TIME)
    _seen(play, "08:31:01")
    shown = counter_state(play.day, ONE, play.now)
    assert (shown.no_show_calls, shown.no_show_at) == (4, at("08:41:01"))


def test_a_new_call_begins_a_new_way() -> None:
    play = _called(Rules(walking_minutes=3))
    _seen(play, "08:31:01")
    play.do(c.PutBack(counter=ONE), "counter-1", "08:31:05")
    again = play.next(1, "08:40")
    assert again.seen_at is None


def test_the_clerk_decides_where_the_office_says_nothing() -> None:
    play = _called(Rules())
    assert counter_state(play.day, ONE, play.now).no_show_at is None
    play.do(c.NoShow(counter=ONE), "counter-1", "08:31:01")
    assert play.replayed() == play.day
