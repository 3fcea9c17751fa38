"""What comes out on paper, as the virtual printer decodes it; zbar reads the codes back."""

from pathlib import Path

import pytest
from PIL import Image

from office.slip import Slip, SlipKind
from printer.drawing import draw_text
from printer.press import Press
from printer.profiles import profile
from printer.virtual.engine import Engine
from printer.wordfile import languages, wording
from support.scanning import scanned
from support.slips import ADDRESS, make_slip


def printed(slip: Slip, layout: str = "standard", model: str = "TM-T20II", width: int = 80) -> tuple[Image.Image, str]:
    """Return a slip as picture and text."""
    slips: list[tuple[Image.Image, str]] = []
    made = profile(model, width)
    engine = Engine(made.dots, frozenset, lambda picture, text: slips.append((picture, text)))
    engine.receive(Press(made, layout).build(slip))
    engine.close()
    assert engine.unknown == []
    assert len(slips) == 1
    return slips[0]


def ink_height(picture: Image.Image) -> int:
    """Return the height of the highest block of rows with ink."""
    ink = picture.convert("L").point(lambda value: 255 - value)
    highest = now = 0
    for y in range(ink.height):
        now = now + 1 if ink.crop((0, y, ink.width, y + 1)).getbbox() else 0
        highest = max(highest, now)
    return highest


def test_a_wait_ticket_says_all_that_a_visitor_needs() -> None:
    _picture, text = printed(make_slip(place="Wartebereich A"))
    for said in (
        "Bürgerbüro Musterstadt",
        "A017",
        "Personalausweis beantragen",
        "Mo 23.11.2026, 08:15 Uhr",
        "Vor Ihnen: 12",
        "Wartezeit etwa 20\u201335 min",
        "Wartebereich A",
        "- Biometrisches Passfoto",
        "- 37,00 €",
        "Aufruf verpasst?",
        f"[QR] {ADDRESS}",
        "Code 482 913",
    ):
        assert said in text


def test_an_appointment_slip_has_date_place_and_code() -> None:
    _picture, text = printed(make_slip(SlipKind.APPOINTMENT, "en"))
    for said in ("Your appointment", "Tue 05.01.2027, 10:30", "Rathausplatz 1", "Code 482 913", "cancel"):
        assert said in text


def test_a_standby_ticket_promises_nothing() -> None:
    assert "Ohne Zusage" in printed(make_slip(SlipKind.STANDBY, number="N003"))[1]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("kind", [SlipKind.WAIT, SlipKind.APPOINTMENT, SlipKind.ERRAND])
def test_no_letter_is_lost_in_any_language(kind: SlipKind, language: str) -> None:
    _picture, text = printed(make_slip(kind, language))
    assert "\N{REPLACEMENT CHARACTER}" not in text
    assert "{" not in text
    unasked = text.replace("?", "", text.count("? ") + text.count("?\n"))
    assert "?" not in unasked.replace(ADDRESS, "")


@pytest.mark.parametrize("letters", ["₴ ✓", "Ελληνικά", "አማርኛ", "עברית", "ქართული", "Łódź", "İstanbul", "Đặng"])
def test_letters_that_a_page_lacks_are_printed_or_drawn(letters: str) -> None:
    _picture, text = printed(make_slip(services=(letters,)))
    assert letters in text or "[image" in text
    assert "?" not in text.replace("verpasst?", "")


def test_a_letter_that_no_font_has_is_an_error_that_names_it() -> None:
    with pytest.raises(ValueError, match=r"U\+E000.*fonts-noto-core"):
        printed(make_slip(services=("\ue000",)))


@pytest.mark.parametrize("layout", ["standard", "large"])
@pytest.mark.parametrize("width", [58, 80])
@pytest.mark.parametrize("language", ["de", "ar"])
def test_zbar_reads_the_address_from_the_paper(tmp_path: Path, layout: str, width: int, language: str) -> None:
    picture, _text = printed(make_slip(language=language), layout, width=width)
    picture.save(tmp_path / "slip.png")
    assert picture.width == {58: 384, 80: 576}[width]
    assert scanned(tmp_path / "slip.png") == ADDRESS


