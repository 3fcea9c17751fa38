"""The panel's composition root: ``lobbycall counter --config FILE``, and ``lobbycall counter shots DIR``."""

import logging
import sys
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QGuiApplication

from appliance import lifecycle
from appliance.clock import SystemClock
from appliance.program import Program
from appliance.qt.line import Line
from appliance.qt.start import QtProgram, ScreenSettings
from appliance.qt.translations import Translations
from counter.assembly import MAIN, TEXTS, Models, assemble, connect, folder_of, topics
from counter.form_view_model import BAR, BAR_HEIGHT_PX
from counter.hot_keys.choose import HotKeys, choose, wanted
from counter.memory import Memory
from counter.roles import role_of
from counter.settings import PanelSettings, StaffRole, problems
from office.ids import OfficeSlug

logger = logging.getLogger(__name__)

TICK_MS = 200
PURPOSE = "The panel of clerk, desk and lead. `lobbycall counter shots DIR` draws its states as pictures."


def _run(settings: PanelSettings) -> int:
    clock = SystemClock()
    program = QtProgram("lobbycall-counter", _screen(settings), lifecycle.supervisor())
    texts = Translations(program.application, program.engine, (TEXTS,))  # its translators live as long as it
    texts.use(settings.language.value)
    listen = topics(settings.counter)
    line = Line(OfficeSlug(settings.office), settings.broker, kind="counter", listen=listen, clock=clock)
    keys = choose(QGuiApplication.platformName()) if settings.hot_keys.enabled else ""
    models = assemble(settings, line.ask, clock, keys if isinstance(keys, str) else "hot-keys-there")
    connect(line, models)
    if not isinstance(keys, str):
        _hear(keys, settings, models)
    program.wear(settings.look)
    program.theme().setProperty("scheme", settings.scheme.value)
    program.show(MAIN, models.properties())
    program.every(TICK_MS, models.tick)
    line.start()
    status = program.run()
    line.stop()
    if not isinstance(keys, str):
        keys.close()
    program.close()
    return status


def _screen(settings: PanelSettings) -> ScreenSettings:
    """Return the screen, with the window where it stood."""
    screen = settings.screen.screen()
    known = Memory(folder_of(settings)).now
    place = known.bar if known.form == BAR else known.window
    per_mm = screen.px_per_mm
    if place is not None:
        screen = replace(screen, width_px=place.width, height_px=place.height, x=place.x, y=place.y)
    if known.form == BAR:
        screen = replace(screen, height_px=BAR_HEIGHT_PX)
    return replace(screen, width_mm=screen.width_px / per_mm)


def _hear(keys: HotKeys, settings: PanelSettings, models: Models) -> None:
    keys.pressed.connect(models.form.hot_key)
    taken = keys.grab(wanted(settings.keys, settings.hot_keys.held))
    if taken:
        logger.info("another program has the global keys of: %s", ", ".join(taken))


def main(arguments: Sequence[str]) -> int:
    """Run the panel; returns the exit status."""
    if arguments[:1] == ["shots"]:
        from counter import shots  # noqa: PLC0415  # example data that a panel in use need not load

        return shots.main(arguments[1:])
    if role_of(arguments) is not StaffRole.COUNTER:
        from counter.staff import program  # noqa: PLC0415  # a clerk's panel need not load the other windows

        return program.main(arguments, PURPOSE)
    found = Program("counter", PURPOSE, PanelSettings).configure(arguments)
    if isinstance(found, int):
        return found
    options, settings = found
    if wrong := problems(settings, str(options.config)):
        sys.stderr.write("\n".join(map(str, wrong)) + "\n")
        return 2
    return _run(settings)
