"""Rendered sentences on disk, and the engines behind them."""

from __future__ import annotations

import hashlib
import logging
import threading
from pathlib import Path

from appliance.logs import FaultLog
from appliance.voice import sound
from appliance.voice.engines import Engine, EngineFailed
from appliance.voice.sentence import Sentence

logger = logging.getLogger(__name__)

FORMAT = 2
"""Raise it when rendering changes, so that old sentences are made anew."""
MOST_BYTES = 200_000_000


class Studio:
    """Returns a sentence's sound: from disk, else from the first engine that manages it. Thread-safe."""

    def __init__(self, folder: Path, engines: tuple[Engine, ...]) -> None:
        """Keep sentences in `folder`, which is made if need be."""
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._engines = engines
        self._faults = FaultLog(logger)
        self._lock = threading.Lock()
        self._prune()

    def cached(self, sentence: Sentence) -> sound.Samples | None:
        """Return the sound if it lies on the disk."""
        for engine in self._engines:
            file = self._file(engine, sentence)
            if file.exists() and (samples := self._read(file)) is not None:
                return samples
        return None

    def render(self, sentence: Sentence) -> sound.Samples | None:
        """Return the sound, made if need be; None if no engine can. Takes up to 5 s an engine."""
        if (samples := self.cached(sentence)) is not None:
            return samples
        for engine in self._engines:
            if not engine.speaks(sentence):
                continue
            file = self._file(engine, sentence)
            try:
                engine.render(sentence, file)
            except EngineFailed as error:
                self._fault(f"voice {engine.name}/{sentence.language}", str(error))
                continue
            self._fault(f"voice {engine.name}/{sentence.language}", None)
            if (samples := self._read(file)) is not None:
                return samples
        return None

    def _file(self, engine: Engine, sentence: Sentence) -> Path:
        key = "\0".join((str(FORMAT), engine.name, sentence.base, str(sentence.pace), sentence.text))
        return self._folder / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}.wav"

    def _read(self, file: Path) -> sound.Samples | None:
        """Return a cached file's samples; one that is broken is removed."""
        try:
            return sound.read(file)
        except sound.BadSound as error:
            logger.info("removed from the cache: %s", error)
            file.unlink(missing_ok=True)
            return None

    def _fault(self, what: str, detail: str | None) -> None:
        with self._lock:
            if detail is None:
                self._faults.end(what)
            else:
                self._faults.begin(what, detail)

    def _prune(self) -> None:
        """Remove the sentences that were made longest ago once there are too many."""
        files = sorted(self._folder.glob("*.wav"), key=lambda file: file.stat().st_mtime, reverse=True)
        total = 0
        for file in files:
            total += file.stat().st_size
            if total > MOST_BYTES:
                file.unlink(missing_ok=True)
