"""The bar stands on every screen, also beside what covers it; languages are at once visible on the first one."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from appliance.officefile import load_office
from appliance.qt.languages import own_name
from kiosk import inputs as i
from kiosk import screens as s
from kiosk.modes import Modes, Scheme
from kiosk.reach import Band
from kiosk.samples import sample_house, scenes
from kiosk.shots import OFFICE, SIZES
from kiosk.view.accessible_tree import read_tree
from office import commands as c
from office.ids import Language
from office.reasons import Reason
from office.wire.answers import Answer, Refusal
from support.access import focus_chain
from support.kiosk_window import KioskWindow

HOUSE = sample_house(load_office(OFFICE))
LANGUAGES = load_office(OFFICE).site.languages
SMALL = SIZES["small"]
BAR = {"Sprache", "Schrift", "Kontrast", "Tiefer", "Vorlesen", "Hilfe", "Zurück", "Von vorn beginnen"}


@pytest.fixture(scope="module")
def window(qapp: QApplication) -> Iterator[KioskWindow]:  # noqa: ARG001  # Qt must be there
    window = KioskWindow(HOUSE, width=540, height=960, band=Band(top_mm=307, height_mm=300))
    window.with_keypad()
    yield window
    window.close()


@pytest.fixture
def kiosk(window: KioskWindow) -> KioskWindow:
    window.headset = False
    window.presenter.host.visit = s.fresh(Language("de"))
    window.presenter.refresh()
    window.touch("Ich habe keinen Termin")
    return window


def warn(kiosk: KioskWindow) -> None:
    kiosk.presenter.host.take(i.TimeUp())
    kiosk.settle()
    assert kiosk.reads("Sind Sie noch da?")


def call(kiosk: KioskWindow, *, heard: bool) -> None:
    kiosk.touch("Hilfe")
    re, _ = kiosk.line.last(c.CallHelp)
    kiosk.answer(Answer(re=re) if heard else Refusal(re=re, refused=Reason.NOT_STORED))
    assert kiosk.reads("Es kommt jemand" if heard else "Ihr Hilferuf kam nicht an")


@pytest.mark.parametrize("covered", ["warned", "coming", "undelivered"])
def test_whoever_is_asked_something_can_change_how_it_is_seen_and_heard(kiosk: KioskWindow, covered: str) -> None:
    for tool, changed in {
        "Schrift": lambda visit: visit.modes.large,
        "Kontrast": lambda visit: visit.modes.scheme is Scheme.DARK,
        "Tiefer": lambda visit: visit.modes.low,
        "Vorlesen": lambda visit: visit.speech,
        "Sprache": lambda visit: visit.languages,
    }.items():
        if covered == "warned":
            warn(kiosk)
        elif not kiosk.presenter.host.visit.help:
            call(kiosk, heard=covered == "coming")
        kiosk.touch(tool)
        visit = kiosk.presenter.host.visit
        assert changed(visit), tool
        assert not visit.warned
    kiosk.touch("English")
    shown = {"warned": "What is it about?", "coming": "Someone is coming", "undelivered": "could not be delivered"}
    assert kiosk.reads(shown[covered]), kiosk.texts()


def test_a_touch_that_leaves_its_button_does_nothing(kiosk: KioskWindow) -> None:
    """EN 301 549 §11.2.5.2: what is pressed by mistake is taken back by sliding off it."""
    label = kiosk.find("Hilfe")
    spot = label.mapToScene(QPointF(label.width() / 2, label.height() / 2)).toPoint()
    before = kiosk.line.count(c.CallHelp)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(kiosk.window, left, none, spot)
    QTest.mouseMove(kiosk.window, QPoint(spot.x(), 400))
    QTest.mouseRelease(kiosk.window, left, none, QPoint(spot.x(), 400))
    kiosk.settle()
    assert kiosk.line.count(c.CallHelp) == before
    kiosk.touch("Hilfe")
    assert kiosk.line.count(c.CallHelp) == before + 1


def test_help_is_called_from_the_idle_warning(kiosk: KioskWindow) -> None:
    warn(kiosk)
    before = kiosk.line.count(c.CallHelp)
    kiosk.touch("Hilfe")
    assert kiosk.line.count(c.CallHelp) == before + 1
    assert kiosk.reads("Wir rufen Hilfe")


def test_back_leads_from_what_covers_the_screen_to_that_screen(kiosk: KioskWindow) -> None:
    warn(kiosk)
    kiosk.touch("Zurück")
    assert kiosk.reads("Worum geht es?")
    call(kiosk, heard=True)
    kiosk.touch("Zurück")
    assert kiosk.reads("Worum geht es?")
    warn(kiosk)
    kiosk.touch("Von vorn beginnen")
    assert kiosk.presenter.host.visit == s.fresh(Language("de"))


def test_what_is_covered_takes_no_focus_and_is_not_told_and_focus_comes_back(kiosk: KioskWindow) -> None:
    page = {node.name for node in read_tree(kiosk.window).nodes if node.page}
    kiosk.key("Down", 3)
    stood = kiosk.window.activeFocusItem()
    assert stood.property("name")
    for cover in (warn, lambda kiosk: call(kiosk, heard=False)):
        cover(kiosk)
        kiosk.paint()
        told = read_tree(kiosk.window).nodes
        assert told[0].page
        assert not page & {node.name for node in told}
        assert {node.name for node in told if not node.page} >= BAR
        here = kiosk.window.activeFocusItem()
        chain = {item.property("name") for item in focus_chain(here) if item.property("activeFocusOnTab")}
        assert chain >= BAR
        assert not page & chain
        kiosk.touch("Zurück")
        assert kiosk.window.activeFocusItem() is stood


def shown_whole(kiosk: KioskWindow, item: QQuickItem) -> bool:
    """Tell whether an item is on the screen, and no list hides a part of it."""
    around: QQuickItem | None = item
    while around is not None:
        top = item.mapToItem(around, QPointF(0, 0)).y()
        if around.clip() and not (top >= -1 and top + item.height() <= around.height() + 1):
            return False
        around = around.parentItem()
    bottom = item.mapToScene(QPointF(0, item.height())).y()
    return 0 < bottom <= kiosk.window.height()


@pytest.fixture(scope="module")
def small(qapp: QApplication) -> Iterator[KioskWindow]:  # noqa: ARG001  # Qt must be there
    window = KioskWindow(HOUSE, width=SMALL.width_px, height=SMALL.height_px, width_mm=SMALL.width_mm)
    yield window
    window.close()


@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
def test_the_smallest_screen_shows_languages_and_both_ways_at_once(small: KioskWindow, *, large: bool) -> None:
    for language in LANGUAGES:
        start = next(scenes(HOUSE, language))
        small.presenter.host.visit = replace(start.visit, modes=Modes(large=large))
        small.presenter.refresh()
        small.settle()
        small.paint()
        whole = [item for item in small.items() if item.property("name") and shown_whole(small, item)]
        names = [str(item.property("name")) for item in whole]
        ways = [item for item in whole if item.metaObject().className().startswith("Way_")]
        assert len(ways) == 2, f"{language}: {names}"
        offered = [own_name(tag) for tag in LANGUAGES]
        assert len([name for name in offered if name in names]) >= (6 if large else len(offered)), (
            f"{language}: {names}"
        )
        chosen = [item for item in whole if item.property("chosen") and item.property("name") in offered]
        assert len(chosen) == 1, f"{language}: what is spoken now is among them"


def test_the_way_to_the_other_languages_shows_them_all(small: KioskWindow) -> None:
    small.presenter.host.visit = replace(s.fresh(Language("de")), modes=Modes(large=True))
    small.presenter.refresh()
    small.settle()
    small.touch("…")
    assert {own_name(tag) for tag in LANGUAGES} <= set(small.texts())
    small.touch("Български")
    assert small.reads("Какво желаете?")
