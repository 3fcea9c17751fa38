"""An office adds a language by files alone, and is told what is wrong with them (deploy/offices/languages/README.md)."""

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from appliance.languagefiles import problems
from appliance.officefile import load_office
from appliance.voice.spelling import spellings
from kiosk.checked import unchecked
from kiosk.samples import sample_house
from kiosk.service_hands import Texts
from kiosk.shots import OFFICE
from office import commands as c
from office.ids import Language
from printer.wordfile import wording
from support import own_language as vi
from support.kiosk_window import KioskWindow


@pytest.fixture
def offices(tmp_path: Path) -> Path:
    """An office's folder with Vietnamese, as an office would make it."""
    shutil.copytree(OFFICE.parent, tmp_path / "offices")
    vi.add_language(tmp_path / "offices" / "languages", tmp_path / "offices" / OFFICE.name / "office.toml")
    return tmp_path / "offices"


def opened(offices: Path) -> KioskWindow:
    house = sample_house(load_office(offices / OFFICE.name))
    return KioskWindow(house, width=540, height=960, languages_dir=offices / "languages")


@pytest.fixture
def kiosk(qapp: QApplication, offices: Path) -> Iterator[KioskWindow]:  # noqa: ARG001  # Qt must be there
    window = opened(offices)
    yield window
    window.close()


def test_the_kiosk_shows_speaks_and_prints_a_language_of_the_offices(kiosk: KioskWindow, offices: Path) -> None:
    own = offices / "languages"
    assert problems(own) == []
    assert vi.TAG in unchecked(own=own)
    kiosk.touch(vi.NAME)
    assert kiosk.reads(vi.TITLE)
    assert all(vi.MARK in text or text in vi.WORDS.values() for text in kiosk.texts() if "Kontrast" in text)
    kiosk.with_keypad()
    kiosk.plug(headset=True)
    assert any(vi.MARK in line for line in kiosk.speaking.lines)
    kiosk.plug(headset=False)
    kiosk.touch(next(text for text in kiosk.texts() if text.startswith(vi.MARK + "Randevum yok")))
    kiosk.touch(vi.PASSPORT)
    kiosk.touch(vi.TAKE)
    kiosk.presenter.view_model.hasPhoto(True)
    kiosk.presenter.view_model.press("proceed")
    assert kiosk.line.last(c.IssueTicket)[1].language == vi.TAG
    assert wording(vi.TAG, own).say("ahead", count="2") == "Sau 2 nguoi"
    assert spellings(own)[Language(vi.TAG)].call[0] == "Mời số {number},"


def broken(offices: Path, name: str, text: str) -> list[str]:
    (offices / "languages" / vi.TAG / name).write_text(text, "utf-8")
    return list(map(str, problems(offices / "languages")))


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("kiosk.ts", "<TS><message", "unclosed token"),
        ("kiosk.ts", "<html/>", "<html> instead of <TS>"),
        ("kiosk.ts", "<TS/>", "no translation"),
        ("shared.ts", "", "no element found"),
        ("slips.toml", "wait = ", "Invalid value"),
        ("slips.toml", 'wait = "x"', "nothing for weekdays"),
        ("calls.toml", 'call = ["{number}"]', "nothing for short"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(offices: Path, name: str, text: str, said: str) -> None:
    (found,) = broken(offices, name, text)
    assert said in found
    assert found.startswith(f"{offices / 'languages' / vi.TAG / name}: ")
    assert "allowed: " in found


def test_a_file_that_is_missing_is_named_with_what_to_copy(offices: Path) -> None:
    (offices / "languages" / vi.TAG / "slips.toml").unlink()
    (found,) = map(str, problems(offices / "languages"))
    assert "printer/texts/tr.toml" in found


def test_other_places_than_in_english_are_named(offices: Path) -> None:
    file = offices / "languages" / vi.TAG / "kiosk.ts"
    (found,) = broken(offices, "kiosk.ts", file.read_text("utf-8").replace("%1 / %2", "%7").replace("%2", "%8"))
    assert "other %1" in found


def test_with_broken_files_the_kiosk_speaks_its_home_language_there(qapp: QApplication, offices: Path) -> None:
    assert qapp
    broken(offices, "kiosk.ts", "<TS><message")
    broken(offices, "slips.toml", "wait = ")
    broken(offices, "calls.toml", "call = 1")
    kiosk = opened(offices)
    try:
        kiosk.touch(vi.NAME)
        assert kiosk.reads("Guten Tag. Was möchten Sie tun?")
        assert kiosk.reads("Ich habe keinen Termin")
        assert kiosk.presenter.host.visit.language == vi.TAG
        assert wording(vi.TAG, offices / "languages").language == "de"
        assert vi.TAG not in spellings(offices / "languages")
    finally:
        kiosk.close()


def test_staff_see_which_languages_lack_their_texts(offices: Path) -> None:
    known = {"de", "en"}
    assert Texts(known.__contains__).state(["de", "en"]) == (True, "")
    assert Texts(known.__contains__).state(["de", vi.TAG]) == (False, vi.TAG)
    broken(offices, "slips.toml", "wait = ")
    wrong = problems(offices / "languages")
    assert Texts(known.__contains__, wrong).state(["de"]) == (False, "vi/slips.toml")


def test_an_office_words_single_texts_of_ours_otherwise(qapp: QApplication, offices: Path) -> None:
    assert qapp
    folder = offices / "languages" / "de"
    folder.mkdir()
    message = '<message id="start-title"><translation>Grüß Gott!</translation></message>'
    text = f'<TS version="2.1" language="de"><context><name></name>{message}</context></TS>'
    (folder / "kiosk.ts").write_text(text, "utf-8")
    assert problems(offices / "languages") == []
    kiosk = opened(offices)
    try:
        kiosk.touch("Deutsch")
        assert kiosk.reads("Grüß Gott!")
        assert kiosk.reads("Ich habe keinen Termin")
    finally:
        kiosk.close()


@pytest.mark.noisy("what Qt's tool can't read is logged")
@pytest.mark.parametrize("does", ["exit 1", "exec sleep 60", None], ids=["fails", "hangs", "is not there"])
def test_what_qts_tool_cannot_do_is_logged_and_left_out(
    qapp: QApplication,
    offices: Path,
    does: str | None,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert qapp
    tool = offices / "lrelease"
    if does is not None:
        tool.write_text(f"#!/bin/sh\n{does}\n")
        tool.chmod(0o755)
    monkeypatch.setattr("appliance.qt.translations._LRELEASE", tool)
    monkeypatch.setattr("appliance.qt.translations._COMPILES_FOR_S", 0.2)
    kiosk = opened(offices)
    try:
        kiosk.touch(vi.NAME)
        assert kiosk.reads("Guten Tag. Was möchten Sie tun?")
    finally:
        kiosk.close()
    assert [record for record in caplog.records if record.levelno == logging.ERROR and "kiosk.ts" in record.message]
