import pytest

from hub.publishing import States
from office.ids import ClientId, HelpId
from office.wire.codec import Codec
from office.wire.panel_states import HelpEntry, HelpState
from office.wire.states import QueuesState
from support.still import StillClock, Wire


@pytest.fixture
def states(clock: StillClock, wire: Wire) -> States:
    return States(wire, clock, Codec())


class Value:
    def __init__(self, clock: StillClock) -> None:
        self.clock = clock
        self.number = 0

    def build(self) -> HelpState:
        entry = HelpEntry(id=HelpId(str(self.number)), kind="help", client=ClientId("k"), at=self.clock.now())
        return HelpState(open=(entry,))


@pytest.fixture
def value(clock: StillClock, states: States) -> Value:
    value = Value(clock)
    states.add("t", value.build)
    return value


def change(states: States, value: Value) -> None:
    value.number += 1
    states.mark()
    states.flush()


def test_the_first_change_goes_out_at_once(states: States, value: Value, wire: Wire) -> None:
    change(states, value)
    assert len(wire.on("t")) == 1
    assert wire.sent[0][2] is True


def test_changes_within_50_ms_become_one_with_the_last_value(
    states: States, value: Value, wire: Wire, clock: StillClock
) -> None:
    for _ in range(5):
        change(states, value)
        clock.pass_s(0.005)
    assert len(wire.on("t")) == 1
    assert states.due_at() == pytest.approx(1000.05)
    clock.pass_s(0.05)
    states.flush()
    assert len(wire.on("t")) == 2
    assert b'"id":"5"' in wire.on("t")[-1]


def test_a_value_that_is_the_same_is_not_sent_again(states: States, wire: Wire, clock: StillClock) -> None:
    states.add("q", lambda: QueuesState(at=clock.now(), queues=()))
    for _ in range(3):
        states.mark()
        states.flush()
        clock.pass_s(1)
    assert len(wire.on("q")) == 1


def test_all_is_sent_again_for_a_new_broker(states: States, value: Value, wire: Wire) -> None:
    change(states, value)
    states.send_all_again()
    states.flush()
    assert len(wire.on("t")) == 2


def test_slow_states_leave_the_loop_its_time(states: States, clock: StillClock) -> None:
    def slow() -> QueuesState:
        clock.pass_s(0.1)
        return QueuesState(at=clock.now(), queues=())

    states.add("slow", slow)
    states.mark()
    states.flush()
    states.mark()
    assert states.due_at() == pytest.approx(1000.0 + 1.0)


def test_many_states_let_commands_in_between_and_all_go_out(states: States, wire: Wire, clock: StillClock) -> None:
    def slow() -> QueuesState:
        clock.pass_s(0.002)
        return QueuesState(at=clock.now(), queues=())

    for n in range(6):
        states.add(f"s{n}", slow)
    states.mark()
    flushes = 0
    while (due_at := states.due_at()) is not None and due_at <= clock.monotonic():
        states.flush()
        flushes += 1
    assert flushes == 3
    assert {topic for topic, *_ in wire.sent} == {f"s{n}" for n in range(6)}
