"""Reads layouts: those that come with the program, and an office's own."""

from dataclasses import replace
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

from appliance.settings import ConfigurationError, Problem, load_table, read
from printer.devices.base import LEAST_DRAWN_BAUD
from printer.layout import Layout
from printer.layoutcheck import problems_of

_SHEET = "layouts"


@cache
def layout_names() -> tuple[str, ...]:
    """Return the layouts that come with the program."""
    return tuple(sorted(e.name.removesuffix(".toml") for e in (files("printer") / _SHEET).iterdir()))


def read_layout(name: str, baud: int = LEAST_DRAWN_BAUD) -> Layout:
    """Return a layout by its name, or from a file if `name` is a path, for a line of so many baud.

    Raises ConfigurationError with all mistakes.
    """
    layout = _named(name)
    if layout.drawn and baud < LEAST_DRAWN_BAUD:
        allowed = f"one without a drawn number (mm), or a line of at least {LEAST_DRAWN_BAUD} baud"
        raise ConfigurationError([Problem("printer", "layout", f"{name!r} at {baud} baud", allowed)])
    return layout


def _named(name: str) -> Layout:
    if name in layout_names():
        with as_file(files("printer") / _SHEET / f"{name}.toml") as file:
            return _read(file)
    if "/" not in name and not name.endswith(".toml"):
        allowed = f"{', '.join(layout_names())}, or the path of a TOML file"
        raise ConfigurationError([Problem("printer", "layout", repr(name), allowed)])
    return _read(Path(name))


def _read(file: Path) -> Layout:
    table = load_table(file)
    problems = list(problems_of(table, file))
    try:
        layout = read(Layout, table, str(file))
    except ConfigurationError as error:
        raise ConfigurationError([*error.problems, *problems]) from error
    if problems:
        raise ConfigurationError(problems)
    return layout if layout.logo is None else replace(layout, logo=file.parent / layout.logo)
