"""What a wall says of whom: its units, its languages, its ways; never a name or a service (P-01)."""

from dataclasses import replace
from datetime import timedelta

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from display.board import LEAST_LARGE_S, Board, hear_call, tick
from display.examples import DE, EN, NOW, call, examples
from display.sizes import fit
from display.view import LANGUAGE_S, Arrow, Inputs, Props, derive
from office.ids import CallId, CounterId, Language, QueueId, ServiceId, TicketId, UnitId
from office.wire.states import BoardState, ServiceEntry, WalkInState, WallMessage


def shown(board: Board, **fields: object) -> Props:
    inputs = Inputs(board=board, at=0.0, now=NOW, languages=(DE, EN), fit=lambda calls: fit(calls, 3, 1))
    return derive(replace(inputs, **fields))  # type: ignore[arg-type]


def test_without_the_hub_no_figure_is_shown_that_may_be_wrong() -> None:
    board, at, now = examples()["hub-away"]
    away = shown(board, at=at, now=now)
    assert away.large is not None
    assert away.queues
    assert {(row.waiting, row.low, row.ticketsLeft, row.appointments, row.opening) for row in away.queues} == {
        (-1, -1, -1, -1, "unknown")
    }


def test_a_display_of_one_unit_shows_its_queues_and_messages_only() -> None:
    board, _, _ = examples()["idle"]
    assert board.queues is not None
    first, *others = board.queues.queues
    own = msgspec.structs.replace(first, unit=UnitId("zulassung"))
    queues = msgspec.structs.replace(board.queues, queues=(own, *others))
    messages = tuple(WallMessage(text={DE: q.letter}, queue=q.id) for q in queues.queues)
    state = BoardState(day=NOW.date(), seq=0, messages=messages)
    one = shown(replace(board, queues=queues, board=state), units=(UnitId("zulassung"),))
    assert ([row.letter for row in one.queues], one.message) == ([first.letter], first.letter)


def test_a_break_is_said_while_it_lasts() -> None:
    board, _, _ = examples()["idle"]
    assert board.queues is not None
    pause = {"break_from": NOW - timedelta(minutes=5), "break_until": NOW + timedelta(minutes=19)}
    rest = msgspec.structs.replace(board.queues.queues[0], **pause)
    queues = msgspec.structs.replace(board.queues, queues=(rest,))
    assert shown(replace(board, queues=queues)).queues[0].pause == "11:00"
    later = shown(replace(board, queues=queues), now=NOW - timedelta(minutes=6))
    assert later.queues[0].pause == ""


def test_the_arrow_shows_the_way_from_this_display() -> None:
    board = hear_call(Board(zone="hall"), call(1, "A017", "3"), 0.0)
    large = shown(board, arrows={CounterId("3"): Arrow.AHEAD_LEFT}).large
    assert large is not None
    assert large.arrow == "↖"


def test_the_languages_after_the_first_take_turns() -> None:
    board, _, _ = examples()["one-call"]
    languages = tuple(map(Language, ("de", "en", "tr", "uk")))
    turns = [shown(board, languages=languages, at=at * LANGUAGE_S).second for at in range(4)]
    assert turns == ["en", "tr", "uk", "en"]


SECRET = "Scheidung Erika Mustermann"


@given(
    st.lists(st.tuples(st.integers(1, 9), st.booleans()), max_size=12),
    st.sampled_from(sorted(examples())),
    st.floats(0, 100),
)
def test_no_service_and_no_name_ever_reaches_the_wall(calls: list[tuple[int, bool]], state: str, at: float) -> None:
    """P-01: whatever the wire holds beside number and place (services, ids of tickets, notes) is not in the view."""
    board, _, now = examples()[state]
    service = ServiceEntry(id=ServiceId("scheidung"), name={DE: SECRET}, group=SECRET, queue=None, minutes=5)
    if board.catalogue is not None:
        board = replace(board, catalogue=msgspec.structs.replace(board.catalogue, services=(service,)))
    if board.queues is not None:
        quota = {ServiceId(SECRET): WalkInState(open=True, reason=SECRET)}
        told = tuple(msgspec.structs.replace(q, services=quota, id=QueueId(SECRET)) for q in board.queues.queues)
        board = replace(board, queues=msgspec.structs.replace(board.queues, queues=told))
    for seq, (counter, slow) in enumerate(calls, start=1000):
        hidden = {"ticket": TicketId(SECRET), "id": CallId(SECRET), "slow": slow}
        board = hear_call(board, msgspec.structs.replace(call(seq, "A001", str(counter)), **hidden), at)
    seen = replace(shown(board, at=at, now=now), shown={})
    assert SECRET not in repr(seen)
    assert "slow" not in repr(seen)


def test_yesterdays_calls_are_over_though_the_hub_is_away() -> None:
    board = replace(hear_call(Board(zone="hall"), call(1, "A017", "3"), 0.0), hub_online=False)
    assert tick(board, 9.0, NOW.date()).calls
    assert tick(board, 9.0, NOW.date() + timedelta(days=1)).calls == ()


def test_where_many_wait_for_the_large_place_each_has_two_seconds() -> None:
    board = Board(zone="hall")
    for n in range(1, 12):
        board = hear_call(board, call(n, f"A{n:03}", str(n)), 0.0)
    large = {board.large}
    for step in range(1, 200):
        board = tick(board, step / 5)
        large.add(board.large)
    assert len(large) == 11
    crowd = board.large_since
    assert crowd <= 7 * 2.0 + 4 * 6.0 + 1


@given(st.floats(0, 500), st.floats(0, LEAST_LARGE_S))
def test_a_new_call_is_on_the_screen_at_once_and_for_its_least_time(at: float, later: float) -> None:
    board = Board(zone="hall")
    for n in range(1, 12):
        board = hear_call(board, call(n, f"A{n:03}", str(n)), at)
    new = call(20, "K020", "20")
    board = tick(hear_call(board, new, at + 0.5), at + 0.5 + later)
    assert new.id in shown(board, at=at + 0.5 + later).shown.values()
