"""Today's line as lists: who waits, is set aside, away, missed, called elsewhere, was served here, is expected. Pure."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from counter.actions import Action
from counter.panel import Inputs, hub_now, place_name, service_names, wall_clock, why
from office.catalogue import say
from office.ids import QueueId, TicketId
from office.wire.panel_states import ExpectedRow, TicketRow

REOPEN_FOR = timedelta(minutes=5)
"""A finish can be undone so long (issue 3, "States")."""
_STATES = ("waiting", "parked", "away", "missed")
_AT_COUNTER = frozenset({"called", "serving"})


class Which(StrEnum):
    """The lists; each value names its heading's text, ``list-…``."""

    WAITING = "waiting"
    PARKED = "parked"
    AWAY = "away"
    MISSED = "missed"
    ELSEWHERE = "elsewhere"
    SERVED = "served"
    APPOINTMENTS = "appointments"


class Act(StrEnum):
    """What can be done with a row beside the panel's own actions."""

    RECORD = "record"
    """It was served while the hub was away: enter that, without a call."""


@dataclass(frozen=True, slots=True)
class RowAct:
    """An action on a row: its name, and the key of why it cannot be done now (``""``: it can)."""

    action: str
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row. `services` and `note` are hidden until hovered: visitors see the screen."""

    id: str
    number: str = ""
    services: str = ""
    note: str = ""
    people: int = 1
    minutes: int = -1
    """Since it waits, is aside, away, missed; -1: not counted."""
    since: str = ""
    at: str = ""
    """The booked time."""
    until: str = ""
    place: str = ""
    """The counter, or the errand."""
    state: str = ""
    sign: bool = False
    """Asks for assistance."""
    late: bool = False
    """Cannot be served before closing any more."""
    acts: tuple[RowAct, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A ticket that was served here today, as `report` tells it."""

    ticket: str
    number: str
    services: tuple[str, ...]
    people: int
    ended_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ListInputs:
    """What the lists are made of."""

    panel: Inputs
    served: tuple[Served, ...] = ()
    which: Which = Which.WAITING
    wanted: str = ""
    """Only numbers that begin so, then also of queues that this counter does not serve."""


def counts(inputs: ListInputs) -> dict[str, int]:
    """Return how many are in each list."""
    found = Counter(ticket.state for ticket in _tickets(replace(inputs, wanted=""), *_STATES))
    return {
        Which.WAITING.value: found["waiting"],
        Which.PARKED.value: found["parked"],
        Which.AWAY.value: found["away"],
        Which.MISSED.value: found["missed"],
        Which.ELSEWHERE.value: sum(1 for _ in _elsewhere(inputs)),
        Which.SERVED.value: len(inputs.served),
        Which.APPOINTMENTS.value: sum(1 for _ in _appointments(inputs)),
    }


def rows(inputs: ListInputs) -> tuple[Row, ...]:
    """Return the rows of the list that is looked at."""
    wanted = inputs.wanted.strip().upper()
    return tuple(row for row in _MAKERS[inputs.which](inputs) if row.number.upper().startswith(wanted))


def found_in(inputs: ListInputs) -> Which:
    """Return the list to look at for the number that is wanted: the present one if it has it, else the first that has."""
    order = (inputs.which, *Which)
    return next((which for which in order if rows(replace(inputs, which=which))), inputs.which)


def served_here(reported: tuple[Mapping[str, str | int | bool | None], ...], counter: str) -> tuple[Served, ...]:
    """Return what a report of tickets says was done at a counter, the latest first."""
    mine = (row for row in reported if row.get("counter") == counter and row.get("state") == "done")
    found = [
        Served(
            ticket=str(row["ticket"]),
            number=str(row["number"]),
            services=tuple(str(row.get("services") or "").split()),
            people=int(row.get("people") or 1),
            ended_at=datetime.fromisoformat(str(row["ended_at"])),
        )
        for row in mine
        if row.get("ended_at")
    ]
    return tuple(sorted(found, key=lambda served: served.ended_at, reverse=True))


def _tickets(inputs: ListInputs, *states: str) -> Iterator[TicketRow]:
    panel = inputs.panel
    skills = panel.state.skills if panel.state is not None else ()
    for ticket in panel.line.tickets if panel.line is not None else ():
        if ticket.state in states and (inputs.wanted or ticket.queue in skills or not skills):
            yield ticket


def _waiting(inputs: ListInputs) -> Iterator[Row]:
    panel = inputs.panel
    beyond = set(panel.line.beyond_closing) if panel.line is not None else set()
    for ticket in _tickets(inputs, "waiting"):
        acts = (
            _act(panel, Action.CALL_TICKET),
            _seat(panel),
            RowAct(Act.RECORD, why(panel, Action.START, ticket.id)),
            _act(panel, Action.CANCEL),
        )
        yield replace(_row(panel, ticket, ticket.issued_at), late=ticket.id in beyond, acts=acts)


