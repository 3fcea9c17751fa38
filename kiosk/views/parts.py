"""Pieces that several screens show."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.formats import Formats
from kiosk.house import APPOINTMENT_ONLY, HUB_AWAY, NOT_OFFERED, WALK_IN_ONLY, Chance
from kiosk.outcomes import NO_ANSWER
from kiosk.screens import Problem
from office.reasons import Reason
from office.wire.answers import WaitRange

QUOTA_FOR_NOW = "quota_for_now"
"""All given out, but there will be more."""
_OWN = frozenset({QUOTA_FOR_NOW, APPOINTMENT_ONLY, HUB_AWAY, NOT_OFFERED, WALK_IN_ONLY, NO_ANSWER})
_KNOWN = _OWN | {reason.value for reason in Reason}

UNLIMITED = -1
"""Stands for "no quota" and "not known" where QML wants a number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """Why something can't be had, and when again; `reason` is empty if it can. QML has the text of each reason."""

    reason: str = ""
    next: str = ""
    come: str = ""


def why(chance: Chance, formats: Formats, now: datetime) -> Why:
    """Return the reason of a chance that is none."""
    if chance.ok:
        return Why()
    return _why(chance.reason, _when(chance.next_at, formats, now))


def why_problem(problem: Problem | None, formats: Formats, now: datetime) -> Why:
    """Return the reason of a refusal."""
    if problem is None:
        return Why()
    return _why(problem.reason, _when(problem.next_at, formats, now), _when(problem.come_at, formats, now))


def _why(reason: str, next_at: str, come_at: str = "") -> Why:
    if reason == Reason.QUOTA_EXHAUSTED and next_at:
        reason = QUOTA_FOR_NOW
    return Why(reason=known_reason(reason), next=next_at, come=come_at)


def known_reason(reason: str) -> str:
    """Return a reason that has a text; a newer hub may have others."""
    return reason if reason in _KNOWN else Reason.CLOSED


def low(wait: WaitRange | None) -> int:
    """Return the lower end of a wait, or UNLIMITED if it is not known."""
    return UNLIMITED if wait is None else wait.low_min


def high(wait: WaitRange | None) -> int:
    """Return the upper end of a wait, or UNLIMITED if it is not known."""
    return UNLIMITED if wait is None else wait.high_min


def _when(at: datetime | None, formats: Formats, now: datetime) -> str:
    return "" if at is None or at <= now else formats.when(at, now)
