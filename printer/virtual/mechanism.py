"""What the virtual printer's commands do to its paper."""

from collections.abc import Callable, Mapping

from PIL import Image

from printer.library import capabilities
from printer.virtual.paper import LINE_SPACING, Paper, Style
from printer.virtual.tokens import Token

OnSlip = Callable[[Image.Image, str], None]
_UNREADABLE = "\N{REPLACEMENT CHARACTER}"


class Mechanism:
    """Carries out the commands of one connection."""

    def __init__(self, dots: int, on_slip: OnSlip) -> None:
        """Print on paper of so many dots; `on_slip` gets each slip that is cut."""
        self._paper = Paper(dots)
        self._on_slip = on_slip
        self._pages: Mapping[str, str] = capabilities()["profiles"]["TM-T20II"]["codePages"]
        self._page = "0"
        self._qr = {"dots": 3, "level": 0}
        self._qr_data = ""
        self._stored: Image.Image | None = None
        self.unknown: list[bytes] = []
        """Commands that were not understood."""
        self._actions = self._table()

    def do(self, token: Token) -> None:
        """Carry out a command."""
        if not token.name:
            self._paper.write(self._decoded(token.data))
            return
        action = self._actions.get(token.name)
        if action is None:
            self.unknown.append(token.name + token.data[:8])
        else:
            action(token.data)

    def cut(self) -> None:
        """Cut the paper, if anything stands on it."""
        if not self._paper.empty:
            self._on_slip(*self._paper.cut())

    def _decoded(self, data: bytes) -> str:
        page = self._pages.get(self._page, "")
        codec = page.lower().replace("_", "-")
        try:
            return data.decode("ascii" if data.isascii() else codec, "replace")
        except LookupError:
            return "".join(chr(byte) if byte < 0x80 else _UNREADABLE for byte in data)  # noqa: PLR2004  # ASCII

    def _reset(self, _data: bytes) -> None:
        self._paper.style = Style()
        self._paper.spacing = LINE_SPACING
        self._page = "0"
        self._qr = {"dots": 3, "level": 0}

    def _choose_page(self, data: bytes) -> None:
        self._page = str(data[0])

    def _size(self, data: bytes) -> None:
        self._paper.change(width=(data[0] >> 4) + 1, height=(data[0] & 7) + 1)

    def _mode(self, data: bytes) -> None:
        mode = data[0]
        self._paper.change(
            small=bool(mode & 1),
            bold=bool(mode & 8),
            height=2 if mode & 16 else 1,
            width=2 if mode & 32 else 1,
            underline=bool(mode & 128),
        )

    def _feed_lines(self, data: bytes) -> None:
        self._paper.end_line()
        for _ in range(data[0] - 1):
            self._paper.end_line()

    def _raster(self, data: bytes) -> None:
        wide, high = data[2] + 256 * data[3], data[4] + 256 * data[5]
        image = _bitmap(data[6:], wide * 8, high)
        mode = data[1] & 3
        size = (image.width * (2 if mode & 1 else 1), image.height * (2 if mode & 2 else 1))
        self._paper.picture(image.resize(size, Image.Resampling.NEAREST), f"[image {size[0]}x{size[1]}]")

    def _parenthesis(self, data: bytes) -> None:
        kind, body = data[:1], data[3:]
        if kind == b"k":
            self._qr_function(body[1], body)
        elif kind == b"L" and body[1:2] in b"p\x70":
            self._stored = _bitmap(body[10:], body[6] + 256 * body[7], body[8] + 256 * body[9])
        elif kind == b"L" and body[1:2] in b"2\x02" and self._stored is not None:
            self._paper.picture(self._stored, f"[image {self._stored.width}x{self._stored.height}]")
            self._stored = None

    def _qr_function(self, function: int, body: bytes) -> None:
        if function == 67:  # noqa: PLR2004  # the manual's own numbers
            self._qr["dots"] = body[2]
        elif function == 69:  # noqa: PLR2004
            self._qr["level"] = body[2] - 48
        elif function == 80:  # noqa: PLR2004
            self._qr_data = body[3:].decode("utf-8", "replace")
        elif function == 81 and self._qr_data:  # noqa: PLR2004
            self._paper.qr(self._qr_data, self._qr["dots"], self._qr["level"])

    def _barcode(self, data: bytes) -> None:
        """Barcodes are not drawn; their content is told."""
        text = (data[2:] if data[0] >= 65 else data[1:].rstrip(b"\x00")).decode("ascii", "replace")  # noqa: PLR2004
        self._paper.write(f"[barcode] {text}")
        self._paper.end_line()

    def _columns(self, data: bytes) -> None:
        rows = 3 if data[0] >= 32 else 1  # noqa: PLR2004  # the manual's own number
        body = data[3:]
        count = len(body) // rows
        image = Image.new("1", (count, rows * 8), 1)
        for x in range(count):
            for y in range(rows * 8):
                if body[x * rows + y // 8] & (0x80 >> y % 8):
                    image.putpixel((x, y), 0)
        self._paper.band(image)

    def _table(self) -> dict[bytes, Callable[[bytes], None]]:
        """Return what each command does."""
        paper = self._paper
        ignored = (
            b"\r",
            b"\x1da",
            b"\x1dr",
            b"\x1dI",
            b"\x1de",
            b"\x1bR",
            b"\x1bU",
            b"\x1b{",
            b"\x1b=",
            b"\x1bc",
            b"\x1bp",
            b"\x1dh",
            b"\x1dw",
            b"\x1dH",
            b"\x1df",
        )
        return {
            b"\n": lambda _: paper.end_line(),
            b"\x1b@": self._reset,
            b"\x1bt": self._choose_page,
            b"\x1ba": lambda data: paper.change(align=data[0] % 48),
            b"\x1bE": lambda data: paper.change(bold=bool(data[0] & 1)),
            b"\x1bG": lambda data: paper.change(bold=bool(data[0] & 1)),
            b"\x1b-": lambda data: paper.change(underline=bool(data[0] & 3)),
            b"\x1dB": lambda data: paper.change(inverse=bool(data[0] & 1)),
            b"\x1bM": lambda data: paper.change(small=bool(data[0] & 1)),
            b"\x1b!": self._mode,
            b"\x1d!": self._size,
            b"\x1bd": self._feed_lines,
            b"\x1bJ": lambda data: paper.end_line(data[0]),
            b"\x1b2": lambda _: setattr(paper, "spacing", LINE_SPACING),
            b"\x1b3": lambda data: setattr(paper, "spacing", data[0]),
            **dict.fromkeys((b"\x1dV", b"\x1bi", b"\x1bm"), lambda _: self.cut()),
            b"\x1dv": self._raster,
            b"\x1b*": self._columns,
            b"\x1d(": self._parenthesis,
            b"\x1dk": self._barcode,
            **dict.fromkeys(ignored, lambda _: None),
        }


def _bitmap(data: bytes, width: int, height: int) -> Image.Image:
    """Return a picture of bits of which 1 is black."""
    return Image.frombytes("1", (width, height), bytes(byte ^ 0xFF for byte in data))
