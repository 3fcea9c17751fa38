"""The clerk's panel: from a key to the hub's answer on the screen, and what it takes while nobody does anything."""

import os
import tempfile
import time
from pathlib import Path

from benchmarks.bench_call import fill
from benchmarks.figures import Figure, spread
from support.house import House, running_house
from support.robot import Robot

PRESSES = 40
PAUSE_S = 0.6
"""A counter calls at most once a second."""
IDLE_S = 30.0
PANEL = "counter-3"


def run() -> list[Figure]:
    """Press keys in a real panel's window beside a running house, then leave the house's own panel alone."""
    with tempfile.TemporaryDirectory() as folder, running_house(Path(folder) / "home") as house:
        fill(house, each=40)
        return [_keys(house, Path(folder)), _idle(house)]


def _keys(house: House, folder: Path) -> Figure:
    with house.robot("counter", PANEL, folder / "panel") as panel:
        panel.tap("^Ihr Kürzel")
        panel.type("anna")
        panel.tap("^Platz (öffnen|übernehmen)")
        panel.wait_to_see("Niemand am Platz")
        took = []
        for _ in range(PRESSES):
            took += [_press(panel, "F2"), _press(panel, "F5")]
    return spread("panel: key → hub's answer painted", took, promise="<= 100")


def _press(panel: Robot, key: str) -> float:
    """Press once the hub will take it; return the milliseconds until another number is painted."""
    time.sleep(PAUSE_S)
    answer = panel.order("key", name=key)
    if not answer.get("ok"):
        raise RuntimeError(f"{key} changed nothing: {panel.texts()}")
    return float(answer["ms"])


def _idle(house: House) -> Figure:
    """Return the share of a core that the house's own panel takes while its hub tells it every second that it lives."""
    stat = Path("/proc") / (house.home / "run" / f"{PANEL}.pid").read_text().strip() / "stat"

    def seconds() -> float:
        fields = stat.read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    before = seconds()
    time.sleep(IDLE_S)
    share = 100 * (seconds() - before) / IDLE_S
    return Figure(name="panel: idle, of a core", value=share, unit="%", promise="<= 1")
