"""The lists and what there is to choose, as tables and by drawn days."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter.choices import PARK_MINUTES, choices
from counter.examples import examples
from counter.lists import ListInputs, Row, Served, Which, counts, found_in, rows, served_here
from counter.panel import Inputs
from office.ids import CounterId, QueueId, TicketId
from office.wire.panel_states import CounterState, LineState, TicketRow

NOW = datetime(2026, 11, 23, 9, 42, tzinfo=UTC)
THREE = CounterId("3")


def panel(name: str = "free") -> Inputs:
    return dict(examples("de"))[name]


def looked_at(which: Which, wanted: str = "", **changes: Any) -> list[Row]:
    return list(rows(ListInputs(panel=replace(panel(), **changes), which=which, wanted=wanted)))


@pytest.mark.parametrize(
    ("which", "first", "acts"),
    [
        (Which.WAITING, "A018", ["call_ticket", "start_service", "record", "cancel_ticket"]),
        (Which.PARKED, "A009", ["call_ticket", "return_ticket"]),
        (Which.AWAY, "A007", ["return_ticket", "call_ticket"]),
        (Which.MISSED, "A011", ["undo_no_show", "return_ticket"]),
        (Which.ELSEWHERE, "A015", []),
    ],
)
def test_each_list_has_its_tickets_and_what_can_be_done_with_them(which: Which, first: str, acts: list[str]) -> None:
    row = looked_at(which)[0]
    assert (row.number, [act.action for act in row.acts]) == (first, acts)


def test_a_row_says_since_when_until_when_and_where() -> None:
    assert (looked_at(Which.WAITING)[0].since, looked_at(Which.WAITING)[0].minutes) == ("10:19", 23)
    assert looked_at(Which.WAITING)[5].late
    assert looked_at(Which.WAITING)[1].sign
    assert looked_at(Which.PARKED)[0].until == "10:51"
    assert looked_at(Which.AWAY)[0].place == "Fotoautomat"
    assert looked_at(Which.ELSEWHERE)[0].place == "Platz 4"


def test_appointments_are_listed_by_time_checked_in_or_not() -> None:
    found = looked_at(Which.APPOINTMENTS)
    assert [(row.at, row.number, row.state) for row in found[:3]] == [
        ("11:00", "", "expected"),
        ("11:00", "B005", "waiting"),
        ("11:15", "", "expected"),
    ]
    assert [act.action for act in found[0].acts] == ["check_in"]
    assert found[1].acts == ()


def test_while_the_hub_is_away_everything_is_grey_and_says_why() -> None:
    for which in Which:
        for row in looked_at(which, online=False):
            assert all(act.why == "hub-away" for act in row.acts)


def test_queues_of_other_counters_are_found_by_number_only() -> None:
    at = NOW - timedelta(minutes=1)
    other = TicketRow(id=TicketId("x"), number="E001", queue=QueueId("kfz"), state="waiting", issued_at=at)
    line = LineState(at=NOW, day=date(2026, 11, 23), tickets=(other,))
    assert looked_at(Which.WAITING, line=line) == []
    assert [row.number for row in looked_at(Which.WAITING, "e00", line=line)] == ["E001"]
    wanted = ListInputs(panel=replace(panel(), line=line), which=Which.PARKED, wanted="E")
    assert found_in(wanted) is Which.WAITING


def test_what_was_served_here_comes_from_a_report_the_latest_first() -> None:
    def row(number: str, counter: str, state: str, at: str | None) -> dict[str, Any]:
        return {"ticket": number, "number": number, "counter": counter, "state": state, "ended_at": at, "services": "a"}

    report = (
        row("A1", "3", "done", "2026-11-23T09:30:00+00:00"),
        row("A2", "3", "done", "2026-11-23T09:40:00+00:00"),
        row("A3", "4", "done", "2026-11-23T09:41:00+00:00"),
        row("A4", "3", "missed", "2026-11-23T09:41:00+00:00"),
    )
    served = served_here(report, "3")
    assert [each.number for each in served] == ["A2", "A1"]
    listed = rows(ListInputs(panel=panel(), which=Which.SERVED, served=served))
    assert [row.acts[0].why for row in listed] == ["", "reopen-over"]
    busy = rows(ListInputs(panel=panel("called"), which=Which.SERVED, served=served))
    assert {row.acts[0].why for row in busy} == {"visitor-here"}


STATES = ("waiting", "called", "serving", "parked", "away", "missed")
TICKETS = st.lists(
    st.tuples(st.sampled_from(STATES), st.sampled_from(("buergerbuero", "kfz")), st.sampled_from((None, "3", "4"))),
    max_size=12,
)


@given(TICKETS)
def test_each_ticket_of_this_counters_queues_is_in_exactly_one_list(drawn: list[tuple[str, str, str | None]]) -> None:
    tickets = tuple(
        TicketRow(
            id=TicketId(str(n)),
            number=f"A{n:03d}",
            queue=QueueId(queue),
            state=state,
            issued_at=NOW,
            counter=None if counter is None else CounterId(counter),
        )
        for n, (state, queue, counter) in enumerate(drawn)
    )
    state = CounterState(counter=THREE, state="free", skills=(QueueId("buergerbuero"),))
    inputs = replace(panel(), state=state, line=LineState(at=NOW, day=NOW.date(), tickets=tickets))
    lists = [w for w in Which if w not in {Which.SERVED, Which.APPOINTMENTS}]
    listed = {which: rows(ListInputs(panel=inputs, which=which)) for which in lists}
    found = sorted(row.id for each in listed.values() for row in each)
    mine = [t for t in tickets if t.queue == "buergerbuero" and t.state not in {"called", "serving"}]
    elsewhere = [t for t in tickets if t.state in {"called", "serving"} and t.counter != "3"]
    assert found == sorted(ticket.id for ticket in (*mine, *elsewhere))
    counted = counts(ListInputs(panel=inputs))
    assert {which: counted[which] for which in lists} == {which: len(each) for which, each in listed.items()}


def test_what_can_be_chosen() -> None:
    serving = panel("serving")
    assert [choice.id for choice in choices(serving, "errand")] == ["photo", "cashier"]
    to = [choice.id for choice in choices(serving, "transfer")]
    assert to == ["queue:abholung", "queue:kfz", "queue:standesamt", "counter:4", "counter:5"]
    assert [choice.id for choice in choices(serving, "park")] == [str(minutes) for minutes in PARK_MINUTES]
    assert choices(serving, "park")[1].values["time"] == "10:47"
    assert choices(serving, "add_service") == ()
    assert [choice.id for choice in choices(panel(), "serve_unticketed")] == ["", "personalausweis", "ummeldung"]
    assert choices(panel(), "pause_counter")[0].id == ""


def test_served_tickets_count() -> None:
    served = (Served(ticket="a", number="A1", services=(), people=1, ended_at=NOW),)
    assert counts(ListInputs(panel=panel(), served=served))["served"] == 1
