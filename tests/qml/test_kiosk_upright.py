"""Every language upright, in normal and in large texts, measured as in test_kiosk_measured.py (norms.md A-01 to A-04)."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.modes import Modes
from kiosk.shots import SIZES
from support.measured import LANGUAGES, LARGE, NORMAL, Measured

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def upright(qapp: QApplication) -> Iterator[Measured]:  # noqa: ARG001  # Qt must be there
    window = Measured(SIZES["portrait"])
    yield window
    window.kiosk.close()


@pytest.mark.parametrize("modes", [NORMAL, LARGE], ids=["normal", "large"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_upright(upright: Measured, language: str, modes: Modes) -> None:
    found = list(upright.complaints(language, modes))
    assert not found, "\n".join(found)
