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
        """Show these rows, with as few changes as they need: a row that changes or goes moves no choice elsewhere."""
        kept = {row["key"] for row in rows}
        for at in reversed([at for at, row in enumerate(self._rows) if row["key"] not in kept]):
            self.beginRemoveRows(_NO_PARENT, at, at)
            del self._rows[at]
            self.endRemoveRows()
        for at, row in enumerate(rows):
            self._place(at, row)
        if beyond := range(len(rows), len(self._rows)):  # keys that were there twice
            self.beginRemoveRows(_NO_PARENT, beyond.start, beyond.stop - 1)
            del self._rows[beyond.start :]
            self.endRemoveRows()

    def _place(self, at: int, row: Mapping[str, Any]) -> None:
        was = next((n for n in range(at, len(self._rows)) if self._rows[n]["key"] == row["key"]), None)
        if was is None:
            self.beginInsertRows(_NO_PARENT, at, at)
            self._rows.insert(at, row)
            self.endInsertRows()
            return
        if was != at:
            self.beginMoveRows(_NO_PARENT, was, was, _NO_PARENT, at)
            self._rows.insert(at, self._rows.pop(was))
            self.endMoveRows()
        if self._rows[at] != row:
            self._rows[at] = row
            index = self.index(at)
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
