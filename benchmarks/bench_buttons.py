"""Call buttons: from a box's byte on its line to ``event/call``, and a hundred counters that press at one moment."""

import tempfile
import time
from pathlib import Path

from appliance.clock import SystemClock
from appliance.settings import Slug
from benchmarks.figures import Figure, spread
from counter.buttons.box import Look, Word
from counter.buttons.driver import LineDriver
from counter.buttons.plan import planned
from counter.buttons.settings import BoxSettings, BrokerPlace, ButtonsSettings
from counter.buttons.wording import wording
from office.ids import OfficeSlug
from support.boxes import Wire
from support.broker import running_broker
from support.many_buttons import OFFICE, Hundred, hundred_counters
from support.waiting import wait_until

CALLS = 100
BOXES = 20
ROUNDS = 5
COUNTERS = 100
REST_S = 1.2
"""A counter calls at most once a second."""
GAP_S = 0.06
"""Between two bytes; each of the boxes calls every few seconds, its visit finished before."""


def run() -> list[Figure]:
    """Press; on the disk of this folder, since a sync is what costs."""
    build = Path(__file__).parents[1] / "build"
    build.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory(dir=build) as name,
        running_broker(Path(name)) as broker,
        hundred_counters(broker, Path(name), COUNTERS) as hundred,
    ):
        return [_serial(hundred, broker.port, Path(name)), _at_once(hundred)]


def _serial(hundred: Hundred, port: int, folder: Path) -> Figure:
    """Let boxes on pseudo-terminals press `next` in turn."""
    hundred.draw(CALLS)
    wires = [Wire(folder / f"box-{n}") for n in range(1, BOXES + 1)]
    for wire in wires:
        wire.plug()
    boxes = tuple(
        BoxSettings(
            user=Slug(f"button-{n}"),
            counter=Slug(str(n)),
            device=str(wire.link),
            presses={"6e": Word.NEXT, "66": Word.FINISH},
            debounce_ms=10,
        )
        for n, wire in enumerate(wires, 1)
    )
    settings = ButtonsSettings(office=Slug(OFFICE), boxes=boxes, broker=BrokerPlace(port=port))
    words, clock = wording("de"), SystemClock()
    drivers = [
        LineDriver(OfficeSlug(OFFICE), settings.broker, plan, words, clock) for plan in planned(settings, "bench")
    ]
    for driver in drivers:
        driver.start()
    try:
        wait_until(lambda: not any(Look.AWAY in driver.looks() for driver in drivers), 10, "all boxes to see the hub")
        latencies = [_byte_to_call(hundred, wires[n % BOXES], n) for n in range(CALLS)]
    finally:
        for driver in drivers:
            driver.stop()
        for wire in wires:
            wire.unplug()
    return spread("byte on a serial line → event/call", latencies, promise="<= 40")


def _byte_to_call(hundred: Hundred, wire: Wire, number: int) -> float:
    if number >= BOXES:
        wire.send(b"f")
        time.sleep(GAP_S)
    begun = time.monotonic()
    wire.send(b"n")
    wait_until(lambda: len(hundred.call_times()) > number, 10, f"call {number + 1}")
    latency = (hundred.call_times()[number] - begun) * 1000
    time.sleep(GAP_S)
    return latency


def _at_once(hundred: Hundred) -> Figure:
    """Press at all counters at once, several times; each round every counter calls one more visitor."""
    waits: list[float] = []
    before = len(hundred.calls())
    for number in range(ROUNDS):
        hundred.draw(COUNTERS)
        hundred.press("finish", 2 * number)
        time.sleep(REST_S)
        moment = hundred.press("next", 2 * number + 1)
        refused = [last["refused"] for _at, last in moment.answers.values() if not last["ok"]]
        assert not refused, refused
        waits += moment.waits_ms()
        expected = before + (number + 1) * COUNTERS
        wait_until(lambda expected=expected: len(hundred.calls()) == expected, 10, "one call for each counter")
        assert len({call["ticket"] for call in hundred.calls()}) == expected
    return Figure(
        name=f"{COUNTERS} counters press at once: the last answer",
        value=max(waits),
        unit="ms",
        promise="<= 500",
        runs=len(waits),
        median=sorted(waits)[len(waits) // 2],
    )
