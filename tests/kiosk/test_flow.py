"""The visit, step by step."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk import inputs as i
from kiosk import screens as s
from kiosk.flow import IDLE_S, NOTED_S, TAKEN_S, WARNING_S, patience
from kiosk.house import House
from kiosk.samples import NOW, closed, without_numbers
from office import commands as c
from office.ids import CommandId
from office.reasons import Reason
from office.wire.answers import (
    Answer,
    Refusal,
    TicketGiven,
)
from support.walk import CERTIFICATE, DE, EN, PASSPORT, WANTED, Walk, issued, ticket, to_choice


def test_a_walk_in_gets_a_ticket_and_its_slip(walk: Walk) -> None:
    walk(i.ChooseLanguage(EN))
    to_choice(walk)
    walk.take_ticket()
    asked = walk.asked
    assert asked.command == c.IssueTicket(services=(PASSPORT,), language=EN)
    screen = walk(i.Answered(asked.id, TicketGiven(re=asked.id, ticket=ticket())))
    assert isinstance(screen, s.Issued)
    assert walk.effects == (i.PrintTicket(str(asked.id), ticket(), (PASSPORT,), EN, False),)


def test_a_second_touch_asks_for_nothing(walk: Walk) -> None:
    to_choice(walk)
    walk.take_ticket()
    walk(i.TakeTicket(), i.Touch.PROCEED)
    assert walk.effects == ()
    walk(i.Touch.START_OVER)
    assert isinstance(walk.visit.screen, s.Issuing)


def test_no_answer_is_said_and_the_next_try_has_the_same_id(walk: Walk) -> None:
    to_choice(walk)
    walk.take_ticket()
    first = walk.asked
    screen = walk(i.Answered(first.id, None))
    assert isinstance(screen, s.Issuing)
    assert screen.problem == s.Problem("no_answer")
    walk(i.TakeTicket())
    assert walk.asked == first


def test_the_end_of_the_quota_offers_booking(walk: Walk) -> None:
    to_choice(walk)
    walk.take_ticket()
    asked = walk.asked.id
    again = NOW + timedelta(hours=1)
    screen = walk(i.Answered(asked, Refusal(re=asked, refused=Reason.QUOTA_EXHAUSTED, next_at=again)))
    assert screen == s.Notice(problem=s.Problem(Reason.QUOTA_EXHAUSTED, again), party=WANTED)
    assert isinstance(walk(i.Touch.SEE_OFFERS), s.Offers)


@pytest.mark.parametrize("state", [without_numbers, closed])
def test_without_numbers_none_is_asked_for_and_who_is_turned_away_is_counted_once(house: House, state) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    walk = Walk(state(house))
    to_choice(walk)
    turned = [command for command in walk.commands() if isinstance(command, c.TurnedAway)]
    assert [command.services for command in turned] == [(PASSPORT,)]
    assert isinstance(walk(i.TakeTicket()), s.Choice)
    assert walk.effects == ()
    walk(i.Touch.BACK, i.ChooseService(PASSPORT))
    assert not [command for command in walk.commands() if isinstance(command, c.TurnedAway)]


def test_idle_warns_and_then_forgets_everything(walk: Walk) -> None:
    walk(i.ChooseLanguage(EN))
    to_choice(walk)
    assert patience(walk.visit) == IDLE_S
    walk(i.TimeUp())
    assert walk.visit.warned
    assert patience(walk.visit) == WARNING_S >= 20
    walk(i.TimeUp())
    assert walk.visit == s.fresh(DE)


def test_a_touch_answers_the_warning(walk: Walk) -> None:
    to_choice(walk)
    walk(i.TimeUp(), i.Touch.STILL_HERE)
    assert not walk.visit.warned
    assert isinstance(walk.visit.screen, s.Choice)


def test_a_language_nobody_used_is_forgotten(walk: Walk) -> None:
    assert patience(walk.visit) is None
    walk(i.ChooseLanguage(EN))
    assert patience(walk.visit) == IDLE_S
    walk(i.TimeUp())
    assert (walk.visit.language, walk.visit.warned) == (EN, True)
    walk(i.TimeUp())
    assert walk.visit == s.fresh(DE)


def test_a_printed_ticket_makes_room_by_itself(walk: Walk) -> None:
    walk(i.SlipIs(issued(walk), s.SlipState.PRINTED))
    assert patience(walk.visit) == TAKEN_S
    walk(i.TimeUp())
    assert patience(walk.visit) == WARNING_S
    walk(i.TimeUp())
    assert walk.visit == s.fresh(DE)


def test_with_the_printer_out_nobody_waits_for_a_slip(walk: Walk) -> None:
    walk.house = replace(walk.house, printer_ready=False)
    issued(walk)
    assert isinstance(walk.visit.screen, s.Issued)
    assert walk.visit.screen.slip is s.SlipState.MISSING


def errand(walk: Walk) -> i.Ask:
    """Take a ticket without a photograph."""
    to_choice(walk)
    walk(i.TakeTicket(), i.HasPhoto(yes=False), i.Touch.PROCEED)
    asked = walk.asked.id
    walk(i.Answered(asked, TicketGiven(re=asked, ticket=ticket())))
    assert walk.asked.command == c.Errand(kind="photo", code="482913")
    return walk.asked


@pytest.mark.parametrize(
    ("outcome", "sent"),
    [
        (Answer(re=CommandId("id")), True),
        (Refusal(re=CommandId("id"), refused=Reason.WRONG_STATE), False),
        (None, False),
    ],
)
def test_who_goes_for_a_photograph_is_told_so_once_the_hub_knows_it(
    walk: Walk, outcome: Answer | Refusal | None, sent: bool
) -> None:
    asked = errand(walk)
    screen = walk(i.Answered(asked.id, outcome))
    assert isinstance(screen, s.Issued)
    assert screen.errand is sent
    (printed,) = walk.effects
    assert isinstance(printed, i.PrintTicket)
    assert printed.errand is sent


def test_what_to_bring_is_printed_once_for_the_same_services(walk: Walk) -> None:
    to_choice(walk)
    walk(i.Touch.PRINT_INFO, i.SetPeople(2), i.Touch.PRINT_INFO)
    assert walk.effects == ()
    walk(i.Touch.ADD_SERVICE, i.ChooseService(CERTIFICATE), i.Touch.PRINT_INFO)
    assert [type(effect) for effect in walk.effects] == [i.PrintNeeds]


@pytest.mark.parametrize("state", [s.SlipState.PRINTED, s.SlipState.MISSING])
def test_what_became_of_the_list_is_said_also_to_who_has_gone_on(walk: Walk, state: s.SlipState) -> None:
    to_choice(walk)
    walk(i.Touch.PRINT_INFO)
    (printed,) = walk.effects
    assert isinstance(printed, i.PrintNeeds)
    walk(i.TakeTicket(), i.SlipIs("another", s.SlipState.MISSING), i.SlipIs(printed.job, state))
    screen = walk(i.Touch.BACK)
    assert isinstance(screen, s.Choice)
    assert screen.needs is state


@pytest.mark.parametrize("told", [True, False])
def test_a_number_without_slip_stays_until_it_is_noted(walk: Walk, told: bool) -> None:
    job = issued(walk)
    screen = walk(i.SlipIs(job, s.SlipState.MISSING) if told else i.TimeUp())
    assert isinstance(screen, s.Issued)
    assert screen.slip is s.SlipState.MISSING
    assert patience(walk.visit) == NOTED_S
    assert walk(i.Touch.START_OVER) == s.Start()


def test_a_slip_that_comes_late_is_told(walk: Walk) -> None:
    job = issued(walk)
    walk(i.TimeUp())
    screen = walk(i.SlipIs(job, s.SlipState.PRINTED))
    assert isinstance(screen, s.Issued)
    assert screen.slip is s.SlipState.PRINTED


def test_another_jobs_proof_changes_nothing(walk: Walk) -> None:
    issued(walk)
    before = walk.visit
    walk(i.SlipIs("another", s.SlipState.MISSING))
    assert walk.visit == before


def test_back_leads_through_the_screens_one_came_by(walk: Walk) -> None:
    walk(i.Look(s.Purpose.WALK_IN), i.ChooseGroup("ausweise"), i.ChooseService(PASSPORT))
    assert walk(i.Touch.BACK) == s.Services(purpose=s.Purpose.WALK_IN, group="ausweise")
    assert walk(i.Touch.BACK) == s.Services(purpose=s.Purpose.WALK_IN)
    assert walk(i.Touch.BACK) == s.Start()


def test_the_search_is_forgotten_on_the_way_back(walk: Walk) -> None:
    walk(i.Look(s.Purpose.WALK_IN), i.Touch.BEGIN_SEARCH, i.Search("ausweis"))
    assert walk.visit.screen == s.Services(purpose=s.Purpose.WALK_IN, searching=True, search="ausweis")
    assert walk(i.Touch.BACK) == s.Services(purpose=s.Purpose.WALK_IN)
