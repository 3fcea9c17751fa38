"""Finds services by their names and everyday words; forgives a slip of the finger."""

import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher

from office.catalogue import say
from office.ids import Language
from office.wire.states import ServiceEntry

_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_CLOSE = 0.78
"""Likeness of two words from which one counts as a misspelt form of the other: one slip in five letters."""
_SHORTEST_FORGIVEN = 4
_MOST_ASKED = 0.5
"""Services with a picture are the most asked (the catalogue says so); among equals they come first."""
_STARTS, _CONTAINS, _RESEMBLES, _NOT = 3.0, 2.0, 1.0, 0.0


def plain(text: str) -> str:
    """Return a text without case and accents; umlauts as two letters."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_GERMAN))
    return "".join(ch if ch.isalnum() else " " for ch in decomposed if not unicodedata.combining(ch))


def find(query: str, services: Iterable[ServiceEntry], language: Language, limit: int = 8) -> tuple[ServiceEntry, ...]:
    """Return the services that fit best, the best first.

    Each word of the query counts where it begins, is part of, or resembles a word of the service. Services
    that have all words come alone; if none has, those that have some.
    """
    words = plain(query).split()
    if not words:
        return ()
    scored: list[tuple[int, float, ServiceEntry]] = []
    for service in services:
        asked_often = _MOST_ASKED if service.icon else 0.0
        hits = [_best(word, _words_of(service, language)) for word in words]
        if any(hits):
            scored.append((sum(hit > _NOT for hit in hits), sum(hits) + asked_often, service))
    most = max((matched for matched, _, _ in scored), default=0)
    best = sorted((item for item in scored if item[0] == most), key=lambda item: -item[1])
    return tuple(service for _, _, service in best[:limit])


def _words_of(service: ServiceEntry, language: Language) -> list[tuple[str, float]]:
    """Return each word with its weight: the name's count a little more than the everyday words."""
    name = [(word, 1.1) for word in plain(say(service.name, language)).split()]
    everyday = " ".join(service.words.get(language, ()))
    return name + [(word, 1.0) for word in plain(everyday).split()]


def _best(word: str, known: list[tuple[str, float]]) -> float:
    return max((_score(word, other) * weight for other, weight in known), default=_NOT)


def _score(word: str, other: str) -> float:
    if other.startswith(word):
        return _STARTS
    if len(word) > 1 and word in other:
        return _CONTAINS
    if len(word) >= _SHORTEST_FORGIVEN:
        # Somebody who is still typing is compared with as much of the word.
        begun = other[: len(word)] if len(other) > len(word) + 1 else other
        if SequenceMatcher(a=word, b=begun, autojunk=False).ratio() >= _CLOSE:
            return _RESEMBLES
    return _NOT
