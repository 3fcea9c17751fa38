"""The panel's two forms for QML: a small bar that stays on top, and a window. Both come back where they stood."""

from PySide6.QtCore import Property, QObject, QPoint, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.memory import Memory, Place

QML_IMPORT_NAME = "Lobbycall.Counter"
QML_IMPORT_MAJOR_VERSION = 1

BAR_HEIGHT_PX = 64
"""Issue 7 allows 72."""
BAR, WINDOW = "bar", "window"
_SEEN_PX = 40
"""So much of a window has to lie on a screen, or it comes back where it can be got hold of."""


@QmlElement
@QmlUncreatable("made by the composition root")
class FormViewModel(QObject):  # type: ignore[operator]  # the stubs know QmlUncreatable as a class
    """Which form is shown, and where."""

    changed = Signal()
    """Another form."""
    hot_key = Signal(str)
    """(action) A key was pressed in whatever program is in front."""

    def __init__(self, memory: Memory, *, on_top: bool, hot_keys: str) -> None:
        """Begin with the form of the last time. `on_top` is of the window; `hot_keys` says which are global."""
        super().__init__()
        self._memory = memory
        self._on_top = on_top
        self._hot_keys = hot_keys

    @Slot()
    def toggle(self) -> None:
        """Change to the other form."""
        self.show(WINDOW if self._memory.now.form == BAR else BAR)

    @Slot(str)
    def show(self, form: str) -> None:
        """Change to a form."""
        if form != self._memory.now.form:
            self._memory.keep(form=form)
            self.changed.emit()

    @Slot(str, int, int, int, int)
    def stood(self, form: str, x: int, y: int, width: int, height: int) -> None:
        """Remember where a form stands."""
        self._memory.keep(**{form: Place(x, y, width, height)})

    @Slot(str, result="QVariantList")
    def place(self, form: str) -> list[int]:
        """Return where a form stood as x, y, width, height; empty if never, or if no screen is there any more."""
        place = self._memory.now.bar if form == BAR else self._memory.now.window
        if place is None or not _on_a_screen(place):
            return []
        return [place.x, place.y, place.width, place.height]

    @Property(bool, notify=changed)
    def bar(self) -> bool:
        """The small bar is shown."""
        return self._memory.now.form == BAR

    @Property(bool, notify=changed)
    def on_top(self) -> bool:
        """The window stays above others; the bar always does."""
        return self._on_top

    @Property(int, notify=changed)
    def bar_height(self) -> int:
        """Of the bar, in pixels."""
        return BAR_HEIGHT_PX

    @Property(str, notify=changed)
    def hot_keys(self) -> str:
        """The id of a text on global keys: that there are some, or why there are none."""
        return self._hot_keys


def _on_a_screen(place: Place) -> bool:
    corner = QPoint(place.x + _SEEN_PX, place.y + _SEEN_PX // 2)
    return any(screen.availableGeometry().contains(corner) for screen in QGuiApplication.screens())
