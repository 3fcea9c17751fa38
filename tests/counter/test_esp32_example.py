"""The example for an ESP32, run as it stands in docs/, against the real broker and the real hub."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from counter.buttons.frames import fill, parse
from support.broker import Broker, Listener, running_broker
from support.esp32 import Board, Tap, powered
from support.hub import HubProcess, running_hub
from support.office_files import write_office
from support.waiting import wait_until

DOCS = Path(__file__).parents[2] / "docs"
EXAMPLE = DOCS / "examples" / "esp32_button.py"
OFFICE = "hall"
SETUP = {
    "wifi": ["office-buttons", "wireless"],
    "office": OFFICE,
    "counter": "4",
    "user": "button-4",
    "password": "secret",
    "press": "next",
    "key_pin": 4,
    "lamp_pin": 2,
    "stuck_ms": 300,
}
PRESS_ID = bytes.fromhex("00112233445566778899aabbccddeeff")


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    folder = tmp_path_factory.mktemp("esp32")
    office = write_office(folder / "office", OFFICE, counters=4)
    with running_broker(folder) as broker, running_hub(broker, office, folder / "hub") as running:
        yield running


@pytest.fixture
def tap(hub: HubProcess) -> Iterator[Tap]:
    tap = Tap(hub.broker.port)
    yield tap
    tap.close()


@pytest.fixture
def hears(hub: HubProcess) -> Iterator[Listener]:
    with Listener(hub.broker.settings("eyes"), f"lobbycall/{OFFICE}/#") as listener:
        yield listener


def board(tap: Tap) -> Board:
    return Board({**SETUP, "broker": ["127.0.0.1", tap.port]}, entropy=[PRESS_ID])


def documented() -> list[bytes]:
    """Return the packets of the table "byte for byte" of docs/buttons.md."""
    page = (DOCS / "buttons.md").read_text("utf-8")
    rows = re.findall(r"^    (?:CONNECT|SUBSCRIBE|PUBLISH) +(.+)$", page, re.MULTILINE)
    return [fill(parse(row), 0, {}) for row in rows]


def packets(stream: bytes) -> list[bytes]:
    found = []
    while stream:
        size, at = 0, 1
        while True:
            size |= (stream[at] & 0x7F) << (7 * (at - 1))
            at += 1
            if not stream[at - 1] & 0x80:
                break
        found.append(stream[: at + size])
        stream = stream[at + size :]
    return found


def draw(hears: Listener) -> None:
    command = {"v": 1, "id": "draw-1", "at": "2026-01-01T00:00:00Z", "do": "issue_ticket", "queue": "q1"}
    hears.say(f"lobbycall/{OFFICE}/ask/kiosk-1", json.dumps({**command, "language": "de"}).encode())
    answers = f"lobbycall/{OFFICE}/answer/kiosk-1"
    wait_until(lambda: any(b"draw-1" in a and b'"ok":true' in a for a in hears.on(answers)), what="a ticket")


def problems(hears: Listener) -> list[str] | None:
    states = [json.loads(payload) for payload in hears.on(f"lobbycall/{OFFICE}/device/button-4")]
    return states[-1].get("problems") if states and states[-1]["online"] else None


def last_press(hears: Listener) -> dict[str, object]:
    lamps = [json.loads(payload) for payload in hears.on(f"lobbycall/{OFFICE}/lamp/4")]
    found: dict[str, object] = (lamps[-1].get("last") if lamps else None) or {}
    return found


def knows_the_hub(tap: Tap) -> bool:
    """Tell whether it has acknowledged a few messages of the hub."""
    return sum(packet[0] == 0x40 for packet in packets(bytes(tap.sent[-1]))) >= 3 if tap.sent else False


def test_a_press_calls_a_visitor_is_answered_and_refused_and_every_byte_is_as_documented(
    tap: Tap, hears: Listener
) -> None:
    draw(hears)
    with powered(board(tap), EXAMPLE) as button:
        wait_until(lambda: knows_the_hub(tap), what="the button to know of the hub")
        button.level = 0
        call = json.loads(hears.wait_for(f"lobbycall/{OFFICE}/event/call")[0])
        assert (call["number"], call["counter"]) == ("A001", "4")
        wait_until(lambda: last_press(hears).get("id") == PRESS_ID.hex(), what="the answer")
        button.release()
        wait_until(lambda: button.lit[-1] == 1 and len(button.lit) >= 2, what="the lamp to be lit")
        said = [packet for packet in packets(bytes(tap.sent[0])) if packet[0] not in {0x40, 0xC0}]
        assert said == documented()
        button.level = 0
        wait_until(lambda: last_press(hears).get("refused") == "too_soon", what="the second press to be refused")
        before = len(button.lit)
        wait_until(lambda: len(button.lit) >= before + 5, what="the lamp to flash")
        button.release()
    assert len(hears.on(f"lobbycall/{OFFICE}/event/call")) == 1


def test_a_key_that_stays_down_is_told_until_it_is_up(tap: Tap, hears: Listener) -> None:
    with powered(board(tap), EXAMPLE) as button:
        wait_until(lambda: problems(hears) == [], what="the button")
        button.level = 0
        wait_until(lambda: problems(hears) == ["stuck"], what="the key to be told as stuck")
        button.release()
        wait_until(lambda: problems(hears) == [], what="the key to be well")
    wait_until(lambda: problems(hears) is None, what="its will, as its power is off")


def test_a_press_without_a_connection_flashes_and_never_comes_later(tap: Tap, hears: Listener) -> None:
    with powered(board(tap), EXAMPLE) as button:
        wait_until(lambda: knows_the_hub(tap), what="the button to know of the hub")
        tap.cut()
        wait_until(lambda: button.printed, what="the lost connection")
        flashes, presses = len(button.lit), len(hears.on(f"lobbycall/{OFFICE}/button/4"))
        button.level = 0
        wait_until(lambda: len(button.lit) >= flashes + 4, what="the refusal")
        button.release()
        wait_until(lambda: len(tap.sent) == 2 and knows_the_hub(tap), what="the next connection")
        assert len(hears.on(f"lobbycall/{OFFICE}/button/4")) == presses


def test_a_wrong_password_is_printed(tmp_path: Path) -> None:
    strict = Broker(tmp_path, extra="allow_anonymous false")
    strict.start()
    tap = Tap(strict.port)
    try:
        with powered(board(tap), EXAMPLE) as button:
            wait_until(lambda: button.printed, what="the refusal of the broker")
            assert button.printed[0] == "connection: refused by the broker: 135"
    finally:
        tap.close()
        strict.kill()
