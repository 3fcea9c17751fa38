"""An office's colours: what can't be read is refused, with what, where and what to do (norms.md A-03)."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from appliance.contrast import contrast
from appliance.lifecycle import Supervisor
from appliance.look import USUAL, LookSettings, Palette, unreadable
from appliance.program import Program
from appliance.qt.start import QML_FOLDER, QtProgram, ScreenSettings
from kiosk.settings import KioskSettings

KIOSK = """
office = "musterstadt"
[broker]
user = "kiosk-1"
[printer]
device = "file:/tmp/slips"
spool = "/tmp/spool.sqlite"
"""


def test_what_is_readable_is_taken() -> None:
    look = LookSettings(light=Palette(accent="#7a1020"), dark=Palette(accent="#ffb3bd"))
    assert unreadable(look, "kiosk.toml") == []


def test_what_is_not_is_named_with_its_place_and_a_mend() -> None:
    (first, *_) = unreadable(LookSettings(light=Palette(accent="#f0c000")), "kiosk.toml")
    assert str(first) == (
        "kiosk.toml: look.light.accent: found #f0c000, which makes accent on ground 1.6:1; allowed: colours of which "
        "accent has at least 7:1 on ground (darker on light, or lighter on dark)."
    )


@pytest.mark.parametrize("colour", ["red", "#12345", "0b4f8a", "#0b4f8a80"])
def test_what_is_no_colour_is_refused(colour: str) -> None:
    (problem,) = unreadable(LookSettings(dark=Palette(ground=colour)), "f")
    assert problem.key == "look.dark.ground"


def test_a_logo_that_is_not_there_is_refused(tmp_path: Path) -> None:
    (problem,) = unreadable(LookSettings(logo=tmp_path / "none.svg"), "f")
    assert problem.key == "look.logo"


def test_a_program_does_not_start_unreadable(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(KIOSK + '[look.light]\ntext = "#999999"\n', "utf-8")
    assert Program("kiosk", "", KioskSettings).configure(["--config", str(file)]) == 2
    assert "look.light.text" in capsys.readouterr().err


def test_the_theme_wears_it(qapp: QApplication) -> None:  # noqa: ARG001  # Qt must be there
    program = QtProgram("test", ScreenSettings(), Supervisor({}))
    program.wear(LookSettings(light=Palette(accent="#7a1020"), reduce_motion=True))
    theme = program.theme()
    assert theme.property("accent").name() == "#7a1020"
    assert theme.property("ground").name() == USUAL["light"].ground
    assert theme.property("still") is True
    program.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_usual_colours_are_the_themes_and_hold_the_rules(scheme: str) -> None:
    theme = (QML_FOLDER / "Lobbycall" / "Theme.qml").read_text("utf-8")
    place = {"light": "ownLight", "dark": "ownDark"}[scheme]
    found = dict(re.findall(rf'{place}\.(\w+) \?\? "(#\w+)"', theme))
    usual = USUAL[scheme]
    assert found == {
        "ground": usual.ground, "surface": usual.surface, "text": usual.text, "quiet": usual.quiet,
        "accent": usual.accent, "accentText": usual.accent_text,
    }  # fmt: skip
    assert unreadable(LookSettings(**{scheme: usual}), "f") == []
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
