"""What is given to a speech engine: letters and numbers written so that it reads them right.

Engines stumble over "A 042" (norms.md 2.2): English ones read the letter as an article, others read it in
English. So letters are spelled by name. Numbers are words where the engines read those right, else digits:
espeak-ng knows the sound of each number up to 999, and stumbles over some of the words (docs/voice.md).
"""

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from appliance.languagefiles import own_files
from appliance.voice.numbers import WORDS
from office.ids import Language

KIOSK_LANGUAGES = tuple(map(Language, ("de", "en", "tr", "uk", "ru", "ar", "fa", "pl", "fr", "ro", "bg")))
"""What kiosks offer, and the voice must speak; the twelfth, plain German, is spoken as German."""
TEXTS = Path(__file__).parent / "texts"
_NUMBER = re.compile(r"([^\W\d_]*)0*(\d+)")
_PIECE = re.compile(r"\d+(?:\.\d+)*|\b[^\W\d_](?![^\W\d_])")


class UnknownLanguage(Exception):
    """There are no texts for a language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelling:
    """The texts of one language, from ``texts/<language>.toml``."""

    language: Language
    call: tuple[str, ...]
    """Its clauses, with ``{number}`` and ``{place}``; each is made and kept for itself."""
    short: tuple[str, ...]
    """The same for a backlog."""
    letters: dict[str, str]
    """Each letter's name."""
    spelled: bool = False
    """Whether numbers are given as words; else as digits."""
    point: str = " "
    """How the point of ``2.14`` is said."""
    places: dict[str, str] = field(default_factory=dict)
    """Words of places in other languages that are said otherwise in this one."""

    def number(self, value: int) -> str:
        """Return a number from 0 to 999 as words, others as digits."""
        if self.spelled and 0 <= value < 1000:  # noqa: PLR2004  # three digits
            return WORDS[self.language](value)
        return str(value)

    def letter(self, letter: str) -> str:
        """Return a letter's name, or the letter if it is foreign here."""
        return self.letters.get(letter.upper(), letter)

    def ticket(self, number: str) -> str:
        """Return a ticket's number as it is said: ``A017`` is "Ah siebzehn"."""
        match = _NUMBER.fullmatch(number)
        if match is None:
            return self.place(number)
        return " ".join([*map(self.letter, match[1]), self.number(int(match[2]))])

    def place(self, place: str) -> str:
        """Return a place as it is said: ``Zimmer 2.14`` is "Zimmer zwei Punkt vierzehn"."""
        for word, said in self.places.items():
            place = re.sub(rf"\b{re.escape(word)}\b", said, place)
        spaced = re.sub(r"(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)", " ", place)
        return _PIECE.sub(self._piece, spaced)

    def sentence(self, number: str, place: str, *, short: bool = False) -> str:
        """Return the text of an announcement, a clause a line."""
        form = self.short if short else self.call
        return "\n".join(form).format(number=self.ticket(number), place=self.place(place))

    def _piece(self, match: re.Match[str]) -> str:
        piece = match[0]
        if not piece[0].isdigit():
            return self.letter(piece)
        return f" {self.point} ".join(self.number(int(part)) for part in piece.split("."))


def spelling(language: Language, folder: Path = TEXTS) -> Spelling:
    """Read the texts of a language, or of its base. Raises UnknownLanguage."""
    base = Language(language.partition("-")[0])
    file = folder / f"{base}.toml"
    if not file.exists():
        raise UnknownLanguage(f"no announcements in {language!r}: {file.name} is missing")
    return _read(base, file)


def spellings(own: Path | None = None) -> dict[Language, Spelling]:
    """Return the texts of all languages, an office's `own` files (``<tag>/calls.toml``) in place of ours."""
    ours = {language: spelling(language) for language in languages()}
    return ours | {Language(tag): _read(Language(tag), file) for tag, file in own_files(own, "calls.toml").items()}


def _read(language: Language, file: Path) -> Spelling:
    texts = tomllib.loads(file.read_text("utf-8"))
    call, short = tuple(texts.pop("call")), tuple(texts.pop("short"))
    texts.pop("checked", None)
    texts["spelled"] = bool(texts.get("spelled")) and language in WORDS
    return Spelling(language=language, call=call, short=short, **texts)


def languages(folder: Path = TEXTS) -> tuple[Language, ...]:
    """Return the languages that have texts."""
    return tuple(Language(file.stem) for file in sorted(folder.glob("*.toml")))
