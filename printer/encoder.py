"""Blocks into ESC/POS bytes, by python-escpos and the printer's profile."""

from functools import lru_cache
from typing import Any

import qrcode
from PIL import Image

from printer.blocks import Block, Drawn, Gap, Picture, Qr, Side, Text
from printer.drawing import draw_number, draw_text, drawn_width
from printer.layout import Row
from printer.library import dummy
from printer.profiles import Profile

_BULLET = "- "
_CELL = 12
_LINE = 24
_ADVANCE = 30
"""Dots from line to line of font A, 3.75 mm (ESC 2)."""
_BETWEEN = 6
"""Dots of white under a drawn number."""
_QR_BYTES = (17, 32, 53, 78, 106, 134, 154, 192, 230, 271)
"""What a QR code of version 1, 2, ... holds at level L (ISO/IEC 18004, table 7)."""
_TO_BLADE = 6
"""Lines from the head to the blade or the edge to tear at, 22 mm."""
_ALIGN = {Side.LEFT: "left", Side.CENTER: "center", Side.RIGHT: "right"}
_ALIKE = dict.fromkeys("\u2010\u2011\u2013\u2014", "-")
_ALIKE |= dict.fromkeys("\u201c\u201d\u201e", '"')
_ALIKE |= dict.fromkeys("\u2018\u2019\u201a", "'")
_ALIKE |= dict.fromkeys("\u00a0\u2009\u202f", " ")
_ALIKE |= {"\u2026": "..."}
_ALIKE |= {"\u0218": "\u015e", "\u0219": "\u015f", "\u021a": "\u0162", "\u021b": "\u0163"}
"""Signs that may be replaced where a code page lacks them. Letters never are, but for the Romanian S and T: the code
pages are older than their comma and hold them with a cedilla."""


