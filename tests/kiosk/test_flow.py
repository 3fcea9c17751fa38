"""The visit, step by step."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk import inputs as i
from kiosk import screens as s
from kiosk.appointing import offers_of
from kiosk.flow import IDLE_S, NOTED_S, TAKEN_S, WARNING_S, advance, patience
from kiosk.house import House
from kiosk.samples import NOW, closed, sample_offers, without_numbers
from office import commands as c
from office.ids import AppointmentId, CommandId, HoldId, Language, OfficeSlug, QueueId, ServiceId, SlotId, TicketId
from office.reasons import Reason
from office.wire.answers import (
    Answer,
    BookedAppointment,
    GivenTicket,
    HoldGiven,
    OffersGiven,
    Refusal,
    TicketFound,
    TicketGiven,
)
from office.wire.answers import Booked as BookedAnswer

DE, EN = Language("de"), Language("en")
PASSPORT = ServiceId("reisepass")
CERTIFICATE = ServiceId("meldebescheinigung")
WANTED = s.Party((PASSPORT,))


class Walk:
    """A visitor who walks through the flow; ids are counted."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.visit = s.fresh(DE)
        self.effects: tuple[i.Effect, ...] = ()
        self.count = 0

    def __call__(self, *events: i.Input) -> s.Screen:
        for event in events:
            self.count += 1
            self.visit, self.effects = advance(self.visit, event, self.house, CommandId(f"id-{self.count}"))
        return self.visit.screen

    @property
    def asked(self) -> i.Ask:
        found = [effect for effect in self.effects if isinstance(effect, i.Ask)]
        assert len(found) == 1
        return found[0]

    def take_ticket(self) -> s.Screen:
        """Answer what is asked before a ticket as most visitors do."""
        return self(i.TakeTicket(), i.HasPhoto(yes=True), i.Touch.PROCEED)

    def commands(self) -> list[c.Command]:
        return [effect.command for effect in self.effects if isinstance(effect, i.Ask)]


@pytest.fixture
def walk(house: House) -> Walk:
    return Walk(house)


def ticket(number: str = "A017") -> GivenTicket:
    return GivenTicket(id=TicketId("t"), number=number, code="482913", queue=QueueId("buerger"), issued_at=NOW, ahead=3)


def to_choice(walk: Walk) -> s.Choice:
    screen = walk(i.Look(s.Purpose.WALK_IN), i.ChooseService(PASSPORT))
    assert isinstance(screen, s.Choice)
    return screen


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


def test_offers_are_sought_while_the_visitor_chooses(walk: Walk, house: House) -> None:
    choice = to_choice(walk)
    assert walk.commands() == [offers_of(WANTED, walk.house), offers_of(WANTED, walk.house, everywhere=True)]
    offers = sample_offers(house)
    assert choice.asked is not None
    screen = walk(i.Answered(choice.asked, OffersGiven(re=choice.asked, offers=offers)))
    assert isinstance(screen, s.Choice)
    assert screen.offers == offers
    assert walk(i.Touch.SEE_OFFERS) == s.Offers(party=WANTED, offers=offers)
    assert walk.effects == ()


def to_offers(walk: Walk) -> i.Ask:
    """Go and book; return the question for what is free here."""
    walk(i.Look(s.Purpose.BOOK), i.ChooseService(PASSPORT))
    ask = walk.effects[0]
    assert isinstance(ask, i.Ask)
    assert isinstance(walk(i.Touch.SEE_OFFERS), s.Offers)
    return ask


def test_offers_that_come_late_are_known_on_the_way_back_too(walk: Walk, house: House) -> None:
    asked = to_offers(walk)
    offers = sample_offers(house)
    walk(i.Answered(asked.id, OffersGiven(re=asked.id, offers=offers)))
    choice = walk(i.Touch.BACK)
    assert isinstance(choice, s.Choice)
    assert (choice.asked, choice.offers) == (None, offers)
    assert walk(i.Touch.SEE_OFFERS) == s.Offers(party=WANTED, offers=offers)


