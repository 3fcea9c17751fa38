"""What Qt tells assistive technology of a window, against its item tree: nothing that takes a touch may be missing."""

from collections.abc import Iterator

import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

_Role = QAccessible.Role
INTERACTIVE = frozenset({_Role.Button, _Role.CheckBox, _Role.RadioButton, _Role.Link, _Role.EditableText})
NOT_ITEMS = "a Flickable is moved by its two buttons too, and takes no touch of its own"


def seen(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield an item and all visible items below it, in the order of painting."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from seen(child)


def takes_input(item: QQuickItem) -> bool:
    """Tell whether an item takes touches, clicks or focus."""
    if item.inherits("QQuickFlickable"):
        return False
    return item.inherits("QQuickMouseArea") or bool(item.property("activeFocusOnTab")) or _has_handler(item)


def _has_handler(item: QQuickItem) -> bool:
    """Tap handlers take touches; a PointHandler only watches."""
    return any(child.inherits("QQuickTapHandler") or child.inherits("QQuickDragHandler") for child in item.children())


def interface(item: QQuickItem) -> QAccessibleInterface | None:
    """Return what Qt tells of an item, if it does."""
    return QAccessible.queryAccessibleInterface(item)


def missing(window: QQuickWindow) -> Iterator[str]:
    """Say which items take a touch, a click or focus and are not told with role, name and state."""
    told = _told(window)
    for item in seen(window.contentItem()):
        if takes_input(item):
            yield from _complaints(item, told)


def _complaints(item: QQuickItem, told: set[int]) -> Iterator[str]:
    speaks = _who_speaks(item)
    what = f"{item.metaObject().className()} ({item.width():.0f} x {item.height():.0f})"
    if speaks is None:
        yield f"{what} is told to nobody"
        return
    face = interface(speaks)
    assert face is not None
    name = face.text(QAccessible.Text.Name)
    if not name.strip():
        yield f"{what} has no name"
    if face.role() not in INTERACTIVE | {_Role.AlertMessage}:
        yield f"{what} {name!r}: role {face.role().name}"
    if shiboken6.getCppPointer(speaks)[0] not in told:
        yield f"{what} {name!r} is not in the tree"
    if face.state().disabled == speaks.isEnabled():
        yield f"{what} {name!r}: says it is {'disabled' if face.state().disabled else 'enabled'}"
    if speaks.property("checkable") and not face.state().checkable:
        yield f"{what} {name!r}: does not say that it is a switch"


def _who_speaks(item: QQuickItem) -> QQuickItem | None:
    """Return the item that speaks for one: itself, or what it fills."""
    around: QQuickItem | None = item
    for _ in range(2):
        if around is None:
            return None
        face = interface(around)
        if face is not None and face.role() in INTERACTIVE | {_Role.AlertMessage}:
            return around
        same = around.parentItem()
        if same is None or (same.width(), same.height()) != (item.width(), item.height()):
            return None
        around = same
    return None


def _told(window: QQuickWindow) -> set[int]:
    """Return the items that are reached from the window by going down Qt's accessibility tree."""
    root = QAccessible.queryAccessibleInterface(window)
    found: set[int] = set()
    waiting = [root]
    while waiting:
        face = waiting.pop()
        thing = face.object()
        if thing is not None:
            found.add(int(shiboken6.getCppPointer(thing)[0]))
        waiting += [child for n in range(face.childCount()) if (child := face.child(n)) is not None]
    return found


def focus_chain(first: QQuickItem, most: int = 200) -> list[QQuickItem]:
    """Return what Tab leads through from an item, until it comes round."""
    chain = [first]
    item = first.nextItemInFocusChain(True)
    while shiboken6.getCppPointer(item)[0] != shiboken6.getCppPointer(first)[0] and len(chain) < most:
        chain.append(item)
        item = item.nextItemInFocusChain(True)
    return chain
