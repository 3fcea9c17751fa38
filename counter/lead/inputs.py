"""What the lead's window knows: the house, the hub's reports, and what the lead has begun. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from appliance.messages import MessageTexts
from counter.staff.house import House, Notice
from office.commands import BatchAt
from office.ids import QueueId
from office.wire.answers import QuotaSet

Row = Mapping[str, str | int | bool | None]
"""A row of a report."""
HOUSE = "house"
"""The whole house, where a queue could stand; ``""``: all queues of the lead's units."""


class Tab(StrEnum):
    """The pages of the window."""

    TODAY = "today"
    COURSE = "course"
    DEVICES = "devices"
    HISTORY = "history"


class How(StrEnum):
    """What goes with the words."""

    NOW = "now"
    """Walk-in closes at once."""
    LATER = "later"
    """The last ticket is given at a time: the quota's stop."""
    WORDS = "words"
    """Nothing but the words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A closing or a message in the making. `target` is a queue, ``""`` or `HOUSE`."""

    target: str
    how: How
    sentence: str = ""
    """A key of `office.messages`; ``""``: `text`, or none."""
    text: str = ""
    """The lead's own words, in German only."""
    time: str = ""
    """``HH:MM``, for the sentence and for a later stop."""
    ends: str = ""
    """``HH:MM``, when it is over; ``""``: with the day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotaDraft:
    """A queue's quota as it is typed."""

    queue: str
    revision: int
    limit: str = ""
    batches: str = ""
    until: str = ""
    wrong: str = ""
    """The key of what is wrong with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadInputs:
    """Everything that the window knows."""

    house: House
    texts: MessageTexts = field(default_factory=MessageTexts)
    """The ready sentences in every language."""
    own_names: Mapping[str, str] = field(default_factory=dict)
    """Of each language its name in itself."""
    tab: Tab = Tab.TODAY
    day: tuple[Row, ...] = ()
    course: tuple[Row, ...] = ()
    history: tuple[Row, ...] = ()
    words: Words | None = None
    quota: QuotaDraft | None = None
    shown: str = ""
    """The queue whose picture is shown; ``""``: all."""
    as_table: bool = False
    answered: Mapping[str, tuple[date | None, QuotaSet]] = field(default_factory=dict)
    """By queue the last quota that the hub has set for us, and the day: its answer may be ahead of its state."""
    changing: frozenset[str] = frozenset()
    """Queues with a change under way."""
    more: Mapping[str, int] = field(default_factory=dict)
    """What was pressed meanwhile, by queue: it follows when the answer has come."""
    pending: float | None = None
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class QuotaKnown:
    """A queue's quota as far as it is known here. `until` is ``HH:MM`` or ``""``."""

    limit: int | None
    batches: tuple[BatchAt, ...]
    until: str
    revision: int


def known_quota(inputs: LeadInputs, queue: str) -> QuotaKnown | None:
    """Return a queue's quota: of the hub's state, or of its answer if that is newer."""
    house = inputs.house
    state = house.queue(QueueId(queue))
    if state is None:
        return None
    walk_in = state.walk_in
    day, answer = inputs.answered.get(queue, (None, None))
    today = None if house.hub is None else house.hub.day
    if answer is not None and day == today and answer.revision > walk_in.revision:
        return QuotaKnown(answer.limit, answer.batches, answer.until or "", answer.revision)
    until = "" if walk_in.until is None else _clock(walk_in.until, house)
    return QuotaKnown(walk_in.limit, walk_in.batches, until, walk_in.revision)


def _clock(at: datetime, house: House) -> str:
    return f"{at.astimezone(house.zone):%H:%M}"
