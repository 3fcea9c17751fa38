"""What the display's QML binds to."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from display.rows_model import RowsModel
from display.sizes import Sizes
from display.view import CallRow, Props, QueueRow

QML_IMPORT_NAME = "Lobbycall.Display"
QML_IMPORT_MAJOR_VERSION = 1

_NOBODY = CallRow("", "", "", "", recall=False, arrow="")


@QmlElement
@QmlUncreatable("made by display/app.py")
class DisplayViewModel(QObject):  # type: ignore[operator]  # the stubs know QmlUncreatable as a class
    """Holds the last `Props` and tells QML what of it has changed."""

    settled = Signal()
    """Never emitted: what it stands for stays as it is."""
    headChanged = Signal()  # noqa: N815  # QML's way
    largeChanged = Signal()  # noqa: N815  # QML's way
    brightChanged = Signal()  # noqa: N815  # QML's way
    scaleChanged = Signal()  # noqa: N815  # QML's way
    stateChanged = Signal()  # noqa: N815  # QML's way
    phaseChanged = Signal()  # noqa: N815  # QML's way
    footChanged = Signal()  # noqa: N815  # QML's way
    silentChanged = Signal()  # noqa: N815  # QML's way

    def __init__(
        self, sizes: Sizes, also: Mapping[str, QTranslator] | None = None, parent: QObject | None = None
    ) -> None:
        """Show nothing yet. `also` holds the texts of each language that may be shown small."""
        super().__init__(parent)
        self._sizes = sizes
        self._also = also or {}
        self._props = Props()
        self._silent = False
        self._call_rows = RowsModel(
            CallRow, self, spare=[_NOBODY] * (2 * sizes.rows * (2 * sizes.columns if sizes.columns > 1 else 1))
        )
        self._queue_rows = RowsModel(QueueRow, self)

    def show(self, props: Props) -> None:
        """Take new props."""
        old, self._props = self._props, props
        if old.large != props.large:
            self.largeChanged.emit()
        if old.bright != props.bright:
            self.brightChanged.emit()
        if (old.scale, old.columns, old.per_column) != (props.scale, props.columns, props.per_column):
            self.scaleChanged.emit()
        if (old.phase, old.second) != (props.phase, props.second):
            self.phaseChanged.emit()
        if old.rows != props.rows:
            self._call_rows.show(props.rows)
        if old.queues != props.queues:
            self._queue_rows.show(props.queues)
        if (old.office, old.clock) != (props.office, props.clock):
            self.headChanged.emit()
        state = (old.hub_away, old.started, old.closed, old.hours, old.dark, old.slide, old.counter)
        if state != (
            props.hub_away, props.started, props.closed, props.hours, props.dark, props.slide, props.counter
        ):  # fmt: skip
            self.stateChanged.emit()
        foot = (old.message, old.notice, old.page, old.wait_here)
        if foot != (props.message, props.notice, props.page, props.wait_here):
            self.footChanged.emit()

    @Slot(str, result=str)
    def also(self, text_id: str) -> str:
        """Return a text in the language shown small now; empty if there is none."""
        translator = self._also.get(self._props.second)
        return (translator.translate("", text_id) or "") if translator is not None else ""

    @Slot(str, result=int)
    def px(self, name: str) -> int:
        """Return one of `Sizes` in pixels."""
        return int(getattr(self._sizes, name))

    def _large(self) -> CallRow:
        return self._props.large or _NOBODY

    def _get_wide(self) -> bool:
        return self._sizes.wide

    def _get_strip(self) -> bool:
        return self._sizes.strip

    def _get_inline(self) -> bool:
        return self._sizes.inline

    def _get_beside(self) -> bool:
        return self._sizes.beside

    def _get_columns(self) -> int:
        return self._props.columns

    def _get_per_column(self) -> int:
        return self._props.per_column

    def _get_dark(self) -> bool:
        return self._props.dark

    def _get_slide_picture(self) -> str:
        return self._props.slide.picture

    def _get_slide_text(self) -> str:
        return self._props.slide.text

    def _get_phase(self) -> int:
        return self._props.phase

    def _get_counter(self) -> str:
        return self._props.counter

    def _get_calls(self) -> QObject:
        return self._call_rows

    def _get_queues(self) -> QObject:
        return self._queue_rows

    def _get_number(self) -> str:
        return self._large().number

    def _get_place(self) -> str:
        return self._large().place

    def _get_place_also(self) -> str:
        return self._large().also

    def _get_direction(self) -> str:
        return self._large().direction

    def _get_recall(self) -> bool:
        return self._large().recall

    def _get_arrow(self) -> str:
        return self._large().arrow

    def _get_second(self) -> str:
        return self._props.second

    def _get_bright(self) -> bool:
        return self._props.bright

    def _get_scale(self) -> float:
        return self._props.scale

    def _get_office(self) -> str:
        return self._props.office

    def _get_clock(self) -> str:
        return self._props.clock

    def _get_hub_away(self) -> bool:
        return self._props.hub_away

    def _get_started(self) -> bool:
        return self._props.started

    def _get_closed(self) -> bool:
        return self._props.closed

    def _get_hours(self) -> str:
        return self._props.hours

    def _get_message(self) -> str:
        return self._props.message

    def _get_notice(self) -> str:
        return self._props.notice

    def _get_wait_here(self) -> str:
        return self._props.wait_here

    def _get_page(self) -> str:
        return self._props.page

    @Slot(bool)
    def tell_silent(self, silent: bool) -> None:
        """Say on the wall that nothing is to be heard, or no more."""
        self._silent = silent
        self.silentChanged.emit()

    def _get_silent(self) -> bool:
        return self._silent

    silent = Property(bool, _get_silent, notify=silentChanged)
    wide = Property(bool, _get_wide, notify=settled)
    strip = Property(bool, _get_strip, notify=settled)
    inline = Property(bool, _get_inline, notify=settled)
    beside = Property(bool, _get_beside, notify=settled)
    columns = Property(int, _get_columns, notify=scaleChanged)
    perColumn = Property(int, _get_per_column, notify=scaleChanged)  # noqa: N815  # QML's way
    dark = Property(bool, _get_dark, notify=stateChanged)
    slidePicture = Property(str, _get_slide_picture, notify=stateChanged)  # noqa: N815  # QML's way
    slideText = Property(str, _get_slide_text, notify=stateChanged)  # noqa: N815  # QML's way
    phase = Property(int, _get_phase, notify=phaseChanged)
    counter = Property(str, _get_counter, notify=stateChanged)
    calls = Property(QObject, _get_calls, notify=settled)
    queues = Property(QObject, _get_queues, notify=settled)
    number = Property(str, _get_number, notify=largeChanged)
    place = Property(str, _get_place, notify=largeChanged)
    placeAlso = Property(str, _get_place_also, notify=largeChanged)  # noqa: N815  # QML's way
    direction = Property(str, _get_direction, notify=largeChanged)
    recall = Property(bool, _get_recall, notify=largeChanged)
    arrow = Property(str, _get_arrow, notify=largeChanged)
    second = Property(str, _get_second, notify=phaseChanged)
    bright = Property(bool, _get_bright, notify=brightChanged)
    scale = Property(float, _get_scale, notify=scaleChanged)
    office = Property(str, _get_office, notify=headChanged)
    clock = Property(str, _get_clock, notify=headChanged)
    hubAway = Property(bool, _get_hub_away, notify=stateChanged)  # noqa: N815  # QML's way
    started = Property(bool, _get_started, notify=stateChanged)
    closed = Property(bool, _get_closed, notify=stateChanged)
    hours = Property(str, _get_hours, notify=stateChanged)
    message = Property(str, _get_message, notify=footChanged)
    notice = Property(str, _get_notice, notify=footChanged)
    waitHere = Property(str, _get_wait_here, notify=footChanged)  # noqa: N815  # QML's way
    page = Property(str, _get_page, notify=footChanged)


def texts(folder: Path) -> dict[str, QTranslator]:
    """Load the texts of all languages, to be shown beside the installed one."""
    found = {}
    for file in sorted(folder.glob("*.qm")):
        translator = QTranslator()
        if translator.load(str(file)):
            found[file.stem] = translator
    return found
