"""Alarm, help and the emergency sheet: real keys on the real window, the real broker, a hub that the test plays."""

import shutil
import stat
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from office.ids import ClientId, CounterId, HelpId, Language, QueueId, TicketId, UnitId
from office.wire.panel_states import HelpEntry, HelpState, LineState, TicketRow
from office.wire.states import CatalogueState, QueueEntry
from support.panel import Hub, Panel

CTRL = Qt.KeyboardModifier.ControlModifier
DE = Language("de")


def entry(client: str, kind: str = "alarm", **more: Any) -> HelpEntry:
    place = {DE: f"Ort {client}"}
    return HelpEntry(
        id=HelpId(f"h-{client}"), kind=kind, client=ClientId(client), place=place, at=datetime.now(UTC), **more
    )


def closed(hub: Hub, panel: Panel) -> None:
    hub.counter("closed", "open_counter")
    panel.wait("closed")


def called(hub: Hub, panel: Panel) -> None:
    at = datetime.now(UTC) - timedelta(minutes=12)
    ticket = TicketRow(id=TicketId("t"), number="A017", queue=QueueId("q"), state="called", issued_at=at)
    hub.counter("called", "recall", "finish", ticket=ticket)
    panel.wait("called")


def gone(hub: Hub, panel: Panel) -> None:
    panel.beat.stop()
    hub.say("state/hub", {"v": 1, "online": False})
    panel.bot.waitUntil(lambda: not panel.model.property("online"))


@pytest.mark.parametrize("begin", [closed, called])
def test_two_keys_raise_the_alarm_whatever_is_shown(
    hub: Hub, panel: Panel, begin: Callable[[Hub, Panel], None]
) -> None:
    begin(hub, panel)
    panel.key(Qt.Key.Key_F10)
    panel.key(Qt.Key.Key_F10, CTRL)
    panel.key(Qt.Key.Key_F10, CTRL)
    asked = hub.wait_asked()
    assert (asked["do"], asked["counter"]) == ("raise_alarm", "3")
    hub.grant(asked)
    panel.says("status", "✓ Gemeldet")
    assert len(hub.asked()) == 1


def test_the_alarm_goes_out_while_another_command_is_under_way(hub: Hub, panel: Panel) -> None:
    called(hub, panel)
    panel.key(Qt.Key.Key_F5)
    panel.key(Qt.Key.Key_F10, CTRL)
    assert hub.wait_asked(2)["do"] == "raise_alarm"


def test_the_own_alarm_is_silent_here_until_somebody_answers(hub: Hub, panel: Panel) -> None:
    called(hub, panel)
    panel.key(Qt.Key.Key_F10, CTRL)
    hub.grant(hub.wait_asked())
    hub.say("state/help", HelpState(open=(entry("counter-3", counter=CounterId("3")),)))
    panel.says("status", "✓ Gemeldet")
    assert not panel.shows("call-h-counter-3")
    hub.say("state/help", HelpState())
    panel.says("status", "beantwortet")


def test_an_alarm_that_nobody_confirms_in_two_seconds_says_so_until_it_arrives(hub: Hub, panel: Panel) -> None:
    called(hub, panel)
    panel.key(Qt.Key.Key_F10, CTRL)
    asked = hub.wait_asked()
    panel.bot.waitUntil(lambda: "nicht zugestellt" in panel.text("status"), timeout=4000)
    assert "4711" in panel.text("status")
    hub.grant(asked)
    panel.says("status", "✓ Gemeldet")


def test_without_the_hub_the_alarm_says_at_once_that_it_is_lost(hub: Hub, panel: Panel) -> None:
    called(hub, panel)
    gone(hub, panel)
    panel.key(Qt.Key.Key_F10, CTRL)
    assert "nicht zugestellt" in panel.text("status")


def test_a_refused_alarm_is_lost_and_can_be_noted_by_escape(hub: Hub, panel: Panel) -> None:
    called(hub, panel)
    panel.key(Qt.Key.Key_F10, CTRL)
    hub.refuse(hub.wait_asked(), "not_allowed")
    panel.says("status", "nicht zugestellt")
    panel.key(Qt.Key.Key_Escape)
    panel.bot.waitUntil(lambda: panel.text("status") == "")


def test_others_in_need_are_shown_with_place_and_answered_by_key(hub: Hub, panel: Panel) -> None:
    called(hub, panel)
    hub.say("state/help", HelpState(open=(entry("counter-7"),)))
    panel.says("call-title", "Stiller Alarm: Ort counter-7")
    panel.key(Qt.Key.Key_H, CTRL)
    panel.key(Qt.Key.Key_H, CTRL)
    asked = hub.wait_asked()
    assert (asked["do"], asked["help"]) == ("answer_help", "h-counter-7")
    hub.grant(asked)
    hub.say("state/help", HelpState())
    panel.bot.waitUntil(lambda: not panel.shows("call-h-counter-7"))
    assert len(hub.asked()) == 1


