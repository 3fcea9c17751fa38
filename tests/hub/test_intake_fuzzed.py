"""Whatever comes over the wire, the hub answers or counts it, and lives."""

import dataclasses
import logging
import types
import typing
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from office.commands import Command
from office.reasons import Reason
from office.wire.codec import COMMANDS, DO
from support.offices import at, small_office
from support.rig import Rig
from support.still import StillClock, Wire
from support.waiting import wait_until

pytestmark = pytest.mark.noisy(reason="bad input is logged")

QUICK = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    derandomize=True,
)
NAMES = st.sampled_from(
    ["main", "pickup", "1", "4", "id-card", "plates", "kiosk-1", "printer-1", "display-1", "A001", ""]
)
TEXTS = st.one_of(NAMES, st.text(max_size=20), st.just("x" * 5000))
NUMBERS = st.one_of(st.integers(-3, 12), st.sampled_from([-(2**63), 2**63 - 1, 10**9, 10**400]))
MOMENTS = st.sampled_from(
    ["2026-03-02T09:00:00Z", "2026-03-02T09:00:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "no"]
)
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), NUMBERS, st.floats(allow_nan=False, allow_infinity=False), TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=8), inner, max_size=4)),
    max_leaves=12,
)


def plausible(kind: Any) -> st.SearchStrategy[Any]:
    """Return values that a field of this type may take on the wire, and some that it may not."""
    kind = getattr(kind, "__supertype__", kind)
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in {types.UnionType, typing.Union}:
        return st.one_of(*(plausible(each) for each in arguments))
    if origin is tuple:
        return st.lists(plausible(arguments[0]), max_size=3)
    if origin is dict:
        return st.dictionaries(TEXTS, plausible(arguments[1]), max_size=3)
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return fields_of(kind)
    plain: dict[Any, st.SearchStrategy[Any]] = {
        type(None): st.none(),
        bool: st.booleans(),
        int: NUMBERS,
        str: TEXTS,
        datetime: MOMENTS,
        date: st.sampled_from(["2026-03-02", "0001-01-01", "9999-12-31"]),
    }
    return plain.get(kind, JSON)


def fields_of(kind: type) -> st.SearchStrategy[dict[str, Any]]:
    hints = typing.get_type_hints(kind)
    required: dict[str, Any] = {}
    optional: dict[str, Any] = {}
    for field in dataclasses.fields(kind):
        into = required if field.default is dataclasses.MISSING else optional
        into[field.name.rstrip("_")] = plausible(hints[field.name])
    return st.fixed_dictionaries(required, optional=optional)


COMMAND = st.sampled_from(sorted(COMMANDS.values(), key=lambda kind: kind.__name__)).flatmap(
    lambda kind: st.tuples(st.just(kind), fields_of(kind))
)


@pytest.fixture(scope="module")
def rig(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rig]:
    """One hub for all examples, with tickets, an open counter and a call."""
    logging.disable(logging.CRITICAL)
    rig = Rig(Path(tmp_path_factory.mktemp("fuzz")), StillClock(at("08:30")), Wire(), small_office())
    for _ in range(3):
        rig.ask("kiosk-1", "issue_ticket", queue="main", language="de")
    rig.ask("counter-1", "open_counter", counter="1", clerk="anna")
    rig.ask("counter-1", "call_next", counter="1")
    yield rig
    logging.disable(logging.NOTSET)


def take(rig: Rig, kind: str, name: str, payload: bytes) -> list[dict[str, Any]]:
    rig.wire.sent.clear()
    rig.say(kind, name, payload)
    rig.pass_s(1.5)
    return rig.answers(name)


@QUICK
@given(payload=st.one_of(st.binary(max_size=200), JSON.map(msgspec.json.encode)))
@pytest.mark.parametrize(
    ("kind", "name"), [("ask", "kiosk-1"), ("button", "1"), ("seen", "display-1"), ("device", "kiosk-1")]
)
def test_any_payload_is_survived(rig: Rig, kind: str, name: str, payload: bytes) -> None:
    answers = take(rig, kind, name, payload)
    if kind == "ask":
        assert [Reason(answer["refused"]) for answer in answers]


@settings(QUICK, max_examples=600)
@given(command=COMMAND, client=st.sampled_from(["kiosk-1", "counter-1", "counter-4", "desk-1", "lead-1", "lead-2"]))
def test_any_command_is_granted_or_refused_with_a_reason_of_the_wire(
    rig: Rig, command: tuple[type[Command], dict[str, Any]], client: str
) -> None:
    kind, fields = command
    rig.ids += 1
    body = {"v": 1, "id": f"f-{rig.ids}", "do": DO[kind], **fields}
    take(rig, "ask", client, msgspec.json.encode(body))

    def answers() -> list[dict[str, Any]]:
        rig.turn()
        return [answer for answer in rig.answers(client) if answer["re"] == body["id"]]

    wait_until(answers, 10, "an answer: a PIN is checked beside the loop")
    (answer,) = answers()
    assert answer["ok"] is True or Reason(answer["refused"])


def test_after_all_that_the_day_is_replayed_to_the_same(rig: Rig) -> None:
    before = rig.hub.loop.day
    rig.clock.at = datetime(2026, 3, 2, 12, tzinfo=UTC)
    rig.restart()
    assert rig.hub.loop.day.tickets == before.tickets
    assert rig.hub.loop.day.sessions == before.sessions
