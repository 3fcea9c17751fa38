"""A kiosk as a process, a headset that is plugged into it, and what is heard there."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import takewhile
from pathlib import Path

from appliance.voice import sound
from support.broker import Broker
from support.loudspeaker import Loudspeaker
from support.waiting import wait_until

CONFIG = """office = "headset"
[broker]
port = {port}
user = "kiosk-1"
[printer]
device = "virtual://{folder}/slips"
spool = "{folder}/spool.db"
[screen]
width_px = 540
height_px = 960
[speech]
headset = "alsa"
jack = "path:{folder}/plug"
cache_dir = "{folder}/voice"
"""


class Headset:
    """Plugged into a running kiosk, and out again."""

    def __init__(self, folder: Path, loudspeaker: Loudspeaker) -> None:
        self._plug = folder / "plug"
        self._loudspeaker = loudspeaker

    def plug_in(self) -> float:
        """Return after how many seconds something is heard: the first sample that is not silence."""
        before = len(self._loudspeaker.recordings())
        at = time.time()
        self._plug.touch()
        wait_until(lambda: len(self._loudspeaker.recordings()) > before, 20, "speech in the headset")
        heard = self._loudspeaker.recordings()[before]
        silence = sum(1 for _ in takewhile(lambda sample: sample == 0, heard.samples))
        return heard.begun_at + silence / sound.RATE - at

    def pull_out(self) -> None:
        """Return when it is silent."""
        self._plug.unlink()
        size = -1

        def silent() -> bool:
            nonlocal size
            before, size = size, sum(len(heard.samples) for heard in self._loudspeaker.recordings())
            return before == size

        wait_until(silent, 20, "silence", pause=0.4)


@contextmanager
def kiosk_with_headset(broker: Broker, folder: Path) -> Iterator[Headset]:
    """Run a kiosk until its first words are made."""
    loudspeaker = Loudspeaker(folder / "sound", speed=1.0)
    config = folder / "kiosk.toml"
    config.write_text(CONFIG.format(port=broker.port, folder=folder))
    words = [sys.executable, "-m", "appliance.cli", "kiosk", "--config", str(config)]
    with subprocess.Popen(words, env=loudspeaker.environment, stderr=subprocess.DEVNULL) as child:
        try:
            wait_until(lambda: any((folder / "voice").rglob("*.wav")), 30, "the kiosk's first words")
            yield Headset(folder, loudspeaker)
        finally:
            child.kill()
