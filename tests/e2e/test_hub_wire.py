"""A foreign client that knows only DESIGN §3, against a real hub and a real Mosquitto."""

import json
import os
import signal
from collections.abc import Iterator
from typing import Any

import pytest

from support.broker import Broker, Listener
from support.hub import HubProcess
from support.office_files import write_office
from support.waiting import wait_until

ROOT = "lobbycall/wire-test"


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory, broker: Broker) -> Iterator[HubProcess]:
    folder = tmp_path_factory.mktemp("wire")
    process = HubProcess(broker, write_office(folder / "office", "wire-test", counters=3), folder / "data")
    process.start()
    yield process
    assert process.stop() == 0


@pytest.fixture
def client(hub: HubProcess) -> Iterator[Listener]:
    with Listener(hub.broker.settings("foreign"), f"{ROOT}/#") as line:
        yield line


def ask(client: Listener, name: str, command: dict[str, Any]) -> dict[str, Any]:
    topic = f"{ROOT}/answer/{name}"
    before = len(client.on(topic))
    client.say(f"{ROOT}/ask/{name}", json.dumps({"v": 1, **command}).encode())
    return dict(json.loads(client.wait_for(topic, before + 1)[before]))


def test_a_foreign_client_issues_calls_and_follows(client: Listener) -> None:
    ticket = ask(client, "kiosk-1", {"id": "w-1", "do": "issue_ticket", "queue": "q1", "language": "de"})["ticket"]
    assert ask(client, "counter-1", {"id": "w-2", "do": "open_counter", "counter": "1", "clerk": "anna"})["ok"]
    call = ask(client, "counter-1", {"id": "w-3", "do": "call_next", "counter": "1"})
    assert call["number"] == ticket["number"]
    event = json.loads(client.wait_for(f"{ROOT}/event/call")[-1])
    assert (event["number"], event["counter"], event["attempt"]) == (ticket["number"], "1", 1)
    wait_until(lambda: ticket["number"] in str(client.on(f"{ROOT}/state/board")[-1:]), what="the call on the board")


def test_a_bare_press_calls_one_visitor_and_lights_the_lamp(client: Listener) -> None:
    ask(client, "kiosk-1", {"id": "b-1", "do": "issue_ticket", "queue": "q1", "language": "de"})
    lamp = f"{ROOT}/lamp/2"
    client.wait_for(lamp)
    calls = len(client.on(f"{ROOT}/event/call"))
    client.say(f"{ROOT}/button/2", b"open")
    wait_until(lambda: json.loads(client.on(lamp)[-1])["state"] == "free", what="the counter to open")
    for _ in range(3):
        client.say(f"{ROOT}/button/2", b"next")
    wait_until(lambda: json.loads(client.on(lamp)[-1])["state"] == "called", what="the lamp")
    assert json.loads(client.on(lamp)[-1])["last"]["press"] == "next"
    assert len(client.on(f"{ROOT}/event/call")) == calls + 1


def test_a_retained_press_is_not_taken_again_after_a_reconnect(client: Listener, hub: HubProcess) -> None:
    client.say(f"{ROOT}/button/3", b'{"v":1,"press":"open","id":"retained-1"}', retain=True)
    lamp = f"{ROOT}/lamp/3"
    wait_until(lambda: b"retained-1" in b"".join(client.on(lamp)), what="the press to be taken")
    told = len(client.on(lamp))
    hub.kill()
    hub.start()
    assert ask(client, "kiosk-1", {"id": "r-1", "do": "issue_ticket", "queue": "q1", "language": "de"})["ok"]
    assert b"retained-1" not in hub.log.encode()
    wait_until(lambda: len(client.on(lamp)) > told, what="the lamp to be told again")
    last = json.loads(client.on(lamp)[-1])["last"]
    assert last is None
    client.say(f"{ROOT}/button/3", b"", retain=True)


