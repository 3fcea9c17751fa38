# ruff: noqa: RUF001  # letters of many scripts are meant
"""Names by keyboard: every letter of each language can be typed on the kiosk's own keys, in its own way."""

from dataclasses import replace

import pytest

from kiosk import screens as s
from kiosk.samples import NOW, sample_offers
from office.commands import Contact
from office.ids import HoldId, Language
from support.tongues import Tongue, the_office
from support.visitor import Hand, Visitor

LATIN = "abcdefghijklmnopqrstuvwxyz"
ALPHABETS = {
    "de": LATIN + "äöüß",
    "de-x-leicht": LATIN + "äöüß",
    "en": LATIN,
    "tr": LATIN + "çğıöşü",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي",
    "fa": "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئءؤ",
    "pl": LATIN + "ąćęłńóśźż",
    "fr": LATIN + "àâçéèêëîïô",
    "ro": LATIN + "ăâîșț",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя",
}
TURKISH = {"I": "ı", "İ": "i"}


@pytest.mark.parametrize("language", the_office().site.languages)
def test_every_letter_of_a_language_has_one_key(language: Language) -> None:
    keys = Tongue(language)("keyboard-rows").replace(" ", "")
    small = [TURKISH[key] if language == "tr" and key in TURKISH else key.lower() for key in keys]
    assert sorted(small) == sorted(set(ALPHABETS[language])), set(ALPHABETS[language]) ^ set(small)


NAMES = {
    "de": "Jürgen Groß-Möller",
    "en": "Ann O'hara",
    "tr": "İsmail Işık",
    "uk": "Мар'яна Ґалаґан",
    "ru": "Артём Щербаков",
    "ar": "أحمد آل إبراهيم",
    "fa": "آرش پژمان",
    "pl": "Żaneta Świątek",
    "fr": "Zoë Benoît-Lefèvre",
    "ro": "Ștefan Țîrlea",
    "bg": "Калоян Ъглев",
}


@pytest.mark.parametrize("language", NAMES)
def test_a_name_is_typed_as_it_is_written(hall_window: Visitor, language: str) -> None:
    visitor = hall_window
    visitor.come(language, Hand.FINGER)
    offer = sample_offers(visitor.presenter.host.house)[0]
    held = s.Confirm(party=s.Party(("reisepass",)), offer=offer, hold=HoldId("h"), expires_at=NOW)
    visit = visitor.presenter.host.visit
    visitor.presenter.host.visit = replace(visit, screen=s.Entry(typed=s.Typed.NAME), trail=(s.Start(), held))
    visitor.presenter.refresh()
    visitor.settle()
    for letter in NAMES[language]:
        visitor.touch(visitor.says("key-space") if letter == " " else _key(letter, language))
    visitor.do("take-this")
    screen = visitor.presenter.host.visit.screen
    assert isinstance(screen, s.Confirm)
    assert screen.contact == Contact(name=NAMES[language])


def _key(letter: str, language: str) -> str:
    if language == "tr" and letter in "ıi":
        return {"ı": "I", "i": "İ"}[letter]
    return letter if letter == "ß" else letter.upper()


@pytest.mark.parametrize("language", ["de", "ar", "fa"])
def test_a_telephone_number_has_its_digits_and_its_plus(hall_window: Visitor, language: str) -> None:
    visitor = hall_window
    visitor.come(language, Hand.FINGER)
    visit = visitor.presenter.host.visit
    visitor.presenter.host.visit = replace(visit, screen=s.Entry(typed=s.Typed.PHONE), trail=(s.Start(),))
    visitor.presenter.refresh()
    visitor.settle()
    for digit in "+4915123467890":
        visitor.touch(digit)
    screen = visitor.presenter.host.visit.screen
    assert isinstance(screen, s.Entry)
    assert screen.text == "+4915123467890"
