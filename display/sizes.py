"""Text heights from the viewing distance, and how many calls fit. Pure."""

import math
from dataclasses import dataclass

CALL_DEGREES = 0.7
"""Capital height of a called number as seen by the farthest reader (EN 301 549 5.1.4, norms.md A-01)."""
PLACE_DEGREES = 0.55
TEXT_DEGREES = 0.3
LEAST_DEGREES = 0.23
"""A 250th of the distance, as for public displays in railways (TSI PRM; norms.md 1.3)."""
CAP_OF_EM = 0.714
"""Height of a Noto Sans capital."""


def cap_mm(distance_m: float, degrees: float) -> float:
    """Return the height in millimetres that subtends an angle at a distance."""
    return distance_m * 1000 * math.pi * degrees / 180


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """Pixel sizes of fonts (em, not capital height) and rooms of one wall."""

    width: int
    height: int
    wide: bool
    large: int
    large_place: int
    row: int
    row_place: int
    number: int
    place: int
    text: int
    small: int
    margin: int
    header: int
    footer: int
    calls_width: int
    large_height: int
    row_height: int
    rows: int
    """Calls that fit below the large one; twice as many at half the size."""


def _em(distance_m: float, degrees: float, px_per_mm: float) -> int:
    return math.ceil(cap_mm(distance_m, degrees) * px_per_mm / CAP_OF_EM)


def sizes(width: int, height: int, px_per_mm: float, distance_m: float) -> Sizes:
    """Return the sizes of a wall of so many pixels. Where a screen is too small for its distance, rows get fewer."""
    wide = width > height
    number = _em(distance_m, CALL_DEGREES, px_per_mm)
    small = _em(distance_m, LEAST_DEGREES, px_per_mm)
    margin = round(min(width, height) * 0.025)
    header = round(small * 1.75)
    calls_width = round(width * 0.61) if wide else width
    room = (height if wide else round(height * 0.62)) - header - round(small * 1.7)
    # The large number is 1.6 times the others where there is room: a number is about 2.6 em wide.
    large = max(number, min(round(number * 1.6), round((calls_width - 4 * margin) / 4.2), round(room * 0.32)))
    place = _em(distance_m, PLACE_DEGREES, px_per_mm)
    large_place = round(number * 1.1)
    row_height = round(number * 1.1)
    if room - round(large * 1.08 + large_place * 1.2) - 2 * margin < 2 * row_height:
        large_place = place
    large_height = round(large * 1.08 + large_place * 1.2)
    left = room - large_height - 2 * margin
    # A screen too small for its distance: the large call keeps its height, the one row below it gives way.
    row_height = max(1, min(row_height, left))
    row = min(number, round(row_height / 1.1))
    return Sizes(
        width=width,
        height=height,
        wide=wide,
        large=large,
        number=number,
        large_place=large_place,
        row=row,
        row_place=round(place * row / number),
        place=place,
        text=_em(distance_m, TEXT_DEGREES, px_per_mm),
        small=small,
        margin=margin,
        header=header,
        footer=round(small * 1.7),
        calls_width=calls_width,
        large_height=large_height,
        row_height=row_height,
        rows=max(1, left // row_height),
    )
