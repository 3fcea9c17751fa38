from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from appliance.settings import ConfigurationError
from office.slip import SlipKind
from printer.layoutfile import layout_names, read_layout
from printer.press import Press
from printer.profiles import profile
from printer.virtual.engine import Engine
from support.scanning import scanned
from support.slips import ADDRESS, make_slip

ROW = '[{ field = "number" }]'


def layout(tmp_path: Path, tables: str = "", **kinds: str) -> Path:
    file = tmp_path / "own.toml"
    rows = dict.fromkeys(("wait", "standby", "appointment", "check_in", "errand", "test"), ROW) | kinds
    file.write_text("\n".join(f"{kind} = {value}" for kind, value in rows.items()) + "\n" + tables, "utf-8")
    return file


def built(file: Path, **fields: Any) -> bytes:
    return Press(profile("TM-T20II"), str(file)).build(make_slip(**fields))


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


def test_a_service_may_have_its_own_words_and_rows(tmp_path: Path) -> None:
    tables = """
[services.passport]
wait = [{ field = "number" }, { field = "extra" }]
texts.de.extra = "Bitte ein Foto mitbringen."
"""
    file = layout(tmp_path, tables)
    assert b"Bitte ein Foto mitbringen." in built(file, service_ids=("address", "passport"))
    assert b"Bitte ein Foto" not in built(file, service_ids=("address",))


def test_a_language_may_have_its_own_rows(tmp_path: Path) -> None:
    file = layout(tmp_path, '[languages.en]\nwait = [{ field = "number" }, { field = "ahead" }]\n')
    assert b"Ahead of you: 12" in built(file, language="en")
    assert b"Vor Ihnen" not in built(file)


def test_an_offices_own_rule_replaces_ours_with_the_limit(tmp_path: Path) -> None:
    file = layout(tmp_path, '[texts.de]\nrule_wait = "Zum Schalter 1."\n', wait='[{ field = "rule" }]')
    assert b"Zum Schalter 1." in built(file, return_within_min=30)
    file = layout(tmp_path, '[texts.de]\nrule_wait_within = "{minutes} Minuten."\n', wait='[{ field = "rule" }]')
    assert b"30 Minuten." in built(file, return_within_min=30)
    assert b"Aufruf verpasst?" in built(file)


def test_a_logo_is_printed_and_made_to_fit(tmp_path: Path) -> None:
    Image.new("L", (560, 70), 0).save(tmp_path / "logo.png")
    file = layout(tmp_path, wait='[{ field = "logo", align = "center" }]', logo='"logo.png"')
    assert b"\x1dv0\x00" in built(file)
    assert Press(profile("TM-T20II", 58), str(file)).build(make_slip()).count(b"\x30\x00\x30\x00") == 1
    bare = layout(tmp_path, wait='[{ field = "logo" }, { field = "number" }]')
    assert b"\x1dv0" not in built(bare)


def test_mistakes_in_all_parts_are_said_at_once(tmp_path: Path) -> None:
    tables = """
[services.passport]
wait = [{ field = "number", width = 9 }]
texts.de.extra = "{who}"
[languages.ar]
errand = [{ field = "qr", dots = 99 }]
"""
    with pytest.raises(ConfigurationError) as caught:
        read_layout(str(layout(tmp_path, tables, logo='"missing.png"')))
    assert {problem.key for problem in caught.value.problems} == {
        "services.passport.wait[0].width",
        "services.passport.texts.de.extra",
        "languages.ar.errand[0].dots",
        "logo",
    }


def test_a_logo_that_is_too_big_is_refused(tmp_path: Path) -> None:
    Image.new("L", (600, 70), 0).save(tmp_path / "logo.png")
    with pytest.raises(ConfigurationError, match="at most 576 x 400 dots"):
        read_layout(str(layout(tmp_path, logo='"logo.png"')))


def test_mistakes_of_type_and_of_size_are_said_together(tmp_path: Path) -> None:
    wrong = '[{ field = "nubmer", width = 9 }]'
    with pytest.raises(ConfigurationError) as caught:
        read_layout(str(layout(tmp_path, '[texts.de]\nhaed = "x"\n', wait=wrong, errand="7")))
    keys = {problem.key for problem in caught.value.problems}
    assert keys == {"wait[0].field", "wait[0].width", "texts.de.haed", "errand"}


@pytest.mark.parametrize("width", [58, 80])
def test_a_qr_code_is_never_wider_than_the_paper(tmp_path: Path, width: int) -> None:
    file = layout(tmp_path, wait='[{ field = "qr", dots = 16 }]')
    made = profile("TM-T20II", width)
    pictures: list[Image.Image] = []
    engine = Engine(made.dots, frozenset, lambda picture, _text: pictures.append(picture))
    engine.receive(Press(made, str(file)).build(make_slip(qr=ADDRESS * 2)))
    pictures[0].save(tmp_path / "slip.png")
    assert scanned(tmp_path / "slip.png") == ADDRESS * 2
