"""From the board to the window's props, and the sizes for a distance."""

from dataclasses import replace

import pytest

from display.board import Board, hear_call, key
from display.examples import DE, EN, NOW, call, examples
from display.sizes import CAP_OF_EM, cap_mm, sizes
from display.view import Inputs, Props, derive, quick


def props(name: str, rows: int = 3, at: float | None = None) -> Props:
    board, moment, now = examples()[name]
    return derive(Inputs(board=board, at=moment if at is None else at, now=now, languages=(DE, EN), rows=rows))


def test_the_newest_is_large_and_the_others_follow_newest_first() -> None:
    shown = props("many-calls", rows=5)
    assert shown.large is not None
    assert (shown.large.number, shown.large.place, shown.large.also) == ("K104", "Platz 6", "Desk 6")
    assert [row.number for row in shown.rows] == ["A025", "A024", "A023", "A022", "A021"]
    assert (shown.scale, shown.page) == (1.0, "")


def test_more_calls_than_fit_get_smaller_then_take_turns() -> None:
    assert props("many-calls", rows=3).scale == pytest.approx(0.6)
    pages = [props("many-calls", rows=1, at=at) for at in (0.0, 6.0, 12.0)]
    assert [page.page for page in pages] == ["1/3", "2/3", "3/3"]
    assert sorted(row.number for page in pages for row in page.rows) == ["A021", "A022", "A023", "A024", "A025"]


def test_only_what_is_on_the_screen_counts_as_shown() -> None:
    assert set(props("many-calls", rows=1, at=0.0).shown.values()) == {"call-6", "call-5", "call-4"}


def test_a_recall_is_marked() -> None:
    shown = props("recall")
    assert shown.large is not None
    assert shown.large.recall


def test_queues_say_what_can_be_had() -> None:
    rows = props("idle").queues
    assert [(row.letter, row.opening, row.ticketsLeft, row.nextAt) for row in rows] == [
        ("A", "open", 18, ""),
        ("K", "later", 0, "11:41"),
        ("S", "full", 0, ""),
        ("D", "open", -1, ""),
    ]
    assert (rows[0].waiting, rows[0].low, rows[0].high) == (12, 24, 54)
    assert (rows[3].low, rows[3].high) == (-1, -1)


def test_closed_is_said_with_the_days_hours() -> None:
    shown = props("closed")
    assert shown.closed
    assert shown.hours == "08:00\u201312:00, 14:00\u201318:00"


def test_nothing_known_shows_nothing_false() -> None:
    shown = props("starting")
    assert (shown.started, shown.clock, shown.hub_away, shown.large) == (False, "", False, None)


def test_the_clock_is_the_offices() -> None:
    assert props("idle").clock == "10:41"


@pytest.mark.parametrize("rest", [0, 1, 3])
def test_a_quick_paint_shows_the_new_call_and_moves_nothing_else(rest: int) -> None:
    board = Board(zone="hall")
    for n in range(1, rest + 2):
        board = hear_call(board, call(n, f"A00{n}", str(n)), 0.0)
    before = derive(Inputs(board=board, at=0.1, now=NOW, languages=(DE,), rows=3))
    new = call(9, "K009", "6")
    board = hear_call(board, new, 0.2)
    after = derive(Inputs(board=board, at=0.2, now=NOW, languages=(DE,), rows=3))
    shown = quick(before, after, key(new), 0)
    assert shown.large == before.large
    assert shown.rows[0].number == "K009"
    assert shown.rows[1:] == before.rows[1:]
    assert shown.shown == {key(new): new.id}


def test_a_quick_paint_of_the_large_place_leaves_the_rows() -> None:
    after = replace(props("one-call"), rows=())
    old = props("hub-away")
    (new,) = after.shown
    shown = quick(old, after, new, 0)
    assert shown.large == after.large
    assert shown.rows == old.rows


@pytest.mark.parametrize(("width", "height", "mm"), [(1920, 1080, 1210.0), (1080, 1920, 680.0), (3840, 2160, 1430.0)])
@pytest.mark.parametrize("distance", [3.0, 5.0, 8.0, 10.0])
def test_called_numbers_are_high_enough_for_their_distance(width: int, height: int, mm: float, distance: float) -> None:
    """A-01: 0.7 degrees; at 10 m a capital of 122 mm."""
    got = sizes(width, height, width / mm, distance)
    assert got.number * CAP_OF_EM / (width / mm) >= cap_mm(distance, 0.7) - 0.01
    assert got.large >= got.number
    assert got.rows >= 1


def test_ten_metres_need_122_millimetres() -> None:
    assert round(cap_mm(10, 0.7)) == 122
