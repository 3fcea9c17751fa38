"""What hub and native centre say to each other over HTTP, below ``/api/v1/offices/<office>/`` (DESIGN §5).

Times are RFC 3339 in UTC. A refusal is `Refusal` with a status of 4xx; whatever else has no body of
these forms means that the centre cannot be reached.
"""

from dataclasses import dataclass
from datetime import date, datetime

import msgspec

from office.ids import AppointmentId, HoldId, Language, ServiceId, SlotId
from office.reasons import Reason
from office.wire.answers import NamedAppointment, Offer

KEY_HEADER = "Idempotency-Key"
"""Carries the command's id: the same key gets the same answer and changes nothing."""
MOST_WAIT_S = 25.0
"""The longest wait for a change of the plan."""
MOST_OFFERS = 500
"""The most offers that may be asked for at once."""
MOST_NAMES = 20
"""So many appointments are found by a name; who looks for more must say more of it."""
LEAST_OF_NAME = 2
"""Characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedAppointment:
    """An appointment of the day's plan, without name and phone."""

    id: AppointmentId
    code: str
    at: datetime
    services: tuple[ServiceId, ...]
    people: int = 1
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """An office's day as the centre plans it. `token` names this state of it."""

    day: date
    token: str
    appointments: tuple[PlannedAppointment, ...]
    free_today: dict[ServiceId, int]
    """Appointments that could still be booked for today, for each service."""
    next_free: dict[ServiceId, datetime]
    """The earliest free slot of each service, however far ahead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusRow:
    """What a visitor's status page shows of a ticket."""

    token: str
    number: str
    state: str
    ahead: int | None
    low_min: int | None
    high_min: int | None
    place: dict[Language, str]


class Able(msgspec.Struct, frozen=True, kw_only=True):
    """``GET .``: what the centre offers of ``offers``, ``hold``, ``book``, ``wish``."""

    can: tuple[str, ...]


class OffersFound(msgspec.Struct, frozen=True, kw_only=True):
    """``GET offers?service=…&people=…&office=…&from=…&to=…&limit=…``: earliest first."""

    offers: tuple[Offer, ...]


class HoldAsked(msgspec.Struct, frozen=True, kw_only=True):
    """``POST holds``."""

    slot: SlotId


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to `HoldAsked`. ``DELETE holds/<hold>`` gives it back."""

    hold: HoldId
    expires_at: datetime


class ContactGiven(msgspec.Struct, frozen=True, kw_only=True):
    """How to reach a visitor; each is optional (P-03)."""

    name: str | None = None
    phone: str | None = None


class BookAsked(msgspec.Struct, frozen=True, kw_only=True):
    """``POST appointments``; the answer is a `BookedAppointment`."""

    hold: HoldId
    contact: ContactGiven | None = None
    language: Language | None = None


class CodeAsked(msgspec.Struct, frozen=True, kw_only=True):
    """``POST appointments/locate``. The code stands in the body so that no log of addresses has it."""

    code: str


class CancelAsked(msgspec.Struct, frozen=True, kw_only=True):
    """``POST cancellations``. The code stands in the body so that no log of addresses has it."""

    code: str


class NameAsked(msgspec.Struct, frozen=True, kw_only=True):
    """``POST searches``. The name stands in the body so that no log of addresses has it."""

    name: str


class NamesFound(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to `NameAsked`: this office's appointments from today on, earliest first."""

    appointments: tuple[NamedAppointment, ...]


class WishAsked(msgspec.Struct, frozen=True, kw_only=True):
    """``POST wishes``."""

    services: tuple[ServiceId, ...]
    people: int = 1
    contact: ContactGiven | None = None


class EventSent(msgspec.Struct, frozen=True, kw_only=True):
    """One event of the day; `body` is any JSON."""

    id: str
    body: msgspec.Raw


class EventsSent(msgspec.Struct, frozen=True, kw_only=True):
    """``POST events``: in order; one that is known already counts once."""

    events: tuple[EventSent, ...]


class LineShown(msgspec.Struct, frozen=True, kw_only=True):
    """``PUT line``: all tickets that have a status page, as of `at`."""

    at: datetime
    rows: tuple[StatusRow, ...]


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """Why a request was refused."""

    refused: Reason
    detail: str = ""


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """Done; there is nothing to tell."""

    ok: bool = True
