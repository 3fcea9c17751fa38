"""Checking an appointment in (DESIGN §4; office-log.md for its place in the line)."""

from datetime import datetime, timedelta

from office import commands as c
from office import events as e
from office.case import Case
from office.catalogue import Role
from office.ids import TicketId
from office.reasons import Reason, Refused
from office.rules.draw import free_code, free_number
from office.rules.issue import asked, check_party
from office.rules.who import bad, plain_code, queue_of
from office.ticket import Appointment, Kind


def check_in(case: Case, command: c.CheckIn) -> tuple[e.Event, ...]:
    """Make a ticket of an appointment. Refused: `too_early` with `come_at`, `too_late`, `wrong_state` if it has one."""
    appointment = _appointment(case, command)
    arrived = _arrived(case, command)
    _check_time(case, appointment, arrived)
    people = appointment.people if command.people is None else command.people
    language = command.language or appointment.language
    check_party(people, language, appointment.services)
    queue = case.directory.queues[queue_of(case, appointment.services[0])]
    arrival, head_start, due_at = place_in_time(case, appointment, arrived)
    issued = e.TicketIssued(
        at=case.now,
        by=case.sender.client,
        ticket=TicketId(case.draws.id),
        number=free_number(case.day, queue.appointment_letter),
        code=free_code(case),
        token=case.draws.token,
        kind=Kind.APPOINTMENT,
        queue=queue.id,
        services=appointment.services,
        people=people,
        language=language,
        minutes=case.directory.minutes(queue.id, appointment.services, people),
        arrival=arrival,
        head_start=head_start,
        due_at=due_at,
        places=(),
        appointment=appointment.id,
        appointment_at=appointment.at,
    )
    return (issued, *asked(issued.ticket, command.assistance))


def _appointment(case: Case, command: c.CheckIn) -> Appointment:
    day = case.day
    wanted = command.appointment
    if command.code is not None:
        wanted = day.plan_codes.get(plain_code(command.code))
        if wanted is None:
            raise Refused(Reason.UNKNOWN_CODE, detail="no appointment of today has this code")
    elif wanted is None:
        raise bad("name the appointment: `code`, or for staff `appointment`")
    elif case.sender.role is Role.KIOSK:
        raise Refused(Reason.NOT_ALLOWED, detail="a kiosk names an appointment by its code")
    elif wanted not in day.plan:
        raise Refused(Reason.UNKNOWN_CODE, detail="no appointment of today has this id")
    if wanted in day.checked_in:
        number = day.tickets[day.checked_in[wanted]].number
        raise Refused(Reason.WRONG_STATE, detail="it is checked in already", values={"number": number})
    appointment = day.plan[wanted]
    if not appointment.services:
        raise bad("the appointment names no service")
    return appointment


def _arrived(case: Case, command: c.CheckIn) -> datetime:
    """Return when the visitor arrived: with the first touch of the session, not when the hub heard of it."""
    if not 0 <= command.seconds_since_touch <= c.LONGEST_SESSION_S:
        raise bad(f"`seconds_since_touch` is {command.seconds_since_touch:g}; allowed are 0 to {c.LONGEST_SESSION_S}")
    return case.now - timedelta(seconds=command.seconds_since_touch)


def _check_time(case: Case, appointment: Appointment, arrived: datetime) -> None:
    opens = appointment.at - timedelta(minutes=case.rules.check_in_before)
    if case.now < opens:
        raise Refused(Reason.TOO_EARLY, come_at=opens, detail="check-in is not open yet")
    if arrived > appointment.at + timedelta(minutes=case.rules.check_in_after):
        raise Refused(Reason.TOO_LATE, detail="check-in is over")


def place_in_time(case: Case, appointment: Appointment, arrived: datetime) -> tuple[datetime, int, datetime]:
    """Return arrival, head start and due time of an appointment whose visitor arrived at a moment and checks in now."""
    rules, now = case.rules, case.now
    if arrived > appointment.at + timedelta(minutes=rules.late_after):
        return arrived, rules.late_head_start, now
    due = appointment.at - timedelta(minutes=rules.earliest_call)
    return appointment.at, rules.appointment_head_start, max(now, due)
