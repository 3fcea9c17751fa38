"""What the whole house does when a part of it fails, and at the quota's end."""

import json
import os
import pty
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from support.demo import ROOT
from support.foreign import Foreign, foreign
from support.house import House, headless
from support.waiting import wait_until

pytestmark = pytest.mark.long

NUMBER = r"^[A-Z]\d{3}$"


def issue(kiosk: Foreign, queue: str = "abholung", **fields: object) -> dict[str, object]:
    return kiosk.ask("issue_ticket", queue=queue, language="de", **fields)


def test_at_the_quotas_end_the_kiosk_says_so_and_the_hub_refuses_all_but_over_quota(
    house: House, tmp_path: Path
) -> None:
    with foreign(house, "lead-1") as lead, foreign(house, "kiosk-1", "state/queues") as kiosk:
        given = lead.ask("set_quota", queue="standesamt", by=0)["given"]
        quota = lead.ask("set_quota", queue="standesamt", limit=given, batches=[])
        assert (quota["ok"], quota["left"]) == (True, 0)
        refused = issue(kiosk, "standesamt")
        assert (refused["ok"], refused["refused"]) == (False, "quota_exhausted")
        with foreign(house, "desk-1") as desk:
            assert desk.ask("issue_ticket", queue="standesamt", language="de", over_quota=True, reason="Notfall")["ok"]
        with house.robot("kiosk", "kiosk-1", tmp_path) as screen:
            screen.tap("keinen Termin")
            screen.tap("^Geburt anmelden")
            screen.wait_to_see("alle Wartenummern vergeben")
            screen.tap("^Termin wählen")
        assert lead.ask("set_quota", queue="standesamt", limit=300, batches=[])["ok"]
        assert issue(kiosk, "standesamt")["ok"]


def test_after_kill_9_of_the_hub_the_same_id_gets_the_same_answer(house: House) -> None:
    command_id = str(uuid.uuid4())
    with foreign(house, "kiosk-1", "state/hub") as kiosk:
        first = issue(kiosk, command_id=command_id)
        assert first["ok"]
        house.kill("hub", 2.5)
        kiosk.listener.heard.clear()
        wait_until(lambda: any(state["online"] for state in kiosk.heard("state/hub")), 10, "the hub")
        kiosk.listener.heard.clear()
        assert issue(kiosk, command_id=command_id) == first


@pytest.mark.noisy("the test's own clients see their broker go")
def test_a_killed_broker_comes_back_with_all_state_within_5_s(house: House) -> None:
    with foreign(house, "lead-1") as lead:
        issued = lead.ask("issue_ticket", queue="abholung", language="de")["ticket"]
    house.kill("broker")
    with foreign(house, "lead-1", "state/line", "state/board", "state/queues", "state/catalogue") as lead:
        begun = time.monotonic()
        for topic in ("state/line", "state/board", "state/queues", "state/catalogue"):
            wait_until(lambda topic=topic: lead.heard(topic), 5 - (time.monotonic() - begun), topic)
        assert issued["id"] in {ticket["id"] for ticket in lead.heard("state/line")[-1]["tickets"]}


@contextmanager
def frozen(house: House, name: str) -> Iterator[None]:
    """Stop a program in its tracks: it keeps its connections and answers nothing."""
    pid = house.pid(name)
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


def test_with_the_centre_away_tickets_and_calls_go_on_and_booking_says_so(house: House) -> None:
    with foreign(house, "kiosk-1") as kiosk, foreign(house, "button-1", "lamp/1") as button:
        with frozen(house, "booking"):
            assert issue(kiosk)["ok"]
            button.tell("button/1", "next")
            wait_until(lambda: button.heard("lamp/1")[-1]["state"] == "called", 10, "a call")
            assert kiosk.ask("offers", services=["personalausweis"])["refused"] == "centre_away"
        wait_until(lambda: kiosk.ask("offers", services=["personalausweis"])["ok"], 30, "the centre to be back")


