"""Boxes on pseudo-terminals, and the hub that we play for them."""

import json
import os
import select
import threading
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

import msgspec

from appliance.clock import SystemClock
from appliance.settings import Slug
from counter.buttons.box import Look
from counter.buttons.driver import LineDriver, OpenLine, open_line
from counter.buttons.plan import planned
from counter.buttons.settings import BoxSettings, BrokerPlace, ButtonsSettings
from counter.buttons.wording import wording
from office.ids import OfficeSlug
from office.wire.devices import LampState, LastPress
from office.wire.states import HubState
from support.broker import Broker, Listener
from support.waiting import wait_until


@dataclass
class Wire:
    """A serial line whose other end we hold; `link` stays the same when it is plugged in anew."""

    link: Path
    master: int = -1
    heard: bytes = b""

    def plug(self) -> None:
        """Plug it in."""
        self.master, slave = os.openpty()
        tty.setraw(slave)
        os.set_blocking(self.master, False)
        self.link.unlink(missing_ok=True)
        self.link.symlink_to(os.ttyname(slave))
        os.close(slave)

    def unplug(self) -> None:
        """Pull it out."""
        self.link.unlink()
        os.close(self.master)

    def close(self) -> None:
        """Let it go, unplugged or not."""
        if self.link.is_symlink():
            self.unplug()

    def send(self, data: bytes) -> None:
        """Say something as the box."""
        os.write(self.master, data)

    def shows(self, frame: bytes) -> bool:
        """Read what came; tell whether the last of it is `frame`."""
        with suppress(OSError):  # nothing there, or nobody has opened the other end
            self.heard += os.read(self.master, 4096)
        return self.heard.endswith(frame)


class Bus:
    """Boxes on one pair, in a thread: each answers when it is asked, with its next key or with "nothing new"."""

    def __init__(self, wire: Wire, *addresses: int) -> None:
        self.wire = wire
        self.keys: dict[int, list[bytes]] = {address: [] for address in addresses}
        self.shown: dict[int, bytes] = {}
        self.twins: set[int] = set()
        """Addresses at which two boxes answer."""
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    @staticmethod
    def frame(address: int, body: bytes) -> bytes:
        """Return a frame of the shipped protocol ``bus``, made by its words alone."""
        data = bytes([0x80 + address]) + body
        check = 0
        for byte in data:
            check ^= byte
        return data + bytes([check & 0x7F])

    def _run(self) -> None:
        kept = b""
        while not self._stop.is_set():
            if not select.select([self.wire.master], [], [], 0.02)[0]:
                continue
            with suppress(OSError):  # the other end is not open yet
                kept += os.read(self.wire.master, 4096)
            kept = self._took(kept)

    def _took(self, kept: bytes) -> bytes:
        while kept:
            size = 3 if kept[1:2] == b"p" else 8
            if len(kept) < size:
                break
            frame, kept = kept[:size], kept[size:]
            address = frame[0] - 0x80
            assert frame == self.frame(address, frame[1:-1]), frame.hex(" ")
            if size == 3:
                self._answer(address)
            else:
                self.shown[address] = frame[1:-1]
        return kept

    def _answer(self, address: int) -> None:
        for _ in range(2 if address in self.twins else 1):
            if address in self.keys:
                key = self.keys[address].pop(0) if self.keys[address] else b"i"
                self.wire.send(self.frame(address, key))


