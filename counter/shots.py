"""``lobbycall counter shots DIR``: the states of panel, reception and lead's page as pictures, in German and English, light and dark."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickWindow

from appliance import lifecycle, logs
from appliance.clock import SystemClock
from appliance.mqtt import BrokerSettings
from appliance.qt.start import QtProgram, paint_unseen
from appliance.qt.translations import Translations
from appliance.settings import Slug
from counter.assembly import MAIN, TEXTS, Models, assemble
from counter.example_views import View, views
from counter.form_view_model import BAR, BAR_HEIGHT_PX, WINDOW
from counter.settings import Language, PanelSettings, Scheme, WindowSettings
from counter.staff import shots as staff_shots
from office import commands as c
from office.ids import CommandId

BAR_WIDTH_PX = 860


def _nobody_asks(_command: c.Command, _on_outcome: object) -> CommandId:
    return CommandId("")


def main(arguments: Sequence[str]) -> int:
    """Draw all pictures into a folder; returns the exit status."""
    parser = argparse.ArgumentParser(prog="lobbycall counter shots", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR", help="where the pictures go")
    folder: Path = parser.parse_args(arguments).folder
    paint_unseen()
    folder.mkdir(parents=True, exist_ok=True)
    logs.set_up()
    with TemporaryDirectory() as nowhere:
        _draw(folder, Path(nowhere))
    staff_shots.draw(folder)
    return 0


def _draw(folder: Path, data_dir: Path) -> None:
    program = QtProgram("lobbycall-counter", WindowSettings().screen(), lifecycle.supervisor())
    texts = Translations(program.application, program.engine, (TEXTS,))
    settings = PanelSettings(office=Slug("musterstadt"), broker=BrokerSettings(user="counter-3"), counter="3")
    models = assemble(replace(settings, alarm_phone="0221 4711", data_dir=data_dir), _nobody_asks, SystemClock())
    window = program.show(MAIN, models.properties())
    for language in Language:
        texts.use(language.value)
        for view in views(language.value):
            _show(view, models, window)
            for scheme in (Scheme.LIGHT, Scheme.DARK):
                program.theme().setProperty("scheme", scheme.value)
                program.application.processEvents()
                window.grabWindow().save(str(folder / f"{view.name}-{language.value}-{scheme.value}.png"))
    program.close()


def _show(view: View, models: Models, window: QQuickWindow) -> None:
    _name, panel, aid, sheet = view.scene
    window.setProperty("asking", "")
    models.panel.show(panel)
    models.help.show(aid)
    models.sheet.show(sheet)
    models.form.show(BAR if view.bar else WINDOW)
    window.resize(QSize(BAR_WIDTH_PX, BAR_HEIGHT_PX) if view.bar else QSize(*view.size))
    window.setProperty("revealed", view.revealed)
    window.setProperty("listsOpen", view.lists is not None)
    if view.lists is not None:
        models.lists.show(view.lists)
    if view.asking:
        window.setProperty("askedFor", "")
        window.setProperty("asking", view.asking)
