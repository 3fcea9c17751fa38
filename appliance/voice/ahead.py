"""Renders in the background what is likely to be said, at the lowest priority."""

import threading
import time
from collections.abc import Callable, Iterable

from appliance.voice.sentence import Sentence
from appliance.voice.voice import Voice

REST = 1.0
"""After each sentence it rests so many times as long as that took, so that no device grows hot."""
LEAST_REST_S = 0.002


class Ahead:
    """Makes sentences ready one by one. Sentences that are there already cost nothing but a look."""

    def __init__(self, voice: Voice, busy: Callable[[], bool], wait_s: float) -> None:
        """Begin `wait_s` after something was asked for: a start comes first. Nothing is made while it is `busy`."""
        self._voice = voice
        self._busy = busy
        self._wait_s = wait_s
        self._wanted: Iterable[Sentence] | None = None
        self._changed = threading.Event()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._work, name="voice-ahead", daemon=True)

    def start(self) -> None:
        """Be ready."""
        self._thread.start()

    def want(self, sentences: Iterable[Sentence]) -> None:
        """Make these, in this order, instead of what was wanted before."""
        self._wanted = sentences
        self._changed.set()

    def stop(self) -> None:
        """Make no more; what is being made may end after us."""
        self._stopped.set()
        self._changed.set()

    def _work(self) -> None:
        while not self._stopped.is_set():
            self._changed.wait()
            if self._stopped.wait(self._wait_s):
                return
            self._changed.clear()
            for sentence in self._wanted or ():
                if self._changed.is_set() or not self._make(sentence):
                    break

    def _make(self, sentence: Sentence) -> bool:
        """Make one sentence; False once it is to end."""
        while self._busy():
            if self._stopped.wait(1.0):
                return False
        begun = time.monotonic()
        self._voice.prepare(sentence)
        return not self._stopped.wait(max(LEAST_REST_S, REST * (time.monotonic() - begun)))
