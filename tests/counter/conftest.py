"""A real panel window on the real broker, and a hub that we play."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6.QtQuick  # noqa: F401  # makes root objects come back as QQuickWindow
import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from appliance.qt.translations import SHARED
from counter.assembly import TEXTS
from support.broker import Broker, Listener
from support.panel import Hub, Panel, panel_settings, panel_window


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
    with panel_window(panel_settings(broker, hub.office, tmp_path), qtbot, qapp, hub) as panel:
        yield panel
