"""Reads layouts: those that come with the program, and an office's own."""

from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

from appliance.settings import ConfigurationError, Problem, load
from printer.layout import Layout, Row

_SHEET = "layouts"
_LIMITS = {"width": range(1, 9), "height": range(1, 9), "mm": range(41), "gap": range(241), "dots": range(3, 17)}


@cache
def layout_names() -> tuple[str, ...]:
    """Return the layouts that come with the program."""
    return tuple(sorted(e.name.removesuffix(".toml") for e in (files("printer") / _SHEET).iterdir()))


def read_layout(name: str) -> Layout:
    """Return a layout by its name, or from a file if `name` is a path. Raises ConfigurationError with all mistakes."""
    if name in layout_names():
        with as_file(files("printer") / _SHEET / f"{name}.toml") as file:
            return _checked(load(Layout, file), file)
    if "/" not in name and not name.endswith(".toml"):
        allowed = f"{', '.join(layout_names())}, or the path of a TOML file"
        raise ConfigurationError([Problem("printer", "layout", repr(name), allowed)])
    return _checked(load(Layout, Path(name)), Path(name))


def _checked(layout: Layout, file: Path) -> Layout:
    kinds = ("wait", "standby", "appointment", "check_in", "errand", "test")
    problems = [
        Problem(str(file), f"{kind}[{i}].{key}", repr(getattr(row, key)), f"{allowed[0]} to {allowed[-1]}")
        for kind in kinds
        for i, row in enumerate(_rows(layout, kind))
        for key, allowed in _LIMITS.items()
        if getattr(row, key) not in allowed
    ]
    if problems:
        raise ConfigurationError(problems)
    return layout


def _rows(layout: Layout, kind: str) -> tuple[Row, ...]:
    rows: tuple[Row, ...] = getattr(layout, kind)
    return rows
