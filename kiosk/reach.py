"""Where on the screen everybody reaches: heights above the floor against the place where the kiosk hangs."""

from dataclasses import dataclass

LOWEST_MM, HIGHEST_MM = 800.0, 1100.0
"""The band of the low-reach mode (norms.md A-18; EN 301 549 §8.3.2 recommends it for operable parts)."""
LEAST_HEIGHT_MM = 207.0
"""The screens laid out across need so much (a 15.4 inch screen)."""
TOLERANCE_MM = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A part of the screen, from its upper edge."""

    top_mm: float
    height_mm: float


def low_band(bottom_mm: float, height_mm: float) -> Band | None:
    """Return where the controls of a screen go in low-reach mode; None: they are in reach as they are.

    `bottom_mm` is how high above the floor the lower edge of the lit area is, `height_mm` its height.
    """
    top_mm = bottom_mm + height_mm
    if bottom_mm >= LOWEST_MM - TOLERANCE_MM and top_mm <= HIGHEST_MM + TOLERANCE_MM:
        return None
    lowest, highest = max(LOWEST_MM, bottom_mm), min(HIGHEST_MM, top_mm)
    return Band(top_mm=top_mm - highest, height_mm=highest - lowest)


def fits(band: Band | None) -> bool:
    """Tell whether the controls have room in the band."""
    return band is None or band.height_mm >= LEAST_HEIGHT_MM - TOLERANCE_MM


def mountings(height_mm: float) -> tuple[float, float]:
    """Return between which heights of its lower edge a screen must hang so that all controls can come within reach."""
    return max(0.0, LOWEST_MM + LEAST_HEIGHT_MM - height_mm), HIGHEST_MM - LEAST_HEIGHT_MM
