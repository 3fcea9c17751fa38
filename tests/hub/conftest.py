"""What the hub's tests share."""

import pytest

from support.still import StillClock, Wire


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def wire() -> Wire:
    return Wire()
