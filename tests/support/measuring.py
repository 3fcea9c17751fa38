"""Measures what a window shows, from its item tree: heights, targets, gaps, contrast, what overlaps and what is cut."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from appliance.contrast import LEAST_COMPONENT, LEAST_TEXT
from appliance.contrast import contrast as contrast_of

CAP_OF_EM = 0.714
"""A capital of Noto Sans."""
LEAST_CAP_MM = 4.8
"""norms.md A-02 (508 §402.4: 3/16 inch)."""
LEAST_LARGE_CAP_MM = 7.3
"""norms.md A-01: 0.7° at 0.6 m (EN 301 549 §5.1.4)."""
LEAST_TARGET_MM = 20.0
MOST_DEAD_EDGE = 1.1
"""The contrast of what is not to be had with what is behind it: next to none, so that it differs in form."""
LEAST_GAP_MM = 2.5
"""norms.md A-04."""
WHOLE = 0.01
"""Of a pixel: a frame between two is painted blurred, or cut."""


_CENTRE, _RIGHT = 4, 2
"""Qt's alignments."""


class Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    @property
    def empty(self) -> bool:
        return self.right - self.left < 1 or self.bottom - self.top < 1

    def within(self, other: "Box", slack: float = 1.5) -> bool:
        return (
            self.left >= other.left - slack
            and self.top >= other.top - slack
            and self.right <= other.right + slack
            and self.bottom <= other.bottom + slack
        )

    def cut(self, other: "Box") -> "Box":
        return Box(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def gap(self, other: "Box") -> float:
        """Return the free distance; negative if they overlap."""
        across = max(other.left - self.right, self.left - other.right)
        return max(across, other.top - self.bottom, self.top - other.bottom)


@dataclass
class Target:
    """What takes a touch."""

    name: str
    box: Box
    clip: Box
    enabled: bool
    edge: float = 0.0
    """The contrast of its surface or border with what is behind."""
    chosen: bool = False
    mark: Box | None = None
    """The check mark on it."""


@dataclass
class Text:
    """What is read. `place` is its item, `around` the surface that it is painted on."""

    text: str
    box: Box
    place: Box
    px: float
    weight: int
    wraps: bool
    colour: str
    ground: str
    clip: Box
    scrolls: bool
    target: Target | None
    cut_off: bool
    around: Box | None
    ink: Box
    """Where the letters are."""


@dataclass
class Sight:
    """What is on the window."""

    whole: Box
    ground: str
    texts: list[Text] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    icons: list[tuple[str, str, str]] = field(default_factory=list)
    """(name, colour, ground)."""
    fills: list[tuple[Box, str]] = field(default_factory=list)

    def behind(self, at: Box) -> str:
        """Return the colour painted so far in the middle of a box."""
        x, y = (at.left + at.right) / 2, (at.top + at.bottom) / 2
        for box, colour in reversed(self.fills):
            if box.left <= x <= box.right and box.top <= y <= box.bottom:
                return colour
        return self.ground


@lru_cache(maxsize=4096)
def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours."""
    return contrast_of(one, other)


_PARTS = re.compile("(?<=[-/\u2013.@\u00ad])")
"""Where a word may break."""


@lru_cache(maxsize=16384)
def _width(word: str, px: int, weight: int) -> float:
    font = QFont("Noto Sans")
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight))
    return QFontMetricsF(font).horizontalAdvance(word)


class Looker:
    """Looks at a window again and again."""

    def __init__(self, window: QQuickWindow, engine: QQmlEngine) -> None:
        self._window = window
        self._component = QQmlComponent(engine, str(Path(__file__).with_name("Walker.qml")))
        self._walker = self._component.create()
        assert self._walker is not None, self._component.errorString()

    def look(self) -> Sight:
        """Return what the window shows now."""
        root = self._window.contentItem()
        read = QMetaObject.invokeMethod(
            self._walker, "walk", Qt.ConnectionType.DirectConnection, Q_RETURN_ARG("QString"), Q_ARG(QQuickItem, root)
        )
        return sight_of(json.loads(str(read)), self._window.width(), self._window.height(), self._window.color().name())


def sight_of(nodes: list[dict[str, Any]], width: int, height: int, ground: str) -> Sight:
    """Return what items that were read in the order of painting show."""
    whole = Box(0, 0, width, height)
    sight = Sight(whole=whole, ground=ground)
    targets: dict[int, Target] = {}
    for number, node in enumerate(nodes):
        box, clip = Box(*node["box"]), Box(*node["clip"])
        target = targets.get(node["target"])
        match node["kind"]:
            case "text":
                if node["text"].strip():
                    around = None if node["around"] < 0 else Box(*nodes[node["around"]]["box"])
                    sight.texts.append(_text(node, sight, target, around))
            case "surface":
                _surface(node, box, box.cut(clip), sight, target)
            case "icon" if not box.cut(clip).empty:
                sight.icons.append((node["name"], node["colour"], sight.behind(box.cut(clip))))
            case "target":
                target = Target(name=node["name"], box=box, clip=clip, enabled=node["enabled"])
                target.chosen = node.get("chosen", False)
                targets[number] = target
                sight.targets.append(target)
            case "mark" if target is not None:
                target.mark = box
            case "touch" if target is None:
                sight.targets.append(Target(name="a bare MouseArea", box=box, clip=clip, enabled=node["enabled"]))
    return sight


def _text(node: dict[str, Any], sight: Sight, target: Target | None, around: Box | None) -> Text:
    box, clip = Box(*node["box"]), Box(*node["clip"])
    # Where in its place a shorter text stands is not asked: the place is its own.
    drawn = Box(box.left, box.top, max(box.right, box.left + node["wide"]), max(box.bottom, box.top + node["high"]))
    return Text(
        text=node["text"],
        box=drawn,
        place=box,
        px=node["px"],
        weight=node["weight"],
        wraps=node["wraps"],
        colour=node["colour"],
        ground=sight.behind(drawn.cut(clip)),
        clip=clip,
        scrolls=node["scrolls"],
        target=target,
        cut_off=node["cut"],
        around=around,
        ink=_ink(node, box),
    )


def _ink(node: dict[str, Any], box: Box) -> Box:
    spare = box.right - box.left - node["wide"]
    left = box.left + spare * {_CENTRE: 0.5, _RIGHT: 1.0}.get(node.get("align", 0), 0.0)
    return _heart(Box(left, box.top, left + node["wide"], box.top + node["high"]))


def _surface(node: dict[str, Any], box: Box, seen: Box, sight: Sight, target: Target | None) -> None:
    if seen.empty:
        return
    behind = sight.behind(seen)
    opaque = node["alpha"] == 1
    if target is not None and target.edge == 0 and box == target.box:
        inner = node["colour"] if opaque else behind
        target.edge = max(contrast(inner, behind), contrast(node["border"] or behind, behind))
    if opaque:
        sight.fills.append((seen, node["colour"]))


def complaints(
    sight: Sight, px_per_mm: float, *, large: bool = False, band: tuple[float, float] | None = None
) -> Iterator[str]:
    """Say what breaks the rules. `band` is from which to which pixel controls may be."""
    least_mm = LEAST_LARGE_CAP_MM if large else LEAST_CAP_MM
    for text in sight.texts:
        yield from _of_text(text, sight, px_per_mm, least_mm)
    yield from _of_targets(sight, px_per_mm, band)
    yield from _collisions(sight)
    for name, colour, ground in sight.icons:
        if contrast(colour, ground) < LEAST_COMPONENT:
            yield f"picture {name!r}: contrast {contrast(colour, ground):.1f}"


def _of_text(text: Text, sight: Sight, px_per_mm: float, least_mm: float) -> Iterator[str]:
    if text.px * CAP_OF_EM / px_per_mm < least_mm - 0.01:
        yield f"{text.text!r}: capitals of {text.px * CAP_OF_EM / px_per_mm:.2f} mm"
    if text.wraps:
        room = text.place.right - text.place.left
        yield from (
            f"{text.text!r}: breaks {word!r}"
            for word in text.text.split()
            if any(_width(part, text.px, text.weight) > room + 1 for part in _PARTS.split(word))
        )
    if text.box.right - text.box.left > text.place.right - text.place.left + 1.5:
        yield f"{text.text!r}: wider than its place"
    elif text.around is not None and not text.box.within(text.around):
        yield f"{text.text!r}: outside its surface"
    elif text.target is not None and not text.box.within(text.target.box):
        yield f"{text.text!r}: outside its button"
    elif not text.scrolls and not text.box.within(sight.whole):
        yield f"{text.text!r}: outside the screen"
    if text.cut_off:
        yield f"{text.text!r}: cut off"
    if contrast(text.colour, text.ground) < LEAST_TEXT and not text.box.cut(text.clip).empty:
        yield f"{text.text!r}: contrast {contrast(text.colour, text.ground):.1f}"


def _of_targets(sight: Sight, px_per_mm: float, band: tuple[float, float] | None) -> Iterator[str]:
    seen = [(target, target.box.cut(target.clip)) for target in sight.targets]
    seen = [(target, box) for target, box in seen if not box.empty]
    for target, box in seen:
        wide, high = target.box.right - target.box.left, target.box.bottom - target.box.top
        if min(wide, high) < LEAST_TARGET_MM * px_per_mm - 1:
            yield f"target {target.name!r}: {wide / px_per_mm:.1f} x {high / px_per_mm:.1f} mm"
        if not target.box.cut(Box(target.clip.left, -1e6, target.clip.right, 1e6)).within(target.box, 0):
            yield f"target {target.name!r}: cut at the side"
        if any(abs(edge - round(edge)) > WHOLE for edge in (box.left, box.right)):
            yield f"target {target.name!r}: its sides are between pixels, at {box.left:g} and {box.right:g}"
        # What covers the whole band can be touched inside it.
        covers = band is not None and box.top <= band[0] and box.bottom >= band[1]
        if band is not None and not covers and not (box.top >= band[0] - 1.5 and box.bottom <= band[1] + 1.5):
            yield f"target {target.name!r}: out of reach"
        yield from _of_form(target)
    for (one, first), (other, second) in combinations(seen, 2):
        if first.gap(second) < LEAST_GAP_MM * px_per_mm - 1 and not (first.within(second) or second.within(first)):
            yield f"targets {one.name!r} and {other.name!r}: {first.gap(second) / px_per_mm:.1f} mm apart"


def _of_form(target: Target) -> Iterator[str]:
    if target.enabled and target.edge and target.edge < LEAST_COMPONENT:
        yield f"target {target.name!r}: contrast {target.edge:.1f}"
    if not target.enabled and target.edge > MOST_DEAD_EDGE:
        yield f"target {target.name!r}: can't be had, and has the form of what can"
    if target.chosen and target.mark is None:
        yield f"target {target.name!r}: chosen by its colour alone"


def _collisions(sight: Sight) -> Iterator[str]:
    texts = [(text, _heart(text.box).cut(text.clip)) for text in sight.texts]
    texts = [(text, box) for text, box in texts if not box.empty]
    for (one, first), (other, second) in combinations(texts, 2):
        if first.gap(second) < 0:
            yield f"{one.text!r} and {other.text!r}: one upon the other"
    places = [(target, target.box.cut(target.clip)) for target in sight.targets]
    for text, box in texts:
        for target, place in places:
            if target.mark is not None and text.ink.gap(target.mark) < 0:
                yield f"{text.text!r}: under the check mark of {target.name!r}"
            if target is not text.target and not place.empty and not box.within(place) and box.gap(place) < 0:
                yield f"{text.text!r}: under the button {target.name!r}"


def _heart(box: Box) -> Box:
    """Return a text's box without the room above and below its letters."""
    rim = min(0.2 * (box.bottom - box.top), 6.0)
    return Box(box.left, box.top + rim, box.right, box.bottom - rim)
