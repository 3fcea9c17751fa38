"""A box on a pseudo-terminal, and the real broker."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from appliance.clock import Clock
from appliance.settings import Secret, Slug
from counter.buttons.box import Look, Word
from counter.buttons.driver import open_line
from counter.buttons.heard import Line
from counter.buttons.keyboard import EV_KEY, EVENT, KeyLine
from counter.buttons.keycodes import KEYS
from counter.buttons.plan import LinePlan
from counter.buttons.settings import BoxSettings
from office.wire.devices import LampState
from support.boxes import Bus, Scene, driven
from support.broker import Broker, running_broker
from support.waiting import wait_until

LAMP = {Look.FREE: ("30",), Look.CALLED: ("31",), Look.PENDING: ("50", "51"), Look.REFUSED: ("52",), Look.AWAY: ("41",)}


def box(tmp_path: Path) -> BoxSettings:
    return BoxSettings(
        user=Slug("button-4"),
        password=Secret(""),
        counter=Slug("4"),
        device=str(tmp_path / "box"),
        debounce_ms=100,
        presses={"6e": Word.NEXT, "72": Word.RECALL},
        lamp=LAMP,
    )


@pytest.fixture
def scene(broker: Broker, tmp_path: Path) -> Iterator[Scene]:
    with driven(broker, tmp_path, box(tmp_path)) as scene:
        scene.wait_for_problems()
        yield scene


def ready(scene: Scene) -> None:
    scene.ready(lambda: scene.wire.shows(b"0"))


def test_a_byte_is_a_press_on_the_wire(scene: Scene) -> None:
    ready(scene)
    scene.wire.send(b"n")
    scene.wait_for_presses(1)
    [press] = scene.presses()
    assert (press["v"], press["press"], len(press["id"])) == (1, "next", 36)


def test_a_bouncing_key_presses_once(scene: Scene) -> None:
    ready(scene)
    scene.wire.send(b"nnn")
    scene.wire.send(b"r")
    assert scene.wait_for_presses(2) == ["next", "recall"]


def test_a_press_blinks_until_it_is_answered_and_shows_a_refusal(scene: Scene) -> None:
    ready(scene)
    scene.wire.send(b"n")
    wait_until(lambda: scene.wire.shows(b"PQ") or scene.wire.shows(b"QP"), what="the lamp to blink")
    scene.answer("too_soon")
    wait_until(lambda: scene.wire.shows(b"R"), what="the refusal")
    wait_until(lambda: scene.wire.shows(b"1"), what="the lamp of the counter again")


def test_a_press_while_the_hub_is_away_is_refused_at_the_box_and_never_sent(scene: Scene) -> None:
    ready(scene)
    scene.beating.clear()
    scene.hub(online=False)
    wait_until(lambda: scene.wire.shows(b"A"), what="away")
    scene.wire.send(b"n")
    wait_until(lambda: scene.wire.shows(b"R"), what="the refusal")
    wait_until(lambda: scene.wire.shows(b"A"), what="away again")
    ready(scene)
    scene.wire.send(b"r")
    assert scene.wait_for_presses(1) == ["recall"]


@pytest.mark.noisy("the connections' end is logged")
def test_a_press_without_its_broker_does_not_come_later(tmp_path: Path) -> None:
    with running_broker(tmp_path) as own, driven(own, tmp_path, box(tmp_path)) as scene:
        ready(scene)
        own.kill()
        wait_until(lambda: scene.wire.shows(b"A"), what="away")
        scene.wire.send(b"n")
        wait_until(lambda: scene.wire.shows(b"R"), what="the refusal")
        own.start()
        wait_until(lambda: scene.listener.connected, what="the broker again")
        ready(scene)
        scene.wire.send(b"r")
        assert scene.wait_for_presses(1) == ["recall"]


@pytest.mark.noisy("a press on a line that hangs ends the connection")
def test_a_press_that_hangs_in_a_dead_connection_does_not_come_later(tmp_path: Path) -> None:
    with running_broker(tmp_path) as own, driven(own, tmp_path, box(tmp_path)) as scene:
        ready(scene)
        own.freeze()
        scene.wire.send(b"n")
        wait_until(lambda: scene.wire.shows(b"R"), what="the refusal, as nobody answers")
        own.kill()
        own.start()
        wait_until(lambda: scene.listener.connected, what="the broker again")
        ready(scene)
        scene.wire.send(b"r")
        assert scene.wait_for_presses(1) == ["recall"]


@pytest.mark.noisy("garbage is logged once")
def test_garbage_is_logged_once_and_presses_still_count(scene: Scene, caplog: pytest.LogCaptureFixture) -> None:
    ready(scene)
    scene.wire.send(b"\x00\xff")
    scene.wait_for_problems("garbage")
    scene.wire.send(b"\x00n")
    scene.wait_for_presses(1)
    assert sum("garbage" in record.getMessage() for record in caplog.records) == 1


@pytest.mark.noisy("an unplugged box is logged")
def test_unplugged_it_says_so_and_plugged_in_it_goes_on(scene: Scene, caplog: pytest.LogCaptureFixture) -> None:
    ready(scene)
    scene.wire.unplug()
    scene.wait_for_problems("unplugged")
    scene.wire.plug()
    scene.wait_for_problems()
    ready(scene)
    scene.wire.send(b"n")
    scene.wait_for_presses(1)
    assert sum("plugged in" in record.getMessage() for record in caplog.records if ".driver." in record.name) == 1


def test_a_terminal_says_in_two_lines_what_became_of_a_press(broker: Broker, tmp_path: Path) -> None:
    terminal = BoxSettings(user=Slug("button-4"), counter=Slug("4"), device=str(tmp_path / "box"), protocol="keypad")
    with driven(broker, tmp_path, terminal) as scene:
        scene.wait_for_problems()
        scene.hub()
        scene.lamp(LampState(state="free", waiting=7))
        wait_until(lambda: scene.wire.shows(b"\x0cFrei            \r\n7 warten        "), what="free")
        scene.wire.send(b"N")
        wait_until(lambda: scene.wire.shows(b"\x0cEinen Moment    \r\n                "), what="pending")
        scene.answer("too_early")
        wait_until(lambda: scene.wire.shows(b"\x07\x0cNicht gegangen: \r\nzu frueh        "), what="the refusal")
        scene.lamp(LampState(state="called", number="A017", waiting=6))
        wait_until(lambda: scene.wire.shows(b"\x0cAufruf A017     \r\n6 warten        "), what="the call")


def members(tmp_path: Path, *addresses: int) -> list[BoxSettings]:
    return [
        BoxSettings(
            user=Slug(f"button-{n}"), counter=Slug(str(n)), device=str(tmp_path / "box"), protocol="bus", address=n
        )
        for n in addresses
    ]


@pytest.fixture
def bus(broker: Broker, tmp_path: Path) -> Iterator[tuple[Scene, Bus]]:
    with driven(broker, tmp_path, *members(tmp_path, 3, 4, 31)) as scene, Bus(scene.wire, 3, 4) as boxes:
        for n in ("3", "4"):
            scene.wait_for_problems(counter=n)
            scene.lamp(LampState(state="called", number="A017"), n)
        scene.hub()
        wait_until(lambda: boxes.shown.get(3) == boxes.shown.get(4) == b"L2A017", what="both lamps")
        yield scene, boxes


@pytest.mark.noisy("box 31 is missing")
def test_on_a_bus_each_key_is_its_counters_and_each_lamp_its_own(bus: tuple[Scene, Bus]) -> None:
    scene, boxes = bus
    assert scene.problems("31") == ["unplugged"]
    boxes.keys[3].append(b"n")
    assert scene.wait_for_presses(1, "3") == ["next"]
    wait_until(lambda: boxes.shown[3] == b"L5A017", what="the box to blink")
    scene.answer("nobody_waits", counter="3")
    wait_until(lambda: boxes.shown[3][:2] == b"L6", what="the refusal")
    boxes.keys[4].append(b"w")
    assert scene.wait_for_presses(1, "4") == ["recall"]
    assert len(scene.presses("3")) == 1


@pytest.mark.noisy("two boxes at one address are logged")
def test_two_boxes_at_one_address_are_told_and_their_presses_refused(bus: tuple[Scene, Bus]) -> None:
    scene, boxes = bus
    boxes.twins.add(4)
    scene.wait_for_problems("address_twice")
    boxes.keys[4].append(b"n")
    wait_until(lambda: boxes.shown[4][:2] == b"L6", what="the refusal")
    boxes.keys[3].append(b"n")
    scene.wait_for_presses(1, "3")
    assert scene.presses("4") == []
    boxes.twins.clear()
    scene.wait_for_problems(timeout=20)
    boxes.keys[4].append(b"n")
    assert scene.wait_for_presses(1, "4") == ["next"]


@pytest.mark.noisy("a missing box is logged")
def test_a_box_pulled_from_the_bus_is_missed_and_comes_back(bus: tuple[Scene, Bus]) -> None:
    scene, boxes = bus
    del boxes.keys[4]
    scene.wait_for_problems("unplugged")
    boxes.keys[3].append(b"n")
    scene.wait_for_presses(1, "3")
    boxes.keys[4] = [b"n"]
    assert scene.wait_for_presses(1, "4") == ["next"]
    scene.wait_for_problems()


@pytest.mark.noisy("garbage is logged")
def test_garbage_on_the_bus_hides_no_key(bus: tuple[Scene, Bus]) -> None:
    scene, boxes = bus
    scene.wire.send(b"\xff\x84\x00\x83n")
    boxes.keys[3].append(b"n")
    assert scene.wait_for_presses(1, "3") == ["next"]
    wait_until(lambda: any("garbage" in scene.problems(n) for n in ("3", "4", "31")), what="garbage to be told")


class Port:
    """A port's modem lines that we switch: a pseudo-terminal has none."""

    def __init__(self) -> None:
        self.closed: frozenset[str] = frozenset()
        self.on: list[frozenset[str]] = []

    def read(self) -> frozenset[str]:
        return self.closed

    def write(self, on: frozenset[str]) -> None:
        self.on.append(on)

    def close(self) -> None:
        pass


