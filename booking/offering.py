"""What can be booked: offers over all offices, and an office's plan of the day."""

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from appliance.clock import Clock
from booking.db.models import AppointmentRow, OfficeRow
from booking.db.store import Store
from booking.plans import Leg, OfficePlan, check_party, legs
from booking.shelf import Shelf, read_book
from booking.slotname import Slot
from booking.slots import Book, Minute, day_bounds, minute_of, moment_of
from office.ids import AppointmentId, Language, OfficeSlug, QueueId, ServiceId
from office.reasons import Reason, Refused
from office.wire.answers import Offer
from office.wire.centre import MOST_OFFERS, Plan, PlannedAppointment

_FRESH_S = 900
"""A plan's token lasts at most so long: the free places of a day grow fewer by the clock alone."""

_WINDOW = timedelta(days=28)
"""What is taken is read so many days at a time: most offers lie near."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What someone would like to book. No `offices`: all; `first` and `last` are local days, both included."""

    services: tuple[ServiceId, ...]
    people: int = 1
    offices: tuple[OfficeSlug, ...] = ()
    first: date | None = None
    last: date | None = None
    limit: int = 60


class Offering:
    """Answers what is free. Reads only."""

    def __init__(self, store: Store, shelf: Shelf, clock: Clock) -> None:
        """Read from `store`."""
        self._store = store
        self._shelf = shelf
        self._clock = clock

    def offers(self, asker: OfficeSlug, wanted: Wanted) -> tuple[Offer, ...]:
        """Return free slots, earliest first; at the same time the asking office's own first. Raises Refused."""
        check_party(wanted.services, wanted.people)
        if not 1 <= wanted.limit <= MOST_OFFERS:
            raise Refused(Reason.BAD_REQUEST, detail=f"limit: found {wanted.limit}; allowed: 1 to {MOST_OFFERS}")
        with self._store.read() as session:
            plans = self._shelf.offered(session)
            for service in wanted.services:
                if not any(service in plan.services for plan in plans.values()):
                    raise Refused(Reason.UNKNOWN_SERVICE, detail=f"no office offers {service!r} by appointment")
            asked = [plan for plan in plans.values() if not wanted.offices or plan.office in wanted.offices]
            found = [self._of_office(session, asker, plan, wanted) for plan in asked if plan.has(wanted.services)]
            return tuple(
                islice((offer for _when, offer in heapq.merge(*found, key=lambda pair: pair[0])), wanted.limit)
            )

    def _of_office(
        self, session: Session, asker: OfficeSlug, plan: OfficePlan, wanted: Wanted
    ) -> Iterator[tuple[tuple[int, bool, str], Offer]]:
        parts = legs(plan, wanted.services, wanted.people)
        minutes = sum(leg.minutes for leg in parts)
        queues = [leg.queue for leg in parts]
        after = minute_of(self._clock.now()) + plan.lead_min
        begin, last = self._days(plan, wanted.first, wanted.last)
        name = {str(tag): text for tag, text in plan.name.items()} if plan.office != asker else {}
        while begin <= last:
            end = min(begin + _WINDOW, last + timedelta(days=1))
            book = self._book(session, plan, begin, end - timedelta(days=1), queues)
            for start in book.starts(wanted.services, parts, (begin.toordinal(), end.toordinal()), after):
                slot = Slot(office=plan.office, start=start, people=wanted.people, services=wanted.services)
                offer = Offer(slot=slot.name, office=plan.office, at=moment_of(start), minutes=minutes, name=name)
                yield (start, plan.office != asker, plan.office), offer
            begin = end

    def _days(self, plan: OfficePlan, first: date | None, last: date | None) -> tuple[date, date]:
        today = self._clock.now().astimezone(plan.zone).date()
        horizon = today + timedelta(days=plan.horizon_days)
        return max(first or today, today), min(last or horizon, horizon)

    def _book(self, session: Session, plan: OfficePlan, first: date, last: date, queues: Iterable[QueueId]) -> Book:
        bounds = (day_bounds(first, plan.zone)[0], day_bounds(last, plan.zone)[1])
        return read_book(session, plan, bounds, int(self._clock.now().timestamp()), queues)

    def state(self) -> str:
        """Return something that differs after any change of any office, for `booking.watch`."""
        with self._store.read() as session:
            revisions = session.scalar(select(func.sum(OfficeRow.revision))) or 0
        return f"{revisions}.{self._quarter()}"

    def _quarter(self) -> int:
        return int(self._clock.now().timestamp()) // _FRESH_S

    def token(self, office: OfficeSlug, day: date) -> str:
        """Return the name of the state in which an office's day is now. Raises Refused."""
        with self._store.read() as session:
            return self._token(session, office, day)

    def _token(self, session: Session, office: OfficeSlug, day: date) -> str:
        row = session.execute(
            select(OfficeRow.revision, OfficeRow.fingerprint).where(OfficeRow.slug == office)
        ).one_or_none()
        if row is None:
            raise Refused(Reason.BAD_REQUEST, detail=f"office: {office!r} is not known here")
        return f"{day.isoformat()}.{row.fingerprint[:8]}.{row.revision}.{self._quarter()}"

    def plan(self, office: OfficeSlug, day: date) -> Plan:
        """Return an office's day: its appointments, and what is still free. Raises Refused."""
        with self._store.read() as session:
            token = self._token(session, office, day)
            plan = self._shelf.one(session, office)
            first, last = self._days(plan, None, None)
            book = self._book(session, plan, first, last, plan.queues)
            return Plan(
                day=day,
                token=token,
                appointments=_appointments(session, plan, day),
                free_today=self._free_today(book, day),
                next_free=self._next_free(book, first, last),
            )

    def _free_today(self, book: Book, day: date) -> dict[ServiceId, int]:
        after = minute_of(self._clock.now()) + book.plan.lead_min
        counted: dict[Leg, int] = {}
        free: dict[ServiceId, int] = {}
        for service in book.plan.services.values():
            leg = Leg(service.queue, service.minutes)
            if leg not in counted:
                counted[leg] = book.places_left(leg, day, after)
            if service.offered_on(day):
                free[service.id] = counted[leg]
        return free

    def _next_free(self, book: Book, first: date, last: date) -> dict[ServiceId, datetime]:
        after = minute_of(self._clock.now()) + book.plan.lead_min
        days = (first.toordinal(), last.toordinal() + 1)
        known: dict[tuple[Leg, date | None, date | None], Minute | None] = {}
        found: dict[ServiceId, datetime] = {}
        for service in book.plan.services.values():
            leg = Leg(service.queue, service.minutes)
            alike = (leg, service.valid_from, service.valid_until)
            if alike not in known:
                known[alike] = next(book.starts((service.id,), (leg,), days, after), None)
            if (start := known[alike]) is not None:
                found[service.id] = moment_of(start)
        return found


def _appointments(session: Session, plan: OfficePlan, day: date) -> tuple[PlannedAppointment, ...]:
    low, high = day_bounds(day, plan.zone)
    query = (
        select(AppointmentRow)
        .where(AppointmentRow.office == plan.office, AppointmentRow.start_min >= low, AppointmentRow.start_min < high)
        .order_by(AppointmentRow.start_min, AppointmentRow.id)
    )
    return tuple(
        PlannedAppointment(
            id=AppointmentId(row.id),
            code=row.code,
            at=moment_of(row.start_min),
            services=tuple(map(ServiceId, row.services.split())),
            people=row.people,
            language=Language(row.language),
        )
        for row in session.scalars(query)
    )
