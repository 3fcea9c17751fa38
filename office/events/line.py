"""A ticket's issue and its time in the line."""

from dataclasses import dataclass
from datetime import datetime

from office.commands import Assistance
from office.ids import AppointmentId, ClientId, CounterId, Language, QueueId, ServiceId, TicketId
from office.ticket import Kind


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
class Returned:
    """Back in the line: from an errand, from having been parked, or (`missed`) after a miss."""

    at: datetime
    ticket: TicketId
    virtual: datetime
    missed: bool
    preferred: CounterId | None = None
    preferred_until: datetime | None = None
