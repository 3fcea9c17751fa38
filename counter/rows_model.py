"""The rows of a list for QML: a row that changes or goes moves nothing else, so the clerk's choice stays."""

from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

from counter.lists import Row

_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_NOWHERE = QModelIndex()


class RowsModel(QAbstractListModel):
    """Rows with the one role ``row``, each as a map."""

    def __init__(self, parent: QObject) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._rows: list[Row] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _ROLE) -> Any:
        """Return a row."""
        if role != _ROLE or not index.isValid():
            return None
        row = self._rows[index.row()]
        return {**asdict(row), "acts": [asdict(act) for act in row.acts]}

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the one role."""
        return {_ROLE: QByteArray(b"row")}

    def become(self, rows: tuple[Row, ...]) -> None:
        """Take the rows that are there now, with as few changes as they need."""
        kept = {row.id for row in rows}
        for at in reversed([n for n, row in enumerate(self._rows) if row.id not in kept]):
            self.beginRemoveRows(_NOWHERE, at, at)
            del self._rows[at]
            self.endRemoveRows()
        for at, row in enumerate(rows):
            self._place(at, row)

    def _place(self, at: int, row: Row) -> None:
        was = next((n for n in range(at, len(self._rows)) if self._rows[n].id == row.id), None)
        if was is None:
            self.beginInsertRows(_NOWHERE, at, at)
            self._rows.insert(at, row)
            self.endInsertRows()
            return
        if was != at:
            self.beginMoveRows(_NOWHERE, was, was, _NOWHERE, at)
            self._rows.insert(at, self._rows.pop(was))
            self.endMoveRows()
        if self._rows[at] != row:
            self._rows[at] = row
            index = self.index(at)
            self.dataChanged.emit(index, index)
