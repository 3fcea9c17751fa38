"""A kiosk's memory after many visits, and its frames a second, at 1080 x 1920 with the software renderer.

What the visits add is measured in a process of its own, with a played hub; what the program has without them, in a house.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.bench_start import resident_mb
from benchmarks.figures import Figure
from support.house import running_house
from support.robot import ROOT

VISITS = int(os.environ.get("BENCH_VISITS", "5000"))


def run() -> list[Figure]:
    """Measure in processes of their own."""
    memory, frames = measured("memory", VISITS), measured("frames", 0)
    after = f"after {VISITS} visits"
    return [
        Figure(name=f"kiosk: memory {after}", value=program_mb() + gained_mb(memory), unit="MB", promise="<= 150"),
        Figure(name=f"kiosk: of which gained since the first frame {after}", value=gained_mb(memory), unit="MB"),
        Figure(name="kiosk: growth of memory a visit", value=grown_kb(memory), unit="kB", promise="<= 1"),
        Figure(
            name="kiosk: frames a second while a list scrolls", value=frames["frames_s"], unit="/s", promise=">= 55"
        ),
    ]


def program_mb() -> float:
    """Return the MB of the real program in a running house, before the first visit."""
    with tempfile.TemporaryDirectory() as folder, running_house(Path(folder) / "home") as house:
        return resident_mb(house, "kiosk-1")


def gained_mb(memory: dict[str, float]) -> float:
    """Return the MB that all visits have added to what was there with the first frame."""
    return memory["late_mb"] - memory["first_mb"]


def grown_kb(memory: dict[str, float]) -> float:
    """Return the kB that a visit adds, after the first tenth of them."""
    return (memory["late_mb"] - memory["early_mb"]) * 1024 / (VISITS * 0.9)


def measured(what: str, visits: int) -> dict[str, float]:
    """Return what the child has measured."""
    words = [sys.executable, "-m", "benchmarks.kiosk_child", what, str(visits)]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}",
    }
    done = subprocess.run(words, env=environment, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found
