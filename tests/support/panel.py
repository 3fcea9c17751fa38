"""A panel's window by key and mouse, and the hub as a test plays it."""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import msgspec
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from counter.counter_view_model import CounterViewModel
from office.ids import CounterId
from office.wire.states import CounterState, HubState
from support.broker import Listener

CLIENT = "counter-3"


@dataclass
class Hub:
    """The hub as the test plays it."""

    office: str
    listener: Listener
    bot: QtBot
    topics_said: set[str] = field(default_factory=set)

    def say(self, name: str, message: Any) -> None:
        topic = f"lobbycall/{self.office}/{name}"
        self.topics_said.add(topic)
        self.listener.say(topic, msgspec.json.encode(message), retain=name != f"answer/{CLIENT}")

    def alive(self) -> None:
        self.say("state/hub", HubState(online=True, at=datetime.now(UTC)))

    def counter(self, state: str, *may: str, **more: Any) -> None:
        self.say("state/counter/3", CounterState(counter=CounterId("3"), state=state, may=may, **more))

    def asked(self) -> list[dict[str, Any]]:
        """Return the commands so far, each once however often it was repeated."""
        commands = [json.loads(p) for p in self.listener.on(f"lobbycall/{self.office}/ask/{CLIENT}")]
        return list({command["id"]: command for command in commands}.values())

    def wait_asked(self, count: int = 1) -> dict[str, Any]:
        """Wait until so many commands came; return the last."""
        self.bot.waitUntil(lambda: len(self.asked()) >= count)
        return self.asked()[-1]

    def grant(self, command: dict[str, Any], **more: Any) -> None:
        self.say(f"answer/{CLIENT}", {"v": 1, "re": command["id"], "ok": True, **more})

    def refuse(self, command: dict[str, Any], reason: str) -> None:
        self.say(f"answer/{CLIENT}", {"v": 1, "re": command["id"], "ok": False, "refused": reason})

    def forget(self) -> None:
        for topic in self.topics_said:
            self.listener.say(topic, b"", retain=True)


@dataclass
class Panel:
    """The window, by key and mouse."""

    window: QQuickWindow
    model: CounterViewModel
    bot: QtBot
    beat: QTimer
    """The hub's ``state/hub``; stopped, the hub is silent."""

    def find(self, name: str) -> QQuickItem:
        """Return an item that is shown, also one that a view or repeater has made."""
        found = _below(self.window.contentItem(), name)
        assert found is not None, f"no item is named {name}"
        return found

    def text(self, name: str) -> str:
        return str(self.find(name).property("text"))

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, held)

    def click(self, name: str) -> None:
        item = self.find(name)
        self.window.grabWindow()  # lays everything out
        centre = item.mapToScene(item.boundingRect().center())
        QTest.mouseClick(
            self.window,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(int(centre.x()), int(centre.y())),
        )

    def says(self, name: str, text: str) -> None:
        """Wait until an item that may still come shows a text."""
        root = self.window.contentItem()
        self.bot.waitUntil(lambda: (item := _below(root, name)) is not None and text in str(item.property("text")))

    def shows(self, name: str) -> bool:
        """Tell whether an item is shown."""
        return _below(self.window.contentItem(), name) is not None

    def wait(self, state: str) -> None:
        self.bot.waitUntil(lambda: self.model.property("state") == state and bool(self.model.property("online")))


def _below(item: QQuickItem, name: str) -> QQuickItem | None:
    if item.objectName() == name and item.isVisible():
        return item
    return next((found for child in item.childItems() if (found := _below(child, name)) is not None), None)
