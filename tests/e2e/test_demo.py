"""The demo, as a newcomer starts it: one line of JSON, a visit, restarts, and the same day again."""

import json
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from support.broker import Listener
from support.demo import Demo, running_demo
from support.waiting import wait_until

pytestmark = pytest.mark.long

PROGRAMS = ("broker", "booking", "hub", "kiosk-1", "display-1", "counter-3", "printer-1")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(tmp_path_factory.mktemp("demo")) / "home"


@pytest.fixture(scope="module")
def demo(home: Path) -> Iterator[Demo]:
    with running_demo(home) as running:
        yield running


def ask(demo: Demo, device: Listener, client: str, do: str, **fields: Any) -> dict[str, Any]:
    command = {"v": 1, "id": str(uuid.uuid4()), "at": "2026-01-01T00:00:00Z", "do": do, **fields}

    def answers() -> list[dict[str, Any]]:
        heard = map(json.loads, device.on(f"{demo.topic}/answer/{client}"))
        return [answer for answer in heard if answer["re"] == command["id"]]

    device.say(f"{demo.topic}/ask/{client}", json.dumps(command).encode())
    wait_until(answers, what=f"the answer to {do}")
    return answers()[0]


def issue(demo: Demo, queue: str = "abholung") -> dict[str, Any]:
    with demo.connect("kiosk-1", "answer/kiosk-1") as kiosk:
        answer = ask(demo, kiosk, "kiosk-1", "issue_ticket", queue=queue, language="de")
    assert answer["ok"], answer
    ticket: dict[str, Any] = answer["ticket"]
    return ticket


def test_the_line_of_json_says_where_everything_is(demo: Demo) -> None:
    report = demo.report
    assert list(report) == ["ready", "office", "broker", "credentials", "booking", "printer", "pids"]
    assert report["ready"] is True
    assert report["office"] == "buergerbuero-musterstadt"
    assert set(report["pids"]) == set(PROGRAMS)
    assert {name: demo.pid(name) for name in PROGRAMS} == report["pids"]
    numbered = [f"{role}-{number}" for role in ("counter", "button") for number in range(1, 7)]
    assert set(report["credentials"]) == {"hub", "kiosk-1", "display-1", "printer-1", "lead-1", "desk-1", *numbered}
    assert Path(report["printer"]["pictures"]).is_dir()


def test_a_ticket_is_drawn_and_called_by_a_button(demo: Demo) -> None:
    ticket = issue(demo)
    with demo.connect("display-1", "event/call") as display, demo.connect("button-4", "lamp/4") as button:
        for press in ("open", "next"):
            button.say(f"{demo.topic}/button/4", json.dumps({"v": 1, "press": press, "id": str(uuid.uuid4())}).encode())
        (call,) = display.wait_for(f"{demo.topic}/event/call")
        called = json.loads(call)
        assert (called["ticket"], called["counter"]) == (ticket["id"], "4")
        wait_until(
            lambda: json.loads(button.on(f"{demo.topic}/lamp/4")[-1])["number"] == ticket["number"], what="the lamp"
        )


def test_a_slip_is_printed_at_the_reception(demo: Demo) -> None:
    ticket = issue(demo)
    with demo.connect("desk-1", "answer/desk-1") as desk:
        answer = ask(demo, desk, "desk-1", "print_slip", ticket=ticket["id"], printer="printer-1")
    assert answer["ok"], answer
    pictures = Path(demo.report["printer"]["pictures"])
    wait_until(
        lambda: any(ticket["number"] in text.read_text("utf-8") for text in pictures.glob("*.txt")), what="the slip"
    )


def test_every_program_is_started_again_and_the_day_goes_on(demo: Demo) -> None:
    ticket = issue(demo)
    for name in PROGRAMS:
        demo.kill(name)
    with demo.connect("hub", "state/hub", "device/+") as hub:
        awaited = [f"{demo.topic}/state/hub", *(f"{demo.topic}/device/{name}" for name in PROGRAMS[3:])]
        wait_until(
            lambda: all(any(json.loads(said)["online"] for said in hub.on(topic)) for topic in awaited),
            20,
            "everybody to be back",
        )
    with demo.connect("kiosk-1", "answer/kiosk-1") as kiosk:
        found = ask(demo, kiosk, "kiosk-1", "find_ticket", code=ticket["code"])
    assert found["ok"], found


def test_it_stops_cleanly_and_goes_on_with_the_same_day(demo: Demo, home: Path) -> None:
    ticket = issue(demo)
    pids = [demo.pid(name) for name in PROGRAMS]
    assert demo.stop() == ""
    assert demo.process.returncode == 0
    assert not [pid for pid in pids if Path(f"/proc/{pid}").exists()]
    assert not list((home / "run").glob("*.pid"))
    with running_demo(home) as again, again.connect("kiosk-1", "answer/kiosk-1") as kiosk:
        assert again.report["credentials"] == demo.report["credentials"]
        found = ask(again, kiosk, "kiosk-1", "find_ticket", code=ticket["code"])
        assert found["ok"], found