BAD = {
    "no JSON": (b"\xff\xfe{", "bad_request"),
    "no object": (b"[1, 2]", "bad_request"),
    "another version": (b'{"v":2,"id":"x","do":"issue_ticket"}', "unsupported_version"),
    "a wrong type": (b'{"v":1,"id":"x","do":"issue_ticket","queue":7,"language":"de"}', "bad_request"),
    "an unknown command": (b'{"v":1,"id":"x","do":"make_coffee"}', "unknown_command"),
    "too large": (b'{"v":1,"id":"x","do":"issue_ticket","queue":"' + b"q" * 70_000 + b'"}', "bad_request"),
    "an empty id": (b'{"v":1,"id":"","do":"issue_ticket","queue":"q1","language":"de"}', "bad_request"),
    "an unknown queue": (b'{"v":1,"id":"bad-1","do":"issue_ticket","queue":"no","language":"de"}', "unknown_queue"),
    "an unknown service": (
        b'{"v":1,"id":"bad-2","do":"issue_ticket","services":["no"],"language":"de"}',
        "unknown_service",
    ),
    "a command of another role": (b'{"v":1,"id":"bad-3","do":"close_house"}', "not_allowed"),
    "a time without an offset": (
        b'{"v":1,"id":"bad-4","do":"park","ticket":"x","until":"2026-11-23T08:00:00"}',
        "bad_request",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_answered_with_its_reason_and_changes_nothing(client: Listener, name: str) -> None:
    payload, reason = BAD[name]
    topic = f"{ROOT}/answer/kiosk-1"
    before = len(client.on(topic))
    client.say(f"{ROOT}/ask/kiosk-1", payload)
    answer = json.loads(client.wait_for(topic, before + 1)[before])
    assert (answer["ok"], answer["refused"]) == (False, reason), answer
    assert answer["detail"]


def test_a_device_that_the_office_does_not_know_is_not_allowed(client: Listener) -> None:
    answer = ask(client, "stranger", {"id": "s-1", "do": "issue_ticket", "queue": "q1", "language": "de"})
    assert (answer["re"], answer["refused"]) == ("s-1", "not_allowed")
    client.say(f"{ROOT}/button/99", b"next")
    client.say(f"{ROOT}/seen/display-1", b"nonsense")
    client.say(f"{ROOT}/device/display-1", b"[]")
    assert ask(client, "kiosk-1", {"id": "s-2", "do": "issue_ticket", "queue": "q1", "language": "de"})["ok"]


def test_bad_input_is_logged_once_for_each_client(client: Listener, hub: HubProcess) -> None:
    for n in range(30):
        client.say(f"{ROOT}/ask/desk-1", b"nonsense %d" % n)
    assert ask(client, "kiosk-1", {"id": "l-1", "do": "issue_ticket", "queue": "q1", "language": "de"})["ok"]
    assert hub.log.count("rejected a message of desk-1") == 1


def test_the_office_is_read_anew_at_sighup_and_lines_keep_their_tickets(client: Listener, hub: HubProcess) -> None:
    assert hub.process is not None
    number = ask(client, "kiosk-1", {"id": "h-1", "do": "issue_ticket", "queue": "q2", "language": "de"})["ticket"]
    file = hub.office_dir / "office.toml"
    good = file.read_text()
    file.write_text(good.replace("Schlange 2", "Neue Schlange"))
    os.kill(hub.process.pid, signal.SIGHUP)
    catalogue = f"{ROOT}/state/catalogue"
    wait_until(lambda: "Neue Schlange" in str(client.on(catalogue)[-1:]), what="the new name")
    wait_until(lambda: number["number"] in str(client.on(f"{ROOT}/state/line")[-1:]), what="the ticket")
    file.write_text(good.replace('unit = "hall"', 'unit = "nowhere"'))
    os.kill(hub.process.pid, signal.SIGHUP)
    wait_until(lambda: "the old ones stay in force" in hub.log, what="the refusal")
    assert ask(client, "kiosk-1", {"id": "h-2", "do": "issue_ticket", "queue": "q2", "language": "de"})["ok"]
