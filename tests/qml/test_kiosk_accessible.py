"""Qt's accessibility tree is complete, tested from the item tree; Tab goes in reading order and is caught nowhere.

EN 301 549 §5.1.3.6, §5.1.6.2, §11.5.2.5; WCAG 2.2 SC 2.1.2, 2.4.3, 4.1.2.
"""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from appliance.officefile import load_office
from kiosk.samples import Scene, sample_house, scenes
from kiosk.shots import OFFICE
from office.ids import Language
from support.access import focus_chain, interface, missing, seen, takes_input
from support.kiosk_window import KioskWindow

SCENES = list(scenes(sample_house(load_office(OFFICE)), Language("de")))


@pytest.fixture(scope="module")
def kiosk(qapp: QApplication) -> Iterator[KioskWindow]:  # noqa: ARG001  # Qt must be there
    QAccessible.setActive(True)
    window = KioskWindow(sample_house(load_office(OFFICE)), width=540, height=960)
    yield window
    window.close()
    QAccessible.setActive(False)


def show(kiosk: KioskWindow, scene: Scene) -> None:
    kiosk.presenter.host.visit, kiosk.presenter.host.house = scene.visit, scene.house
    kiosk.presenter.refresh()
    kiosk.settle()
    kiosk.paint()


def test_whatever_takes_a_touch_is_told_with_role_name_and_state(kiosk: KioskWindow) -> None:
    found = []
    for scene in SCENES:
        show(kiosk, scene)
        found += [f"{scene.name}: {what}" for what in missing(kiosk.window)]
        assert any(takes_input(item) for item in seen(kiosk.window.contentItem())), scene.name
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("planted", "said"),
    [
        ("MouseArea { width: 100; height: 100 }", "is told to nobody"),
        ("Item { width: 90; height: 90; TapHandler {} }", "is told to nobody"),
        ("Item { width: 90; height: 90; activeFocusOnTab: true }", "is told to nobody"),
        ("MouseArea { width: 9; height: 9; Accessible.role: Accessible.Button }", "has no name"),
    ],
)
def test_a_planted_item_is_found(kiosk: KioskWindow, planted: str, said: str) -> None:
    show(kiosk, SCENES[0])
    component = QQmlComponent(kiosk.program.engine)
    component.setData(f"import QtQuick\n{planted}".encode(), "planted")
    item = component.create()
    assert isinstance(item, QQuickItem), component.errorString()
    item.setParentItem(kiosk.window.contentItem())
    found = list(missing(kiosk.window))
    item.setParentItem(None)
    item.deleteLater()
    assert any(said in what for what in found), found
    assert not list(missing(kiosk.window))


def middle(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def lists(item: QQuickItem) -> list[QQuickItem]:
    """Return the lists that an item is in, the innermost first."""
    found = []
    around = item.parentItem()
    while around is not None:
        if around.inherits("QQuickFlickable"):
            found.append(around)
        around = around.parentItem()
    return found


def line(item: QQuickItem, other: QQuickItem) -> float:
    """Return how far down an item is read: what a list hides comes before what stands below the list."""
    shared = lists(other)
    own = [around for around in lists(item) if around not in shared]
    return own[-1].mapToScene(QPointF(0, 0)).y() if own else middle(item).y()


def test_tab_goes_through_everything_and_comes_round(kiosk: KioskWindow) -> None:
    for scene in SCENES:
        show(kiosk, scene)
        stops = [i for i in seen(kiosk.window.contentItem()) if i.property("activeFocusOnTab") and i.isEnabled()]
        if not stops:
            continue
        chain = focus_chain(stops[0])
        names = {item.property("name") or item.property("text") for item in chain}
        wanted = {item.property("name") or item.property("text") for item in stops}
        assert wanted <= names, f"{scene.name}: Tab does not reach {wanted - names}"
        assert len(chain) < 200, f"{scene.name}: Tab is caught"


def test_tab_goes_in_reading_order(kiosk: KioskWindow) -> None:
    """Down the page, line by line; then the bar, which is below it on an upright screen."""
    for scene in SCENES:
        show(kiosk, scene)
        stops = [i for i in seen(kiosk.window.contentItem()) if i.property("activeFocusOnTab") and i.isEnabled()]
        # What scrolls is read in its own order; its two keys stand below it.
        chain = [item for item in (focus_chain(stops[0]) if stops else []) if item.property("sign") is None]
        pages = [item for item in chain if item.isVisible() and item.property("activeFocusOnTab")]
        for one, other in pairwise(pages):
            up = line(one, other) - line(other, one)
            assert up <= max(one.height(), other.height()) / 2 + 1, (
                f"{scene.name}: from {one.property('name')!r} up to {other.property('name')!r}"
            )


def test_a_switch_says_whether_it_is_on(kiosk: KioskWindow) -> None:
    show(kiosk, next(scene for scene in SCENES if scene.name == "choice"))
    tool = next(i for i in seen(kiosk.window.contentItem()) if i.property("icon") == "text-size")
    face = interface(tool)
    assert face is not None
    assert (face.state().checkable, face.state().checked) == (1, 0)
    kiosk.presenter.view_model.switchMode("size")
    kiosk.settle()
    face = interface(tool)
    assert face is not None
    assert face.state().checked == 1
