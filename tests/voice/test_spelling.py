"""What the engines are given: golden over all letters and numbers (norms.md N-06)."""

import hashlib
import string
from pathlib import Path

import pytest

from appliance.voice.numbers import WORDS
from appliance.voice.spelling import KIOSK_LANGUAGES, Spelling, UnknownLanguage, languages, spelling
from office.ids import Language

GOLDEN = Path(__file__).parent / "golden"


def said(language: str) -> Spelling:
    return spelling(Language(language))


def lines(language: Language) -> list[str]:
    """Return what an engine is given for each number and letter, and the numbers' words, which recordings use."""
    words, spelled = said(language), WORDS[language]
    both = [(n, words.number(n), spelled(n)) for n in range(1, 1000)]
    whole = "\n".join(f"{n} {given} {word}" for n, given, word in both)
    shown = [(n, given, word) for n, given, word in both if n <= 100 or n in SHOWN]
    return [
        *(f"{n} {given}" if given == word else f"{n} {given} ({word})" for n, given, word in shown),
        *(f"{letter} {words.letter(letter)}" for letter in string.ascii_uppercase),
        *words.sentence("B042", "Platz 7").splitlines(),
        *words.sentence("B042", "Platz 7", short=True).splitlines(),
        f"1-999 sha256 {hashlib.sha256(whole.encode()).hexdigest()}",
    ]


SHOWN = {101, 110, 111, 112, 116, 117, 120, 121, 171, 180, 191, 199, 200, 201, 211, 222, *range(300, 1000, 100), 999}
"""Shown beside 1 to 100; the sum holds all."""


@pytest.mark.parametrize("language", KIOSK_LANGUAGES)
def test_all_numbers_and_letters_are_as_the_golden_file_says(language: Language) -> None:
    """N-06. Made by this code, read by a person. Remove the file to make it anew."""
    text = "\n".join(lines(language)) + "\n"
    file = GOLDEN / f"{language}.txt"
    if not file.exists():
        file.write_text(text, "utf-8")
    assert text == file.read_text("utf-8")


@pytest.mark.parametrize("language", KIOSK_LANGUAGES)
def test_no_two_numbers_sound_alike(language: Language) -> None:
    assert len({WORDS[language](n) for n in range(1000)}) == 1000


@pytest.mark.parametrize(
    ("language", "number", "words"),
    [
        ("fr", 71, "soixante et onze"), ("fr", 80, "quatre-vingts"), ("fr", 81, "quatre-vingt-un"),
        ("fr", 200, "deux cents"), ("fr", 291, "deux cent quatre-vingt-onze"), ("ro", 21, "douăzeci și unu"),
        ("ro", 100, "o sută"), ("ro", 202, "două sute doi"), ("pl", 217, "dwieście siedemnaście"),
        ("pl", 999, "dziewięćset dziewięćdziesiąt dziewięć"), ("ru", 145, "сто сорок пять"),
        ("ru", 300, "триста"), ("uk", 119, "сто дев'ятнадцять"), ("uk", 540, "п'ятсот сорок"),
        ("bg", 21, "двадесет и едно"), ("bg", 121, "сто двадесет и едно"), ("bg", 117, "сто и седемнадесет"),
        ("tr", 100, "yüz"), ("tr", 217, "iki yüz on yedi"), ("fa", 42, "چهل و دو"), ("fa", 117, "صد و هفده"),
        ("ar", 2, "اثنان"), ("ar", 11, "أحد عشر"), ("ar", 42, "اثنان وأربعون"), ("ar", 200, "مئتان"),
        ("ar", 317, "ثلاثمئة وسبعة عشر"), ("ar", 121, "مئة وواحد وعشرون"),
    ],
)  # fmt: skip
def test_number_words(language: str, number: int, words: str) -> None:
    """A sample, by hand, where the grammar has its corners."""
    assert WORDS[Language(language)](number) == words


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
        ("de", "A017", "Platz 3", "Nummer Ah siebzehn,\nbitte zu Platz drei."),
        ("de", "Z104", "Zimmer 2.14", "Nummer Zett einhundertvier,\nbitte zu Zimmer zwei Punkt vierzehn."),
        ("de", "Y001", "Schalter B2", "Nummer Ypsilon eins,\nbitte zu Schalter Beh zwei."),
        ("en", "A017", "Desk 3", "Number eigh seventeen,\nplease go to Desk three."),
        ("en", "A042", "Platz 7", "Number eigh forty-two,\nplease go to desk seven."),
        ("fr", "B091", "Platz 7", "Numéro bé 91,\nguichet 7, s'il vous plaît."),
        ("ar", "A042", "Platz 7", "الرقم أَيْ 42،\nيرجى التوجه إلى الشباك 7."),
        ("uk", "B042", "Platz 7", "Номер \u0431\u0435 42,\nбудь ласка, вікно 7."),  # noqa: RUF001  # Ukrainian
    ],
)
def test_sentences(language: str, number: str, place: str, sentence: str) -> None:
    assert said(language).sentence(number, place) == sentence


def test_the_short_form_is_number_and_place() -> None:
    assert said("de").sentence("A017", "Platz 3", short=True) == "Ah siebzehn,\nPlatz drei."


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
