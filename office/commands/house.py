"""What desk and lead decide for the day, and calls for help."""

from dataclasses import dataclass, field
from datetime import datetime

from office.ids import AppointmentId, ClientId, CounterId, HelpId, Language, QueueId, ServiceId, TicketId


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """Say who works at this panel. The device's role gives the rights; a clerk's roles can only narrow them."""

    clerk: str
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPriority:
    """Give a ticket a head start in minutes. The reason is not stored."""

    ticket: TicketId
    head_start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchAt:
    """A batch as it stands on the wire."""

    at: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SetQuota:
    """Change today's quota. An omitted field stays; ``until: null`` is no stop (DESIGN §4)."""

    queue: QueueId | None = None
    service: ServiceId | None = None
    limit: int | None = None
    by: int | None = None
    batches: tuple[BatchAt, ...] | None = None
    until: str | None = ""
    """``HH:MM``; None: no stop; empty as when omitted: unchanged."""
    by_minutes: bool | None = None
    """No more than the counters planned can still serve until closing."""
    if_revision: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoQuota:
    """Take the last change of a quota back."""

    queue: QueueId | None = None
    service: ServiceId | None = None
    if_revision: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenWalkIn:
    """Issue walk-in tickets outside the hours too; with `standby`: switch stand-by on instead."""

    queue: QueueId | None = None
    standby: bool = False
    text: str | dict[Language, str] | None = None
    values: dict[str, str | int] = field(default_factory=dict)
    """Of `text`, if that is a key."""
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseWalkIn:
    """Stop issuing walk-in tickets; with `standby`: switch stand-by off instead."""

    queue: QueueId | None = None
    standby: bool = False
    text: str | dict[Language, str] | None = None
    values: dict[str, str | int] = field(default_factory=dict)
    """Of `text`, if that is a key."""
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseHouse:
    """Close the whole house."""

    text: str | dict[Language, str] | None = None
    values: dict[str, str | int] = field(default_factory=dict)
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetMessage:
    """Show a message on the wall: a key with its values, or the text by language. None takes it down."""

    queue: QueueId | None = None
    text: str | dict[Language, str] | None = None
    values: dict[str, str | int] = field(default_factory=dict)
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RaiseAlarm:
    """A clerk's silent alarm."""

    counter: CounterId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallHelp:
    """A visitor asks for a person to come."""

    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerHelp:
    """Somebody comes."""

    help: HelpId


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintSlip:
    """Print a slip at any printer."""

    printer: ClientId
    ticket: TicketId | None = None
    appointment: AppointmentId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TestCall:
    """Show and speak a test call."""

    display: ClientId


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Read today: ``tickets``, ``appointments``, ``quota_history``, ``day``, or ``course`` by quarters of an hour."""

    of: str
