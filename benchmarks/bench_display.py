"""Measures the display alone: a call published -> the frame with its number on the slowest of N displays.

``python benchmarks/bench_display.py [DISPLAYS] [CALLS]``. The end-to-end figures (button -> frame) are the
bench's of the whole office; this one plays the hub, to see what the display itself costs.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from display import examples  # noqa: E402  # the path above
from office.ids import OfficeSlug  # noqa: E402
from office.wire.codec import Codec  # noqa: E402
from office.wire.states import BoardState, Call, HubState, Seen  # noqa: E402
from office.wire.topics import Topics  # noqa: E402
from support.broker import Listener, running_broker  # noqa: E402
from support.waiting import wait_until  # noqa: E402

TOPICS = Topics(OfficeSlug("musterstadt"))
CODEC = Codec()
CONFIG = """office = "musterstadt"
data_dir = "{folder}/{name}"
[broker]
user = "{name}"
port = {port}
[voice]
sound = "none"
"""


@dataclass
class Displays:
    """The running displays."""

    children: list[subprocess.Popen[bytes]]

    def cpu_s(self) -> float:
        """Return the processor seconds of all of them."""
        ticks = 0
        for child in self.children:
            fields = Path(f"/proc/{child.pid}/stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    def rss_mb(self) -> float:
        """Return the resident memory of the largest."""
        lines = [Path(f"/proc/{child.pid}/status").read_text() for child in self.children]
        return max(int(text.partition("VmRSS:")[2].split()[0]) for text in lines) / 1024


def launch(folder: Path, port: int, count: int) -> Displays:
    children = []
    for n in range(1, count + 1):
        name = f"display-{n}"
        file = folder / f"{name}.toml"
        file.write_text(CONFIG.format(folder=folder, name=name, port=port))
        words = [sys.executable, "-m", "appliance.cli", "display", "--config", str(file)]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        children.append(subprocess.Popen(words, cwd=ROOT, env=environment))
    return Displays(children)


def publish(hub: Listener, topic: str, message: object, *, retain: bool = True) -> None:
    hub.say(topic, CODEC.encode(message), retain=retain)


def call(n: int) -> Call:
    now = datetime.now(UTC)
    base = examples.call(n, f"A{n % 999:03}", str(n % 6 + 1))
    return msgspec.structs.replace(base, day=now.date(), called_at=now, expires_at=now + timedelta(seconds=60))


def seen(hub: Listener, n: int) -> list[Seen]:
    messages = [CODEC.decode(payload, Seen) for topic, payload in list(hub.heard)[-200:] if "/seen/" in topic]
    return [message for message in messages if message.call == f"call-{n}"]


def run_calls(hub: Listener, displays: int, calls: int) -> list[float]:
    on_wall: list[Call] = []
    taken = []
    for n in range(1, calls + 1):
        new = call(n)
        on_wall = [*on_wall[-3:], new]
        begun = time.time()
        publish(hub, TOPICS.call(), new, retain=False)
        publish(hub, TOPICS.state("board"), BoardState(day=new.day, seq=n, calls=tuple(reversed(on_wall))))
        publish(hub, TOPICS.state("queues"), examples.QUEUES)
        publish(hub, TOPICS.state("hub"), HubState(online=True, at=datetime.now(UTC), day=new.day))
        wait_until(lambda n=n: len(seen(hub, n)) >= displays, 10, f"call {n} on all displays")  # type: ignore[misc]
        taken.append(max(s.painted_at.timestamp() for s in seen(hub, n)) - begun)
        time.sleep(0.25)
    return taken


def main() -> int:
    displays, calls = (int(word) for word in (sys.argv[1:] + ["10", "60"][len(sys.argv) - 1 :]))
    with (
        tempfile.TemporaryDirectory() as name,
        running_broker(Path(name)) as broker,
        Listener(broker.settings("hub"), TOPICS.any("seen"), TOPICS.any("device")) as hub,
    ):
        publish(hub, TOPICS.state("hub"), HubState(online=True))
        publish(hub, TOPICS.state("catalogue"), examples.CATALOGUE)
        publish(hub, TOPICS.state("queues"), examples.QUEUES)
        group = launch(Path(name), broker.port, displays)
        try:
            wait_until(lambda: len({t for t, _ in hub.heard if "/device/" in t}) == displays, 60, "the displays")
            time.sleep(2)
            taken = sorted(run_calls(hub, displays, calls))
            before, begun = group.cpu_s(), time.monotonic()
            for _ in range(10):
                publish(hub, TOPICS.state("hub"), HubState(online=True))
                time.sleep(1)
            idle = (group.cpu_s() - before) / (time.monotonic() - begun) / displays
            rss = group.rss_mb()
        finally:
            for child in group.children:
                child.terminate()
            for child in group.children:
                child.wait()
    figures = {
        "displays": displays,
        "p50_ms": round(taken[len(taken) // 2] * 1000, 1),
        "p95_ms": round(taken[int(len(taken) * 0.95)] * 1000, 1),
        "idle_percent_each": round(idle * 100, 2),
        "rss_mb": round(rss, 1),
    }
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
