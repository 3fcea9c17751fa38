"""The paper of the virtual printer: what is printed becomes dots and lines of text."""

from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

import qrcode
from PIL import Image, ImageDraw, ImageFont

_FONT = Path("/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf")
_BOLD = Path("/usr/share/fonts/truetype/dejavu/DejaVuSansMono-Bold.ttf")
_CELL = (12, 24)
_SMALL_CELL = (9, 17)
LINE_SPACING = 30
"""Dots from line to line (ESC 2)."""
_MARGIN = 24
_BAND = "[image in bands]"
_DARK = 150


@dataclass(frozen=True, slots=True)
class Style:
    """How the next characters and pictures come out."""

    align: int = 0
    width: int = 1
    height: int = 1
    bold: bool = False
    underline: bool = False
    inverse: bool = False
    small: bool = False

    @property
    def cell(self) -> tuple[int, int]:
        """Width and height of a character, in dots."""
        width, height = _SMALL_CELL if self.small else _CELL
        return width * self.width, height * self.height


@dataclass
class Paper:
    """One slip on its way: strips of dots, and the text as it was meant."""

    dots: int
    style: Style = field(default_factory=Style)
    spacing: int = LINE_SPACING
    lines: list[str] = field(default_factory=list)
    _line: list[tuple[str, Style]] = field(default_factory=list)
    _strips: list[Image.Image] = field(default_factory=list)
    _banded: bool = False
    """A band of a picture (ESC *) stands in the line; the line feed after it belongs to it."""

    @property
    def empty(self) -> bool:
        """Tell whether nothing was printed since the last cut."""
        return not self.lines and not self._line

    def change(self, **values: object) -> None:
        """Change the style of what follows."""
        self.style = replace(self.style, **values)  # type: ignore[arg-type]  # names and types are Style's own

    def write(self, text: str) -> None:
        """Put characters into the line; a full line is printed."""
        for letter in text:
            if sum(style.cell[0] for _letter, style in self._line) + self.style.cell[0] > self.dots:
                self.end_line()
            self._line.append((letter, self.style))

    def end_line(self, feed: int | None = None) -> None:
        """Print the line and feed to the next (LF), or so many dots (ESC J)."""
        feed = self.spacing if feed is None else feed
        if self._banded:
            self._banded = False
        elif not self._line:
            self._feed(feed)
            if feed == self.spacing and self.lines:
                self.lines.append("")
        else:
            self._print_letters(feed)

    def _print_letters(self, feed: int) -> None:
        letters, self._line = self._line, []
        height = max(style.cell[1] for _letter, style in letters)
        strip = Image.new("1", (sum(style.cell[0] for _letter, style in letters), max(feed, height)), 1)
        x = 0
        for letter, style in letters:
            strip.paste(_glyph(letter, style), (x, height - style.cell[1]))
            x += style.cell[0]
        self._strips.append(self._placed(strip))
        self.lines.append("".join(letter for letter, _style in letters).rstrip())

    def picture(self, image: Image.Image, text: str) -> None:
        """Print a picture; `text` stands for it among the lines."""
        if self._line:
            self.end_line()
        self._strips.append(self._placed(image))
        self.lines.append(text)

    def band(self, image: Image.Image) -> None:
        """Print a band of a picture that comes in several (ESC *)."""
        first = not (self.lines and self.lines[-1] == _BAND)
        self.picture(image, _BAND)
        if not first:
            self.lines.pop()
        self._banded = True

    def qr(self, data: str, dots: int, level: int) -> None:
        """Print a QR code of squares of so many dots."""
        code = qrcode.QRCode(error_correction=(1, 0, 3, 2)[level], box_size=dots, border=0)
        code.add_data(data)
        code.make(fit=True)
        self.picture(code.make_image().get_image().convert("1"), f"[QR] {data}")

    def cut(self) -> tuple[Image.Image, str]:
        """Return the slip as picture and text, and begin a new one."""
        if self._line:
            self.end_line()
        height = sum(strip.height for strip in self._strips) + 2 * _MARGIN
        slip = Image.new("1", (self.dots, height), 1)
        y = _MARGIN
        for strip in self._strips:
            slip.paste(strip, (0, y))
            y += strip.height
        text = "\n".join(self.lines).rstrip() + "\n"
        self.lines, self._strips = [], []
        return slip, text

    def _feed(self, dots: int) -> None:
        if dots:
            self._strips.append(Image.new("1", (self.dots, dots), 1))

    def _placed(self, strip: Image.Image) -> Image.Image:
        """Return the strip as wide as the paper; what is too wide is lost, as on paper."""
        line = Image.new("1", (self.dots, strip.height), 1)
        line.paste(strip, ((self.dots - strip.width) * self.style.align // 2, 0))
        return line


@lru_cache(maxsize=2048)
def _glyph(letter: str, style: Style) -> Image.Image:
    cell = _SMALL_CELL if style.small else _CELL
    font = ImageFont.truetype(str(_BOLD if style.bold else _FONT), cell[1] * 5 // 6)
    image = Image.new("L", cell, 255)
    pen = ImageDraw.Draw(image)
    pen.text((0, cell[1] * 4 // 5), letter, font=font, fill=0, anchor="ls")
    if style.underline:
        pen.line((0, cell[1] - 2, cell[0], cell[1] - 2), fill=0)
    if style.inverse:
        image = image.point(lambda value: 255 - value)
    return image.resize(style.cell, Image.Resampling.BICUBIC).point(lambda v: 0 if v < _DARK else 255).convert("1")
