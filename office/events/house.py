"""Counters, quotas, plans, messages, help, and the day's end."""

from dataclasses import dataclass, field
from datetime import datetime, time

from office.ids import AppointmentId, ClientId, CounterId, HelpId, QueueId, ServiceId
from office.ticket import Appointment, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterOpened:
    """A session began, or was taken over."""

    at: datetime
    counter: CounterId
    clerk: str
    skills: tuple[QueueId, ...]
    until: datetime | None = None
    """So long its skills are narrowed."""
    widened: bool = False
    """That time has come: nothing but the skills changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterPaused:
    """A session was interrupted."""

    at: datetime
    counter: CounterId
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterResumed:
    """A session goes on."""

    at: datetime
    counter: CounterId


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterClosed:
    """A session ended."""

    at: datetime
    counter: CounterId
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchDue:
    """A batch of a quota, in the office's local time."""

    at: time
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NumbersSkipped:
    """After a restore: so many numbers of each letter may have been given since the backup, and are not given again."""

    at: datetime
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotaSet:
    """A quota was changed. `key` is ``queue:…`` or ``service:…``."""

    at: datetime
    by: ClientId
    key: str
    limit: int | None
    batches: tuple[BatchDue, ...]
    until: time | None
    revision: int
    undo: bool = False
    by_minutes: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkInSet:
    """Staff opened or closed the issue of a queue, or (None) of the house."""

    at: datetime
    by: ClientId
    queue: QueueId | None
    open: bool
    until: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StandBySet:
    """The lead switched a queue's stand-by on or off."""

    at: datetime
    by: ClientId
    queue: QueueId
    open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageSet:
    """A message was put on the wall, or (None) taken down."""

    at: datetime
    queue: QueueId | None
    text: Text | None
    until: datetime | None
    values: dict[str, str | int] = field(default_factory=dict)
    """What the text of a key says in its places."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumbersLent:
    """A kiosk got numbers for when the hub is away."""

    at: datetime
    client: ClientId
    queue: QueueId
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NumbersReturned:
    """A kiosk gave unused numbers back."""

    at: datetime
    client: ClientId
    queue: QueueId
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanTaken:
    """The centre's plan for today changed."""

    at: datetime
    added: tuple[Appointment, ...]
    removed: tuple[AppointmentId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnedAway:
    """A visitor left without a ticket: counted, nobody stored."""

    at: datetime
    services: tuple[ServiceId, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpCalled:
    """An alarm or a call for help."""

    at: datetime
    help: HelpId
    kind: str
    client: ClientId
    counter: CounterId | None
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpEscalated:
    """Nobody answered in time: every panel is told more loudly."""

    at: datetime
    help: HelpId


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpAnswered:
    """Somebody comes."""

    at: datetime
    help: HelpId
    by: ClientId


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """A button's press was taken."""

    at: datetime
    counter: CounterId
    word: str
    press_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DayEnded:
    """The day is over: open tickets are ended, sessions and their names are gone."""

    at: datetime
