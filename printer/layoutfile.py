"""Reads layouts: those that come with the program, and an office's own."""

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from string import Formatter

from PIL import Image

from appliance.settings import ConfigurationError, Problem, load
from office.slip import SlipKind
from printer.layout import Layout, Texts, Variant, rows_of
from printer.wordfile import wording

_SHEET = "layouts"
_LOGO_DOTS = (576, 400)
_OFFICES_ONLY = {"extra": "", "title_wait": ""}
"""Texts that only an office can have."""
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
    if layout.logo is not None:
        layout = replace(layout, logo=file.parent / layout.logo)
    problems = [*_row_problems(file, "", layout), *_text_problems(file, "texts", layout.texts)]
    for table, variants in (("services", layout.services), ("languages", layout.languages)):
        for name, variant in variants.items():
            problems += _row_problems(file, f"{table}.{name}.", variant)
            problems += _text_problems(file, f"{table}.{name}.texts", variant.texts)
    problems += _logo_problems(file, layout.logo)
    if problems:
        raise ConfigurationError(problems)
    return layout


def _row_problems(file: Path, where: str, part: Layout | Variant) -> Iterator[Problem]:
    for kind in SlipKind:
        for i, row in enumerate(rows_of(part, kind)):
            for key, allowed in _LIMITS.items():
                if getattr(row, key) not in allowed:
                    found = repr(getattr(row, key))
                    yield Problem(str(file), f"{where}{kind}[{i}].{key}", found, f"{allowed[0]} to {allowed[-1]}")


def _text_problems(file: Path, where: str, texts: Texts) -> Iterator[Problem]:
    for language, own in texts.items():
        yield from _texts(file, f"{where}.{language}", language, own)


def _logo_problems(file: Path, logo: Path | None) -> Iterator[Problem]:
    if logo is None:
        return
    try:
        with Image.open(logo) as picture:
            size = picture.size
    except (OSError, ValueError) as error:
        yield Problem(str(file), "logo", str(logo), f"a picture that can be read ({error})")
        return
    if size[0] > _LOGO_DOTS[0] or size[1] > _LOGO_DOTS[1]:
        found = f"{size[0]} x {size[1]} dots"
        yield Problem(str(file), "logo", found, f"at most {_LOGO_DOTS[0]} x {_LOGO_DOTS[1]} dots, black on white")


def _texts(file: Path, table: str, language: str, own: Mapping[str, str]) -> Iterator[Problem]:
    """Find texts that nobody asks for, and names in braces that nobody fills."""
    ours = {**_OFFICES_ONLY, **wording(language).texts}
    for key, text in own.items():
        where = f"{table}.{key}"
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
