"""A box on a pseudo-terminal, and the real broker."""

import json
import os
import tty
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from appliance.clock import SystemClock
from appliance.settings import Secret, Slug
from counter.buttons.box import Look, Word
from counter.buttons.driver import BoxDriver
from counter.buttons.settings import BoxSettings, BrokerPlace
from office.ids import OfficeSlug
from office.wire.states import HubState, LampState, LastPress
from support.broker import Broker, Listener
from support.waiting import wait_until


@dataclass
class Wire:
    """A serial line whose other end we hold; `link` stays the same when it is plugged in anew."""

    link: Path
    master: int = -1
    heard: bytes = b""

    def plug(self) -> None:
        self.master, slave = os.openpty()
        tty.setraw(slave)
        os.set_blocking(self.master, False)
        self.link.unlink(missing_ok=True)
        self.link.symlink_to(os.ttyname(slave))
        os.close(slave)

    def unplug(self) -> None:
        self.link.unlink()
        os.close(self.master)

    def send(self, data: bytes) -> None:
        os.write(self.master, data)

    def shows(self, frame: bytes) -> bool:
        """Read what came; tell whether the last of it is `frame`."""
        with suppress(OSError):  # nothing there, or nobody has opened the other end
            self.heard += os.read(self.master, 4096)
        return self.heard.endswith(frame)


@dataclass
class Scene:
    hall: str
    wire: Wire
    listener: Listener
    presses: str = field(init=False)

    def __post_init__(self) -> None:
        self.presses = f"lobbycall/{self.hall}/button/4"

    def hub(self, *, online: bool = True) -> None:
        state = HubState(online=online, at=datetime.now(UTC))
        self.listener.say(f"lobbycall/{self.hall}/state/hub", msgspec.json.encode(state))

    def lamp(self, lamp: LampState) -> None:
        self.listener.say(f"lobbycall/{self.hall}/lamp/4", msgspec.json.encode(lamp), retain=True)

    def answer(self, refused: str | None = None, state: str = "called") -> None:
        press = json.loads(self.listener.on(self.presses)[-1])
        now = datetime.now(UTC)
        last = LastPress(press=press["press"], id=press["id"], at=now, ok=refused is None, refused=refused)
        self.lamp(LampState(state=state, last=last))

    def problems(self) -> list[str]:
        states = self.listener.on(f"lobbycall/{self.hall}/device/button-4")
        return list(json.loads(states[-1]).get("problems", [])) if states else ["unknown"]


LAMP = {Look.FREE: ("30",), Look.CALLED: ("31",), Look.PENDING: ("50", "51"), Look.REFUSED: ("52",), Look.AWAY: ("41",)}


@contextmanager
def playing(broker: Broker, tmp_path: Path) -> Iterator[Scene]:
    hall = f"b-{tmp_path.name}".replace("_", "-")[-32:].lower()
    wire = Wire(tmp_path / "box")
    wire.plug()
    box = BoxSettings(
        user=Slug("button-4"),
        password=Secret(""),
        counter=Slug("4"),
        device=str(wire.link),
        debounce_ms=100,
        presses={"6e": Word.NEXT, "72": Word.RECALL},
        lamp=LAMP,
    )
    driver = BoxDriver(OfficeSlug(hall), BrokerPlace(port=broker.port), box, SystemClock())
    with Listener(broker.settings("hub"), f"lobbycall/{hall}/button/#", f"lobbycall/{hall}/device/#") as hears:
        scene = Scene(hall, wire, hears)
        driver.start()
        try:
            wait_until(lambda: scene.problems() == [], what="the box to be ready")
            yield scene
        finally:
            driver.stop()
            for topic in (f"lobbycall/{hall}/lamp/4", f"lobbycall/{hall}/device/button-4"):
                hears.say(topic, b"", retain=True)


@pytest.fixture
def scene(broker: Broker, tmp_path: Path) -> Iterator[Scene]:
    with playing(broker, tmp_path) as scene:
        yield scene


def test_a_byte_is_a_press_on_the_wire(scene: Scene) -> None:
    scene.wire.send(b"n")
    press = json.loads(scene.listener.wait_for(scene.presses)[0])
    assert press["v"] == 1
    assert press["press"] == "next"
    assert len(press["id"]) == 36


def test_a_bouncing_key_presses_once(scene: Scene) -> None:
    scene.wire.send(b"nnn")
    scene.wire.send(b"r")
    words = [json.loads(p)["press"] for p in scene.listener.wait_for(scene.presses, 2)]
    assert words == ["next", "recall"]


def test_the_lamp_comes_back_as_bytes(scene: Scene) -> None:
    wait_until(lambda: scene.wire.shows(b"A"), what="away, as nothing came from the hub")
    scene.hub()
    scene.lamp(LampState(state="free"))
    wait_until(lambda: scene.wire.shows(b"0"), what="the free lamp")


def test_a_press_blinks_until_it_is_answered_and_shows_a_refusal(scene: Scene) -> None:
    scene.hub()
    scene.lamp(LampState(state="free"))
    wait_until(lambda: scene.wire.shows(b"0"), what="the free lamp")
    scene.wire.send(b"n")
    wait_until(lambda: scene.wire.shows(b"PQ") or scene.wire.shows(b"QP"), what="the lamp to blink")
    scene.answer("too_soon")
    wait_until(lambda: scene.wire.shows(b"R"), what="the refusal")
    scene.hub()
    wait_until(lambda: scene.wire.shows(b"1"), what="the lamp of the counter again")


@pytest.mark.noisy("garbage is logged once")
def test_garbage_is_logged_once_and_presses_still_count(scene: Scene, caplog: pytest.LogCaptureFixture) -> None:
    scene.wire.send(b"\x00\xff")
    wait_until(lambda: scene.problems() == ["garbage"], what="the garbage to be told")
    scene.wire.send(b"\x00n")
    scene.listener.wait_for(scene.presses)
    assert sum("garbage" in record.getMessage() for record in caplog.records) == 1


@pytest.mark.noisy("an unplugged box is logged")
def test_unplugged_it_says_so_and_plugged_in_it_goes_on(scene: Scene, caplog: pytest.LogCaptureFixture) -> None:
    scene.wire.unplug()
    wait_until(lambda: scene.problems() == ["unplugged"], what="the box to be missed")
    scene.wire.plug()
    wait_until(lambda: scene.problems() == [], what="the box to be back")
    scene.wire.send(b"n")
    scene.listener.wait_for(scene.presses)
    assert sum("plugged in" in record.getMessage() for record in caplog.records) == 1
