"""A visitor's ticket: drawn, found, given up, changed; and the kiosk's reserve."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from office.ids import AppointmentId, Language, QueueId, ServiceId, TicketId

LONGEST_SESSION_S = 600
"""A visitor's session at the kiosk has long ended by then."""


class Assistance(StrEnum):
    """Help that a visitor needs at the counter. Health data: gone when the ticket is done."""

    LOW_COUNTER = "low_counter"
    FETCH_ME = "fetch_me"
    MORE_TIME = "more_time"
    HEARING_LOOP = "hearing_loop"


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueTicket:
    """Give a wait ticket to a walk-in visitor. Without `services`, any of `queue`."""

    language: Language
    queue: QueueId | None = None
    services: tuple[ServiceId, ...] = ()
    people: int = 1
    assistance: tuple[Assistance, ...] = ()
    standby: bool = False
    before_opening: bool = False
    """Desk and lead: before the first walk-in hours of today, as if these had begun (along the line at the door)."""
    over_quota: bool = False
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """Make a ticket of an appointment whose visitor is here. Staff may name the `appointment`."""

    code: str | None = None
    appointment: AppointmentId | None = None
    seconds_since_touch: float = 0.0
    """Since the first touch or scan of the visitor's session: that is when they arrived."""
    language: Language | None = None
    people: int | None = None
    assistance: tuple[Assistance, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FindTicket:
    """Tell a ticket's state, who is before it, and where it is called."""

    code: str | None = None
    ticket: TicketId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelTicket:
    """Give a ticket up before its call."""

    code: str | None = None
    ticket: TicketId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnTicket:
    """Come back from an errand, or after a missed call."""

    code: str | None = None
    ticket: TicketId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeTicket:
    """Come for other services, before the call."""

    services: tuple[ServiceId, ...]
    code: str | None = None
    ticket: TicketId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnedAway:
    """A visitor left without a ticket: counted, nobody stored."""

    services: tuple[ServiceId, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantNumbers:
    """A kiosk asks for its reserve for when the hub is away."""

    queue: QueueId
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnNumbers:
    """A kiosk gives its reserve back."""

    queue: QueueId
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfflineTicket:
    """A ticket that a kiosk issued from its reserve."""

    ticket: TicketId
    number: str
    code: str
    queue: QueueId
    issued_at: datetime
    language: Language
    services: tuple[ServiceId, ...] = ()
    people: int = 1
    instead_of: str | None = None
    """The id of the `issue_ticket` that got no answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportOfflineTickets:
    """A kiosk tells what it issued while the hub was away."""

    tickets: tuple[OfflineTicket, ...]
