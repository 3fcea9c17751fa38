"""What is seen without colour, where the focus is, and that nothing flashes: real frames, pixel by pixel.

EN 301 549 §11.1.4.1, §11.1.4.11, §11.2.3.1, §11.2.4.7; WCAG 2.2 SC 1.4.1, 1.4.11, 2.3.1, 2.4.13; norms.md A-03, A-06.
"""

import re
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, QRect, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

import kiosk.view
from appliance.contrast import LEAST_COMPONENT, contrast
from appliance.officefile import load_office
from appliance.qt.start import QML_FOLDER
from kiosk.modes import Modes, Scheme
from kiosk.samples import sample_house, scenes
from kiosk.shots import OFFICE
from office.ids import Language
from support.frames import AREA, blocks, colour, flashes, standing_out
from support.kiosk_window import KioskWindow

HOUSE = sample_house(load_office(OFFICE))
SCENES = {scene.name: scene for scene in scenes(HOUSE, Language("de"))}
PARTS = Path(kiosk.view.__file__).parents[1] / "qml" / "parts"
KINDS = {
    "Pressable": 'name: "x"',
    "BigButton": 'text: "Weiter"',
    "Tile": 'text: "Weiter"; icon: "slip"',
    "LineButton": 'text: "Weiter"; icon: "slip"',
    "Tool": 'text: "Weiter"; icon: "help"',
    "Key": 'text: "K"',
    "Way": 'text: "Weiter"; icon: "slip"; wide: true',
}
STATES = {
    "plain": "primary: false",
    "primary": "primary: true",
    "chosen": "primary: false; chosen: true",
    "disabled": "primary: false; enabled: false",
    "disabled-primary": "enabled: false; primary: true",
}
GALLERY = """import QtQuick
import Lobbycall
import "parts"
Rectangle {{ color: Theme.ground; width: 1200; height: 700; z: 99
  Grid {{ x: 20; y: 20; columns: 5; spacing: 12
{rows}
  }} }}
"""
ONE = "{kind} {{ objectName: '{kind}-{state}'; width: 190; height: 80; {words}; {more} }}"
PX_PER_MM = 2.7


class Gallery:
    """Each kind of control in each state, side by side."""

    def __init__(self, kiosk: KioskWindow) -> None:
        self._kiosk = kiosk
        rows = "\n".join(
            ONE.format(kind=kind, state=state, words=words, more=more)
            for kind, words in KINDS.items()
            for state, more in STATES.items()
        )
        component = QQmlComponent(kiosk.program.engine)
        component.setData(GALLERY.format(rows=rows).encode(), QUrl.fromLocalFile(str(PARTS.parent / "Gallery.qml")))
        self.item = component.create()
        assert isinstance(self.item, QQuickItem), component.errorString()
        self.item.setParent(kiosk.window.contentItem())
        self.item.setParentItem(kiosk.window.contentItem())

    def wear(self, scheme: Scheme) -> None:
        visit = self._kiosk.presenter.host.visit
        self._kiosk.presenter.host.visit = replace(visit, modes=Modes(scheme=scheme))
        self._kiosk.presenter.refresh()
        self._kiosk.settle()

    def frame(self) -> QImage:
        return self._kiosk.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)

    def control(self, kind: str, state: str) -> QQuickItem:
        found = self.item.findChild(QQuickItem, f"{kind}-{state}")
        assert isinstance(found, QQuickItem)
        return found

    def close(self) -> None:
        self.item.setParentItem(None)
        self.item.deleteLater()


def place(item: QQuickItem) -> QRect:
    at = item.mapToScene(QPointF(0, 0))
    return QRect(round(at.x()), round(at.y()), round(item.width()), round(item.height()))


@pytest.fixture(scope="module")
def window(qapp: QApplication) -> Iterator[KioskWindow]:  # noqa: ARG001  # Qt must be there
    window = KioskWindow(HOUSE, width=1200, height=700, width_mm=1200 / PX_PER_MM)
    yield window
    window.close()


@pytest.fixture
def gallery(window: KioskWindow) -> Iterator[Gallery]:
    gallery = Gallery(window)
    yield gallery
    gallery.close()


@pytest.mark.parametrize("scheme", Scheme)
def test_the_focus_is_seen_on_every_kind_of_control(gallery: Gallery, scheme: Scheme) -> None:
    """A ring all around, at least 0.6 mm thick, of 3:1 to the same pixels without it and to what is beside it."""
    gallery.wear(scheme)
    gallery.item.forceActiveFocus()
    before = gallery.frame()
    for kind in KINDS:
        for state in ("plain", "primary", "chosen"):
            control = gallery.control(kind, state)
            control.forceActiveFocus()
            after = gallery.frame()
            at = place(control)
            around = 2 * (at.width() + at.height())
            seen = standing_out(before, after, at, LEAST_COMPONENT)
            assert seen >= 0.9 * around * round(0.6 * PX_PER_MM), f"{kind} {state}: {seen} pixels of {around} around"
            strip = [colour(after, x, at.center().y()) for x in range(at.left() - 4, at.left() + 16)]
            was = [colour(before, x, at.center().y()) for x in range(at.left() - 4, at.left() + 16)]
            ring = [n for n in range(20) if strip[n] != was[n]]
            beside = (strip[ring[0] - 1], strip[ring[-1] + 1])
            edges = [contrast(strip[ring[0]], beside[0]), contrast(strip[ring[-1]], beside[1])]
            assert max(edges) >= LEAST_COMPONENT, f"{kind} {state}: {edges}"


