"""Screen readers: every control has a name and says why it is grey; nothing is read off by eye alone."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from counter.example_views import View, views
from counter.lists import ListInputs, Which
from office.ids import QueueId, TicketId
from office.wire.panel_states import TicketRow
from support.panel import Hub, Panel

CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.EditableText,
    QAccessible.Role.ListItem,
    QAccessible.Role.CheckBox,
    QAccessible.Role.List,
    QAccessible.Role.Grip,
}
READ = {QAccessible.Role.StaticText, QAccessible.Role.AlertMessage}
SHOWN = (
    "serving",
    "takeover",
    "choose-counter",
    "help-escalated",
    "list-offered",
    "lists",
    "ask-transfer",
    "ask-finish",
    "bar-called",
    "bar-help",
)


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from items(child)


def read(panel: Panel) -> Iterator[tuple[QQuickItem, QAccessibleInterface]]:
    QAccessible.setActive(True)
    for item in items(panel.window.contentItem()):
        interface = QAccessible.queryAccessibleInterface(item)
        if interface is not None and interface.role() in CONTROLS | READ:
            yield item, interface


def show(panel: Panel, view: View) -> None:
    _name, inputs, aid, sheet = view.scene
    panel.models.panel.show(inputs)
    panel.models.help.show(aid)
    panel.models.sheet.show(sheet)
    panel.models.form.show("bar" if view.bar else "window")
    panel.window.resize(*view.size)
    if view.lists is not None:
        panel.window.setProperty("listsOpen", True)
        panel.models.lists.show(view.lists)
    if view.asking:
        panel.window.setProperty("asking", view.asking)
    panel.window.grabWindow()


@pytest.mark.parametrize("name", SHOWN)
def test_every_control_has_a_name_and_every_grey_one_its_reason(panel: Panel, name: str) -> None:
    panel.beat.stop()
    view = next(view for view in views("de") if view.name == name)
    show(panel, view)
    controls = 0
    for item, interface in read(panel):
        # Qt gives a password's field no name (6.11); its description is read out instead.
        kind = QAccessible.Text.Description if interface.state().passwordEdit else QAccessible.Text.Name
        said = interface.text(kind)
        if interface.role() in CONTROLS:
            controls += 1
            assert said.strip(), f"{item.objectName() or item} of {name} has no name"
        if interface.role() is QAccessible.Role.Button and interface.state().disabled:
            assert interface.text(QAccessible.Text.Description), f"{said} of {name} is grey and does not say why"
    assert controls >= 2


def test_a_screen_reader_presses_like_a_hand_and_reads_what_is_hidden_from_eyes(hub: Hub, panel: Panel) -> None:
    at = datetime.now(UTC) - timedelta(minutes=12)
    ticket = TicketRow(id=TicketId("t"), number="A017", queue=QueueId("q"), state="called", issued_at=at)
    hub.counter("called", "finish", ticket=ticket, skills=(QueueId("q"),))
    panel.wait("called")
    found = [(i.text(QAccessible.Text.Name), i) for _item, i in read(panel)]
    assert any(name.startswith("Anliegen: ") for name, _ in found)
    by_name = {name: i for name, i in found if i.role() is QAccessible.Role.Button}
    finish = by_name["Abschließen"].actionInterface()
    assert finish is not None
    finish.doAction("Press")
    assert hub.wait_asked()["do"] == "finish"


@pytest.mark.parametrize("size", [(420, 720), (960, 720)])
def test_nothing_of_a_visitor_can_be_read_before_it_is_asked_for(panel: Panel, size: tuple[int, int]) -> None:
    panel.beat.stop()
    scene = next(view.scene for view in views("de") if view.name == "serving")
    view = View(name="x", scene=scene, size=size, lists=ListInputs(panel=scene[1], which=Which.WAITING))
    show(panel, view)

    def seen() -> str:
        found = items(panel.window.contentItem())
        return "\n".join(
            str(item.property("text"))
            for item in found
            if item.metaObject().indexOfProperty("text") >= 0 and item.metaObject().className().startswith("Label")
        )

    for secret in ("Personalausweis", "ummelden", "Formular"):
        assert secret not in seen()
    panel.key(Qt.Key.Key_F1)
    panel.bot.waitUntil(lambda: "Personalausweis" in seen())
    panel.key(Qt.Key.Key_F1)
    panel.bot.waitUntil(lambda: "Personalausweis" not in seen())
