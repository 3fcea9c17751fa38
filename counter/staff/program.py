"""Runs the reception's or the lead's window: ``lobbycall counter --config FILE`` with ``role = "desk"`` or ``"lead"``."""

from collections.abc import Sequence

from appliance import lifecycle
from appliance.clock import SystemClock
from appliance.program import Program
from appliance.qt.line import Line
from appliance.qt.start import QtProgram
from appliance.qt.translations import Translations
from counter.staff.assembly import TEXTS, TOPICS, assemble, connect, main_of
from counter.staff.settings import StaffSettings
from office.ids import OfficeSlug

TICK_MS = 250


def main(arguments: Sequence[str], purpose: str) -> int:
    """Run the window; returns the exit status."""
    found = Program("counter", purpose, StaffSettings).configure(arguments)
    return found if isinstance(found, int) else _run(found[1])


def _run(settings: StaffSettings) -> int:
    clock = SystemClock()
    program = QtProgram("lobbycall-counter", settings.screen.screen(), lifecycle.supervisor())
    texts = Translations(program.application, program.engine, TEXTS)  # its translators live as long as it
    texts.use(settings.language.value)
    line = Line(OfficeSlug(settings.office), settings.broker, kind="counter", listen=TOPICS, clock=clock)
    windows = assemble(settings, line.ask, clock)
    connect(line, windows)
    program.theme().setProperty("scheme", settings.scheme.value)
    program.show(main_of(settings.role), windows.properties())
    program.every(TICK_MS, windows.tick)
    line.start()
    status = program.run()
    line.stop()
    program.close()
    return status
