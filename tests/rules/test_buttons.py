"""One button is enough (DESIGN §4), and bare words count once (DESIGN §3)."""

from datetime import timedelta

import pytest

from office import commands as c
from office.catalogue import Rules
from office.commands import Assistance
from office.events import Called, CounterOpened, CounterResumed, Finished, HelpCalled, Missed, Pressed
from office.ids import CounterId
from office.internal import PressButton
from office.reasons import Reason
from office.rules.button import WORDS
from office.states import State
from support.offices import COLLECT, at, small_office
from support.plays import Play

ONE = CounterId("1")


def _press(play: Play, word: str, time: str, press_id: str | None = None) -> list[type]:
    events = play.do(PressButton(counter=ONE, word=word, press_id=press_id), "button-1", time)
    return [type(event) for event in events]


def test_a_counter_works_without_a_panel() -> None:
    play = Play()
    first, second = play.issue(COLLECT), play.issue(COLLECT)
    assert _press(play, "open", "08:31") == [Pressed, CounterOpened]
    assert _press(play, "next", "08:32") == [Pressed, Called]
    assert _press(play, "next", "08:40") == [Pressed, Finished, Called]
    assert play.ticket(first).state is State.DONE
    assert _press(play, "recall", "08:41") == [Pressed, Called]
    assert play.ticket(second).attempt == 2
    _press(play, "start", "08:42")
    _press(play, "park", "08:43")
    _press(play, "pause", "08:44")
    assert _press(play, "open", "08:45") == [Pressed, CounterResumed]
    assert _press(play, "open", "08:46") == [Pressed]
    _press(play, "close", "08:47")
    assert _press(play, "alarm", "08:48") == [Pressed, HelpCalled]
    assert play.replayed() == play.day


def test_no_show_and_finish_have_words_of_their_own() -> None:
    play = Play()
    first, second = play.issue(COLLECT), play.issue(COLLECT)
    _press(play, "open", "08:31")
    _press(play, "next", "08:32")
    _press(play, "no_show", "08:33")
    _press(play, "next", "08:34")
    _press(play, "finish", "08:35")
    assert [play.ticket(t).state for t in (first, second)] == [State.MISSED, State.DONE]


@pytest.mark.parametrize(
    ("seconds", "events"),
    [(5, [Missed, Called]), (44, [Missed, Called]), (45, [Finished, Called]), (300, [Finished, Called])],
)
def test_next_while_called_infers_what_became_of_the_visitor(seconds: int, events: list[type]) -> None:
    play = Play()
    play.issue(COLLECT)
    play.issue(COLLECT)
    play.open(1)
    play.next(1, "08:31:00")
    play.time = at("08:31") + timedelta(seconds=seconds)
    assert [type(e) for e in play.do(c.CallNext(counter=ONE), "counter-1")] == events


def test_next_within_five_seconds_of_the_call_is_too_soon() -> None:
    play = Play()
    play.issue(COLLECT)
    play.issue(COLLECT)
    play.open(1)
    play.next(1, "08:31:00")
    with play.refused(Reason.TOO_SOON) as info:
        play.next(1, "08:31:04")
    assert info.value.next_at == at("08:31:05")


def test_a_counter_calls_at_most_once_a_second() -> None:
    play = Play()
    play.issue(COLLECT)
    play.open(1)
    play.next(1, "08:31:00")
    play.time = at("08:31:00") + timedelta(milliseconds=999)
    with play.refused(Reason.TOO_SOON):
        play.do(c.Recall(counter=ONE), "counter-1")
    play.do(c.Recall(counter=ONE), "counter-1", "08:31:01")


def test_a_clock_that_jumps_back_does_not_block_a_counter() -> None:
    play = Play()
    play.issue(COLLECT)
    play.open(1)
    play.next(1, "09:31:00")
    play.do(c.Recall(counter=ONE), "counter-1", "08:31:00")


def test_the_start_that_nobody_pressed_is_inferred_from_the_usual_way() -> None:
    play = Play()
    for _ in range(3):
        play.issue(COLLECT, assistance=(Assistance.MORE_TIME,))
    play.open(1)
    first = play.next(1, "08:31")
    second = play.next(1, "08:40")
    assert play.ticket(first).started_at == at("08:33")  # the way is doubled for assistance
    assert play.ticket(first).flag == "inferred"
    assert play.ticket(first).assistance == ()
    play.next(1, "08:40:50")
    assert play.ticket(second).started_at == at("08:40:50")


def test_an_office_may_demand_an_outcome() -> None:
    play = Play(office=small_office(Rules(outcome_required=True)))
    play.issue(COLLECT)
    play.issue(COLLECT)
    play.open(1)
    play.next(1, "08:31")
    with play.refused(Reason.WRONG_STATE):
        play.next(1, "08:40")
    play.do(c.StartService(counter=ONE), "counter-1")
    play.next(1, "08:45")


def test_next_with_nobody_waiting_changes_nothing() -> None:
    play = Play()
    ticket = play.issue(COLLECT)
    play.open(1)
    play.next(1)
    with play.refused(Reason.NOBODY_WAITS):
        play.next(1, "08:40")
    assert play.ticket(ticket).state is State.CALLED


def test_a_bare_word_counts_once_within_a_second() -> None:
    play = Play()
    play.issue(COLLECT)
    play.issue(COLLECT)
    _press(play, "open", "08:31")
    assert _press(play, "next", "08:32:00") == [Pressed, Called]
    play.time = at("08:32:00") + timedelta(milliseconds=900)
    assert play.do(PressButton(counter=ONE, word="next"), "button-1") == ()
    with play.refused(Reason.TOO_SOON):
        _press(play, "next", "08:32:01")


def test_a_press_with_an_id_counts_exactly_once() -> None:
    play = Play()
    play.issue(COLLECT)
    play.issue(COLLECT)
    _press(play, "open", "08:31", "a")
    _press(play, "next", "08:32", "b")
    assert _press(play, "next", "09:00", "b") == []
    assert _press(play, "next", "09:00", "c") == [Pressed, Finished, Called]


def test_next_opens_a_closed_counter_for_one_button_is_enough() -> None:
    play = Play()
    with play.refused(Reason.NOBODY_WAITS):
        _press(play, "next", "08:31")
    ticket = play.issue(COLLECT)
    assert _press(play, "next", "08:32") == [Pressed, CounterOpened, Called]
    assert play.ticket(ticket).state is State.CALLED


def test_next_at_a_paused_counter_is_refused() -> None:
    play = Play()
    play.issue(COLLECT)
    _press(play, "open", "08:31")
    _press(play, "pause", "08:32")
    with play.refused(Reason.COUNTER_CLOSED):
        _press(play, "next", "08:33")


def test_what_no_button_says_or_another_counter_is_refused() -> None:
    play = Play()
    with play.refused(Reason.BAD_REQUEST):
        _press(play, "dance", "08:31")
    with play.refused(Reason.NOT_ALLOWED):
        play.do(PressButton(counter=CounterId("2"), word="open"), "button-1")
    with play.refused(Reason.UNKNOWN_COUNTER):
        play.do(PressButton(counter=CounterId("9"), word="open"), "hub")
    assert set(WORDS) == {
        "open", "next", "recall", "start", "finish", "no_show", "park", "pause", "close", "alarm",
    }  # fmt: skip
