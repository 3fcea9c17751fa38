"""A key that is held down acts once, whatever key it is (EN 301 549 §5.7; norms.md A-20)."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from appliance.officefile import load_office
from kiosk import screens as s
from kiosk.samples import sample_house
from kiosk.shots import OFFICE
from office import commands as c
from office.ids import Language
from support.kiosk_window import KioskWindow

HELD = 40
"""Repeats of the system: a second and more at 30 a second."""


@pytest.fixture(scope="module")
def window(qapp: QApplication) -> Iterator[KioskWindow]:  # noqa: ARG001  # Qt must be there
    window = KioskWindow(sample_house(load_office(OFFICE)), width=540, height=960)
    window.with_keypad()
    yield window
    window.close()


@pytest.fixture
def kiosk(window: KioskWindow) -> KioskWindow:
    window.presenter.host.visit = s.fresh(Language("de"))
    window.presenter.refresh()
    window.plug(headset=False)
    window.plug(headset=True)
    return window


def hold(kiosk: KioskWindow, key: Qt.Key, text: str = "") -> None:
    """Press a key and hold it as long as the system repeats it."""
    none = Qt.KeyboardModifier.NoModifier
    for again in [False] + [True] * HELD:
        QGuiApplication.sendEvent(kiosk.window, QKeyEvent(QEvent.Type.KeyPress, key, none, text, again))
        kiosk.settle()
    QGuiApplication.sendEvent(kiosk.window, QKeyEvent(QEvent.Type.KeyRelease, key, none, text))
    kiosk.hear()


def in_a_code(kiosk: KioskWindow) -> Callable[[], int]:
    """Stand on a key of the keypad on the screen."""
    kiosk.touch("Ich habe einen Termin")
    key = kiosk.find("K")
    while not key.property("activeFocusOnTab"):
        key = key.parentItem()
    key.forceActiveFocus()
    return lambda: len(getattr(kiosk.presenter.host.visit.screen, "code", ""))


def at_the_start(kiosk: KioskWindow) -> Callable[[], int]:
    kiosk.speaking.utterances.clear()
    return lambda: len(kiosk.speaking.utterances)


def calling(kiosk: KioskWindow) -> Callable[[], int]:
    before = kiosk.line.count(c.CallHelp)
    return lambda: kiosk.line.count(c.CallHelp) - before


def tabbing(kiosk: KioskWindow) -> Callable[[], int]:
    moves: list[None] = []
    kiosk.window.activeFocusItemChanged.connect(lambda: moves.append(None))
    return lambda: len(moves)


@pytest.mark.parametrize(
    ("key", "text", "counting"),
    [
        (Qt.Key.Key_Space, " ", in_a_code),
        (Qt.Key.Key_Down, "", at_the_start),
        (Qt.Key.Key_F17, "", at_the_start),
        (Qt.Key.Key_F18, "", calling),
        (Qt.Key.Key_Tab, "\t", tabbing),
    ],
    ids=["space", "next", "enter", "help", "tab"],
)
def test_a_key_that_is_held_acts_once(
    kiosk: KioskWindow, key: Qt.Key, text: str, counting: Callable[[KioskWindow], Callable[[], int]]
) -> None:
    count = counting(kiosk)
    hold(kiosk, key, text)
    assert count() == 1