def test_each_call_can_be_answered_by_click_and_a_refusal_is_said(hub: Hub, panel: Panel) -> None:
    called(hub, panel)
    late = entry("counter-7", escalated_at=datetime.now(UTC))
    hub.say("state/help", HelpState(open=(late, entry("kiosk-1", "help"), entry("counter-9"))))
    panel.bot.waitUntil(lambda: panel.shows("help-more"))
    panel.click("answer-h-kiosk-1")
    asked = hub.wait_asked()
    assert asked["help"] == "h-kiosk-1"
    hub.refuse(asked, "wrong_state")
    panel.says("status", "nicht mehr")


def test_nobody_to_answer_says_so(hub: Hub, panel: Panel) -> None:
    called(hub, panel)
    panel.key(Qt.Key.Key_H, CTRL)
    assert panel.text("status") == "Niemand ruft um Hilfe."
    assert hub.asked() == []


@pytest.mark.noisy("a state that cannot be read is logged once")
def test_a_state_of_help_that_cannot_be_read_takes_no_call_away(hub: Hub, panel: Panel) -> None:
    called(hub, panel)
    hub.say("state/help", HelpState(open=(entry("counter-7"),)))
    panel.bot.waitUntil(lambda: panel.shows("call-h-counter-7"))
    hub.say("state/help", {"v": 1, "open": 7})
    hub.say("state/help", HelpState(open=(entry("counter-7"), entry("counter-9"))))
    panel.bot.waitUntil(lambda: panel.shows("call-h-counter-9"))


# The emergency sheet


def listed(hub: Hub, panel: Panel, tmp_path: Path) -> Path:
    """Let the hub tell the list; return the folder in which the panel keeps it."""
    queue = QueueEntry(id=QueueId("q"), unit=UnitId("u"), name={DE: "Amt"}, letter="A", appointment_letter="B")
    told = CatalogueState(office="x", name={DE: "Amt"}, time_zone="Europe/Berlin", languages=(DE,), queues=(queue,))
    hub.say("state/catalogue", told)
    now = datetime.now(UTC)
    row = TicketRow(id=TicketId("t"), number="A017", queue=QueueId("q"), state="waiting", issued_at=now)
    hub.say("state/line", LineState(at=now, day=date(2026, 11, 23), tickets=(row,)))
    called(hub, panel)
    folder = tmp_path / "panel" / f"{hub.office}-3"
    panel.bot.waitUntil((folder / "line.json").exists)
    return folder


def fake_lp(folder: Path, body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.mkdir()
    program = folder / "lp"
    program.write_text(f"#!/bin/sh\n{body}\n", "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


def test_the_list_lies_on_the_disk_and_is_fresh_when_the_hub_goes(hub: Hub, panel: Panel, tmp_path: Path) -> None:
    folder = listed(hub, panel, tmp_path)
    now = datetime.now(UTC)
    row = TicketRow(id=TicketId("t2"), number="A018", queue=QueueId("q"), state="waiting", issued_at=now)
    hub.say("state/line", LineState(at=now, day=date(2026, 11, 23), tickets=(row,)))
    gone(hub, panel)
    panel.bot.waitUntil(lambda: "A018" in (folder / "line.json").read_text("utf-8"))


def test_it_is_printed_by_key_while_the_hub_is_away(
    hub: Hub, panel: Panel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_lp(tmp_path / "bin", f'echo "$@" > {tmp_path}/printed', monkeypatch)
    folder = listed(hub, panel, tmp_path)
    panel.key(Qt.Key.Key_P, CTRL)
    assert list(folder.glob("*.pdf")) == []
    gone(hub, panel)
    panel.bot.waitUntil(lambda: panel.shows("print-sheet"))
    panel.key(Qt.Key.Key_P, CTRL)
    panel.says("sheet-said", "ist beim Drucker")
    (file,) = folder.glob("*.pdf")
    assert str(file) in (tmp_path / "printed").read_text("utf-8")
    assert file.read_bytes().startswith(b"%PDF-")
    hub.alive()
    panel.bot.waitUntil(lambda: not panel.shows("print-sheet"))


def test_without_a_printer_it_says_where_the_file_lies(
    hub: Hub, panel: Panel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    folder = listed(hub, panel, tmp_path)
    gone(hub, panel)
    panel.bot.waitUntil(lambda: panel.shows("print-sheet"))
    panel.click("print-sheet")
    (file,) = folder.glob("*.pdf")
    assert str(file) in panel.text("sheet-said")


@pytest.mark.noisy("lp's own words are logged")
def test_a_printer_that_refuses_is_told_with_the_file(
    hub: Hub, panel: Panel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    fake_lp(tmp_path / "bin", "echo 'lp: no default destination'; exit 1", monkeypatch)
    folder = listed(hub, panel, tmp_path)
    gone(hub, panel)
    panel.bot.waitUntil(lambda: panel.shows("print-sheet"))
    panel.click("print-sheet")
    panel.says("sheet-said", str(folder))
    assert "nicht genommen" in panel.text("sheet-said")
    assert any("no default destination" in record.getMessage() for record in caplog.records)


def test_a_panel_that_has_never_had_a_list_says_so(hub: Hub, panel: Panel) -> None:
    called(hub, panel)
    gone(hub, panel)
    panel.says("sheet-said", "noch keine Warteliste")
    assert not panel.find("print-sheet-face").isEnabled()
