"""Knows in which frame something was painted."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from appliance.clock import Clock
from office.ids import CallId


class Painting(QObject):
    """Emits `painted` when the first frame that holds a call is on the screen.

    A frame takes in what was set before its `afterAnimating` (main thread), at its `afterSynchronizing`,
    and is on the screen at its `frameSwapped`. The latter two come from the same thread, in that order,
    so an earlier frame's end is never taken for this one's.
    """

    painted = Signal(str, object)
    """(call's id, the moment)."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        """Watch nothing yet."""
        super().__init__(parent)
        self._clock = clock
        self._set: list[CallId] = []
        self._animated: list[CallId] = []
        self._drawn: list[CallId] = []
        self._first: Callable[[], None] | None = None

    def watch(self, window: QQuickWindow, first: Callable[[], None]) -> None:
        """Follow the frames of a window; call `first` after the first one."""
        self._first = first
        window.afterAnimating.connect(self._animate)
        window.afterSynchronizing.connect(self._draw)
        window.frameSwapped.connect(self._swapped)

    def has_set(self, call: CallId) -> None:
        """Say that the scene now holds a call's number and place."""
        self._set.append(call)

    @Slot()
    def _animate(self) -> None:
        self._animated += self._set
        self._set.clear()

    @Slot()
    def _draw(self) -> None:
        self._drawn += self._animated
        self._animated.clear()

    @Slot()
    def _swapped(self) -> None:
        at: datetime = self._clock.now()
        if self._first is not None:
            first, self._first = self._first, None
            first()
        done, self._drawn = self._drawn, []
        for call in done:
            self.painted.emit(call, at)
