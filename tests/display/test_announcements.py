"""Announcements: each call once, while called, before it expires, in order, by one speaker; short in a backlog."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from display.announcements import Announcements, Turn, hear_board, hear_call, languages, next_up
from display.examples import NOW, call
from office.ids import ClientId, Language
from office.wire.states import BoardState, Call

ME, OTHER = ClientId("display-1"), ClientId("display-2")
START = Announcements(client=ME, zone="hall")
SPARE = Announcements(client=OTHER, zone="hall")


def state(*calls: Call, seq: int | None = None, speaker: ClientId | None = ME) -> BoardState:
    newest = max((c.seq for c in calls), default=0) if seq is None else seq
    return BoardState(day=NOW.date(), seq=newest, calls=calls, speaker={"hall": speaker} if speaker else {})


def hear(announcements: Announcements, *calls: Call, at_s: float = 0) -> Announcements:
    for one in calls:
        announcements = hear_call(announcements, one, NOW + timedelta(seconds=at_s))
    return announcements


def turns(announcements: Announcements, after_s: float = 0) -> list[Turn]:
    """Return all that would be said now."""
    found = []
    while True:
        announcements, turn, _ = next_up(announcements, NOW + timedelta(seconds=after_s))
        if turn is None:
            return found
        found.append(turn)


def spoken(announcements: Announcements, after_s: float = 0) -> list[int]:
    return [turn.call.seq for turn in turns(announcements, after_s)]


def test_calls_are_said_once_and_in_order() -> None:
    assert spoken(hear(START, *(call(n, f"A00{n}", str(n)) for n in (1, 2, 2, 1, 3)))) == [1, 2, 3]


def test_what_was_said_is_not_said_again_by_the_board() -> None:
    said, first, _ = next_up(hear(START, call(1, "A001", "1")), NOW)
    assert first is not None
    assert spoken(hear_board(said, state(call(1, "A001", "1")), NOW)) == []


def test_expired_calls_are_never_said_and_told_once() -> None:
    heard = hear(START, call(1, "A001", "1"))
    assert spoken(heard, after_s=59) == [1]
    later, turn, expired = next_up(heard, NOW + timedelta(seconds=60))
    assert (turn, [c.seq for c in expired]) == (None, [1])
    assert next_up(later, NOW + timedelta(seconds=61))[2] == ()


def test_a_call_that_is_over_is_not_said() -> None:
    said = hear(START, call(1, "A001", "1"), call(2, "A002", "2"))
    assert spoken(hear_board(said, state(call(2, "A002", "2")), NOW)) == [2]
    serving = msgspec.structs.replace(call(1, "A001", "1"), state="serving")
    assert spoken(hear_board(said, state(serving, seq=2), NOW)) == []


def test_a_board_older_than_the_call_does_not_silence_it() -> None:
    assert spoken(hear_board(hear(START, call(2, "A002", "2")), state(seq=1), NOW)) == [2]


@pytest.mark.parametrize(("age_s", "expected"), [(9, [1]), (11, [])])
def test_a_call_learnt_from_the_board_is_said_only_when_fresh(age_s: float, expected: list[int]) -> None:
    said = hear_board(START, state(call(1, "A001", "1", age_s=age_s)), NOW)
    assert spoken(said) == expected
    assert [c.seq for c in next_up(said, NOW)[2]] == ([] if expected else [1])
    assert spoken(hear(said, call(1, "A001", "1"))) == expected


def test_a_recall_is_said_again_and_stands_for_the_waiting_first_call() -> None:
    first = hear(START, call(1, "A001", "1"))
    done = next_up(first, NOW)[0]
    assert spoken(hear(done, call(2, "A001", "1", attempt=2))) == [2]
    assert spoken(hear(first, call(2, "A001", "1", attempt=2))) == [2]


@pytest.mark.parametrize(
    ("named", "speak", "speaks"), [(ME, False, True), (OTHER, True, False), (None, True, True), (None, False, False)]
)
def test_only_the_zones_speaker_speaks(named: ClientId | None, speak: bool, speaks: bool) -> None:
    said = hear_board(replace(START, speak=speak), state(speaker=named), NOW)
    assert spoken(hear(said, call(1, "A001", "1"))) == ([1] if speaks else [])


def test_a_speaker_that_is_named_no_more_is_believed_for_5_s() -> None:
    """A hub that restarts names nobody at first, and no two displays shall speak at once."""
    said = hear_board(hear_board(START, state(speaker=OTHER), NOW), state(speaker=None), NOW)
    said = hear(said, call(1, "A001", "1"))
    assert spoken(said, after_s=4.9) == []
    assert spoken(said, after_s=5) == [1]


def test_the_next_speaker_says_what_the_first_has_not() -> None:
    calls = [call(n, f"A00{n}", str(n)) for n in (1, 2, 3)]
    spare = hear(hear_board(SPARE, state(speaker=ME), NOW), *calls)
    assert spoken(spare) == []
    first = msgspec.structs.replace(calls[0], spoken=True)
    spare = hear_board(spare, state(first, *calls[1:], speaker=OTHER), NOW)
    assert spoken(spare, after_s=4) == [2, 3]


def test_who_does_not_speak_tells_of_nothing_unspoken() -> None:
    spare = hear(hear_board(SPARE, state(speaker=ME), NOW), call(1, "A001", "1"))
    assert next_up(spare, NOW + timedelta(seconds=90))[1:] == (None, ())


def test_other_zones_are_not_said() -> None:
    assert spoken(hear(START, msgspec.structs.replace(call(1, "A001", "1"), zone="upstairs"))) == []


@pytest.mark.parametrize(("display", "expected"), [(ME, []), (OTHER, [-5]), (None, [])])
def test_a_test_call_is_spoken_by_the_display_it_is_for(display: ClientId | None, expected: list[int]) -> None:
    spare = hear_board(SPARE, state(speaker=ME), NOW)
    test = msgspec.structs.replace(call(-5, "TEST", "1"), state="test", display=display)
    assert spoken(hear(spare, test, test)) == expected
    assert spoken(hear_board(hear(spare, test), state(speaker=ME), NOW)) == expected


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


def forms(said: Sequence[Turn]) -> list[str]:
    return [("gong " if turn.gong else "") + ("short" if turn.short else "full") for turn in said]


def test_from_10_s_of_backlog_on_one_gong_stands_for_all_short_forms() -> None:
    heard = hear(START, *(call(n, f"A00{n}", str(n)) for n in (1, 2, 3)))
    assert forms(turns(heard, after_s=9)) == ["gong full"] * 3
    assert forms(turns(heard, after_s=10)) == ["gong short", "short", "short"]


def test_a_burst_is_said_in_short_before_it_has_waited() -> None:
    heard = hear(START, *(call(n, f"A{n:03}", str(n)) for n in range(1, 13)))
    assert forms(turns(heard))[:3] == ["gong short", "short", "short"]


def test_in_a_backlog_a_second_language_is_for_its_own_ticket_only() -> None:
    both = replace(START, announce=(Language("de"), Language("en")))
    tickets = [call(1, "A001", "1"), call(2, "A002", "2", language=Language("tr"))]
    assert [turn.languages for turn in turns(hear(both, *tickets), after_s=11)] == [("de",), ("de", "tr")]
    assert [turn.languages for turn in turns(hear(both, *tickets))] == [("de", "en"), ("de", "en", "tr")]


def test_slow_calls_are_never_shortened() -> None:
    slow = msgspec.structs.replace(call(2, "A002", "2"), slow=True)
    said = turns(hear(START, call(1, "A001", "1"), slow, call(3, "A003", "3")), after_s=11)
    assert forms(said) == ["gong short", "gong full", "short"]
    assert [turn.slow for turn in said] == [False, True, False]


def test_after_a_backlog_the_gong_sounds_again() -> None:
    later = hear(START, call(1, "A001", "1"))
    later, turn, _ = next_up(later, NOW + timedelta(seconds=12))
    later, nothing, _ = next_up(later, NOW + timedelta(seconds=14))
    assert turn is not None
    assert nothing is None
    assert forms(turns(hear(later, call(2, "A002", "2"), at_s=20), after_s=20)) == ["gong full"]


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
                    announcements = hear(announcements, calls[-1])
                else:
                    announcements = hear_board(announcements, state(*calls), NOW)
            case "board":
                announcements = hear_board(announcements, state(*calls), NOW)
            case "repeat" if calls:
                announcements = hear(announcements, calls[-1])
            case "speak":
                announcements, one, _ = next_up(announcements, NOW)
                said += [one.call.seq] if one else []
    said += spoken(announcements)
    assert said == list(range(1, seq + 1))


@given(st.lists(st.sampled_from(["call", "speak", "told", "swap"]), max_size=60))
def test_two_displays_say_each_call_once_however_the_voice_changes(steps: list[str]) -> None:
    """What one has said reaches the board before the other is named; then nothing is lost and nothing said twice."""
    both = {ME: START, OTHER: SPARE}
    voice, calls, said = ME, [], []
    for step in [*steps, "swap", "speak", *["speak"] * len(steps)]:
        match step:
            case "call":
                calls.append(call(len(calls) + 1, f"A{len(calls) + 1:03}", str(len(calls) + 1)))
                both = {name: hear(one, calls[-1]) for name, one in both.items()}
            case "speak":
                both[voice], turn, _ = next_up(both[voice], NOW)
                if turn:
                    said.append(turn.call.seq)
            case "swap":
                voice = OTHER if voice == ME else ME
        calls = [msgspec.structs.replace(c, spoken=c.seq in said) for c in calls]
        board = state(*calls, speaker=voice)
        both = {name: hear_board(one, board, NOW) for name, one in both.items()}
    assert said == list(range(1, len(calls) + 1))
