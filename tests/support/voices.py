"""An engine and a player that only take note."""

import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from appliance.voice import sound
from appliance.voice.engines import EngineFailed
from appliance.voice.player import NoSound
from appliance.voice.sentence import Sentence


@dataclass
class Recorder:
    """Keeps what was played."""

    played: list[list[sound.Samples]] = field(default_factory=list)
    broken: bool = False

    def play(self, parts: Iterable[sound.Samples], hush: threading.Event) -> None:  # noqa: ARG002  # the port's
        if self.broken:
            raise NoSound("no sound card")
        self.played.append(list(parts))


@dataclass
class FakeEngine:
    """Takes a second to say anything, or fails."""

    name: str = "fake"
    fails: bool = False
    asked: list[str] = field(default_factory=list)

    def speaks(self, sentence: Sentence) -> bool:  # noqa: ARG002  # the port's
        return True

    def render(self, sentence: Sentence, file: Path, *, idle: bool = False) -> None:  # noqa: ARG002  # the port's
        self.asked.append(sentence.text)
        if self.fails:
            raise EngineFailed("on purpose")
        sound.write(file, sound.silence(1.0))