class Encoder:
    """Encodes for one printer model; also knows how wide text comes out on it."""

    def __init__(self, profile: Profile) -> None:
        """Load what python-escpos knows of the model."""
        self._profile = profile
        self._pages = dummy(profile.escpos).magic.encoder
        self._can: dict[tuple[str, str], bool] = {}

    def page_for(self, letters: set[str]) -> str:
        """Return the code page that has the most of these letters; of equals the one preferred."""
        wanted = {letter for letter in letters if not letter.isascii()}
        return max(self._profile.pages, key=lambda page: sum(self._has(page, letter) for letter in wanted))

    def native(self, text: str, first: str) -> tuple[str, str] | None:
        """Return (page, text) as the printer can print it in one code page, or None if it must be drawn."""
        strange = {letter for letter in text if not " " <= letter <= "~"}
        for page in (first, *self._profile.pages):
            lacking = {letter for letter in strange if not self._has(page, letter)}
            if lacking <= _ALIKE.keys() and all(self._has(page, sign) for each in lacking for sign in _ALIKE[each]):
                return page, "".join(_ALIKE[letter] if letter in lacking else letter for letter in text)
        return None

    def width(self, text: str, page: str, row: Row) -> int:
        """Return the dots that a text takes in a row's size."""
        native = self.native(text, page)
        if native is not None:
            return len(native[1]) * _CELL * row.width
        size = _size(row.width, row.height)
        scale = 2 if size >= 2 * _LINE else 1
        return drawn_width(text, size // scale, bold=row.bold) * scale

    def encode(self, blocks: list[Block], page: str, ending: bytes) -> bytes:
        """Return a slip's bytes, from ESC @ to the cut and `ending`. Raises FontMissing."""
        return _Run(self, self._profile, page).encode(blocks, ending)

    def _has(self, page: str, letter: str) -> bool:
        if " " <= letter <= "~":
            return True
        known = self._can.get((page, letter))
        if known is None:
            known = not letter.isascii() and bool(self._pages.can_encode(page, letter))
            self._can[page, letter] = known
        return known


def _size(width: int, height: int) -> int:
    return _LINE * (width + height) // 2


def _qr_dots(block: Qr, paper: int) -> int:
    """Return the dots of a QR code's square, fewer where the code would be wider than the paper."""
    size = len(block.data.encode())
    version = next((number for number, bytes_ in enumerate(_QR_BYTES, 1) if size <= bytes_), len(_QR_BYTES) + 1)
    return max(3, min(block.dots, paper // (17 + 4 * version)))


def _on_bytes(image: Image.Image, side: Side) -> Image.Image:
    """Return the picture as wide as whole bytes, the white on the side where it does not shift the line."""
    missing = -image.width % 8
    if not missing or side is Side.LEFT:
        return image
    wider = Image.new("1", (image.width + missing, image.height), 1)
    wider.paste(image, (missing if side is Side.RIGHT else missing // 2, 0))
    return wider


def _hung(image: Image.Image, dots: int, block: Text) -> Image.Image:
    """Return the picture with white before its first letter."""
    wider = Image.new("1", (image.width + dots, image.height), 1)
    wider.paste(image, (0 if block.rtl else dots, 0))
    return wider


@lru_cache(maxsize=256)
def _drawn(model: str, block: Text, size: int) -> tuple[int, bytes, int]:
    """Return a drawn line: dots of white above, its raster, dots below; most lines come again on the next slip.

    From double size on the printer doubles each dot, as it does with its own letters: a quarter of the bytes.
    """
    scale = 2 if size >= 2 * _LINE else 1
    line = draw_text(block.text, size // scale, bold=block.bold, rtl=block.rtl)
    out = dummy(model)
    fine = scale == 1
    image = (
        _hung(line.image, drawn_width(block.hang, size // scale, bold=block.bold), block) if block.hang else line.image
    )
    out.image(_on_bytes(image, block.side), high_density_vertical=fine, high_density_horizontal=fine)
    return line.above * scale, out.output, line.below * scale


@lru_cache(maxsize=8)
def _picture(model: str, block: Picture, most: int) -> bytes:
    """Return the raster of a picture, made smaller where it is wider than the paper. Raises ValueError."""
    try:
        with Image.open(block.file) as opened:
            coloured = opened.convert("RGBA")
    except OSError as error:
        raise ValueError(f"{block.file}: {error}") from error
    paper = Image.new("RGBA", coloured.size, "white")
    grey = Image.alpha_composite(paper, coloured).convert("L")
    if grey.width > most:
        grey = grey.resize((most, max(1, grey.height * most // grey.width)), Image.Resampling.LANCZOS)
    out = dummy(model)
    out.image(_on_bytes(grey.convert("1"), block.side))
    data: bytes = out.output
    return data


class _Run:
    """One slip: sends a setting only when it changes."""

    def __init__(self, encoder: Encoder, profile: Profile, page: str) -> None:
        self._encoder = encoder
        self._profile = profile
        self._page = page
        self._out: Any = dummy(profile.escpos)
        self._side = Side.LEFT
        self._bold = False
        self._size = (1, 1)
        self._line_open = False

    def encode(self, blocks: list[Block], ending: bytes) -> bytes:
        self._out.hw("INIT")
        self._raw(self._profile.retract)
        if self._profile.asb:
            self._raw(b"\x1da\x0e")
        for block in blocks:
            self._block(block)
        self._end_line()
        self._cut()
        self._raw(self._profile.present + ending)
        data: bytes = self._out.output
        return data

    def _cut(self) -> None:
        if self._profile.cutter and not self._profile.cut:
            self._out.cut(feed=False)
        else:
            self._out.print_and_feed(_TO_BLADE)
            self._raw(self._profile.cut)

    def _block(self, block: Block) -> None:
        if isinstance(block, Gap):
            self._gap(block.dots)
            return
        self._end_line()
        match block:
            case Qr():
                self._stand(block.side)
                self._qr(block)
            case Drawn():
                self._stand(block.side)
                image = draw_number(block.text, block.dots // 2, self._profile.dots * 19 // 40)
                self._out.image(image, high_density_vertical=False, high_density_horizontal=False)
                self._feed(_BETWEEN)
            case Picture():
                self._stand(block.side)
                self._raw(_picture(self._profile.escpos, block, self._profile.dots))
            case Text():
                self._stand(block.side)
                self._text(block)

    def _text(self, block: Text) -> None:
        native = self._encoder.native(block.text, self._page)
        if native is None:
            above, raster, below = _drawn(self._profile.escpos, block, _size(block.width, block.height))
            self._feed(above)
            self._raw(raster)
            self._feed(below)
            return
        if (block.width, block.height) != self._size:
            self._size = (block.width, block.height)
            self._out.set(custom_size=True, width=block.width, height=block.height)
        if block.bold != self._bold:
            self._bold = block.bold
            self._out.set(bold=block.bold)
        page, text = native
        if block.rtl and text.startswith(_BULLET):
            text = f"{text.removeprefix(_BULLET)} {_BULLET.strip()}"
        blank = " " * len(block.hang)
        text = text + blank if block.rtl else blank + text
        if text.isascii():
            self._raw(text.encode("ascii"))  # any page has these; python-escpos would choose one
        else:
            self._out.magic.write_with_encoding(page, text)
        self._line_open = True

    def _qr(self, block: Qr) -> None:
        dots = _qr_dots(block, self._profile.dots)
        if self._profile.native_qr:
            # python-escpos' qr() also sends model 2 and level L, which ESC @ has set: 17 bytes of a slip's 400.
            for function, body, mode in (
                (67, bytes((dots,)), b""),
                (80, block.data.encode(), b"0"),
                (81, b"", b"0"),
            ):
                self._out._send_2d_code_data(bytes((function,)), b"1", body, mode)  # noqa: SLF001  # see above
            return
        code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, box_size=1, border=0)
        code.add_data(block.data)
        code.make(fit=True)
        squares = Image.new("1", (len(code.modules), len(code.modules)), 1)
        for y, line in enumerate(code.modules):
            for x, dark in enumerate(line):
                squares.putpixel((x, y), 0 if dark else 1)
        side = min(len(code.modules) * dots, self._profile.dots)
        self._out.image(squares.resize((side, side), Image.Resampling.NEAREST))

    def _stand(self, side: Side) -> None:
        if side is not self._side:
            self._side = side
            self._out.set(align=_ALIGN[side])

    def _gap(self, dots: int) -> None:
        """End the line and leave white; ESC J does both at once, except under letters taller than it feeds."""
        if self._line_open and self._size[1] == 1:
            self._line_open = False
            self._feed(_ADVANCE + dots)
        else:
            self._end_line()
            self._feed(dots)

    def _feed(self, dots: int) -> None:
        if dots:
            self._raw(b"\x1bJ" + bytes((min(dots * self._profile.units, 255),)))

    def _end_line(self) -> None:
        if self._line_open:
            self._line_open = False
            self._raw(b"\n")

    def _raw(self, data: bytes) -> None:
        """Send what python-escpos has no word for."""
        self._out._raw(data)  # noqa: SLF001  # its own door for this
