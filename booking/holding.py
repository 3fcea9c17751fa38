"""Holds, appointments and wishes: what changes the plan. Each method is one transaction."""

import logging
from datetime import timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from appliance.clock import Clock
from booking.codes import clean_code, new_code, new_id
from booking.db.models import AppointmentRow, ContactRow, HoldRow, PlaceRow, WishRow
from booking.db.store import Store
from booking.given import forget, given, keep
from booking.plans import Leg, OfficePlan, check_party, legs, offered_on
from booking.shelf import Shelf, read_book
from booking.slotname import Slot, read_slot
from booking.slots import day_bounds, minute_of, moment_of
from office.catalogue import say
from office.ids import AppointmentId, CommandId, HoldId, Language, OfficeSlug, ServiceId, SlotId
from office.reasons import Reason, Refused
from office.wire.answers import BookedAppointment
from office.wire.centre import BookAsked, ContactGiven, Done, Held, WishAsked

_LOG = logging.getLogger(__name__)
HOLD = timedelta(minutes=10)
"""DESIGN §5."""
_DAY_S = 86_400
_LONGEST_NAME = 200
_LONGEST_PHONE = 50


class Holding:
    """Keeps slots, makes appointments of them, gives them back. Everything is repeatable by its key."""

    def __init__(
        self, store: Store, shelf: Shelf, clock: Clock, keep_contacts_days: int, keep_wishes_days: int
    ) -> None:
        """Write to `store`; contacts are kept so many days after the appointment, or after the wish."""
        self._store = store
        self._shelf = shelf
        self._clock = clock
        self._contacts_s = keep_contacts_days * _DAY_S
        self._wishes_s = keep_wishes_days * _DAY_S

    def _now_s(self) -> int:
        return int(self._clock.now().timestamp())

    def hold(self, asker: OfficeSlug, key: CommandId, name: SlotId) -> Held:
        """Keep a slot for 10 minutes. Raises Refused: `slot_taken`."""
        slot = read_slot(name)
        with self._store.write(slot.office) as session:
            if (before := given(session, asker, key, "hold", Held)) is not None:
                return before
            plan = self._shelf.offered(session).get(slot.office)
            if plan is None:
                raise Refused(Reason.BAD_REQUEST, detail=f"slot: {slot.office!r} is no office that can be booked")
            parts = legs(plan, slot.services, slot.people)
            self._check_free(session, plan, slot, parts)
            held = Held(hold=HoldId(new_id()), expires_at=self._clock.now() + HOLD)
            self._store_hold(session, slot, parts, held)
            keep(session, asker, key, "hold", held, now_s=self._now_s())
            return held

    def _check_free(self, session: Session, plan: OfficePlan, slot: Slot, parts: tuple[Leg, ...]) -> None:
        """Raise Refused unless `offers` would offer the slot now."""
        now = self._clock.now()
        day = moment_of(slot.start).astimezone(plan.zone).date()
        ahead = (day - now.astimezone(plan.zone).date()).days
        offered = (
            0 <= ahead <= plan.horizon_days and slot.start >= minute_of(now) and offered_on(plan, slot.services, day)
        )
        queues = [leg.queue for leg in parts]
        book = read_book(session, plan, day_bounds(day, plan.zone), self._now_s(), queues)
        if not offered or slot.start not in book.starts_on(parts, day):
            raise Refused(Reason.SLOT_TAKEN, detail=f"{slot.name} is not free")

    def _store_hold(self, session: Session, slot: Slot, parts: tuple[Leg, ...], held: Held) -> None:
        expires_s = int(held.expires_at.timestamp())
        start = int(slot.start)
        for leg in parts:
            end = start + leg.minutes
            place = PlaceRow(owner=held.hold, office=slot.office, queue=leg.queue, start_min=start, end_min=end)
            place.expires_s = expires_s
            session.add(place)
            start = end
        session.add(
            HoldRow(
                id=held.hold,
                office=slot.office,
                start_min=slot.start,
                end_min=start,
                services=" ".join(slot.services),
                people=slot.people,
                expires_s=expires_s,
            )
        )

    def release(self, hold: HoldId) -> None:
        """Give a hold back; one that is gone is no error, so it needs no key."""
        office = self._office_of_hold(hold)
        if office is None:
            return
        with self._store.write(office) as session:
            if session.execute(delete(HoldRow).where(HoldRow.id == hold).returning(HoldRow.id)).first() is not None:
                session.execute(delete(PlaceRow).where(PlaceRow.owner == hold))

    def _office_of_hold(self, hold: HoldId) -> str | None:
        with self._store.read() as session:
            return session.scalar(select(HoldRow.office).where(HoldRow.id == hold))

    def book(self, asker: OfficeSlug, key: CommandId, asked: BookAsked) -> BookedAppointment:
        """Make an appointment of a hold. Raises Refused: `hold_expired`."""
        contact = _checked(asked.contact)
        office = self._office_of_hold(asked.hold)
        with self._store.write(office) as session:
            if (before := given(session, asker, key, "book", BookedAppointment)) is not None:
                return before
            hold = session.get(HoldRow, asked.hold)
            if hold is None or hold.expires_s <= self._now_s():
                raise Refused(Reason.HOLD_EXPIRED, detail="the hold is over, released or booked already")
            plan = self._shelf.one(session, OfficeSlug(hold.office))
            row = _appointment(hold, asked.language or plan.languages[0])
            session.add(row)
            taken = update(PlaceRow).where(PlaceRow.owner == hold.id).values(owner=row.id, expires_s=None)
            session.execute(taken)
            session.delete(hold)
            if contact is not None:
                session.add(_contact_row(row.id, contact, row.end_min * 60 + self._contacts_s))
            booked = _as_booked(row, plan)
            keep(session, asker, key, "book", booked, now_s=self._now_s(), about=row.id)
            return booked

    def locate(self, code: str) -> BookedAppointment:
        """Return an appointment by its code. Raises Refused: `unknown_code`."""
        with self._store.read() as session:
            row = session.scalar(select(AppointmentRow).where(AppointmentRow.code == clean_code(code)))
            if row is None:
                raise Refused(Reason.UNKNOWN_CODE, detail="no appointment has this code")
            return _as_booked(row, self._shelf.one(session, OfficeSlug(row.office)))

    def cancel(self, asker: OfficeSlug, key: CommandId, code: str) -> None:
        """Delete an appointment with all that belongs to it (P-08); its slot is free. Raises Refused: `unknown_code`."""
        code = clean_code(code)
        with self._store.read() as session:
            office = session.scalar(select(AppointmentRow.office).where(AppointmentRow.code == code))
        with self._store.write(office) as session:
            if given(session, asker, key, "cancel", Done) is not None:
                return
            found = session.scalars(
                delete(AppointmentRow).where(AppointmentRow.code == code).returning(AppointmentRow.id)
            )
            appointment = found.first()
            if appointment is None:
                raise Refused(Reason.UNKNOWN_CODE, detail="no appointment has this code")
            session.execute(delete(PlaceRow).where(PlaceRow.owner == appointment))
            session.execute(delete(ContactRow).where(ContactRow.owner == appointment))
            self._store.personal_deleted()
            forget(session, appointment)
            keep(session, asker, key, "cancel", Done(), now_s=self._now_s())

    def wish(self, asker: OfficeSlug, key: CommandId, asked: WishAsked) -> None:
        """Store a wish. Raises Refused if no office knows the services."""
        check_party(asked.services, asked.people)
        contact = _checked(asked.contact)
        now_s = self._now_s()
        with self._store.write() as session:
            if given(session, asker, key, "wish", Done) is not None:
                return
            plans = self._shelf.offered(session).values()
            for service in asked.services:
                if not any(service in plan.services for plan in plans):
                    raise Refused(Reason.UNKNOWN_SERVICE, detail=f"no office offers {service!r} by appointment")
            row = WishRow(id=new_id(), office=asker, services=" ".join(asked.services), people=asked.people)
            row.made_s, row.erase_s = now_s, now_s + self._wishes_s
            session.add(row)
            if contact is not None:
                session.add(_contact_row(row.id, contact, row.erase_s))
            keep(session, asker, key, "wish", Done(), now_s=now_s)


