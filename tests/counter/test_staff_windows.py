"""The windows of reception and lead: every control has a name and can be pressed, and they show what they are told."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import PySide6.QtQuick  # noqa: F401  # makes root objects come back as QQuickWindow
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from shiboken6 import delete

from appliance.asking import OnOutcome
from appliance.clock import SystemClock
from appliance.mqtt import BrokerSettings
from appliance.qt.start import QML_FOLDER
from appliance.qt.translations import Translations
from appliance.settings import Slug
from counter.app import main
from counter.desk.desk import DeskProps
from counter.desk.examples import desk_scenes
from counter.lead.examples import lead_scenes
from counter.lead.lead import LeadProps
from counter.settings import StaffRole
from counter.staff.assembly import HOME, TEXTS, Windows, assemble, main_of
from counter.staff.settings import StaffSettings
from office import commands as c
from office.ids import CommandId

SCENES = {StaffRole.DESK: desk_scenes, StaffRole.LEAD: lead_scenes}
_ROLES = QAccessible.Role
PRESSED = {_ROLES.Button, _ROLES.CheckBox, _ROLES.RadioButton, _ROLES.EditableText}


@dataclass
class Shown:
    role: StaffRole
    window: QQuickWindow
    windows: Windows
    asked: list[c.Command]


@pytest.fixture(scope="module", params=list(SCENES), ids=str)
def shown(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Shown]:
    asked: list[c.Command] = []

    def ask(command: c.Command, _on_outcome: OnOutcome) -> CommandId:
        asked.append(command)
        return CommandId("")

    role = request.param
    settings = StaffSettings(office=Slug("hall"), broker=BrokerSettings(user=f"{role}-1"), role=role)
    windows = assemble(settings, ask, SystemClock())
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML_FOLDER))
    translations = Translations(qapp, engine, TEXTS)
    translations.use("de")
    engine.setInitialProperties(windows.properties())
    engine.load(main_of(role))
    theme = engine.singletonInstance("Lobbycall", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("pxPerMm", 3.78)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.resize(1180, 780)
    window.show()
    yield Shown(role, window, windows, asked)
    window.close()
    delete(engine)


def _items(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _items(child)


def _show(shown: Shown, inputs: Any) -> None:
    page: Any = shown.windows.page
    page.show(inputs)
    QGuiApplication.processEvents()
    shown.window.grabWindow()  # lays everything out


def test_every_control_has_a_name_and_a_place_in_the_window(shown: Shown) -> None:
    QAccessible.setActive(True)
    seen = 0
    for name, inputs in SCENES[shown.role]("de"):
        _show(shown, inputs)
        for item in _items(shown.window.contentItem()):
            interface = QAccessible.queryAccessibleInterface(item)
            if interface is None or interface.role() not in PRESSED:
                continue
            seen += 1
            said = interface.text(QAccessible.Text.Name)
            where = f"{name}: {item.objectName()}"
            assert said.strip(), where
            assert "{" not in said, f"{where}: {said}"
            assert re.search(r"\w", said), f"{where}: {said}"
            right = item.mapToScene(item.boundingRect().topRight()).x()
            assert right <= shown.window.width() + 1 or item.objectName().startswith("day-"), f"{where} is cut off"
    assert seen > 200


def test_no_text_is_a_key(shown: Shown) -> None:
    for name, inputs in SCENES[shown.role]("en"):
        _show(shown, inputs)
        for item in _items(shown.window.contentItem()):
            text = str(item.property("text") or "")
            assert not re.fullmatch(r"[a-z]+(-[a-z_]+)+", text), f"{name}: {text}"


def test_keys_turn_the_pages_and_reach_the_fields(shown: Shown) -> None:
    inputs = dict(SCENES[shown.role]("de"))
    _show(shown, next(iter(inputs.values())))
    QTest.keyClick(shown.window, Qt.Key.Key_F3)
    page: Any = shown.windows.page
    assert page.property("view")["tab"] == ("book" if shown.role is StaffRole.DESK else "course")
    QTest.keyClick(shown.window, Qt.Key.Key_F2)
    assert page.property("view")["tab"] == ("draw" if shown.role is StaffRole.DESK else "today")


@pytest.mark.parametrize(("folder", "props"), [("desk", DeskProps), ("lead", LeadProps)])
def test_the_windows_read_only_what_there_is(folder: str, props: type) -> None:
    known = {field.name for field in fields(props)}
    for file in (HOME / "qml" / folder).glob("*.qml"):
        read = set(re.findall(r"(?<!ListView\.)\bview\.(\w+)", file.read_text("utf-8")))
        assert read <= known, f"{file.name}: {read - known}"


@pytest.mark.noisy(reason="mistakes of a configuration are told")
def test_mistakes_in_a_staff_configuration_are_told_by_its_own_keys(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "desk.toml"
    file.write_text('office = "hall"\nrole = "desk"\nslip_printers = "x"\n[broker]\nuser = "desk-1"\n', "utf-8")
    assert main(["--config", str(file)]) == 2
    assert "slip_printer" in capsys.readouterr().err
    file.write_text('office = "hall"\nrole = "boss"\ncounter = "1"\n[broker]\nuser = "desk-1"\n', "utf-8")
    assert main(["--config", str(file)]) == 2
    assert "allowed: one of counter, desk, lead" in capsys.readouterr().err
    file.write_text('office = "hall"\nrole = "lead"\n[broker]\nuser = "lead-1"\n', "utf-8")
    assert main(["--config", str(file), "--show-config"]) == 0
    assert 'role = "lead"' in capsys.readouterr().out
