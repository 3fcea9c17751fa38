"""A loudspeaker that writes down what it plays, in real time or faster: an ``aplay`` for the head of PATH."""

import os
import signal
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

from appliance.voice import sound

_SCRIPT = """#!{python} -SE
import os, sys, time
out, parent = None, os.getppid()
while data := os.read(0, 3200):
    if out is None:
        begun, heard = time.time(), 0
        out = open(f"{folder}/{{time.time_ns()}}-{{os.getpid()}}.raw", "wb", buffering=0)
    out.write(data)
    heard += len(data)
    time.sleep(max(0, begun + heard / {rate} - time.time()))
    while heard >= {hold_from} and os.path.exists("{hold}") and os.getppid() == parent:
        time.sleep(0.005)
"""
HOLD_FROM_S = 2.0
"""Where a held player stays: in the middle of a call's sentence."""


@dataclass(frozen=True)
class Recording:
    """What one ``aplay`` has played."""

    samples: sound.Samples
    begun_at: float
    pid: int


class Loudspeaker:
    """Stands in for the sound card of one machine; `speed` 1 is real time."""

    def __init__(self, folder: Path, speed: float = 4.0) -> None:
        """Make the player in the folder."""
        self.folder = folder
        folder.mkdir(parents=True)
        self._hold = folder / "hold"
        bytes_a_second = 2 * sound.RATE
        script = _SCRIPT.format(
            python=sys.executable,
            folder=folder,
            rate=bytes_a_second * speed,
            hold=self._hold,
            hold_from=int(HOLD_FROM_S * bytes_a_second),
        )
        file = folder / "aplay"
        file.write_text(script)
        file.chmod(file.stat().st_mode | stat.S_IXUSR)

    @property
    def environment(self) -> dict[str, str]:
        """The environment of a program that plays here."""
        return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PATH": f"{self.folder}:{os.environ['PATH']}"}

    def recordings(self) -> list[Recording]:
        """Return what has sounded, also what still does; moments of silence, which try the card, are left out."""
        found = []
        for file in sorted(self.folder.glob("*.raw")):
            samples = sound.from_bytes(file.read_bytes())
            at, _, pid = file.stem.partition("-")
            if any(samples):
                found.append(Recording(samples, int(at) / 1e9, int(pid)))
        return found

    def hold(self) -> None:
        """Let no player get beyond `HOLD_FROM_S` of what it plays, until it is broken off or its program has gone."""
        self._hold.touch()

    def break_off(self) -> None:
        """Kill the newest player, and hold no other."""
        self._hold.unlink(missing_ok=True)
        os.kill(self.recordings()[-1].pid, signal.SIGKILL)
