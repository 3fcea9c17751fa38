"""The display alone: a call published → the frame with its number on the slowest of 10 displays.

The figure of the whole house (button → frame) is bench_call's; this one plays the hub, to see what displays cost.
"""

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from benchmarks.figures import Figure, spread
from display import examples
from office.ids import OfficeSlug
from office.wire.codec import Codec
from office.wire.devices import Seen
from office.wire.states import BoardState, Call, HubState
from office.wire.topics import Topics
from support.broker import Listener, running_broker
from support.waiting import wait_until

ROOT = Path(__file__).resolve().parents[1]
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

    def end(self) -> None:
        """End them all."""
        for child in self.children:
            child.terminate()
        for child in self.children:
            child.wait(10)

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


def run(displays: int = 10, calls: int = 60) -> list[Figure]:
    """Play the hub to so many displays."""
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
            taken = run_calls(hub, displays, calls)
            idle = idle_share(hub, group) / displays
            rss = group.rss_mb()
        finally:
            group.end()
    return [
        spread(f"call → painted by the slowest of {displays} displays", [s * 1000 for s in taken]),
        Figure(name="display: idle, of a core", value=idle * 100, unit="%", promise="<= 2"),
        Figure(name="display: resident memory after these calls", value=rss, unit="MB", promise="<= 140"),
    ]


def idle_share(hub: Listener, group: Displays) -> float:
    """Return how much of a core all displays take while only the hub's heartbeat comes, over 10 s."""
    before, begun = group.cpu_s(), time.monotonic()
    for _ in range(10):
        publish(hub, TOPICS.state("hub"), HubState(online=True))
        time.sleep(1)
    return (group.cpu_s() - before) / (time.monotonic() - begun)
