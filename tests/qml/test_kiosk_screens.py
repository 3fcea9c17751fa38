"""What QML reads of a screen is there."""

import re
from pathlib import Path
from typing import get_args

from kiosk import views
from kiosk.inputs import Touch
from kiosk.view.props_map import camel

QML = Path(views.__file__).parents[1] / "qml"


def test_each_name_that_qml_reads_of_a_view_is_a_field_of_its_props() -> None:
    fields = {props.name: {camel(name) for name in props.__struct_fields__} for props in get_args(views.Props)}
    everything = set().union(*fields.values())
    for file in sorted(QML.rglob("*.qml")):
        allowed = fields.get(file.stem, everything) if file.parent.name == "screens" else everything
        read = set(re.findall(r"\bview\.(\w+)", file.read_text("utf-8"))) - {"name"}
        assert read <= allowed, f"{file.name}: {read - allowed}"


PRESSED = re.compile(r'viewModel\.press\("(\w+)"\)')


def test_each_touch_that_qml_tells_is_one_and_each_one_is_told_somewhere() -> None:
    told = {name for file in QML.rglob("*.qml") for name in PRESSED.findall(file.read_text("utf-8"))}
    assert told == set(Touch)