def test_who_books_may_book_two_things_at_once(walk: Walk, house: House) -> None:
    walk(i.Look(s.Purpose.BOOK), i.ChooseService(PASSPORT), i.Touch.ADD_SERVICE)
    choice = walk(i.ChooseService(CERTIFICATE))
    both = s.Party((PASSPORT, CERTIFICATE))
    assert isinstance(choice, s.Choice)
    assert (choice.party, choice.purpose) == (both, s.Purpose.BOOK)
    assert walk.commands() == [offers_of(both, house), offers_of(both, house, everywhere=True)]


def held(walk: Walk, house: House) -> s.Confirm:
    asked = to_offers(walk)
    walk(i.Answered(asked.id, OffersGiven(re=asked.id, offers=sample_offers(house))))
    walk(i.ChooseOffer(SlotId("slot-2")))
    assert walk.commands() == [c.Hold(slot=SlotId("slot-2"))]
    hold = walk.asked.id
    screen = walk(i.Answered(hold, HoldGiven(re=hold, hold=HoldId("h"), expires_at=NOW + timedelta(minutes=10))))
    assert isinstance(screen, s.Confirm)
    return screen


def test_an_appointment_is_held_confirmed_and_printed(walk: Walk, house: House) -> None:
    held(walk, house)
    walk(i.Touch.CONFIRM_BOOKING)
    asked = walk.asked
    assert asked.command == c.Book(hold=HoldId("h"), language=DE)
    given = BookedAppointment(id=AppointmentId("a"), code="K7QF29XD", at=NOW, office=sample_offers(house)[0].office)
    screen = walk(i.Answered(asked.id, BookedAnswer(re=asked.id, appointment=given)))
    assert isinstance(screen, s.Booked)
    assert walk.effects == (i.PrintAppointment(str(asked.id), given, (PASSPORT,), DE),)


@pytest.mark.parametrize("event", [i.Touch.BACK, i.Touch.START_OVER])
def test_who_leaves_gives_the_held_appointment_back(walk: Walk, house: House, event: i.Input) -> None:
    held(walk, house)
    walk(event)
    assert walk.commands() == [c.Release(hold=HoldId("h"))]


@pytest.mark.parametrize("event", [i.Touch.BACK, i.Touch.START_OVER])
def test_a_booking_without_answer_is_asked_for_again_or_taken_back(walk: Walk, house: House, event: i.Input) -> None:
    held(walk, house)
    walk(i.Touch.CONFIRM_BOOKING)
    first = walk.asked
    walk(i.Answered(first.id, None))
    walk(i.Touch.CONFIRM_BOOKING)
    assert walk.asked == first
    walk(i.Answered(first.id, None), event)
    assert walk.effects == (i.TakeBack(first.id, c.Book(hold=HoldId("h"), language=DE)),)


def test_who_wants_another_appointment_gives_the_held_one_back(walk: Walk, house: House) -> None:
    held(walk, house)
    screen = walk(i.Touch.SEE_OFFERS)
    assert isinstance(screen, s.Offers)
    assert walk.commands() == [c.Release(hold=HoldId("h")), offers_of(WANTED, house)]


@pytest.mark.parametrize("reason", [Reason.SLOT_TAKEN, Reason.HOLD_EXPIRED])
def test_a_lost_appointment_is_said_and_new_ones_are_sought(walk: Walk, house: House, reason: Reason) -> None:
    held(walk, house)
    walk(i.Touch.CONFIRM_BOOKING)
    asked = walk.asked.id
    screen = walk(i.Answered(asked, Refusal(re=asked, refused=reason)))
    assert isinstance(screen, s.Offers)
    assert screen.problem == s.Problem(reason)
    assert walk.commands() == [offers_of(WANTED, walk.house)]
    before = walk(i.Touch.BACK)
    assert isinstance(before, s.Choice)
    assert before.offers is None, "the lost one would be offered again"


