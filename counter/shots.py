"""``lobbycall counter shots DIR``: the panel's states as pictures, in German and English, light and dark."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from appliance import lifecycle, logs
from appliance.clock import SystemClock
from appliance.qt.start import QtProgram
from appliance.qt.translations import Translations
from counter.actions import Keys
from counter.counter_view_model import CounterViewModel
from counter.examples import examples
from counter.panel import Inputs
from counter.settings import Language, Scheme, WindowSettings
from office import commands as c
from office.ids import CommandId, CounterId

MAIN = Path(__file__).parent / "qml" / "Main.qml"
TEXTS = Path(__file__).parent / "i18n"


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
    start = Inputs(counter=CounterId("3"), language="de")
    model = CounterViewModel(start, Keys().by_action(), _nobody_asks, SystemClock())
    window = program.show(MAIN, {"viewModel": model})
    for language in Language:
        texts.use(language.value)
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            program.theme().setProperty("scheme", scheme.value)
            for name, inputs in examples(language.value):
                model.show(inputs)
                program.application.processEvents()
                window.grabWindow().save(str(folder / f"{name}-{language.value}-{scheme.value}.png"))
    program.close()
    return 0
