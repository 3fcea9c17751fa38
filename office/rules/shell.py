"""What the shell brings: the centre's plan, what displays have shown, and time (office/internal.py)."""

from collections.abc import Iterator
from datetime import timedelta

from office import events as e
from office import internal as i
from office.case import Case
from office.quota import queue_key, service_key
from office.rules.aside import back
from office.rules.counter import widened
from office.ticket import Appointment
from office.walk_in import before_standby, service_state


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
    """Keep the first time that a call was painted and spoken, or why it could not be."""
    call = next((call for call in case.day.calls.values() if call.id == command.call), None)
    if call is None:
        return ()
    unspoken = None if call.spoken_at or command.spoken_at else command.unspoken
    spoken = command.spoken_at is not None and call.spoken_at is None
    if call.painted_at is not None and not spoken and unspoken in {None, call.unspoken}:
        return ()
    seen = e.CallSeen(
        call=call.id,
        ticket=call.ticket,
        painted_at=command.painted_at,
        spoken_at=command.spoken_at,
        unspoken=unspoken,
    )
    return (seen,)


def tick(case: Case, _: i.Tick) -> tuple[e.Event, ...]:
    """Do what time brings.

    Parked tickets come back, stand-by tickets move up, skills narrowed for a while widen, calls for help escalate.
    """
    day = case.day
    due = (day.tickets[ticket] for ticket, until in day.parked_until.items() if until <= case.now)
    returned = tuple(back(case, ticket) for ticket in due)
    return (*returned, *_promotions(case), *_widened(case), *_escalated(case))


def _promotions(case: Case) -> Iterator[e.Event]:
    """Turn stand-by tickets into ordinary ones, in their order, as long as queue and services have places."""
    day, now = case.day, case.now
    for queue, line in day.standby.items():
        if not line or not before_standby(day, queue, now).open:
            continue
        left = {queue_key(queue): before_standby(day, queue, now).left}
        for key in line:
            ticket = day.tickets[key[2]]
            places = (queue_key(queue), *map(service_key, ticket.services))
            for service in ticket.services:
                state = service_state(day, service, now)
                left.setdefault(service_key(service), state.left if state.open else 0)
            if all(left[place] != 0 for place in places):
                left |= {place: None if (n := left[place]) is None else n - 1 for place in places}
                yield e.Promoted(at=now, ticket=ticket.id, places=places)


def _widened(case: Case) -> Iterator[e.Event]:
    for session in case.day.sessions.values():
        if session.narrowed_until is not None and session.narrowed_until <= case.now:
            yield widened(case, session)


def _escalated(case: Case) -> Iterator[e.Event]:
    after = timedelta(seconds=case.rules.help_escalates_seconds)
    for help_ in case.day.helps.values():
        if help_.escalated_at is None and case.now - help_.at >= after:
            yield e.HelpEscalated(at=case.now, help=help_.id)


def end_day(case: Case, _: i.EndDay) -> tuple[e.Event, ...]:
    """End the day, once."""
    return () if case.day.ended else (e.DayEnded(at=case.now),)
