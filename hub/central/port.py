"""What the hub needs of a centre (DESIGN §5). Adapters block; the hub calls them from workers only."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from office.commands import Contact
from office.ids import CommandId, HoldId, Language, OfficeSlug, ServiceId, SlotId
from office.wire.answers import BookedAppointment, NamedAppointment, Offer
from office.wire.centre import Plan, PlannedAppointment, StatusRow

__all__ = ["Centre", "CentreAway", "OutboxEvent", "Plan", "PlannedAppointment", "StatusRow"]


class CentreAway(Exception):
    """The centre cannot be reached or does not answer in time. Nothing is known to have changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxEvent:
    """One of the day's events on its way to the centre. `id` makes it count once; `body` is JSON without names."""

    id: str
    body: bytes


class Centre(Protocol):
    """The central booking backend. Every method may raise CentreAway, or Refused with a reason of the wire."""

    def can(self) -> tuple[str, ...]:
        """Return what it offers of ``offers``, ``hold``, ``book``, ``wish``."""
        ...

    def plan(self, day: date, token: str | None, wait_s: float) -> Plan | None:
        """Return the plan if it differs from the state `token`; else wait up to `wait_s` for a change (None: none)."""
        ...

    def offers(
        self,
        services: Sequence[ServiceId],
        people: int,
        offices: Sequence[OfficeSlug],
        first: date | None,
        last: date | None,
    ) -> tuple[Offer, ...]:
        """Return free slots, earliest first, over the offices (empty: all; at the same time this one first)."""
        ...

    def hold(self, key: CommandId, slot: SlotId) -> tuple[HoldId, datetime]:
        """Keep a slot; return the hold and when it expires (10 min). Refused: `slot_taken`."""
        ...

    def release(self, key: CommandId, hold: HoldId) -> None:
        """Give a hold back; an expired or unknown one is no error."""
        ...

    def book(
        self, key: CommandId, hold: HoldId, contact: Contact | None, language: Language | None
    ) -> BookedAppointment:
        """Make an appointment of a hold. Refused: `hold_expired`."""
        ...

    def locate(self, code: str) -> BookedAppointment:
        """Return an appointment of any day and office by its code. Refused: `unknown_code`."""
        ...

    def cancel(self, key: CommandId, code: str) -> None:
        """Cancel an appointment by its code; its slot is free again. Refused: `unknown_code`."""
        ...

    def find(self, name: str) -> tuple[NamedAppointment, ...]:
        """Return this office's appointments from today on under a name or a part of it, earliest first."""
        ...

    def wish(self, key: CommandId, services: Sequence[ServiceId], people: int, contact: Contact | None) -> None:
        """Leave a wish."""
        ...

    def push(self, events: Sequence[OutboxEvent]) -> None:
        """Hand over events in order; one that the centre has already is no error."""
        ...

    def show_line(self, rows: Sequence[StatusRow], at: datetime) -> None:
        """Replace what the status pages of this office show. Rows that are gone die with their tokens (P-06)."""
        ...
