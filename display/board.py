"""What the wall shows: calls, queues and messages, folded from what the hub says. Pure.

Two clocks come in as arguments: `at`, monotonic seconds, for what lasts; `now`, the moment, for how old a call is.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime

from office.wire.states import BoardState, Call, CatalogueState, QueuesState

LEAST_LARGE_S = 6.0
"""A call keeps the large place at least so long when others follow."""
LEAST_LARGE_CROWDED_S = 2.0
"""The same while many wait for it (norms.md 1.3: a changing name stands at least 2 s)."""
CROWDED = 3
"""More than so many that wait for the large place are a crowd; all of them stand in the rows already."""
BLINK_S = 4.0
"""A new call blinks so long (norms.md A-06: at most 5 s)."""
BLINK_HALF_S = 0.5
"""Bright and dim for so long each, which is 1 Hz (norms.md A-06)."""
FRESH_S = 10.0
"""A call learnt late counts as new up to this age (DESIGN §3, issue of the display)."""

TEST = "test"
"""The state of a test call (`test_call`): shown and spoken like any other, but none of the day's."""

Key = tuple[date, int]
"""A call's (`day`, `seq`): the greater is newer; a recall has a new one."""


def key(call: Call) -> Key:
    """Return what a call is known by."""
    return (call.day, call.seq)


def fresh(call: Call, now: datetime) -> bool:
    """Tell whether a call that was learnt late is still news."""
    return (now - call.called_at).total_seconds() < FRESH_S


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """The wall of one waiting zone."""

    zone: str
    client: str = ""
    """This display; only its own test calls are shown."""
    counter: str = ""
    """A display above one counter shows this counter's calls only."""
    hub_online: bool = True
    """True also at the start, until it can be known."""
    calls: tuple[Call, ...] = ()
    """Everything that is called now, newest first."""
    newest: Key | None = None
    """The newest call known of, also if it is over."""
    large: Key | None = None
    large_since: float = 0.0
    blink_from: float | None = None
    """When the large call began to blink; None: it is no news."""
    stage: tuple[Key, ...] = ()
    """New calls that wait for the large place, oldest first."""
    news_at: float = 0.0
    """When the last call came: rows that take turns begin anew, with the newest."""
    board: BoardState | None = None
    queues: QueuesState | None = None
    catalogue: CatalogueState | None = None

    def large_call(self) -> Call | None:
        """Return the call in the large place."""
        return next((call for call in self.calls if key(call) == self.large), None)

    def bright(self, at: float) -> bool:
        """Tell whether the large call's light is on: it blinks at 1 Hz while the call is new."""
        if self.blink_from is None or at - self.blink_from >= BLINK_S:
            return False
        return int((at - self.blink_from) / BLINK_HALF_S) % 2 == 0

    def next_change(self, at: float) -> float | None:
        """Return in how many seconds `tick` or `bright` has something new; None: not by itself."""
        waits = []
        if self.blink_from is not None and at - self.blink_from < BLINK_S:
            waits.append(BLINK_HALF_S - (at - self.blink_from) % BLINK_HALF_S)
        if self.stage:
            waits.append(self.large_since + _least(self.stage) - at)
        return max(0.0, min(waits)) if waits else None


def hear_call(board: Board, call: Call, at: float) -> Board:
    """Take ``event/call``: it is on the wall at once. Older or repeated ones change nothing."""
    if call.state != TEST:
        if board.newest is not None and key(call) <= board.newest:
            return board
        board = replace(board, newest=key(call))
    if not _ours(board, call):
        return board
    over = [c for c in board.calls if call.ticket == c.ticket or call.counter == c.counter or c.day != call.day]
    calls = (call, *(c for c in board.calls if c not in over))
    return _settle(replace(board, calls=calls, stage=(*board.stage, key(call)), news_at=at), at)


def hear_board(board: Board, state: BoardState, at: float, now: datetime) -> Board:
    """Take ``state/board``: what it does not name is over, unless it was called after it."""
    reach = (state.day, state.seq)
    ours = [call for call in state.calls if _ours(board, call) and call.state == "called"]
    known = {key(call) for call in board.calls}
    later = [call for call in board.calls if (key(call) > reach or call.state == TEST) and call.day >= state.day]
    held = {key(call) for call in later}
    calls = sorted([*later, *(call for call in ours if key(call) not in held)], key=key, reverse=True)
    news = sorted(key(call) for call in ours if key(call) not in known and fresh(call, now))
    newest = max([reach, *map(key, state.calls), *([board.newest] if board.newest else [])])
    stage = (*board.stage, *(k for k in news if k not in board.stage))
    news_at = at if news else board.news_at
    return _settle(replace(board, board=state, calls=tuple(calls), newest=newest, stage=stage, news_at=news_at), at)


def _ours(board: Board, call: Call) -> bool:
    """Tell whether a call is for this wall."""
    if call.state == TEST:
        return call.zone == board.zone and call.display in {None, board.client}
    return call.zone == board.zone and board.counter in {"", call.counter}


def end_tests(board: Board, at: float) -> Board:
    """Take test calls off the wall."""
    return _settle(replace(board, calls=tuple(call for call in board.calls if call.state != TEST)), at)


def tick(board: Board, at: float, today: date | None = None) -> Board:
    """Let time pass: the next new call takes the large place when the last had its least time.

    `today` is the office's date: calls of an earlier day are over, also while the hub is away.
    """
    if today is not None and any(call.day < today for call in board.calls):
        board = replace(board, calls=tuple(call for call in board.calls if call.day >= today))
    return _settle(board, at)


def _least(stage: tuple[Key, ...]) -> float:
    return LEAST_LARGE_S if len(stage) <= CROWDED else LEAST_LARGE_CROWDED_S


def _settle(board: Board, at: float) -> Board:
    """Give the large place to whom it is due."""
    called = {key(call) for call in board.calls}
    stage = tuple(k for k in board.stage if k in called)
    large = board.large if board.large in called else None
    held = large is not None and board.blink_from is not None and at - board.large_since < _least(stage)
    if stage and not held:
        return replace(board, stage=stage[1:], large=stage[0], large_since=at, blink_from=at)
    if large is None and board.calls:
        return replace(board, stage=stage, large=key(board.calls[0]), large_since=at, blink_from=None)
    blink = board.blink_from if large is not None else None
    return replace(board, stage=stage, large=large, blink_from=blink)
