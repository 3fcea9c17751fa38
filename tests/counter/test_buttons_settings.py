import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from appliance.settings import load
from counter.buttons.app import main
from counter.buttons.box import Word
from counter.buttons.plan import meanings, planned
from counter.buttons.settings import ButtonsSettings

GOOD = """
office = "hall"
[[boxes]]
user = "button-4"
counter = "4"
device = "/dev/ttyUSB0"
presses = { "6e" = "next", "1b 31" = "recall" }
lamp = { free = ["30"], pending = ["31", "30"] }
"""


@pytest.fixture(autouse=True)
def _own_logging() -> Iterator[None]:
    """Programs set up logging; other tests keep theirs."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "buttons.toml"
    file.write_text(text)
    return file


def test_boxes_are_data(tmp_path: Path) -> None:
    file = written(tmp_path, GOOD)
    settings = load(ButtonsSettings, file)
    [line] = planned(settings, str(file))
    assert {data: word for data, (_box, word) in meanings(line).items()} == {b"n": Word.NEXT, b"\x1b1": Word.RECALL}


def test_all_mistakes_are_said_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = GOOD.replace('"6e"', '"zz"').replace('["30"]', '["3"]')
    again = GOOD.split("[[boxes]]")[1].replace('"1b 31"', '"6e 31"')
    assert main(["--config", str(written(tmp_path, f"{bad}[[boxes]]{again}"))]) == 2
    said = capsys.readouterr().err
    for mistake in ("boxes[0].presses: found 'zz'", "boxes[0].lamp.free", "'button-4' twice", "'/dev/ttyUSB0' twice"):
        assert mistake in said


BOX = '[[boxes]]\nuser = "button-{n}"\ncounter = "{n}"\ndevice = "/dev/ttyUSB0"\n'
SECOND = BOX.format(n=2)


@pytest.mark.parametrize(
    ("boxes", "said"),
    [
        ('presses = { "6e" = "next", "6e 31" = "recall" }', "'6e 31'; allowed: no sequence that begins with another"),
        ('presses = { "6e" = "next", "6E" = "recall" }', "one sequence twice"),
        ('presses = { "\'n\'" = "next", "{number}" = "open" }', "no fields but address"),
        ('presses = { "{colour}" = "next" }', "one of the fields"),
        ('protocol = "telegraph"', "one of bus, contact, keypad, keys, or a file's path"),
        ('protocol = "/nowhere/box.toml"', "/nowhere/box.toml"),
        ('protocol = "bus"', "address: found nothing; allowed: 0 to 31"),
        ('protocol = "keypad"\naddress = 1', "this protocol knows one box"),
        ('protocol = "contact"\npresses = { dtr = "next" }', "one of dsr, cts, cd, ri"),
        ('protocol = "contact"\nlamp = { free = ["red"] }', "one of dtr, rts, off"),
        ('protocol = "keys"\npresses = { anykey = "next" }', "found 'anykey'"),
        (f'protocol = "bus"\naddress = 1\n{SECOND}protocol = "bus"\naddress = 1', "address 1 of '/dev/ttyUSB0' twice"),
        (f'protocol = "bus"\naddress = 1\n{SECOND}protocol = "keypad"', "one protocol on a line"),
        ("", "at least one press"),
    ],
)
def test_what_cannot_work_is_said_at_the_start(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], boxes: str, said: str
) -> None:
    assert main(["--config", str(written(tmp_path, f'office = "hall"\n{BOX.format(n=1)}{boxes}\n'))]) == 2
    assert said in capsys.readouterr().err


def test_an_unknown_language_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--config", str(written(tmp_path, f'language = "tlh"\n{GOOD}'))]) == 2
    assert "one of de, en" in capsys.readouterr().err


def test_32_boxes_fit_on_one_bus(tmp_path: Path) -> None:
    boxes = "".join(f'{BOX.format(n=n)}protocol = "bus"\naddress = {n}\n' for n in range(32))
    file = written(tmp_path, f'office = "hall"\n{boxes}')
    [line] = planned(load(ButtonsSettings, file), str(file))
    assert [member.address for member in line.members] == list(range(0x80, 0xA0))


def test_an_unknown_word_names_its_like(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--config", str(written(tmp_path, GOOD.replace('"next"', '"nxt"')))]) == 2
    assert "Did you mean 'next'?" in capsys.readouterr().err
