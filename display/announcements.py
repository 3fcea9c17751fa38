"""Which call is announced next, in which form and languages, and which could not be. Pure.

Each call is spoken once, while its ticket is called and before it expires, one after the other in the order of
(`day`, `seq`) (norms.md N-09, N-10). Every display of a zone keeps what is to be said; the one that the hub names
says it. So when that one falls silent in the middle of a call, the next goes on with that call.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from display.board import TEST, Key, fresh, key
from office.ids import ClientId, Language
from office.wire.states import BoardState, Call

BACKLOG = timedelta(seconds=10)
"""From so long a wait for its turn on, a call is said in short."""
FULL_S, LANGUAGE_S = 2.0, 3.5
"""About how long an announcement takes: gong with pauses, and each language."""
MOST_AHEAD_S = 20.0
"""Nor are calls said in full if the newest would have to wait so long for it."""
SHORT_S = 2.8
"""About how long the short form of one language takes."""
MOST_SHORT_S = 40.0
"""Where even the short forms of all that wait would take so long, a call is said in the office's first language
alone, or the last ones would expire unspoken (12 calls within 10 s: all within 60 s)."""
UNNAMED = timedelta(seconds=5)
"""So long a speaker that the board no longer names is still taken for it: a hub that restarts names none at first."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A call that is to be announced, and when it was heard by this machine's clock."""

    call: Call
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What is said now."""

    call: Call
    languages: tuple[Language, ...]
    gong: bool = True
    short: bool = False

    @property
    def slow(self) -> bool:
        """Whether it is said slowly and twice."""
        return self.call.slow


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcements:
    """What has still to be said in a zone, as one of its displays knows it."""

    client: ClientId
    zone: str
    speak: bool = True
    """Whether to speak while the hub names no speaker for the zone."""
    announce: tuple[Language, ...] = (Language("de"),)
    """The office's languages: each announcement is said in them, then in the ticket's."""
    speaker: ClientId | None = None
    unnamed_at: datetime | None = None
    """Since when the board does not name the zone's speaker any more."""
    waiting: tuple[Heard, ...] = ()
    """To be announced, in order."""
    tests: tuple[Call, ...] = ()
    """Test calls of this display: spoken whoever is the zone's voice."""
    expired: tuple[Call, ...] = ()
    """Passed over, and not yet told."""
    series: bool = False
    """In a backlog: the gong has sounded for all that wait."""
    known: frozenset[Key] = frozenset()
    """Calls that were taken or passed over once."""
    newest: Key | None = None

    @property
    def voiceless(self) -> bool:
        """Whether the hub knows of no display that could speak in the zone."""
        return self.unnamed_at is not None

    def speaks(self, now: datetime) -> bool:
        """Tell whether this display is the zone's voice."""
        nobody = self.speaker is None or (self.unnamed_at is not None and now - self.unnamed_at >= UNNAMED)
        return self.speak if nobody else self.speaker == self.client


def hear_call(state: Announcements, call: Call, now: datetime) -> Announcements:
    """Take ``event/call``; one that is older than the newest, or repeated, is ignored."""
    if call.state == TEST:
        return _take_test(state, call, now) if key(call) not in state.known else state
    if state.newest is not None and key(call) <= state.newest:
        return state
    return _take(replace(state, newest=key(call)), call, now)


def hear_board(state: Announcements, board: BoardState, now: datetime) -> Announcements:
    """Take ``state/board``: who speaks, what is over or spoken, and calls whose event was missed if under 10 s old."""
    state = _name(state, board.speaker.get(state.zone), now)
    due = {key(call) for call in board.calls if call.state == "called" and not call.spoken}
    reach = (board.day, board.seq)
    still = tuple(heard for heard in state.waiting if key(heard.call) in due or key(heard.call) > reach)
    state = replace(state, waiting=still)
    for call in sorted(board.calls, key=key):
        if key(call) not in state.known:
            state = _learn(state, call, now)
    newest = max([reach, *([state.newest] if state.newest else [])])
    return replace(state, newest=newest, known=frozenset(k for k in state.known if k[0] >= board.day))


