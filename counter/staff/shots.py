"""The pictures of reception and lead, for ``lobbycall counter shots``."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from appliance import lifecycle
from appliance.clock import SystemClock
from appliance.mqtt import BrokerSettings
from appliance.qt.start import QtProgram
from appliance.qt.translations import Translations
from appliance.settings import Slug
from counter.desk.examples import desk_scenes
from counter.lead.examples import lead_scenes
from counter.settings import Language, Scheme, StaffRole
from counter.staff.assembly import TEXTS, assemble, main_of
from counter.staff.settings import StaffSettings
from office import commands as c
from office.ids import CommandId


def _nobody_asks(_command: c.Command, _on_outcome: object) -> CommandId:
    return CommandId("")


def draw(folder: Path) -> None:
    """Draw every scene of both windows in German and English, light and dark."""
    for role, scenes in ((StaffRole.DESK, desk_scenes), (StaffRole.LEAD, lead_scenes)):
        settings = StaffSettings(
            office=Slug("musterstadt"),
            broker=BrokerSettings(user=f"{role}-1"),
            role=role,
            slip_printer=Slug("printer-1"),
        )
        _draw(folder, settings, scenes)


def _draw(folder: Path, settings: StaffSettings, scenes: Callable[[str], Iterable[tuple[str, Any]]]) -> None:
    program = QtProgram("lobbycall-counter", settings.screen.screen(), lifecycle.supervisor())
    texts = Translations(program.application, program.engine, TEXTS)
    texts.use("de")
    windows = assemble(settings, _nobody_asks, SystemClock())
    window = program.show(main_of(settings.role), windows.properties())
    page: Any = windows.page
    for language in Language:
        texts.use(language.value)
        for name, inputs in scenes(language.value):
            page.show(inputs)
            for scheme in (Scheme.LIGHT, Scheme.DARK):
                program.theme().setProperty("scheme", scheme.value)
                program.application.processEvents()
                window.grabWindow().save(str(folder / f"{name}-{language.value}-{scheme.value}.png"))
    program.close()
