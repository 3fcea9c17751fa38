"""Frames of a window, read as an eye does: which pixels stand out, and what flashes."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

from appliance.contrast import luminance

BLOCKS = 32
"""A frame is looked at in so many blocks across: one is far smaller than what counts as a flashing area."""
LEAST_CHANGE, DARK = 0.1, 0.8
"""WCAG 2.2, general flash: a change by a tenth of the brightest, the darker of the two below 0.80."""
AREA = 341 * 256 / 4 / (1024 * 768)
"""WCAG 2.2: a quarter of 341 x 256 of 1024 x 768 pixels."""


def colour(image: QImage, x: int, y: int) -> str:
    """Return a pixel as ``#rrggbb``."""
    return image.pixelColor(x, y).name()


def standing_out(one: QImage, other: QImage, place: QRect, least: float) -> int:
    """Return how many pixels of a place have at least this contrast between two frames."""
    seen: dict[tuple[int, int], bool] = {}
    found = 0
    for y in range(place.top(), place.bottom() + 1):
        for x in range(place.left(), place.right() + 1):
            pair = (one.pixel(x, y), other.pixel(x, y))
            if pair[0] == pair[1]:
                continue
            if pair not in seen:
                dark, bright = sorted(luminance(f"#{pixel & 0xFFFFFF:06x}") for pixel in pair)
                seen[pair] = (bright + 0.05) / (dark + 0.05) >= least
            found += seen[pair]
    return found


def blocks(frame: QImage) -> list[float]:
    """Return the luminance of each block of a frame."""
    small = frame.scaledToWidth(BLOCKS, Qt.TransformationMode.SmoothTransformation)
    return [luminance(colour(small, x, y)) for y in range(small.height()) for x in range(small.width())]


def flashes(frames: Sequence[list[float]]) -> tuple[int, float]:
    """Return the most flashes of any block, and the share of blocks that flash more than three times.

    A flash is a pair of opposing changes (norms.md A-06, WCAG 2.2 SC 2.3.1). The frames are those of one second.
    """
    counts = [_pairs([frame[block] for frame in frames]) for block in range(len(frames[0]))]
    return max(counts), sum(count > 3 for count in counts) / len(counts)  # three a second


def _pairs(levels: Sequence[float]) -> int:
    """Return how many pairs of opposing changes there are: what goes on in one direction is one change."""
    turns = [levels[0]]
    for before, now in pairwise(levels):
        if len(turns) > 1 and (turns[-1] - turns[-2]) * (now - before) > 0:
            turns[-1] = now
        elif now != before:
            turns.append(now)
    changes = [abs(b - a) >= LEAST_CHANGE and min(a, b) < DARK for a, b in pairwise(turns)]
    return sum(changes) // 2
