"""A busy hall on one display of 1920 by 1080: 100 calls a minute for minutes on end, then nothing at all.

``LOBBYCALL_BENCH_MINUTES`` says how long (10 without it; 60 is the long form).
"""

import os
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.bench_display import TOPICS, call, idle_share, launch, publish
from benchmarks.figures import Figure
from display import examples
from office.wire.codec import Codec
from office.wire.devices import Seen
from office.wire.states import BoardState, Call, HubState
from support.broker import Listener, running_broker
from support.waiting import wait_until

PAUSE_S = 0.6
CODEC = Codec()
COUNTERS = 6


def run() -> list[Figure]:
    """Play the hub to one display."""
    minutes = float(os.environ.get("LOBBYCALL_BENCH_MINUTES", "10"))
    with (
        tempfile.TemporaryDirectory() as name,
        running_broker(Path(name)) as broker,
        Listener(broker.settings("hub"), TOPICS.any("seen"), TOPICS.any("device")) as hub,
    ):
        publish(hub, TOPICS.state("hub"), HubState(online=True))
        publish(hub, TOPICS.state("catalogue"), examples.CATALOGUE)
        publish(hub, TOPICS.state("queues"), examples.QUEUES)
        group = launch(Path(name), broker.port, 1)
        try:
            wait_until(lambda: any("/device/" in topic for topic, _ in hub.heard), 60, "the display")
            first = run_calls(hub, 1, 100)
            early = group.rss_mb()
            count = max(1, round(minutes * 60 / PAUSE_S))
            painted = first + run_calls(hub, 101, count)
            late = group.rss_mb()
            idle = idle_share(hub, group)
        finally:
            group.end()
    return [
        Figure(
            name=f"wall: painted of {count + 100} calls, 100 a minute",
            value=painted,
            unit="",
            promise=f">= {count + 100}",
        ),
        Figure(name=f"wall: memory grown in {minutes:g} min of calls", value=late - early, unit="MB", promise="<= 5"),
        Figure(name="wall: idle at 1920 x 1080, of a core", value=idle * 100, unit="%", promise="<= 1"),
    ]


def run_calls(hub: Listener, start: int, count: int) -> int:
    """Publish calls at their pace; return how many of them were painted."""
    on_wall: list[Call] = []
    begun = time.monotonic()
    for step in range(count):
        new = call(start + step)
        on_wall = [*on_wall[-(COUNTERS - 1) :], new]
        publish(hub, TOPICS.call(), new, retain=False)
        publish(hub, TOPICS.state("board"), BoardState(day=new.day, seq=new.seq, calls=tuple(reversed(on_wall))))
        publish(hub, TOPICS.state("hub"), HubState(online=True, at=datetime.now(UTC), day=new.day))
        time.sleep(max(0.0, begun + (step + 1) * PAUSE_S - time.monotonic()))
    wanted = {f"call-{n}" for n in range(start, start + count)}
    time.sleep(1)
    seen = {CODEC.decode(payload, Seen).call for topic, payload in list(hub.heard) if "/seen/" in topic}
    return len(wanted & {str(one) for one in seen})
