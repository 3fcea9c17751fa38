"""Cuts a stream of ESC/POS into commands. Lengths are those of Epson's command reference."""

from collections.abc import Callable
from dataclasses import dataclass

ESC = 0x1B
GS = 0x1D
FS = 0x1C
DLE = 0x10
_LF = 0x0A
_SPACE = 0x20
_NEW_BARCODES = 65
_TALL = 32
"""From this mode on, ESC * has 24 dots a column."""

_FIXED = {
    ESC: {
        **dict.fromkeys(b"@2imSLFi<", 0),
        **dict.fromkeys(b"taEG!M-dJ3{VR= r%UTB?", 1),
        **dict.fromkeys(b"c$\\", 2),
        ord("p"): 3,
    },
    GS: {**dict.fromkeys(b"!BarIhwHfb|/T:", 1), **dict.fromkeys(b"LWP$\\e", 2)},
    FS: {**dict.fromkeys(b".&", 0), **dict.fromkeys(b"!-C", 1), **dict.fromkeys(b"pS", 2)},
    DLE: {0x04: 1, 0x05: 1, 0x14: 3},
}


@dataclass(frozen=True, slots=True)
class Token:
    """A command and its data, or text (`name` empty), or a control character."""

    name: bytes
    data: bytes


class _More(Exception):
    """The command is not complete yet."""


def tokens(buffer: bytearray) -> list[Token]:
    """Take all complete commands out of the buffer."""
    found: list[Token] = []
    while buffer:
        try:
            used, token = _first(bytes(buffer))
        except _More:
            break
        found.append(token)
        del buffer[:used]
    return found


def _first(data: bytes) -> tuple[int, Token]:
    head = data[0]
    if head in _FIXED:
        return _command(data)
    if head < _SPACE:
        return 1, Token(data[:1], b"")
    end = next((i for i, byte in enumerate(data) if byte < _SPACE), len(data))
    return end, Token(b"", data[:end])


def _command(data: bytes) -> tuple[int, Token]:
    _need(data, 2)
    name = data[:2]
    length = _VARIABLE.get(name, _unknown)(data)
    _need(data, 2 + length)
    return 2 + length, Token(name, data[2 : 2 + length])


def _unknown(data: bytes) -> int:
    return _FIXED[data[0]].get(data[1], 0)


def _need(data: bytes, count: int) -> None:
    if len(data) < count:
        raise _More


def _cut(data: bytes) -> int:
    _need(data, 3)
    return 2 if data[2] >= _NEW_BARCODES else 1


def _raster(data: bytes) -> int:
    _need(data, 8)
    return 6 + (data[4] + 256 * data[5]) * (data[6] + 256 * data[7])


def _parenthesis(data: bytes) -> int:
    _need(data, 5)
    return 3 + data[3] + 256 * data[4]


def _columns(data: bytes) -> int:
    _need(data, 5)
    return 3 + (data[3] + 256 * data[4]) * (3 if data[2] >= _TALL else 1)


def _barcode(data: bytes) -> int:
    _need(data, 4)
    if data[2] >= _NEW_BARCODES:
        return 2 + data[3]
    return _to_nul(data)


def _presenter(data: bytes) -> int:
    _need(data, 3)
    return {3: 2, 32: 3}.get(data[2], 1)


def _to_nul(data: bytes) -> int:
    end = data.find(0, 2)
    if end < 0:
        raise _More
    return end - 1


_VARIABLE: dict[bytes, Callable[[bytes], int]] = {
    b"\x1dV": _cut,
    b"\x1dv": _raster,
    b"\x1d(": _parenthesis,
    b"\x1b(": _parenthesis,
    b"\x1c(": _parenthesis,
    b"\x1b*": _columns,
    b"\x1dk": _barcode,
    b"\x1de": _presenter,
    b"\x1bD": _to_nul,
}
