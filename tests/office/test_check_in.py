"""Check-in of appointments."""

from datetime import timedelta

import pytest

from office import commands as c
from office.ids import AppointmentId
from office.internal import AppointmentBooked, AppointmentCancelled, TakePlan
from office.reasons import Reason
from office.ticket import Appointment, Kind
from support.offices import DE, EN, ID_CARD, at
from support.plays import Play


def test_a_check_in_makes_a_ticket_with_the_appointments_letter() -> None:
    play = Play()
    play.plan("09:00")
    ticket = play.check_in(0, "08:30", language=EN, people=2)
    assert (ticket.number, ticket.kind, ticket.language, ticket.people) == ("T001", Kind.APPOINTMENT, EN, 2)
    assert (ticket.virtual, ticket.due_at) == (at("07:00"), at("08:55"))
    assert play.day.checked_in == {"p-0": ticket.id}


def test_it_works_outside_the_walk_in_hours() -> None:
    play = Play()
    play.plan("14:00")
    assert play.check_in(0, "13:30").number == "T001"


def test_a_code_may_be_typed_in_lower_case_with_blanks_and_hyphens() -> None:
    play = Play()
    booked = Appointment(
        id=AppointmentId("p"), code="7KXM4QRT", at=at("09:00"), services=(ID_CARD,), people=1, language=DE
    )
    play.do(AppointmentBooked(appointment=booked), "hub")
    play.time = at("08:45")
    play.do(c.CheckIn(code="7kxm-4q rt"), "kiosk-1")
    assert play.day.checked_in


def test_from_an_hour_before_to_an_hour_after() -> None:
    play = Play()
    play.plan("10:00")
    with play.refused(Reason.TOO_EARLY) as info:
        play.check_in(0, "08:59:59")
    assert info.value.come_at == at("09:00")
    with play.refused(Reason.TOO_LATE):
        play.check_in(0, "11:00:01")
    assert play.check_in(0, "11:00").head_start == 30


def test_a_second_check_in_names_the_ticket() -> None:
    play = Play()
    play.plan("09:00")
    play.check_in(0)
    with play.refused(Reason.WRONG_STATE) as info:
        play.check_in(0)
    assert info.value.values == {"number": "T001"}


@pytest.mark.parametrize(
    ("client", "command", "reason"),
    [
        ("kiosk-1", c.CheckIn(code="000000"), Reason.UNKNOWN_CODE),
        ("kiosk-1", c.CheckIn(), Reason.BAD_REQUEST),
        ("kiosk-1", c.CheckIn(appointment=AppointmentId("p-0")), Reason.NOT_ALLOWED),
        ("desk-1", c.CheckIn(appointment=AppointmentId("p-9")), Reason.UNKNOWN_CODE),
        ("display-1", c.CheckIn(code="900000"), Reason.NOT_ALLOWED),
    ],
)
def test_who_cannot_be_checked_in(client: str, command: c.CheckIn, reason: Reason) -> None:
    play = Play()
    play.plan("09:00")
    with play.refused(reason):
        play.do(command, client)


def test_staff_name_the_appointment() -> None:
    play = Play()
    play.plan("09:00")
    play.do(c.CheckIn(appointment=AppointmentId("p-0")), "counter-1")
    assert len(play.day.tickets) == 1


def test_an_appointment_without_a_service_cannot_be_placed() -> None:
    play = Play()
    play.plan("09:00", services=())
    with play.refused(Reason.BAD_REQUEST):
        play.check_in(0)


def _appointment(name: str, time: str, code: str = "123123") -> Appointment:
    return Appointment(id=AppointmentId(name), code=code, at=at(time), services=(ID_CARD,), language=DE)


def test_the_plan_is_taken_by_its_differences() -> None:
    play = Play()
    first, second = _appointment("a", "09:00", "1"), _appointment("b", "10:00", "2")
    play.do(TakePlan(appointments=(first, second)))
    assert play.do(TakePlan(appointments=(first, second))) == ()
    moved = _appointment("b", "10:30", "3")
    (event,) = play.do(TakePlan(appointments=(moved,)))
    assert (event.added, set(event.removed)) == ((moved,), {"a", "b"})
    assert play.day.plan == {"b": moved}
    assert play.day.plan_codes == {"3": "b"}
    assert play.replayed() == play.day


def test_what_is_booked_and_cancelled_meanwhile_is_known_at_once() -> None:
    play = Play()
    new = _appointment("n", "10:00")
    play.do(AppointmentBooked(appointment=new))
    assert play.do(AppointmentBooked(appointment=new)) == ()
    tomorrow = Appointment(
        id=AppointmentId("t"), code="4", at=at("10:00") + timedelta(days=1), services=(ID_CARD,), language=DE
    )
    assert play.do(AppointmentBooked(appointment=tomorrow)) == ()
    assert play.day.plan == {"n": new}
    assert play.do(AppointmentCancelled(code="none")) == ()
    play.do(AppointmentCancelled(code="123123"))
    assert not play.day.plan
    play.do(AppointmentBooked(appointment=new))
    play.do(AppointmentCancelled(appointment=AppointmentId("n")))
    assert not play.day.plan
    assert play.do(AppointmentCancelled(appointment=AppointmentId("n"))) == ()


def test_an_appointments_code_finds_its_ticket() -> None:
    play = Play()
    play.plan("09:00")
    with play.refused(Reason.UNKNOWN_CODE):
        play.do(c.FindTicket(code="900000"), "kiosk-1")
    ticket = play.check_in(0)
    play.do(c.CancelTicket(code="900000"), "kiosk-1")
    assert play.ticket(ticket).state == "cancelled"


def test_the_address_of_its_status_page_finds_a_ticket() -> None:
    play = Play()
    play.plan("09:00")
    ticket = play.check_in(0)
    with play.refused(Reason.UNKNOWN_CODE):
        play.do(c.CancelTicket(code="f" * 32), "kiosk-1")
    play.do(c.CancelTicket(code=ticket.token.upper()), "kiosk-1")
    assert play.ticket(ticket).state == "cancelled"


def test_a_booking_that_was_moved_replaces_the_old_one() -> None:
    play = Play()
    play.do(AppointmentBooked(appointment=_appointment("n", "10:00", "1")))
    play.do(AppointmentBooked(appointment=_appointment("n", "10:30", "2")))
    assert play.day.plan_codes == {"2": "n"}
