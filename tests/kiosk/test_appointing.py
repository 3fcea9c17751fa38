"""Booking on the spot: offers, hold, confirmation, and what is given or taken back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk import inputs as i
from kiosk import screens as s
from kiosk.appointing import offers_of
from kiosk.house import House
from kiosk.samples import NOW, sample_offers
from office import commands as c
from office.ids import AppointmentId, CommandId, HoldId, SlotId
from office.reasons import Reason
from office.wire.answers import Booked as BookedAnswer
from office.wire.answers import (
    BookedAppointment,
    HoldGiven,
    OffersGiven,
    Refusal,
)
from support.walk import CERTIFICATE, DE, PASSPORT, WANTED, Walk, to_choice


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


def test_with_the_centre_away_a_visitor_who_wants_to_book_learns_why(walk: Walk) -> None:
    walk.house = replace(walk.house, centre=False)
    choice = s.Choice(party=WANTED, purpose=s.Purpose.BOOK)
    assert walk(i.Look(s.Purpose.BOOK), i.ChooseService(PASSPORT)) == choice
    assert walk(i.Touch.SEE_OFFERS) == choice


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
