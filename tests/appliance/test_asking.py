from datetime import UTC, datetime

import pytest

from appliance.asking import Asker, NoAnswer, Outcome
from office import commands as c
from office.ids import CallId, CommandId, CounterId, TicketId
from office.wire.answers import CallGiven, Refusal
from office.wire.codec import BadMessage, Codec


class StoppedClock:
    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 8, tzinfo=UTC)

    def monotonic(self) -> float:
        return self.seconds


class Bench:
    def __init__(self) -> None:
        self.sent: list[bytes] = []
        self.outcomes: list[Outcome] = []
        self.clock = StoppedClock()
        self.codec = Codec()
        self.asker = Asker(self.sent.append, self.clock, self.codec)

    def ask(self) -> CommandId:
        return self.asker.ask(c.CallNext(counter=CounterId("4")), self.outcomes.append)

    def wait(self, seconds: float) -> None:
        self.clock.seconds += seconds
        self.asker.tick()


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_a_granted_command_gets_its_typed_answer_once(bench: Bench) -> None:
    re = bench.ask()
    answer = CallGiven(re=re, call=CallId("c"), ticket=TicketId("t"), number="A001")
    bench.asker.answered(bench.codec.encode(answer))
    bench.asker.answered(bench.codec.encode(answer))
    assert bench.outcomes == [answer]


def test_a_refusal_is_an_outcome(bench: Bench) -> None:
    refusal = Refusal(re=bench.ask(), refused="nobody_waits")
    bench.asker.answered(bench.codec.encode(refusal))
    assert bench.outcomes == [refusal]


def test_without_answer_the_same_payload_is_sent_again_three_times_every_2_s_and_then_given_up(bench: Bench) -> None:
    re = bench.ask()
    bench.wait(1.9)
    assert len(bench.sent) == 1
    for _ in range(3):
        bench.wait(2.0)
    assert len(bench.sent) == 4
    assert len(set(bench.sent)) == 1
    assert bench.outcomes == []
    bench.wait(2.0)
    assert bench.outcomes == [NoAnswer(re)]
    bench.wait(10)
    assert len(bench.sent) == 4


def test_an_answer_that_is_no_message_is_an_unknown_outcome_and_said(bench: Bench) -> None:
    re = bench.ask()
    with pytest.raises(BadMessage):
        bench.asker.answered(bench.codec.encode({"v": 1, "re": re, "ok": True, "call": 5}))
    assert bench.outcomes == [NoAnswer(re)]


def test_answers_to_others_are_ignored(bench: Bench) -> None:
    bench.ask()
    bench.asker.answered(b'{"v":1,"re":"another","ok":true}')
    bench.asker.answered(b'{"v":1,"re":null,"ok":false}')
    assert bench.outcomes == []
