"""Rendered sentences on disk, and the engines behind them."""

from __future__ import annotations

import hashlib
import logging
import os
import threading
from pathlib import Path

from appliance.logs import FaultLog
from appliance.voice import sound
from appliance.voice.engines import Engine, EngineFailed
from appliance.voice.sentence import Sentence

logger = logging.getLogger(__name__)

FORMAT = 4
"""Raise it when rendering changes, so that old sentences are made anew."""
MOST_BYTES = 300_000_000
"""About 7,000 clauses."""
KEEP = 0.9
"""Of too many, the least recently spoken go until so much of the bound is left."""
CLAUSE_GAP_S = 0.15


class Studio:
    """Returns a sentence's sound: from disk, else from the first engine that manages it. Thread-safe."""

    def __init__(self, folder: Path, engines: tuple[Engine, ...], most_bytes: int = MOST_BYTES) -> None:
        """Keep sentences in `folder`, which is made if need be, `most_bytes` at most."""
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._engines = engines
        self._most = most_bytes
        self._faults = FaultLog(logger)
        self._lock = threading.Lock()
        self._bytes = 0
        self._prune()

    def gong(self) -> sound.Samples:
        """Return the gong, which takes half a second to compute and is kept."""
        file = self._folder / f"gong-{FORMAT}.wav"
        if file.exists() and (samples := self._read(file)) is not None:
            return samples
        samples = sound.gong()
        sound.write(file, samples)
        return samples

    def has(self, sentence: Sentence) -> bool:
        """Tell whether the sentence lies on the disk."""
        return any(all(self._file(e, c).exists() for c in sentence.clauses) for e in self._engines)

    def render(self, sentence: Sentence, *, idle: bool = False) -> sound.Samples | None:
        """Return the sound, made if need be; None if no engine can. Takes up to 5 s an engine and clause.

        All clauses are of one voice. `idle`: made ahead, at the lowest priority.
        """
        for engine in self._engines:
            parts: list[sound.Samples] = []
            for clause in sentence.clauses:
                made = self._clause(engine, clause, idle=idle)
                if made is None:
                    break
                parts.append(made)
            else:
                return sound.joined(parts, CLAUSE_GAP_S)
        return None

    def _clause(self, engine: Engine, clause: Sentence, *, idle: bool) -> sound.Samples | None:
        file = self._file(engine, clause)
        if file.exists() and (samples := self._read(file)) is not None:
            return samples
        if not engine.speaks(clause):
            return None
        try:
            engine.render(clause, file, idle=idle)
        except EngineFailed as error:
            self._fault(f"voice {engine.name}/{clause.language}", str(error))
            return None
        self._fault(f"voice {engine.name}/{clause.language}", None)
        self._has_grown(file)
        return self._read(file)

    def _file(self, engine: Engine, sentence: Sentence) -> Path:
        key = "\0".join((str(FORMAT), engine.name, sentence.base, str(sentence.pace), sentence.text))
        return self._folder / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}.wav"

    def _read(self, file: Path) -> sound.Samples | None:
        """Return a cached file's samples; one that is broken is removed."""
        try:
            samples = sound.read(file)
            os.utime(file)
        except (sound.BadSound, OSError) as error:
            logger.info("removed from the cache: %s", error)
            file.unlink(missing_ok=True)
            return None
        return samples

    def _fault(self, what: str, detail: str | None) -> None:
        with self._lock:
            if detail is None:
                self._faults.end(what)
            else:
                self._faults.begin(what, detail)

    def _has_grown(self, file: Path) -> None:
        with self._lock:
            self._bytes += file.stat().st_size
            if self._bytes > self._most:
                self._prune()

    def _prune(self) -> None:
        """Count what there is; remove the sentences spoken longest ago once there are too many."""
        files = [(file.stat().st_mtime, file.stat().st_size, file) for file in self._folder.glob("*.wav")]
        self._bytes = sum(size for _, size, _ in files)
        if self._bytes <= self._most:
            return
        for _, size, file in sorted(files):
            if self._bytes <= KEEP * self._most:
                break
            file.unlink(missing_ok=True)
            self._bytes -= size
