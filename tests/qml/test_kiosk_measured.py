"""Every screen, measured from its item tree: legible, inside its place, large enough to touch, within reach.

norms.md A-01 to A-04 and A-18. Here: every mode and format in German and in Arabic; every language upright stands in
test_kiosk_upright.py. The full product is `soak`.
"""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.modes import Modes, Scheme
from kiosk.shots import SIZES
from support.measured import LANGUAGES, NORMAL, Measured
from support.measuring import complaints, sight_of

pytestmark = pytest.mark.long

MODES = {
    "normal": NORMAL,
    "dark-low": Modes(scheme=Scheme.DARK, low=True),
    "contrast-large-low": Modes(scheme=Scheme.CONTRAST, large=True, low=True),
}
"""Each mode is in one of them; a format that is all within reach has no other layout in low."""
EVERY_MODE = [
    Modes(large=large, scheme=scheme, low=low) for large, scheme, low in product([False, True], Scheme, [False, True])
]


@pytest.fixture(scope="module", params=SIZES)
def measured(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Measured]:  # noqa: ARG001  # Qt must be there
    window = Measured(SIZES[request.param])
    yield window
    window.kiosk.close()


@pytest.mark.parametrize("modes", MODES.values(), ids=MODES)
@pytest.mark.parametrize("language", [tag for tag in LANGUAGES if tag in {"de", "ar"}])
def test_every_mode_and_format(measured: Measured, language: str, modes: Modes) -> None:
    found = list(measured.complaints(language, modes))
    assert not found, "\n".join(found)


@pytest.mark.soak
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_mode_and_format(measured: Measured, language: str) -> None:
    found = [f"{modes} {what}" for modes in EVERY_MODE for what in measured.complaints(language, modes)]
    assert not found, "\n".join(found)


def node(kind: str, box: tuple[float, float, float, float], **more: object) -> dict[str, object]:
    return {
        "kind": kind, "box": box, "clip": (0, 0, 1000, 1000), "scrolls": False, "target": -1, "around": -1,
        "enabled": True, **more,
    }  # fmt: skip


def text(box: tuple[float, float, float, float], **more: object) -> dict[str, object]:
    usual = {
        "text": "Hallo", "wide": 40, "high": 20, "colour": "#000000", "px": 100, "cut": False, "weight": 400,
        "wraps": False,
    }  # fmt: skip
    return node("text", box, **{**usual, **more})


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        ([text((0, 0, 50, 20), px=12)], "capitals of 4.28 mm"),
        ([text((0, 0, 30, 20))], "wider than its place"),
        ([text((980, 0, 1030, 20))], "outside the screen"),
        ([text((0, 0, 50, 20), cut=True)], "cut off"),
        ([text((0, 0, 50, 20), colour="#808080")], "contrast 3.9"),
        ([text((0, 0, 10, 20), wraps=True, wide=9)], "breaks 'Hallo'"),
        ([node("surface", (0, 0, 60, 10), colour="#ffffff", alpha=1, border=""), text((0, 0, 50, 20), around=0)], "surface"),
        ([text((0, 0, 50, 20)), text((10, 5, 60, 25), text="du")], "one upon the other"),
        ([node("target", (0, 0, 30, 60), name="x")], "15.0 x 30.0 mm"),
        ([node("touch", (0, 0, 30, 60))], "a bare MouseArea"),
        ([node("target", (0, 0, 60, 60), name="x"), node("target", (62, 0, 122, 60), name="y")], "1.0 mm apart"),
        ([node("target", (0, 0, 60, 60), name="x"), text((40, 10, 90, 30))], "under the button 'x'"),
        ([node("target", (0.5, 0, 60.5, 60), name="x")], "between pixels, at 0.5"),
        ([node("target", (0, 700, 60, 760), name="x")], "out of reach"),
        (
            [
                node("target", (0, 0, 60, 60), name="x"),
                node("surface", (0, 0, 60, 60), colour="#eeeeee", alpha=1, border="#dddddd", target=0),
            ],
            "contrast 1.4",
        ),
        (
            [
                node("target", (0, 0, 60, 60), name="x", enabled=False),
                node("surface", (0, 0, 60, 60), colour="#ffffff", alpha=1, border="#dddddd", target=0),
            ],
            "the form of what can",
        ),
        ([node("icon", (0, 0, 20, 20), name="clock", colour="#bbbbbb")], "picture 'clock'"),
        ([node("target", (0, 0, 60, 60), name="x", chosen=True)], "by its colour alone"),
        (
            [
                node("target", (0, 0, 60, 60), name="x", chosen=True),
                text((0, 0, 50, 20), target=0),
                node("mark", (30, 5, 40, 15), target=0),
            ],
            "under the check mark",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_what_is_bad_is_found(qapp: QApplication, bad: list[dict[str, object]], said: str) -> None:  # noqa: ARG001  # fonts
    sight = sight_of(bad, 1000, 1000, "#ffffff")
    assert any(said in what for what in complaints(sight, 2.0, band=(0, 500))), list(complaints(sight, 2.0))
