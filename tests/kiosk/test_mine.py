"""My ticket, and a call for help: step by step."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk import inputs as i
from kiosk import screens as s
from kiosk.flow import IDLE_S, advance, patience
from kiosk.formats import Formats
from kiosk.house import House
from kiosk.samples import NOW
from kiosk.views import derive
from kiosk.views.mine import MineProps
from office import commands as c
from office.ids import CommandId, CounterId, Language, QueueId, ServiceId, TicketId
from office.reasons import Reason
from office.wire.answers import Answer, Refusal, TicketFound

DE = Language("de")
CODE = "482913"
ID = CommandId("id")


def found(state: str, **fields: object) -> TicketFound:
    return TicketFound(
        re=ID, ticket=TicketId("t"), number="A017", queue=QueueId("buergerservice"), state=state, **fields
    )  # type: ignore[arg-type]


def step(visit: s.Visit, event: i.Input, house: House) -> tuple[s.Visit, list[c.Command]]:
    visit, effects = advance(visit, event, house, ID)
    return visit, [effect.command for effect in effects if isinstance(effect, i.Ask)]


def mine(state: str, house: House, **fields: object) -> s.Visit:
    """Return the visit of somebody who has typed the code of a ticket in this state."""
    visit, _ = step(s.fresh(DE), i.EnterCode(s.CodeUse.FIND), house)
    for digit in CODE:
        visit, _ = step(visit, i.TypeCode(digit), house)
    visit, commands = step(visit, i.Touch.SUBMIT_CODE, house)
    assert commands == [c.FindTicket(code=CODE)]
    return step(visit, i.Answered(ID, found(state, **fields)), house)[0]


def props(visit: s.Visit, house: House, formats: Formats) -> MineProps:
    shown = derive(visit, house, formats, NOW, "23")
    assert isinstance(shown, MineProps)
    return shown


@pytest.mark.parametrize(
    ("scanned", "command"),
    [
        (CODE, c.FindTicket(code=CODE)),
        ("0123456789ABCDEF0123456789ABCDEF", c.FindTicket(code="0123456789ABCDEF0123456789ABCDEF")),
        ("K7QF29XD", c.CheckIn(code="K7QF29XD", language=DE)),
    ],
)
def test_a_scan_finds_a_ticket_or_checks_in(house: House, scanned: str, command: c.Command) -> None:
    assert step(s.fresh(DE), i.Scanned(scanned), house)[1] == [command]


@pytest.mark.parametrize(
    ("state", "may"),
    [
        ("waiting", {"change", "cancel"}),
        ("called", set()),
        ("serving", set()),
        ("parked", {"cancel"}),
        ("away", {"return", "change", "cancel"}),
        ("missed", {"return"}),
        ("done", set()),
        ("cancelled", set()),
        ("of a newer hub", set()),
    ],
)
def test_only_what_is_possible_is_offered(house: House, formats: Formats, state: str, may: set[str]) -> None:
    def offered(at: House) -> set[str]:
        shown = props(mine(state, house), at, formats)
        possible = {"return": shown.can_return, "change": shown.can_change, "cancel": shown.can_cancel}
        return {what for what, can in possible.items() if can}

    assert offered(house) == may
    assert offered(replace(house, hub=False)) == set()


def test_a_missed_call_is_kept_for_a_while(house: House, formats: Formats) -> None:
    assert house.catalogue is not None
    assert house.catalogue.return_within is not None
    kept = timedelta(minutes=house.catalogue.return_within)
    shown = [props(mine("missed", house, missed_at=NOW - ago), house, formats) for ago in (kept, kept * 2)]
    assert [each.can_return for each in shown] == [True, False]
    assert shown[0].missed


def test_where_one_is_called_is_said_with_the_way(house: House, formats: Formats) -> None:
    shown = props(mine("called", house, counter=CounterId("1")), house, formats)
    assert shown.place == "Platz 1, gleich links vom Eingang"


def test_coming_back_asks_and_shows_the_new_place(house: House) -> None:
    visit, commands = step(mine("missed", house), i.Touch.COME_BACK, house)
    assert commands == [c.ReturnTicket(code=CODE)]
    assert step(visit, i.Touch.COME_BACK, house)[1] == []
    visit, _ = step(visit, i.Answered(ID, found("waiting", ahead=3)), house)
    assert visit.screen == s.Mine(code=CODE, found=found("waiting", ahead=3))


def test_giving_up_is_asked_twice(house: House) -> None:
    visit, commands = step(mine("waiting", house), i.Touch.GIVE_UP_SURELY, house)
    assert commands == []
    visit, commands = step(visit, i.Touch.GIVE_UP, house)
    assert commands == []
    kept, _ = step(visit, i.Touch.BACK, house)
    assert isinstance(kept.screen, s.Mine)
    assert not kept.screen.giving_up
    visit, commands = step(visit, i.Touch.GIVE_UP_SURELY, house)
    assert commands == [c.CancelTicket(code=CODE)]
    assert step(visit, i.Answered(ID, Answer(re=ID)), house)[0].screen == s.Cancelled(ticket=True)


def test_another_service_is_asked_for_the_same_ticket(house: House) -> None:
    visit, _ = step(mine("waiting", house), i.Touch.OTHER_SERVICE, house)
    visit, commands = step(visit, i.ChooseService(ServiceId("reisepass")), house)
    assert commands == [c.ChangeTicket(code=CODE, services=(ServiceId("reisepass"),))]
    visit, _ = step(visit, i.Answered(ID, Refusal(re=ID, refused=Reason.QUOTA_EXHAUSTED)), house)
    assert visit.screen == s.Mine(code=CODE, found=found("waiting"), problem=s.Problem(Reason.QUOTA_EXHAUSTED))


def test_what_gets_no_answer_is_looked_up_again(house: House) -> None:
    visit, _ = step(mine("away", house), i.Touch.COME_BACK, house)
    visit, _ = step(visit, i.Answered(ID, None), house)
    assert isinstance(visit.screen, s.Mine)
    assert visit.screen.problem == s.Problem("no_answer")
    assert step(visit, i.Touch.LOOK_AGAIN, house)[1] == [c.FindTicket(code=CODE)]
    visit, commands = step(visit, i.Touch.LOOK_AGAIN, replace(house, hub=False))
    assert commands == []
    assert visit.screen.problem == s.Problem("no_answer")


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(re=ID), s.Help.COMING),
        (Refusal(re=ID, refused=Reason.NOT_STORED), s.Help.UNDELIVERED),
        (None, s.Help.UNDELIVERED),
    ],
)
def test_what_became_of_a_call_for_help_is_said(house: House, answer: Answer | Refusal | None, said: s.Help) -> None:
    visit, _ = step(s.fresh(DE), i.Look(s.Purpose.WALK_IN), house)
    visit, commands = step(visit, i.Touch.CALL_FOR_HELP, house)
    assert (visit.help, commands) == (s.Help.CALLING, [c.CallHelp()])
    assert step(visit, i.Touch.CALL_FOR_HELP, house)[1] == []
    assert patience(visit) is None
    visit, _ = step(visit, i.Answered(ID, answer), house)
    assert (visit.help, patience(visit)) == (said, IDLE_S)
    assert step(visit, i.ChooseService(ServiceId("reisepass")), house)[0] == visit
    visit, _ = step(visit, i.Touch.HELP_NOTED, house)
    assert (visit.help, type(visit.screen)) == (s.Help.NONE, s.Services)


def test_without_the_hub_a_call_for_help_is_not_promised(house: House) -> None:
    visit, commands = step(s.fresh(DE), i.Touch.CALL_FOR_HELP, replace(house, hub=False))
    assert (visit.help, commands, patience(visit)) == (s.Help.UNDELIVERED, [], IDLE_S)


def test_when_the_queues_move_the_ticket_is_looked_up_quietly(house: House) -> None:
    visit = mine("waiting", house, ahead=1)
    visit, commands = step(visit, i.QueuesMoved(), house)
    assert commands == [c.FindTicket(code=CODE)]
    assert s.pending(visit.screen) is None, "every touch still counts"
    assert step(visit, i.QueuesMoved(), house) == (visit, []), "one question at a time"
    called, _ = step(visit, i.Answered(ID, found("called", counter=CounterId("p3"))), house)
    assert isinstance(called.screen, s.Mine)
    assert (called.screen.found.state, called.screen.watched) == ("called", None)


@pytest.mark.parametrize("outcome", [None, Refusal(re=ID, refused=Reason.UNKNOWN_CODE)])
def test_a_quiet_look_without_an_answer_changes_nothing(house: House, outcome: Refusal | None) -> None:
    before = mine("waiting", house, ahead=1)
    visit, _ = step(before, i.QueuesMoved(), house)
    assert step(visit, i.Answered(ID, outcome), house)[0] == before


def test_nobody_looks_quietly_elsewhere_or_without_the_hub(house: House) -> None:
    assert step(s.fresh(DE), i.QueuesMoved(), house) == (s.fresh(DE), [])
    before = mine("waiting", house)
    assert step(before, i.QueuesMoved(), replace(house, hub=False)) == (before, [])
