"""Speaks to one visitor: in a thread of its own, silent at once when something else is to be said."""

from __future__ import annotations

import contextlib
import logging
import math
import re
import shutil
import tempfile
import threading
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from appliance.logs import FaultLog
from appliance.voice import sound
from appliance.voice.cache import Studio
from appliance.voice.clips import engines
from appliance.voice.player import NoSound, Player
from appliance.voice.sentence import Sentence
from kiosk.reading import Line
from office.ids import Language

logger = logging.getLogger(__name__)

PAUSE_S = 0.25
SLOW = 70
"""Per cent of the usual pace for somebody who asks for it (norms.md A-10)."""
ATTENTION_DB = -6.0
_ENDS = re.compile(r"(?<=[^\d\s][.!?])\s+")
"""Of sentences; the point of "25. November" is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """What is to be said, how."""

    lines: tuple[Line, ...] = ()
    language: Language
    volume_db: float = 0.0
    slow: bool = False
    headset: bool = False
    """Whether it goes to the headset; else to the loudspeaker."""
    attention: bool = False
    """Two short tones before it: the kiosk asks for something (norms.md A-05)."""


class Speaking(Protocol):
    """Speaks; each call returns at once."""

    def say(self, utterance: Utterance) -> None:
        """Say this instead of whatever is being said."""
        ...

    def stop(self) -> None:
        """Be silent."""
        ...

    def forget(self) -> None:
        """Be silent, and keep no private sentence of this visitor (norms.md A-14)."""
        ...


class Silence:
    """Says nothing."""

    def say(self, utterance: Utterance) -> None:
        """Say nothing."""

    def stop(self) -> None:
        """Do nothing."""

    def forget(self) -> None:
        """Do nothing."""


class Speech:
    """Speaks through headset and loudspeaker."""

    def __init__(self, cache: Path, headset: Player | None, speaker: Player | None) -> None:
        """Keep sentences that everybody hears in `cache`; private ones are kept apart, for one visit."""
        self.private_folder = Path(tempfile.mkdtemp(prefix="lobbycall-speech-"))
        """Where private sentences lie until they are forgotten."""
        self._studios = {False: Studio(cache, engines()), True: Studio(self.private_folder, engines())}
        self._players = {True: headset, False: speaker}
        self._faults = FaultLog(logger)
        self._changed = threading.Condition()
        self._next: Utterance | None = None
        self._hush = threading.Event()
        self._ended = False
        self._ready: Utterance | None = None
        self._thread = threading.Thread(target=self._work, name="speech", daemon=True)

    def start(self, ready: Utterance | None = None) -> None:
        """Begin to listen for what is to be said; `ready` is made ahead, so that it begins at once (norms.md A-08)."""
        self._ready = ready
        self._thread.start()

    def say(self, utterance: Utterance) -> None:
        """Say this instead of whatever is being said."""
        self._put(utterance)

    def stop(self) -> None:
        """Be silent."""
        self._put(None)

    def forget(self) -> None:
        """Be silent, and remove the private sentences."""
        self._put(None)
        for file in self.private_folder.glob("*.wav"):
            file.unlink(missing_ok=True)

    def end(self) -> None:
        """Stop for good."""
        with self._changed:
            self._ended = True
        self._put(None)
        if self._thread.is_alive():
            self._thread.join(5)
        shutil.rmtree(self.private_folder, ignore_errors=True)

    def _put(self, utterance: Utterance | None) -> None:
        with self._changed:
            # What is being said has its own event; so it stays silent however late it looks.
            self._hush.set()
            self._hush = threading.Event()
            self._next = utterance
            self._changed.notify()

    def _work(self) -> None:
        if self._ready is not None:
            for line in _sentences(self._ready.lines):
                if self._next is not None or self._ended:
                    break
                self._studios[False].render(Sentence(self._ready.language, line.text))
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._ended or self._next is not None)
                if self._ended:
                    return
                utterance, hush = self._next, self._hush
                self._next = None
            if utterance is not None:
                self._speak(utterance, hush)

    def _speak(self, utterance: Utterance, hush: threading.Event) -> None:
        player = self._players[utterance.headset]
        if player is None:
            return
        try:
            player.play(self._parts(utterance, hush), hush)
        except NoSound as error:
            self._faults.begin("speech", str(error))
        else:
            self._faults.end("speech")

    def _parts(self, utterance: Utterance, hush: threading.Event) -> Iterator[sound.Samples]:
        """Yield each part when it is made, and nothing more once something else is to be said."""
        if utterance.attention:
            yield sound.scaled(attention(), utterance.volume_db + ATTENTION_DB)
        for line in _sentences(utterance.lines):
            if hush.is_set():
                return
            studio = self._studios[line.private]
            with contextlib.suppress(OSError):  # a private sentence that was forgotten while it was made
                samples = studio.render(Sentence(utterance.language, line.text, SLOW if utterance.slow else 100))
                if samples is not None:
                    yield sound.scaled(samples, utterance.volume_db)
                    yield sound.silence(PAUSE_S)


def _sentences(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield sentence by sentence: the first is heard while the next is made."""
    for line in lines:
        for part in _ENDS.split(line.text):
            if part.strip(" .,"):
                yield Line(part.strip(), line.private)


def attention() -> sound.Samples:
    """Return two short tones that are not those of a call: 0.5 s, rising (norms.md N-05)."""
    tones = array("h")
    for pitch in (587.0, 784.0):
        length = round(0.2 * sound.RATE)
        for n in range(length):
            swell = min(1.0, n / 160, (length - n) / 800)
            tones.append(round(9000 * swell * math.sin(2 * math.pi * pitch * n / sound.RATE)))
        tones += sound.silence(0.05)
    return tones
