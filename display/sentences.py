"""What an announcement says, in words, and which words a day is likely to need. Pure but for `Spelling`'s texts."""

from collections.abc import Iterator, Mapping
from itertools import product

from appliance.voice.sentence import SLOW, Sentence
from appliance.voice.spelling import Spelling
from display.announcements import Turn
from office.catalogue import say
from office.ids import Language
from office.wire.states import CatalogueState

OTHER_LANGUAGES = 60
"""So many numbers of each letter are made ahead in languages that are not the office's own."""


def sentences(turn: Turn, spellings: Mapping[Language, Spelling]) -> list[Sentence]:
    """Return what is said, one sentence a language, all twice where it is slow; a language without texts is left out."""
    call = turn.call
    once = [
        Sentence(
            language,
            spellings[language].sentence(call.number, say(call.place, language), short=turn.short),
            SLOW if turn.slow else 100,
        )
        for language in turn.languages
        if language in spellings
    ]
    return once * 2 if turn.slow else once


def usual(
    catalogue: CatalogueState, zone: str, spellings: Mapping[Language, Spelling], most: int
) -> Iterator[Sentence]:
    """Yield the clauses that calls of a zone are likely to need, the likeliest first: places, then rising numbers.

    The office's languages come before the others that visitors may choose; the full form before the short one.
    """
    own = _bases(catalogue.announce)
    for languages, numbers in (
        (own, most),
        ([x for x in _bases(catalogue.languages) if x not in own], min(most, OTHER_LANGUAGES)),
    ):
        known = [spellings[language] for language in languages if language in spellings]
        for form, spelling in product((False, True), known):
            yield from _places(catalogue, zone, spelling, short=form)
        for form in (False, True):
            for number, spelling, letter in product(range(1, numbers + 1), known, _letters(catalogue)):
                yield _clauses(spelling, f"{letter}{number:03}", "", short=form)[0]


def _places(catalogue: CatalogueState, zone: str, spelling: Spelling, *, short: bool) -> Iterator[Sentence]:
    for counter in catalogue.counters:
        if counter.zone == zone:
            yield _clauses(spelling, "A001", say(counter.name, spelling.language), short=short)[-1]


def _clauses(spelling: Spelling, number: str, place: str, *, short: bool) -> tuple[Sentence, ...]:
    return Sentence(spelling.language, spelling.sentence(number, place, short=short)).clauses


def _letters(catalogue: CatalogueState) -> list[str]:
    """Return the walk-in letters before those of appointments."""
    letters = [*(queue.letter for queue in catalogue.queues), *(queue.appointment_letter for queue in catalogue.queues)]
    return [letter for letter in dict.fromkeys(letters) if letter]


def _bases(languages: tuple[Language, ...]) -> list[Language]:
    return list(dict.fromkeys(Language(language.partition("-")[0]) for language in languages))
