"""A panel's window by key and mouse, and the hub as a test plays it."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from shiboken6 import delete

from appliance.clock import SystemClock
from appliance.qt.line import Line
from appliance.qt.start import QML_FOLDER
from appliance.qt.translations import Translations
from appliance.settings import Slug
from counter.assembly import MAIN, TEXTS, Models, assemble, connect, topics
from counter.counter_view_model import CounterViewModel
from counter.settings import PanelSettings
from office.ids import CounterId, OfficeSlug
from office.wire.panel_states import CounterState
from office.wire.states import HubState
from support.broker import Broker, Listener
from support.waiting import wait_until

CLIENT = "counter-3"


class Bot(Protocol):
    """Lets Qt work while it waits."""

    def waitUntil(self, condition: Callable[[], Any], *, timeout: int = 5000) -> None:  # noqa: N802  # pytest-qt's name
        ...


class Waiter:
    """The same for fixtures that outlive a test."""

    def waitUntil(self, condition: Callable[[], Any], *, timeout: int = 8000) -> None:  # noqa: N802  # pytest-qt's name
        def holds() -> bool:
            QCoreApplication.processEvents()
            return bool(condition())

        wait_until(holds, timeout / 1000)


@dataclass
class Hub:
    """The hub as the test plays it."""

    office: str
    listener: Listener
    bot: Bot
    topics_said: set[str] = field(default_factory=set)

    def say(self, name: str, message: Any) -> None:
        topic = f"lobbycall/{self.office}/{name}"
        self.topics_said.add(topic)
        self.listener.say(topic, msgspec.json.encode(message), retain=name != f"answer/{CLIENT}")

    def alive(self) -> None:
        self.say("state/hub", HubState(online=True, at=datetime.now(UTC)))

    def counter(self, state: str, *may: str, counter: str = "3", **more: Any) -> None:
        told = CounterState(counter=CounterId(counter), state=state, may=may, **more)
        self.say(f"state/counter/{counter}", told)

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

    def refuse(self, command: dict[str, Any], reason: str, **more: Any) -> None:
        self.say(f"answer/{CLIENT}", {"v": 1, "re": command["id"], "ok": False, "refused": reason, **more})

    def forget(self) -> None:
        for topic in self.topics_said:
            self.listener.say(topic, b"", retain=True)


@dataclass
class Panel:
    """The window, by key and mouse."""

    window: QQuickWindow
    model: CounterViewModel
    bot: Bot
    beat: QTimer
    """A played hub's ``state/hub``; stopped, the hub is silent."""
    models: Models

    def find(self, name: str) -> QQuickItem:
        """Return an item that is shown, also one that a view or repeater has made."""
        found = below(self.window.contentItem(), name)
        assert found is not None, f"no item is named {name}"
        return found

    def text(self, name: str) -> str:
        return str(self.find(name).property("text"))

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, held)

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.window, letter)

    def click(self, name: str) -> None:
        self.bot.waitUntil(lambda: self.shows(name))
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
        self.bot.waitUntil(lambda: (item := below(root, name)) is not None and text in str(item.property("text")))

    def shows(self, name: str) -> bool:
        """Tell whether an item is shown."""
        return below(self.window.contentItem(), name) is not None

    def wait(self, state: str) -> None:
        self.bot.waitUntil(lambda: self.model.property("state") == state and bool(self.model.property("online")))


def below(item: QQuickItem, name: str) -> QQuickItem | None:
    """Return the first item of that name that is shown, at or below an item."""
    if item.objectName() == name and item.isVisible():
        return item
    return next((found for child in item.childItems() if (found := below(child, name)) is not None), None)


def panel_settings(on: Broker, office: str, folder: Path, **changes: Any) -> PanelSettings:
    """Return the configuration of a panel for counter 3."""
    settings = PanelSettings(
        office=Slug(office),
        broker=on.settings(CLIENT),
        counter="3",
        clerk="m-yilmaz",
        data_dir=folder / "panel",
        alarm_phone="4711",
        alarm_sound="none",
    )
    return replace(settings, **changes)


@contextmanager
def panel_window(settings: PanelSettings, bot: Bot, application: QGuiApplication, hub: Hub | None) -> Iterator[Panel]:
    """Yield a panel in a real window, connected to the broker; `hub` is played by the test, None: a real one."""
    clock = SystemClock()
    listen = topics(settings.counter)
    line = Line(OfficeSlug(settings.office), settings.broker, kind="counter", listen=listen, clock=clock)
    models = assemble(settings, line.ask, clock)
    connect(line, models)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML_FOLDER))
    translations = Translations(application, engine, (TEXTS,))
    translations.use("de")
    engine.setInitialProperties(models.properties())
    engine.load(MAIN)
    # After loading: singletonInstance keeps the interpreter while the loader's thread may want to log.
    theme = engine.singletonInstance("Lobbycall", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("pxPerMm", 3.78)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.resize(420, 720)
    window.show()
    window.requestActivate()
    bot.waitUntil(window.isActive)
    beat, tick = QTimer(), QTimer()
    tick.timeout.connect(models.tick)
    line.start()
    bot.waitUntil(lambda: line.broker_online)
    if hub is not None:
        beat.timeout.connect(hub.alive)
        hub.alive()
        beat.start(1000)
    tick.start(50)
    yield Panel(window, models.panel, bot, beat, models)
    beat.stop()
    tick.stop()
    line.stop()
    window.close()
    delete(engine)  # now and here: left to the collector it may die in another thread, or after the view model
