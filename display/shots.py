"""``lobbycall display shots FOLDER``: the wall's layouts, states and languages as pictures, without a broker."""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtQuick import QQuickWindow

from appliance import logs
from appliance.lifecycle import supervisor
from appliance.messages import MessageTexts
from appliance.qt.start import QtProgram, paint_unseen
from appliance.qt.translations import Translations
from display.display_view_model import DisplayViewModel, texts
from display.examples import examples
from display.settings import I18N, QML, WallSettings
from display.sizes import Sizes, sizes
from display.slides import Slide
from display.view import Inputs, derive
from office.ids import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A screen, and from how far it is read, in metres."""

    screen: WallSettings
    distance_m: float = 5.0
    many: bool = False
    counter: str = ""

    @property
    def sizes(self) -> Sizes:
        """Its sizes."""
        screen = self.screen
        return sizes(screen.width_px, screen.height_px, screen.px_per_mm, self.distance_m, many=self.many)


_STRIP = WallSettings(width_px=1920, height_px=360, width_mm=700.0)
LAYOUTS: Mapping[str, Layout] = {
    "wide": Layout(screen=WallSettings()),
    "far": Layout(screen=WallSettings(), distance_m=10.0),
    "tall": Layout(screen=WallSettings(width_px=1080, height_px=1920, width_mm=680.0)),
    "4x3": Layout(screen=WallSettings(width_px=1024, height_px=768, width_mm=600.0), distance_m=4.0),
    "many": Layout(screen=WallSettings(width_px=3840, height_px=2160, width_mm=1430.0), many=True),
    "strip": Layout(screen=_STRIP, distance_m=4.0),
    "counter": Layout(screen=_STRIP, distance_m=4.0, counter="3"),
}
FIRST = ("de", "en")
"""The languages a wall is shown in by itself; the others stand beside, as its second language."""
_SLIDE = Slide(text="Der Fotoautomat steht im Flur hinter dem Eingang. Zwei Bilder kosten 7 Euro.")


def main(arguments: Sequence[str]) -> int:
    """Paint all pictures into a folder; returns the exit status."""
    parser = argparse.ArgumentParser(prog="lobbycall display shots", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where the pictures go")
    parser.add_argument("--layout", choices=list(LAYOUTS), action="append", help="only these")
    options = parser.parse_args(arguments)
    folder: Path = options.folder
    paint_unseen()
    folder.mkdir(parents=True, exist_ok=True)
    logs.set_up()
    program = QtProgram("lobbycall-display", WallSettings(), supervisor())
    translations = Translations(program.application, program.engine, (I18N,))  # held: Qt does not keep the texts
    program.theme().setProperty("scheme", "dark")
    models = [
        _paint(program, translations, layout, languages, folder)
        for layout in options.layout or LAYOUTS
        for languages in _languages(layout)
    ]
    for window in program.engine.rootObjects():
        window.deleteLater()
    # Without an event loop nothing else deletes them, and they must go before their view models.
    program.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    program.close()
    models.clear()
    return 0


def _languages(layout: str) -> Iterator[tuple[str, str]]:
    """Return the pairs of languages in which a layout is painted: the common one in all, German first."""
    yield "de", "en"
    if layout == "wide":
        yield "en", "de"
        yield from (("de", file.stem) for file in sorted(I18N.glob("*.ts")) if file.stem not in FIRST)


def _paint(
    program: QtProgram, translations: Translations, name: str, languages: tuple[str, str], folder: Path
) -> DisplayViewModel:
    layout = LAYOUTS[name]
    first, second = languages
    translations.use(first)
    model = DisplayViewModel(layout.sizes, texts(I18N))
    program.engine.setInitialProperties({"viewModel": model})
    program.engine.load(QML / "Main.qml")
    window = program.engine.rootObjects()[-1]
    if not isinstance(window, QQuickWindow):
        raise TypeError("Main.qml is no window")
    window.resize(layout.screen.width_px, layout.screen.height_px)
    window.show()
    for state, inputs in shown(layout, languages).items():
        if languages != FIRST and state not in {"idle", "facts", "recall"}:
            continue
        model.show(derive(inputs))
        program.application.processEvents()
        tag = "" if languages == FIRST else f"-{first}-{second}"
        window.grabWindow().save(str(folder / f"{state}-{name}{tag}.png"))
    window.hide()
    return model


def shown(layout: Layout, languages: tuple[str, str]) -> dict[str, Inputs]:
    """Return each state of the wall on a layout by its name."""
    size, messages = layout.sizes, MessageTexts()
    found = {}
    for state, (board, at, now) in examples(layout.counter).items():
        found[state] = Inputs(
            board=replace(board, counter=layout.counter),
            at=at,
            now=now,
            languages=tuple(map(Language, languages)),
            fit=size.fit,
            queues=size.queues_fit,
            messages=messages,
            dark=True,
        )
    found["slide"] = replace(found["idle"], slides=(_SLIDE,), at=13.0)
    return found
