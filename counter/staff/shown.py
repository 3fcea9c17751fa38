"""Turns frozen Props into what QML reads: a map of plain values, and keyed rows as list models."""

import dataclasses
from typing import Any

from PySide6.QtCore import QObject

from appliance.qt.rows_model import RowsModel


class Shown:
    """Keeps one list model for each field whose type names rows (``tuple[QueueRow, ...]``)."""

    def __init__(self, owner: QObject) -> None:
        """Own the models through `owner`."""
        self._owner = owner
        self._models: dict[str, RowsModel] = {}

    def read(self, props: Any) -> dict[str, Any]:
        """Return the map by the names of the fields; its list models are brought up to date."""
        found = {}
        for field in dataclasses.fields(props):
            value = getattr(props, field.name)
            found[field.name] = self._rows(field.name, value) if "Row" in str(field.type) else _plain(value)
        return found

    def _rows(self, name: str, rows: tuple[Any, ...]) -> RowsModel:
        model = self._models.get(name)
        if model is None:
            model = self._models[name] = RowsModel(self._owner)
        model.show([_plain(row) for row in rows])
        return model


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
