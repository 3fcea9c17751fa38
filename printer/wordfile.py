"""Reads the texts of slips: one TOML file for each language in ``printer/texts``."""

from functools import cache
from importlib.resources import files
from pathlib import Path
from tomllib import loads
from typing import Any

from appliance.languagefiles import own_files
from printer.wording import Wording

_FALLBACK = "de"
_SHEET = "texts"


@cache
def languages() -> tuple[str, ...]:
    """Return the languages that slips can speak."""
    folder = files("printer") / _SHEET
    return tuple(sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml")))


@cache
def wording(language: str, own: Path | None = None) -> Wording:
    """Return the texts in a language, else in its base language, else in German.

    `own` are the office's files (`appliance.languagefiles`), before ours.
    """
    base = language.partition("-")[0]
    offices = own_files(own, "slips.toml")
    known = [tag for tag in (base, language) if tag in languages() or tag in offices] or [_FALLBACK]
    table: dict[str, Any] = {}
    for tag in known:
        if tag in languages():
            table |= loads((files("printer") / _SHEET / f"{tag}.toml").read_text("utf-8"))
        if tag in offices:
            table |= loads(offices[tag].read_text("utf-8"))
    return Wording(
        known[-1],
        table.pop("direction", "ltr") == "rtl",
        tuple(table.pop("weekdays")),
        {key: text for key, text in table.items() if isinstance(text, str)},
    )
