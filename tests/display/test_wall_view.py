"""From the board to the window's props, and the sizes for a distance."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from appliance.messages import MessageTexts
from display.board import Board, hear_call, key
from display.examples import DE, EN, NOW, call, examples
from display.shots import LAYOUTS
from display.sizes import CAP_OF_EM, cap_mm, fit, sizes
from display.slides import Slide
from display.view import PAGE_S, Inputs, Props, derive, quick


def props(name: str, rows: int = 3, at: float | None = None, **more: Any) -> Props:
    board, moment, now = examples()[name]
    return derive(
        Inputs(
            board=board,
            at=moment if at is None else at,
            now=now,
            languages=(DE, EN),
            fit=lambda calls: fit(calls, rows, 1),
            messages=MessageTexts(),
            **more,
        )
    )


def test_the_newest_is_large_and_the_others_follow_newest_first() -> None:
    shown = props("many-calls", rows=5)
    assert shown.large is not None
    assert (shown.large.number, shown.large.place, shown.large.also) == ("K104", "Platz 6", "Desk 6")
    assert [row.number for row in shown.rows] == ["A025", "A024", "A023", "A022", "A021"]
    assert (shown.scale, shown.page) == (1.0, "")


def test_more_calls_than_fit_get_smaller_then_take_turns() -> None:
    assert props("many-calls", rows=3).scale == pytest.approx(0.6)
    since = examples()["many-calls"][0].news_at
    pages = [props("many-calls", rows=1, at=since + n * PAGE_S) for n in range(3)]
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
    before = derive(Inputs(board=board, at=0.1, now=NOW, languages=(DE,), fit=lambda calls: fit(calls, 3, 1)))
    new = call(9, "K009", "6")
    board = hear_call(board, new, 0.2)
    after = derive(Inputs(board=board, at=0.2, now=NOW, languages=(DE,), fit=lambda calls: fit(calls, 3, 1)))
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


def test_a_ready_sentence_is_said_in_the_walls_languages_in_turn() -> None:
    said = [props("facts", at=n * PAGE_S).message for n in range(2)]
    assert said == [
        "Wegen Krankheit heute nur bis 12:00 Uhr",
        "Staff are off sick: today only until 12:00",
    ]


def test_a_card_says_until_when_and_what_else_there_is() -> None:
    rows = props("facts").queues
    assert [(row.until, row.closes, row.appointments) for row in rows[:3]] == [
        ("11:41", "", 5),
        ("11:41", "", 1),
        ("", "11:11", 0),
    ]


def test_queues_that_do_not_fit_take_turns() -> None:
    seen = [[row.letter for row in props("facts", at=n * PAGE_S, queues=lambda _lines: 2).queues] for n in range(4)]
    assert seen == [["A", "K"], ["S", "D"], ["F"], ["A", "K"]]


@pytest.mark.parametrize(
    ("hour", "minute", "dark"),
    [(0, 0, True), (6, 29, True), (6, 30, False), (12, 0, False), (17, 30, False), (17, 31, True), (22, 59, True)],
)
def test_the_wall_is_dark_from_half_an_hour_after_to_half_an_hour_before_the_hours(
    hour: int, minute: int, dark: bool
) -> None:
    """The house is open from 8 to 12 and from 14 to 18; the clock here is an hour behind."""
    board = examples()["dark"][0]
    now = datetime(2026, 11, 23, hour, minute, tzinfo=UTC)
    shown = derive(Inputs(board=board, at=0.0, now=now, languages=(DE,), fit=lambda calls: fit(calls, 3, 1), dark=True))
    assert shown.dark is dark
    assert bool(shown.clock) is not dark


def test_a_call_lights_a_dark_wall_at_once() -> None:
    board, at, now = examples()["dark"]
    inputs = Inputs(board=board, at=at, now=now, languages=(DE,), fit=lambda calls: fit(calls, 3, 1), dark=True)
    before = derive(inputs)
    new = call(9, "K009", "6")
    after = derive(replace(inputs, board=hear_call(board, new, at)))
    assert (before.dark, after.dark) == (True, False)
    assert quick(before, after, key(new), 0) == after


def test_a_day_whose_hours_are_unknown_is_not_dark() -> None:
    board, at, now = examples()["dark"]
    later = now.replace(day=26)
    inputs = Inputs(board=board, at=at, now=later, languages=(DE,), fit=lambda calls: fit(calls, 3, 1), dark=True)
    assert not derive(inputs).dark


def test_slides_stand_only_while_nobody_is_called() -> None:
    slides = (Slide(text="one"), Slide(picture="file:///two.png"))
    turns = [props("idle", at=n * 12.0, slides=slides).slide for n in range(3)]
    assert turns == [Slide(), *slides]
    assert props("one-call", at=12.0, slides=slides).slide == Slide()
    assert props("closed", at=12.0, slides=slides).slide == Slide()


def test_a_display_above_a_counter_shows_its_calls_and_its_name() -> None:
    board = Board(zone="hall", counter="3", catalogue=examples()["idle"][0].catalogue)
    for n, counter in enumerate(("1", "3", "6"), 1):
        board = hear_call(board, call(n, f"A00{n}", counter), 0.0)
    shown = derive(Inputs(board=board, at=0.0, now=NOW, languages=(DE,), fit=lambda calls: fit(calls, 3, 1)))
    assert shown.large is not None
    assert (shown.large.number, shown.rows, shown.counter) == ("A002", (), "Platz 3")


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_forty_calls_are_all_shown_in_turn_on_every_layout(layout: str) -> None:
    size = LAYOUTS[layout].sizes
    board, _at, now = examples()["forty"]
    seen: set[str] = set()
    for page in range(20):
        shown = derive(Inputs(board=board, at=board.news_at + page * PAGE_S, now=now, languages=(DE,), fit=size.fit))
        seen |= {row.number for row in shown.rows}
        assert shown.large is not None
        assert len(shown.rows) <= shown.columns * shown.per_column
    assert len(seen | {shown.large.number}) == 40


@pytest.mark.parametrize("calls", range(60))
@pytest.mark.parametrize(("rows", "columns"), [(1, 1), (3, 1), (3, 2)])
def test_what_fits_is_never_smaller_than_half(calls: int, rows: int, columns: int) -> None:
    scale, across, down = fit(calls, rows, columns)
    assert 0.5 <= scale <= 1
    assert across * down * scale * (scale if across > columns else 1) <= rows * columns + 0.01
    if scale > 0.5:
        assert across * down >= calls
