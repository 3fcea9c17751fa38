"""Knows in which frame something was painted."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from appliance.clock import Clock
from office.ids import CallId


class Painting(QObject):
    """Emits `painted` when the first frame that holds a call is on the screen.

    A frame takes in what was set before its `afterAnimating` (main thread); it is shown at its
    `frameSwapped` (perhaps another thread: the slot is the main thread's). Counting both keeps a
    late `frameSwapped` of an earlier frame from being taken for this one's.
    """

    painted = Signal(str, object)
    """(call's id, the moment)."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        """Watch nothing yet."""
        super().__init__(parent)
        self._clock = clock
        self._begun = 0
        self._shown = 0
        self._set: list[CallId] = []
        self._drawn: list[tuple[int, CallId]] = []
        self._first: Callable[[], None] | None = None

    def watch(self, window: QQuickWindow, first: Callable[[], None]) -> None:
        """Follow the frames of a window; call `first` after the first one."""
        self._first = first
        window.afterAnimating.connect(self._begin)
        window.frameSwapped.connect(self._swapped)

    def has_set(self, call: CallId) -> None:
        """Say that the scene now holds a call's number and place."""
        self._set.append(call)

    @Slot()
    def _begin(self) -> None:
        self._begun += 1
        self._drawn += [(self._begun, call) for call in self._set]
        self._set.clear()

    @Slot()
    def _swapped(self) -> None:
        at: datetime = self._clock.now()
        self._shown += 1
        if self._first is not None:
            first, self._first = self._first, None
            first()
        done = [call for frame, call in self._drawn if frame <= self._shown]
        self._drawn = [(frame, call) for frame, call in self._drawn if frame > self._shown]
        for call in done:
            self.painted.emit(call, at)
