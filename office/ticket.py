"""A ticket, and what else a day holds: sessions, calls on the wall, appointments, messages, calls for help."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

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
from office.states import State

Text = str | dict[Language, str]
"""A text's key, or the text itself by language."""


class Kind(StrEnum):
    """How a party came to its ticket."""

    WALK_IN = "walk_in"
    APPOINTMENT = "appointment"
    STANDBY = "standby"
    UNTICKETED = "unticketed"
    """Served without having drawn a ticket."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """One party today."""

    id: TicketId
    number: str
    code: str
    token: str
    """Names its status page; secret."""
    kind: Kind
    queue: QueueId
    services: tuple[ServiceId, ...]
    """Still open, in the order in which they are served."""
    people: int
    language: Language
    minutes: int
    """Usual minutes of its open services."""
    state: State
    issued_at: datetime
    arrival: datetime
    """From where head starts are counted: issue, booked time, or late check-in."""
    head_start: int
    """Minutes by rule; a priority replaces it if it is greater."""
    virtual: datetime
    """The virtual arrival, by which tickets are ordered."""
    due_at: datetime
    places: tuple[str, ...] = ()
    """The quotas in which it takes a place."""
    appointment: AppointmentId | None = None
    appointment_at: datetime | None = None
    over_quota: bool = False
    assistance: tuple[Assistance, ...] = ()
    counter: CounterId | None = None
    """Where it was called last."""
    bound: CounterId | None = None
    """Only this counter may take it, until it closes or pauses too long."""
    preferred: CounterId | None = None
    preferred_until: datetime | None = None
    attempt: int = 0
    called_at: datetime | None = None
    seen_at: datetime | None = None
    """When a display first painted the present call: the walking time counts from here."""
    started_at: datetime | None = None
    ended_at: datetime | None = None
    returns: int = 0
    """How often it came back after a miss."""
    until: datetime | None = None
    """Of a parked one: when to come back to it."""
    errand: str | None = None
    note: str | None = None
    served: tuple[ServiceId, ...] = ()
    flag: str | None = None
    """``day_end``: the end of the day decided its state; ``inferred``: nobody pressed start."""

    @property
    def key(self) -> "LineKey":
        """Its place in the line: virtual arrival, then number."""
        return (self.virtual, self.number, self.id)


LineKey = tuple[datetime, str, TicketId]


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """An open counter."""

    counter: CounterId
    clerk: str
    """Empty: opened by its button. Ends with the day."""
    skills: tuple[QueueId, ...]
    opened_at: datetime
    ticket: TicketId | None = None
    last: TicketId | None = None
    """The ticket that left the counter last."""
    last_call_at: datetime | None = None
    paused_at: datetime | None = None
    pause_reason: str | None = None
    narrowed_until: datetime | None = None
    """So long it serves fewer queues than it can."""


@dataclass(frozen=True, slots=True)
class Staffing:
    """From a moment on a counter serves these queues; none: it is closed or paused."""

    at: datetime
    counter: CounterId
    skills: tuple[QueueId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WallCall:
    """A call on the wall. A recall is a new one with the next `attempt`."""

    id: CallId
    seq: int
    ticket: TicketId
    counter: CounterId
    attempt: int
    slow: bool
    """To be spoken slowly and twice; follows from the ticket's assistance, so no event holds it."""
    called_at: datetime
    expires_at: datetime
    painted_at: datetime | None = None
    spoken_at: datetime | None = None
    unspoken: str | None = None
    """Why no display could speak it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """One of today's appointments as the centre plans it, without name and phone."""

    id: AppointmentId
    code: str
    at: datetime
    services: tuple[ServiceId, ...]
    people: int = 1
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A message on the wall."""

    text: Text
    until: datetime | None = None
    values: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """What staff decided on walk-in tickets, against hours and stop time."""

    open: bool
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """An open alarm (`kind` ``alarm``) or call for help (``help``)."""

    id: HelpId
    kind: str
    client: ClientId
    counter: CounterId | None
    place: str
    at: datetime
    escalated_at: datetime | None = None
    """Since when it is told more loudly: nobody had answered."""
