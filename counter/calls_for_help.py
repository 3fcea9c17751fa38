"""Alarms and calls for help at a panel: what came in (HelpInputs), and what it shows (HelpProps). Pure."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from counter.panel import NOTICE_SHOWN_S, Inputs, Notice, wall_clock
from office.catalogue import say
from office.ids import ClientId, HelpId
from office.wire.panel_states import HelpEntry, HelpState

DELIVERED_WITHIN_S = 2.0
"""An alarm that the hub has not confirmed by then is told as not delivered (issue 3, "Help")."""
CONFIRMED_SHOWN_S = 12.0
ANSWERED_SHOWN_S = 60.0
SHOWN = 2
"""So many calls have a row of their own; more are counted, so that the buttons below stay where they are."""


class Stage(StrEnum):
    """What the panel says of its own alarm; the value is a text's id."""

    NONE = ""
    SENDING = "alarm-sending"
    HEARD = "alarm-heard"
    """The hub has it and tells the other panels, until somebody answers."""
    ANSWERED = "alarm-answered"
    FAILED = "alarm-failed"
    """The hub has not confirmed it: use the telephone."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """The alarm raised here last. `heard`: True confirmed, False refused or given up, None not yet known."""

    sent: float
    heard: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpInputs:
    """What is known of help. Times without a date are monotonic seconds."""

    panel: Inputs
    client: ClientId
    open: tuple[HelpEntry, ...] = ()
    alarm: Alarm | None = None
    answered_at: float | None = None
    """When the alarm of this counter was answered."""
    answering: frozenset[HelpId] = frozenset()
    notice: Notice | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpRow:
    """One open alarm or call of another place."""

    id: str
    kind: str
    place: str
    at: str
    minutes: int
    escalated: bool
    busy: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpProps:
    """What the window shows of help."""

    alarm: Stage = Stage.NONE
    calls: tuple[HelpRow, ...] = ()
    more: int = 0
    why_answer: str = ""
    """The key of why none can be answered now; ``""``: one can."""
    notice: str = ""


def others(inputs: HelpInputs) -> tuple[HelpEntry, ...]:
    """Return what others need, the escalated first, then the oldest."""
    theirs = (entry for entry in inputs.open if not _own(inputs, entry))
    return tuple(sorted(theirs, key=lambda entry: (entry.escalated_at is None, entry.at, entry.id)))


def is_news(before: HelpInputs, after: HelpInputs) -> bool:
    """Tell whether somebody else needs help whom the panel has not shown yet, or more urgently than before."""
    known = {(entry.id, entry.escalated_at is not None) for entry in others(before)}
    return any((entry.id, entry.escalated_at is not None) not in known for entry in others(after))


def heard_of(inputs: HelpInputs, state: HelpState) -> HelpInputs:
    """Take what the hub tells of open calls. An alarm of this counter that is gone has been answered."""
    had, has = (any(_own(inputs, entry) for entry in opened) for opened in (inputs.open, state.open))
    if had and not has:
        inputs = replace(inputs, alarm=None, answered_at=inputs.panel.monotonic)
    elif has:
        inputs = replace(inputs, answered_at=None)
    still = frozenset(entry.id for entry in state.open)
    return replace(inputs, open=state.open, answering=inputs.answering & still)


def may_raise(inputs: HelpInputs) -> bool:
    """Tell whether a press sends an alarm: always, but while one is under way it is the same one."""
    return inputs.alarm is None or inputs.alarm.heard is not None


def why_not_answer(inputs: HelpInputs) -> str:
    """Return the key of why no call can be answered now, or ``""``."""
    if not others(inputs):
        return "nobody-calls"
    return "" if inputs.panel.online else "hub-away"


def derive_help(inputs: HelpInputs) -> HelpProps:
    """Return what the window shows of help."""
    calls, notice = others(inputs), inputs.notice
    shown = notice is not None and inputs.panel.monotonic - notice.at < NOTICE_SHOWN_S
    return HelpProps(
        alarm=_stage(inputs),
        calls=tuple(_row(inputs, entry) for entry in calls[:SHOWN]),
        more=max(0, len(calls) - SHOWN),
        why_answer=why_not_answer(inputs),
        notice=notice.key if notice is not None and shown else "",
    )


def _own(inputs: HelpInputs, entry: HelpEntry) -> bool:
    """Tell whether an alarm was raised here, by key or by the counter's call button: this panel stays silent."""
    return entry.kind == "alarm" and (entry.client == inputs.client or entry.counter == inputs.panel.counter)


def _stage(inputs: HelpInputs) -> Stage:
    alarm, now = inputs.alarm, inputs.panel.monotonic
    stands = any(_own(inputs, entry) for entry in inputs.open)
    if alarm is not None and _lost(inputs, alarm) and not (stands and inputs.panel.online):
        return Stage.FAILED
    if stands:
        return Stage.HEARD
    if inputs.answered_at is not None and now - inputs.answered_at < ANSWERED_SHOWN_S:
        return Stage.ANSWERED
    if alarm is None or (alarm.heard and now - alarm.sent >= CONFIRMED_SHOWN_S):
        return Stage.NONE
    return Stage.HEARD if alarm.heard else Stage.SENDING


def _lost(inputs: HelpInputs, alarm: Alarm) -> bool:
    if alarm.heard is not None:
        return not alarm.heard
    return not inputs.panel.online or inputs.panel.monotonic - alarm.sent >= DELIVERED_WITHIN_S


def _row(inputs: HelpInputs, entry: HelpEntry) -> HelpRow:
    return HelpRow(
        id=entry.id,
        kind=entry.kind,
        place=say(entry.place, inputs.panel.language) or entry.client,
        at=wall_clock(inputs.panel, entry.at),
        minutes=_minutes(entry.at, inputs.panel.hub_at),
        escalated=entry.escalated_at is not None,
        busy=entry.id in inputs.answering,
    )


def _minutes(since: datetime, until: datetime | None) -> int:
    return 0 if until is None else max(0, int((until - since).total_seconds() // 60))
