"""The host: when a visitor's session began is told with the check-in (DESIGN §4: arrival is the first touch or scan)."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from appliance.asking import NoAnswer, OnOutcome
from kiosk import inputs as i
from kiosk import screens as s
from kiosk.host import Host
from kiosk.house import House
from kiosk.samples import NOW, sample_offers, without_numbers
from office import commands as c
from office.ids import AppointmentId, CommandId, HoldId, Language, OfficeSlug, QueueId, ServiceId, TicketId
from office.reasons import Reason
from office.slip import Slip
from office.wire.answers import Booked, BookedAppointment, HoldGiven, OffersGiven, Refusal, TicketFound
from support.still import StillClock


@dataclass
class Silent:
    """A line that nobody answers, and a printer without paper."""

    asked: list[c.Command] = field(default_factory=list)
    ids: list[CommandId] = field(default_factory=list)
    tell: list[OnOutcome] = field(default_factory=list)

    def ask(self, command: c.Command, on_outcome: OnOutcome, command_id: CommandId | None = None) -> CommandId:
        self.tell.append(on_outcome)
        self.asked.append(command)
        self.ids.append(command_id or CommandId("id"))
        return command_id or CommandId("id")

    def print(self, job_id: str, slip: Slip) -> None:
        raise AssertionError(job_id, slip)


@pytest.fixture
def silent() -> Silent:
    return Silent()


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def host(silent: Silent, clock: StillClock) -> Host:
    host = Host(
        home=Language("de"),
        line=silent,
        printer=silent,
        clock=clock,
        on_change=lambda: None,
        wait=lambda _seconds: None,
    )
    host.see(House(broker=True, hub=True))
    return host


def seconds_told(silent: Silent) -> float:
    command = silent.asked[-1]
    assert isinstance(command, c.CheckIn)
    return command.seconds_since_touch


def type_code(host: Host, clock: StillClock, pause_s: float) -> None:
    host.take(i.EnterCode(s.CodeUse.CHECK_IN))
    for character in "K7QF":
        clock.pass_s(pause_s)
        host.take(i.TypeCode(character))
    host.take(i.Touch.SUBMIT_CODE)


def test_a_slow_typist_arrived_with_the_first_touch(host: Host, clock: StillClock, silent: Silent) -> None:
    type_code(host, clock, 5.0)
    assert seconds_told(silent) == 20.0


def test_a_scan_at_an_idle_kiosk_is_an_arrival_of_this_moment(host: Host, clock: StillClock, silent: Silent) -> None:
    clock.pass_s(100)
    host.take(i.Scanned("K7QF29XD"))
    assert seconds_told(silent) == 0.0


def test_the_next_visitor_begins_anew(host: Host, clock: StillClock, silent: Silent) -> None:
    host.take(i.EnterCode(s.CodeUse.CHECK_IN))
    clock.pass_s(60)
    host.take(i.Touch.START_OVER)
    clock.pass_s(60)
    type_code(host, clock, 1.0)
    assert seconds_told(silent) == 4.0


def test_a_very_long_session_counts_no_longer_than_the_hub_takes(host: Host, clock: StillClock, silent: Silent) -> None:
    type_code(host, clock, 200.0)
    assert seconds_told(silent) == 600.0


def test_too_many_tickets_in_a_minute_are_explained_and_nobody_is_locked_out(
    silent: Silent, clock: StillClock, house: House
) -> None:
    service = next(service for service in house.services.values() if house.walk_in(service).ok)
    host = Host(
        home=Language("de"),
        line=silent,
        printer=silent,
        clock=clock,
        on_change=lambda: None,
        wait=lambda _seconds: None,
        tickets_per_minute=2,
    )
    host.see(house)

    def draw() -> s.Screen:
        host.take(i.Touch.START_OVER)
        host.take(i.Look(s.Purpose.WALK_IN))
        host.take(i.ChooseService(service.id))
        for step in (i.TakeTicket(), i.HasPhoto(yes=True), i.Touch.PROCEED):
            host.take(step)
        screen = host.visit.screen
        if isinstance(screen, s.Issuing):
            host.take(i.Answered(screen.asked, Refusal(re=screen.asked, refused="not_stored")))
        return screen

    assert [type(draw()) for _ in range(2)] == [s.Issuing, s.Issuing]
    clock.pass_s(10)
    refused = draw()
    assert isinstance(refused, s.Notice)
    assert refused.problem == s.Problem("too_many", next_at=clock.now() + timedelta(seconds=50))
    clock.pass_s(50)
    assert isinstance(draw(), s.Issuing)


def test_a_busy_house_gives_nobody_who_went_away_more_time(house: House, silent: Silent, clock: StillClock) -> None:
    waits: list[float | None] = []
    host = Host(
        home=Language("de"), line=silent, printer=silent, clock=clock, on_change=lambda: None, wait=waits.append
    )
    host.see(house)
    host.take(i.EnterCode(s.CodeUse.FIND))
    for digit in "482913":
        host.take(i.TypeCode(digit))
    host.take(i.Touch.SUBMIT_CODE)
    asked = silent.ids[-1]
    found = TicketFound(re=asked, ticket=TicketId("t"), number="A017", queue=QueueId("buergerservice"), state="waiting")
    host.take(i.Answered(asked, found))
    known = len(waits)
    host.see(without_numbers(house))
    assert silent.asked[-1] == c.FindTicket(code="482913")
    host.take(i.Answered(silent.ids[-1], found))
    assert len(waits) == known
    host.take(i.Touch.STILL_HERE)
    assert len(waits) == known + 1


def booking(host: Host, silent: Silent, house: House) -> CommandId:
    """Go as far as a booking whose answer does not come."""
    host.see(house)
    host.take(i.Look(s.Purpose.BOOK))
    host.take(i.ChooseService(ServiceId("reisepass")))
    offers = sample_offers(house)
    host.take(i.Answered(silent.ids[0], OffersGiven(re=silent.ids[0], offers=offers)))
    host.take(i.Touch.SEE_OFFERS)
    host.take(i.ChooseOffer(offers[0].slot))
    hold = silent.ids[-1]
    host.take(i.Answered(hold, HoldGiven(re=hold, hold=HoldId("h"), expires_at=NOW)))
    host.take(i.Touch.CONFIRM_BOOKING)
    book = silent.ids[-1]
    host.take(i.Answered(book, None))
    return book


def test_a_booking_that_nobody_waits_for_is_cancelled_once_it_is_known(
    host: Host, silent: Silent, house: House
) -> None:
    book = booking(host, silent, house)
    host.take(i.Touch.START_OVER)
    assert (silent.ids[-1], silent.asked[-1]) == (book, c.Book(hold=HoldId("h"), language=Language("de")))
    silent.tell[-1](NoAnswer(book))
    host.see(replace(house, hub=False))
    host.see(house)
    assert silent.ids[-1] == book, "asked for again when the hub is back"
    silent.tell[-1](NoAnswer(book))
    known = len(silent.ids)
    host.see(without_numbers(house))
    assert silent.ids[known:] == [book], "a hub that was only slow is asked again with the next news"
    made = BookedAppointment(id=AppointmentId("a"), code="K7QF29XD", at=NOW, office=OfficeSlug("o"))
    silent.tell[-1](Booked(re=book, appointment=made))
    assert silent.asked[-1] == c.CancelAppointment(code="K7QF29XD")
    host.see(replace(house, hub=False))
    host.see(house)
    assert silent.asked[-1] == c.CancelAppointment(code="K7QF29XD"), "once is enough"


def test_a_booking_that_was_never_made_is_left_alone(host: Host, silent: Silent, house: House) -> None:
    book = booking(host, silent, house)
    host.take(i.Touch.BACK)
    silent.tell[-1](Refusal(re=book, refused=Reason.HOLD_EXPIRED))
    assert not any(isinstance(command, c.CancelAppointment) for command in silent.asked)


def test_staff_who_take_the_kiosk_out_of_service_end_the_visit(host: Host, house: House) -> None:
    host.see(house)
    host.take(i.Look(s.Purpose.WALK_IN))
    host.see(replace(house, serviced=True))
    assert host.visit == s.fresh(Language("de"))
