"""What a visitor who does not see the screen hears of it, and where they stand on it. Pure.

A screen is a row of nodes in reading order: texts, and what can be chosen. It is read from the accessible tree, so
what is spoken is what is shown, in the language shown (EN 301 549 §5.1.3.14), and no screen can be forgotten.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol


class Kind(StrEnum):
    """What a node is."""

    TEXT = "text"
    ALERT = "alert"
    """An error or a question that must not be missed (norms.md A-16)."""
    CONTROL = "control"
    FIELD = "field"
    """Shows what was typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One text or control. `key` is the same as long as it is the same thing on the screen."""

    key: int
    kind: Kind
    name: str
    detail: str = ""
    """A field's content, a control's description."""
    checked: bool | None = None
    """Whether it is chosen; None: it is not of that kind."""
    enabled: bool = True
    page: bool = True
    """Part of the screen itself, not of the frame that is around every screen."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to be said. A `private` one is for a headset only (norms.md A-12)."""

    text: str
    private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Where on which screen the visitor stands."""

    screen: str = ""
    nodes: tuple[Node, ...] = ()
    at: int = 0
    said: tuple[Line, ...] = ()
    """What was said last, to be repeated."""

    @property
    def node(self) -> Node | None:
        """What the visitor stands on."""
        return self.nodes[self.at] if self.at < len(self.nodes) else None


class Words(Protocol):
    """The texts between what stands on the screen, by their ids, in the language shown."""

    def __call__(self, key: str, *values: str) -> str:
        """Return a text with its values."""
        ...


_DIGITS = re.compile(r"\d+")
_RANGE = re.compile(r"(\d+)\s*[–-]\s*(\d+)")  # noqa: RUF001  # the dash of texts
_TICKET = re.compile(r"\b[A-Z]{1,2}\d{3}\b")
_SIGNS = str.maketrans({"·": ",", "…": "", "\u00a0": " "})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Says nodes in words."""

    words: Words
    ticket: Callable[[str], str]
    """Spells a ticket's number."""
    letters: Callable[[str], str]
    """Spells a code, character by character."""
    secrets: tuple[str, ...] = ()
    """What of the screen is nobody else's business: codes, and when an appointment is."""
    codes: tuple[str, ...] = ()
    """Which of it is to be spelled."""

    def arrive(self, before: Reading, screen: str, nodes: tuple[Node, ...]) -> tuple[Reading, tuple[Line, ...]]:
        """Take what stands on the screen now; return where the visitor stands, and what is new to say."""
        if screen != before.screen or not {node.key for node in before.nodes} & {node.key for node in nodes}:
            return self._enter(screen, nodes)
        at, moved = _same_place(before, nodes)
        known = {_skeleton(node.name) for node in before.nodes}
        news = [
            self._say(node)
            for node in nodes
            if node.kind in {Kind.TEXT, Kind.ALERT} and _skeleton(node.name) not in known
        ]
        fields = {node.key: node.detail for node in before.nodes if node.kind is Kind.FIELD}
        news += [
            self._say(node)
            for node in nodes
            if node.kind is Kind.FIELD and fields.get(node.key, node.detail) != node.detail
        ]
        reading = replace(before, nodes=nodes, at=at)
        if moved and (node := reading.node) is not None:
            news.append(self.describe(node, nodes) if node.enabled else self._say(node))
        lines = tuple(dict.fromkeys(news))
        return (replace(reading, said=lines) if lines else reading), lines

    def _enter(self, screen: str, nodes: tuple[Node, ...]) -> tuple[Reading, tuple[Line, ...]]:
        """Say all up to the first choice: the question, what stands against it, the whole ticket (norms.md A-11)."""
        first = _first_choice(nodes)
        end = sum(node.page for node in nodes) if first is None else first
        lines = [self._say(node) for node in nodes[:end] if node.kind is not Kind.CONTROL]
        lines += [self._say(node) for node in nodes if node.kind is Kind.ALERT and not node.page]
        if first is not None:
            lines.append(self.describe(nodes[first], nodes))
        said = tuple(line for line in dict.fromkeys(lines) if line.text)
        return Reading(screen=screen, nodes=nodes, at=first or 0, said=said), said

    def move(self, reading: Reading, by: int) -> tuple[Reading, tuple[Line, ...]]:
        """Go to the next or the previous node; after the last comes the first (norms.md A-17)."""
        if not reading.nodes:
            return reading, ()
        at = (reading.at + by) % len(reading.nodes)
        line = self.describe(reading.nodes[at], reading.nodes)
        round_ = (Line(self.words("spoken-from-the-top")),) if by > 0 and at == 0 else ()
        lines = (*round_, line)
        return replace(reading, at=at, said=lines), lines

    def whole(self, reading: Reading) -> tuple[Line, ...]:
        """Return the screen anew from its top, as on arrival."""
        return self._enter(reading.screen, reading.nodes)[1]

    def describe(self, node: Node, nodes: Iterable[Node]) -> Line:
        """Say a node with its role, its state and its position."""
        said = self._say(node)
        if node.kind is not Kind.CONTROL:
            return said
        controls = [other.key for other in nodes if other.kind is Kind.CONTROL]
        text = said.text.rstrip(" .") + (f". {self._clean(node.detail)}".rstrip(" .") if node.detail else "")
        if node.checked:
            text = self.words("spoken-chosen", text)
        if not node.enabled:
            text = self.words("spoken-unavailable", text)
        position = controls.index(node.key) + 1
        return Line(self.words("spoken-choice", text, str(position), str(len(controls))), said.private)

    def _say(self, node: Node) -> Line:
        if node.kind is Kind.FIELD:
            content = self.letters(node.detail) if node.detail else self.words("spoken-empty")
            return Line(self.words("spoken-field", node.name, content), private=bool(node.detail))
        if any(secret and secret in node.name for secret in self.secrets):
            text = node.name
            for code in self.codes:
                text = text.replace(code, self.letters(code)) if code else text
            return Line(self._clean(text), private=True)
        return Line(self._clean(node.name))

    def _clean(self, text: str) -> str:
        text = _RANGE.sub(lambda found: self.words("spoken-range", found[1], found[2]), text)
        return _TICKET.sub(lambda found: self.ticket(found[0]), text).translate(_SIGNS).strip()


def _first_choice(nodes: tuple[Node, ...]) -> int | None:
    choices = (n for n, node in enumerate(nodes) if node.kind is Kind.CONTROL and node.page and node.enabled)
    return next(choices, None)


def _same_place(before: Reading, nodes: tuple[Node, ...]) -> tuple[int, bool]:
    """Return where the visitor stands among new nodes, and whether that is another thing than before."""
    node = before.node
    for number, other in enumerate(nodes):
        if node is not None and other.key == node.key:
            changed = _skeleton(other.name) != _skeleton(node.name) or other.enabled != node.enabled
            return number, changed and other.kind is Kind.CONTROL
    first = _first_choice(nodes)
    return first or 0, first is not None


def _skeleton(text: str) -> str:
    """Return a text without its figures: a clock that ticks is no news."""
    return _DIGITS.sub("0", text)
