"""Deletes what is over: holds, names and phones (P-04), old answers, tickets of yesterday."""

from sqlalchemy import delete, select

from appliance.clock import Clock
from booking.db.models import (
    AppointmentRow,
    ContactRow,
    GivenRow,
    HoldRow,
    LineRow,
    PlaceRow,
    WishRow,
)
from booking.db.store import Store

_DAY_S = 86_400
_ANSWERS_S = 3 * _DAY_S
_LINE_S = _DAY_S


class Tidy:
    """Run it every few seconds; it looks first and writes only if something is over."""

    def __init__(self, store: Store, clock: Clock, keep_contacts_days: int) -> None:
        """Clean `store`. An appointment itself, without name, goes a day after its contact."""
        self._store = store
        self._clock = clock
        self._appointments_s = (keep_contacts_days + 1) * _DAY_S

    def run(self) -> None:
        """Delete what is over now."""
        now_s = int(self._clock.now().timestamp())
        for office in self._offices_with_old_holds(now_s):
            self._drop_holds(office, now_s)
        self._drop_personal(now_s)
        self._store.forget_deleted()
        self._drop_rest(now_s)

    def _offices_with_old_holds(self, now_s: int) -> list[str]:
        with self._store.read() as session:
            return list(session.scalars(select(HoldRow.office).where(HoldRow.expires_s <= now_s).distinct()))

    def _drop_holds(self, office: str, now_s: int) -> None:
        with self._store.write(office) as session:  # a new revision: places are free again
            old = delete(HoldRow).where(HoldRow.office == office, HoldRow.expires_s <= now_s).returning(HoldRow.id)
            owners = list(session.scalars(old))
            session.execute(delete(PlaceRow).where(PlaceRow.owner.in_(owners)))

    def _drop_personal(self, now_s: int) -> None:
        with self._store.read() as session:
            contacts = session.scalar(select(ContactRow.owner).where(ContactRow.erase_s <= now_s).limit(1))
            wishes = session.scalar(select(WishRow.id).where(WishRow.erase_s <= now_s).limit(1))
        if contacts is None and wishes is None:
            return
        with self._store.write() as session:
            self._store.personal_deleted()
            session.execute(delete(ContactRow).where(ContactRow.erase_s <= now_s))
            session.execute(delete(WishRow).where(WishRow.erase_s <= now_s))

    def _drop_rest(self, now_s: int) -> None:
        over_min = (now_s - self._appointments_s) // 60
        old = {
            AppointmentRow: AppointmentRow.end_min < over_min,
            PlaceRow: PlaceRow.end_min < over_min,
            GivenRow: GivenRow.at_s < now_s - _ANSWERS_S,
            LineRow: LineRow.at_s < now_s - _LINE_S,
        }
        with self._store.read() as session:
            found = [table for table, over in old.items() if session.execute(select(1).where(over).limit(1)).first()]
        if found:
            with self._store.write() as session:
                for table in found:
                    session.execute(delete(table).where(old[table]))
