"""The emergency sheet for QML: keeps the waiting list on disk, and prints it when the hub is away."""

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot, qtTrId
from PySide6.QtQml import QmlElement, QmlUncreatable

from appliance.clock import Clock
from appliance.logs import FaultLog
from counter.counter_view_model import CounterViewModel
from counter.held_line import HeldLine, LineFile, NotKept, held
from counter.paper import Printer, write_pdf
from counter.sheet import WORDS, sheet
from counter.sheet_offer import Print, SheetInputs, derive_sheet, file_name, keep_due, why_not_print
from office.wire.codec import BadMessage, Codec
from office.wire.states import QueuesState

QML_IMPORT_NAME = "Lobbycall.Counter"
QML_IMPORT_MAJOR_VERSION = 1

logger = logging.getLogger(__name__)


def _of_props(name: str) -> Callable[["SheetViewModel"], Any]:
    """Return a getter of a field of SheetProps."""
    return lambda model: getattr(model._props, name)  # noqa: SLF001  # its own getter


@QmlElement
@QmlUncreatable("made by the composition root")
class SheetViewModel(QObject):  # type: ignore[operator]  # the stubs know QmlUncreatable as a class
    """The emergency sheet of one panel. Everything happens in the main thread."""

    changed = Signal()
    """Something that the window shows has changed."""

    def __init__(self, panel: CounterViewModel, file: LineFile, printer: Printer, key: str, clock: Clock) -> None:
        """Begin with what was kept in `file`, so that a panel that starts without a hub has a list too."""
        super().__init__()
        self._panel = panel
        self._file = file
        self._printer = printer
        self._key = key
        self._clock = clock
        self._codec = Codec()
        self._faults = FaultLog(logger)
        self._queues: QueuesState | None = None
        self._kept_at: float | None = None
        self._inputs = SheetInputs(panel=panel.inputs, held=self._load(), away_since=clock.monotonic())
        self._props = derive_sheet(self._inputs)

    @Slot(str, bytes)
    def take(self, topic: str, payload: bytes) -> None:
        """Fold ``state/queues``; one that cannot be read changes nothing and is logged once."""
        if topic != "state/queues":
            return
        try:
            self._queues = self._codec.decode(payload, QueuesState)
        except BadMessage as error:
            self._faults.begin(topic, f"cannot be read, the last good one is kept: {error}")
        else:
            self._faults.end(topic)

    @Slot()
    def tick(self) -> None:
        """Let time pass: the list is kept once a minute, and at once when the hub goes."""
        panel, was_away = self._panel.inputs, self._inputs.away_since
        now = self._clock.monotonic()
        away = None if panel.online else now if was_away is None else was_away
        latest = self._inputs.held
        if keep_due(self._kept_at, now) if panel.online else was_away is None:
            latest = self._keep(now) or latest
        stage = Print.NONE if panel.online and self._inputs.stage is not Print.BUSY else self._inputs.stage
        panel = replace(panel, monotonic=now)
        self._tell(replace(self._inputs, panel=panel, held=latest, away_since=away, stage=stage))

    def show(self, inputs: SheetInputs) -> None:
        """Show exactly this, for pictures."""
        self._tell(inputs)

    def _tell(self, inputs: SheetInputs) -> None:
        self._inputs = inputs
        props = derive_sheet(inputs)
        if props != self._props:
            self._props = props
            self.changed.emit()

    def _load(self) -> HeldLine | None:
        try:
            return self._file.load(self._clock.now())
        except NotKept as error:
            logger.warning("%s", error)
            return None

    def _keep(self, now: float) -> HeldLine | None:
        what = held(self._panel.inputs, self._queues)
        if what is None:
            return None
        self._kept_at = now
        try:
            self._file.keep(what)
        except NotKept as error:
            self._faults.begin("list", str(error))
        else:
            self._faults.end("list")
        return what

    @Slot()
    def print_sheet(self) -> None:
        """Write the list as a file and print it; says where the file lies if there is no printer."""
        if why_not_print(self._inputs) or self._inputs.held is None:
            return
        what, words = self._inputs.held, {word: qtTrId("sheet-" + word) for word in WORDS}
        file = self._file.folder / file_name(what.at)
        made = sheet(what, words, self._inputs.panel.language)
        self._tell(replace(self._inputs, stage=Print.BUSY, file=str(file)))
        try:
            self._forget_older(file.name)
            write_pdf(made.as_html(), made.title, file)
        except (NotKept, OSError) as error:
            logger.error("%s", error)  # noqa: TRY400  # the message says all; the trace would only frighten
            self._tell(replace(self._inputs, stage=Print.FAILED))
            return
        if not self._printer.print(file, made.title, self._printed):
            self._tell(replace(self._inputs, stage=Print.WRITTEN))

    def _forget_older(self, name: str) -> None:
        for old in self._file.folder.glob("waiting-list-*.pdf"):
            if old.name != name:
                old.unlink(missing_ok=True)

    def _printed(self, problem: str | None) -> None:
        if problem is not None:
            logger.warning("the emergency sheet is not printed: %s", problem)
        self._tell(replace(self._inputs, stage=Print.NOT_PRINTED if problem is not None else Print.PRINTED))

    _offered = _of_props("offered")
    offered = Property(bool, _offered, notify=changed)
    _as_of = _of_props("as_of")
    as_of = Property(str, _as_of, notify=changed)
    _count = _of_props("count")
    count = Property(int, _count, notify=changed)
    _why = _of_props("why")
    why = Property(str, _why, notify=changed)
    _stage = _of_props("stage")
    stage = Property(str, _stage, notify=changed)
    _file_path = _of_props("file")
    file = Property(str, _file_path, notify=changed)

    @Property(str, notify=changed)
    def print_key(self) -> str:
        """The keys that print the sheet."""
        return self._key
