"""A real panel window on the real broker, and a hub that we play."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6.QtQuick  # noqa: F401  # makes root objects come back as QQuickWindow
import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from appliance.clock import SystemClock
from appliance.qt.line import Line
from appliance.qt.start import QML_FOLDER
from appliance.qt.translations import SHARED, Translations
from appliance.settings import Slug
from counter.assembly import MAIN, TEXTS, assemble, connect, topics
from counter.settings import PanelSettings
from office.ids import OfficeSlug
from support.broker import Broker, Listener
from support.panel import CLIENT, Hub, Panel


@pytest.fixture(scope="session", autouse=True)
def texts() -> None:
    """Translations as programs load them, made anew where the source is newer."""
    for folder in (SHARED, TEXTS):
        for source in folder.glob("*.ts"):
            made = source.with_suffix(".qm")
            if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
                tool = Path(sys.executable).parent / "pyside6-lrelease"
                subprocess.run([str(tool), str(source), "-qm", str(made)], check=True, capture_output=True)


@pytest.fixture
def hub(broker: Broker, tmp_path: Path, qtbot: QtBot) -> Iterator[Hub]:
    office = f"p-{tmp_path.name}".replace("_", "-")[-32:].lower()
    with Listener(broker.settings("hub"), f"lobbycall/{office}/ask/#", f"lobbycall/{office}/device/#") as listener:
        hub = Hub(office, listener, qtbot)
        yield hub
        hub.forget()


@pytest.fixture
def panel(broker: Broker, hub: Hub, qtbot: QtBot, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Panel]:
    clock = SystemClock()
    listen = topics("3")
    line = Line(OfficeSlug(hub.office), broker.settings(CLIENT), kind="counter", listen=listen, clock=clock)
    settings = PanelSettings(
        office=Slug(hub.office),
        broker=broker.settings(CLIENT),
        counter=Slug("3"),
        clerk=Slug("m-yilmaz"),
        data_dir=tmp_path / "panel",
        alarm_phone="4711",
    )
    models = assemble(settings, line.ask, clock)
    connect(line, models)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML_FOLDER))
    translations = Translations(qapp, engine, (TEXTS,))
    translations.use("de")
    engine.setInitialProperties(models.properties())
    engine.load(MAIN)
    # After loading: singletonInstance keeps the interpreter while the loader's thread may want to log.
    theme = engine.singletonInstance("Lobbycall", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("pxPerMm", 3.78)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.resize(420, 672)
    window.show()
    window.requestActivate()
    qtbot.waitUntil(window.isActive)
    beat = QTimer()
    beat.timeout.connect(hub.alive)
    tick = QTimer()
    tick.timeout.connect(models.tick)
    line.start()
    qtbot.waitUntil(lambda: line.broker_online)
    hub.alive()
    beat.start(1000)
    tick.start(50)
    yield Panel(window, models.panel, qtbot, beat)
    beat.stop()
    tick.stop()
    line.stop()
    window.close()
    delete(engine)  # now and here: left to the collector it may die in another thread, or after the view model
