"""Calls, and what follows at the counter."""

from dataclasses import dataclass
from datetime import datetime

from office.ids import CallId, CounterId, QueueId, ServiceId, TicketId


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
    """The first display painted a call, or spoke it, or could not."""

    call: CallId
    ticket: TicketId
    painted_at: datetime
    spoken_at: datetime | None
    unspoken: str | None = None
    """Why it will not be spoken."""


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
class Transferred:
    """Sent on with its place in time."""

    at: datetime
    ticket: TicketId
    queue: QueueId
    bound: CounterId | None
    note: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seated:
    """A visitor is served without a call: one who has no ticket, or one who stands here already."""

    at: datetime
    ticket: TicketId
    counter: CounterId