def test_a_hold_that_comes_too_late_is_given_back(walk: Walk) -> None:
    walk(i.Answered(CommandId("old"), HoldGiven(re=CommandId("old"), hold=HoldId("late"), expires_at=NOW)))
    assert walk.commands() == [c.Release(hold=HoldId("late"))]
    assert walk.visit == s.fresh(DE)


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


def test_with_the_centre_away_a_visitor_who_wants_to_book_learns_why(walk: Walk) -> None:
    walk.house = replace(walk.house, centre=False)
    choice = s.Choice(party=WANTED, purpose=s.Purpose.BOOK)
    assert walk(i.Look(s.Purpose.BOOK), i.ChooseService(PASSPORT)) == choice
    assert walk(i.Touch.SEE_OFFERS) == choice


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


def issued(walk: Walk) -> str:
    to_choice(walk)
    walk.take_ticket()
    asked = walk.asked.id
    walk(i.Answered(asked, TicketGiven(re=asked, ticket=ticket())))
    return str(asked)


def test_a_printed_ticket_makes_room_by_itself(walk: Walk) -> None:
    walk(i.SlipIs(issued(walk), s.SlipState.PRINTED))
    assert patience(walk.visit) == TAKEN_S
    walk(i.TimeUp())
    assert patience(walk.visit) == WARNING_S
    walk(i.TimeUp())
    assert walk.visit == s.fresh(DE)


@pytest.mark.parametrize("slip", sorted(s.ON_SCREEN_ONLY))
def test_a_number_that_may_be_on_no_paper_is_wiped_by_no_scan(walk: Walk, slip: s.SlipState) -> None:
    screen = walk(i.SlipIs(issued(walk), slip))
    assert walk(i.Scanned("K7QF29XD")) == screen
    assert walk(i.TimeUp()) == screen
    assert walk.visit.warned


def test_with_the_printer_out_nobody_waits_for_a_slip(walk: Walk) -> None:
    walk.house = replace(walk.house, printer_ready=False)
    issued(walk)
    assert isinstance(walk.visit.screen, s.Issued)
    assert walk.visit.screen.slip is s.SlipState.MISSING


def test_a_kiosk_out_of_service_takes_no_scan(walk: Walk) -> None:
    walk.house = replace(walk.house, serviced=True)
    assert walk(i.Scanned("K7QF29XD")) == s.Start()
    assert walk.effects == ()


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


def test_later_appointments_are_sought_before_the_visitor_gets_there(walk: Walk, house: House) -> None:
    offers = sample_offers(house)
    asked = to_offers(walk).id
    walk(i.Answered(asked, OffersGiven(re=asked, offers=offers[:9])))
    screen = walk(i.TurnPage(1))
    more = walk.asked
    assert more.command == offers_of(WANTED, house, offers[8].at.date())
    assert isinstance(screen, s.Offers)
    assert screen.page == 1
    screen = walk(i.Answered(more.id, OffersGiven(re=more.id, offers=offers[7:])))
    assert isinstance(screen, s.Offers)
    assert (screen.offers, screen.page, screen.whole) == (offers, 1, False)
    walk(i.TurnPage(1))
    more = walk.asked
    screen = walk(i.Answered(more.id, OffersGiven(re=more.id, offers=offers[-2:])))
    assert isinstance(screen, s.Offers)
    assert (screen.page, screen.whole) == (1, True)
    assert walk(i.TurnPage(1)) == screen
    assert walk.effects == ()


def test_after_a_day_that_fills_an_answer_comes_the_next_day(walk: Walk, house: House) -> None:
    one_day = sample_offers(house)[2:7]
    asked = to_offers(walk).id
    walk(i.Answered(asked, OffersGiven(re=asked, offers=one_day)), i.TurnPage(1))
    assert walk.asked.command == offers_of(WANTED, house, one_day[0].at.date() + timedelta(days=1))
