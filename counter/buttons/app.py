"""The button driver's composition root: ``lobbycall buttons --config FILE``, ``lobbycall buttons learn DEVICE``."""

import sys
from collections.abc import Sequence

from appliance import lifecycle
from appliance.clock import SystemClock
from appliance.program import Program
from appliance.settings import ConfigurationError
from counter.buttons import learn
from counter.buttons.driver import LineDriver
from counter.buttons.plan import LinePlan, planned
from counter.buttons.settings import ButtonsSettings
from counter.buttons.wording import wording
from office.ids import OfficeSlug

PURPOSE = "The driver of call buttons on serial lines and of keypads; `learn DEVICE` assigns their keys."
WATCH_S = 0.5


def main(arguments: Sequence[str]) -> int:
    """Drive all boxes until told to stop; returns the exit status."""
    if arguments[:1] == ["learn"]:
        return learn.main(arguments[1:])
    program = Program("buttons", PURPOSE, ButtonsSettings)
    found = program.configure(arguments)
    if isinstance(found, int):
        return found
    options, settings = found
    try:
        plans = planned(settings, str(options.config))
    except ConfigurationError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return _run(settings, plans)


def _run(settings: ButtonsSettings, plans: tuple[LinePlan, ...]) -> int:
    stop = lifecycle.stop_event()
    supervisor = lifecycle.supervisor()
    clock = SystemClock()
    office, words = OfficeSlug(settings.office), wording(settings.language)
    drivers = [LineDriver(office, settings.broker, plan, words, clock) for plan in plans]
    for driver in drivers:
        driver.start()
    sound = True
    try:
        supervisor.ready()
        while sound and not stop.wait(WATCH_S):
            sound = all(driver.running for driver in drivers)
            if sound:
                supervisor.alive()
        supervisor.stopping()
    finally:  # whatever happens here: the lines' threads would keep the program alive, with nobody watching them
        for driver in drivers:
            driver.stop()
    return 0 if sound else 1
