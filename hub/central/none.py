"""The centre of an office that has none: nothing can be booked, everything on site works."""
# ruff: noqa: ARG002  # the port gives arguments that nobody here uses

from collections.abc import Sequence
from datetime import date, datetime

from hub.central.port import CentreAway, OutboxEvent, Plan, StatusRow
from office.commands import Contact
from office.ids import CommandId, HoldId, Language, OfficeSlug, ServiceId, SlotId
from office.wire.answers import BookedAppointment, NamedAppointment, Offer

_NONE = "this office has no centre; set centre.kind in the hub's configuration"


class NoCentre:
    """Offers nothing and is always away."""

    def can(self) -> tuple[str, ...]:
        """Return nothing."""
        return ()

    def plan(self, day: date, token: str | None, wait_s: float) -> Plan | None:
        """Raise CentreAway."""
        raise CentreAway(_NONE)

    def offers(
        self,
        services: Sequence[ServiceId],
        people: int,
        offices: Sequence[OfficeSlug],
        first: date | None,
        last: date | None,
    ) -> tuple[Offer, ...]:
        """Raise CentreAway."""
        raise CentreAway(_NONE)

    def hold(self, key: CommandId, slot: SlotId) -> tuple[HoldId, datetime]:
        """Raise CentreAway."""
        raise CentreAway(_NONE)

    def release(self, key: CommandId, hold: HoldId) -> None:
        """Raise CentreAway."""
        raise CentreAway(_NONE)

    def book(
        self, key: CommandId, hold: HoldId, contact: Contact | None, language: Language | None
    ) -> BookedAppointment:
        """Raise CentreAway."""
        raise CentreAway(_NONE)

    def locate(self, code: str) -> BookedAppointment:
        """Raise CentreAway."""
        raise CentreAway(_NONE)

    def cancel(self, key: CommandId, code: str) -> None:
        """Raise CentreAway."""
        raise CentreAway(_NONE)

    def find(self, name: str) -> tuple[NamedAppointment, ...]:
        """Raise CentreAway."""
        raise CentreAway(_NONE)

    def wish(self, key: CommandId, services: Sequence[ServiceId], people: int, contact: Contact | None) -> None:
        """Raise CentreAway."""
        raise CentreAway(_NONE)

    def push(self, events: Sequence[OutboxEvent]) -> None:
        """Raise CentreAway."""
        raise CentreAway(_NONE)

    def show_line(self, rows: Sequence[StatusRow], at: datetime) -> None:
        """Raise CentreAway."""
        raise CentreAway(_NONE)
