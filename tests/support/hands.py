"""The program's side of the robot: runs one program as it is, with a thread that reads orders (see robot.py)."""

import json
import re
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, TextIO

import PySide6.QtQuick  # noqa: F401  makes windows come back as QQuickWindow
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from appliance.cli import main as lobbycall
from support.waiting import wait_until


def _items(item: Any) -> Iterator[Any]:
    if not item.isVisible():
        return
    yield item
    children = sorted(item.childItems(), key=lambda child: (child.z(), child.y(), child.x()))
    for child in children:
        yield from _items(child)


_TOUCHED = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.ListItem,
    QAccessible.Role.RadioButton,
}


class _Hands:
    """Acts in the program's main thread."""

    def __init__(self, window: Any) -> None:
        self.window = window
        self._aimed: tuple[str, QPoint] | None = None

    def act(self, order: dict[str, Any]) -> dict[str, Any]:
        """Do one order."""
        answer: dict[str, Any] = getattr(self, f"do_{order.pop('do')}")(**order)
        return answer

    def do_texts(self) -> dict[str, Any]:
        items = _items(self.window.contentItem())
        texts = [str(item.property("text")) for item in items if item.metaObject().indexOfProperty("text") >= 0]
        return {"texts": [text for text in dict.fromkeys(texts) if text]}

    def do_told(self) -> dict[str, Any]:
        """Return what is read, and what is told to assistive technology (so, what is spoken)."""
        told = self.do_texts()["texts"]
        for item in _items(self.window.contentItem()):
            interface = QAccessible.queryAccessibleInterface(item)
            if interface is not None:
                told += [interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Description)]
        return {"told": [text for text in dict.fromkeys(told) if text]}

    def do_tap(self, name: str) -> dict[str, Any]:
        """Click a control that has not moved since the last look: a hand does not hit what still slides into place."""

        names = []
        for item in _items(self.window.contentItem()):
            interface = QAccessible.queryAccessibleInterface(item)
            roles = _TOUCHED
            if interface is None or not item.isEnabled() or interface.role() not in roles:
                continue
            names.append(interface.text(QAccessible.Text.Name))
            if re.search(name, names[-1]):
                middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
                if self._aimed != (names[-1], middle):
                    self._aimed = (names[-1], middle)
                    return {"ok": False, "names": names}
                at = time.time()
                QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
                return {"ok": True, "at": at, "names": names}
        return {"ok": False, "names": names}

    def do_type(self, text: str) -> dict[str, Any]:

        for character in text:
            if character == "\n":
                QTest.keyClick(self.window, Qt.Key.Key_Return)
            elif character == "\b":
                QTest.keySequence(self.window, QKeySequence(QKeySequence.StandardKey.SelectAll))
                QTest.keyClick(self.window, Qt.Key.Key_Backspace)
            else:
                QTest.keyClick(self.window, character)
        return {}

    def do_key(self, name: str) -> dict[str, Any]:
        """Press a key of a panel and wait for the frame with another number; what the panel says instead ends it too."""
        number, said = self._read("number"), self._read("status")
        painted: list[float] = []
        connection = self.window.frameSwapped.connect(lambda: painted.append(time.monotonic()))
        at = time.monotonic()
        QTest.keyClick(self.window, Qt.Key["Key_" + name])
        while time.monotonic() - at < 3 and self._read("number") == number and self._read("status") == said:
            QGuiApplication.processEvents()
            time.sleep(0.001)  # the thread that hears the broker needs the interpreter too
        changed = self._read("number") != number
        painted.clear()
        while changed and not painted and time.monotonic() - at < 3:
            QGuiApplication.processEvents()
            time.sleep(0.001)
        self.window.disconnect(connection)
        return {"ok": changed, "ms": (time.monotonic() - at) * 1000}

    def _read(self, name: str) -> str:
        found = (item for item in _items(self.window.contentItem()) if item.objectName() == name)
        return "".join(str(item.property("text")) for item in found)

    def do_shot(self, file: str) -> dict[str, Any]:
        return {"ok": self.window.grabWindow().save(file)}


def _read_orders(orders: TextIO, answers: TextIO) -> None:

    def ready() -> bool:
        application = QGuiApplication.instance()
        return application is not None and any(window.isVisible() for window in QGuiApplication.topLevelWindows())

    # Not before all is loaded: names of items that are being made then would be lost.
    wait_until(ready, 20, "the program's window")
    hands = _Hands(QGuiApplication.topLevelWindows()[0])
    QTimer.singleShot(0, QGuiApplication.instance(), partial(QAccessible.setActive, True))
    for line in orders:
        done = threading.Event()
        answer: list[dict[str, Any]] = []

        QTimer.singleShot(0, QGuiApplication.instance(), partial(_act, hands, json.loads(line), answer, done))
        done.wait(30)
        answers.write(json.dumps(answer[0] if answer else {"failed": True}) + "\n")
        answers.flush()


def _act(hands: _Hands, order: dict[str, Any], answer: list[dict[str, Any]], done: threading.Event) -> None:
    try:
        answer.append(hands.act(order))
    finally:
        done.set()


def main(words: Sequence[str]) -> int:
    """Run a program with a thread that reads orders."""

    threading.Thread(target=_read_orders, args=(sys.stdin, sys.stdout), daemon=True).start()
    return lobbycall(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
