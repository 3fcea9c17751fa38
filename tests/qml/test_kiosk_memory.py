"""A kiosk that runs for weeks: its memory stays as it is."""

import pytest

from benchmarks.bench_kiosk import VISITS, gained_mb, grown_kb, measured, program_mb


@pytest.mark.soak
def test_memory_is_flat_over_thousands_of_visits() -> None:
    memory = measured("memory", VISITS)
    assert grown_kb(memory) <= 1, memory
    assert program_mb() + gained_mb(memory) <= 150, memory
