from dataclasses import replace
from datetime import UTC, datetime

import pytest

from counter.buttons.box import Box, Look, Word, heard, look, press, stuck
from office.wire.devices import LampState, LastPress

NOW = datetime(2026, 11, 23, tzinfo=UTC)
FREE = LampState(state="free")


def lamp(press_id: str, refused: str | None = None) -> LampState:
    last = LastPress(press="next", id=press_id, at=NOW, ok=refused is None, refused=refused)
    return LampState(state="called", number="A017", last=last)


def pressed(at: float = 0.0) -> Box:
    return press(Box(online=True, lamp=FREE), Word.NEXT, "p1", at)[0]


def test_a_bounce_is_one_press_and_a_later_press_another() -> None:
    box = pressed()
    for at in (0.01, 0.05, 0.3):
        box, counts = press(box, Word.NEXT, "x", at)
        assert not counts
    assert press(box, Word.NEXT, "p2", 0.7)[1]


def test_another_key_counts_at_once() -> None:
    assert press(pressed(), Word.RECALL, "p2", 0.05)[1]


def test_a_key_that_repeats_without_end_is_stuck() -> None:
    box = pressed()
    for tenths in range(1, 120):
        assert not stuck(box, tenths / 10 - 0.1) or tenths > 100
        box, counts = press(box, Word.NEXT, "x", tenths / 10)
        assert not counts
    assert stuck(box, 11.9)
    assert not stuck(box, 13.0)


@pytest.mark.parametrize(
    ("box", "at", "shown"),
    [
        (Box(), 0.0, Look.AWAY),
        (Box(online=True, lamp=FREE), 0.0, Look.FREE),
        (Box(online=True, lamp=LampState(state="new-in-version-2")), 0.0, Look.CLOSED),
        (pressed(), 1.0, Look.PENDING),
        (heard(pressed(), lamp("p1"), 1.0), 1.1, Look.CALLED),
        (heard(pressed(), lamp("p0"), 1.0), 1.1, Look.PENDING),
        (heard(pressed(), lamp("p1", "too_soon"), 1.0), 1.1, Look.REFUSED),
        (heard(pressed(), lamp("p1", "too_soon"), 1.0), 3.0, Look.CALLED),
        (pressed(), 2.5, Look.REFUSED),
        (pressed(), 4.0, Look.FREE),
        (replace(pressed(), online=False), 4.0, Look.AWAY),
    ],
)
def test_what_a_box_shows(box: Box, at: float, shown: Look) -> None:
    assert look(box, at) is shown
