"""The voice: a call published → the first sample of its gong at the player; a cached announcement → its samples."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

import msgspec

from appliance.voice.cache import Studio
from appliance.voice.clips import engines
from appliance.voice.sentence import Sentence
from appliance.voice.spelling import spelling
from benchmarks.bench_display import CODEC, ROOT, TOPICS, call, publish
from benchmarks.figures import Figure, spread
from display import examples
from office.ids import Language
from office.wire.devices import Seen
from office.wire.entries import HoursEntry
from office.wire.states import BoardState, HubState
from support.broker import Listener, running_broker
from support.loudspeaker import Loudspeaker
from support.waiting import wait_until

CONFIG = """office = "musterstadt"
data_dir = "{folder}/data"
[broker]
user = "display-1"
port = {port}
[voice]
ahead = 0
"""
SPEED = 10.0


def run(calls: int = 40) -> list[Figure]:
    """Measure both."""
    with tempfile.TemporaryDirectory() as name:
        return [_gong(Path(name), calls), _cached(Path(name) / "data" / "voice")]


def _gong(folder: Path, calls: int) -> Figure:
    """Call a display that has nothing else to say."""
    with (
        running_broker(folder) as broker,
        Listener(broker.settings("hub"), TOPICS.any("seen"), TOPICS.any("device")) as hub,
        _display(folder, broker.port) as loudspeaker,
    ):
        publish(hub, TOPICS.state("hub"), HubState(online=True))
        hours = HoursEntry(day=datetime.now(UTC).date(), house=("00:00-24:00",))
        publish(hub, TOPICS.state("catalogue"), msgspec.structs.replace(examples.CATALOGUE, hours=(hours,)))
        publish(hub, TOPICS.state("queues"), examples.QUEUES)
        wait_until(lambda: any(b'"speaking":true' in p for _, p in hub.heard), 30, "the display's voice")
        taken = [_one(hub, loudspeaker, n) for n in range(1, calls + 1)]
    return spread("call → first sample of the gong at the player", taken, promise="<= 150")


def _one(hub: Listener, loudspeaker: Loudspeaker, n: int) -> float:
    new, before = call(n), len(loudspeaker.recordings())
    begun = time.time()
    publish(hub, TOPICS.call(), new, retain=False)
    publish(hub, TOPICS.state("board"), BoardState(day=new.day, seq=n, calls=(new,), speaker={"hall": "display-1"}))
    wait_until(lambda: _spoken(hub, n), 30, f"call {n} to be spoken")
    time.sleep(0.5)
    return (loudspeaker.recordings()[before].begun_at - begun) * 1000


def _spoken(hub: Listener, n: int) -> bool:
    seen = [CODEC.decode(payload, Seen) for topic, payload in list(hub.heard)[-20:] if "/seen/" in topic]
    return any(one.call == f"call-{n}" and one.spoken_at for one in seen)


@contextmanager
def _display(folder: Path, port: int) -> Iterator[Loudspeaker]:
    config = folder / "display.toml"
    config.write_text(CONFIG.format(folder=folder, port=port))
    loudspeaker = Loudspeaker(folder / "sound", speed=SPEED)
    words = [sys.executable, "-m", "appliance.cli", "display", "--config", str(config)]
    with subprocess.Popen(words, cwd=ROOT, env=loudspeaker.environment) as child:
        try:
            yield loudspeaker
        finally:
            child.terminate()


def _cached(folder: Path) -> Figure:
    """Fetch what the display has just said, as another run of it would."""
    studio, words = Studio(folder, engines()), spelling(Language("de"))
    texts = [words.sentence(f"A{n:03}", f"Platz {place}") for n, place in product(range(1, 20), range(1, 7))]
    sentences = [Sentence(Language("de"), text) for text in texts]
    taken = []
    for sentence in sentences:
        if studio.has(sentence):
            begun = time.perf_counter()
            studio.render(sentence)
            taken.append((time.perf_counter() - begun) * 1000)
    return spread("cached announcement → its samples", taken, promise="<= 20")
