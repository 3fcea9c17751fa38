"""What the profiles of common ticket printers make of a slip."""

from importlib.resources import files
from tomllib import loads

import pytest

from office.slip import Slip
from printer.press import Press
from printer.profiles import UnknownProfile, profile
from printer.status import DIALECTS, Health, after_eot
from printer.virtual.engine import Engine
from support.slips import make_slip

NAMES = tuple(loads((files("printer") / "profiles.toml").read_text("utf-8")))


def printed(data: bytes) -> list[str]:
    slips: list[str] = []
    engine = Engine(576, frozenset, lambda _picture, text: slips.append(text))
    engine.receive(data)
    engine.close()
    assert engine.unknown == []
    return slips


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", ["de", "tr", "ar"])
def test_each_profile_prints_a_slip_with_its_code(name: str, language: str) -> None:
    made = profile(name)
    slip: Slip = make_slip(language=language)
    texts = printed(Press(made).build(slip, b"ABCD"))
    assert len(texts) == 1
    assert "A017" in texts[0]
    assert made.pages
    assert made.status in DIALECTS
    if language == "de":
        assert "482 913" in texts[0]
        assert "Vor Ihnen: 12" in texts[0]


@pytest.mark.parametrize(
    "name",
    ["TM-T20III", "TM-T88V", "TM-T88VI", "TM-m30", "star-escpos", "custom-vkp80", "custom-k80", "bixolon", "citizen"],
)
def test_the_common_printers_are_there_on_both_papers(name: str) -> None:
    assert profile(name, 58).dots == 384
    assert profile(name, 80).dots in {512, 576}


def test_a_presenter_draws_in_what_nobody_took_and_hands_out_the_slip() -> None:
    data = Press(profile("custom-vkp80")).build(make_slip(), b"ABCD")
    assert data.startswith(b"\x1b@\x1de\x02")
    assert data.endswith(b"\x1bi\x1de\x03\x0c")


def test_a_printer_without_presenter_gets_no_such_command() -> None:
    assert b"\x1de" not in Press(profile("TM-T20III")).build(make_slip(), b"ABCD")


@pytest.mark.parametrize(
    ("dialect", "n", "byte", "problems"),
    [
        ("epson", 3, 0x16, ("error",)),
        ("epson-old", 3, 0x16, ()),
        ("citizen", 3, 0x16, ()),
        ("citizen", 4, 0x1E, ("paper_near_end",)),
        ("citizen-presenter", 4, 0x52, ()),
        ("citizen-presenter", 4, 0x32, ("paper_out",)),
        ("samsung", 4, 0x1E, ("paper_out",)),
    ],
)
def test_makers_mean_different_things_by_the_same_bits(
    dialect: str, n: int, byte: int, problems: tuple[str, ...]
) -> None:
    assert after_eot(Health(), n, byte, DIALECTS[dialect]).problems == problems


def test_an_unknown_profile_is_refused_with_those_there_are() -> None:
    with pytest.raises(UnknownProfile, match="custom-vkp80"):
        profile("TM-X")
