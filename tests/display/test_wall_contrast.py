"""Every text of the wall has 7:1 on its ground (norms.md A-03)."""

import re

import pytest

from appliance.qt.start import QML_FOLDER


def colours() -> dict[str, str]:
    """Return the dark scheme's colours by name."""
    theme = (QML_FOLDER / "Lobbycall" / "Theme.qml").read_text("utf-8")
    found = re.findall(r'property color (\w+): scheme === "contrast" \? "#\w+" : dark \? "(#\w+)"', theme)
    return dict(found)


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("text", "ground"), ("text", "surface"), ("text", "soft"), ("quiet", "soft"), ("quiet", "surface"),
        ("quiet", "ground"), ("accent", "ground"), ("accent", "soft"), ("warn", "soft"), ("warn", "ground"),
        ("warn", "surface"), ("warn", "warnGround"), ("good", "surface"), ("#201400", "warn"),
    ],
)  # fmt: skip
def test_contrast(text: str, ground: str) -> None:
    known = colours()
    bright, dark = sorted((luminance(known.get(text, text)), luminance(known[ground])), reverse=True)
    assert (bright + 0.05) / (dark + 0.05) >= 7