def _parked(inputs: ListInputs) -> Iterator[Row]:
    panel = inputs.panel
    for ticket in _tickets(inputs, "parked"):
        acts = (_act(panel, Action.CALL_TICKET), _act(panel, Action.RETURN))
        place = place_name(panel, ticket.counter or "")
        yield replace(_row(panel, ticket, None), until=wall_clock(panel, ticket.until), place=place, acts=acts)


def _away(inputs: ListInputs) -> Iterator[Row]:
    panel = inputs.panel
    errands = panel.catalogue.errands if panel.catalogue is not None else ()
    names = {errand.id: say(errand.name, panel.language) for errand in errands}
    for ticket in _tickets(inputs, "away"):
        acts = (_act(panel, Action.RETURN), _act(panel, Action.CALL_TICKET))
        yield replace(_row(panel, ticket, None), place=names.get(ticket.errand or "", ticket.errand or ""), acts=acts)


def _missed(inputs: ListInputs) -> Iterator[Row]:
    panel = inputs.panel
    for ticket in _tickets(inputs, "missed"):
        undo = RowAct(Action.UNDO_NO_SHOW, "" if panel.online else "hub-away")
        acts = (undo, _act(panel, Action.RETURN))
        place = place_name(panel, ticket.counter or "")
        yield replace(_row(panel, ticket, ticket.ended_at), place=place, acts=acts)


def _elsewhere(inputs: ListInputs) -> Iterator[Row]:
    panel = inputs.panel
    for ticket in panel.line.tickets if panel.line is not None else ():
        if ticket.state in _AT_COUNTER and ticket.counter != panel.counter:
            yield replace(_row(panel, ticket, ticket.called_at), place=place_name(panel, ticket.counter or ""))


def _served(inputs: ListInputs) -> Iterator[Row]:
    panel, now = inputs.panel, hub_now(inputs.panel)
    names = _service_names(panel)
    for served in inputs.served:
        over = now is None or now - served.ended_at > REOPEN_FOR
        reason = "" if panel.online else "hub-away"
        reason = reason or why(panel, Action.START, served.ticket) or ("reopen-over" if over else "")
        yield Row(
            id=served.ticket,
            number=served.number,
            services=", ".join(names.get(service, service) for service in served.services),
            people=served.people,
            since=wall_clock(panel, served.ended_at),
            acts=(RowAct(Action.REOPEN, reason),),
        )


def _appointments(inputs: ListInputs) -> Iterator[Row]:
    """Yield the appointments of the rest of the day: those not checked in, and those that wait or are served."""
    panel = inputs.panel
    line = panel.line
    if line is None:
        return
    skills: tuple[QueueId, ...] = panel.state.skills if panel.state is not None else ()
    expected = [(row.at, _expected(panel, row)) for row in line.expected if row.queue in skills or not skills]
    checked_in = [
        (ticket.appointment_at, _row(panel, ticket, None))
        for ticket in line.tickets
        if ticket.appointment_at is not None and (ticket.queue in skills or not skills)
    ]
    yield from (row for _at, row in sorted((*expected, *checked_in), key=lambda each: (each[0], each[1].number)))


def _expected(panel: Inputs, row: ExpectedRow) -> Row:
    names = _service_names(panel)
    return Row(
        id=row.appointment,
        at=wall_clock(panel, row.at),
        services=", ".join(names.get(service, service) for service in row.services),
        people=row.people,
        state="expected",
        acts=(_act(panel, Action.CHECK_IN),),
    )


def _row(panel: Inputs, ticket: TicketRow, since: datetime | None) -> Row:
    now = hub_now(panel)
    minutes = -1 if since is None or now is None else max(0, int((now - since).total_seconds() // 60))
    return Row(
        id=ticket.id,
        number=ticket.number,
        services=", ".join(service_names(panel, ticket)),
        note=ticket.note or "",
        people=ticket.people,
        minutes=minutes,
        since=wall_clock(panel, since),
        at=wall_clock(panel, ticket.appointment_at),
        state=ticket.state,
        sign=bool(ticket.assistance),
    )


def _act(panel: Inputs, action: Action) -> RowAct:
    return RowAct(action, why(panel, action))


def _seat(panel: Inputs) -> RowAct:
    return RowAct(Action.START, why(panel, Action.START, TicketId("any")))


def _service_names(panel: Inputs) -> dict[str, str]:
    services = panel.catalogue.services if panel.catalogue is not None else ()
    return {service.id: say(service.name, panel.language) for service in services}


_MAKERS: Mapping[Which, Callable[[ListInputs], Iterator[Row]]] = {
    Which.WAITING: _waiting,
    Which.PARKED: _parked,
    Which.AWAY: _away,
    Which.MISSED: _missed,
    Which.ELSEWHERE: _elsewhere,
    Which.SERVED: _served,
    Which.APPOINTMENTS: _appointments,
}
