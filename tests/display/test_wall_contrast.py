"""Every text of the wall has 7:1 on its ground (norms.md A-03)."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import delete

from appliance.contrast import LEAST_TEXT, contrast
from appliance.qt.start import QML_FOLDER
from appliance.qt.translations import Translations
from display.display_view_model import DisplayViewModel, texts
from display.settings import I18N, QML
from display.shots import LAYOUTS, shown
from display.view import derive


def colours() -> dict[str, str]:
    """Return the dark scheme's colours by name."""
    theme = (QML_FOLDER / "Lobbycall" / "Theme.qml").read_text("utf-8")
    found = re.findall(
        r'property color (\w+): scheme === "contrast" \? "#\w+" : dark \? \(?(?:ownDark\.\w+ \?\? )?"(#\w+)"', theme
    )
    return dict(found)


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("text", "ground"), ("text", "surface"), ("text", "soft"), ("quiet", "soft"), ("quiet", "surface"),
        ("quiet", "ground"), ("accent", "ground"), ("accent", "soft"), ("warn", "soft"), ("warn", "ground"),
        ("warn", "surface"), ("warn", "warnGround"), ("good", "surface"), ("#201400", "warn"),
    ],
)  # fmt: skip
def test_contrast(text: str, ground: str) -> None:
    known = colours()
    assert contrast(known.get(text, text), known[ground]) >= LEAST_TEXT


@pytest.mark.parametrize("name", ["wide", "counter"])
def test_every_text_has_seven_to_one_where_it_is_painted(name: str, qapp: QGuiApplication) -> None:
    """A-03, measured on the pictures of real windows."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML_FOLDER))
    translations = Translations(qapp, engine, (I18N,))
    translations.use("de")
    QQmlComponent(engine, str(QML_FOLDER / "Lobbycall" / "Label.qml"))
    engine.singletonInstance("Lobbycall", "Theme").setProperty("scheme", "dark")
    layout = LAYOUTS[name]
    model = DisplayViewModel(layout.sizes, texts(I18N))
    engine.setInitialProperties({"viewModel": model})
    engine.load(QML / "Main.qml")
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.resize(layout.screen.width_px, layout.screen.height_px)
    window.show()
    weak, looked = [], 0
    for state, inputs in shown(layout, ("de", "en")).items():
        model.show(derive(inputs))
        qapp.processEvents()
        picture = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
        for text, place in painted_texts(window.contentItem()):
            looked += 1
            ratio = painted_contrast(picture.copy(place.intersected(picture.rect())))
            if ratio < LEAST_TEXT:
                weak.append(f"{state}: {text!r} has {ratio:.1f}:1")
    delete(window)
    delete(engine)
    assert looked > 10
    assert not weak, "\n".join(weak)


def painted_texts(item: QQuickItem) -> Iterator[tuple[str, QRect]]:
    for child in item.childItems():
        if not child.isVisible():
            continue
        text = child.property("text")
        if isinstance(text, str) and text.strip():
            yield text, child.mapRectToScene(QRectF(0, 0, child.width(), child.height())).toRect()
        yield from painted_texts(child)


def painted_contrast(picture: QImage) -> float:
    """Return the contrast of the most frequent colour, which is the ground, to the one that differs most."""
    found = Counter(memoryview(picture.constBits()).cast("I"))
    ground = found.most_common(1)[0][0]
    return max(contrast(f"#{ground & 0xFFFFFF:06x}", f"#{colour & 0xFFFFFF:06x}") for colour in found)
