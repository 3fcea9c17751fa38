"""On real windows: every text of the wall is high enough for its distance, whole, and inside its screen."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import delete

from appliance.qt.start import QML_FOLDER
from appliance.qt.translations import Translations
from display.display_view_model import DisplayViewModel, texts
from display.settings import I18N, QML
from display.shots import LAYOUTS, shown
from display.sizes import CAP_OF_EM, LEAST_DEGREES, cap_mm
from display.view import derive

SECOND = 0.6
"""Of the least height: the place in the second language, which is there twice, and the numbers of pages."""
FITTED = 0.75
"""A text that is long for its place gets smaller, but no smaller than this."""


@dataclass
class Words:
    """A text that is to be seen."""

    item: QQuickItem

    @property
    def text(self) -> str:
        return str(self.item.property("text"))

    @property
    def pixels(self) -> float:
        """The height that it is painted with, after it was made to fit."""
        value, _undefined = QQmlExpression(qmlContext(self.item), self.item, "fontInfo.pixelSize").evaluate()
        return float(value)


def words(item: QQuickItem) -> Iterator[Words]:
    for child in item.childItems():
        if child.isVisible():
            if isinstance(child.property("text"), str) and child.property("text"):
                yield Words(child)
            yield from words(child)


@pytest.fixture(scope="module", params=sorted(LAYOUTS))
def painted(
    request: pytest.FixtureRequest, qapp: QGuiApplication
) -> Iterator[tuple[str, DisplayViewModel, QQuickWindow]]:
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML_FOLDER))
    translations = Translations(qapp, engine, (I18N,))
    translations.use("de")
    layout = LAYOUTS[request.param]
    model = DisplayViewModel(layout.sizes, texts(I18N))
    engine.setInitialProperties({"viewModel": model})
    engine.load(QML / "Main.qml")
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.resize(layout.screen.width_px, layout.screen.height_px)
    window.show()
    yield request.param, model, window
    delete(window)
    delete(engine)


def test_texts_are_high_enough_whole_and_on_the_screen(
    painted: tuple[str, DisplayViewModel, QQuickWindow], qapp: QGuiApplication
) -> None:
    name, model, window = painted
    layout = LAYOUTS[name]
    least = cap_mm(layout.distance_m, LEAST_DEGREES) * layout.screen.px_per_mm / CAP_OF_EM
    called = cap_mm(layout.distance_m, 0.7) * layout.screen.px_per_mm / CAP_OF_EM
    wrong, looked = [], 0
    for state, inputs in shown(layout, ("de", "en")).items():
        props = derive(inputs)
        model.show(props)
        qapp.processEvents()
        large = props.large.number if props.large else ""
        second = {model.also("wall-wait"), model.also("wall-closed"), props.page, *(r.also for r in props.rows)}
        second |= {props.large.also} if props.large else set()
        for each in words(window.contentItem()):
            looked += 1
            enough = called if each.text == large else least * (SECOND if each.text in second else FITTED)
            if each.pixels < enough - 1:
                wrong.append(f"{state}: {each.text!r} has {each.pixels:.0f} px, not {enough:.0f}")
            if each.item.property("truncated"):
                wrong.append(f"{state}: {each.text!r} is cut short")
            corner = each.item.mapToScene(QPointF(0, 0))
            if corner.x() < 0 or corner.y() + each.item.height() > window.height() + each.pixels * 0.4:
                wrong.append(f"{state}: {each.text!r} leaves the screen")
    assert looked > len(shown(layout, ("de", "en")))
    assert not wrong, "\n".join(sorted(set(wrong)))
