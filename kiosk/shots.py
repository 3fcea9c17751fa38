"""``lobbycall kiosk shots DIR``: every screen as a picture, without a broker."""

import argparse
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from appliance import logs
from appliance.asking import OnOutcome
from appliance.clock import SystemClock
from appliance.lifecycle import supervisor
from appliance.officefile import load_office
from appliance.qt.start import QtProgram, ScreenSettings
from appliance.qt.translations import Translations
from kiosk.reserve import Reserve
from kiosk.samples import NOW, sample_house, scenes
from kiosk.settings import CODE_CHARACTERS
from kiosk.view.images import add_images
from kiosk.view.presenter import Presenter
from office.commands import Command
from office.ids import CommandId, Language
from office.slip import Slip

OFFICE = Path(__file__).parents[1] / "deploy" / "offices" / "buergerbuero-musterstadt"
_KIOSK = Path(__file__).parent
_PORTRAIT_MM, _LANDSCAPE_MM = 398.0, 332.0


class _SampleClock(SystemClock):
    def now(self) -> datetime:
        return NOW


class _Nobody:
    """Takes what the kiosk asks and prints, and does nothing."""

    def ask(self, command: Command, on_outcome: OnOutcome, command_id: CommandId | None = None) -> CommandId:  # noqa: ARG002  # the port's names
        return command_id or CommandId("")

    def print(self, job_id: str, slip: Slip) -> None:
        pass

    def load(self) -> Reserve:
        return Reserve()

    def save(self, reserve: Reserve) -> None:
        pass


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lobbycall kiosk shots", description="Pictures of every screen.")
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--language", default="de", help="a language of the office")
    parser.add_argument("--size", default="1080x1920", metavar="WxH", help="pixels, such as 1280x800")
    parser.add_argument("--width-mm", type=float, help="the width of the lit area")
    parser.add_argument("--office", type=Path, default=OFFICE, metavar="DIR", help="the folder of an office.toml")
    parser.add_argument("--only", default="", metavar="WORD", help="only screens whose names begin so")
    return parser


def main(arguments: Sequence[str]) -> int:
    """Write the pictures; 0 if all went well."""
    options = _parser().parse_args(arguments)
    logs.set_up("WARNING")
    width, _, height = options.size.partition("x")
    usual = _PORTRAIT_MM if int(width) < int(height) else _LANDSCAPE_MM
    screen = ScreenSettings(width_px=int(width), height_px=int(height), width_mm=options.width_mm or usual)
    program = QtProgram("lobbycall-kiosk", screen, supervisor())
    texts = Translations(program.application, program.engine, (_KIOSK / "i18n",))
    clock, nobody = _SampleClock(), _Nobody()
    presenter = Presenter(
        home=Language(options.language),
        line=nobody,
        printer=nobody,
        clock=clock,
        texts=texts,
        characters=CODE_CHARACTERS,
        store=nobody,
        reserve_per_queue=0,
    )
    presenter.refresh()
    add_images(program.engine)
    window = program.show(_KIOSK / "qml" / "Main.qml", {"viewModel": presenter.view_model})
    options.folder.mkdir(parents=True, exist_ok=True)
    for number, scene in enumerate(scenes(sample_house(load_office(options.office)), Language(options.language)), 1):
        if not scene.name.startswith(options.only):
            continue
        presenter.host.visit, presenter.host.house = scene.visit, scene.house
        presenter.refresh()
        QGuiApplication.processEvents()
        window.grabWindow().save(str(options.folder / f"{number:02}-{scene.name}.png"))
    program.close()
    return 0
