"""One box: which press counts, and what it shows. Pure; times are monotonic seconds."""

from dataclasses import dataclass, replace
from enum import StrEnum

from office.wire.devices import LampState

ANSWER_WITHIN_S = 2.0
"""A press lives 2 s (DESIGN §3, expiry of ``button/<counter>``)."""
REFUSED_SHOWN_S = 1.5
STUCK_AFTER_S = 10.0
"""A key that is held or repeats for so long is stuck."""
NO_ANSWER = "no_answer"
"""Why a press is shown as refused that the hub has not answered, or that could not be sent; no reason of the wire."""


class Word(StrEnum):
    """The words of call buttons (DESIGN §3)."""

    OPEN = "open"
    NEXT = "next"
    RECALL = "recall"
    START = "start"
    FINISH = "finish"
    NO_SHOW = "no_show"
    PARK = "park"
    PAUSE = "pause"
    CLOSE = "close"
    ALARM = "alarm"


class Look(StrEnum):
    """What a box can show."""

    CLOSED = "closed"
    FREE = "free"
    CALLED = "called"
    SERVING = "serving"
    PAUSED = "paused"
    PENDING = "pending"
    """Pressed, and not answered yet."""
    REFUSED = "refused"
    """The press was refused, or nobody has answered."""
    AWAY = "away"
    """The hub cannot be reached."""


@dataclass(frozen=True, slots=True)
class Held:
    """A key that goes down, and perhaps repeats."""

    word: Word
    since: float
    last: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """What is known of a box."""

    debounce_s: float = 0.3
    online: bool = False
    lamp: LampState | None = None
    held: Held | None = None
    open: tuple[str, float] | None = None
    """The id and time of the press that waits for its answer."""
    refused_at: float | None = None
    refused: str = ""
    """Why: a reason's key, or `NO_ANSWER`."""


def press(
    box: Box, word: Word, press_id: str, now: float, *, again: bool = False, barred: str = ""
) -> tuple[Box, bool]:
    """Note a press; tell whether it is to be sent. A key that bounces or repeats counts once, until it has been quiet.

    `again`: the key is known to be down still. `barred`: why no press of this box is sent, if so. A press that is not
    sent, also for want of a hub, is shown as refused and never kept.
    """
    held = box.held
    if held is not None and held.word is word and (again or now - held.last < box.debounce_s):
        return replace(box, held=replace(held, last=now)), False
    if again:
        return replace(box, held=Held(word, now, now)), False
    box = replace(box, held=Held(word, now, now))
    if barred or not box.online:
        return replace(box, open=None, refused_at=now, refused=barred or NO_ANSWER), False
    return replace(box, open=(press_id, now), refused_at=None), True


def stuck(box: Box, now: float) -> bool:
    """Tell whether the key has been down, or repeating, for too long."""
    held = box.held
    return held is not None and held.last - held.since >= STUCK_AFTER_S and now - held.last < max(box.debounce_s, 1.0)


def heard(box: Box, lamp: LampState, now: float) -> Box:
    """Note what ``lamp/<counter>`` says; the answer to our press is known by its id."""
    last = lamp.last
    if box.open is None or last is None or last.id != box.open[0]:
        return replace(box, lamp=lamp)
    return replace(box, lamp=lamp, open=None, refused_at=None if last.ok else now, refused=last.refused or "")


def look(box: Box, now: float) -> Look:
    """Return what the box shows now."""
    if box.open is not None and now - box.open[1] < ANSWER_WITHIN_S:
        return Look.PENDING
    refused_at = box.refused_at if box.open is None else box.open[1] + ANSWER_WITHIN_S
    if refused_at is not None and now - refused_at < REFUSED_SHOWN_S:
        return Look.REFUSED
    if not box.online or box.lamp is None:
        return Look.AWAY
    shown = box.lamp.state
    return Look(shown) if shown in _STATES else Look.CLOSED


def why_refused(box: Box) -> str:
    """Return the reason that belongs to `Look.REFUSED`."""
    return box.refused if box.open is None else NO_ANSWER


_STATES = frozenset({"closed", "free", "called", "serving", "paused"})
