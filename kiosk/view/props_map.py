"""Turns a screen's `Props` into what QML reads: names in camelCase, keyed rows as list models."""

from typing import Any

import msgspec
from msgspec.structs import FieldInfo, fields
from PySide6.QtCore import QObject

from appliance.qt.rows_model import RowsModel
from kiosk.views import Props


class PropsMap:
    """Keeps one list model for each list of each screen."""

    def __init__(self, owner: QObject) -> None:
        """Own the models through `owner`."""
        self._owner = owner
        self._models: dict[tuple[str, str], RowsModel] = {}
        self._fields: dict[type[Props], tuple[FieldInfo, ...]] = {}

    def read(self, props: Props) -> dict[str, Any]:
        """Return the map of a screen; its list models are brought up to date."""
        read: dict[str, Any] = {"name": props.name}
        known = self._fields.get(type(props)) or self._fields.setdefault(type(props), fields(props))
        for field in known:
            value = getattr(props, field.name)
            read[camel(field.name)] = self._rows(props.name, field.name, value) if _is_rows(field) else _plain(value)
        return read

    def _rows(self, screen: str, name: str, rows: tuple[Any, ...]) -> RowsModel:
        model = self._models.get((screen, name))
        if model is None:
            model = self._models[screen, name] = RowsModel(self._owner)
        model.show([_plain(row) for row in rows])
        return model


def _is_rows(field: FieldInfo) -> bool:
    return "Row" in str(field.type)


def _plain(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        return {camel(name): _plain(getattr(value, name)) for name in value.__struct_fields__}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def camel(name: str) -> str:
    """Return a name as QML writes it."""
    head, *tail = name.split("_")
    return head + "".join(part.capitalize() for part in tail)
