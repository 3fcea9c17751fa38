"""The screen as a row of nodes in reading order, from what Qt Quick tells assistive technology of its items."""

from dataclasses import dataclass, field, replace

import shiboken6
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.reading import Kind, Node

_Role = QAccessible.Role
_CONTROLS = frozenset(
    {_Role.Button, _Role.CheckBox, _Role.RadioButton, _Role.ListItem, _Role.Link, _Role.MenuItem, _Role.PageTab}
)
_KINDS = {
    **dict.fromkeys(_CONTROLS, Kind.CONTROL),
    _Role.EditableText: Kind.FIELD,
    _Role.AlertMessage: Kind.ALERT,
    _Role.StaticText: Kind.TEXT,
    _Role.Heading: Kind.TEXT,
}
_DEEPEST_OVERLAY = 3


@dataclass
class Tree:
    """What stands on a window now."""

    nodes: list[Node] = field(default_factory=list)
    items: dict[int, QQuickItem] = field(default_factory=dict)
    """By the keys of nodes."""
    over: int = 0
    """The key of what lies over the whole screen; 0: nothing does."""

    def press(self, key: int) -> bool:
        """Do what a touch on a control does; tell whether that was possible."""
        item = self.items.get(key)
        if item is None or not shiboken6.isValid(item) or not item.isEnabled():
            return False
        interface = _interface(item)
        actions = None if interface is None else interface.actionInterface()
        if not actions:
            return False
        actions.doAction(actions.pressAction())
        return True

    def show(self, key: int) -> None:
        """Bring a node into sight, and the focus to it: who sees a little follows the ring (EN 301 549 §5.1.3.3)."""
        item = self.items.get(key)
        if item is None or not shiboken6.isValid(item):
            return
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        around = _around(item)
        if around is not None:
            _scroll(around, item)


def read_tree(window: QQuickWindow) -> Tree:
    """Return what stands on the window: the page, or what lies over it, before the frame around it."""
    tree = Tree()
    root = window.contentItem()
    over = _overlay(root, 0)
    if over is not None:
        tree.over = _key(over)
        _walk(over, tree, tree.nodes)
    frame: list[Node] = []
    _walk_frame(root, tree, frame)
    tree.nodes += [replace(node, page=False) for node in frame]
    return tree


def _overlay(item: QQuickItem, depth: int) -> QQuickItem | None:
    """Return the topmost surface that covers the page; what it hides is not visible."""
    for child in reversed(item.childItems()):
        if not child.isVisible():
            continue
        if child.property("covers"):
            return child
        if depth < _DEEPEST_OVERLAY and (found := _overlay(child, depth + 1)) is not None:
            return found
    return None


def _walk_frame(item: QQuickItem, tree: Tree, frame: list[Node]) -> None:
    """Put the page's nodes into the tree, and all others into the frame."""
    if not item.isVisible() or _key(item) == tree.over:
        return
    interface = _interface(item)
    if interface is not None and interface.role() == _Role.Pane:
        _walk(item, tree, tree.nodes)
        return
    if _add(item, interface, tree, frame):
        return
    for child in item.childItems():
        _walk_frame(child, tree, frame)


def _walk(item: QQuickItem, tree: Tree, nodes: list[Node]) -> None:
    if not item.isVisible() or _add(item, _interface(item), tree, nodes):
        return
    for child in item.childItems():
        _walk(child, tree, nodes)


def _add(item: QQuickItem, interface: QAccessibleInterface | None, tree: Tree, nodes: list[Node]) -> bool:
    """Add an item's node, if it is one; tell whether its children are part of it."""
    kind = None if interface is None else _KINDS.get(interface.role())
    # What turns the pages of a list is of no use to somebody who hears all of it.
    if interface is None or kind is None or item.property("sign") is not None:
        return kind is Kind.CONTROL
    name = interface.text(QAccessible.Text.Name)
    same = bool(nodes) and nodes[-1].kind in {Kind.TEXT, Kind.ALERT} and nodes[-1].name == name
    if name and not (same and kind is Kind.TEXT):
        state = interface.state()
        key = _key(item)
        tree.items[key] = item
        nodes.append(
            Node(
                key=key,
                kind=kind,
                name=name,
                detail=interface.text(QAccessible.Text.Description),
                checked=bool(state.checked) if state.checkable else None,
                enabled=item.isEnabled(),
            )
        )
    return kind in {Kind.CONTROL, Kind.FIELD}


def _interface(item: QQuickItem) -> QAccessibleInterface | None:
    """Return what an item tells of itself; the stubs don't know that it may be nothing."""
    return QAccessible.queryAccessibleInterface(item)


def _around(item: QQuickItem) -> QQuickItem | None:
    """Return the list that an item lies in."""
    around: QQuickItem | None = item.parentItem()
    while around is not None and not around.inherits("QQuickFlickable"):
        around = around.parentItem()
    return around


def _key(item: QQuickItem) -> int:
    return int(shiboken6.getCppPointer(item)[0])


def _scroll(flickable: QQuickItem, item: QQuickItem) -> None:
    top = item.mapToItem(flickable, QPointF(0, 0)).y()
    at = float(flickable.property("contentY"))
    if top < 0:
        flickable.setProperty("contentY", at + top)
    elif top + item.height() > flickable.height():
        flickable.setProperty("contentY", at + min(top, top + item.height() - flickable.height()))
