"""Finds services by their names and everyday words; forgives a slip of the finger, in each language's script."""

import re
import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache

from office.catalogue import say
from office.ids import Language
from office.wire.states import ServiceEntry

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_WRITTEN_ANEW = frozenset({"de", "en"})
"""Where umlauts are written as two letters; elsewhere they lose their dots."""
_LIKE = str.maketrans("łıđґىیکةۀ", "lidгييكهه", "ءـ")  # noqa: RUF001  # letters of many scripts are meant
"""Letters that are taken for one another, and that no decomposition makes alike. Arabic and Persian keyboards have each
their own yeh and kaf; hamza, teh marbuta and tatweel are often left out."""
_WITHIN = re.compile(r"(?<=[\u0400-\u052f])['\u2019\u02bc](?=[\u0400-\u052f])")
"""The apostrophe inside a Ukrainian word; the one in French parts two words."""
_JOINER = "\u200c"
"""Inside a Persian word; people type a space, or nothing."""
_ARTICLE = "ال"
_SHORTEST_WITH_ARTICLE = 5
_SHORTEST_FORGIVEN = 4
_LONG = 8
"""So long a word may have two slips."""
_CLOSE = 0.78
"""Likeness of two long words from which one counts as a misspelt form of the other: one slip in five letters."""
_MOST_ASKED = 0.5
"""Services with a picture are the most asked (the catalogue says so); among equals they come first."""
_CALLED_SO = 2.0
"""What counts more if somebody types just what a service is called."""
_IS, _STARTS, _CONTAINS, _RESEMBLES, _KIN, _NOT = 3.6, 3.0, 2.0, 1.0, 0.6, 0.0
_NAME, _EVERYDAY, _HOUSE = 1.1, 1.0, 0.9
"""What a hit counts in the name, in an everyday word, and in the words of the house (`_SOURCE`)."""
_SOURCE = Language("de")
"""What people were told to ask for, often stands in a letter in German."""
_KEPT = 20_000
"""Texts whose plain form is kept: a catalogue in all languages."""


def plain(text: str, language: str = "de") -> str:
    """Return a text without case, accents and marks; letters that are taken for one another are the same one."""
    folded = _WITHIN.sub("", text.casefold())
    if language.partition("-")[0] in _WRITTEN_ANEW:
        folded = folded.translate(_UMLAUTS)
    decomposed = unicodedata.normalize("NFKD", folded.translate(_LIKE))
    return "".join(_letter(ch) for ch in decomposed if not unicodedata.combining(ch)).translate(_LIKE)


@lru_cache(maxsize=_KEPT)
def _split(text: str, language: Language) -> tuple[str, ...]:
    return tuple(plain(text, language).split())


def _words(text: str, language: Language) -> tuple[str, ...]:
    """Return the plain words of a text; what a joiner ties, both as one word and as two."""
    spellings = (text, text.replace(_JOINER, "")) if _JOINER in text else (text,)
    plain_words = (word for one in spellings for word in _split(one, language))
    return tuple(dict.fromkeys(form for word in plain_words for form in _with_and_without_article(word)))


def _letter(character: str) -> str:
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    return character if character.isalnum() else " "


def _with_and_without_article(word: str) -> tuple[str, ...]:
    if word.startswith(_ARTICLE) and len(word) >= _SHORTEST_WITH_ARTICLE:
        return word, word.removeprefix(_ARTICLE)
    return (word,)


