"""``lobbycall kiosk shots DIR``: every screen as a picture, without a broker."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication

from appliance import logs
from appliance.asking import OnOutcome
from appliance.clock import SystemClock
from appliance.lifecycle import supervisor
from appliance.officefile import load_office
from appliance.pins import hashed
from appliance.qt.languages import own_name
from appliance.qt.start import QtProgram, paint_unseen
from appliance.qt.translations import Translations
from kiosk.checked import unchecked
from kiosk.modes import Modes, Scheme
from kiosk.reserve import Reserve
from kiosk.samples import NOW, sample_house, scenes
from kiosk.service import KNOCKS
from kiosk.settings import CODE_CHARACTERS, KioskScreen
from kiosk.view.images import add_images
from kiosk.view.presenter import Presenter
from kiosk.view.service_view_model import Hands
from office.commands import Command
from office.ids import CommandId, Language
from office.slip import Slip

OFFICE = Path(__file__).parents[1] / "deploy" / "offices" / "buergerbuero-musterstadt"
_KIOSK = Path(__file__).parent
SIZES = {
    "portrait": KioskScreen(),
    "landscape": KioskScreen(width_px=1920, height_px=1080, width_mm=476.0, bottom_mm=800.0),
    "small": KioskScreen(width_px=1280, height_px=800, width_mm=332.0, bottom_mm=850.0),
}
"""32 inches upright, 21.5 inches and 15.4 inches across."""
_MODES: dict[str, dict[str, Any]] = {
    "normal": {},
    "large": {"large": True},
    "dark": {"scheme": Scheme.DARK},
    "contrast": {"scheme": Scheme.CONTRAST},
    "low": {"low": True},
}


_PIN = "2718"
"""Of the pictures."""


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


def _modes(words: str) -> Modes:
    chosen: dict[str, Any] = {}
    for word in words.split(","):
        if word not in _MODES:
            raise argparse.ArgumentTypeError(f"{word!r} is none of {', '.join(_MODES)}")
        chosen |= _MODES[word]
    return replace(Modes(), **chosen)


def _screen(size: str, width_mm: float | None) -> KioskScreen:
    if size in SIZES:
        return SIZES[size]
    width, _, height = size.partition("x")
    usual = SIZES["portrait" if int(width) < int(height) else "small"]
    return replace(usual, width_px=int(width), height_px=int(height), width_mm=width_mm or usual.width_mm)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lobbycall kiosk shots", description="Pictures of every screen.")
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--language", default="de", help="a language of the office")
    parser.add_argument(
        "--mode", default="normal", type=_modes, metavar="MODE", help=f"of {', '.join(_MODES)}; several: large,dark"
    )
    parser.add_argument("--size", default="portrait", help=f"{', '.join(SIZES)}, or pixels, such as 1280x800")
    parser.add_argument("--width-mm", type=float, help="the width of the lit area")
    parser.add_argument("--office", type=Path, default=OFFICE, metavar="DIR", help="the folder of an office.toml")
    parser.add_argument("--only", default="", metavar="WORD", help="only screens whose names begin so")
    return parser


def main(arguments: Sequence[str]) -> int:
    """Write the pictures; 0 if all went well."""
    options = _parser().parse_args(arguments)
    paint_unseen()
    logs.set_up("WARNING")
    screen = _screen(options.size, options.width_mm)
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
        can_speak=True,
        band=screen.band,
        staff_pin=hashed(_PIN),
    )
    presenter.service.hands = _sample_hands()
    presenter.refresh()
    add_images(program.engine)
    window = program.show(_KIOSK / "qml" / "Main.qml", {"viewModel": presenter.view_model})
    options.folder.mkdir(parents=True, exist_ok=True)
    known = list(scenes(sample_house(load_office(options.office)), Language(options.language)))

    def picture(number: int, name: str) -> None:
        QGuiApplication.processEvents()
        window.grabWindow().save(str(options.folder / f"{number:02}-{name}.png"))

    for number, scene in enumerate(known, 1):
        if not scene.name.startswith(options.only):
            continue
        visit = replace(scene.visit, modes=options.mode)
        presenter.host.visit, presenter.host.house = visit, scene.house
        presenter.refresh()
        picture(number, scene.name)
    for number, name in enumerate(("service-pin", "service-open"), len(known) + 1):
        _open_service(presenter, enter=name == "service-open")
        if name.startswith(options.only):
            picture(number, name)
    program.close()
    return 0


def _open_service(presenter: Presenter, *, enter: bool) -> None:
    """Knock as staff do; `enter`: with the PIN."""
    for _ in range(KNOCKS):
        presenter.service.knock(0, 0)
    if enter:
        for digit in _PIN:
            presenter.service.typeDigit(digit)
        presenter.service.enter()


def _sample_hands() -> Hands:
    """Return what staff see of a kiosk whose printer is out of paper."""
    parts = ("broker", "hub", "centre", "printer", "speech", "languages", "reserve")
    return Hands(
        status=lambda: {part: (part != "printer", "7" if part == "reserve" else "") for part in parts},
        unchecked=tuple(own_name(tag) for tag in unchecked()),
        print_test=_nothing,
        use_language=lambda _tag: None,
        take_out=lambda _out: None,
        restart=_nothing,
        keys=dict,
    )


def _nothing() -> None:
    pass
