"""The rows of `report`: today as staff may read it, without names (DESIGN §3)."""

from collections import Counter
from datetime import datetime, timedelta

from office.capacity import beyond_closing, still_servable
from office.day import Day
from office.estimate import open_counters
from office.events import StandBySet, WalkInSet
from office.ids import QueueId
from office.states import State
from office.ticket import Ticket
from office.walk_in import walk_in_state
from office.wire.views.course import course

Row = dict[str, str | int | bool | None]


def rows(day: Day, of: str, now: datetime) -> tuple[Row, ...]:
    """Return the rows of a report that the rules have granted."""
    match of:
        case "tickets":
            return tuple(_ticket(ticket) for ticket in day.tickets.values())
        case "appointments":
            return _appointments(day)
        case "quota_history":
            return _quota_history(day)
        case "course":
            return course(day, now)
        case _:
            return _day(day, now)


def _ticket(ticket: Ticket) -> Row:
    return {
        "ticket": ticket.id,
        "number": ticket.number,
        "kind": ticket.kind.value,
        "queue": ticket.queue,
        "services": " ".join(ticket.services or ticket.served),
        "people": ticket.people,
        "state": ticket.state.value,
        "issued_at": _text(ticket.issued_at),
        "called_at": _text(ticket.called_at),
        "started_at": _text(ticket.started_at),
        "ended_at": _text(ticket.ended_at),
        "counter": ticket.counter,
        "attempt": ticket.attempt,
        "over_quota": ticket.over_quota,
    }


def _appointments(day: Day) -> tuple[Row, ...]:
    planned = sorted(day.plan.values(), key=lambda appointment: (appointment.at, appointment.id))
    return tuple(
        {
            "appointment": appointment.id,
            "at": _text(appointment.at),
            "services": " ".join(appointment.services),
            "people": appointment.people,
            "ticket": day.checked_in.get(appointment.id),
        }
        for appointment in planned
    )


def _quota_history(day: Day) -> tuple[Row, ...]:
    """Return what staff changed, as it came: quotas; and by ``gate`` or ``standby`` what they opened and closed."""
    gates = (_gate(change) for change in day.gate_log)
    quotas: list[Row] = [
        {
            "at": _text(change.at),
            "by": change.by,
            "quota": change.key,
            "limit": change.limit,
            "batches": " ".join(f"{batch.at:%H:%M}={batch.count}" for batch in change.batches),
            "until": None if change.until is None else f"{change.until:%H:%M}",
            "revision": change.revision,
            "by_minutes": change.by_minutes,
            "undo": change.undo,
        }
        for change in day.quota_log
    ]
    return tuple(sorted((*quotas, *gates), key=lambda row: str(row["at"])))


def _gate(change: WalkInSet | StandBySet) -> Row:
    row: Row = {"at": _text(change.at), "by": change.by, "open": change.open}
    if isinstance(change, WalkInSet):
        return row | {"gate": change.queue or "house", "until": _text(change.until)}
    return row | {"standby": change.queue}


def _day(day: Day, now: datetime) -> tuple[Row, ...]:
    """Return a row for each queue, and one for each reason why visitors were turned away, and by service."""
    states = Counter((ticket.queue, ticket.state) for ticket in day.tickets.values())
    turned_away: list[Row] = [
        {"turned_away": reason, "count": count} for reason, count in sorted(day.turned_away.items())
    ]
    by_service: list[Row] = [
        {"turned_away": reason, "service": service, "count": count}
        for key, count in sorted(day.turned_away_from.items())
        for service, _, reason in [key.partition(":")]
    ]
    queues = (_queue(day, queue, states, now) for queue in day.directory.queues)
    house = day.gates.get(None)
    closed: list[Row] = [] if house is None else [{"house": "closed", "until": _text(house.until)}]
    return (*queues, *closed, *turned_away, *by_service)


def _queue(day: Day, queue: QueueId, states: Counter[tuple[QueueId, State]], now: datetime) -> Row:
    walk_in = walk_in_state(day, queue, now)
    counters = open_counters(day, queue)
    gate = day.gates.get(queue)
    services = day.directory.queues[queue].services
    line_minutes = day.line_minutes[queue]
    return {
        "queue": queue,
        "given": walk_in.given,
        "left": walk_in.left,
        "limit": walk_in.limit,
        "open": walk_in.open,
        "over_quota": sum(t.over_quota for t in day.tickets.values() if t.queue == queue),
        "counters": counters,
        "sent_away": sum(n for key, n in day.turned_away_from.items() if key.partition(":")[0] in services),
        "servable": still_servable(day, queue, now),
        "served_at": _text(now + timedelta(minutes=line_minutes / counters)) if counters and line_minutes else None,
        "beyond_closing": sum(day.tickets[late].queue == queue for late in beyond_closing(day, now)),
        "gate": None if gate is None else "open" if gate.open else "closed",
        "gate_until": None if gate is None else _text(gate.until),
        **{state.value: states[queue, state] for state in State},
    }


def _text(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()
