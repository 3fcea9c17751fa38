"""What a layout's types can't say: sizes that printers have, texts that exist, a logo that can be read.

It looks at the table as it stands in the file, so that these mistakes are said together with those of its types.
"""

import difflib
from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Formatter
from typing import Any

from appliance.settings import Problem
from office.slip import SlipKind
from printer.wordfile import wording

_LOGO_DOTS = (576, 400)
_OFFICES_ONLY = {"extra": "", "title_wait": ""}
"""Texts that only an office can have."""
_LIMITS = {"width": range(1, 9), "height": range(1, 9), "mm": range(41), "gap": range(241), "dots": range(3, 17)}


def problems_of(table: Mapping[str, Any], file: Path) -> Iterator[Problem]:
    """Yield all that is wrong; what has the wrong type is left to those who read the types."""
    yield from _part(table, file, "")
    for name in ("services", "languages"):
        for key, variant in _tables(table.get(name)):
            yield from _part(variant, file, f"{name}.{key}.")
    if isinstance(table.get("logo"), str):
        yield from _logo(file, file.parent / table["logo"])


def _tables(found: object) -> list[tuple[str, dict[str, Any]]]:
    return [(key, item) for key, item in found.items() if isinstance(item, dict)] if isinstance(found, dict) else []


def _part(part: Mapping[str, Any], file: Path, where: str) -> Iterator[Problem]:
    for kind in SlipKind:
        rows = part.get(kind.value)
        for i, row in enumerate(rows if isinstance(rows, list) else []):
            if isinstance(row, dict):
                yield from _row(row, file, f"{where}{kind}[{i}]")
    for language, own in _tables(part.get("texts")):
        yield from _texts(file, f"{where}texts.{language}", language, own)


def _row(row: Mapping[str, Any], file: Path, where: str) -> Iterator[Problem]:
    for key, allowed in _LIMITS.items():
        value = row.get(key)
        if type(value) is int and value not in allowed:
            yield Problem(str(file), f"{where}.{key}", str(value), f"{allowed[0]} to {allowed[-1]}")


def _texts(file: Path, table: str, language: str, own: Mapping[str, Any]) -> Iterator[Problem]:
    """Find texts that nobody asks for, and names in braces that nobody fills."""
    ours = {**_OFFICES_ONLY, **wording(language).texts}
    for key, text in own.items():
        where = f"{table}.{key}"
        if key not in ours:
            near = difflib.get_close_matches(key, ours, n=1)
            yield Problem(str(file), where, "an unknown text", f"one of {', '.join(ours)}", "".join(near))
        elif isinstance(text, str) and not _names(text) <= _names(ours[key]):
            names = ", ".join(f"{{{name}}}" for name in sorted(_names(ours[key]))) or "no name in braces"
            yield Problem(str(file), where, repr(text), names)


def _names(text: str) -> set[str]:
    try:
        return {name for _before, name, _spec, _how in Formatter().parse(text) if name is not None}
    except ValueError:
        return {text}


def _logo(file: Path, logo: Path) -> Iterator[Problem]:
    from PIL import Image  # noqa: PLC0415  # a program starts without it where no logo is set

    try:
        with Image.open(logo) as picture:
            picture.load()
            size = picture.size
    except (OSError, ValueError, SyntaxError) as error:
        yield Problem(str(file), "logo", str(logo), f"a picture that can be read ({error})")
        return
    if size[0] > _LOGO_DOTS[0] or size[1] > _LOGO_DOTS[1]:
        found = f"{size[0]} x {size[1]} dots"
        yield Problem(str(file), "logo", found, f"at most {_LOGO_DOTS[0]} x {_LOGO_DOTS[1]} dots, black on white")
