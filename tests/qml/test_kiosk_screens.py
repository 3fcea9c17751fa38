"""Every screen: complete texts, legible, inside their places, and large enough to touch (norms.md A-02, A-04)."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from appliance.officefile import load_office
from kiosk.samples import sample_house, scenes
from office.ids import Language
from support.kiosk_window import KioskWindow

OFFICE = Path(__file__).parents[2] / "deploy" / "offices" / "buergerbuero-musterstadt"
PORTRAIT_32 = (1080, 1920, 398.0)
LANDSCAPE_15 = (1280, 800, 332.0)
LANDSCAPE_21 = (1920, 1080, 476.0)
DEMO = (540, 960, 398.0)
CAP_OF_EM = 0.714
RAW_ID = re.compile(r"[a-z]+(-[a-z_]+)+")


def box(item: QQuickItem) -> QRectF:
    corner = item.mapToScene(QPointF(0, 0))
    return QRectF(corner.x(), corner.y(), item.width(), item.height())


def drawn(label: QQuickItem) -> QRectF:
    """Return where a label's letters are."""
    place = box(label)
    height = float(label.property("contentHeight"))
    return QRectF(place.x(), place.y(), float(label.property("contentWidth")), height)


def inside(item: QQuickItem, what: str) -> QQuickItem | None:
    """Return the nearest item around this one that has a property of this name."""
    parent = item.parentItem()
    while parent is not None and parent.metaObject().indexOfProperty(what) < 0:
        parent = parent.parentItem()
    return parent


def complaints(kiosk: KioskWindow, px_per_mm: float) -> Iterator[str]:
    for label in kiosk.labels():
        text = str(label.property("text"))
        if RAW_ID.fullmatch(text):
            yield f"no text for {text!r}"
        font = label.property("font")
        cap_mm = font.pixelSize() * CAP_OF_EM / px_per_mm
        if cap_mm < 4.8:
            yield f"{text!r}: capitals of {cap_mm:.2f} mm"
        if label.property("contentWidth") > label.width() + 1:
            yield f"{text!r}: wider than its place"
        button = inside(label, "down")
        if button is not None and not box(button).adjusted(-1, -1, 1, 1).contains(drawn(label)):
            yield f"{text!r}: outside its button"
        if inside(label, "flicking") is None:
            screen = QRectF(-1, -1, kiosk.window.width() + 2, kiosk.window.height() + 2)
            if not screen.contains(drawn(label)):
                yield f"{text!r}: outside the screen"
    for item in kiosk.items():
        if item.inherits("QQuickMouseArea") and min(item.width(), item.height()) < 20 * px_per_mm - 1:
            size = f"{item.width() / px_per_mm:.1f} x {item.height() / px_per_mm:.1f} mm"
            yield f"a target of {size}"


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("size", [PORTRAIT_32, LANDSCAPE_15, LANDSCAPE_21, DEMO], ids=["32", "15", "21", "demo"])
def test_every_screen_is_complete_legible_and_touchable(
    qapp: QApplication,  # noqa: ARG001  # Qt must be there
    size: tuple[int, int, float],
    language: str,
) -> None:
    width, height, width_mm = size
    house = sample_house(load_office(OFFICE))
    kiosk = KioskWindow(house, width=width, height=height, width_mm=width_mm)
    found: list[str] = []
    for scene in scenes(house, Language(language)):
        kiosk.presenter.host.visit, kiosk.presenter.host.house = scene.visit, scene.house
        kiosk.presenter.refresh()
        kiosk.settle()
        if any(complaints(kiosk, width / width_mm)):
            kiosk.paint()  # rows are laid out with the next frame
        found += [f"{scene.name}: {what}" for what in complaints(kiosk, width / width_mm)]
    kiosk.close()
    assert not found, "\n".join(found)


def test_each_name_that_qml_reads_of_a_view_is_a_field_of_its_props() -> None:
    import dataclasses  # noqa: PLC0415
    from typing import get_args  # noqa: PLC0415

    import kiosk.views as views  # noqa: PLC0415, PLR0402
    from kiosk.view.props_map import camel  # noqa: PLC0415

    folder = Path(views.__file__).parents[1] / "qml"
    fields = {props.name: {camel(f.name) for f in dataclasses.fields(props)} for props in get_args(views.Props)}
    everything = set().union(*fields.values())
    for file in sorted(folder.rglob("*.qml")):
        allowed = fields.get(file.stem, everything) if file.parent.name == "screens" else everything
        read = set(re.findall(r"\bview\.(\w+)", file.read_text("utf-8"))) - {"name"}
        assert read <= allowed, f"{file.name}: {read - allowed}"
