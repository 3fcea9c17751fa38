"""A headset is plugged into a real kiosk, and what comes out of it is heard (norms.md A-08; EN 301 549 §5.1.3.2)."""

from pathlib import Path
from statistics import median

from support.broker import Broker
from support.headset import kiosk_with_headset

LATEST_S = 1.0


def test_speech_is_heard_within_a_second_of_a_headset(broker: Broker, tmp_path: Path) -> None:
    """From the plug to the first sample that is no silence, at the player; each visitor anew."""
    took = []
    with kiosk_with_headset(broker, tmp_path) as headset:
        for _ in range(3):
            took.append(headset.plug_in())
            headset.pull_out()
    assert median(took) <= LATEST_S, took
