"""A list of frozen rows for QML that repaints only what has changed."""

from collections.abc import Sequence
from dataclasses import astuple, fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractListModel):
    """Rows of one frozen dataclass; its fields are the roles."""

    def __init__(self, kind: type, parent: QObject | None = None, spare: Sequence[Any] = ()) -> None:
        """Start with `spare` rows, which stand where there are no others: their items are made beforehand."""
        super().__init__(parent)
        self._kind = kind
        self._names = [field.name for field in fields(kind)]
        self._spare = [astuple(row) for row in spare]
        self._rows: list[tuple[Any, ...]] = list(self._spare)

    def rowCount(self, parent: Index | None = None) -> int:  # Qt's name
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, Any]:  # Qt's name
        """Return the fields' names."""
        return {Qt.ItemDataRole.UserRole + i: name.encode() for i, name in enumerate(self._names)}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one field of a row."""
        if not index.isValid() or role < Qt.ItemDataRole.UserRole:
            return None
        return self._rows[index.row()][role - Qt.ItemDataRole.UserRole]

    def show(self, rows: Sequence[Any]) -> None:
        """Take new rows; only rows and fields that differ are told."""
        new = [astuple(row) for row in rows]
        new += self._spare[len(new) :]
        common = min(len(new), len(self._rows))
        for i in range(common):
            self._change(i, new[i])
        if len(new) > common:
            self.beginInsertRows(QModelIndex(), common, len(new) - 1)
            self._rows += new[common:]
            self.endInsertRows()
        elif len(self._rows) > common:
            self.beginRemoveRows(QModelIndex(), common, len(self._rows) - 1)
            del self._rows[common:]
            self.endRemoveRows()

    def _change(self, i: int, row: tuple[Any, ...]) -> None:
        old = self._rows[i]
        if old == row:
            return
        self._rows[i] = row
        roles = [Qt.ItemDataRole.UserRole + n for n, value in enumerate(row) if value != old[n]]
        self.dataChanged.emit(self.index(i), self.index(i), roles)
