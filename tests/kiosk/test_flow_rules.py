"""Whatever a visitor does, in whatever order: never a dead end, never anything left behind."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk import inputs as i
from kiosk import screens as s
from kiosk.flow import advance, patience
from kiosk.house import House, Manner
from kiosk.paging import Span
from kiosk.samples import NOW, closed, sample_offers, with_standby
from kiosk.views import derive
from office import commands as c
from office.ids import AppointmentId, CommandId, HoldId, Language, QueueId, ServiceId, TicketId
from office.reasons import Reason
from office.states import State
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


@dataclass(frozen=True)
class Turn:
    """The house becomes another of `halls` in the middle of a visit."""

    to: int


SERVICES = st.sampled_from([ServiceId("reisepass"), ServiceId("personalausweis"), ServiceId("nothing")])
ANSWER = "answer"
TOUCHES = st.one_of(
    st.sampled_from([i.ChooseLanguage(Language("de")), i.ChooseLanguage(Language("en"))]),
    st.builds(i.Look, st.sampled_from(s.Purpose)),
    st.builds(i.EnterCode, st.sampled_from(s.CodeUse)),
    st.builds(i.ChooseGroup, st.sampled_from(["ausweise", "nothing"])),
    st.builds(i.Search, st.text(max_size=60)),
    st.builds(i.ChooseService, SERVICES),
    st.builds(i.SetPeople, st.integers(-1, 12)),
    st.builds(i.DropService, SERVICES),
    st.builds(i.HasPhoto, st.booleans()),
    st.builds(i.Toggle, st.sampled_from(c.Assistance)),
    st.builds(i.SeeHours, st.sampled_from(Span)),
    st.builds(i.LookElsewhere, st.booleans()),
    st.builds(i.Type, st.sampled_from(s.Typed)),
    st.builds(i.Write, st.text(alphabet="0123 +aé", max_size=60)),
    st.builds(i.TurnPage, st.sampled_from([-1, 1])),
    st.builds(i.ChooseOffer, st.sampled_from(["slot-0", "slot-9", "slot-99"])),
    st.builds(i.TypeCode, st.sampled_from("2X")),
    st.builds(i.Scanned, st.text(alphabet="23XZ", min_size=1, max_size=20) | st.just("482913")),
    st.sampled_from(
        [
            i.Touch.BEGIN_SEARCH,
            i.TakeTicket(),
            i.TakeTicket(standby=True),
            i.Touch.ADD_SERVICE,
            i.Touch.PRINT_INFO,
            i.Touch.PROCEED,
            i.Touch.LEAVE_WISH,
            i.Touch.SEE_OFFERS,
            i.Touch.CONFIRM_BOOKING,
            i.Touch.ERASE_CODE,
            i.Touch.SUBMIT_CODE,
            i.Touch.BACK,
            i.Touch.START_OVER,
            i.Touch.STILL_HERE,
            i.TimeUp(),
            i.Touch.LOOK_AGAIN,
            i.Touch.COME_BACK,
            i.Touch.OTHER_SERVICE,
            i.Touch.GIVE_UP,
            i.Touch.GIVE_UP_SURELY,
            i.Touch.CALL_FOR_HELP,
            i.Touch.HELP_NOTED,
        ]
    ),
)
FATE = st.sampled_from(["granted", "granted", "granted", *(reason.value for reason in Reason), "no_answer"])
MOST = 8
"""The last of `halls`."""
TURNS = st.builds(Turn, st.integers(0, MOST))
STEPS = st.lists(st.one_of(TOUCHES, TOUCHES, TOUCHES, FATE, FATE, TURNS), max_size=60)


def random_state(re: CommandId) -> str:
    """Return any state of a ticket, the same for the same question."""
    states = list(State)
    return states[sum(re.encode()) % len(states)]


def outcome(ask: i.Ask, fate: str, house: House) -> Answer | Refusal | None:
    """Return what a hub might answer."""
    re = ask.id
    if fate == "no_answer":
        return None
    if fate != "granted":
        return Refusal(re=re, refused=fate, next_at=NOW + timedelta(hours=1))
    match ask.command:
        case c.IssueTicket() | c.CheckIn():
            ticket = GivenTicket(id=TicketId("t"), number="A001", code="1", queue=QueueId("q"), issued_at=NOW, ahead=0)
            return TicketGiven(re=re, ticket=ticket)
        case c.FindTicket() | c.ReturnTicket() | c.ChangeTicket():
            return TicketFound(re=re, ticket=TicketId("t"), number="A001", queue=QueueId("q"), state=random_state(re))
        case c.Offers():
            return OffersGiven(re=re, offers=sample_offers(house))
        case c.Hold():
            return HoldGiven(re=re, hold=HoldId("h"), expires_at=NOW)
        case c.Book() | c.LocateAppointment():
            office = sample_offers(house)[0].office
            return BookedAnswer(
                re=re, appointment=BookedAppointment(id=AppointmentId("a"), code="K", at=NOW, office=office)
            )
        case _:
            return Answer(re=re)


class Robot:
    """Plays touches and a hub that answers in any order."""

    def __init__(self, halls: list[House], state: int = 0) -> None:
        self.halls = halls
        self.house = halls[state]
        self.visit = s.fresh(Language("de"))
        self.open: list[i.Ask] = []
        self.count = 0
        self.holds = 0
        self.issues: list[CommandId] = []

    def step(self, event: i.Input) -> None:
        self.count += 1
        self.visit, effects = advance(self.visit, event, self.house, CommandId(str(self.count)))
        for effect in effects:
            if isinstance(effect, i.Ask):
                self.open.append(effect)
                if isinstance(effect.command, c.IssueTicket):
                    self.issues.append(effect.id)

    def answer(self, fate: str) -> None:
        if self.open:
            ask = self.open.pop(0)
            self.step(i.Answered(ask.id, outcome(ask, fate, self.house)))

    def play(self, steps: Sequence[i.Input | str | Turn]) -> None:
        for step in steps:
            if isinstance(step, str):
                self.answer(step)
            elif isinstance(step, Turn):
                self.house = self.halls[step.to]
            else:
                self.step(step)

    def answer_all(self, fate: str) -> None:
        while self.open:
            self.answer(fate)


SETTINGS = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def halls(house: House) -> list[House]:
    """Every state of the house."""
    return [
        house,
        with_standby(replace(house, wish=True)),
        closed(house),
        replace(house, centre=False),
        replace(house, hub=False),
        House(),
        replace(house, hub=False, spare=dict.fromkeys(house.queues, ())),
        replace(house, serviced=True),
        replace(house, printer_ready=False, manner=Manner(check_in_only=True)),
    ]


@SETTINGS
@given(steps=STEPS, state=st.integers(0, MOST), fate=FATE)
def test_when_nobody_touches_anything_the_kiosk_forgets_its_visitor(
    halls: list[House], steps: list[i.Input | str | Turn], state: int, fate: str
) -> None:
    robot = Robot(halls, state)
    robot.play(steps)
    for _ in range(8):
        robot.answer_all(fate)
        if patience(robot.visit) is not None:
            robot.step(i.TimeUp())
    assert robot.visit == s.fresh(Language("de"))
    assert patience(robot.visit) is None


@SETTINGS
@given(steps=STEPS, state=st.integers(0, MOST))
def test_every_screen_has_a_way_out(halls: list[House], steps: list[i.Input | str | Turn], state: int) -> None:
    robot = Robot(halls, state)
    robot.play(steps)
    robot.answer_all("no_answer")
    robot.step(i.Touch.START_OVER)
    assert robot.visit == s.fresh(Language("de"))


@SETTINGS
@given(steps=STEPS)
def test_a_ticket_is_asked_for_once_until_the_answer_is_there(
    halls: list[House], steps: list[i.Input | str | Turn]
) -> None:
    robot = Robot(halls)
    for step in steps:
        before = s.pending(robot.visit.screen)
        issued = len(robot.issues)
        robot.play([step])
        if before is not None and not isinstance(step, str | Turn):
            assert len(robot.issues) == issued


@SETTINGS
@given(steps=STEPS, state=st.integers(0, MOST))
def test_every_screen_can_be_shown(halls: list[House], steps: list[i.Input | str | Turn], state: int, formats) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    robot = Robot(halls, state)
    for step in steps:
        robot.play([step])
        props = derive(robot.visit, robot.house, formats, NOW, "234")
        assert props.name
