"""What happened in an office's day. Ids and facts only: no names, no phone numbers.

Replaying a day's events, in order, on `Day.begin` gives the same day. `AssistanceAsked` stands alone so that
the journal can drop it when its ticket is done (health data, DESIGN §4).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from typing import get_args

from office.commands import Assistance
from office.ids import (
    AppointmentId,
    CallId,
    ClientId,
    CounterId,
    HelpId,
    Language,
    QueueId,
    ServiceId,
    TicketId,
)
from office.ticket import Appointment, Kind, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketIssued:
    """A ticket was given, or made by a check-in (then `appointment` is set)."""

    at: datetime
    by: ClientId
    ticket: TicketId
    number: str
    code: str
    token: str
    kind: Kind
    queue: QueueId
    services: tuple[ServiceId, ...]
    people: int
    language: Language
    minutes: int
    arrival: datetime
    head_start: int
    due_at: datetime
    places: tuple[str, ...]
    appointment: AppointmentId | None = None
    appointment_at: datetime | None = None
    over_quota: bool = False
    reason: str | None = None
    """Why above the quota."""
    reserve: bool = False
    """A kiosk issued it from its reserve."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssistanceAsked:
    """A visitor needs help at the counter. Health data: droppable when the ticket is done."""

    ticket: TicketId
    assistance: tuple[Assistance, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketChanged:
    """Other services, before the call or at the counter."""

    at: datetime
    ticket: TicketId
    queue: QueueId
    services: tuple[ServiceId, ...]
    minutes: int
    places: tuple[str, ...]
    added: bool = False
    """Added at the counter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketCancelled:
    """Given up before its call."""

    at: datetime
    ticket: TicketId


@dataclass(frozen=True, slots=True, kw_only=True)
class Prioritised:
    """A head start was given. Its reason is not stored."""

    at: datetime
    ticket: TicketId
    head_start: int
    virtual: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Promoted:
    """A stand-by ticket has become an ordinary one."""

    at: datetime
    ticket: TicketId
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """A ticket was called to a counter; `again` if it was on call there already."""

    at: datetime
    call: CallId
    seq: int
    ticket: TicketId
    counter: CounterId
    attempt: int
    expires_at: datetime
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSeen:
    """The first display painted a call, or spoke it."""

    call: CallId
    ticket: TicketId
    painted_at: datetime
    spoken_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """The called visitor has come."""

    at: datetime
    ticket: TicketId


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """The visit is over. `started_at` is inferred where nobody pressed start."""

    at: datetime
    ticket: TicketId
    served: tuple[ServiceId, ...]
    people: int
    started_at: datetime
    inferred: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedOn:
    """A part of the visit is over; the ticket waits for its other services with its place in time."""

    at: datetime
    ticket: TicketId
    served: tuple[ServiceId, ...]
    people: int
    queue: QueueId
    services: tuple[ServiceId, ...]
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """The called visitor has not come."""

    at: datetime
    ticket: TicketId


@dataclass(frozen=True, slots=True, kw_only=True)
class MissUndone:
    """The visitor is here after all: at `counter`, or back in the line."""

    at: datetime
    ticket: TicketId
    counter: CounterId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PutBack:
    """A call was undone; the ticket keeps its place."""

    at: datetime
    ticket: TicketId


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopened:
    """A finish was undone."""

    at: datetime
    ticket: TicketId
    counter: CounterId
    services: tuple[ServiceId, ...]
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Parked:
    """Set aside at the counter."""

    at: datetime
    ticket: TicketId
    until: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SentAway:
    """On an errand."""

    at: datetime
    ticket: TicketId
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """Back in the line: from an errand, from having been parked, or (`missed`) after a miss."""

    at: datetime
    ticket: TicketId
    virtual: datetime
    missed: bool
    preferred: CounterId | None = None
    preferred_until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Transferred:
    """Sent on with its place in time."""

    at: datetime
    ticket: TicketId
    queue: QueueId
    bound: CounterId | None
    note: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seated:
    """A visitor without a ticket is served; the ticket was made for it."""

    at: datetime
    ticket: TicketId
    counter: CounterId


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterOpened:
    """A session began, or was taken over."""

    at: datetime
    counter: CounterId
    clerk: str
    skills: tuple[QueueId, ...]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkInSet:
    """Staff opened or closed the issue of a queue, or (None) of the house."""

    at: datetime
    by: ClientId
    queue: QueueId | None
    open: bool
    until: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageSet:
    """A message was put on the wall, or (None) taken down."""

    at: datetime
    queue: QueueId | None
    text: Text | None
    until: datetime | None


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


Event = (
    TicketIssued
    | AssistanceAsked
    | TicketChanged
    | TicketCancelled
    | Prioritised
    | Promoted
    | Called
    | CallSeen
    | Started
    | Finished
    | MovedOn
    | Missed
    | MissUndone
    | PutBack
    | Reopened
    | Parked
    | SentAway
    | Returned
    | Transferred
    | Seated
    | CounterOpened
    | CounterPaused
    | CounterResumed
    | CounterClosed
    | QuotaSet
    | WalkInSet
    | MessageSet
    | NumbersLent
    | NumbersReturned
    | PlanTaken
    | TurnedAway
    | HelpCalled
    | HelpAnswered
    | Pressed
    | DayEnded
)
"""Any event."""

EVENTS: Mapping[str, type[Event]] = {kind.__name__: kind for kind in get_args(Event)}
"""Every event's type by its name, as a journal stores it."""
