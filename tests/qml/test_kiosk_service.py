"""The service screen and the dark screen, on a real window."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from appliance.officefile import load_office
from appliance.pins import hashed
from kiosk.house import House
from kiosk.inputs import TimeUp
from kiosk.keypad import KEYS
from kiosk.samples import at_night, sample_house
from kiosk.view.kept_open import KeptOpen
from kiosk.view.service_view_model import Hands
from support.kiosk_window import KioskWindow

OFFICE = Path(__file__).parents[2] / "deploy" / "offices" / "buergerbuero-musterstadt"


@pytest.fixture(scope="module")
def house() -> House:
    return sample_house(load_office(OFFICE))


@pytest.fixture
def kiosk(qapp: QApplication, house: House) -> Iterator[KioskWindow]:  # noqa: ARG001  # Qt must be there
    window = KioskWindow(house, width=540, height=960, staff_pin=hashed("2718"))
    yield window
    window.close()


def knock(kiosk: KioskWindow) -> None:
    for _ in range(5):
        QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 20))
    kiosk.settle()


def enter(kiosk: KioskWindow, pin: str) -> None:
    kiosk.type_on_keys(pin)
    kiosk.presenter.service.enter()
    kiosk.settle()


def test_staff_print_a_test_restart_and_take_the_kiosk_out_of_service(kiosk: KioskWindow, house: House) -> None:
    done: list[str] = []
    kiosk.presenter.service.hands = Hands(
        status=lambda: {"printer": (False, ""), "hub": (True, "")},
        unchecked=("Polski",),
        print_test=lambda: done.append("print"),
        use_language=done.append,
        take_out=lambda out: kiosk.presenter.see(replace(house, serviced=out)),
        restart=lambda: done.append("restart"),
        keys=lambda: KEYS,
    )
    knock(kiosk)
    assert kiosk.reads("Nur für Personal: bitte PIN eingeben")
    enter(kiosk, "1111")
    assert kiosk.reads("Diese PIN stimmt nicht.")
    enter(kiosk, "2718")
    assert kiosk.reads("Drucker: gestört")
    assert kiosk.reads("Polski")
    kiosk.touch("Probezettel drucken")
    kiosk.touch("Programm neu starten")
    kiosk.touch("English")
    assert done == ["print", "restart", "en"]
    kiosk.with_keypad()
    QTest.keyClick(kiosk.window, Qt.Key.Key_F14)
    kiosk.settle()
    assert kiosk.reads("Taste F14: Weiter.")
    kiosk.touch("Außer Betrieb nehmen")
    kiosk.touch("Verlassen")
    assert kiosk.reads("Dieses Gerät wird gewartet.")
    assert not kiosk.reads("Ich habe keinen Termin")


def test_wrong_pins_lock_the_screen_and_nothing_can_be_done_before(kiosk: KioskWindow) -> None:
    done: list[str] = []
    knock(kiosk)
    for _ in range(3):
        enter(kiosk, "0000")
    assert kiosk.reads("Zu viele falsche PINs.")
    kiosk.presenter.service.restart()
    kiosk.presenter.service.takeOut()
    assert not done
    assert not kiosk.presenter.service.property("out")
    kiosk.clock.seconds += 121
    kiosk.presenter.service.tick()
    kiosk.settle()
    assert kiosk.reads("Ich habe keinen Termin")


def test_without_a_pin_nobody_comes_in(qapp: QApplication, house: House) -> None:
    assert qapp
    kiosk = KioskWindow(house, width=540, height=960)
    try:
        knock(kiosk)
        assert not kiosk.reads("Nur für Personal")
    finally:
        kiosk.close()


def test_at_night_it_is_dark_until_touched(kiosk: KioskWindow) -> None:
    kiosk.see(at_night)
    assert kiosk.reads("Geschlossen. Wieder geöffnet morgen um 07:30\u00a0Uhr.")
    kiosk.touch("Zum Einschalten berühren")
    assert not kiosk.reads("Zum Einschalten berühren")
    assert kiosk.reads("Guten Tag. Was möchten Sie tun?")
    kiosk.presenter.host.take(TimeUp())
    kiosk.settle()
    assert kiosk.reads("Zum Einschalten berühren")


def test_the_window_cannot_be_closed_from_outside(kiosk: KioskWindow) -> None:
    keeper = KeptOpen()
    kiosk.window.installEventFilter(keeper)
    kiosk.window.close()
    kiosk.settle()
    assert kiosk.window.isVisible()
    kiosk.window.removeEventFilter(keeper)
