"""The bytes of each slip in each language, to the byte. After a wanted change: LOBBYCALL_GOLDEN=write.

Rasters are held by their size and hash: they change with Pillow and the fonts, which setup pins.
"""

import hashlib
import os
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from office.slip import SlipKind
from printer.press import Press
from printer.profiles import profile
from printer.samples import sample
from printer.wordfile import languages
from support.slips import ADDRESS, make_slip

GOLDEN = Path(__file__).parent / "golden"
AT = datetime(2026, 11, 23, 7, 15, tzinfo=UTC)
RASTER = re.compile(rb"\x1dv0(.)(..)(..)", re.DOTALL)


def readable(data: bytes) -> str:
    """Return bytes one printed line a line, so that a difference can be read; a raster as its size and hash."""
    out, at = "", 0
    while found := RASTER.search(data, at):
        wide, high = (int.from_bytes(found[n], "little") for n in (2, 3))
        end = found.end() + wide * high
        print_of = hashlib.sha256(data[found.end() : end]).hexdigest()[:16]
        out += escaped(data[at : found.start()]) + f"\n[raster {wide * 8}x{high} {found[1].hex()} {print_of}]\n"
        at = end
    return (out + escaped(data[at:])).replace("\n\n", "\n") + "\n"


def escaped(data: bytes) -> str:
    text = data.decode("latin-1").encode("unicode_escape").decode("ascii")
    return text.replace("\\n", "\\n\n").replace("\\x1bJ", "\n\\x1bJ")


def samples(language: str) -> str:
    """Return all kinds of slips in a language, readable."""
    press = Press(profile("TM-T20II"))
    slips = [(kind, replace(sample(kind, language, AT), qr=ADDRESS)) for kind in SlipKind]
    return "\n".join(f"== {kind}\n{readable(press.build(slip, b'ABCD'))}" for kind, slip in slips)


@pytest.mark.parametrize("language", languages())
def test_each_slip_is_these_bytes(language: str) -> None:
    file = GOLDEN / f"{language}.txt"
    if os.environ.get("LOBBYCALL_GOLDEN") == "write":
        file.write_text(samples(language), "ascii")
    assert samples(language) == file.read_text("ascii")


def test_a_german_wait_ticket_with_qr_and_three_lines_to_bring_is_lean() -> None:
    assert len(Press(profile("TM-T20II")).build(make_slip(return_within_min=60), b"ABCD")) <= 400


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_an_arabic_wait_ticket_is_at_most_eight_kilobytes(language: str) -> None:
    slip = replace(sample(SlipKind.WAIT, language, AT), qr=ADDRESS)
    assert len(Press(profile("TM-T20II")).build(slip, b"ABCD")) <= 8 * 1024


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("kind", list(SlipKind))
def test_large_print_is_at_most_sixteen_kilobytes(kind: SlipKind, language: str) -> None:
    slip = replace(sample(kind, language, AT), qr=ADDRESS)
    for width in (58, 80):
        assert len(Press(profile("TM-T20II", width), "large").build(slip)) <= 16 * 1024


def test_the_same_slip_gives_the_same_bytes() -> None:
    press = Press(profile("TM-T20II"))
    assert press.build(make_slip(language="ar")) == press.build(make_slip(language="ar"))
