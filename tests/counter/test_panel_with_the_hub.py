"""Every action of a clerk on the real window, with a real hub and a real Mosquitto: what becomes of it in the day."""

import json
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from counter.panel import DOUBLE_PRESS_S
from support.broker import Broker, Listener
from support.hub import HubProcess
from support.office_files import write_office
from support.panel import Panel, Waiter, panel_settings, panel_window

OFFICE = "panel-actions"
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
MORE = """
[rules]
too_soon_seconds = 0
missed_within_seconds = 0
least_between_calls_seconds = 0
recall_after_seconds = 0

[[errands]]
id = "photo"
name.de = "Fotoautomat"

[[devices]]
client = "team-1"
role = "counter"
"""


@dataclass
class Site:
    """The hub's day as a foreign client sees and feeds it, and one panel."""

    listener: Listener
    panel: Panel

    def ask(self, client: str, do: str, /, **fields: Any) -> dict[str, Any]:
        command = {"v": 1, "id": str(uuid.uuid4()), "do": do, **fields}
        topic = f"lobbycall/{OFFICE}/answer/{client}"
        self.listener.say(f"lobbycall/{OFFICE}/ask/{client}", json.dumps(command).encode())

        def answers() -> list[dict[str, Any]]:
            return [a for a in map(json.loads, self.listener.on(topic)) if a["re"] == command["id"]]

        self.panel.bot.waitUntil(lambda: bool(answers()))
        return answers()[0]

    def issue(self, *services: str) -> str:
        """Issue a ticket; return its number."""
        answer = self.ask("kiosk-1", "issue_ticket", services=services or ("s1",), language="de")
        number: str = answer["ticket"]["number"]
        self.panel.bot.waitUntil(lambda: number in self.line() and number in self.known())
        return number

    def known(self) -> set[str]:
        """Return the numbers that the panel knows to be open."""
        line = self.panel.model.inputs.line
        return set() if line is None else {ticket.number for ticket in line.tickets}

    def line(self) -> dict[str, dict[str, Any]]:
        """Return the open tickets by number."""
        said = self.listener.on(f"lobbycall/{OFFICE}/state/line")
        return {t["number"]: t for t in json.loads(said[-1]).get("tickets", ())} if said else {}

    def counter(self, counter: str = "3") -> dict[str, Any]:
        said = self.listener.on(f"lobbycall/{OFFICE}/state/counter/{counter}")
        return dict(json.loads(said[-1])) if said else {}

    def becomes(self, number: str, state: str | None) -> dict[str, Any]:
        """Wait until a ticket is in a state; None: done or cancelled."""
        self.panel.bot.waitUntil(lambda: self.line().get(number, {}).get("state") == state)
        return self.line().get(number, {})

    def at(self, state: str, number: str | None = None) -> None:
        """Wait until the hub and the panel say that the counter is in a state, with a ticket."""
        self.panel.bot.waitUntil(
            lambda: self.counter()["state"] == state and (self.counter().get("ticket") or {}).get("number") == number
        )
        self.panel.wait(state)
        self.panel.bot.waitUntil(lambda: (number or "") == self.panel.model.property("number"))

    def next(self, *services: str) -> str:
        """Have somebody come and called here."""
        number = self.issue(*services)
        self.panel.bot.waitUntil(lambda: self.panel.model.property("why")["call_next"] == "")
        self.panel.key(Qt.Key.Key_F2)
        self.at("called", number)
        self.becomes(number, "called")  # the line comes after the counter
        return number

    def list(self, which: str, number: str) -> None:
        """Open a list and choose a ticket."""
        if not self.panel.shows("rows"):
            self.panel.key(Qt.Key.Key_L, CTRL)
        self.panel.click(f"list-{which}")
        self.panel.click(f"row-{number}")

    def tidy(self) -> None:
        """Leave the counter open and free, nobody in the line, and no press that another could double."""
        self.ask("counter-3", "open_counter", counter="3", clerk="m-yilmaz", takeover=True)
        for do in ("finish", "resume_counter"):
            self.ask("counter-3", do, counter="3")
        for ticket in list(self.line().values()):
            self.ask("desk-1", "cancel_ticket", ticket=ticket["id"])
            self.ask("desk-1", "return_ticket", ticket=ticket["id"])
            self.ask("desk-1", "cancel_ticket", ticket=ticket["id"])
        self.panel.window.setProperty("listsOpen", False)
        self.panel.models.form.show("window")
        self.panel.window.requestActivate()
        self.at("free")
        self.calm()

    def calm(self) -> None:
        """Wait until a press of the same key is a press of its own."""

        def is_calm() -> bool:
            last, now = self.panel.model.inputs.last_press, time.monotonic()
            return last is None or now - last[2] > DOUBLE_PRESS_S

        self.panel.bot.waitUntil(is_calm)


