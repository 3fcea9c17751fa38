"""A kiosk that runs for weeks: its memory stays as it is."""

import pytest

from benchmarks.bench_kiosk import VISITS, measured


@pytest.mark.soak
def test_memory_is_flat_over_thousands_of_visits() -> None:
    memory = measured("memory", VISITS)
    grown_kb = (memory["late_mb"] - memory["early_mb"]) * 1000 / (VISITS * 0.9)
    assert grown_kb <= 1, memory
    assert memory["share_mb"] <= 150, memory
