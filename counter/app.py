"""The panel's composition root: ``lobbycall counter --config FILE``, and ``lobbycall counter shots DIR``."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from appliance import lifecycle
from appliance.clock import SystemClock
from appliance.program import Program
from appliance.qt.line import Line
from appliance.qt.start import QtProgram
from appliance.qt.translations import Translations
from counter.assembly import MAIN, TEXTS, assemble, connect, topics
from counter.roles import role_of
from counter.settings import PanelSettings, StaffRole
from office.ids import OfficeSlug

TICK_MS = 200
PURPOSE = "The panel of clerk, desk and lead. `lobbycall counter shots DIR` draws its states as pictures."


def _run(settings: PanelSettings) -> int:
    clock = SystemClock()
    program = QtProgram("lobbycall-counter", settings.screen.screen(), lifecycle.supervisor())
    texts = Translations(program.application, program.engine, (TEXTS,))  # its translators live as long as it
    texts.use(settings.language.value)
    listen = topics(settings.counter)
    line = Line(OfficeSlug(settings.office), settings.broker, kind="counter", listen=listen, clock=clock)
    models = assemble(settings, line.ask, clock)
    connect(line, models)
    program.theme().setProperty("scheme", settings.scheme.value)
    window = program.show(MAIN, models.properties())
    window.setFlag(Qt.WindowType.WindowStaysOnTopHint, settings.screen.on_top)
    program.every(TICK_MS, models.tick)
    line.start()
    status = program.run()
    line.stop()
    program.close()
    return status


def main(arguments: Sequence[str]) -> int:
    """Run the panel; returns the exit status."""
    if arguments[:1] == ["shots"]:
        from counter import shots  # noqa: PLC0415  # example data that a panel in use need not load

        return shots.main(arguments[1:])
    if role_of(arguments) is not StaffRole.COUNTER:
        from counter.staff import program  # noqa: PLC0415  # a clerk's panel need not load the other windows

        return program.main(arguments, PURPOSE)
    found = Program("counter", PURPOSE, PanelSettings).configure(arguments)
    return found if isinstance(found, int) else _run(found[1])
