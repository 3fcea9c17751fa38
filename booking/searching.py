"""Appointments by name, for a reception whose visitor has no code at hand."""

from datetime import UTC

from sqlalchemy import select

from appliance.clock import Clock
from booking.db.models import AppointmentRow, ContactRow
from booking.db.store import Store
from booking.shelf import Shelf
from booking.slots import day_bounds, moment_of
from office.ids import AppointmentId, OfficeSlug
from office.reasons import Reason, Refused
from office.wire.answers import NamedAppointment
from office.wire.centre import LEAST_OF_NAME, MOST_NAMES, NamesFound


class Searching:
    """Reads only. What is looked for stands in no log."""

    def __init__(self, store: Store, shelf: Shelf, clock: Clock) -> None:
        """Read from `store`."""
        self._store = store
        self._shelf = shelf
        self._clock = clock

    def find(self, asker: OfficeSlug, name: str) -> NamesFound:
        """Return the asking office's appointments from today on whose name has all words of `name` in it.

        Raises Refused: `bad_request` for less than 2 characters, which would list half the day.
        """
        words = name.casefold().split()
        if sum(map(len, words)) < LEAST_OF_NAME:
            raise Refused(Reason.BAD_REQUEST, detail=f"name: at least {LEAST_OF_NAME} characters")
        with self._store.read() as session:
            plan = self._shelf.offered(session).get(asker)
            zone = UTC if plan is None else plan.zone
            today, _end = day_bounds(self._clock.now().astimezone(zone).date(), zone)
            asked = (
                select(AppointmentRow, ContactRow.name)
                .join(ContactRow, ContactRow.owner == AppointmentRow.id)
                .where(AppointmentRow.office == asker, AppointmentRow.start_min >= today, ContactRow.name.is_not(None))
                .order_by(AppointmentRow.start_min, AppointmentRow.id)
            )
            # Compared here: not every database knows that Ö is the capital of ö.
            found = [(row, full) for row, full in session.execute(asked) if _has(full or "", words)]
            return NamesFound(appointments=tuple(_named(row, full or "") for row, full in found[:MOST_NAMES]))


def _has(full: str, words: list[str]) -> bool:
    folded = full.casefold()
    return all(word in folded for word in words)


def _named(row: AppointmentRow, name: str) -> NamedAppointment:
    return NamedAppointment(
        id=AppointmentId(row.id),
        code=row.code,
        at=moment_of(row.start_min),
        services=tuple(row.services.split()),
        people=row.people,
        name=name,
    )
