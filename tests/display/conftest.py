"""A real wall on the real broker, and a hub that we play."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import PySide6.QtQuick  # noqa: F401  # makes root objects come back as QQuickWindow
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from appliance.clock import SystemClock
from appliance.qt.start import QML_FOLDER
from appliance.qt.translations import SHARED, Translations
from appliance.settings import Slug
from appliance.voice.player import player
from appliance.voice.settings import VoiceSettings
from display.app import compose
from display.settings import I18N, QML, DisplaySettings
from office.ids import OfficeSlug
from office.wire.topics import Topics
from support.broker import Broker, Listener
from support.wall import CLIENT, PlayedHub, Show, Shown


@pytest.fixture(scope="session", autouse=True)
def texts() -> None:
    """Translations as programs load them, made anew where the source is newer."""
    for source in (*SHARED.glob("*.ts"), *I18N.glob("*.ts")):
        made = source.with_suffix(".qm")
        if made.exists() and made.stat().st_mtime >= source.stat().st_mtime:
            continue
        part = source.with_suffix(f".{os.getpid()}.part")
        tool = Path(sys.executable).parent / "pyside6-lrelease"
        subprocess.run([str(tool), str(source), "-qm", str(part)], check=True, capture_output=True)
        part.replace(made)


@pytest.fixture
def hub(broker: Broker, tmp_path: Path) -> Iterator[PlayedHub]:
    topics = Topics(OfficeSlug(f"d-{tmp_path.name}".replace("_", "-")[-32:].strip("-").lower()))
    with Listener(broker.settings("hub"), topics.seen(CLIENT), topics.device(CLIENT)) as listener:
        played = PlayedHub(topics, listener)
        yield played
        played.forget()


@pytest.fixture
def show(broker: Broker, hub: PlayedHub, tmp_path: Path, qtbot: QtBot, qapp: QGuiApplication) -> Iterator[Show]:
    with _stage(broker, hub, tmp_path, qtbot, qapp) as show:
        yield show


@contextmanager
def _stage(broker: Broker, hub: PlayedHub, folder: Path, qtbot: QtBot, qapp: QGuiApplication) -> Iterator[Show]:
    shown: list[tuple[Shown, QQmlApplicationEngine, Translations]] = []

    def show(**fields: object) -> Shown:
        settings = DisplaySettings(
            office=Slug(hub.topics.office),
            broker=broker.settings(CLIENT),
            data_dir=folder / "data",
            voice=VoiceSettings(sound=f"file:{folder / 'sound'}"),
            **fields,  # type: ignore[arg-type]
        )
        engine = QQmlApplicationEngine()
        engine.addImportPath(str(QML_FOLDER))
        translations = Translations(qapp, engine, (I18N,))
        translations.use("de")
        display = compose(settings, player(settings.voice.sound), SystemClock())
        engine.setInitialProperties({"viewModel": display.view_model})
        engine.load(QML / "Main.qml")
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        window.resize(settings.screen.width_px, settings.screen.height_px)
        display.painting.watch(window, first=display.start)
        window.show()
        display.wall.start()
        one = Shown(display, window, folder / "sound")
        shown.append((one, engine, translations))
        qtbot.waitUntil(lambda: display.line.broker_online, timeout=10_000)
        return one

    yield show
    for one, engine, _translations in shown:
        one.display.stop()
        delete(one.window)
        delete(engine)
