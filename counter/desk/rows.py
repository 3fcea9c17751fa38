"""The rows of the reception's lists. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from counter.desk.inputs import DeskInputs, TicketSeen
from counter.staff.house import House
from office.catalogue import say
from office.wire.answers import NamedAppointment
from office.wire.panel_states import ExpectedRow, TicketRow
from office.wire.states import QueueState, ServiceEntry

MOST_ROWS = 60
_ACTIONS = {
    "waiting": ("print", "forward", "change", "cancel"),
    "parked": ("print", "cancel"),
    "away": ("return", "print", "cancel"),
    "missed": ("return", "print"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultRow:
    """A ticket or an appointment, and what can be done with it. `state` is a text's id, or ``""``."""

    key: str
    title: str
    detail: str
    state: str
    actions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceRow:
    """A service to choose. `reason` is the key of why there is no ticket now; `next` when there will be."""

    key: str
    name: str
    letter: str
    waiting: int
    low: int
    high: int
    left: int
    """-1: no quota."""
    reason: str
    next: str
    chosen: bool


def results(inputs: DeskInputs) -> tuple[ResultRow, ...]:
    """Return what fits what was typed; nothing typed: the appointments that are expected."""
    house, query = inputs.house, inputs.query.strip()
    rows: list[ResultRow] = []
    if query:
        rows += (_of_line(house, ticket) for ticket in _by_number(house, query))
    if query and query == inputs.asked:
        known = {row.key for row in rows}
        rows += (row for seen in inputs.seen if (row := _now(house, seen)).key not in known)
        rows += (_named(house, named) for named in inputs.named)
        if inputs.code:
            rows.append(_code(inputs.code))
    rows += (_expected(house, each) for each in _due(house, query))
    return tuple(_asks(row, inputs.sure) for row in rows[:MOST_ROWS])


def _by_number(house: House, query: str) -> Iterator[TicketRow]:
    wanted = query.replace(" ", "").upper()
    tickets = () if house.line is None else house.line.tickets
    return (
        ticket
        for ticket in tickets
        if ticket.number.startswith(wanted) or ticket.number.lstrip("ABCDEFGHJKLMNPRSTUVWXYZ").lstrip("0") == wanted
    )


def _due(house: House, query: str) -> Iterator[ExpectedRow]:
    """Yield expected appointments: all, or those at a time that begins so (``10:1``)."""
    expected = () if house.line is None else house.line.expected
    return (each for each in expected if not query or (query[:1].isdigit() and house.clock(each.at).startswith(query)))


def _now(house: House, seen: TicketSeen) -> ResultRow:
    """Return what was found as it is now: the line knows its services and what has become of it."""
    tickets = () if house.line is None else house.line.tickets
    ticket = next((ticket for ticket in tickets if ticket.id == seen.id), None)
    return _of_seen(house, seen) if ticket is None else _of_line(house, ticket)


def _of_line(house: House, ticket: TicketRow) -> ResultRow:
    seen = TicketSeen(
        id=ticket.id,
        number=ticket.number,
        queue=ticket.queue,
        state=ticket.state,
        counter=ticket.counter or "",
        services=ticket.services,
    )
    return _of_seen(house, seen, ticket.issued_at)


def _of_seen(house: House, seen: TicketSeen, issued_at: datetime | None = None) -> ResultRow:
    what = house.service_names(seen.services) or house.queue_name(seen.queue)
    at = house.counter_name(seen.counter) if seen.counter and seen.state in {"called", "serving", "done"} else ""
    return ResultRow(
        key=f"t:{seen.id}",
        title=seen.number,
        detail=" · ".join(part for part in (what, house.clock(issued_at), at) if part),
        state=f"ticket-{seen.state}",
        actions=_ACTIONS.get(seen.state, ()),
    )


def _named(house: House, named: NamedAppointment) -> ResultRow:
    today = house.hub is not None and named.at.astimezone(house.zone).date() == house.hub.day
    return ResultRow(
        key=f"n:{named.code}",
        title=named.name,
        detail=f"{house.clock(named.at)} · {house.service_names(named.services)}",
        state="",
        actions=("check_in", "move", "cancel") if today else ("move", "cancel"),
    )


def _code(code: str) -> ResultRow:
    return ResultRow(key=f"n:{code}", title=code, detail="", state="ticket-code", actions=("check_in", "cancel"))


def _expected(house: House, each: ExpectedRow) -> ResultRow:
    what = house.service_names(each.services) or house.queue_name(each.queue)
    return ResultRow(
        key=f"a:{each.appointment}",
        title=house.clock(each.at),
        detail=what,
        state="ticket-expected",
        actions=("check_in", "print"),
    )


def _asks(row: ResultRow, sure: str) -> ResultRow:
    if row.key != sure:
        return row
    asked = ("cancel_yes", "cancel_no")
    return ResultRow(key=row.key, title=row.title, detail=row.detail, state=row.state, actions=asked)


def services(inputs: DeskInputs) -> tuple[ServiceRow, ...]:
    """Return the services that fit what was typed, the chosen first."""
    house, chosen = inputs.house, inputs.draft.services
    wanted = inputs.filter.casefold().split()
    fitting = (s for s in house.services if s.id in chosen or _fits(s, house.language, wanted))
    return tuple(_service(house, entry, chosen) for entry in sorted(fitting, key=lambda entry: entry.id not in chosen))


def _fits(entry: ServiceEntry, language: str, wanted: list[str]) -> bool:
    names = [say(entry.name, language), *(word for words in entry.words.values() for word in words)]
    text = " ".join(names).casefold()
    return all(word in text for word in wanted)


def _service(house: House, entry: ServiceEntry, chosen: tuple[str, ...]) -> ServiceRow:
    queue = house.queue(entry.queue)
    reason, following = chance(entry, queue)
    wait = None if queue is None else queue.wait
    left = -1 if queue is None or queue.walk_in.left is None else queue.walk_in.left
    return ServiceRow(
        key=entry.id,
        name=say(entry.name, house.language),
        letter="" if queue is None else queue.letter,
        waiting=0 if queue is None else queue.waiting,
        low=-1 if wait is None else wait.low_min,
        high=-1 if wait is None else wait.high_min,
        left=left,
        reason=reason,
        next=house.clock(following),
        chosen=entry.id in chosen,
    )


def chance(entry: ServiceEntry, queue: QueueState | None) -> tuple[str, datetime | None]:
    """Return why there is no walk-in ticket of a service now (``""``: there is), and when there will be."""
    if "walk_in" not in entry.access or queue is None:
        return "appointment_only", None
    own = queue.services.get(entry.id)
    for state in (queue.walk_in, *(() if own is None else (own,))):
        if not state.open:
            return state.reason or "closed", state.next_at
    return "", None