def _checked(contact: ContactGiven | None) -> ContactGiven | None:
    if contact is None:
        return None
    name, phone = (contact.name or "").strip(), (contact.phone or "").strip()
    if len(name) > _LONGEST_NAME or len(phone) > _LONGEST_PHONE:
        detail = f"contact: a name has at most {_LONGEST_NAME}, a phone at most {_LONGEST_PHONE} characters"
        raise Refused(Reason.BAD_REQUEST, detail=detail)
    return ContactGiven(name=name or None, phone=phone or None) if name or phone else None


def _contact_row(owner: str, contact: ContactGiven, erase_s: int) -> ContactRow:
    return ContactRow(owner=owner, name=contact.name, phone=contact.phone, erase_s=erase_s)


def _appointment(hold: HoldRow, language: Language) -> AppointmentRow:
    return AppointmentRow(
        id=new_id(),
        code=new_code(),
        office=hold.office,
        start_min=hold.start_min,
        end_min=hold.end_min,
        services=hold.services,
        people=hold.people,
        language=language,
    )


def _as_booked(row: AppointmentRow, plan: OfficePlan) -> BookedAppointment:
    place = ", ".join(part for part in (say(plan.name, row.language), plan.address) if part)
    return BookedAppointment(
        id=AppointmentId(row.id),
        code=row.code,
        at=moment_of(row.start_min),
        office=OfficeSlug(row.office),
        place=place,
        services=tuple(map(ServiceId, row.services.split())),
    )
