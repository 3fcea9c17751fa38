"""The voice of a device: gong, pause, sentences, one announcement at a time."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from appliance.logs import FaultLog
from appliance.voice import sound
from appliance.voice.cache import Studio
from appliance.voice.player import NoSound, Player
from appliance.voice.sentence import Sentence

logger = logging.getLogger(__name__)

PAUSE_S = 0.4
"""Between gong and sentence, and between two languages (norms.md 2.1)."""
DB_FOR_TEN_PERCENT = 5.0
MUTE_DB = -120.0
"""So much quieter is silence."""


def decibels(volume: int) -> float:
    """Return what a volume of 0 to 100 per cent means: each 10 less is 5 dB quieter, 0 is silence."""
    return MUTE_DB if volume == 0 else (volume - 100) / 10 * DB_FOR_TEN_PERCENT


@dataclass(frozen=True, slots=True)
class Said:
    """What became of an announcement."""

    sounded: bool
    """Whether sound went out."""
    spoken: bool
    """Whether at least the first sentence was in it; without a voice the gong still sounds."""


class Voice:
    """Speaks. Its methods block: call them from a thread of its own, never from a user interface's."""

    def __init__(self, studio: Studio, player: Player | None) -> None:
        """Play through `player`; None: this device has no sound, on purpose."""
        self._studio = studio
        self._player = player
        self._faults = FaultLog(logger)
        self._gong: sound.Samples | None = None

    @property
    def wanted(self) -> bool:
        """Whether this device is to be heard at all."""
        return self._player is not None

    def check(self) -> bool:
        """Tell whether sound can go out, by playing a moment of silence; make the gong, so that no call waits for it."""
        if self._player is not None:
            self._bell()
        return self._play([sound.silence(0.05)], threading.Event())

    def announce(
        self,
        sentences: Sequence[Sentence],
        *,
        gong: bool = True,
        db: float = 0.0,
        hush: threading.Event | None = None,
    ) -> Said:
        """Sound the gong, then speak each sentence, so many dB louder (at most the full level) or quieter.

        A sentence that no engine manages is left out. Once `hush` is set, from any thread, it is silent within
        200 ms (norms.md A-09) and this returns.
        """
        hush = hush or threading.Event()
        spoken: list[bool] = []
        sounded = self._play(self._parts(sentences, gong=gong, db=db, spoken=spoken), hush)
        return Said(sounded, sounded and bool(spoken) and spoken[0] and not hush.is_set())

    def prepare(self, sentence: Sentence) -> bool:
        """Render ahead, at the lowest priority, what is not there; tell whether the sentence is ready."""
        return self._studio.has(sentence) or self._studio.render(sentence, idle=True) is not None

    def _parts(
        self, sentences: Sequence[Sentence], *, gong: bool, db: float, spoken: list[bool]
    ) -> Iterator[sound.Samples]:
        """Yield each part when it is ready: the gong sounds while the first sentence is rendered."""
        first = not gong
        if gong:
            yield _at(self._bell(), db)
        for sentence in sentences:
            samples = self._studio.render(sentence)
            spoken.append(samples is not None)
            if samples is not None:
                if not first:
                    yield sound.silence(PAUSE_S)
                first = False
                yield _at(samples, db)

    def _bell(self) -> sound.Samples:
        if self._gong is None:
            self._gong = self._studio.gong()
        return self._gong

    def _play(self, parts: Iterable[sound.Samples], hush: threading.Event) -> bool:
        if self._player is None:
            return False
        try:
            self._player.play(parts, hush)
        except NoSound as error:
            self._faults.begin("no_sound", str(error))
            return False
        self._faults.end("no_sound")
        return True


def _at(samples: sound.Samples, db: float) -> sound.Samples:
    if db <= MUTE_DB:
        return sound.silence(sound.seconds(samples))
    return sound.scaled(samples, db) if db else samples
