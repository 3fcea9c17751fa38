"""Speech engines behind one port. One sentence is one child process, so that an engine may hang or die."""

import logging
import re
import subprocess
import sys
import tomllib
from array import array
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from appliance.voice import sound
from appliance.voice.numbers import WORDS
from appliance.voice.sentence import Sentence

logger = logging.getLogger(__name__)

_NUMBER = re.compile(r"(?<!\d)\d{1,3}(?!\d)")
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
GAP_S, SLOW_GAP_S = 0.04, 0.35
"""Between two recorded clips, and where the sentence is to be slow: a recording cannot be stretched well."""


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


class RecordedClips:
    """The office's own recordings: a folder with ``clips.toml``, one table a language, from words to a WAV file.

    A sentence is put together from the longest clips that fit; one that lacks a word is left to the next engine.
    """

    name = "clips"

    def __init__(self, folder: Path) -> None:
        """Read the manifest. Raises EngineFailed if it cannot be read."""
        file = folder / "clips.toml"
        try:
            tables = tomllib.loads(file.read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise EngineFailed(f"{file}: {error}") from error
        self._clips = {
            language: {_plain(words): folder / clip for words, clip in table.items()}
            for language, table in tables.items()
        }

    def speaks(self, sentence: Sentence) -> bool:
        """Tell whether there is a clip for each word."""
        return self._cover(sentence) is not None

    def render(self, sentence: Sentence, file: Path, *, idle: bool = False) -> None:  # noqa: ARG002  # it is quick
        """Put the clips one after the other, further apart where it is slow. Raises EngineFailed if one is no use."""
        gap = sound.silence(GAP_S if sentence.pace >= 100 else SLOW_GAP_S)  # noqa: PLR2004  # per cent
        joined = array("h")
        try:
            for clip in self._cover(sentence) or []:
                joined += sound.levelled(sound.trimmed(sound.read(clip)))
                joined += gap
        except sound.BadSound as error:
            raise EngineFailed(str(error)) from error
        sound.write(file, sound.levelled(joined))

    def _cover(self, sentence: Sentence) -> list[Path] | None:
        clips = self._clips.get(sentence.base, {})
        rest, found = _plain(_in_words(sentence)), []
        while rest:
            longest = max((words for words in clips if rest.startswith(words)), key=len, default=None)
            if longest is None:
                return None
            found.append(clips[longest])
            rest = rest.removeprefix(longest).lstrip()
        return found or None


def _in_words(sentence: Sentence) -> str:
    """Return a text with its numbers as words, which need far fewer recordings."""
    words = WORDS.get(sentence.base)
    return sentence.text if words is None else _NUMBER.sub(lambda match: words(int(match[0])), sentence.text)


def _plain(text: str) -> str:
    """Return words as clips are named: lower case, without marks."""
    return " ".join("".join(ch if ch.isalnum() else " " for ch in text.lower()).split())


def engines(clips: Path | None = None) -> tuple[Engine, ...]:
    """Return the engines in the order in which they are tried."""
    found: list[Engine] = []
    if clips is not None:
        try:
            found.append(RecordedClips(clips))
        except EngineFailed as error:
            logger.error("recorded clips are not used: %s", error)  # noqa: TRY400  # the message says it all
    return (*found, ChildEngine("pico", frozenset(PICO)), ChildEngine("espeak", None))