def test_zbar_reads_a_code_that_was_drawn_because_the_printer_has_no_qr(tmp_path: Path) -> None:
    picture, text = printed(make_slip(), model="POS-5890", width=58)
    assert "[QR]" not in text
    picture.save(tmp_path / "slip.png")
    assert scanned(tmp_path / "slip.png") == ADDRESS


def test_the_number_is_big() -> None:
    assert ink_height(printed(make_slip())[0]) >= 120


@pytest.mark.parametrize("width", [58, 80])
def test_in_large_print_the_number_is_28_mm_high(width: int) -> None:
    bare = make_slip(qr="")
    assert ink_height(printed(bare, "large", width=width)[0]) >= 28 * 8


def test_long_words_stay_on_the_paper() -> None:
    _picture, text = printed(make_slip(services=("Niederlassungserlaubnisverlängerungsantragsformular",)), width=58)
    assert all(len(line) <= 32 for line in text.splitlines() if not line.startswith("["))


def test_what_is_listed_hangs_behind_its_dash() -> None:
    _picture, text = printed(make_slip(bring=("Personalausweis oder Reisepass",)), "large", width=58)
    assert "- Personal-\n  ausweis oder\n  Reisepass" in text


def test_empty_texts_take_no_paper() -> None:
    _picture, text = printed(make_slip(bring=("", "\n"), services=("", " "), qr="", code=""))
    assert "\n-" not in text


def test_a_range_inside_arabic_stays_left_to_right() -> None:
    arabic, _text = printed(make_slip(language="ar", wait_low_min=11, wait_high_min=88))
    swapped, _text = printed(make_slip(language="ar", wait_low_min=88, wait_high_min=11))
    assert arabic.tobytes() != swapped.tobytes()


def test_no_text_commands_the_printer() -> None:
    _picture, text = printed(make_slip(services=("Zauber\x1b@\x1dV\x00\nTrick",)))
    assert "Zauber @ V  Trick" in text


def test_a_time_zone_that_does_not_exist_is_named() -> None:
    with pytest.raises(ValueError, match="Europe/Musterstadt"):
        printed(make_slip(time_zone="Europe/Musterstadt"))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("kind", [SlipKind.WAIT, SlipKind.STANDBY, SlipKind.CHECK_IN])
def test_the_time_limit_for_a_missed_call_is_said(kind: SlipKind, language: str) -> None:
    own = wording(language)
    key = f"rule_{kind.value}"
    assert "{minutes}" in own.texts[f"{key}_within"]
    assert "{" not in own.texts[key]


def test_a_slip_names_the_limit_where_it_knows_it() -> None:
    assert "Binnen 45 min hier melden." in printed(make_slip(return_within_min=45))[1]
    assert "min hier melden" not in printed(make_slip())[1]


def test_drawn_lines_are_at_least_three_millimetres_high_and_stand_evenly() -> None:
    lines = [draw_text(text, 24, bold=False, rtl=True) for text in ("الانتظار حوالي", "س", "عدد من قبلك: 12")]
    assert all(line.image.height >= 24 for line in lines)
    assert {line.above + line.image.height + line.below for line in lines} == {32}


def test_parts_in_several_fonts_stand_from_right_to_left() -> None:
    """The Amharic letter comes last, so it is at the left end."""
    line = draw_text("سلام \u12a0", 24, bold=False, rtl=True).image
    alone = draw_text("\u12a0", 24, bold=False, rtl=True).image
    at_left = line.crop((0, 0, alone.width, line.height)).convert("L").point(lambda value: 255 - value)
    other = draw_text("\u12a0 سلام", 24, bold=False, rtl=True).image.crop((0, 0, alone.width, line.height))
    assert at_left.getbbox() is not None
    assert other.tobytes() != line.crop((0, 0, alone.width, line.height)).tobytes()
