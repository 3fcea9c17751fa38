"""What a box with a display says, from the texts of its language. Pure but for reading the file."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files

from appliance.settings import read
from counter.buttons.box import Box, Look, why_refused

OTHER = "other"
"""The text for reasons that have none of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """Two lines; ``{number}``, ``{waiting}`` and ``{why}`` are filled in."""

    line1: str
    line2: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A language's texts."""

    closed: Lines
    free: Lines
    called: Lines
    serving: Lines
    paused: Lines
    pending: Lines
    refused: Lines
    away: Lines
    why: dict[str, str]

    def values(self, box: Box, look: Look) -> Mapping[str, str]:
        """Return what fills a frame's fields."""
        lines: Lines = getattr(self, look.value)
        lamp = box.lamp
        shown = {
            "number": (lamp.number if lamp is not None and look not in {Look.CLOSED, Look.FREE} else None) or "",
            "waiting": str(0 if lamp is None else lamp.waiting),
            "why": self.why.get(why_refused(box), self.why[OTHER]) if look is Look.REFUSED else "",
        }
        return shown | {"line1": lines.line1.format_map(shown), "line2": lines.line2.format_map(shown)}


def wording(language: str) -> Wording:
    """Read the texts of ``de`` or ``en``."""
    place = files("counter.buttons").joinpath("texts", f"{language}.toml")
    return read(Wording, tomllib.loads(place.read_text("utf-8")), str(place))


def languages() -> tuple[str, ...]:
    """Return the languages that boxes can speak."""
    names = (entry.name for entry in files("counter.buttons").joinpath("texts").iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))
