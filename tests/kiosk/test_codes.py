"""Codes: checking in, cancelling, scanning, and what is said when none of it can be."""

from dataclasses import replace

import pytest

from kiosk import inputs as i
from kiosk import screens as s
from kiosk.samples import NOW
from office import commands as c
from office.ids import AppointmentId, CommandId, OfficeSlug, QueueId, TicketId
from office.reasons import Reason
from office.wire.answers import (
    Answer,
    BookedAppointment,
    Refusal,
    TicketFound,
    TicketGiven,
)
from office.wire.answers import Booked as BookedAnswer
from support.walk import DE, EN, PASSPORT, Walk, issued, ticket, to_choice


def type_code(walk: Walk, code: str) -> None:
    walk(*(i.TypeCode(character) for character in code))


def test_a_typed_code_checks_in(walk: Walk) -> None:
    walk(i.EnterCode(s.CodeUse.CHECK_IN))
    type_code(walk, "K7QF29XD")
    walk(i.Touch.ERASE_CODE, i.TypeCode("D"), i.Touch.SUBMIT_CODE)
    asked = walk.asked
    assert asked.command == c.CheckIn(code="K7QF29XD", language=DE)
    screen = walk(i.Answered(asked.id, TicketGiven(re=asked.id, ticket=ticket("T004"))))
    assert isinstance(screen, s.Issued)
    assert screen.checked_in


def test_a_wrong_code_can_be_corrected(walk: Walk) -> None:
    walk(i.EnterCode(s.CodeUse.CHECK_IN))
    type_code(walk, "K7QF29XX")
    walk(i.Touch.SUBMIT_CODE)
    first = walk.asked.id
    walk(i.Answered(first, Refusal(re=first, refused=Reason.UNKNOWN_CODE)))
    second = walk.asked
    assert second.command == c.LocateAppointment(code="K7QF29XX")
    screen = walk(i.Answered(second.id, Refusal(re=second.id, refused=Reason.UNKNOWN_CODE)))
    assert screen == s.NotCheckedIn(problem=s.Problem(Reason.UNKNOWN_CODE))
    assert walk(i.Touch.BACK) == s.Code(use=s.CodeUse.CHECK_IN, code="K7QF29XX")
    walk(i.Touch.ERASE_CODE, i.TypeCode("D"), i.Touch.SUBMIT_CODE)
    assert walk.asked.id != first


def test_an_appointment_is_cancelled_by_its_code(walk: Walk) -> None:
    walk(i.EnterCode(s.CodeUse.CANCEL))
    type_code(walk, "K7QF29XD")
    walk(i.Touch.SUBMIT_CODE)
    assert walk.asked.command == c.LocateAppointment(code="K7QF29XD")
    asked = walk.asked.id
    found = BookedAppointment(id=AppointmentId("a"), code="K7QF29XD", at=NOW, office=OfficeSlug("nord"))
    shown = walk(i.Answered(asked, BookedAnswer(re=asked, appointment=found)))
    assert shown == s.CancelCheck(code="K7QF29XD", found=found)
    walk(i.Touch.GIVE_UP_SURELY)
    assert walk.asked.command == c.CancelAppointment(code="K7QF29XD")
    asked = walk.asked.id
    assert walk(i.Answered(asked, Answer(re=asked))) == s.Cancelled()


def test_a_checked_in_appointment_leads_to_its_ticket_whatever_became_of_that(walk: Walk) -> None:
    walk(i.Scanned("K7QF29XD"))
    asked = walk.asked.id
    walk(i.Answered(asked, Refusal(re=asked, refused=Reason.WRONG_STATE, values={"number": "T001"})))
    assert walk.asked.command == c.FindTicket(code="K7QF29XD")
    asked = walk.asked.id
    found = TicketFound(re=asked, ticket=TicketId("t"), number="T001", queue=QueueId("q"), state="missed")
    assert walk(i.Answered(asked, found)) == s.Mine(code="K7QF29XD", found=found)


@pytest.mark.parametrize("outcome", [None, Refusal(re=CommandId("id"), refused=Reason.CENTRE_AWAY)])
def test_a_code_that_nobody_can_look_up_is_not_called_unknown(walk: Walk, outcome: Refusal | None) -> None:
    walk(i.Scanned("K7QF29XD"))
    asked = walk.asked.id
    walk(i.Answered(asked, Refusal(re=asked, refused=Reason.UNKNOWN_CODE)))
    assert walk.asked.command == c.LocateAppointment(code="K7QF29XD")
    assert walk(i.Answered(walk.asked.id, outcome)) == s.NotCheckedIn(problem=s.Problem(Reason.CENTRE_AWAY))
    walk.house = replace(walk.house, centre=False)
    walk(i.Touch.START_OVER, i.Scanned("K7QF29XD"))
    asked = walk.asked.id
    screen = walk(i.Answered(asked, Refusal(re=asked, refused=Reason.UNKNOWN_CODE)))
    assert screen == s.NotCheckedIn(problem=s.Problem(Reason.CENTRE_AWAY))


@pytest.mark.parametrize(
    "before",
    [
        (),
        (i.Look(s.Purpose.WALK_IN),),
        (i.Look(s.Purpose.WALK_IN), i.ChooseService(PASSPORT)),
        (i.EnterCode(s.CodeUse.CHECK_IN), i.TypeCode("X")),
    ],
)
def test_a_scan_checks_in_from_any_screen(walk: Walk, before: tuple[i.Input, ...]) -> None:
    walk(*before)
    walk(i.Scanned("K7QF29XD"))
    assert walk.asked.command == c.CheckIn(code="K7QF29XD", language=DE)


def test_a_scan_never_cancels_by_itself(walk: Walk) -> None:
    walk(i.EnterCode(s.CodeUse.CANCEL))
    assert walk(i.Scanned("K7QF29XD")) == s.Code(use=s.CodeUse.CANCEL, code="K7QF29XD")
    assert walk.effects == ()


def test_the_next_visitor_may_scan_over_the_last_ones_ticket(walk: Walk) -> None:
    walk(i.ChooseLanguage(EN))
    to_choice(walk)
    walk.take_ticket()
    asked = walk.asked.id
    walk(i.Answered(asked, TicketGiven(re=asked, ticket=ticket())))
    walk(i.Scanned("K7QF29XD"))
    assert walk.asked.command == c.CheckIn(code="K7QF29XD", language=DE)


def test_with_the_hub_away_a_code_is_kept(walk: Walk) -> None:
    walk.house = replace(walk.house, hub=False)
    screen = walk(i.Scanned("K7QF29XD"))
    assert screen == s.Code(use=s.CodeUse.CHECK_IN, code="K7QF29XD")
    assert walk.effects == ()


@pytest.mark.parametrize("slip", sorted(s.ON_SCREEN_ONLY))
def test_a_number_that_may_be_on_no_paper_is_wiped_by_no_scan(walk: Walk, slip: s.SlipState) -> None:
    screen = walk(i.SlipIs(issued(walk), slip))
    assert walk(i.Scanned("K7QF29XD")) == screen
    assert walk(i.TimeUp()) == screen
    assert walk.visit.warned


def test_a_kiosk_out_of_service_takes_no_scan(walk: Walk) -> None:
    walk.house = replace(walk.house, serviced=True)
    assert walk(i.Scanned("K7QF29XD")) == s.Start()
    assert walk.effects == ()