def next_up(state: Announcements, now: datetime) -> tuple[Announcements, Turn | None, tuple[Call, ...]]:
    """Take out what is to be announced now, and the calls that expired unspoken, if it was for us to speak them."""
    waiting = tuple(heard for heard in state.waiting if heard.call.expires_at > now)
    expired = (*state.expired, *(heard.call for heard in state.waiting if heard.call.expires_at <= now))
    state = replace(state, waiting=waiting, expired=())
    if tests := [call for call in state.tests if call.expires_at > now]:
        turn = Turn(call=tests[0], languages=languages(tests[0], state.announce))
        return replace(state, tests=tuple(tests[1:]), expired=expired), turn, ()
    if not state.speaks(now):
        return replace(state, series=False), None, ()
    if not waiting:
        return replace(state, series=False), None, expired
    call = waiting[0].call
    short = not call.slow and _backlog(state, now)
    turn = Turn(
        call=call,
        languages=_short_languages(state) if short else languages(call, state.announce),
        gong=not (short and state.series),
        short=short,
    )
    # A slow call in the middle of a backlog has its gong, and the backlog goes on without another.
    series = short or (state.series and call.slow)
    return replace(state, waiting=waiting[1:], series=series), turn, expired


def languages(call: Call, announce: tuple[Language, ...]) -> tuple[Language, ...]:
    """Return the languages of an announcement: the office's, then the ticket's if it is another one."""
    said: dict[str, Language] = {}
    for language in (*announce, call.language):
        said.setdefault(language.partition("-")[0], Language(language.partition("-")[0]))
    return tuple(said.values())


def _backlog(state: Announcements, now: datetime) -> bool:
    """Tell whether the next call has waited long for its turn, or would let the newest wait long."""
    ahead = sum(_seconds(heard.call, state.announce) for heard in state.waiting[:-1])
    return now - state.waiting[0].at >= BACKLOG or ahead >= MOST_AHEAD_S


def _short_languages(state: Announcements) -> tuple[Language, ...]:
    """Return the office's first language, then the ticket's unless time is too short."""
    said = [languages(heard.call, state.announce[:1]) for heard in state.waiting]
    return said[0][:1] if sum(SHORT_S * len(each) for each in said) > MOST_SHORT_S else said[0]


def _seconds(call: Call, announce: tuple[Language, ...]) -> float:
    return (FULL_S + LANGUAGE_S * len(languages(call, announce))) * (2 if call.slow else 1)


def _name(state: Announcements, speaker: ClientId | None, now: datetime) -> Announcements:
    if speaker is not None:
        return replace(state, speaker=speaker, unnamed_at=None)
    return replace(state, unnamed_at=state.unnamed_at or now)


def _learn(state: Announcements, call: Call, now: datetime) -> Announcements:
    """Take a call that only the board told of."""
    state = replace(state, known=state.known | {key(call)})
    if call.state != "called" or call.spoken or call.zone != state.zone:
        return state
    if fresh(call, now):
        return _take(state, call, now)
    return replace(state, expired=(*state.expired, call))


def _take_test(state: Announcements, call: Call, now: datetime) -> Announcements:
    state = replace(state, known=state.known | {key(call)})
    ours = state.speaks(now) if call.display is None else call.display == state.client
    return replace(state, tests=(*state.tests, call)) if ours and call.zone == state.zone else state


def _take(state: Announcements, call: Call, now: datetime) -> Announcements:
    state = replace(state, known=state.known | {key(call)})
    if call.zone != state.zone:
        return state
    # A recall stands for the earlier call of its ticket.
    others = [heard for heard in state.waiting if heard.call.ticket != call.ticket]
    return replace(state, waiting=tuple(sorted([*others, Heard(call, now)], key=lambda heard: key(heard.call))))
