"""An office's own files of texts, a folder for each language, beside those of the package: no code adds a language.

``<folder>/<tag>/kiosk.ts`` and ``shared.ts`` (Qt Linguist), ``slips.toml`` and ``calls.toml``. A file that can't be read
is not used, and is named with what is wrong and what to do; the kiosk then speaks its home language there.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from appliance.settings import Problem

_PACKAGES = Path(__file__).parents[1]
OURS: Mapping[str, Path] = {
    "kiosk.ts": _PACKAGES / "kiosk" / "i18n",
    "shared.ts": _PACKAGES / "appliance" / "qt" / "i18n",
    "slips.toml": _PACKAGES / "printer" / "texts",
    "calls.toml": _PACKAGES / "appliance" / "voice" / "texts",
}
"""Where the package has these texts, a file for each language."""
_LIKE = "en"
"""The language whose file shows what there has to be."""
_PLACES = re.compile(r"%(?:L?\d+|n)|\{\w+\}")
_NAMED = 3
"""So many texts are named; of more, their number."""
_NO_TEXTS = frozenset({"checked", "direction", "spelled", "point"})
"""What a file may leave out: it is about the file, or has a usual value."""
_MORE = frozenset({"places"})
"""Tables that some languages have."""


class Broken(Exception):
    """A file that can't be used; says why."""


def own_files(folder: Path | None, name: str) -> dict[str, Path]:
    """Return an office's files of this name that can be used, by language."""
    if folder is None:
        return {}
    files = {file.parent.name: file for file in sorted(folder.glob(f"*/{name}"))}
    return {tag: file for tag, file in files.items() if _can_be_used(file)}


def problems(folder: Path | None) -> list[Problem]:
    """Return all that is wrong with an office's own files, each with what to do."""
    if folder is None:
        return []
    if not folder.is_dir():
        return [Problem(str(folder), "languages_dir", "no folder", "a folder with one folder for each language")]
    tags = sorted(entry.name for entry in folder.iterdir() if entry.is_dir())
    return [problem for tag in tags for name in OURS for problem in _problems_of(folder / tag / name, tag)]


def _problems_of(file: Path, tag: str) -> Iterator[Problem]:
    ours = OURS[file.name]
    extends = _ours(ours, tag, file.suffix).exists()
    if not file.exists():
        if not extends:
            like = _ours(ours, "tr", file.suffix)
            yield Problem(str(file), "(the file)", "nothing", f"a copy of {like} that is translated")
        return
    try:
        _compare(file)
        texts, wanted = _texts(file), _texts(_ours(ours, _LIKE, file.suffix))
    except Broken as error:
        yield Problem(str(file), "(the file)", str(error), "a file that is made like ours; it is not used")
        return
    missing = [] if extends else [key for key in wanted if not texts.get(key)]
    if missing:
        yield Problem(
            str(file), _some(missing), "no translation", "a translation; until then another language is shown"
        )
    odd = [key for key, text in texts.items() if text and key in wanted and not _places(text) <= _places(wanted[key])]
    if odd:
        yield Problem(str(file), _some(odd), "other %1 or {names} than in English", "the same ones")


def _some(keys: list[str]) -> str:
    more = len(keys) - _NAMED
    return ", ".join(keys[:_NAMED]) + (f" and {more} more" if more > 0 else "")


def _can_be_used(file: Path) -> bool:
    try:
        _compare(file)
    except Broken:
        return False
    return True


def _compare(file: Path) -> None:
    """Find what keeps a file from being used at all. Raises Broken."""
    texts = _texts(file)
    if file.suffix != ".toml" or _ours(OURS[file.name], file.parent.name, file.suffix).exists():
        return
    wanted = _texts(_ours(OURS[file.name], _LIKE, file.suffix))
    if missing := [key for key in wanted if key not in texts]:
        raise Broken(f"nothing for {_some(missing)}")
    known = {key.partition(".")[0] for key in wanted} | _MORE
    if unknown := [key for key in texts if key.partition(".")[0] not in known]:
        raise Broken(f"{_some(unknown)}, which nobody asks for")


def _ours(folder: Path, tag: str, suffix: str) -> Path:
    return folder / f"{tag}{suffix}"


def _places(text: str) -> set[str]:
    return set(_PLACES.findall(text))


def _texts(file: Path) -> dict[str, str]:
    """Return a file's texts by their keys. Raises Broken."""
    try:
        if file.suffix == ".ts":
            return _of_linguist(file)
        return dict(_flat(tomllib.loads(file.read_text("utf-8"))))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, ET.ParseError) as error:
        raise Broken(str(error)) from error


def _of_linguist(file: Path) -> dict[str, str]:
    root = ET.parse(file).getroot()  # noqa: S314  # the office's own files
    if root.tag != "TS":
        raise Broken(f"<{root.tag}> instead of <TS>")
    texts = {}
    for message in root.iter("message"):
        translation = message.find("translation")
        forms = [] if translation is None else [translation.text or "", *(form.text or "" for form in translation)]
        texts[message.get("id", "")] = " ".join(forms).strip()
    return texts


def _flat(table: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{above}{key}.")
        elif key not in _NO_TEXTS:
            yield f"{above}{key}", " ".join(map(str, value)) if isinstance(value, list) else str(value)
