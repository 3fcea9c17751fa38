"""``lobbycall display shots FOLDER``: the wall's states as pictures, lying and standing, without a broker."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtQuick import QQuickWindow

from appliance import logs
from appliance.lifecycle import supervisor
from appliance.qt.start import QtProgram
from appliance.qt.translations import Translations
from display.display_view_model import DisplayViewModel, texts
from display.examples import DE, EN, examples
from display.settings import I18N, QML, WallSettings
from display.sizes import sizes
from display.view import Inputs, derive

LAYOUTS = {
    "wide": (WallSettings(), 5.0),
    "far": (WallSettings(), 10.0),
    "tall": (WallSettings(width_px=1080, height_px=1920, width_mm=680.0), 5.0),
    "4x3": (WallSettings(width_px=1024, height_px=768, width_mm=600.0), 4.0),
}
"""(screen, viewing distance in metres) by name."""


def main(arguments: Sequence[str]) -> int:
    """Paint all pictures into a folder; returns the exit status."""
    parser = argparse.ArgumentParser(prog="lobbycall display shots", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where the pictures go")
    folder: Path = parser.parse_args(arguments).folder
    folder.mkdir(parents=True, exist_ok=True)
    logs.set_up()
    program = QtProgram("lobbycall-display", WallSettings(), supervisor())
    translations = Translations(program.application, program.engine, (I18N,))  # held: Qt does not keep the texts
    translations.use("de")
    program.theme().setProperty("scheme", "dark")
    models = [_paint(program, layout, folder) for layout in LAYOUTS]
    for window in program.engine.rootObjects():
        window.deleteLater()
    # Without an event loop nothing else deletes them, and they must go before their view models.
    program.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    program.close()
    models.clear()
    return 0


def _paint(program: QtProgram, layout: str, folder: Path) -> DisplayViewModel:
    screen, distance = LAYOUTS[layout]
    size = sizes(screen.width_px, screen.height_px, screen.px_per_mm, distance)
    model = DisplayViewModel(size, texts(I18N, "en"))
    program.engine.setInitialProperties({"viewModel": model})
    program.engine.load(QML / "Main.qml")
    window = program.engine.rootObjects()[-1]
    if not isinstance(window, QQuickWindow):
        raise TypeError("Main.qml is no window")
    window.resize(screen.width_px, screen.height_px)
    window.show()
    for name, (board, at, now) in examples().items():
        model.show(derive(Inputs(board=board, at=at, now=now, languages=(DE, EN), rows=size.rows)))
        program.application.processEvents()
        window.grabWindow().save(str(folder / f"{name}-{layout}.png"))
    window.hide()
    return model
