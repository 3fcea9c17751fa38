"""The board: what is called stays, what is new is large for a while, nothing is swallowed."""

import itertools
from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from display.board import BLINK_S, LEAST_LARGE_S, Board, end_tests, hear_board, hear_call, key, tick
from display.examples import NOW, call
from office.wire.states import BoardState, Call

EMPTY = Board(zone="hall")


def state(*calls: Call, seq: int | None = None) -> BoardState:
    newest = max((c.seq for c in calls), default=0) if seq is None else seq
    return BoardState(day=NOW.date(), seq=newest, calls=calls)


def numbers(board: Board) -> list[str]:
    return [call.number for call in board.calls]


def large(board: Board) -> str | None:
    found = board.large_call()
    return found.number if found else None


def test_a_call_is_large_at_once() -> None:
    board = hear_call(EMPTY, call(1, "A001", "1"), 0.0)
    assert large(board) == "A001"
    assert board.bright(0.1)


def test_calls_at_once_take_turns_in_the_large_place_and_are_all_on_the_wall() -> None:
    board = EMPTY
    for n in (1, 2, 3):
        board = hear_call(board, call(n, f"A00{n}", str(n)), 0.0)
    assert numbers(board) == ["A003", "A002", "A001"]
    seen = [large(tick(board, 0.1))]
    for step in (1, 2, 3):
        board = tick(board, step * LEAST_LARGE_S)
        seen.append(large(board))
    assert seen == ["A001", "A002", "A003", "A003"]


def test_the_large_place_is_not_taken_before_its_least_time() -> None:
    board = hear_call(hear_call(EMPTY, call(1, "A001", "1"), 0.0), call(2, "A002", "2"), 1.0)
    assert large(tick(board, LEAST_LARGE_S - 0.1)) == "A001"
    assert board.next_change(1.0) == pytest.approx(0.5)
    assert large(tick(board, LEAST_LARGE_S)) == "A002"


def test_after_its_least_time_a_new_call_is_large_at_once() -> None:
    board = hear_call(EMPTY, call(1, "A001", "1"), 0.0)
    assert large(hear_call(board, call(2, "A002", "2"), LEAST_LARGE_S)) == "A002"


def test_the_light_blinks_at_most_once_a_second_for_at_most_five_seconds() -> None:
    board = hear_call(EMPTY, call(1, "A001", "1"), 0.0)
    lights = [board.bright(step / 100) for step in range(1000)]
    changes = [i / 100 for i in range(1, 1000) if lights[i] != lights[i - 1]]
    assert max(changes) <= min(5.0, BLINK_S)
    assert all(later - earlier >= 0.49 for earlier, later in itertools.pairwise(changes))


def test_an_older_or_repeated_event_changes_nothing() -> None:
    board = hear_call(EMPTY, call(5, "A005", "1"), 0.0)
    assert hear_call(board, call(5, "A005", "1"), 1.0) == board
    assert hear_call(board, call(4, "A004", "2"), 1.0) == board


def test_a_recall_replaces_the_call_of_its_ticket() -> None:
    board = hear_call(EMPTY, call(1, "A001", "1"), 0.0)
    board = hear_call(board, call(2, "A001", "1", attempt=2), 20.0)
    assert numbers(board) == ["A001"]
    found = board.large_call()
    assert found is not None
    assert found.attempt == 2


def test_a_counters_next_call_ends_its_last() -> None:
    board = hear_call(hear_call(EMPTY, call(1, "A001", "1"), 0.0), call(2, "A002", "1"), 9.0)
    assert numbers(board) == ["A002"]


def test_the_board_ends_calls_but_not_those_called_after_it() -> None:
    board = hear_call(hear_call(EMPTY, call(1, "A001", "1"), 0.0), call(2, "A002", "2"), 0.0)
    assert numbers(hear_board(board, state(call(1, "A001", "1")), 0.0, NOW)) == ["A002", "A001"]
    assert numbers(hear_board(board, state(call(2, "A002", "2")), 0.0, NOW)) == ["A002"]
    assert numbers(hear_board(board, state(seq=2), 0.0, NOW)) == []


def test_a_missed_call_on_the_board_is_news_only_under_ten_seconds() -> None:
    young = hear_board(EMPTY, state(call(1, "A001", "1", age_s=9)), 0.0, NOW)
    old = hear_board(EMPTY, state(call(1, "A001", "1", age_s=11)), 0.0, NOW)
    assert (large(young), young.bright(0.1)) == ("A001", True)
    assert (large(old), old.bright(0.1)) == ("A001", False)


def test_other_zones_and_other_states_are_not_shown() -> None:
    elsewhere = msgspec.structs.replace(call(1, "A001", "1"), zone="upstairs")
    serving = msgspec.structs.replace(call(2, "A002", "2"), state="serving")
    board = hear_call(hear_board(EMPTY, state(serving, elsewhere), 0.0, NOW), elsewhere, 0.0)
    assert numbers(board) == []


def test_a_new_day_clears_yesterdays_calls() -> None:
    board = hear_call(EMPTY, call(9, "A009", "1"), 0.0)
    tomorrow = NOW.date() + timedelta(days=1)
    board = hear_board(board, BoardState(day=tomorrow, seq=0), 0.0, NOW)
    assert numbers(board) == []
    first = msgspec.structs.replace(call(1, "A001", "1"), day=tomorrow)
    assert numbers(hear_call(board, first, 0.0)) == ["A001"]


@given(st.lists(st.tuples(st.integers(1, 6), st.booleans(), st.floats(0, 9)), max_size=40))
def test_the_wall_holds_exactly_what_is_called(steps: list[tuple[int, bool, float]]) -> None:
    """Any mix of calls and boards: each counter's last call is on the wall, each was large for its least time."""
    board, at = EMPTY, 0.0
    open_calls: dict[int, Call] = {}
    for seq, (counter, finishes, pause) in enumerate(steps, start=1):
        at += pause
        if finishes:
            open_calls.pop(counter, None)
            board = hear_board(board, state(*open_calls.values(), seq=seq), at, NOW)
        else:
            open_calls[counter] = call(seq, f"A{seq:03}", str(counter))
            board = hear_call(board, open_calls[counter], at)
        board = tick(board, at)
        expected = sorted(map(key, open_calls.values()), reverse=True)
        assert [key(c) for c in board.calls] == expected
        assert (board.large_call() is None) == (not open_calls)
        assert set(board.stage) <= set(expected)
    large_ones = []
    for _ in range(len(board.stage) + 1):
        large_ones.append(board.large)
        board = tick(board, board.large_since + LEAST_LARGE_S + 0.001)
    assert len(set(large_ones)) == len(large_ones)


def test_staying_the_same_costs_nothing() -> None:
    board = replace(EMPTY, hub_online=False)
    assert tick(board, 5.0) == board
    assert board.next_change(5.0) is None


def test_a_test_call_survives_the_board_and_ends_by_itself() -> None:
    day_call = call(5, "A017", "3")
    test_call = msgspec.structs.replace(call(-9, "TEST", "4"), state="test")
    board = hear_call(hear_call(EMPTY, day_call, 0.0), test_call, 1.0)
    board = hear_board(board, state(day_call), 2.0, NOW)
    assert set(numbers(board)) == {"A017", "TEST"}
    assert board.newest == key(day_call)
    assert numbers(end_tests(board, 12.0)) == ["A017"]
