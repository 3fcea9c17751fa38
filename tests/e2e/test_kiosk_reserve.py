"""Hub and broker are killed, the kiosk goes on from its reserve, is killed itself, and the day holds every ticket once."""

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kiosk.reserve import Reserve
from office.wire.codec import Codec
from support.broker import Broker, Listener, running_broker
from support.house import headless
from support.hub import HubProcess, running_hub
from support.office_files import write_office
from support.robot import Robot
from support.waiting import wait_until

pytestmark = pytest.mark.long

SLUG = "reserve-hall"
LINE = f"lobbycall/{SLUG}/state/line"


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[Broker]:
    with running_broker(tmp_path) as running:
        yield running


@pytest.fixture
def hub(broker: Broker, tmp_path: Path) -> Iterator[HubProcess]:
    office = write_office(tmp_path / "office", SLUG, queues=1, limit=40)
    with running_hub(broker, office, tmp_path / "hub") as running:
        yield running


def kiosk(broker: Broker, folder: Path) -> Robot:
    config = folder / "kiosk-1.toml"
    config.write_text(
        f'office = "{SLUG}"\nask_assistance = false\n[broker]\nport = {broker.port}\nuser = "kiosk-1"\n'
        f'[printer]\ndevice = "virtual://{folder}/slips"\nspool = "{folder}/kiosk/spool.db"\n'
        "[screen]\nwidth_px = 540\nheight_px = 960\n"
    )
    return Robot("kiosk", config, headless(), folder / "kiosk.log")


def reserve(folder: Path) -> Reserve:
    file = folder / "kiosk" / "reserve.json"
    return Codec().decode(file.read_bytes(), Reserve) if file.exists() else Reserve()


def held(folder: Path) -> list[str]:
    return [number for lent in reserve(folder).lent.values() for number in lent.numbers]


def slips(folder: Path) -> dict[str, str]:
    return {file.name: file.read_text("utf-8") for file in sorted((folder / "slips").glob("*.txt"))}


def take(robot: Robot) -> str:
    """Take a ticket by touch; return the number on the screen."""
    robot.tap("keinen Termin")
    robot.tap("^Alles")
    robot.tap("^Dienst 1")
    robot.tap("^Wartenummer ziehen")
    number = robot.wait_to_see(r"^[A-Z]\d{3}$", 20)[0]
    robot.tap("^(Fertig|Notiert)")
    return number


@pytest.mark.noisy("the test's own clients see their hub go")
def test_a_killed_hub_and_a_killed_kiosk_lose_no_ticket(broker: Broker, hub: HubProcess, tmp_path: Path) -> None:
    with Listener(broker.settings("lead-1"), LINE) as watch:
        with kiosk(broker, tmp_path) as robot:
            wait_until(lambda: len(held(tmp_path)) == 5, 20, "the reserve")
            first = take(robot)
            hub.kill()
            robot.wait_to_see("unbekannt|Unterbrechung|unterbrochen", 20)
            second = take(robot)
            wait_until(lambda: any(second in text for text in slips(tmp_path).values()), 15, "the slip")
            robot.process.kill()
        broker.kill()
        with kiosk(broker, tmp_path) as robot:
            third = take(robot)
            wait_until(lambda: any(third in text for text in slips(tmp_path).values()), 15, "the slip")
            assert [first, second, third] == ["A001", "A901", "A902"]
            assert len(reserve(tmp_path).own) == 2
            watch.heard.clear()
            broker.start()
            hub.start()
            wait_until(lambda: not reserve(tmp_path).own, 20, "the hub to acknowledge")

            def line() -> list[str]:
                states = watch.on(LINE)
                return [row["number"] for row in msgspec.json.decode(states[-1])["tickets"]] if states else []

            wait_until(lambda: sorted(line()) == [first, second, third], 10, "the line")
            assert take(robot) == "A002"
    texts = slips(tmp_path).values()
    for number in (first, second, third):
        assert sum(bool(re.search(rf"\b{number}\b", text)) for text in texts) == 1
