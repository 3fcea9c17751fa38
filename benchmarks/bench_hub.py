"""The hub's figures: durable tickets a second through a real Mosquitto, latency of one client, resident memory.

The generator (`mqtt_load.py`) is a process of its own on raw sockets.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.figures import Figure
from support.broker import running_broker
from support.hub import HubProcess
from support.office_files import write_office

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "build"

QUEUES = 20
"""A letter ends at 999: so many queues hold what a run draws."""
SECONDS = 4
CLIENTS = 50


def run() -> list[Figure]:
    """Draw tickets with one client, then with 50 at once; on the disk of this folder, since a sync is what costs."""
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD) as name, running_broker(Path(name)) as broker:
        office = write_office(Path(name) / "office", "bench", queues=QUEUES, kiosks=CLIENTS, counters=6)
        one = _load(HubProcess(broker, office, Path(name) / "one"), 1)
        many = _load(HubProcess(broker, office, Path(name) / "many"), CLIENTS)
    tickets = int(many["answers"])
    return [
        Figure(
            name="durable tickets, 50 clients at once",
            value=many["per_s"],
            unit="/s",
            promise=">= 2500",
            runs=tickets,
            median=many["p50_ms"],
            p95=many["p95_ms"],
        ),
        Figure(
            name="ticket asked to answered, one client",
            value=one["p50_ms"],
            unit="ms",
            promise="<= 10",
            runs=int(one["answers"]),
            median=one["p50_ms"],
            p95=one["p95_ms"],
        ),
        Figure(name="hub's processor time for a ticket", value=many["hub_us"], unit="us", runs=tickets),
        Figure(name="memory of the hub, at start", value=many["rss_start_mb"], unit="MB", promise="<= 60"),
        Figure(name=f"memory of the hub, after {tickets} tickets", value=many["rss_mb"], unit="MB", promise="<= 90"),
    ]


def _load(hub: HubProcess, clients: int) -> dict[str, float]:
    hub.start()
    assert hub.process is not None
    try:
        before, cpu = rss_mb(hub.process.pid), _cpu_us(hub.process.pid)
        command = [sys.executable, str(ROOT / "benchmarks" / "mqtt_load.py"), str(hub.broker.port), "bench"]
        done = subprocess.run([*command, str(clients), str(SECONDS), str(QUEUES)], check=True, capture_output=True)
        figures: dict[str, float] = json.loads(done.stdout)
        assert figures["refused"] == 0, figures
        assert figures["unanswered"] == 0, figures
        figures["hub_us"] = round((_cpu_us(hub.process.pid) - cpu) / figures["answers"], 1)
        return figures | {"rss_mb": rss_mb(hub.process.pid), "rss_start_mb": before}
    finally:
        hub.stop()


def rss_mb(pid: int) -> float:
    """Return the most memory that a process has had, in MB."""
    lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    return round(next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024, 1)


def _cpu_us(pid: int) -> int:
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 10_000
