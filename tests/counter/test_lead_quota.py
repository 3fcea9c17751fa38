"""Raising, lowering and typing a quota."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter.lead.quota import MOST, Wrong, batches_of, limit_of, raised, time_of, typed
from office.commands import BatchAt

times = st.builds(lambda h, m: f"{h:02d}:{m:02d}", st.integers(0, 23), st.integers(0, 59))
some = st.lists(st.builds(BatchAt, at=times, count=st.integers(0, 90)), max_size=5).map(
    lambda found: tuple(sorted(found, key=lambda batch: batch.at))
)


@given(batches=some, limit=st.integers(0, 400), by=st.integers(-500, 700), clock=times)
def test_batches_move_with_the_limit_and_never_below_nothing(
    batches: tuple[BatchAt, ...], limit: int, by: int, clock: str
) -> None:
    new, moved = raised(limit, batches, by, clock)
    assert new == min(MOST, max(0, limit + by))
    if not batches:
        assert moved is None
        return
    assert moved is not None
    assert [batch.at for batch in moved] == [batch.at for batch in batches]
    assert all(batch.count >= 0 for batch in moved)
    before = sum(batch.count for batch in batches)
    assert sum(batch.count for batch in moved) == max(0, before + new - limit)


@given(batches=some.filter(bool), by=st.integers(1, 100), clock=times)
def test_what_is_raised_can_be_had_at_once(batches: tuple[BatchAt, ...], by: int, clock: str) -> None:
    _new, moved = raised(500, batches, by, clock)
    assert moved is not None
    due = sum(batch.count for batch in batches if batch.at <= clock)
    if any(batch.at <= clock for batch in batches):
        assert sum(batch.count for batch in moved if batch.at <= clock) == due + by
    else:
        assert moved[0].count == batches[0].count + by


def test_fewer_are_taken_from_the_last_batches_first() -> None:
    batches = batches_of("08:00=40, 09:30=20")
    assert raised(60, batches, -30, "08:15") == (30, batches_of("8:00=30; 930=0"))


@given(some)
def test_batches_are_read_as_they_are_written(batches: tuple[BatchAt, ...]) -> None:
    assert batches_of(typed(batches)) == batches


@pytest.mark.parametrize(
    ("text", "read"), [("9:30", "09:30"), ("930", "09:30"), ("11", "11:00"), ("", None), ("8.05 Uhr", "08:05")]
)
def test_times_are_read_as_people_type_them(text: str, read: str | None) -> None:
    assert time_of(text) == read


@pytest.mark.parametrize("text", ["25", "9:75", "elf", "24:00", "9:3"])
def test_what_is_no_time_is_wrong(text: str) -> None:
    with pytest.raises(Wrong, match="wrong-time"):
        time_of(text)


@pytest.mark.parametrize("text", ["-1", "1000", "viele"])
def test_what_is_no_limit_is_wrong(text: str) -> None:
    with pytest.raises(Wrong):
        limit_of(text)
    assert limit_of(" ") is None


@pytest.mark.parametrize("text", ["08:00", "08:00=x", "=4", "8:00=4000"])
def test_what_are_no_batches_is_wrong(text: str) -> None:
    with pytest.raises(Wrong):
        batches_of(text)
