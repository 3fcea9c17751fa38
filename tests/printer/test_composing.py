"""A slip put into lines, with letters of a fixed width."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from office.slip import SlipKind
from printer.blocks import Text
from printer.layout import Row
from printer.layoutfile import layout_names, read_layout
from printer.samples import sample
from printer.slips import compose
from printer.wordfile import languages, wording
from support.scanning import scanned
from support.slips import ADDRESS

AT = datetime(2026, 11, 23, 7, 15, tzinfo=UTC)
DOCS = Path(__file__).parents[2] / "docs" / "pictures"


@dataclass(frozen=True)
class Metrics:
    dots: int

    def width(self, text: str, row: Row) -> int:
        return len(text) * 12 * row.width


def lines(kind: SlipKind, language: str, layout: str, dots: int) -> list[Text]:
    slip = replace(sample(kind, language, AT), services=("Aufenthaltserlaubnis verlängern",))
    blocks = compose(slip, read_layout(layout), wording(language), Metrics(dots))
    return [block for block in blocks if isinstance(block, Text)]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("layout", layout_names())
def test_no_date_code_or_sum_is_broken_and_no_line_too_long(language: str, layout: str) -> None:
    for kind in SlipKind:
        for dots in (200, 384, 576):
            for line in lines(kind, language, layout, dots):
                assert not re.search(r"\d-$", line.text)
                assert (len(line.hang) + len(line.text)) * 12 * line.width <= dots


def test_what_goes_on_below_a_dash_hangs_in_every_direction() -> None:
    for language in ("de", "ar"):
        hanging = [line for line in lines(SlipKind.WAIT, language, "large", 384) if line.hang]
        assert hanging
        assert all(line.hang == "- " and not line.text.startswith("-") for line in hanging)


@pytest.mark.parametrize("name", ["de", "en", "ar", "uk", "large"])
def test_the_pictures_in_the_docs_are_small_and_their_codes_readable(name: str) -> None:
    file = DOCS / f"slip-{name}.png"
    assert file.stat().st_size <= 40_000
    assert scanned(file) == ADDRESS
