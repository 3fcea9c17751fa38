"""The rows of a list for QML."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtTest import QAbstractItemModelTester

from appliance.qt.rows_model import RowsModel

KEYS = st.lists(st.integers(0, 8), max_size=8)


@given(st.lists(KEYS, max_size=5))
def test_the_rows_follow_any_change_in_order(drawn: list[list[int]]) -> None:
    """Also keys that are there twice, which no list should have."""
    owner = QObject()
    model = RowsModel(owner)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for turn, keys in enumerate(drawn):
        model.show([{"key": key, "minutes": turn} for key in keys])
        shown = [model.data(model.index(n)) for n in range(model.rowCount())]
        assert [(row["key"], row["minutes"]) for row in shown] == [(key, turn) for key in keys]
    del tester


def test_a_row_that_goes_takes_no_other_with_it() -> None:
    owner = QObject()
    model = RowsModel(owner)
    model.show([{"key": key} for key in "abcd"])
    told: list[str] = []
    model.rowsRemoved.connect(lambda _parent, first, last: told.append(f"removed {first} to {last}"))
    model.modelReset.connect(lambda: told.append("reset"))
    model.show([{"key": key} for key in "abd"])
    assert told == ["removed 2 to 2"]
