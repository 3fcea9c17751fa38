"""Reads plans and what is taken from the database."""

from collections.abc import Iterable, Mapping
from itertools import groupby

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from booking.db.models import OfficeRow, PlaceRow
from booking.importing import read_plan
from booking.plans import OfficePlan
from booking.slots import Book, Run
from office.ids import OfficeSlug, QueueId
from office.reasons import Reason, Refused


class Shelf:
    """The plans of all offices. A plan is decoded again only when its fingerprint is new; safe for many threads."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._plans: dict[str, OfficePlan] = {}

    def offered(self, session: Session) -> Mapping[OfficeSlug, OfficePlan]:
        """Return the plans of the offices that can be booked."""
        rows = session.execute(select(OfficeRow.slug, OfficeRow.fingerprint).where(OfficeRow.offered)).all()
        return {OfficeSlug(row.slug): self._plan(session, row.slug, row.fingerprint) for row in rows}

    def one(self, session: Session, office: OfficeSlug) -> OfficePlan:
        """Return an office's plan. Raises Refused if there is none."""
        wanted = select(OfficeRow.fingerprint).where(OfficeRow.slug == office)
        fingerprint = session.scalar(wanted)
        if fingerprint is None:
            raise Refused(Reason.BAD_REQUEST, detail=f"office: {office!r} is not known here")
        return self._plan(session, office, fingerprint)

    def _plan(self, session: Session, office: str, fingerprint: str) -> OfficePlan:
        known = self._plans.get(fingerprint)
        if known is None:
            known = self._plans[fingerprint] = read_plan(
                session.scalars(select(OfficeRow.document).where(OfficeRow.slug == office)).one()
            )
        return known


def read_book(session: Session, plan: OfficePlan, bounds: Run, now_s: int, queues: Iterable[QueueId]) -> Book:
    """Return what is taken of an office's queues between two minutes; holds that have expired are free."""
    query = (
        select(PlaceRow.queue, PlaceRow.start_min, PlaceRow.end_min, func.count())
        .where(
            PlaceRow.office == plan.office,
            PlaceRow.queue.in_(list(queues)),
            PlaceRow.start_min >= bounds[0],
            PlaceRow.start_min < bounds[1],
            or_(PlaceRow.expires_s.is_(None), PlaceRow.expires_s > now_s),
        )
        .group_by(PlaceRow.queue, PlaceRow.start_min, PlaceRow.end_min)
        .order_by(PlaceRow.queue, PlaceRow.start_min, PlaceRow.end_min)
    )
    rows = groupby(session.execute(query), key=lambda row: QueueId(row[0]))
    return Book(plan, {queue: [(row[1], row[2], row[3]) for row in group] for queue, group in rows})