@pytest.mark.parametrize("scheme", Scheme)
def test_what_is_chosen_and_what_cannot_be_had_are_told_apart_without_colour(gallery: Gallery, scheme: Scheme) -> None:
    gallery.wear(scheme)
    gallery.item.forceActiveFocus()
    frame = gallery.frame()
    for kind in KINDS:
        plain, chosen = place(gallery.control(kind, "plain")), place(gallery.control(kind, "chosen"))
        mark = len(shape(frame, chosen) ^ shape(frame, plain))
        assert mark >= 0.15 * (3.6 * PX_PER_MM) ** 2, f"{kind}: chosen differs by {mark} pixels of its shape"
        for state, other in (("plain", "disabled"), ("primary", "disabled-primary")):
            can, cannot = place(gallery.control(kind, state)), place(gallery.control(kind, other))
            moved = frame.copy(cannot)
            seen = standing_out(frame.copy(can), moved, QRect(0, 0, can.width(), can.height()), LEAST_COMPONENT)
            # Its border on three sides at least.
            assert seen >= 0.7 * 2 * (can.width() + can.height()), f"{kind} {state}: {seen} pixels"


def shape(frame: QImage, at: QRect) -> set[tuple[int, int]]:
    """Return which pixels inside a control stand out from its fill, whatever the colours are."""
    rim = round(1.5 * PX_PER_MM)
    fill = colour(frame, at.left() + 12, at.bottom() - 12)
    pixels = ((x, y) for y in range(rim, at.height() - rim) for x in range(rim, at.width() - rim))
    known: dict[str, bool] = {}

    def stands_out(x: int, y: int) -> bool:
        here = colour(frame, at.left() + x, at.top() + y)
        if here not in known:
            known[here] = contrast(here, fill) >= LEAST_COMPONENT
        return known[here]

    return {spot for spot in pixels if stands_out(*spot)}


MOVES = re.compile(r"\b(\w*Animation|Animator|Animated\w+|Behavior|Transition|Timer|FrameAnimation)\b[^\n]*\{")


def test_only_the_idle_warning_moves_by_itself() -> None:
    folders = (PARTS.parent, QML_FOLDER)
    moving = {f.stem for folder in folders for f in folder.rglob("*.qml") if MOVES.search(f.read_text("utf-8"))}
    assert moving == {"StillThere"}, "whatever else moves is to be watched for flashes, too"


def watch(kiosk: KioskWindow, seconds: float) -> list[list[float]]:
    """Return what one sees in so many seconds."""
    frames = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        frames.append(blocks(kiosk.window.grabWindow()))
    return frames


def test_the_idle_warning_does_not_flash(window: KioskWindow) -> None:
    window.presenter.host.visit = SCENES["still-there"].visit
    window.presenter.refresh()
    seen = watch(window, 1.0)
    assert len(seen) > 12
    assert seen[0] != seen[-1], "the time that is left shrinks"
    assert flashes(seen)[0] <= 1


def test_a_clock_that_ticks_does_not_flash(window: KioskWindow) -> None:
    """Each screen, second after second: nothing else changes by itself, so nothing changes more often."""
    shown: set[str] = set()
    for scene in SCENES.values():
        window.presenter.host.visit, window.presenter.host.house = scene.visit, scene.house
        window.presenter.refresh()
        kind = "" if window.presenter.props is None else window.presenter.props.name
        if kind in shown:
            continue
        shown.add(kind)
        seen = []
        for _ in range(3):
            window.presenter.tick()
            window.settle()
            seen.append(blocks(window.window.grabWindow()))
        assert flashes(seen) == (0, 0.0), scene.name
    assert len(shown) > 15


def test_what_flashes_is_found(window: KioskWindow) -> None:
    component = QQmlComponent(window.program.engine)
    component.setData(
        b"""import QtQuick
        Rectangle { width: 500; height: 400; z: 98
          SequentialAnimation on color { running: true; loops: 10
            ColorAnimation { to: "black"; duration: 60 } ColorAnimation { to: "white"; duration: 60 } } }""",
        QUrl("planted"),
    )
    planted = component.create()
    assert isinstance(planted, QQuickItem), component.errorString()
    planted.setParent(window.window.contentItem())
    planted.setParentItem(window.window.contentItem())
    most, share = flashes(watch(window, 1.0))
    planted.setParentItem(None)
    planted.deleteLater()
    assert most > 3
    assert share > AREA
