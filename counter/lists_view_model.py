"""Today's line as lists for QML. What was served here is asked of the hub while that list is looked at."""

import logging
from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from appliance.asking import Outcome
from appliance.qt.rows_model import RowsModel
from counter.counter_view_model import Ask, CounterViewModel
from counter.lists import ListInputs, Row, Which, counts, found_in, rows, served_here
from office import commands as c
from office.wire.answers import Reported

QML_IMPORT_NAME = "Lobbycall.Counter"
QML_IMPORT_MAJOR_VERSION = 1

logger = logging.getLogger(__name__)
MINUTES_PASS_EVERY_S = 5.0
"""Minutes waited are counted anew so often while a list is looked at."""


def _of_model(name: str) -> Callable[["ListsViewModel"], Any]:
    """Return a getter of a field of the inputs."""
    return lambda model: getattr(model._inputs, name)  # noqa: SLF001  # its own getter


@QmlElement
@QmlUncreatable("made by the composition root")
class ListsViewModel(QObject):  # type: ignore[operator]  # the stubs know QmlUncreatable as a class
    """The lists of one panel. Nothing is made while nobody looks at them."""

    changed = Signal()
    """Another row, another list, another number."""

    def __init__(self, panel: CounterViewModel, ask: Ask) -> None:
        """Look at the rest of the panel through `panel`."""
        super().__init__()
        self._panel = panel
        self._ask = ask
        self._inputs = ListInputs(panel=panel.inputs)
        self._rows = RowsModel(self)
        self._shown: tuple[Which, str, dict[str, int]] = (Which.WAITING, "", {})
        self._open = False
        self._asked_for: object = None
        self._made_at = 0.0
        panel.changed.connect(self._refresh)

    @Slot()
    def tick(self) -> None:
        """Let time pass."""
        if self._open and self._panel.inputs.monotonic - self._made_at >= MINUTES_PASS_EVERY_S:
            self._refresh()

    @Slot()
    def line_changed(self) -> None:
        """Take that the line may be another."""
        self._refresh()

    def show(self, inputs: ListInputs) -> None:
        """Show exactly this, for pictures."""
        self._inputs = inputs
        self._tell()

    @Slot(bool)
    def look(self, open_: bool) -> None:
        """Begin or end to look at the lists; nothing is searched for at first."""
        self._open = open_
        self._inputs = replace(self._inputs, wanted="")
        self._refresh()

    @Slot(str)
    def choose(self, which: str) -> None:
        """Look at another list."""
        self._inputs = replace(self._inputs, which=Which(which))
        self._refresh()

    @Slot(str)
    def find(self, wanted: str) -> None:
        """Show only numbers that begin so, also of other queues, in the list that has one."""
        inputs = replace(self._inputs, wanted=wanted.strip())
        self._inputs = replace(inputs, which=found_in(inputs)) if inputs.wanted else inputs
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        if not self._open:
            return
        self._inputs = replace(self._inputs, panel=self._panel.inputs)
        self._ask_for_served()
        self._tell()

    def _tell(self) -> None:
        self._made_at = self._inputs.panel.monotonic
        self._rows.show([_as_map(row) for row in rows(self._inputs)])
        shown = (self._inputs.which, self._inputs.wanted, counts(self._inputs))
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def _ask_for_served(self) -> None:
        """Ask anew when the counter's last visit is another one."""
        panel = self._inputs.panel
        last = panel.state.last.id if panel.state is not None and panel.state.last is not None else ""
        state = panel.state.state if panel.state is not None else ""
        now = (panel.counter, last, state)
        if not panel.online or self._asked_for == now:
            return
        self._asked_for = now
        self._ask(c.Report(of="tickets"), self._reported)

    def _reported(self, outcome: Outcome) -> None:
        if isinstance(outcome, Reported):
            served = served_here(outcome.rows, self._panel.inputs.counter)
            self._inputs = replace(self._inputs, served=served)
            self._refresh()
        else:
            self._asked_for = None

    _wanted = _of_model("wanted")
    wanted = Property(str, _wanted, notify=changed)

    @Property(str, notify=changed)
    def which(self) -> str:
        """The list that is looked at."""
        return self._inputs.which.value

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # the stubs lack C++ names
    def counts(self) -> dict[str, int]:
        """How many are in each list."""
        return self._shown[2]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs lack C++ names
    def names(self) -> list[str]:
        """The lists, in their order."""
        return [which.value for which in Which]

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The rows of the list that is looked at."""
        return self._rows


def _as_map(row: Row) -> dict[str, Any]:
    return {**asdict(row), "key": row.id, "acts": [asdict(act) for act in row.acts]}
