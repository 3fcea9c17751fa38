"""The whole hub in one thread, for faults that need no process of their own."""

from pathlib import Path

import pytest

from support.offices import at
from support.rig import Rig
from support.still import StillClock, Wire


@pytest.fixture
def clock() -> StillClock:
    return StillClock(at("08:30"))


@pytest.fixture
def rig(tmp_path: Path, clock: StillClock) -> Rig:
    """The small office on a Monday at 08:30."""
    return Rig(tmp_path / "data", clock, Wire())
