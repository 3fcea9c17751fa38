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
    strip: bool
    """A narrow strip, such as one above a counter: one call in one line, nothing else."""
    inline: bool
    """The large call's place stands beside its number, not below."""
    beside: bool
    """Queues have cards of their own, beside the calls or, standing, below; else they take turns in one line."""
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
    band: int
    """Height of the line of queues where they have no cards."""
    calls_width: int
    calls_height: int
    large_height: int
    row_height: int
    rows: int
    """Calls that fit below the large one in one column."""
    columns: int

    def fit(self, calls: int) -> tuple[float, int, int]:
        """Return (scale, columns, rows a column) for so many calls; where not even half the size does, they page."""
        return fit(calls, self.rows, self.columns)

    def queues_fit(self, lines: int) -> int:
        """Return how many queues' cards of so many lines fit at once."""
        if not self.beside:
            return 1
        top = self.header if self.wide else self.header + self.calls_height + self.margin
        room = self.height - top - self.footer - self.margin
        card = self.small * (1.38 * lines + 0.5)
        return max(1, int((room + self.margin / 2) / (card + self.margin / 2)))


LEAST_SCALE = 0.5
"""Called numbers get smaller before they take turns, but no smaller than this; each was large once."""
_SCALES = (1.0, 0.9, 0.8, 0.7, 0.6, LEAST_SCALE)
_CARD_EMS = 16
"""A queue's card is at least so wide: "Heute keine Nummern mehr" and its letter."""
_CELL_EMS = 8.0
"""A called number and its place in a row, in numbers' em."""
_STRIP = 3
"""A screen so much wider than high is a strip."""


def fit(calls: int, rows: int, columns: int) -> tuple[float, int, int]:
    """Return (scale, columns, rows a column): smaller first, then twice the columns where there are several."""
    for scale in _SCALES:
        if calls <= columns * int(rows / scale + 0.001):
            return scale, columns, int(rows / scale + 0.001)
    return LEAST_SCALE, columns * 2 if columns > 1 else 1, int(rows / LEAST_SCALE)


def _em(distance_m: float, degrees: float, px_per_mm: float) -> int:
    return math.ceil(cap_mm(distance_m, degrees) * px_per_mm / CAP_OF_EM)


def sizes(width: int, height: int, px_per_mm: float, distance_m: float, *, many: bool = False) -> Sizes:
    """Return the sizes of a wall of so many pixels. Where a screen is too small for its distance, rows get fewer.

    `many`: a hall of many counters; the calls have the whole width, in columns.
    """
    wide, strip = width > height, width >= _STRIP * height
    number = _em(distance_m, CALL_DEGREES, px_per_mm)
    small = _em(distance_m, LEAST_DEGREES, px_per_mm)
    place = _em(distance_m, PLACE_DEGREES, px_per_mm)
    margin = round(min(width, height) * 0.025)
    header, footer, band = round(small * 1.75), round(small * 1.7), round(small * 1.7)
    column = round(width * 0.585)
    beside = not many and not strip and (width - column if wide else width) - 2 * margin >= _CARD_EMS * small
    calls_width = column if beside and wide else width
    calls_height = height - header - footer - margin
    if not beside:
        calls_height -= band + margin // 2
    elif not wide:
        calls_height = round(height * 0.62) - header - margin
    room = calls_height + margin
    # The large number is 1.6 times the others where there is room: a number is about 2.6 em wide.
    large = max(number, min(round(number * 1.6), round((calls_width - 4 * margin) / 4.2), round(room * 0.32)))
    large_place = round(number * 1.1)
    row_height = round(number * 1.1)
    if room - round(large * 1.08 + large_place * 1.2) - 2 * margin < 2 * row_height:
        large_place = place
    large_height = round(large * 1.08 + large_place * 1.2)
    inline = not beside and room - large_height - 2 * margin < row_height
    if inline:  # wide and low for its distance: number and place in one line leave room for the others
        large, large_place = number, place
        large_height = round(large * 1.2)
    left = room - large_height - 2 * margin
    # A screen too small for its distance: the large call keeps its height, the one row below it gives way.
    row_height = max(1, min(row_height, left))
    row = min(number, round(row_height / 1.1))
    return Sizes(
        width=width,
        height=height,
        wide=wide,
        strip=strip,
        inline=inline,
        beside=beside,
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
        footer=footer,
        band=band,
        calls_width=calls_width,
        calls_height=calls_height,
        large_height=large_height,
        row_height=row_height,
        rows=max(1, left // row_height),
        columns=max(1, int((calls_width - 2 * margin) / (_CELL_EMS * row))) if many else 1,
    )
