"""The office's own recordings, put together to sentences, and what has to be recorded for them."""

import hashlib
import logging
import re
import tomllib
from array import array
from collections.abc import Iterable, Iterator
from pathlib import Path

from appliance.voice import sound
from appliance.voice.engines import PICO, ChildEngine, Engine, EngineFailed
from appliance.voice.numbers import WORDS
from appliance.voice.sentence import Sentence
from appliance.voice.spelling import Spelling

logger = logging.getLogger(__name__)

MANIFEST = "clips.toml"
GAP_S, SLOW_GAP_S = 0.04, 0.35
"""Between two recorded clips, and where the sentence is to be slow: a recording cannot be stretched well."""
_NUMBER = re.compile(r"(?<!\d)\d{1,3}(?!\d)")


class RecordedClips:
    """A folder with ``clips.toml``, one table a language, from words to a WAV file.

    A sentence is put together from the longest clips that fit; one that lacks a word is left to the next engine.
    """

    def __init__(self, folder: Path) -> None:
        """Read the manifest. Raises EngineFailed if it cannot be read."""
        file = folder / MANIFEST
        try:
            tables = tomllib.loads(file.read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise EngineFailed(f"{file}: {error}") from error
        self._clips: dict[str, dict[str, Path]] = {
            language: {plain(words): folder / clip for words, clip in table.items()}
            for language, table in tables.items()
        }
        self.name = f"clips {_state(self._clips)}"
        """Another one once a recording has been replaced, so that no old sentence is taken from the cache."""

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
        found, rest = cover(plain(_in_words(sentence)), clips)
        return None if rest or not found else [clips[words] for words in found]


def cover(text: str, known: Iterable[str]) -> tuple[list[str], str]:
    """Return the longest known words, one after the other, that make up a plain text, and what no word begins."""
    found, rest, words = [], text, tuple(known)
    while rest:
        longest = max((w for w in words if rest.startswith(w)), key=len, default=None)
        if longest is None:
            break
        found.append(longest)
        rest = rest.removeprefix(longest).lstrip()
    return found, rest


def plain(text: str) -> str:
    """Return words as clips are named: lower case, without marks."""
    return " ".join("".join(ch if ch.isalnum() else " " for ch in text.lower()).split())


def to_record(spelling: Spelling) -> list[str]:
    """Return everything that has to be recorded, so that all calls of a language can be put together."""
    numbers = [WORDS[spelling.language](n) for n in (*range(100), *range(100, 1000, 100))]
    forms = [piece for form in (*spelling.call, *spelling.short) for piece in re.split(r"\{\w+\}", form)]
    wanted = dict.fromkeys(filter(None, map(plain, [*numbers, *spelling.letters.values(), *forms, spelling.point])))
    wanted |= dict.fromkeys(plain(place) for place in spelling.places.values())
    for n in range(1000):  # what joins hundreds to the rest, such as "and"
        _, rest = cover(plain(WORDS[spelling.language](n)), wanted)
        while rest:
            wanted[next(w for w in _beginnings(rest) if cover(rest.removeprefix(w).lstrip(), wanted)[1] == "")] = None
            _, rest = cover(plain(WORDS[spelling.language](n)), wanted)
    return list(wanted)


def _beginnings(text: str) -> Iterator[str]:
    return (text[:end].rstrip() for end in range(1, len(text) + 1))


def template(spelling: Spelling) -> str:
    """Return a language's table for ``clips.toml``, to be recorded file by file."""
    rows = (f'"{words}" = "{spelling.language}/{n:03}.wav"' for n, words in enumerate(to_record(spelling), start=1))
    return "\n".join((f"[{spelling.language}]", *rows, ""))


def engines(clips: Path | None = None) -> tuple[Engine, ...]:
    """Return the engines in the order in which they are tried."""
    found: list[Engine] = []
    if clips is not None:
        try:
            found.append(RecordedClips(clips))
        except EngineFailed as error:
            logger.error("recorded clips are not used: %s", error)  # noqa: TRY400  # the message says it all
    return (*found, ChildEngine("pico", frozenset(PICO)), ChildEngine("espeak", None))


def _in_words(sentence: Sentence) -> str:
    """Return a text with its numbers as words, which need far fewer recordings."""
    words = WORDS.get(sentence.base)
    return sentence.text if words is None else _NUMBER.sub(lambda match: words(int(match[0])), sentence.text)


def _state(clips: dict[str, dict[str, Path]]) -> str:
    """Return a few letters that change with any recording."""
    known = hashlib.sha256()
    for language, table in sorted(clips.items()):
        for words, file in sorted(table.items()):
            about = file.stat() if file.exists() else None
            known.update(repr((language, words, about and (about.st_size, about.st_mtime_ns))).encode())
    return known.hexdigest()[:8]