def test_a_contact_presses_and_its_lamp_blinks_until_the_answer(broker: Broker, tmp_path: Path) -> None:
    port = Port()
    key = BoxSettings(user=Slug("button-4"), counter=Slug("4"), device=str(tmp_path / "box"), protocol="contact")

    def opened(plan: LinePlan, clock: Clock) -> Line:
        return open_line(plan, clock, lambda _device: port)

    with driven(broker, tmp_path, key, open_it=opened) as scene:
        scene.lamp(LampState(state="free"))
        scene.wait_for_hub()
        port.closed = frozenset({"dsr"})
        assert scene.wait_for_presses(1) == ["next"]
        blinks = len(port.on)
        wait_until(lambda: len(port.on) >= blinks + 3, what="the lamp to blink")
        scene.answer()
        wait_until(lambda: scene.driver.looks() == [Look.CALLED], what="the call")
        wait_until(lambda: port.on[-1] == {"dtr", "rts"}, what="the lamp of a call")


@pytest.mark.noisy("a line without modem lines is logged")
def test_a_contact_on_a_line_without_modem_lines_is_told(
    broker: Broker, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    key = BoxSettings(user=Slug("button-4"), counter=Slug("4"), device=str(tmp_path / "box"), protocol="contact")
    with driven(broker, tmp_path, key) as scene:
        wait_until(lambda: "is it plugged in?" in caplog.text, what="the line to be told")
        scene.wait_for_problems("unplugged")


def test_a_keypads_key_is_a_press(broker: Broker, tmp_path: Path) -> None:
    reads, writes = os.pipe2(os.O_NONBLOCK)
    nothing: dict[Look, tuple[str, ...]] = dict.fromkeys(Look, ())
    keypad = BoxSettings(
        user=Slug("button-4"), counter=Slug("4"), device=str(tmp_path / "box"), protocol="keys", lamp=nothing
    )
    with driven(broker, tmp_path, keypad, open_it=lambda plan, _clock: KeyLine(os.dup(reads), plan.protocol)) as scene:
        scene.wait_for_problems()
        scene.lamp(LampState(state="free"))
        scene.wait_for_hub()
        os.write(writes, EVENT.pack(0, 0, EV_KEY, KEYS["kpenter"], 1) + EVENT.pack(0, 0, EV_KEY, KEYS["kpenter"], 0))
        assert scene.wait_for_presses(1) == ["next"]
    os.close(reads)
    os.close(writes)
