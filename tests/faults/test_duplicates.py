"""Redelivered, duplicated and reordered messages change nothing (DESIGN §3)."""

from collections import Counter
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from support.offices import at
from support.rig import Rig
from support.still import StillClock, Wire


@pytest.mark.parametrize("seed", range(8))
def test_any_order_with_any_repetition_gives_each_command_one_answer(tmp_path: Path, seed: int) -> None:
    order = Random(seed)  # noqa: S311  # same each run
    rig = Rig(tmp_path / "data", StillClock(at("08:30")), Wire())
    commands = [rig.command("issue_ticket", queue=order.choice(("main", "pickup")), language="de") for _ in range(50)]
    deliveries = [command for command in commands for _ in range(order.randint(1, 4))]
    order.shuffle(deliveries)
    for command in deliveries:
        rig.say("ask", "kiosk-1", command)
        if order.random() < 0.2:
            rig.turn()
        if order.random() < 0.02:
            rig.turn()
            rig.arrivals.connection(True)
            sent = list(rig.wire.sent)
            rig.restart()
            rig.wire.sent[:] = sent
    rig.turn()
    answers = rig.answers("kiosk-1")
    by_id: dict[str, set[str]] = {}
    for answer in answers:
        by_id.setdefault(answer["re"], set()).add(str(answer))
    assert all(len(said) == 1 for said in by_id.values())
    numbers = Counter(ticket.number for ticket in rig.hub.loop.day.tickets.values())
    granted = {answer["re"] for answer in answers if answer["ok"]}
    assert set(numbers.values()) <= {1}
    assert len(numbers) == len(granted)


def test_a_command_is_remembered_for_a_day_across_restarts_and_midnight(tmp_path: Path) -> None:
    rig = Rig(tmp_path / "data", StillClock(at("08:30")), Wire())
    command = rig.command("issue_ticket", queue="main", language="de")
    rig.say("ask", "kiosk-1", command)
    rig.turn()
    first = rig.answer("kiosk-1", command["id"])
    rig.pass_s(timedelta(hours=26).total_seconds())
    rig.pass_s(61)
    rig.restart()
    rig.say("ask", "kiosk-1", command)
    rig.turn()
    assert rig.answer("kiosk-1", command["id"]) == first
    assert not rig.hub.loop.day.tickets
