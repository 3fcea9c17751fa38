"""Announcements: each call once, while called, before it expires, in order, by one speaker."""

from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from display.announcements import Announcements, hear_board, hear_call, languages, next_up
from display.examples import NOW, call
from office.ids import ClientId, Language
from office.wire.states import BoardState, Call

ME, OTHER = ClientId("display-1"), ClientId("display-2")
START = Announcements(client=ME, zone="hall")


def state(*calls: Call, seq: int | None = None, speaker: ClientId | None = ME) -> BoardState:
    newest = max((c.seq for c in calls), default=0) if seq is None else seq
    return BoardState(day=NOW.date(), seq=newest, calls=calls, speaker={"hall": speaker} if speaker else {})


def spoken(announcements: Announcements, after_s: float = 0) -> list[int]:
    """Return the seq of all that would be said now."""
    found = []
    while True:
        announcements, said = next_up(announcements, NOW + timedelta(seconds=after_s))
        if said is None:
            return found
        found.append(said.seq)


def test_calls_are_said_once_and_in_order() -> None:
    said = START
    for n in (1, 2, 2, 1, 3):
        said = hear_call(said, call(n, f"A00{n}", str(n)))
    assert spoken(said) == [1, 2, 3]


def test_what_was_said_is_not_said_again_by_the_board() -> None:
    said, first = next_up(hear_call(START, call(1, "A001", "1")), NOW)
    assert first is not None
    assert spoken(hear_board(said, state(call(1, "A001", "1")), NOW)) == []


def test_expired_calls_are_never_said() -> None:
    assert spoken(hear_call(START, call(1, "A001", "1")), after_s=60) == []
    assert spoken(hear_call(START, call(1, "A001", "1")), after_s=59) == [1]


def test_a_call_that_is_over_is_not_said() -> None:
    said = hear_call(hear_call(START, call(1, "A001", "1")), call(2, "A002", "2"))
    assert spoken(hear_board(said, state(call(2, "A002", "2")), NOW)) == [2]
    serving = msgspec.structs.replace(call(1, "A001", "1"), state="serving")
    assert spoken(hear_board(said, state(serving, seq=2), NOW)) == []


def test_a_board_older_than_the_call_does_not_silence_it() -> None:
    said = hear_call(START, call(2, "A002", "2"))
    assert spoken(hear_board(said, state(seq=1), NOW)) == [2]


@pytest.mark.parametrize(("age_s", "expected"), [(9, [1]), (11, [])])
def test_a_call_learnt_from_the_board_is_said_only_when_fresh(age_s: float, expected: list[int]) -> None:
    said = hear_board(START, state(call(1, "A001", "1", age_s=age_s)), NOW)
    assert spoken(said) == expected
    assert spoken(hear_call(said, call(1, "A001", "1"))) == expected


def test_a_recall_is_said_again_and_stands_for_the_waiting_first_call() -> None:
    first = hear_call(START, call(1, "A001", "1"))
    done, _ = next_up(first, NOW)
    assert spoken(hear_call(done, call(2, "A001", "1", attempt=2))) == [2]
    assert spoken(hear_call(first, call(2, "A001", "1", attempt=2))) == [2]


@pytest.mark.parametrize(
    ("named", "speak", "speaks"), [(ME, False, True), (OTHER, True, False), (None, True, True), (None, False, False)]
)
def test_only_the_zones_speaker_speaks(named: ClientId | None, speak: bool, speaks: bool) -> None:
    said = Announcements(client=ME, zone="hall", speak=speak)
    said = hear_board(said, state(speaker=named), NOW)
    assert spoken(hear_call(said, call(1, "A001", "1"))) == ([1] if speaks else [])


def test_other_zones_are_not_said() -> None:
    assert spoken(hear_call(START, msgspec.structs.replace(call(1, "A001", "1"), zone="upstairs"))) == []


@pytest.mark.parametrize(
    ("announce", "ticket", "expected"),
    [
        (("de",), "de", ["de"]),
        (("de",), "en", ["de", "en"]),
        (("de",), "de-x-leicht", ["de"]),
        (("de", "en"), "tr", ["de", "en", "tr"]),
        ((), "uk", ["uk"]),
    ],
)
def test_german_comes_first_then_the_tickets_language(
    announce: tuple[str, ...], ticket: str, expected: list[str]
) -> None:
    one = call(1, "A001", "1", language=Language(ticket))
    assert list(languages(one, tuple(map(Language, announce)))) == expected


@given(st.lists(st.sampled_from(["event", "lost", "board", "repeat", "speak"]), max_size=60))
def test_none_lost_none_twice_in_order(steps: list[str]) -> None:
    """Events may be lost or repeated; with the board that follows, each call is said exactly once, in order."""
    announcements, seq, calls, said = START, 0, [], []
    for step in [*steps, "board"]:
        match step:
            case "event" | "lost":
                seq += 1
                calls.append(call(seq, f"A{seq:03}", str(seq)))
                if step == "event":
                    announcements = hear_call(announcements, calls[-1])
                else:
                    announcements = hear_board(announcements, state(*calls), NOW)
            case "board":
                announcements = hear_board(announcements, state(*calls), NOW)
            case "repeat" if calls:
                announcements = hear_call(announcements, calls[-1])
            case "speak":
                announcements, one = next_up(announcements, NOW)
                said += [one.seq] if one else []
    said += spoken(announcements)
    assert said == list(range(1, seq + 1))
