"""Texts of an office in further languages: one file a language, from the German text to its translation.

The everyday words that find a service are no translations: each language has its own, by the service's id.
"""

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from appliance.settings import ConfigurationError, Problem, load
from office.catalogue import Catalogue, Office, Service
from office.ids import Language, ServiceId

T = TypeVar("T")
SOURCE = Language("de")
"""The language that the files' keys are in."""
_WORDS = "words"
"""The field of a service that is not translated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageFile:
    """``languages/<tag>.toml``."""

    language: Language
    checked: str
    """Who read it over, and when; empty: nobody yet."""
    texts: dict[str, str]
    words: dict[ServiceId, tuple[str, ...]] = field(default_factory=dict)
    """What people call a service."""


def language_files(folder: Path, languages: Sequence[Language]) -> tuple[dict[Language, LanguageFile], list[Problem]]:
    """Read the files there are for these languages; a broken one is left out, and what is wrong with it is returned.

    A mistake in a translation shall not keep the house closed: until it is mended, German is shown there.
    """
    files: dict[Language, LanguageFile] = {}
    problems: list[Problem] = []
    for tag in languages:
        if not (file := folder / f"{tag}.toml").exists():
            continue
        try:
            read = load(LanguageFile, file)
        except ConfigurationError as error:
            problems += error.problems
            continue
        if read.language == tag:
            files[tag] = read
        else:
            problems.append(Problem(str(file), "language", repr(read.language), f"{tag!r}, as the file is called"))
    return files, problems


def translated(value: T, files: Mapping[Language, LanguageFile]) -> T:
    """Return a catalogue or an office with every text that the files have; what it words itself stands."""
    tables = {tag: file.texts for tag, file in files.items()}
    return _translated(value, tables) if tables else value


def with_words(catalogue: Catalogue, files: Mapping[Language, LanguageFile]) -> Catalogue:
    """Return a catalogue with the everyday words that the files have; what it words itself stands."""

    def worded(service: Service) -> Service:
        words = {tag: found for tag, file in files.items() if (found := file.words.get(service.id))}
        return dataclasses.replace(service, words={**words, **service.words})

    return dataclasses.replace(catalogue, services=tuple(map(worded, catalogue.services)))


def untranslated(value: Any, language: Language) -> Iterator[str]:
    """Yield the German texts that have none in `language`."""
    if _is_text(value):
        if language not in value:
            yield from value[SOURCE] if isinstance(value[SOURCE], tuple) else (value[SOURCE],)
    elif dataclasses.is_dataclass(value):
        for one in dataclasses.fields(value):
            if one.name != _WORDS:
                yield from untranslated(getattr(value, one.name), language)
    elif isinstance(value, tuple):
        for item in value:
            yield from untranslated(item, language)


def missing_texts(office: Office) -> dict[Language, tuple[str, ...]]:
    """Return the German texts that visitors of this office see and that a language of the kiosk lacks."""
    done_here = {service for queue in office.queues for service in queue.services}
    services = tuple(service for service in office.catalogue.services if service.id in done_here)
    used = {service.group for service in services}
    groups = tuple(group for group in office.catalogue.groups if group.id in used)
    seen = (office.site, office.units, office.queues, office.counters, office.errands, services, groups)
    missing = {tag: tuple(dict.fromkeys(untranslated(seen, tag))) for tag in office.site.languages}
    return {tag: texts for tag, texts in missing.items() if texts}


def _is_text(value: Any) -> bool:
    return isinstance(value, dict) and SOURCE in value


def _translated(value: Any, tables: Mapping[Language, Mapping[str, str]]) -> Any:
    if _is_text(value):
        return {**_in_languages(value[SOURCE], tables), **value}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {
            one.name: getattr(value, one.name) for one in dataclasses.fields(value) if one.init and one.name != _WORDS
        }
        changed = {name: new for name, old in fields.items() if (new := _translated(old, tables)) is not old}
        return dataclasses.replace(value, **changed) if changed else value
    if isinstance(value, tuple):
        items = [_translated(item, tables) for item in value]
        return tuple(items) if any(new is not old for new, old in zip(items, value, strict=True)) else value
    return value


def _in_languages(source: Any, tables: Mapping[Language, Mapping[str, str]]) -> dict[Language, Any]:
    if isinstance(source, tuple):
        lines = {tag: tuple(_one(line, table) for line in source) for tag, table in tables.items()}
        return {tag: told for tag, told in lines.items() if all(told)}
    return {tag: told for tag, table in tables.items() if (told := _one(source, table))}


def _one(source: str, table: Mapping[str, str]) -> str:
    """Return a translation; a text without letters, such as a fee, is the same in each language."""
    return table.get(source, "" if any(letter.isalpha() for letter in source) else source)