def test_without_paper_the_number_stays_on_the_screen_with_its_code(house: House, tmp_path: Path) -> None:
    faults = Path(house.report["printer"]["pictures"]) / "faults.json"
    faults.write_text(json.dumps(["paper_out"]))
    try:
        with house.robot("kiosk", "kiosk-1", tmp_path) as kiosk:
            kiosk.tap("keinen Termin")
            kiosk.tap("^Fertigen Ausweis")
            kiosk.tap("^Wartenummer ziehen")
            kiosk.tap("^Nein danke")
            kiosk.wait_to_see(NUMBER)
            kiosk.wait_to_see("konnte nicht gedruckt werden")
            kiosk.wait_to_see(r"^\d{3} ?\d{3}$")
            kiosk.tap("notiert")
            kiosk.wait_to_see("Was möchten Sie tun")
    finally:
        faults.write_text("[]")


def _lit(box: int, lamp: bytes) -> bool:
    with suppress(OSError):  # nothing there, or nobody has opened the other end
        return os.read(box, 64).endswith(lamp)
    return False


def test_a_byte_from_a_serial_line_calls_exactly_one_visitor(house: House, tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    broker, password = house.report["broker"], house.report["credentials"]["button-5"]
    config = tmp_path / "buttons.toml"
    config.write_text(
        f'office = "{house.report["office"]}"\n[broker]\nhost = "{broker["host"]}"\nport = {broker["port"]}\n'
        f'[[boxes]]\nuser = "button-5"\npassword = "{password}"\ncounter = "5"\n'
        f'device = "{os.ttyname(theirs)}"\npresses = {{ "4e" = "next" }}\nlamp = {{ closed = ["58"], called = ["43"] }}\n'
    )
    os.set_blocking(ours, False)
    with foreign(house, "kiosk-1") as kiosk, foreign(house, "hub", "event/call") as watch:
        issue(kiosk, "zulassung")
        command = [sys.executable, "-m", "appliance.cli", "buttons", "--config", str(config)]
        with (tmp_path / "log").open("wb") as log:
            driver = subprocess.Popen(command, cwd=ROOT, env=headless(), stderr=log)
        try:
            wait_until(lambda: _lit(ours, b"X"), 15, "the box to show the hub's word of its counter")
            os.write(ours, b"N")
            wait_until(lambda: watch.heard("event/call"), 10, "the call")
            wait_until(lambda: _lit(ours, b"C"), 10, "the box to show the call")
            assert [call["counter"] for call in watch.heard("event/call")] == ["5"]
        finally:
            driver.terminate()
            driver.wait(10)
            os.close(ours)
            os.close(theirs)


@pytest.mark.parametrize(
    ("client", "topic", "payload"),
    [
        ("kiosk-1", "ask/kiosk-1", b"\x00\xff" * 100),
        ("kiosk-1", "ask/kiosk-1", b'{"v":7,"id":"x","do":"issue_ticket"}'),
        ("kiosk-1", "ask/kiosk-1", b'{"v":1,"id":"y","do":"dance"}'),
        ("kiosk-1", "ask/desk-1", b'{"v":1,"id":"z","do":"find_ticket","code":"1"}'),
        ("kiosk-1", "ask/kiosk-1", b'{"v":1,"id":"w","do":"call_next","counter":"4"}'),
        ("kiosk-1", "ask/kiosk-1", b'"' + b"x" * 70_000 + b'"'),
        ("button-1", "button/1", b"dance"),
        ("display-1", "seen/display-1", b"[]"),
    ],
)
def test_rubbish_on_the_wire_changes_nothing(house: House, client: str, topic: str, payload: bytes) -> None:
    with foreign(house, "kiosk-1") as kiosk:
        before = issue(kiosk)
        with foreign(house, client) as rogue:
            rogue.listener.say(f"lobbycall/{house.report['office']}/{topic}", payload)
        after = issue(kiosk)
    assert int(str(after["ticket"]["number"])[1:]) == int(str(before["ticket"]["number"])[1:]) + 1  # type: ignore[index]
