import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from appliance.settings import load
from counter.buttons.app import main
from counter.buttons.settings import ButtonsSettings, problems

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
    assert settings.boxes[0].words() == {b"n": "next", b"\x1b1": "recall"}
    assert not problems(settings, str(file))


def test_all_mistakes_are_said_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = GOOD.replace('"6e"', '"zz"').replace('["30"]', '["3"]')
    again = GOOD.split("[[boxes]]")[1].replace('"1b 31"', '"6e 31"')
    assert main(["--config", str(written(tmp_path, f"{bad}[[boxes]]{again}"))]) == 2
    said = capsys.readouterr().err
    expected = ("boxes[0].presses: found 'zz'", "boxes[0].lamp.free", "'6e 31'", "'button-4' twice", "'/dev/ttyUSB0'")
    for mistake in expected:
        assert mistake in said


def test_an_unknown_word_names_its_like(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--config", str(written(tmp_path, GOOD.replace('"next"', '"nxt"')))]) == 2
    assert "Did you mean 'next'?" in capsys.readouterr().err
