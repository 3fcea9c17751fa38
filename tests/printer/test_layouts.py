from pathlib import Path

import pytest

from appliance.settings import ConfigurationError
from office.slip import SlipKind
from printer.layoutfile import layout_names, read_layout
from printer.press import Press
from printer.profiles import profile
from support.slips import make_slip

ROW = '[{ field = "number" }]'


def layout(tmp_path: Path, **kinds: str) -> Path:
    file = tmp_path / "own.toml"
    rows = dict.fromkeys(("wait", "standby", "appointment", "check_in", "errand", "test"), ROW) | kinds
    file.write_text("\n".join(f"{kind} = {value}" for kind, value in rows.items()), "utf-8")
    return file


def test_three_layouts_come_with_the_program() -> None:
    assert layout_names() == ("economical", "large", "standard")


@pytest.mark.parametrize("name", layout_names())
@pytest.mark.parametrize("width", [58, 80])
@pytest.mark.parametrize("kind", list(SlipKind))
def test_each_layout_prints_each_slip_on_each_paper(name: str, width: int, kind: SlipKind) -> None:
    assert Press(profile("TM-T20II", width), name).build(make_slip(kind)).startswith(b"\x1b@")


def test_all_mistakes_of_a_layout_are_said_at_once(tmp_path: Path) -> None:
    wrong = '[{ field = "nubmer" }, { field = "qr", dts = 3 }, { field = "number", width = "8" }]'
    with pytest.raises(ConfigurationError) as caught:
        read_layout(str(layout(tmp_path, wait=wrong)))
    problems = {problem.key: problem.hint for problem in caught.value.problems}
    assert problems == {"wait[0].field": "number", "wait[1].dts": "dots", "wait[2].width": ""}


def test_sizes_that_no_printer_has_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"wait\[0\].width: found 9; allowed: 1 to 8"):
        read_layout(str(layout(tmp_path, wait='[{ field = "number", width = 9 }]')))


def test_an_unknown_layout_is_refused_with_those_there_are() -> None:
    with pytest.raises(ConfigurationError, match="economical, large, standard"):
        read_layout("huge")


def test_an_office_may_have_its_own_words(tmp_path: Path) -> None:
    file = layout(tmp_path, wait='[{ field = "ahead" }]', texts='{ de = { ahead = "Noch {count} Parteien" } }')
    assert b"Noch 12 Parteien" in Press(profile("TM-T20II"), str(file)).build(make_slip())


def test_own_words_with_a_name_that_nobody_fills_are_refused(tmp_path: Path) -> None:
    texts = '{ de = { ahead = "Noch {cuont}", haed = "x" } }'
    with pytest.raises(ConfigurationError) as caught:
        read_layout(str(layout(tmp_path, texts=texts)))
    assert [problem.key for problem in caught.value.problems] == ["texts.de.ahead", "texts.de.haed"]
    assert caught.value.problems[1].hint == "ahead"
