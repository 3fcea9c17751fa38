"""How many slips a roll has left, learnt."""

from hypothesis import given
from hypothesis import strategies as st

from printer.roll import Roll


def used(roll: Roll, slips: int) -> Roll:
    """Return the roll after near end, so many slips, the end, and a new roll."""
    roll = roll.seen(near_end=True, out=False)
    for _ in range(slips):
        roll = roll.printed().seen(near_end=True, out=False)
    return roll.seen(near_end=True, out=True).seen(near_end=False, out=False)


def test_nothing_is_said_before_a_roll_has_taught_it() -> None:
    roll = Roll().seen(near_end=True, out=False)
    assert roll.left is None


def test_the_estimate_is_what_earlier_rolls_gave_less_what_came_out() -> None:
    roll = used(used(used(Roll(), 40), 50), 42)
    assert roll.left is None
    near = roll.seen(near_end=True, out=False)
    assert near.left == 42
    assert near.printed().printed().left == 40


def test_only_the_last_five_rolls_count() -> None:
    roll = Roll()
    for slips in (900, 900, 900, 10, 11, 12, 13, 14):
        roll = used(roll, slips)
    assert roll.seen(near_end=True, out=False).left == 12


def test_slips_before_near_end_teach_nothing() -> None:
    assert Roll().printed().printed() == Roll()


def test_a_roll_that_is_changed_early_teaches_only_that_there_was_more() -> None:
    taught = used(Roll(), 10)
    early = taught.seen(near_end=True, out=False).printed().seen(near_end=False, out=False)
    assert early == taught
    long = taught.seen(near_end=True, out=False)
    for _ in range(30):
        long = long.printed()
    assert long.left == 0
    assert long.seen(near_end=False, out=False).learnt == (10, 30)


@given(st.lists(st.sampled_from(["near", "well", "out", "slip"]), max_size=200))
def test_the_estimate_is_never_negative(events: list[str]) -> None:
    roll = Roll()
    for event in events:
        roll = roll.printed() if event == "slip" else roll.seen(near_end=event == "near", out=event == "out")
        assert roll.left is None or roll.left >= 0
        assert len(roll.learnt) <= 5
