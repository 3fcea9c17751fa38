"""A list for QML whose rows keep their delegates: a touch is not lost when a figure changes beneath it."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

_ROW = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class RowsModel(QAbstractListModel):
    """Rows are mappings with a ``key``. QML delegates have `required property var row`."""

    def __init__(self, parent: QObject) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._rows: list[Mapping[str, Any]] = []

    def show(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Show these rows. Same keys in the same order: only what differs is told."""
        if [row["key"] for row in rows] != [row["key"] for row in self._rows]:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        for number, row in enumerate(rows):
            if row != self._rows[number]:
                self._rows[number] = row
                index = self.index(number)
                self.dataChanged.emit(index, index)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = _ROW) -> Any:
        """Return the row."""
        return self._rows[index.row()] if index.isValid() and role == _ROW else None

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the one role."""
        return {_ROW: QByteArray(b"row")}
