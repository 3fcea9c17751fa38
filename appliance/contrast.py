"""Contrast of two colours, as WCAG 2.2 reckons it (norms.md A-03)."""

LEAST_TEXT = 7.0
"""Of text on its ground: WCAG 2.2 SC 1.4.6, which holds DIN 32975's K >= 0.7 as well (norms.md §1.3)."""
LEAST_COMPONENT = 3.0
"""Of what must be seen to be used: WCAG 2.2 SC 1.4.11."""


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#rrggbb``, 0 to 1."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)  # noqa: PLR2004
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21."""
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)
