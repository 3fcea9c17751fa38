"""What the shell brings: the centre's plan, what displays have shown, and time (office/internal.py)."""

from collections.abc import Iterator

from office import events as e
from office import internal as i
from office.case import Case
from office.ids import QueueId
from office.quota import queue_key, service_key
from office.rules.aside import back
from office.ticket import Appointment, Ticket
from office.walk_in import service_state, walk_in_state


def take_plan(case: Case, command: i.TakePlan) -> tuple[e.Event, ...]:
    """Take over what differs from the appointments known so far."""
    plan = case.day.plan
    new = {appointment.id: appointment for appointment in command.appointments}
    added = tuple(appointment for appointment in new.values() if plan.get(appointment.id) != appointment)
    changed = {appointment.id for appointment in added}
    removed = tuple(known for known in plan if known not in new or known in changed)
    return (e.PlanTaken(at=case.now, added=added, removed=removed),) if added or removed else ()


def booked(case: Case, command: i.AppointmentBooked) -> tuple[e.Event, ...]:
    """Take an appointment into the plan, if it is for today."""
    return _added(case, command.appointment)


def _added(case: Case, appointment: Appointment) -> tuple[e.Event, ...]:
    today = appointment.at.astimezone(case.directory.zone).date() == case.day.date
    if not today or case.day.plan.get(appointment.id) == appointment:
        return ()
    known = (appointment.id,) if appointment.id in case.day.plan else ()
    return (e.PlanTaken(at=case.now, added=(appointment,), removed=known),)


def cancelled(case: Case, command: i.AppointmentCancelled) -> tuple[e.Event, ...]:
    """Take an appointment out of the plan, if it is in there."""
    day = case.day
    gone = command.appointment if command.code is None else day.plan_codes.get(command.code)
    return (e.PlanTaken(at=case.now, added=(), removed=(gone,)),) if gone in day.plan and gone is not None else ()


def note_seen(case: Case, command: i.NoteSeen) -> tuple[e.Event, ...]:
    """Keep the first time that a call was painted and spoken."""
    call = next((call for call in case.day.calls.values() if call.id == command.call), None)
    if call is None:
        return ()
    known = call.painted_at is not None and (call.spoken_at is not None or command.spoken_at is None)
    if known:
        return ()
    seen = e.CallSeen(call=call.id, ticket=call.ticket, painted_at=command.painted_at, spoken_at=command.spoken_at)
    return (seen,)


def tick(case: Case, _: i.Tick) -> tuple[e.Event, ...]:
    """Bring parked tickets back whose time has come, and one stand-by ticket of each queue that has a place."""
    day = case.day
    due = (day.tickets[ticket] for ticket, until in day.parked_until.items() if until <= case.now)
    returned = tuple(back(case, ticket) for ticket in due)
    return (*returned, *_promotions(case))


def _promotions(case: Case) -> Iterator[e.Event]:
    for queue, line in case.day.standby.items():
        if line and walk_in_state(case.day, queue, case.now).open:
            ticket = case.day.tickets[line[0][2]]
            if all(service_state(case.day, service, case.now).open for service in ticket.services):
                yield e.Promoted(at=case.now, ticket=ticket.id, places=_places(queue, ticket))


def _places(queue: QueueId, ticket: Ticket) -> tuple[str, ...]:
    return (queue_key(queue), *map(service_key, ticket.services))


def end_day(case: Case, _: i.EndDay) -> tuple[e.Event, ...]:
    """End the day, once."""
    return () if case.day.ended else (e.DayEnded(at=case.now),)
