from collections.abc import Iterator
from pathlib import Path

import pytest

from booking.services import Services
from booking.settings import BookingSettings
from support.booking import StandingClock, built_centre, small_settings, write_office


@pytest.fixture
def clock() -> StandingClock:
    """Monday, 23 November 2026, 7:00 UTC."""
    return StandingClock()


@pytest.fixture
def settings(tmp_path: Path) -> BookingSettings:
    """Two small offices, `small` and `other`."""
    return small_settings(tmp_path, write_office(tmp_path), write_office(tmp_path, "other"))


@pytest.fixture
def parts(settings: BookingSettings, clock: StandingClock) -> Iterator[Services]:
    """The parts of a centre, without a server."""
    with built_centre(settings, clock) as centre:
        yield centre.app.state.services
