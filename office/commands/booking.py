"""Appointments and wishes: what the centre decides."""

from dataclasses import dataclass
from datetime import date

from office.ids import HoldId, Language, OfficeSlug, ServiceId, SlotId


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """Ask the centre for bookable slots, earliest first."""

    services: tuple[ServiceId, ...]
    people: int = 1
    offices: tuple[OfficeSlug, ...] = ()
    from_: date | None = None
    to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """Keep a slot for one visitor while they decide."""

    slot: SlotId


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """Give a hold back."""

    hold: HoldId


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """How to reach a visitor; each is optional (P-03)."""

    name: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """Make an appointment of a hold."""

    hold: HoldId
    contact: Contact | None = None
    language: Language | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LocateAppointment:
    """Ask the centre for an appointment of any day and office by its code."""

    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelAppointment:
    """Give an appointment up; its slot is free for others."""

    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindAppointments:
    """Staff: who has an appointment here from today on under a name, or a part of one? The centre alone knows names."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Leave a request for an appointment that nobody can offer yet."""

    services: tuple[ServiceId, ...]
    people: int = 1
    contact: Contact | None = None
