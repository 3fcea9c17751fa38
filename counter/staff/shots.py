"""The pictures of reception and lead, for ``lobbycall counter shots``."""

from pathlib import Path
from typing import Any

from appliance.clock import SystemClock
from appliance.mqtt import BrokerSettings
from appliance.qt.start import QtProgram
from appliance.qt.translations import Translations
from appliance.settings import Slug
from counter.desk.examples import desk_scenes
from counter.settings import Language, Scheme, StaffRole
from counter.staff.assembly import TEXTS, Windows, assemble, main_of
from counter.staff.settings import StaffSettings
from office import commands as c
from office.ids import CommandId


def _nobody_asks(_command: c.Command, _on_outcome: object) -> CommandId:
    return CommandId("")


def draw(folder: Path, program: QtProgram, role: StaffRole) -> Windows:
    """Draw every scene of a window in German and English, light and dark. What is returned outlives the program."""
    texts = Translations(program.application, program.engine, TEXTS)
    settings = StaffSettings(
        office=Slug("musterstadt"), broker=BrokerSettings(user=f"{role}-1"), role=role, slip_printer=Slug("printer-1")
    )
    windows = assemble(settings, _nobody_asks, SystemClock())
    texts.use("de")
    program.screen = settings.screen.screen()
    window = program.show(main_of(role), windows.properties())
    page: Any = windows.page
    for language in Language:
        texts.use(language.value)
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            program.theme().setProperty("scheme", scheme.value)
            for name, inputs in desk_scenes(language.value):
                page.show(inputs)
                program.application.processEvents()
                window.grabWindow().save(str(folder / f"{name}-{language.value}-{scheme.value}.png"))
    window.close()
    return windows
