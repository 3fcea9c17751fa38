"""Which call is announced next, and in which languages. Pure.

Each call is spoken once, while its ticket is called and before it expires, one after the other in
the order of (`day`, `seq`) (norms.md N-09, N-10).
"""

from dataclasses import dataclass, replace
from datetime import datetime

from display.board import TEST, Key, fresh, key
from office.ids import ClientId, Language
from office.wire.states import BoardState, Call


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcements:
    """What one display still has to say in its zone."""

    client: ClientId
    zone: str
    speak: bool = True
    """Whether to speak while the hub names no speaker for the zone."""
    speaker: ClientId | None = None
    waiting: tuple[Call, ...] = ()
    """To be announced, in order."""
    known: frozenset[Key] = frozenset()
    """Calls that were taken or passed over once."""
    newest: Key | None = None

    @property
    def speaks(self) -> bool:
        """Tell whether this display is the zone's voice."""
        return self.speak if self.speaker is None else self.speaker == self.client


def hear_call(state: Announcements, call: Call) -> Announcements:
    """Take ``event/call``; one that is older than the newest, or repeated, is ignored."""
    if call.state == TEST:
        return _take(state, call) if key(call) not in state.known else state
    if state.newest is not None and key(call) <= state.newest:
        return state
    return _take(replace(state, newest=key(call)), call)


def hear_board(state: Announcements, board: BoardState, now: datetime) -> Announcements:
    """Take ``state/board``: who speaks, what is over, and calls whose event was missed if under 10 s old."""
    state = replace(state, speaker=board.speaker.get(state.zone))
    called = {key(call) for call in board.calls if call.state == "called"}
    reach = (board.day, board.seq)
    still = tuple(call for call in state.waiting if key(call) in called or key(call) > reach or call.state == TEST)
    state = replace(state, waiting=still)
    for call in sorted(board.calls, key=key):
        if key(call) in state.known:
            continue
        missed = call.state == "called" and fresh(call, now)
        state = _take(state, call) if missed else replace(state, known=state.known | {key(call)})
    newest = max([reach, *([state.newest] if state.newest else [])])
    return replace(state, newest=newest, known=frozenset(k for k in state.known if k[0] >= board.day))


def next_up(state: Announcements, now: datetime) -> tuple[Announcements, Call | None]:
    """Take out the call to announce now; those that have expired are dropped."""
    waiting = [call for call in state.waiting if call.expires_at > now]
    if not waiting:
        return replace(state, waiting=()), None
    return replace(state, waiting=tuple(waiting[1:])), waiting[0]


def languages(call: Call, announce: tuple[Language, ...]) -> tuple[Language, ...]:
    """Return the languages of an announcement: the office's, then the ticket's if it is another one."""
    said: dict[str, Language] = {}
    for language in (*announce, call.language):
        said.setdefault(language.partition("-")[0], Language(language.partition("-")[0]))
    return tuple(said.values())


def _take(state: Announcements, call: Call) -> Announcements:
    state = replace(state, known=state.known | {key(call)})
    if call.zone != state.zone or not state.speaks:
        return state
    # A recall stands for the earlier call of its ticket.
    others = [c for c in state.waiting if c.ticket != call.ticket]
    return replace(state, waiting=tuple(sorted([*others, call], key=key)))
