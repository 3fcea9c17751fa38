"""The states of a ticket, and the one table of its transitions (DESIGN §4)."""

from collections.abc import Mapping
from enum import StrEnum

from office.reasons import Reason, Refused


class State(StrEnum):
    """Where a ticket stands."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    PARKED = "parked"
    AWAY = "away"
    MISSED = "missed"
    DONE = "done"
    CANCELLED = "cancelled"


class Act(StrEnum):
    """What can happen to a ticket."""

    CALL = "call"
    RECALL = "recall"
    START = "start"
    FINISH = "finish"
    MOVE_ON = "move_on"
    """A service is finished and others are still open."""
    MISS = "miss"
    PUT_BACK = "put_back"
    UNDO_MISS = "undo_miss"
    """Back to the counter that called it."""
    REQUEUE_MISSED = "requeue_missed"
    """That counter has gone on: back to its place in the line."""
    REOPEN = "reopen"
    PARK = "park"
    TRANSFER = "transfer"
    ERRAND = "errand"
    RETURN = "return"
    CANCEL = "cancel"
    CHANGE = "change"
    ADD_SERVICE = "add_service"
    PRIORITISE = "prioritise"
    PROMOTE = "promote"
    """A stand-by ticket becomes an ordinary one."""
    SEAT = "seat"
    """Served without a call: the ticket was made at the counter, or its visitor stands there already."""
    DAY_END = "day_end"


_S = State

TRANSITIONS: Mapping[State, Mapping[Act, State]] = {
    _S.WAITING: {
        Act.CALL: _S.CALLED,
        Act.TRANSFER: _S.WAITING,
        Act.ERRAND: _S.AWAY,
        Act.CANCEL: _S.CANCELLED,
        Act.CHANGE: _S.WAITING,
        Act.PRIORITISE: _S.WAITING,
        Act.PROMOTE: _S.WAITING,
        Act.SEAT: _S.SERVING,
        Act.DAY_END: _S.CANCELLED,
    },
    _S.CALLED: {
        Act.RECALL: _S.CALLED,
        Act.START: _S.SERVING,
        Act.FINISH: _S.DONE,
        Act.MOVE_ON: _S.WAITING,
        Act.MISS: _S.MISSED,
        Act.PUT_BACK: _S.WAITING,
        Act.PARK: _S.PARKED,
        Act.TRANSFER: _S.WAITING,
        Act.ERRAND: _S.AWAY,
        Act.ADD_SERVICE: _S.CALLED,
        Act.DAY_END: _S.MISSED,
    },
    _S.SERVING: {
        Act.FINISH: _S.DONE,
        Act.MOVE_ON: _S.WAITING,
        Act.PARK: _S.PARKED,
        Act.TRANSFER: _S.WAITING,
        Act.ERRAND: _S.AWAY,
        Act.ADD_SERVICE: _S.SERVING,
        Act.DAY_END: _S.DONE,
    },
    _S.PARKED: {
        Act.CALL: _S.CALLED,
        Act.TRANSFER: _S.WAITING,
        Act.RETURN: _S.WAITING,
        Act.CANCEL: _S.CANCELLED,
        Act.DAY_END: _S.CANCELLED,
    },
    _S.AWAY: {
        Act.CALL: _S.CALLED,
        Act.RETURN: _S.WAITING,
        Act.CANCEL: _S.CANCELLED,
        Act.CHANGE: _S.AWAY,
        Act.DAY_END: _S.CANCELLED,
    },
    _S.MISSED: {
        Act.UNDO_MISS: _S.CALLED,
        Act.REQUEUE_MISSED: _S.WAITING,
        Act.RETURN: _S.WAITING,
    },
    _S.DONE: {Act.REOPEN: _S.SERVING},
    _S.CANCELLED: {},
}
"""What may happen in which state, and the state after it. Anything else is refused."""

AT_COUNTER = frozenset({State.CALLED, State.SERVING})
"""The states in which a ticket holds its counter."""
ENDED = frozenset({State.DONE, State.CANCELLED})


def after(state: State, act: Act) -> State:
    """Return the state after `act`. Raises Refused (`wrong_state`) where the table has no such step."""
    try:
        return TRANSITIONS[state][act]
    except KeyError:
        raise Refused(Reason.WRONG_STATE, detail=f"{act} is not possible for a ticket that is {state}") from None
