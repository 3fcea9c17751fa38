"""Visitors at the kiosk: each path by mouse, finger and keys, in German and Arabic."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from kiosk.house import House
from kiosk.samples import sample_house
from support.tongues import the_office
from support.visitor import Hand, Visitor

PEOPLE = [("de", Hand.FINGER), ("ar", Hand.MOUSE), ("ar", Hand.KEYS)]


@pytest.fixture(scope="module")
def hall() -> House:
    """The example office in the middle of a usual morning."""
    return sample_house(the_office())


@pytest.fixture(scope="module")
def hall_window(qapp: QApplication, hall: House) -> Iterator[Visitor]:  # noqa: ARG001  # Qt must be there
    """One window for the visitors of a file."""
    QAccessible.setActive(True)
    window = Visitor(hall)
    yield window
    window.close()
    QAccessible.setActive(False)


@pytest.fixture(params=PEOPLE, ids=[f"{language}-{hand}" for language, hand in PEOPLE])
def visitor(hall_window: Visitor, request: pytest.FixtureRequest) -> Visitor:
    """Somebody who has chosen their language at the start."""
    language, hand = request.param
    hall_window.come(language, hand)
    return hall_window
