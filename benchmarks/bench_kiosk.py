"""A kiosk's memory after many visits, and its frames a second, at 1080 x 1920 with the software renderer."""

import json
import os
import subprocess
import sys

from benchmarks.figures import Figure

VISITS = int(os.environ.get("BENCH_VISITS", "5000"))


def run() -> list[Figure]:
    """Measure in processes of their own."""
    memory, frames = measured("memory", VISITS), measured("frames", 0)
    grown_kb = (memory["late_mb"] - memory["early_mb"]) * 1000 / (VISITS * 0.9)
    after = f"after {VISITS} visits"
    return [
        Figure(name=f"kiosk: memory {after}, its share (PSS)", value=memory["share_mb"], unit="MB", promise="<= 150"),
        Figure(name=f"kiosk: memory {after}, with shared libraries (RSS)", value=memory["late_mb"], unit="MB"),
        Figure(name="kiosk: growth of memory a visit", value=grown_kb, unit="kB", promise="<= 1"),
        Figure(
            name="kiosk: frames a second while a list scrolls", value=frames["frames_s"], unit="/s", promise=">= 55"
        ),
    ]


def measured(what: str, visits: int) -> dict[str, float]:
    """Return what the child has measured."""
    words = [sys.executable, "-m", "benchmarks.kiosk_child", what, str(visits)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    done = subprocess.run(words, env=environment, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found
