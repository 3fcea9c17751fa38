"""Reads TOML into frozen dataclasses and reports all mistakes at once (each: file, key, found, allowed)."""

import dataclasses
import difflib
import tomllib
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import Enum
from pathlib import Path
from typing import Any, NewType, TypeVar

from office.bounds import Bounds, OneOf
from office.hours import Span, parse_time
from office.ids import is_slug

__all__ = [
    "Bounds",
    "ConfigurationError",
    "Problem",
    "Secret",
    "Slug",
    "dump",
    "load",
    "load_table",
    "read",
]

T = TypeVar("T")


class Secret(str):
    """A string that is never printed."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Hide the value."""
        return "'***'"


Slug = NewType("Slug", str)
"""A string of ``[a-z0-9-]{1,32}``."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in a file."""

    file: str
    key: str
    found: str
    allowed: str
    hint: str = ""

    def __str__(self) -> str:
        """Return one line for people."""
        hint = f" Did you mean {self.hint!r}?" if self.hint else ""
        return f"{self.file}: {self.key}: found {self.found}; allowed: {self.allowed}.{hint}"


class ConfigurationError(Exception):
    """A configuration with mistakes; `problems` are all of them."""

    def __init__(self, problems: list[Problem]) -> None:
        """Keep the problems; the message has one line for each."""
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def load(kind: type[T], file: Path) -> T:
    """Read a TOML file as `kind`, a dataclass. Raises ConfigurationError with all mistakes."""
    return read(kind, load_table(file), str(file))


def load_table(file: Path) -> dict[str, Any]:
    """Read a TOML file. Raises ConfigurationError if it is missing or no TOML."""
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        problem = Problem(str(file), "(the file)", str(error), "a readable UTF-8 file")
    except tomllib.TOMLDecodeError as error:
        problem = Problem(str(file), "(the file)", str(error), "TOML 1.0")
    raise ConfigurationError([problem])


def read(kind: type[T], table: Mapping[str, Any], file: str) -> T:
    """Read a table as `kind`, a dataclass. Raises ConfigurationError with all mistakes."""
    reader = _Reader(file)
    value = reader.value(kind, dict(table), "")
    if reader.problems:
        raise ConfigurationError(reader.problems)
    result: T = value
    return result


class _Wrong(Exception):
    """A value could not be read; the problem has been noted."""


