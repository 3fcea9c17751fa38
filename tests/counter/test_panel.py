"""The panel's rules as tables: what may be pressed, why not, and what is shown."""

from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta

import pytest

from counter.actions import Action, Keys, undo, why_not
from counter.examples import examples
from counter.panel import DOUBLE, DOUBLE_PRESS_S, Inputs, Notice, Pending, derive, judge
from counter.requests import Details, command
from office import commands as c
from office.ids import CounterId, QueueId, ServiceId, TicketId
from office.wire.codec import DO
from office.wire.panel_states import CounterState, TicketRow

NOW = datetime(2026, 11, 23, 9, 42, tzinfo=UTC)
THREE = CounterId("3")


def counter(state: str, *may: str, waiting: int = 1, last: TicketRow | None = None) -> CounterState:
    return CounterState(counter=THREE, state=state, may=may, waiting=waiting, last=last)


def row(state: str = "called") -> TicketRow:
    issued = NOW - timedelta(minutes=12)
    return TicketRow(id=TicketId("t"), number="A017", queue=QueueId("q"), state=state, issued_at=issued)


def inputs(state: CounterState | None) -> Inputs:
    return Inputs(counter=THREE, language="de", online=True, hub_at=NOW, state=state, monotonic=100.0)


@pytest.mark.parametrize(
    ("action", "state", "why"),
    [
        (Action.NEXT, None, "unknown"),
        (Action.NEXT, counter("free", "call_next"), ""),
        (Action.NEXT, counter("free", waiting=0), "nobody-waits"),
        (Action.NEXT, counter("closed", "open_counter"), "closed"),
        (Action.NEXT, counter("paused"), "paused"),
        (Action.NEXT, counter("called"), "outcome-first"),
        (Action.RECALL, counter("free"), "nobody-here"),
        (Action.RECALL, counter("serving"), "in-service"),
        (Action.FINISH, counter("free"), "nobody-here"),
        (Action.PAUSE, counter("serving"), "visitor-here"),
        (Action.CLOSE, counter("called"), "visitor-here"),
        (Action.RESUME, counter("free"), "not-paused"),
        (Action.OPEN, counter("free"), "open-already"),
        (Action.REOPEN, counter("free"), "nothing-to-undo"),
    ],
)
def test_what_cannot_be_done_has_a_reason(action: Action, state: CounterState | None, why: str) -> None:
    assert why_not(action, state) == why


@pytest.mark.parametrize("action", Action)
def test_without_the_hub_nothing_can_be_done(action: Action) -> None:
    away = replace(inputs(counter("free", *Action)), online=False)
    assert derive(away).why[action] == "hub-away"
    assert judge(away, action) == "hub-away"


@pytest.mark.parametrize("action", Action)
def test_each_action_is_the_command_of_its_name(action: Action) -> None:
    made = command(action, THREE, Details(ticket="t", services=("s",), queue="q", appointment="p", kind="photo"))
    assert DO[type(made)] == action.value


def test_what_was_chosen_is_in_the_command() -> None:
    to_queue = command(Action.TRANSFER, THREE, Details(queue="kfz", note="form"))
    assert to_queue == c.Transfer(counter=THREE, to_queue=QueueId("kfz"), note="form")
    to_counter = command(Action.TRANSFER, THREE, Details.of({"ticket": "t", "counter": "4"}))
    assert to_counter == c.Transfer(counter=THREE, ticket=TicketId("t"), to_counter=CounterId("4"))
    parked = command(Action.PARK, THREE, Details(minutes=15, now=NOW))
    assert parked == c.Park(counter=THREE, until=NOW + timedelta(minutes=15))
    assert command(Action.PARK, THREE, Details(now=NOW)) == c.Park(counter=THREE)
    some = command(Action.FINISH, THREE, Details.of({"services": ["a"], "people": 2.0}))
    assert some == c.Finish(counter=THREE, services=(ServiceId("a"),), people=2)
    assert command(Action.FINISH, THREE, Details()) == c.Finish(counter=THREE)


def test_one_command_at_a_time_and_a_press_meanwhile_is_told() -> None:
    busy = replace(inputs(counter("called", *Action)), pending=Pending(Action.RECALL, 99.0))
    assert {judge(busy, action) for action in Action} == {"pending"}
    assert judge(replace(busy, online=False), Action.RECALL) == "hub-away"


