"""An office's own colours and logo, for all its screens; what could not be read is refused (norms.md A-03)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from pathlib import Path

from appliance.contrast import LEAST_COMPONENT, LEAST_TEXT, contrast
from appliance.settings import Problem

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """Colours as ``#rrggbb``; an empty one stays as it is."""

    accent: str = ""
    """Of buttons, numbers and headings."""
    accent_text: str = ""
    """On buttons."""
    ground: str = ""
    surface: str = ""
    """Of cards, which lie on the ground."""
    text: str = ""
    quiet: str = ""
    """Of lesser texts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookSettings:
    """The look of a program. Yellow on black is nobody's to change."""

    light: Palette = field(default_factory=Palette)
    dark: Palette = field(default_factory=Palette)
    logo: Path | None = None
    """PNG or SVG, shown beside the office's name."""
    reduce_motion: bool = False
    """Nothing moves that is no answer to a touch."""


USUAL = {
    "light": Palette(
        accent="#0b4f8a", accent_text="#ffffff", ground="#f4f6f8", surface="#ffffff", text="#14202c", quiet="#3a4753"
    ),
    "dark": Palette(
        accent="#8ecbff", accent_text="#06121d", ground="#10161d", surface="#1c2630", text="#ffffff", quiet="#c9d5e0"
    ),
}
"""The colours of ``Theme.qml``."""
_PAIRS = (
    ("text", "ground", LEAST_TEXT),
    ("text", "surface", LEAST_TEXT),
    ("quiet", "ground", LEAST_TEXT),
    ("quiet", "surface", LEAST_TEXT),
    ("accent", "ground", LEAST_TEXT),
    ("accent", "surface", LEAST_TEXT),
    ("accent_text", "accent", LEAST_TEXT),
    ("accent", "ground", LEAST_COMPONENT),
)


def unreadable(look: LookSettings, file: str) -> list[Problem]:
    """Return what nobody could read, and what is no colour or no picture."""
    found: list[Problem] = []
    for scheme, usual in USUAL.items():
        own: Palette = getattr(look, scheme)
        wrong = [name for name, colour in _chosen(own) if not _COLOUR.fullmatch(colour)]
        found += [
            Problem(file, f"look.{scheme}.{name}", repr(getattr(own, name)), "a colour such as '#0b4f8a'")
            for name in wrong
        ]
        if not wrong:
            found += _too_alike(own, usual, f"look.{scheme}", file)
    if look.logo is not None and not look.logo.is_file():
        found.append(Problem(file, "look.logo", str(look.logo), "a PNG or SVG file that is there"))
    return found


def colours(look: LookSettings, scheme: str) -> dict[str, str]:
    """Return the office's own colours of a scheme, by the names that ``Theme.qml`` has for them."""
    return {"accentText" if name == "accent_text" else name: colour for name, colour in _chosen(getattr(look, scheme))}


def _chosen(palette: Palette) -> Iterator[tuple[str, str]]:
    for one in fields(palette):
        if colour := getattr(palette, one.name):
            yield one.name, colour


def _too_alike(own: Palette, usual: Palette, where: str, file: str) -> Iterator[Problem]:
    told: set[tuple[str, str]] = set()
    for one, other, least in _PAIRS:
        if (one, other) in told or not (getattr(own, one) or getattr(own, other)):
            continue
        first = getattr(own, one) or getattr(usual, one)
        second = getattr(own, other) or getattr(usual, other)
        if contrast(first, second) < least:
            told.add((one, other))
            mine = one if getattr(own, one) else other
            yield Problem(
                file,
                f"{where}.{mine}",
                f"{getattr(own, mine)}, which makes {one} on {other} {contrast(first, second):.1f}:1",
                f"colours of which {one} has at least {least:g}:1 on {other} (darker on light, or lighter on dark)",
            )
