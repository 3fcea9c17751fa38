"""Speech engines behind one port. One sentence is one child process, so that an engine may hang or die."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from appliance.voice.sentence import Sentence

LIMIT_S = 5.0
"""The longest that an engine may take for one sentence (norms.md N-08)."""
PICO = {"de": "de-DE", "en": "en-GB", "fr": "fr-FR", "it": "it-IT", "es": "es-ES"}
"""SVOX Pico's voices, which `py-nanotts` brings along."""


class EngineFailed(Exception):
    """An engine did not speak; the message says why."""


class Engine(Protocol):
    """Makes a WAV file of one sentence."""

    @property
    def name(self) -> str:
        """Its name, part of a cached sentence's key."""
        ...

    def speaks(self, sentence: Sentence) -> bool:
        """Tell whether it can be asked for this sentence at all."""
        ...

    def render(self, sentence: Sentence, file: Path, *, idle: bool = False) -> None:
        """Write the sentence: our rate, levelled, without silence at the ends. Raises EngineFailed.

        `idle`: nobody waits for it, so it takes what the processor has left.
        """
        ...


CUT_SHORT = 75
"""A child's exit status: the sentence is there, but faster than anyone speaks, so a part of it is missing."""
TRIES = 3
NICE, IDLE_NICE = "5", "19"
"""Politely: the gong sounds meanwhile, and screens come first."""
IDLE_PATIENCE = 4
"""A child at the lowest priority may take so many times longer."""


@dataclass(frozen=True, slots=True)
class ChildEngine:
    """An engine that ``appliance.voice.say`` knows, in a process of its own."""

    name: str
    languages: frozenset[str] | None
    """None: whatever it is asked for."""
    limit_s: float = LIMIT_S
    command: tuple[str, ...] = (sys.executable, "-m", "appliance.voice.say")

    def speaks(self, sentence: Sentence) -> bool:
        """Tell whether it has a voice for the language."""
        return bool(sentence.text) and (self.languages is None or sentence.base in self.languages)

    def render(self, sentence: Sentence, file: Path, *, idle: bool = False) -> None:
        """Run the child. Raises EngineFailed if it takes too long, dies or refuses."""
        text = sentence.text
        words = [
            "nice",
            "-n",
            IDLE_NICE if idle else NICE,
            *self.command,
            self.name,
            sentence.base,
            str(sentence.pace),
            str(file),
        ]
        limit_s = self.limit_s * (IDLE_PATIENCE if idle else 1)
        try:
            for _ in range(TRIES):
                done = subprocess.run(words, input=text.encode(), capture_output=True, timeout=limit_s, check=False)
                if done.returncode != CUT_SHORT:
                    break
        except subprocess.TimeoutExpired:
            raise EngineFailed(f"{self.name} took more than {limit_s:g} s for {text!r}") from None
        except OSError as error:
            raise EngineFailed(f"{self.name} could not be started: {error}") from error
        if done.returncode not in {0, CUT_SHORT} or not file.exists():
            last = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
            raise EngineFailed(f"{self.name} ended with {done.returncode} for {text!r}: {''.join(last)}")
