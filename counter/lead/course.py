"""The picture of the day: columns of a quarter of an hour each, and what they say in words. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from counter.lead.inputs import LeadInputs, Row
from counter.staff.house import House

QUARTER = timedelta(minutes=15)


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnRow:
    """A quarter of an hour. `wait` is -1 where nobody was called."""

    key: str
    at: str
    """``09:15``."""
    hour: str
    """``9`` at a full hour, else ``""``."""
    given: int
    called: int
    wait: int
    counters: int
    planned: int
    booked: int
    announced: int
    future: bool
    now: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CoursePicture:
    """The columns with their scales, and the figures of the sentence that says the same."""

    most_tickets: int = 4
    most_wait: int = 10
    most_counters: int = 2
    given: int = 0
    booked: int = 0
    announced: int = 0
    busiest: str = ""
    busiest_count: int = 0
    wait: int = -1
    """Of the last quarter in which anybody was called."""
    counters: int = 0


def columns(inputs: LeadInputs) -> tuple[ColumnRow, ...]:
    """Return the columns of the lead's queues, or of the one that is looked at, from first to last without a gap."""
    house = inputs.house
    own = {queue.id for queue in house.own_queues()}
    rows = [row for row in inputs.course if row["queue"] in own and inputs.shown in {"", row["queue"]}]
    by_quarter: dict[datetime, list[Row]] = {}
    for row in rows:
        by_quarter.setdefault(datetime.fromisoformat(str(row["at"])), []).append(row)
    lively = [at for at, found in by_quarter.items() if any(_lively(row) for row in found)]
    if not lively or house.now is None:
        return ()
    first, last = min(lively), max(lively)
    steps = int((last - first) / QUARTER) + 1
    return tuple(_column(house, at, by_quarter.get(at, [])) for at in (first + n * QUARTER for n in range(steps)))


def _lively(row: Row) -> bool:
    return any(row[name] for name in ("given", "called", "counters", "planned", "booked", "announced"))


def _column(house: House, at: datetime, rows: list[Row]) -> ColumnRow:
    local = at.astimezone(house.zone)
    called = _sum(rows, "called")
    waited = sum(int(str(row["wait_min"])) * int(str(row["called"])) for row in rows if row["wait_min"] is not None)
    now = house.now or at
    return ColumnRow(
        key=at.isoformat(),
        at=f"{local:%H:%M}",
        hour=str(local.hour) if local.minute == 0 else "",
        given=_sum(rows, "given"),
        called=called,
        wait=round(waited / called) if called else -1,
        counters=max((int(str(row["counters"])) for row in rows), default=0),
        planned=max((int(str(row["planned"])) for row in rows), default=0),
        booked=_sum(rows, "booked"),
        announced=_sum(rows, "announced"),
        future=at > now,
        now=at <= now < at + QUARTER,
    )


def _sum(rows: Iterable[Row], name: str) -> int:
    return sum(int(str(row[name])) for row in rows)


def picture(shown: Sequence[ColumnRow]) -> CoursePicture:
    """Return scales and words for columns."""
    if not shown:
        return CoursePicture()
    past = [column for column in shown if not column.future]
    busiest = max(past, key=lambda column: column.given, default=shown[0])
    waits = [column.wait for column in past if column.wait >= 0]
    return CoursePicture(
        most_tickets=_nice(max(c.given + c.booked + c.announced for c in shown), (4, 10, 20, 40, 60, 100, 200, 400)),
        most_wait=_nice(max(waits, default=0), (10, 20, 30, 60, 90, 120, 180, 240, 480)),
        most_counters=_nice(max(max(c.counters, c.planned) for c in shown), (2, 4, 6, 10, 20, 40, 60)),
        given=sum(column.given for column in past),
        booked=sum(column.booked for column in shown),
        announced=sum(column.announced for column in shown),
        busiest=busiest.at if busiest.given else "",
        busiest_count=busiest.given,
        wait=waits[-1] if waits else -1,
        counters=past[-1].counters if past else 0,
    )


def _nice(most: int, steps: Sequence[int]) -> int:
    """Return the first round number that holds it."""
    return next((step for step in steps if step >= most), -(-most // 100) * 100)
