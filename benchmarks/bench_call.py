"""From a call button's press on the wire to the frame with the number, painted by the slowest of 10 displays."""

import contextlib
import tempfile
import time
import uuid
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import msgspec

from benchmarks.figures import Figure, spread
from office import commands as c
from office.ids import ClientId, CommandId, CounterId, Language
from office.wire.devices import Press, Seen
from office.wire.states import CatalogueState
from support.broker import Listener
from support.house import House, running_house
from support.waiting import wait_until

CALLS = 200
DISPLAYS = 10
PAUSE_S = 0.6
"""Between two presses; each of six counters calls every 4 s, its visit finished before."""


def run() -> list[Figure]:
    """Press 200 times."""
    with tempfile.TemporaryDirectory() as folder, running_house(Path(folder) / "home") as house:
        return [measure(house, Path(folder))]


def measure(house: House, folder: Path) -> Figure:
    """Let nine more displays watch, and press."""
    with ExitStack() as stack:
        for number in range(2, DISPLAYS + 1):
            stack.enter_context(house.robot("display", "display-1", folder / f"display-{number}", voice__sound="none"))
        watch = stack.enter_context(house.listener("hub", house.topics.any("seen"), house.topics.call()))
        fill(house)
        open_counters(house)
        _warm_up(house, watch)
        latencies = list(_presses(house, watch, stack))
    promise = "<= 60"
    return spread("press → painted by the slowest of 10 displays", latencies, promise=promise)


def fill(house: House, each: int = 95) -> None:
    """Issue tickets in every queue."""
    with house.listener("kiosk-1", house.topics.answer(ClientId("kiosk-1")), house.topics.state("catalogue")) as kiosk:
        [payload] = kiosk.wait_for(house.topics.state("catalogue"))[:1]
        catalogue = msgspec.json.decode(payload, type=CatalogueState)
        wanted = [c.IssueTicket(language=Language("de"), queue=q.id) for q in catalogue.queues for _ in range(each)]
        for command in wanted:
            say(kiosk, house, "kiosk-1", command)
        kiosk.wait_for(house.topics.answer(ClientId("kiosk-1")), len(wanted), 30)


def say(listener: Listener, house: House, client: str, command: c.Command) -> CommandId:
    """Send a command as a foreign client would."""
    command_id = CommandId(str(uuid.uuid4()))
    payload = listener.codec.encode_command(command, command_id, "2026-01-01T00:00:00Z")
    listener.say(house.topics.ask(ClientId(client)), payload)
    return command_id


def open_counters(house: House) -> None:
    """Open all counters."""
    for number in range(1, 7):
        name = f"counter-{number}"
        with house.listener(name, house.topics.answer(ClientId(name))) as panel:
            say(panel, house, name, c.OpenCounter(counter=CounterId(str(number)), clerk="anna", takeover=True))
            panel.wait_for(house.topics.answer(ClientId(name)))


def _warm_up(house: House, watch: Listener) -> None:
    """Wait until all displays have painted a call."""
    with house.listener("button-4") as button:

        def painted_by_all() -> bool:
            button.say(house.topics.button(CounterId("4")), b"next")
            with contextlib.suppress(AssertionError):
                wait_until(lambda: max(map(len, _painted(watch).values()), default=0) >= DISPLAYS, 6)
                return True
            return False

        wait_until(painted_by_all, 60, "all displays to paint a call")


def _painted(watch: Listener) -> dict[str, list[float]]:
    painted: dict[str, list[float]] = defaultdict(list)
    for topic, payload in list(watch.heard):
        if "/seen/" in topic:
            seen = msgspec.json.decode(payload, type=Seen)
            if seen.spoken_at is None:
                painted[seen.call].append(seen.painted_at.timestamp())
    return painted


def _presses(house: House, watch: Listener, stack: ExitStack) -> Iterator[float]:
    buttons = [stack.enter_context(house.listener(f"button-{n}")) for n in range(1, 7)]
    done = 0
    turn = 0
    while done < CALLS:
        number = turn % len(buttons) + 1
        turn += 1
        topic = house.topics.button(CounterId(str(number)))
        press(buttons[number - 1], topic, "finish")
        time.sleep(PAUSE_S / 2)
        watch.heard.clear()
        begun = time.time()
        press(buttons[number - 1], topic, "next")
        with contextlib.suppress(AssertionError):
            wait_until(lambda: max(map(len, _painted(watch).values()), default=0) >= DISPLAYS, 5)
            done += 1
            yield (max(max(times) for times in _painted(watch).values()) - begun) * 1000
        if turn > 2 * CALLS:
            raise RuntimeError(f"only {done} of {turn} presses were painted by all displays")
        time.sleep(PAUSE_S / 2)


def press(button: Listener, topic: str, word: str) -> None:
    """Press a call button, in the exactly-once form."""
    button.say(topic, msgspec.json.encode(Press(press=word, id=str(uuid.uuid4()))))
