"""``lobbycall counter shots DIR``: the panel's states as pictures, in German and English, light and dark."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from appliance import lifecycle, logs
from appliance.clock import SystemClock
from appliance.mqtt import BrokerSettings
from appliance.qt.start import QtProgram
from appliance.qt.translations import Translations
from appliance.settings import Slug
from counter.assembly import MAIN, TEXTS, assemble
from counter.example_scenes import scenes
from counter.settings import Language, PanelSettings, Scheme, WindowSettings
from office import commands as c
from office.ids import CommandId


def _nobody_asks(_command: c.Command, _on_outcome: object) -> CommandId:
    return CommandId("")


def main(arguments: Sequence[str]) -> int:
    """Draw all pictures into a folder; returns the exit status."""
    parser = argparse.ArgumentParser(prog="lobbycall counter shots", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR", help="where the pictures go")
    folder: Path = parser.parse_args(arguments).folder
    folder.mkdir(parents=True, exist_ok=True)
    logs.set_up()
    program = QtProgram("lobbycall-counter", WindowSettings().screen(), lifecycle.supervisor())
    texts = Translations(program.application, program.engine, (TEXTS,))
    settings = PanelSettings(office=Slug("musterstadt"), broker=BrokerSettings(user="counter-3"), counter=Slug("3"))
    models = assemble(replace(settings, alarm_phone="0221 4711"), _nobody_asks, SystemClock())
    window = program.show(MAIN, models.properties())
    for language in Language:
        texts.use(language.value)
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            program.theme().setProperty("scheme", scheme.value)
            for name, inputs, aid, sheet in scenes(language.value):
                models.panel.show(inputs)
                models.help.show(aid)
                models.sheet.show(sheet)
                program.application.processEvents()
                window.grabWindow().save(str(folder / f"{name}-{language.value}-{scheme.value}.png"))
    program.close()
    return 0