@dataclass
class Scene:
    """A driver at the real broker; the hub is played."""

    hall: str
    wire: Wire
    listener: Listener
    driver: LineDriver
    beating: threading.Event = field(default_factory=threading.Event)
    answered: set[str] = field(default_factory=set)

    def topic(self, rest: str) -> str:
        """Return a topic of this office."""
        return f"lobbycall/{self.hall}/{rest}"

    def hub(self, *, online: bool = True) -> None:
        """Say that the hub is there."""
        state = HubState(online=online, at=datetime.now(UTC))
        self.listener.say(self.topic("state/hub"), msgspec.json.encode(state))

    def wait_for_hub(self) -> None:
        """Wait until the boxes know of the hub: their presses go out from now on."""
        self.hub()
        wait_until(lambda: Look.AWAY not in self.driver.looks(), what="the boxes to see the hub")

    def lamp(self, lamp: LampState, counter: str = "4") -> None:
        """Light a counter's lamp."""
        self.listener.say(self.topic(f"lamp/{counter}"), msgspec.json.encode(lamp), retain=True)

    def presses(self, counter: str = "4") -> list[dict[str, Any]]:
        """Return what was pressed so far."""
        return [json.loads(payload) for payload in self.listener.on(self.topic(f"button/{counter}"))]

    def wait_for_presses(self, count: int, counter: str = "4") -> list[str]:
        """Wait for so many presses; return all their words."""
        wait_until(lambda: len(self.presses(counter)) >= count, what=f"{count} presses at {counter}")
        return [press["press"] for press in self.presses(counter)]

    def _unanswered(self, counter: str) -> dict[str, Any] | None:
        presses = self.presses(counter)
        return presses[-1] if presses and presses[-1]["id"] not in self.answered else None

    def answer(self, refused: str | None = None, state: str = "called", counter: str = "4") -> None:
        """Answer the last press, as soon as it is heard: a box shows it before."""
        wait_until(lambda: self._unanswered(counter) is not None, what=f"a press at {counter}")
        press = self.presses(counter)[-1]
        self.answered.add(press["id"])
        now = datetime.now(UTC)
        last = LastPress(press=press["press"], id=press["id"], at=now, ok=refused is None, refused=refused)
        self.lamp(LampState(state=state, last=last), counter)

    def problems(self, counter: str = "4") -> list[str]:
        """Return what the box has last said to be wrong with itself."""
        states = self.listener.on(self.topic(f"device/button-{counter}"))
        return list(json.loads(states[-1]).get("problems", [])) if states else ["unknown"]

    def wait_for_problems(self, *problems: str, counter: str = "4", timeout: float = 10.0) -> None:
        """Wait until exactly this is wrong."""
        wait_until(lambda: self.problems(counter) == list(problems), timeout, f"{problems} at {counter}")

    def ready(self, shows: Callable[[], bool]) -> None:
        """Bring the hub, and wait until the box shows it."""
        self.hub()
        self.lamp(LampState(state="free"))
        wait_until(shows, what="the box to show that the hub is there")


@contextmanager
def driven(
    broker: Broker, tmp_path: Path, *boxes: BoxSettings, open_it: OpenLine = open_line, language: str = "de"
) -> Iterator[Scene]:
    """Yield a running driver of boxes on one line, with a hub that is there until `beating` is cleared."""
    hall = f"b-{tmp_path.name}".replace("_", "-")[-32:].lower().strip("-")
    wire = Wire(tmp_path / "box")
    wire.plug()
    settings = ButtonsSettings(office=Slug(hall), boxes=boxes, broker=BrokerPlace(port=broker.port))
    [plan] = planned(settings, "test")
    driver = LineDriver(OfficeSlug(hall), settings.broker, plan, wording(language), SystemClock(), open_it=open_it)
    with Listener(broker.settings("hub"), f"lobbycall/{hall}/button/#", f"lobbycall/{hall}/device/#") as hears:
        scene = Scene(hall, wire, hears, driver)
        scene.beating.set()
        stop = threading.Event()

        def beat() -> None:
            while not stop.wait(0.5):
                if scene.beating.is_set():
                    scene.hub()

        beats = threading.Thread(target=beat)
        driver.start()
        try:
            beats.start()
            yield scene
        finally:
            stop.set()
            beats.join()
            driver.stop()
            wire.close()
            for box in boxes:
                for kind in (f"lamp/{box.counter}", f"device/{box.user}"):
                    hears.say(scene.topic(kind), b"", retain=True)
