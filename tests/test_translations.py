"""Texts for people: complete in each language, and there for all that is asked for."""

import re
import string
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from office.reasons import Reason

ROOT = Path(__file__).parents[1]
SHARED = ROOT / "appliance" / "qt" / "i18n"
FOLDERS = sorted({file.parent for file in ROOT.glob("[a-z]*/**/i18n/*.ts")})
LANGUAGES = {"de", "en"}
ASKED = re.compile(r"""q[st]TrId\(\s*["']([^"']+)["']\s*(\+)?""")
PLACES = re.compile(r"%(?:L?\d+|n)|\{\w+\}")

Texts = dict[str, list[str]]


def texts_of(file: Path) -> Texts:
    """Return each id's forms (several for a plural); an unfinished one has none."""
    root = ET.parse(file).getroot()  # noqa: S314  # our own files
    found: Texts = {}
    for message in root.iter("message"):
        translation = message.find("translation")
        forms = [] if translation is None else [translation.text or "", *(f.text or "" for f in translation)]
        done = translation is not None and translation.get("type") != "unfinished"
        found[message.get("id", "")] = [form for form in forms if form.strip()] if done else []
    return found


def load(folder: Path) -> Mapping[str, Texts]:
    return {file.stem: texts_of(file) for file in sorted(folder.glob("*.ts"))}


def name(value: Path | str) -> str:
    return value if isinstance(value, str) else str(value.relative_to(ROOT))


def test_there_are_translations() -> None:
    assert {name(folder) for folder in FOLDERS} >= {"appliance/qt/i18n", "counter/i18n", "display/i18n", "kiosk/i18n"}


@pytest.mark.parametrize("folder", FOLDERS, ids=name)
def test_every_text_is_finished_in_every_language(folder: Path) -> None:
    languages = load(folder)
    assert set(languages) >= LANGUAGES
    ids = {key for texts in languages.values() for key in texts}
    missing = [
        f"{language}: {key}" for language, texts in languages.items() for key in sorted(ids) if not texts.get(key)
    ]
    assert not missing, f"in {name(folder)} missing or unfinished: {missing}"


@pytest.mark.parametrize("folder", FOLDERS, ids=name)
def test_every_language_names_the_same_places(folder: Path) -> None:
    languages = load(folder)
    odd = []
    for key, forms in languages["de"].items():
        wanted = {place for form in forms for place in PLACES.findall(form)}
        for language, texts in languages.items():
            if {place for form in texts.get(key, []) for place in PLACES.findall(form)} != wanted:
                odd.append(f"{language}: {key}")
    assert not odd, f"in {name(folder)}, %1 or {{name}} differ from the German text: {odd}"


def asked_in(room: Path) -> Iterator[tuple[Path, str, bool]]:
    for file in sorted([*room.rglob("*.qml"), *room.rglob("*.py")]):
        for match in ASKED.finditer(file.read_text("utf-8")):
            yield file.relative_to(ROOT), match[1], match[2] is not None


@pytest.mark.parametrize("folder", FOLDERS, ids=name)
def test_every_text_that_is_asked_for_exists(folder: Path) -> None:
    beside = [other for other in FOLDERS if folder.parent in other.parents]
    known = {text for texts in (SHARED, folder, *beside) for text in load(texts)["de"]}
    missing = []
    for file, key, is_beginning in asked_in(folder.parent):
        there = any(text.startswith(key) for text in known) if is_beginning else key in known
        if not there:
            missing.append(f"{file}: {key}{'…' if is_beginning else ''}")
    assert not missing, missing


def test_every_reason_has_a_text() -> None:
    assert {f"refused-{reason.value}" for reason in Reason} <= set(load(SHARED)["de"])


