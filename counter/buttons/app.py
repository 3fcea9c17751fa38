"""The button driver's composition root: ``lobbycall buttons --config FILE``."""

import sys
from collections.abc import Sequence

from appliance import lifecycle
from appliance.clock import SystemClock
from appliance.program import Program
from counter.buttons.driver import BoxDriver
from counter.buttons.settings import ButtonsSettings, problems
from office.ids import OfficeSlug

PURPOSE = "The driver of call buttons on serial lines: USB, RS-232, RS-485."
WATCH_S = 0.5


def main(arguments: Sequence[str]) -> int:
    """Drive all boxes until told to stop; returns the exit status."""
    program = Program("buttons", PURPOSE, ButtonsSettings)
    found = program.configure(arguments)
    if isinstance(found, int):
        return found
    options, settings = found
    if wrong := problems(settings, str(options.config)):
        sys.stderr.write("\n".join(map(str, wrong)) + "\n")
        return 2
    return _run(settings)


def _run(settings: ButtonsSettings) -> int:
    stop = lifecycle.stop_event()
    supervisor = lifecycle.supervisor()
    clock = SystemClock()
    office = OfficeSlug(settings.office)
    drivers = [BoxDriver(office, settings.broker, box, clock) for box in settings.boxes]
    for driver in drivers:
        driver.start()
    supervisor.ready()
    sound = True
    while sound and not stop.wait(WATCH_S):
        sound = all(driver.running for driver in drivers)
        if sound:
            supervisor.alive()
    supervisor.stopping()
    for driver in drivers:
        driver.stop()
    return 0 if sound else 1
