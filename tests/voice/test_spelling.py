"""What the engines are given: golden over all letters and numbers (norms.md N-06)."""

import string
from pathlib import Path

import pytest

from appliance.voice.spelling import Spelling, UnknownLanguage, languages, spelling
from office.ids import Language

GOLDEN = Path(__file__).parent / "golden"


def said(language: str) -> Spelling:
    return spelling(Language(language))


@pytest.mark.parametrize("language", ["de", "en"])
def test_numbers_and_letters_are_as_the_golden_file_says(language: str) -> None:
    """Made by this code, read by a person. Remove the file to make it anew."""
    words = said(language)
    lines = [f"{n} {words.number(n)}" for n in range(1, 1000)]
    lines += [f"{letter} {words.letter(letter)}" for letter in string.ascii_uppercase]
    text = "\n".join(lines) + "\n"
    file = GOLDEN / f"{language}.txt"
    if not file.exists():
        file.write_text(text, "utf-8")
    assert text == file.read_text("utf-8")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "eins"), (12, "zwölf"), (16, "sechzehn"), (17, "siebzehn"), (21, "einundzwanzig"), (30, "dreißig"),
        (67, "siebenundsechzig"), (70, "siebzig"), (99, "neunundneunzig"), (100, "einhundert"), (101, "einhunderteins"),
        (116, "einhundertsechzehn"), (321, "dreihunderteinundzwanzig"), (999, "neunhundertneunundneunzig"),
    ],
)  # fmt: skip
def test_german_numbers(number: int, words: str) -> None:
    assert said("de").number(number) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (8, "eight"), (13, "thirteen"), (20, "twenty"), (42, "forty-two"), (100, "one hundred"),
        (105, "one hundred and five"), (217, "two hundred and seventeen"), (990, "nine hundred and ninety"),
    ],
)  # fmt: skip
def test_english_numbers(number: int, words: str) -> None:
    assert said("en").number(number) == words


@pytest.mark.parametrize(
    ("language", "number", "place", "sentence"),
    [
        ("de", "A017", "Platz 3", "Nummer Ah siebzehn, bitte zu Platz drei."),
        ("de", "Z104", "Zimmer 2.14", "Nummer Zett einhundertvier, bitte zu Zimmer zwei Punkt vierzehn."),
        ("de", "Y001", "Schalter B2", "Nummer Ypsilon eins, bitte zu Schalter Beh zwei."),
        ("en", "A017", "Desk 3", "Number eigh seventeen, please go to Desk three."),
        ("en", "A042", "Platz 7", "Number eigh forty-two, please go to desk seven."),
        ("fr", "B091", "Platz 7", "Numéro bé 91, guichet 7, s'il vous plaît."),
        ("ar", "A042", "Platz 7", "الرقم إيه 42، يرجى التوجه إلى الشباك 7."),
        ("uk", "B042", "Platz 7", "Номер \u0431\u0435 42, будь ласка, вікно 7."),
    ],
)
def test_sentences(language: str, number: str, place: str, sentence: str) -> None:
    assert said(language).sentence(number, place) == sentence


def test_the_short_form_is_number_and_place() -> None:
    assert said("de").sentence("A017", "Platz 3", short=True) == "Ah siebzehn, Platz drei."


@pytest.mark.parametrize("language", languages())
def test_every_language_names_every_latin_letter(language: Language) -> None:
    words = spelling(language)
    names = [words.letter(letter) for letter in string.ascii_uppercase]
    assert len(set(names)) == 26
    assert "{" not in words.sentence("A001", "Platz 1")


def test_plain_german_is_spoken_as_german() -> None:
    assert said("de-x-leicht") == said("de")


def test_an_unknown_language_is_named() -> None:
    with pytest.raises(UnknownLanguage, match="tlh"):
        said("tlh")