def find(query: str, services: Iterable[ServiceEntry], language: Language, limit: int = 8) -> tuple[ServiceEntry, ...]:
    """Return the services that fit best, the best first.

    Each word of the query counts where it begins, is part of, or resembles a word of the service. Services
    that have all words come alone; if none has, those that have some.
    """
    words = plain(query, language).split()
    words = [word for word in words if len(word) > 1] or words  # the I of "I lost ..." is in half of all words
    if not words:
        return ()
    scored: list[tuple[int, float, ServiceEntry]] = []
    for service in services:
        asked_often = _MOST_ASKED if service.icon else 0.0
        hits = [_best(word, _words_of(service, language)) for word in words]
        if any(hits):
            called_so = _CALLED_SO if _is_called(service, words, language) else 0.0
            scored.append((sum(hit > _NOT for hit in hits), sum(hits) + asked_often + called_so, service))
    most = max((matched for matched, _, _ in scored), default=0)
    best = sorted((item for item in scored if item[0] == most), key=lambda item: -item[1])
    return tuple(service for _, _, service in best[:limit])


def _is_called(service: ServiceEntry, words: list[str], language: Language) -> bool:
    """Tell whether all that was typed is just what people call the service."""
    return len(words) > 1 and any(_split(text, language) == tuple(words) for text in _everyday(service, language))


def _everyday(service: ServiceEntry, language: Language) -> tuple[str, ...]:
    base = Language(language.partition("-")[0])
    return (*service.words.get(language, ()), *(service.words.get(base, ()) if base != language else ()))


def _words_of(service: ServiceEntry, language: Language) -> tuple[tuple[str, float], ...]:
    """Return each word with its weight: the name's count a little more than the everyday words."""
    house = (service.name.get(_SOURCE, ""), *service.words.get(_SOURCE, ())) if language != _SOURCE else ()
    return _weighed(say(service.name, language), _everyday(service, language), house, language)


@lru_cache(maxsize=_KEPT)
def _weighed(
    name: str, everyday: tuple[str, ...], house: tuple[str, ...], language: Language
) -> tuple[tuple[str, float], ...]:
    weights: dict[str, float] = {}
    for texts, weight in (((name,), _NAME), (everyday, _EVERYDAY), (house, _HOUSE)):
        for text in texts:
            for word in _words(text, language):
                weights.setdefault(word, weight)
    return tuple(weights.items())


def _best(word: str, known: tuple[tuple[str, float], ...]) -> float:
    forms = _with_and_without_article(word)
    return max((_score(form, other) * weight for form in forms for other, weight in known), default=_NOT)


def _score(word: str, other: str) -> float:
    if word == other:
        return _IS
    if other.startswith(word):
        return _STARTS
    if len(word) > 1 and word in other:
        return _CONTAINS
    if len(word) < _SHORTEST_FORGIVEN or len(other) < _SHORTEST_FORGIVEN - 1:
        return _NOT
    if _slipped(word, other):
        return _RESEMBLES
    return _KIN if _kin(word, other) else _NOT


def _slipped(word: str, other: str) -> bool:
    """Tell whether one is the other with a slip. Somebody who is still typing is compared with as much of the word."""
    size = len(word)
    begun = (other,) if len(other) <= size + 1 else (other[: size - 1], other[:size], other[: size + 1])
    if any(one_slip(word, part) for part in begun):
        return True
    if size < _LONG or len(other) < size - 1:
        return False
    nearest = other if len(other) <= size + 1 else other[:size]
    return SequenceMatcher(a=word, b=nearest, autojunk=False).ratio() >= _CLOSE


def one_slip(one: str, other: str) -> bool:
    """Tell whether a letter too many, too few, wrong, or in its neighbour's place makes one of the other."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = _alike(one, other)
    a, b = one[start:], other[start:]
    end = _alike(a[::-1], b[::-1])
    a, b = a[: len(a) - end], b[: len(b) - end]
    return (len(a) <= 1 and len(b) <= 1) or (len(a) == len(b) == 2 and a == b[::-1])  # noqa: PLR2004  # two letters


def _kin(word: str, other: str) -> bool:
    """Tell whether two words differ in their endings only: other cases and persons of one word."""
    same = _alike(word, other)
    return same >= _SHORTEST_FORGIVEN and 2 * same >= max(len(word), len(other))


def _alike(one: str, other: str) -> int:
    """Return how many letters are the same at the beginning."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
