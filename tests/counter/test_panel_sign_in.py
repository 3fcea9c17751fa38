"""Signing in with a PIN, and the panel's memory: with a real hub, real keys, and the file of clerks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from appliance.pins import hashed
from counter.form_view_model import FormViewModel
from counter.memory import Memory, Place
from hub.clerks import Clerk, Clerks
from office.catalogue import Role
from support.broker import Broker
from support.hub import HubProcess
from support.office_files import write_office
from support.panel import Panel, Waiter, panel_settings, panel_window

OFFICE = "panel-pins"


@pytest.fixture(scope="module")
def panel(broker: Broker, qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Panel]:
    folder = Path(tmp_path_factory.mktemp("pins"))
    office = write_office(folder / "office", OFFICE, counters=3)
    site = office / "office.toml"
    site.write_text(site.read_text("utf-8") + "\n[rules]\nclerk_sign_in = true\n", "utf-8")
    (folder / "data").mkdir()
    clerks = {
        "anna": Clerk(roles=(Role.COUNTER,), pin=hashed("2468")),
        "desk": Clerk(roles=(Role.DESK,), pin=hashed("1357")),
    }
    Clerks(folder / "data" / "clerks.json").save(clerks)
    process = HubProcess(broker, office, folder / "data")
    process.start()
    with panel_window(panel_settings(broker, OFFICE, folder, clerk=""), Waiter(), qapp, None) as panel:
        yield panel
    assert process.stop() == 0


def sign_in(panel: Panel, clerk: str, pin: str) -> None:
    panel.bot.waitUntil(lambda: panel.shows("pin-field") and panel.model.inputs.pending is None)
    panel.bot.waitUntil(lambda: panel.find("open_counter-face").isEnabled())
    panel.find("clerk-field").setProperty("text", clerk)
    panel.click("pin-field")
    panel.type(pin)
    panel.click("open_counter")


def test_a_pin_opens_the_counter_a_wrong_one_or_another_role_does_not(panel: Panel) -> None:
    panel.wait("closed")
    sign_in(panel, "anna", "9999")
    panel.says("status", "stimmen nicht")
    assert panel.text("pin-field") == ""
    calm(panel)
    sign_in(panel, "desk", "1357")
    panel.bot.waitUntil(lambda: panel.model.inputs.pending is None)
    panel.says("status", "stimmen nicht")
    calm(panel)
    sign_in(panel, "anna", "2468")
    panel.wait("free")
    assert panel.models.memory.now.clerk == "anna"
    panel.key(Qt.Key.Key_F12)
    panel.wait("closed")
    assert panel.shows("pin-field")


def calm(panel: Panel) -> None:
    """Wait until a press is no double one any more."""
    panel.bot.waitUntil(
        lambda: (last := panel.model.inputs.last_press) is None or panel.model.inputs.monotonic - last[2] > 0.5
    )


def test_forms_come_back_where_they_stood_but_not_on_a_screen_that_is_gone(
    tmp_path: Path, qapp: QGuiApplication
) -> None:
    screen = qapp.primaryScreen().availableGeometry()
    form = FormViewModel(Memory(tmp_path), on_top=False, hot_keys="")
    assert (form.property("bar"), form.place("bar")) == (False, [])
    form.toggle()
    form.stood("bar", screen.x() + 20, screen.y() + 30, 640, 64)
    form.stood("window", 90_000, 10, 420, 720)
    again = FormViewModel(Memory(tmp_path), on_top=False, hot_keys="")
    assert again.property("bar") is True
    assert again.place("bar") == [screen.x() + 20, screen.y() + 30, 640, 64]
    assert again.place("window") == []


@pytest.mark.noisy("a memory that cannot be read or kept is logged")
def test_a_panel_without_memory_works(tmp_path: Path) -> None:
    (tmp_path / "panel.json").write_text("{", "utf-8")
    assert Memory(tmp_path).now.form == "window"
    lost = Memory(tmp_path / "panel.json" / "below")
    lost.keep(bar=Place(1, 2, 3, 4))
    assert lost.now.bar == Place(1, 2, 3, 4)
