"""Help at the panel as tables: what it says of its own alarm, and whom it shows."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from counter.calls_for_help import (
    CONFIRMED_SHOWN_S,
    DELIVERED_WITHIN_S,
    SHOWN,
    Alarm,
    HelpInputs,
    Stage,
    derive_help,
    heard_of,
    is_news,
    may_raise,
)
from counter.panel import Inputs, Notice
from office.ids import ClientId, CounterId, HelpId, Language
from office.wire.panel_states import HelpEntry, HelpState

NOW = datetime(2026, 11, 23, 9, 42, tzinfo=UTC)
PANEL = Inputs(counter=CounterId("3"), language="de", online=True, hub_at=NOW, monotonic=100.0)
HELP = HelpInputs(panel=PANEL, client=ClientId("counter-3"))


def entry(
    client: str = "counter-7", kind: str = "alarm", counter: str | None = "7", ago: int = 0, late: bool = False
) -> HelpEntry:
    return HelpEntry(
        id=HelpId(f"h-{client}-{kind}"),
        kind=kind,
        client=ClientId(client),
        counter=CounterId(counter) if counter is not None else None,
        place={Language("de"): f"Platz {counter}", Language("en"): f"Counter {counter}"},
        at=NOW - timedelta(seconds=ago),
        escalated_at=NOW if late else None,
    )


MINE = entry("counter-3", counter="3")


@pytest.mark.parametrize(
    ("alarm", "online", "opened", "stage"),
    [
        (None, True, (), Stage.NONE),
        (None, False, (), Stage.NONE),
        (Alarm(99.0), True, (), Stage.SENDING),
        (Alarm(100.0 - DELIVERED_WITHIN_S), True, (), Stage.FAILED),
        (Alarm(100.0), False, (), Stage.FAILED),
        (Alarm(99.0, heard=False), True, (), Stage.FAILED),
        (Alarm(1.0, heard=False), False, (), Stage.FAILED),
        (Alarm(99.0, heard=True), True, (), Stage.HEARD),
        (Alarm(100.0 - CONFIRMED_SHOWN_S, heard=True), True, (), Stage.NONE),
        (Alarm(1.0, heard=True), True, (MINE,), Stage.HEARD),
        (Alarm(1.0, heard=True), False, (MINE,), Stage.HEARD),
        (None, True, (MINE,), Stage.HEARD),
        (Alarm(1.0, heard=False), True, (MINE,), Stage.HEARD),
        (Alarm(1.0, heard=False), False, (MINE,), Stage.FAILED),
        (Alarm(99.0), True, (entry(),), Stage.SENDING),
    ],
)
def test_what_the_panel_says_of_its_own_alarm(
    alarm: Alarm | None, online: bool, opened: tuple[HelpEntry, ...], stage: Stage
) -> None:
    inputs = replace(HELP, panel=replace(PANEL, online=online), alarm=alarm, open=opened)
    assert derive_help(inputs).alarm is stage


def test_an_answered_alarm_is_confirmed_for_a_while() -> None:
    raised = replace(HELP, alarm=Alarm(90.0, heard=True), open=(MINE,))
    answered = heard_of(raised, HelpState())
    assert derive_help(answered).alarm is Stage.ANSWERED
    assert derive_help(replace(answered, panel=replace(PANEL, monotonic=200.0))).alarm is Stage.NONE
    assert derive_help(heard_of(answered, HelpState(open=(MINE,)))).alarm is Stage.HEARD


@pytest.mark.parametrize(
    ("other", "shown"),
    [
        (entry(), True),
        (MINE, False),
        (entry("button-3", counter="3"), False),
        (entry("counter-3", counter=None), False),
        (entry("kiosk-1", "help", None), True),
    ],
)
def test_the_own_alarm_stays_silent_also_from_the_counters_button(other: HelpEntry, shown: bool) -> None:
    heard = heard_of(HELP, HelpState(open=(other,)))
    assert bool(derive_help(heard).calls) is shown
    assert is_news(HELP, heard) is shown


def test_who_was_not_answered_in_time_comes_first_then_the_oldest() -> None:
    late, old, new = entry("a", ago=60, late=True), entry("b", ago=90), entry("c", ago=5)
    props = derive_help(replace(HELP, open=(new, old, late)))
    assert [row.id for row in props.calls] == [late.id, old.id][:SHOWN]
    assert (props.more, props.calls[0].escalated, props.calls[1].minutes) == (1, True, 1)


def test_a_call_is_news_once_and_again_when_it_escalates() -> None:
    first = heard_of(HELP, HelpState(open=(entry(),)))
    assert not is_news(first, heard_of(first, HelpState(open=(entry(),))))
    assert is_news(first, heard_of(first, HelpState(open=(entry(late=True),))))
    assert not is_news(first, heard_of(first, HelpState()))


def test_a_row_says_place_and_time_in_the_panels_language() -> None:
    english = replace(HELP, panel=replace(PANEL, language="en"), open=(entry(ago=130),))
    row = derive_help(english).calls[0]
    assert (row.place, row.minutes, row.kind) == ("Counter 7", 2, "alarm")


@pytest.mark.parametrize(
    ("opened", "online", "why"),
    [
        ((), True, "nobody-calls"),
        ((MINE,), True, "nobody-calls"),
        ((entry(),), True, ""),
        ((entry(),), False, "hub-away"),
    ],
)
def test_what_cannot_be_answered_has_a_reason(opened: tuple[HelpEntry, ...], online: bool, why: str) -> None:
    assert derive_help(replace(HELP, panel=replace(PANEL, online=online), open=opened)).why_answer == why


def test_an_alarm_under_way_is_not_sent_twice_but_one_that_ended_can_be_raised_again() -> None:
    assert may_raise(HELP)
    assert not may_raise(replace(HELP, alarm=Alarm(99.0)))
    assert all(may_raise(replace(HELP, alarm=Alarm(99.0, heard))) for heard in (True, False))


def test_a_notice_goes_by_itself() -> None:
    refused = replace(HELP, notice=Notice("refused-wrong_state", 99.0))
    assert derive_help(refused).notice == "refused-wrong_state"
    assert derive_help(replace(refused, panel=replace(PANEL, monotonic=130.0))).notice == ""
