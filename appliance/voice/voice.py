"""The voice of a device: gong, pause, sentences, one announcement at a time."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from appliance.logs import FaultLog
from appliance.voice import sound
from appliance.voice.cache import Sentence, Studio
from appliance.voice.player import NoSound, Player

logger = logging.getLogger(__name__)

PAUSE_S = 0.4
"""Between gong and sentence, and between two languages (norms.md 2.1)."""
DB_FOR_TEN_PERCENT = 5.0


@dataclass(frozen=True, slots=True)
class Said:
    """What became of an announcement."""

    sounded: bool
    """Whether sound went out."""
    spoken: bool
    """Whether at least the first sentence was in it; without a voice the gong still sounds."""


class Voice:
    """Speaks. Its methods block: call them from a thread of its own, never from a user interface's."""

    def __init__(self, studio: Studio, player: Player | None, *, volume: int = 100) -> None:
        """Play through `player`; None: this device has no sound, on purpose."""
        self._studio = studio
        self._player = player
        self._db = (volume - 100) / 10 * DB_FOR_TEN_PERCENT
        self._mute = volume == 0
        self._faults = FaultLog(logger)
        self._gong: sound.Samples | None = None

    def check(self) -> bool:
        """Tell whether sound can go out, by playing a moment of silence; make the gong, so that no call waits for it."""
        if self._player is not None:
            self._bell()
        return self._play([sound.silence(0.05)])

    def announce(self, sentences: Sequence[Sentence], *, gong: bool = True) -> Said:
        """Sound the gong, then speak each sentence. A sentence that no engine manages is left out."""
        spoken: list[bool] = []
        sounded = self._play(self._parts(sentences, gong=gong, spoken=spoken))
        return Said(sounded, sounded and bool(spoken) and spoken[0])

    def prepare(self, sentence: Sentence) -> bool:
        """Render ahead; tell whether the sentence is ready."""
        return self._studio.render(sentence) is not None

    def _parts(self, sentences: Sequence[Sentence], *, gong: bool, spoken: list[bool]) -> Iterator[sound.Samples]:
        """Yield each part when it is ready: the gong sounds while the first sentence is rendered."""
        if gong:
            yield self._loud(self._bell())
        for sentence in sentences:
            samples = self._studio.render(sentence)
            spoken.append(samples is not None)
            if samples is not None:
                yield sound.silence(PAUSE_S)
                yield self._loud(samples)

    def _bell(self) -> sound.Samples:
        if self._gong is None:
            self._gong = sound.gong()
        return self._gong

    def _loud(self, samples: sound.Samples) -> sound.Samples:
        if self._mute:
            return sound.silence(sound.seconds(samples))
        return sound.scaled(samples, self._db) if self._db else samples

    def _play(self, parts: Sequence[sound.Samples] | Iterator[sound.Samples]) -> bool:
        if self._player is None:
            return False
        try:
            self._player.play(parts)
        except NoSound as error:
            self._faults.begin("no_sound", str(error))
            return False
        self._faults.end("no_sound")
        return True