def _flat(table: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{above}{key}.")
        else:
            yield f"{above}{key}", str(value)


def _fields(text: str) -> set[str]:
    return {field for _text, field, _format, _conversion in string.Formatter().parse(text) if field}


@pytest.mark.parametrize(
    ("folder", "files"),
    [
        (ROOT / "appliance/texts", "*.toml"),
        (ROOT / "booking/pages/texts", "*.toml"),
        (ROOT / "printer/texts", "??.toml"),
    ],
    ids=name,
)
def test_texts_without_qt_are_complete_too(folder: Path, files: str) -> None:
    texts = {file.stem: dict(_flat(tomllib.loads(file.read_text("utf-8")))) for file in folder.glob(files)}
    assert set(texts) >= LANGUAGES
    for language, table in texts.items():
        for about in ("checked", "direction"):  # of the file, no texts
            table.pop(about, None)
        assert set(table) == set(texts["de"]), f"{name(folder)}/{language}.toml and de.toml have different keys"
        assert all(table.values()), f"{name(folder)}/{language}.toml has an empty text"
        odd = [key for key, text in table.items() if _fields(text) != _fields(texts["de"][key])]
        assert not odd, f"{name(folder)}/{language}.toml: other {{places}} than de.toml in {odd}"


BUILT = re.compile(r"""qsTrId\([^()]*\)\s*\+\s*(?!=)|\+\s*qsTrId\(|qtTrId\([^()]*\)\s*\+|\+\s*qtTrId\(""")
"""A text put together from pieces has the order of words of one language."""


def test_no_text_is_built_by_concatenation() -> None:
    rooms = [ROOT / name for name in ("kiosk", "appliance/qt")]
    found = [
        f"{file.relative_to(ROOT)}: {match[0]}"
        for room in rooms
        for file in sorted([*room.rglob("*.qml"), *room.rglob("*.py")])
        for match in BUILT.finditer(file.read_text("utf-8"))
    ]
    assert not found, f"use %1 or a plural (numerus) in one text: {found}"


@pytest.mark.parametrize("folder", FOLDERS, ids=name)
def test_a_number_of_things_has_plurals(folder: Path) -> None:
    """A text with `%n` is a plural, with a form for each that its language has."""
    for file in sorted(folder.glob("*.ts")):
        root = ET.parse(file).getroot()  # noqa: S314  # our own files
        for message in root.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation]
            text = "".join([translation.text or "", *forms])
            assert ("%n" in text) <= (message.get("numerus") == "yes"), f"{file.name}: {message.get('id')}"
            assert not forms or len(forms) == PLURALS.get(file.stem, 2), f"{file.name}: {message.get('id')}"


PLURALS = {"tr": 1, "fa": 1, "ru": 3, "uk": 3, "pl": 3, "ro": 3, "ar": 6}
"""How many forms Qt Linguist wants; others have two."""


@pytest.mark.parametrize("folder", [SHARED, ROOT / "kiosk" / "i18n"], ids=name)
def test_no_text_is_unused(folder: Path) -> None:
    """Each id stands in the code, or begins as one that is put together there (``"refused-" + reason``)."""
    rooms = [ROOT / part for part in ("kiosk", "display", "counter", "appliance")]
    code = "\n".join(file.read_text("utf-8") for room in rooms for file in [*room.rglob("*.qml"), *room.rglob("*.py")])
    quoted = set(re.findall(r"""["'`]([a-z][\w-]*-?)["'`$]""", code)) | set(re.findall(r"`([a-z][\w-]*-)\$\{", code))
    beginnings = tuple(word for word in quoted if word.endswith("-")) + tuple(
        re.findall(r"""f["']([a-z][a-z-]*-)\{""", code)
    )
    unused = [key for key in load(folder)["de"] if key not in quoted and not key.startswith(beginnings)]
    assert not unused, f"in {name(folder)} nobody asks for {unused}"


def test_unchecked_languages_stand_in_the_readme() -> None:
    from kiosk.checked import unchecked  # noqa: PLC0415

    readme = (ROOT / "README.md").read_text("utf-8")
    listed = re.search(r"<!-- unchecked -->(.*?)<!-- -->", readme, re.DOTALL)
    assert listed is not None
    assert set(re.findall(r"`([\w-]+)`", listed[1])) == set(unchecked())