class _Reader:
    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []

    def wrong(self, key: str, found: object, allowed: str, hint: str = "") -> None:
        self.problems.append(Problem(self.file, key or "(top)", _show(found), allowed, hint))

    def value(self, kind: Any, found: Any, key: str) -> Any:
        """Return `found` as `kind`, or None after noting what is wrong."""
        try:
            return self._value(kind, found, key)
        except _Wrong:
            return None

    def _fail(self, key: str, found: object, allowed: str, hint: str = "") -> typing.NoReturn:
        self.wrong(key, found, allowed, hint)
        raise _Wrong

    def _value(self, kind: Any, found: Any, key: str) -> Any:
        if kind is Slug:
            return self._from_text(kind, found, key)
        kind = getattr(kind, "__supertype__", kind)
        origin = typing.get_origin(kind)
        if origin is typing.Annotated:
            inner, *marks = typing.get_args(kind)
            return self._bounded(self._value(inner, found, key), marks, key)
        if origin in {types.UnionType, typing.Union}:
            options = [a for a in typing.get_args(kind) if a is not type(None)]
            return self._value(options[0], found, key)
        if origin is tuple:
            return self._items(typing.get_args(kind)[0], found, key)
        if origin is dict:
            return self._mapping(*typing.get_args(kind), found=found, key=key)
        if isinstance(kind, type) and dataclasses.is_dataclass(kind) and kind is not Span:
            return self._dataclass(kind, found, key)
        return self._scalar(kind, found, key)

    def _items(self, kind: Any, found: Any, key: str) -> tuple[Any, ...]:
        if not isinstance(found, list):
            self._fail(key, found, "a list")
        return tuple(self.value(kind, item, f"{key}[{i}]") for i, item in enumerate(found))

    def _mapping(self, key_kind: Any, kind: Any, *, found: Any, key: str) -> dict[Any, Any]:
        if not isinstance(found, dict):
            self._fail(key, found, "a table")
        return {
            self.value(key_kind, name, f"{key}.{name}"): self.value(kind, item, f"{key}.{name}")
            for name, item in found.items()
        }

    def _bounded(self, value: Any, marks: list[Any], key: str) -> Any:
        for mark in marks:
            if isinstance(mark, Bounds) and not mark.low <= value <= mark.high:
                self._fail(key, value, f"{mark.low:g} to {mark.high:g}")
            if isinstance(mark, OneOf) and value not in mark.numbers:
                self._fail(key, value, "one of " + ", ".join(map(str, mark.numbers)))
        return value

    def _dataclass(self, kind: type, found: Any, key: str) -> Any:
        if not isinstance(found, dict):
            self._fail(key, found, "a table")
        hints = typing.get_type_hints(kind, include_extras=True)
        fields = {f.name.rstrip("_"): f for f in dataclasses.fields(kind)}
        before = len(self.problems)
        values: dict[str, Any] = {}
        for name, item in found.items():
            where = f"{key}.{name}" if key else name
            if name not in fields:
                near = difflib.get_close_matches(name, fields, n=1)
                self.wrong(where, "an unknown key", f"one of {', '.join(fields)}", "".join(near))
            else:
                values[fields[name].name] = self.value(hints[fields[name].name], item, where)
        for name, field in fields.items():
            required = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
            if required and name not in found:
                self.wrong(f"{key}.{name}" if key else name, "nothing", f"required, {_name(hints[field.name])}")
        if len(self.problems) > before:
            raise _Wrong
        return kind(**values)

    def _scalar(self, kind: Any, found: Any, key: str) -> Any:
        if isinstance(kind, type) and issubclass(kind, Enum):
            allowed = [str(member.value) for member in kind]
            if found not in allowed:
                near = difflib.get_close_matches(str(found), allowed, n=1)
                self._fail(key, found, f"one of {', '.join(allowed)}", "".join(near))
            return kind(found)
        if kind in {Span, time, Path, Secret}:
            return self._from_text(kind, found, key)
        if kind is date and isinstance(found, str):
            return self._from_text(kind, found, key)
        if kind is float and type(found) is int:
            return float(found)
        if type(found) is not kind:
            self._fail(key, found, _name(kind))
        return found

    def _from_text(self, kind: Any, found: Any, key: str) -> Any:
        if kind is time and isinstance(found, time):
            return found
        if not isinstance(found, str):
            self._fail(key, found, _name(kind))
        if kind is Slug and not is_slug(found):
            self._fail(key, found, "1 to 32 of a-z, 0-9 and -")
        makers: dict[Any, Any] = {Span: Span.from_text, time: parse_time, date: date.fromisoformat}
        try:
            return makers.get(kind, kind)(found)
        except ValueError as error:
            self._fail(key, found, str(error))


_NAMES: dict[Any, str] = {
    str: "a string",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    date: "a date such as 2026-12-24",
    time: "a time of day such as 08:30",
    Span: "a span such as 08:00-12:30",
    Path: "a path",
    Secret: "a string",
    Slug: "a name of a-z, 0-9 and -",
}


def _name(kind: Any) -> str:
    if kind is not Slug:
        kind = getattr(kind, "__supertype__", kind)
    if typing.get_origin(kind) is typing.Annotated:
        inner, *marks = typing.get_args(kind)
        ranges = [f" from {m.low:g} to {m.high:g}" for m in marks if isinstance(m, Bounds)]
        return _name(inner) + "".join(ranges)
    return _NAMES.get(kind, "a table" if dataclasses.is_dataclass(kind) else "a list or table")


def _show(found: object) -> str:
    if isinstance(found, str):
        return repr(found) if not found.startswith(("an ", "nothing")) else found
    return repr(found)[:80]


def dump(settings: Any) -> str:
    """Return the effective configuration as TOML-like lines, secrets masked."""
    lines: list[str] = []
    _dump(settings, "", lines)
    return "\n".join(lines)


def _dump(value: Any, key: str, lines: list[str]) -> None:
    if dataclasses.is_dataclass(value) and not isinstance(value, Span):
        for field in dataclasses.fields(value):
            _dump(getattr(value, field.name), f"{key}.{field.name}" if key else field.name, lines)
    elif isinstance(value, Secret):
        lines.append(f'{key} = "***"')
    elif isinstance(value, bool):
        lines.append(f"{key} = {str(value).lower()}")
    elif isinstance(value, int | float):
        lines.append(f"{key} = {value}")
    elif isinstance(value, tuple):
        lines.append(f"{key} = [{', '.join(repr(str(item)) for item in value)}]")
    elif value is None:
        lines.append(f"# {key} is not set")
    else:
        lines.append(f'{key} = "{value}"')