def test_a_double_press_counts_once_but_another_action_or_ticket_at_once() -> None:
    state = counter("called", *Action)
    pressed = replace(inputs(state), last_press=(Action.NEXT, "", 100.0 - DOUBLE_PRESS_S / 2))
    assert judge(pressed, Action.NEXT) == DOUBLE
    assert judge(replace(pressed, pending=Pending(Action.NEXT, 99.9)), Action.NEXT) == DOUBLE
    assert judge(pressed, Action.RECALL) == ""
    assert judge(replace(pressed, monotonic=101.0), Action.NEXT) == ""
    called = replace(pressed, last_press=(Action.CALL_TICKET, "t-1", 100.0))
    assert judge(called, Action.CALL_TICKET, "t-1") == DOUBLE
    assert judge(called, Action.CALL_TICKET, "t-2") == ""


@pytest.mark.parametrize(
    ("state", "clerk", "other"),
    [
        (counter("closed", "open_counter"), "m-yilmaz", ""),
        (CounterState(counter=THREE, state="free", clerk="m-yilmaz"), "m-yilmaz", ""),
        (CounterState(counter=THREE, state="free"), "m-yilmaz", ""),
        (CounterState(counter=THREE, state="called", clerk="b-kaya"), "m-yilmaz", "b-kaya"),
        (CounterState(counter=THREE, state="called", clerk="b-kaya"), "", "b-kaya"),
    ],
)
def test_a_counter_that_somebody_else_has_is_not_ours(state: CounterState, clerk: str, other: str) -> None:
    props = derive(replace(inputs(state), clerk=clerk))
    assert (props.holder, props.mine) == (other, other == "")


def test_who_waits_can_be_served_without_a_call_at_a_free_counter_only() -> None:
    reasons = {word: judge(inputs(counter(word)), Action.START, "t") for word in ("free", "called", "paused", "closed")}
    assert reasons == {"free": "", "called": "visitor-here", "paused": "paused", "closed": "closed"}


@pytest.mark.parametrize(
    ("last", "may", "back"),
    [
        ("missed", "undo_no_show", Action.UNDO_NO_SHOW),
        ("done", "reopen", Action.REOPEN),
        ("missed", "reopen", None),
        ("waiting", "reopen", None),
    ],
)
def test_the_last_visit_can_be_taken_back_as_the_hub_allows(last: str, may: str, back: Action | None) -> None:
    assert undo(counter("free", may, last=row(last))) is back


def test_the_visitor_is_shown() -> None:
    state = CounterState(counter=THREE, state="called", ticket=row(), called_at=NOW, painted=True)
    visitor = derive(inputs(state)).visitor
    assert visitor is not None
    assert (visitor.number, visitor.waited, visitor.painted, visitor.spoken) == ("A017", 12, True, False)


def test_another_language_stands_out_but_not_the_offices_own() -> None:
    shown = {}
    for name, example in examples("en"):
        visitor = derive(example).visitor
        shown[name] = visitor.foreign if visitor is not None else None
    assert shown["called"] is False
    assert shown["serving"] is True


def test_while_the_hub_is_away_the_last_state_is_kept_with_its_age() -> None:
    props = derive(replace(dict(examples("de"))["serving"], online=False, heard=0.0, monotonic=190.0))
    assert (props.since, props.age) == ("10:42", 3)
    assert props.visitor is not None


def test_pending_shows_only_when_it_lasts() -> None:
    pending = replace(inputs(counter("free", "call_next")), pending=Pending(Action.NEXT, 99.95))
    assert derive(pending).pending == ""
    assert derive(replace(pending, monotonic=100.2)).pending == "call_next"


def test_a_notice_goes_by_itself() -> None:
    refused = replace(inputs(counter("free")), notice=Notice("refused-too_soon", 100.0))
    assert derive(refused).notice == "refused-too_soon"
    assert derive(replace(refused, monotonic=120.0)).notice == ""


def test_parked_tickets_of_this_counters_queues_are_offered() -> None:
    props = derive(dict(examples("de"))["serving"])
    assert [number for _id, number in props.parked] == ["A009", "A012"]


def test_each_action_of_the_keyboard_has_a_key_of_its_own() -> None:
    every = list(asdict(Keys()).values())
    assert len(set(every)) == len(every)
    assert set(Keys().by_action().values()) == set(every)


def test_names_come_in_the_panels_language() -> None:
    assert derive(dict(examples("en"))["serving"]).place == "Counter 3"
