"""Help between two panels through a real hub and a real Mosquitto: the whole way of an alarm."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from support.broker import Broker, Listener
from support.hub import HubProcess
from support.office_files import write_office
from support.panel import Hub, Panel

OFFICE = "help-test"
CTRL = Qt.KeyboardModifier.ControlModifier


class RealHub(Hub):
    """A hub that speaks for itself."""

    def alive(self) -> None:
        pass


@pytest.fixture
def hub(broker: Broker, tmp_path: Path, qtbot: QtBot) -> Iterator[Hub]:
    folder = write_office(tmp_path / "office", OFFICE, counters=3)
    site = folder / "office.toml"
    site.write_text(site.read_text("utf-8") + "\n[rules]\nhelp_escalates_seconds = 5\n", "utf-8")
    process = HubProcess(broker, folder, tmp_path / "data")
    process.start()
    with Listener(broker.settings("foreign"), f"lobbycall/{OFFICE}/#") as listener:
        yield RealHub(OFFICE, listener, qtbot)
    assert process.stop() == 0


def opened(hub: Hub) -> list[dict[str, Any]]:
    said = hub.listener.on(f"lobbycall/{OFFICE}/state/help")
    return list(json.loads(said[-1]).get("open", [])) if said else []


def other_panel(hub: Hub, command_id: str, do: str, **fields: str) -> None:
    command = {"v": 1, "id": command_id, "do": do, **fields}
    hub.listener.say(f"lobbycall/{OFFICE}/ask/counter-1", json.dumps(command).encode())


def test_an_alarm_reaches_the_others_with_its_place_escalates_and_is_answered(hub: Hub, panel: Panel) -> None:
    panel.wait("closed")
    panel.key(Qt.Key.Key_F10, CTRL)
    panel.says("status", "✓ Gemeldet")
    panel.bot.waitUntil(lambda: bool(opened(hub)))
    (entry,) = opened(hub)
    assert (entry["kind"], entry["client"], entry["counter"]) == ("alarm", "counter-3", "3")
    assert entry["place"]["de"] == "Platz 3"
    panel.bot.waitUntil(lambda: bool(opened(hub)[0].get("escalated_at")), timeout=15000)
    assert not panel.shows("call-" + entry["id"])
    other_panel(hub, "h-1", "answer_help", help=entry["id"])
    panel.says("status", "beantwortet")


def test_the_alarm_of_another_counter_is_shown_and_answered_here(hub: Hub, panel: Panel) -> None:
    panel.wait("closed")
    other_panel(hub, "h-2", "raise_alarm", counter="1")
    panel.says("call-title", "Stiller Alarm: Platz 1")
    panel.key(Qt.Key.Key_H, CTRL)
    panel.bot.waitUntil(lambda: opened(hub) == [] and not panel.shows("call-title"))
