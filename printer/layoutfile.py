"""Reads layouts: those that come with the program, and an office's own."""

import difflib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from string import Formatter

from appliance.settings import ConfigurationError, Problem, load
from printer.layout import Layout, Row
from printer.wordfile import wording

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
    problems += [problem for language, own in layout.texts.items() for problem in _texts(file, language, own)]
    if problems:
        raise ConfigurationError(problems)
    return layout


def _rows(layout: Layout, kind: str) -> tuple[Row, ...]:
    rows: tuple[Row, ...] = getattr(layout, kind)
    return rows


def _texts(file: Path, language: str, own: Mapping[str, str]) -> Iterator[Problem]:
    """Find texts that nobody asks for, and names in braces that nobody fills."""
    ours = wording(language).texts
    for key, text in own.items():
        where = f"texts.{language}.{key}"
        if key not in ours:
            near = difflib.get_close_matches(key, ours, n=1)
            yield Problem(str(file), where, "an unknown text", f"one of {', '.join(ours)}", "".join(near))
        elif not _names(text) <= _names(ours[key]):
            names = ", ".join(f"{{{name}}}" for name in sorted(_names(ours[key]))) or "no name in braces"
            yield Problem(str(file), where, repr(text), names)


def _names(text: str) -> set[str]:
    try:
        return {name for _before, name, _spec, _how in Formatter().parse(text) if name is not None}
    except ValueError:
        return {text}
