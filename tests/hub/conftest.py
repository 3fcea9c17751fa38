"""What the hub's tests share."""

from pathlib import Path

import pytest

from support.offices import at
from support.rig import Rig
from support.still import StillClock, Wire


@pytest.fixture
def clock() -> StillClock:
    return StillClock(at("08:30"))


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
def rig(tmp_path: Path, clock: StillClock, wire: Wire) -> Rig:
    """The small office on a Monday at 08:30."""
    return Rig(tmp_path / "data", clock, wire)
