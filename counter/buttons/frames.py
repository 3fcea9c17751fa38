"""Byte sequences as data: ``"{address} 4c '#' {number:4} {xor7}"``. Pure.

A sequence is made of parts between blanks: bytes in hexadecimal, ASCII text in single quotes, and fields in braces.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

FIELDS = ("address", "number", "waiting", "line1", "line2")
"""`address` is one byte; the others are text, padded with blanks to the width after the colon."""
CHECKS = ("xor", "xor7", "sum")
"""One byte made of all bytes before it: their exclusive or, that without its highest bit, and their sum."""

_PART = re.compile(
    r"'(?P<text>[ -&(-~]*)'|\{(?P<field>\w+)(?::(?P<width>\d{1,2}))?\}|(?P<hex>(?:[0-9A-Fa-f]{2})+)|(?P<gap>\s+)"
)


@dataclass(frozen=True, slots=True)
class Field:
    """A place that is filled in when the sequence is made; width 0: as long as it is."""

    name: str
    width: int = 0


Sequence = tuple[bytes | Field, ...]


def parse(text: str) -> Sequence:
    """Read a sequence. Raises ValueError that says what is allowed."""
    parts: list[bytes | Field] = []
    at = 0
    while at < len(text):
        match = _PART.match(text, at)
        if match is None:
            raise ValueError("bytes in hexadecimal, 'text', {" + "}, {".join((*FIELDS, *CHECKS)) + "}")
        at = match.end()
        if match["hex"]:
            parts.append(bytes.fromhex(match["hex"]))
        elif match["text"]:
            parts.append(match["text"].encode("ascii"))
        elif match["field"]:
            parts.append(_field(match["field"], int(match["width"] or 0)))
    if not parts:
        raise ValueError("at least one byte")
    return tuple(parts)


def _field(name: str, width: int) -> Field:
    if name not in (*FIELDS, *CHECKS):
        raise ValueError(f"one of the fields {', '.join((*FIELDS, *CHECKS))}")
    return Field(name, width)


def fields(sequence: Sequence) -> frozenset[str]:
    """Return the names of a sequence's fields."""
    return frozenset(part.name for part in sequence if isinstance(part, Field))


def fill(sequence: Sequence, address: int, values: Mapping[str, str]) -> bytes:
    """Return the bytes; a text that a line's letters cannot show is spelt with ASCII letters."""
    made = bytearray()
    for part in sequence:
        if isinstance(part, bytes):
            made += part
        elif part.name == "address":
            made.append(address)
        elif part.name in CHECKS:
            made.append(_check(part.name, made))
        else:
            text = plain(values.get(part.name, ""))
            made += (text.ljust(part.width)[: part.width] if part.width else text).encode("ascii")
    return bytes(made)


def _check(name: str, data: bytes | bytearray) -> int:
    if name == "sum":
        return sum(data) & 0xFF
    found = 0
    for byte in data:
        found ^= byte
    return found & (0x7F if name == "xor7" else 0xFF)


def plain(text: str) -> str:
    """Return a text in ASCII: ``ä`` is spelt ``ae``, what has no spelling is ``?``."""
    return text.translate(_SPELT).encode("ascii", "replace").decode("ascii")


_SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "…": "..."})
