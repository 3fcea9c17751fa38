"""What hubs send of their day: events, and the line for the visitors' status pages."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from appliance.clock import Clock
from booking.db.models import EventRow, LineRow, OfficeRow
from booking.db.store import Store
from booking.plans import OfficePlan
from booking.shelf import Shelf
from office.ids import Language, OfficeSlug
from office.reasons import Reason, Refused
from office.wire.centre import EventSent, LineShown, StatusRow

LEAST_TOKEN = 22
"""Characters of base64 that hold 128 bits (P-06)."""
_LONGEST_TOKEN = 64
_LONGEST_ID = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """A ticket as its page shows it, as of `at`."""

    plan: OfficePlan
    row: StatusRow
    at: datetime


class Daily:
    """Keeps what offices send."""

    def __init__(self, store: Store, shelf: Shelf, clock: Clock) -> None:
        """Write to `store`."""
        self._store = store
        self._shelf = shelf
        self._clock = clock

    def take_events(self, office: OfficeSlug, events: Sequence[EventSent]) -> int:
        """Store events in order, each id once; return how many were new. Raises Refused: all or none."""
        for event in events:
            if not 1 <= len(event.id) <= _LONGEST_ID:
                raise Refused(Reason.BAD_REQUEST, detail=f"events: an id has 1 to {_LONGEST_ID} characters")
        now_s = int(self._clock.now().timestamp())
        by_id = {event.id: event for event in reversed(events)}
        fresh = [by_id[name] for name in dict.fromkeys(event.id for event in events)]
        with self._store.write() as session:
            self._alone(session, office)
            known = set(session.scalars(select(EventRow.id).where(EventRow.office == office, EventRow.id.in_(by_id))))
            seq = session.scalar(select(func.max(EventRow.seq)).where(EventRow.office == office)) or 0
            rows = [event for event in fresh if event.id not in known]
            session.add_all(
                EventRow(
                    office=office, id=event.id, seq=seq + number, body=bytes(event.body).decode(), received_s=now_s
                )
                for number, event in enumerate(rows, 1)
            )
            return len(rows)

    def show_line(self, office: OfficeSlug, line: LineShown) -> None:
        """Replace what the status pages of the office show; a row that is not named dies. Raises Refused."""
        for row in line.rows:
            if not LEAST_TOKEN <= len(row.token) <= _LONGEST_TOKEN:
                detail = f"rows: a token has {LEAST_TOKEN} to {_LONGEST_TOKEN} characters (128 bit at least)"
                raise Refused(Reason.BAD_REQUEST, detail=detail)
        at_s = int(line.at.timestamp())
        with self._store.write() as session:
            self._alone(session, office)
            session.execute(delete(LineRow).where(LineRow.office == office))
            rows = {row.token: _line_row(office, row, at_s) for row in line.rows}
            session.add_all(rows.values())

    def _alone(self, session: Session, office: OfficeSlug) -> None:
        """Keep two pushes of one office apart, without touching the revision of its plan."""
        session.execute(select(OfficeRow.slug).where(OfficeRow.slug == office).with_for_update())

    def status(self, token: str) -> Status | None:
        """Return the ticket of a token, if it lives."""
        if not LEAST_TOKEN <= len(token) <= _LONGEST_TOKEN:
            return None
        with self._store.read() as session:
            row = session.get(LineRow, token)
            if row is None:
                return None
            shown = StatusRow(
                token=row.token,
                number=row.number,
                state=row.state,
                ahead=row.ahead,
                low_min=row.low_min,
                high_min=row.high_min,
                place={Language(tag): text for tag, text in json.loads(row.place).items()},
            )
            plan = self._shelf.one(session, OfficeSlug(row.office))
            return Status(plan=plan, row=shown, at=datetime.fromtimestamp(row.at_s, UTC))


def _line_row(office: OfficeSlug, row: StatusRow, at_s: int) -> LineRow:
    return LineRow(
        token=row.token,
        office=office,
        number=row.number,
        state=row.state,
        ahead=row.ahead,
        low_min=row.low_min,
        high_min=row.high_min,
        place=json.dumps(row.place, ensure_ascii=False),
        at_s=at_s,
    )
