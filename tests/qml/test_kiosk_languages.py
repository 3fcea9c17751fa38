# ruff: noqa: RUF001  # Cyrillic is meant
"""The languages of the kiosk: a visit in one holds no word of another; plurals and orders of words are each language's."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator, qtTrId
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from appliance.officefile import load_office
from kiosk.app import I18N
from kiosk.samples import sample_house, scenes
from kiosk.shots import OFFICE
from office.ids import Language
from support.access import interface, seen
from support.kiosk_window import KioskWindow
from support.tongues import foreign_words


@pytest.fixture(scope="module")
def kiosk(qapp: QApplication) -> Iterator[KioskWindow]:  # noqa: ARG001  # Qt must be there
    QAccessible.setActive(True)
    window = KioskWindow(sample_house(load_office(OFFICE)), width=540, height=960)
    window.with_keypad()
    window.plug(headset=True)
    yield window
    window.close()
    QAccessible.setActive(False)


def told(kiosk: KioskWindow) -> Iterator[str]:
    """Yield what is read, what is spoken, and what is told to other assistive technology."""
    yield from kiosk.texts()
    kiosk.speaking.utterances.clear()
    kiosk.key("Right")  # the whole screen again
    spoken = kiosk.speaking.lines
    assert spoken, "nothing is spoken"
    yield from spoken
    for item in seen(kiosk.window.contentItem()):
        face = interface(item)
        if face is not None:
            yield face.text(QAccessible.Text.Name)
            yield face.text(QAccessible.Text.Description)


@pytest.mark.parametrize("language", ["uk", "ar"])
def test_a_visit_in_ukrainian_or_arabic_has_no_german_word(kiosk: KioskWindow, language: str) -> None:
    found = set()
    for scene in scenes(sample_house(load_office(OFFICE)), Language(language)):
        if scene.visit.language != language:
            continue  # nobody is here: the house speaks its own language
        kiosk.presenter.host.visit, kiosk.presenter.host.house = replace(scene.visit, speech=True), scene.house
        kiosk.presenter.refresh()
        kiosk.settle()
        found |= {f"{scene.name}: {text}" for text in told(kiosk) if foreign_words(text)}
    assert not found, "\n".join(sorted(found))


def test_a_german_word_would_be_found() -> None:
    assert foreign_words("Ваш номер: bitte warten") == ["bitte", "warten"]
    assert not foreign_words("Сертифікат COC, A017")


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("ru", 1, "Ждёт 1 человек"),
        ("ru", 22, "Ждут 22 человека"),
        ("ru", 11, "Ждут 11 человек"),
        ("uk", 21, "Чекає 21 особа"),
        ("pl", 22, "Czekają 22 osoby"),
        ("pl", 12, "Czeka 12 osób"),
        ("ro", 21, "Așteaptă 21 de persoane"),
        ("ar", 2, "شخصان ينتظران"),
        ("ar", 3, "3 أشخاص ينتظرون"),
        ("ar", 11, "11 شخصًا ينتظر"),
        ("fr", 0, "0 personne attend"),
        ("tr", 5, "5 kişi bekliyor"),
        ("de", 1, "1 Person wartet"),
    ],
)
def test_each_language_has_its_own_plurals(qapp: QApplication, language: str, count: int, said: str) -> None:  # noqa: ARG001
    translator = QTranslator()
    assert translator.load(str(I18N / f"{language}.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        assert qtTrId("people-wait", count) == said
    finally:
        QCoreApplication.removeTranslator(translator)
