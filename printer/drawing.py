"""Draws what a printer has no letters for: other scripts, and numbers as high as a thumb (Pillow with raqm)."""

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont, features

_NOTO = Path("/usr/share/fonts/truetype/noto")
_DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
_SCRIPTS = (
    *("", "Arabic", "Hebrew", "Ethiopic", "Georgian", "Armenian", "Devanagari", "Thai", "Symbols", "Symbols2"),
    *("Bengali", "Tamil", "Sinhala", "Khmer", "Myanmar", "Lao", "Gurmukhi", "Malayalam"),
)
_NOTHING = "\U0010fffe"
_DARK = 140
"""Greyer than this is paper; a little bold suits thermal heads."""
_LEAST_DOTS = 24
"""A drawn line is at least 3 mm high."""


class FontMissing(ValueError):
    """No installed font has the letters; the message says which, and what to install."""


@cache
def _files(bold: bool) -> tuple[Path, ...]:
    weight = "Bold" if bold else "Regular"
    dejavu = _DEJAVU / ("DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf")
    noto = [
        _NOTO / f"NotoSans{script}-{style}.ttf" for script in _SCRIPTS for style in dict.fromkeys((weight, "Regular"))
    ]
    return tuple(file for file in (dejavu, *noto) if file.exists())


@cache
def _font(file: Path, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(file), size, layout_engine=ImageFont.Layout.RAQM)


@lru_cache(maxsize=4096)
def _has(file: Path, letter: str) -> bool:
    """Tell whether the font has a letter: its picture is not the one of a letter that no font has."""
    if unicodedata.category(letter) in {"Cf", "Zs", "Mn"}:
        return True
    font = _font(file, 16)
    return bytes(font.getmask(letter)) != bytes(font.getmask(_NOTHING))


def _runs(text: str, *, bold: bool) -> list[tuple[Path, str]]:
    """Return the text in runs, each with a font that has all its letters. Raises FontMissing."""
    files = _files(bold)
    whole = next((file for file in files if all(_has(file, letter) for letter in text)), None)
    if whole is not None:
        return [(whole, text)]
    runs: list[tuple[Path, str]] = []
    for letter in text:
        file = runs[-1][0] if runs and _has(runs[-1][0], letter) else next((f for f in files if _has(f, letter)), None)
        if file is None:
            raise FontMissing(
                f"no font has {letter!r} (U+{ord(letter):04X}) of {text!r}; install fonts-noto-core and fonts-dejavu-core"
            )
        if runs and runs[-1][0] == file:
            runs[-1] = (file, runs[-1][1] + letter)
        else:
            runs.append((file, letter))
    return runs


@lru_cache(maxsize=4096)
def drawn_width(text: str, size: int, *, bold: bool) -> int:
    """Return the dots that a drawn text is wide. Raises FontMissing."""
    return int(sum(_font(file, size).getlength(part) for file, part in _runs(text, bold=bold)) + 0.999)


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """A line of text cropped to its ink, and the white that belongs above and below it, in dots."""

    image: Image.Image
    above: int
    below: int


def draw_text(text: str, size: int, *, bold: bool, rtl: bool) -> DrawnLine:
    """Return a line of text, black on white. Raises FontMissing.

    Ink and white together are `size` * 4 / 3 dots high, more only for tall letters, so that lines stand evenly.
    """
    if not features.check("raqm"):
        raise FontMissing("Pillow lacks raqm, without which Arabic letters don't join; install Pillow's own wheel")
    runs = _runs(text, bold=bold)
    if rtl:
        runs.reverse()
    fonts = [_font(file, size) for file, _part in runs]
    widths = [font.getlength(part) for font, (_file, part) in zip(fonts, runs, strict=True)]
    image = Image.new("L", (int(sum(widths)) + size, size * 3), 255)
    pen = ImageDraw.Draw(image)
    x = size / 2
    for font, (_file, part), width in zip(fonts, runs, widths, strict=True):
        pen.text((x, size * 2), part, font=font, fill=0, anchor="ls", direction="rtl" if rtl else "ltr")
        x += width
    return _cropped(_black_and_white(image), size)


def draw_number(number: str, dots: int, most: int) -> Image.Image:
    """Return a number whose letters are `dots` high and together at most `most` dots wide."""
    file = _files(bold=True)[0] if _files(bold=True) else None
    if file is None:
        raise FontMissing("no font is installed; install fonts-dejavu-core")
    size = dots * 3 // 2
    image = Image.new("L", (size * len(number), size * 2), 255)
    ImageDraw.Draw(image).text((size / 4, size * 1.5), number, font=_font(file, size), fill=0, anchor="ls")
    ink = image.point(lambda value: 255 - value).getbbox() or (0, 0, 1, 1)
    image = image.crop(ink)
    width = min(most, image.width * dots // image.height)
    return _black_and_white(image.resize((width, dots), Image.Resampling.LANCZOS))


def _cropped(image: Image.Image, size: int) -> DrawnLine:
    """Crop a line whose letters stand at `size` * 2; its box reaches from `size` above them to a third below."""
    ink = image.convert("L").point(lambda value: 255 - value).getbbox()
    left, top, right, bottom = ink or (0, size, 8, size * 2)
    missing = max(0, _LEAST_DOTS - (bottom - top))
    higher = min(missing, max(0, top - size))
    top, bottom = top - higher, bottom + missing - higher
    line = image.crop((left, top, right, bottom))
    return DrawnLine(line, max(0, top - size), max(0, size * 7 // 3 - bottom))


def _black_and_white(image: Image.Image) -> Image.Image:
    return image.point(lambda value: 0 if value < _DARK else 255).convert("1", dither=Image.Dither.NONE)