@pytest.fixture(scope="module")
def day(broker: Broker, qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = Path(tmp_path_factory.mktemp("site"))
    office = write_office(folder / "office", OFFICE, counters=3)
    site = office / "office.toml"
    site.write_text(site.read_text("utf-8") + MORE, "utf-8")
    process = HubProcess(broker, office, folder / "data")
    process.start()
    with (
        Listener(broker.settings("foreign"), f"lobbycall/{OFFICE}/#") as listener,
        panel_window(panel_settings(broker, OFFICE, folder), Waiter(), qapp, None) as panel,
    ):
        yield Site(listener, panel)
    assert process.stop() == 0


@pytest.fixture
def site(day: Site) -> Site:
    day.panel.bot.waitUntil(lambda: bool(day.counter()) and day.panel.model.property("online"))
    day.tidy()
    return day


def test_open_and_close(site: Site) -> None:
    panel = site.panel
    panel.key(Qt.Key.Key_F12)
    site.at("closed")
    panel.key(Qt.Key.Key_Return)
    site.at("free")
    assert site.counter()["clerk"] == "m-yilmaz"


def test_next_recall_start_finish_reopen(site: Site) -> None:
    number = site.next()
    site.panel.key(Qt.Key.Key_F3)
    site.panel.bot.waitUntil(lambda: site.counter()["ticket"]["attempt"] == 2)
    site.panel.key(Qt.Key.Key_F4)
    site.at("serving", number)
    site.panel.key(Qt.Key.Key_F5)
    site.at("free")
    site.becomes(number, None)
    site.panel.bot.waitUntil(lambda: site.panel.model.property("undo") == "reopen")
    site.panel.key(Qt.Key.Key_Z, CTRL)
    site.at("serving", number)


def test_no_show_and_its_undo(site: Site) -> None:
    number = site.next()
    site.panel.key(Qt.Key.Key_F6)
    site.becomes(number, "missed")
    site.at("free")
    site.panel.click("undo")
    site.at("called", number)


def test_a_no_show_is_taken_back_from_its_list(site: Site) -> None:
    number = site.next()
    site.panel.key(Qt.Key.Key_F6)
    site.becomes(number, "missed")
    site.list("missed", number)
    site.panel.click("act-undo_no_show")
    site.at("called", number)


def test_put_back(site: Site) -> None:
    number = site.next()
    site.panel.click("put_back")
    site.becomes(number, "waiting")
    site.at("free")


def test_park_with_a_time_and_call_from_the_list(site: Site) -> None:
    number = site.next()
    site.panel.key(Qt.Key.Key_F8)
    site.panel.key(Qt.Key.Key_Down)
    site.panel.key(Qt.Key.Key_Return)
    assert site.becomes(number, "parked")["until"] is not None
    site.at("free")
    site.list("parked", number)
    site.panel.key(Qt.Key.Key_Return)
    site.at("called", number)


def test_an_errand_and_back(site: Site) -> None:
    number = site.next()
    site.panel.key(Qt.Key.Key_F8, SHIFT)
    site.panel.key(Qt.Key.Key_Return)
    assert site.becomes(number, "away")["errand"] == "photo"
    site.at("free")
    site.list("away", number)
    site.panel.click("act-return_ticket")
    site.becomes(number, "waiting")


def test_transfer_to_a_queue_with_a_note_that_the_next_clerk_reads(site: Site) -> None:
    number = site.next()
    site.panel.key(Qt.Key.Key_F9)
    site.panel.find("note-field").setProperty("text", "Formular fehlt")
    site.panel.key(Qt.Key.Key_Return)
    assert site.becomes(number, "waiting")["queue"] == "q2"
    site.at("free")
    site.calm()
    site.panel.key(Qt.Key.Key_F2)
    site.at("called", number)
    assert site.panel.model.property("note") == "Formular fehlt"
    assert "Formular" not in str(site.panel.find("visitor-note").childItems()[-1].property("text"))
    site.panel.key(Qt.Key.Key_F1)
    site.panel.bot.waitUntil(lambda: "Formular" in _shown(site.panel, "visitor-note"))


def test_transfer_to_another_open_counter(site: Site) -> None:
    site.ask("counter-2", "open_counter", counter="2", clerk="b-kaya")
    number = site.next()
    site.panel.bot.waitUntil(lambda: "counter:2" in {o["id"] for o in site.panel.model.options("transfer")})
    site.panel.click("transfer")
    site.panel.click("target-counter:2")
    site.becomes(number, "waiting")
    site.at("free")
    assert site.ask("counter-2", "call_next", counter="2")["number"] == number
    site.ask("counter-2", "finish", counter="2")
    site.ask("counter-2", "close_counter", counter="2")


def test_a_service_more_and_a_finish_that_leaves_it_for_later(site: Site) -> None:
    number = site.next()
    site.panel.key(Qt.Key.Key_F4)
    site.at("serving", number)
    site.panel.key(Qt.Key.Key_F9, SHIFT)
    site.panel.click("target-s2")
    site.panel.bot.waitUntil(lambda: site.panel.model.property("service_ids") == ["s1", "s2"])
    site.panel.key(Qt.Key.Key_F5, SHIFT)
    site.panel.click("done-s2")
    site.panel.click("people-more")
    site.panel.click("finish-done")
    ticket = site.becomes(number, "waiting")
    assert (ticket["services"], ticket["people"]) == (["s2"], 2)


def test_finish_takes_one_key_with_all_services_filled_in(site: Site) -> None:
    number = site.next("s1", "s2")
    site.panel.key(Qt.Key.Key_F5)
    site.becomes(number, None)


def test_serve_without_a_ticket(site: Site) -> None:
    site.panel.key(Qt.Key.Key_F2, SHIFT)
    site.panel.click("target-s2")
    site.panel.wait("serving")
    assert site.panel.model.property("services") == ["Dienst 2"]


def test_call_a_given_ticket_by_its_number(site: Site) -> None:
    _first, second = site.issue(), site.issue()
    site.panel.key(Qt.Key.Key_L, CTRL)
    site.panel.click("find-field")
    site.panel.type(second)
    site.panel.bot.waitUntil(lambda: site.panel.find("rows").property("count") == 1)
    site.panel.key(Qt.Key.Key_Return)
    site.panel.key(Qt.Key.Key_Return)
    site.at("called", second)


def test_who_stands_there_is_served_without_a_call_and_outcomes_are_entered_afterwards(site: Site) -> None:
    here, done, gone = site.issue(), site.issue(), site.issue()
    calls = len(site.listener.on(f"lobbycall/{OFFICE}/event/call"))
    site.list("waiting", done)
    site.panel.click("act-record")
    site.becomes(done, None)
    site.at("free")
    site.list("waiting", gone)
    site.panel.click("act-cancel_ticket")
    site.becomes(gone, None)
    site.list("waiting", here)
    site.panel.click("act-start_service")
    site.at("serving", here)
    assert len(site.listener.on(f"lobbycall/{OFFICE}/event/call")) == calls
    site.panel.key(Qt.Key.Key_Escape)
    site.panel.key(Qt.Key.Key_F5)
    site.at("free")
    site.panel.key(Qt.Key.Key_L, CTRL)
    site.panel.click("list-served")
    site.panel.bot.waitUntil(lambda: site.panel.shows(f"row-{here}") and site.panel.shows(f"row-{done}"))
    assert not site.panel.shows(f"row-{gone}")
    site.panel.click(f"row-{here}")
    site.panel.click("act-reopen")
    site.at("serving", here)


def test_pause_with_a_reason_and_go_on(site: Site) -> None:
    site.panel.key(Qt.Key.Key_F11)
    site.panel.click("target-phone")
    site.at("paused")
    assert not site.panel.find("finish-face").isEnabled()
    site.panel.key(Qt.Key.Key_F2)
    site.panel.says("status", "Pause")
    site.panel.key(Qt.Key.Key_F11)
    site.at("free")


def test_a_counter_that_a_colleague_took_asks_before_it_is_taken_back_and_the_visit_stays(site: Site) -> None:
    number = site.next()
    site.ask("counter-3", "open_counter", counter="3", clerk="b-kaya", takeover=True)
    site.panel.says("takeover-warning", "b-kaya")
    assert number in site.panel.text("takeover-warning")
    site.panel.key(Qt.Key.Key_F5)
    assert site.counter()["state"] == "called"
    site.panel.click("open_counter")
    site.panel.bot.waitUntil(lambda: site.counter()["clerk"] == "m-yilmaz")
    site.panel.says("number", number)


def test_two_panels_race_for_one_ticket_and_each_counter_is_chosen_at_sign_in(
    site: Site, broker: Broker, qapp: QGuiApplication, tmp_path: Path
) -> None:
    settings = panel_settings(broker, OFFICE, tmp_path, broker=broker.settings("team-1"), counter="", clerk="")
    with panel_window(settings, Waiter(), qapp, None) as other:
        other.bot.waitUntil(lambda: len(other.model.property("counters")) == 3)
        other.click("counter-2")
        other.find("clerk-field").setProperty("text", "b-kaya")
        other.click("open_counter")
        other.wait("free")
        number = site.issue()
        other.bot.waitUntil(lambda: other.model.property("waiting") == 1)
        site.panel.click("call_next")
        other.click("call_next")
        panels = (site.panel, other)
        site.panel.bot.waitUntil(lambda: any(p.model.property("number") == number for p in panels))
        loser = next(p for p in panels if p.model.property("number") != number)
        loser.says("status", "Niemand wartet")
        assert [p.model.property("number") for p in panels].count(number) == 1
        site.ask("team-1", "finish", counter="2")
        site.ask("team-1", "close_counter", counter="2")
    with panel_window(settings, Waiter(), qapp, None) as again:
        again.wait("closed")
        assert (again.model.property("place"), again.model.property("clerk")) == ("Platz 2", "b-kaya")


def test_the_small_bar_does_what_the_window_does(site: Site) -> None:
    number = site.issue()
    site.panel.bot.waitUntil(lambda: site.panel.model.property("why")["call_next"] == "")
    site.panel.key(Qt.Key.Key_F10)
    site.panel.bot.waitUntil(lambda: site.panel.window.height() <= 72 and site.panel.shows("grip"))
    flags = site.panel.window.flags()
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert flags & Qt.WindowType.FramelessWindowHint
    site.panel.click("call_next")
    site.at("called", number)
    assert site.panel.text("number") == number
    site.panel.key(Qt.Key.Key_F8)
    site.panel.bot.waitUntil(lambda: site.panel.shows("sheet-title"))
    site.panel.key(Qt.Key.Key_Return)
    site.becomes(number, "parked")
    site.panel.bot.waitUntil(lambda: site.panel.shows("grip"))


def _shown(panel: Panel, name: str) -> str:
    return str(panel.find(name).childItems()[-1].property("text"))
