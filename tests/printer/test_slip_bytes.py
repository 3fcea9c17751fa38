"""The bytes of each slip in German and English, to the byte. After a wanted change: LOBBYCALL_GOLDEN=write."""

import os
from pathlib import Path

import pytest

from office.slip import SlipKind
from printer.press import Press
from printer.profiles import profile
from support.slips import make_slip

GOLDEN = Path(__file__).parent / "golden"


def readable(data: bytes) -> str:
    """Return bytes one printed line a line, so that a difference can be read."""
    text = data.decode("latin-1").encode("unicode_escape").decode("ascii")
    return text.replace("\\n", "\\n\n").replace("\\x1bJ", "\n\\x1bJ") + "\n"


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("kind", list(SlipKind))
def test_a_slip_is_these_bytes(kind: SlipKind, language: str) -> None:
    data = Press(profile("TM-T20II")).build(make_slip(kind, language), b"ABCD")
    file = GOLDEN / f"{kind.value}-{language}.txt"
    if os.environ.get("LOBBYCALL_GOLDEN") == "write":
        file.write_text(readable(data), "ascii")
    assert readable(data) == file.read_text("ascii")


def test_a_german_wait_ticket_with_qr_and_three_lines_to_bring_is_lean() -> None:
    assert len(Press(profile("TM-T20II")).build(make_slip(), b"ABCD")) <= 400


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_an_arabic_wait_ticket_is_at_most_eight_kilobytes(language: str) -> None:
    items = ("الهوية القديمة أو جواز السفر", "صورة بيومترية", "37,00 €")
    slip = make_slip(language=language, services=("طلب بطاقة هوية",), bring=items)
    assert len(Press(profile("TM-T20II")).build(slip, b"ABCD")) <= 8 * 1024


def test_large_print_is_at_most_sixteen_kilobytes() -> None:
    assert len(Press(profile("TM-T20II"), "large").build(make_slip())) <= 16 * 1024


def test_the_same_slip_gives_the_same_bytes() -> None:
    press = Press(profile("TM-T20II"))
    assert press.build(make_slip(language="ar")) == press.build(make_slip(language="ar"))
