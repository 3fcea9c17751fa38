"""Listens to the keyboard for a scanner, on every screen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from appliance.clock import Clock
from kiosk.scanner import Burst, code_of

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ScanFilter(QObject):
    """An event filter of the window. What a hand types passes by; a scan's Enter does not."""

    def __init__(self, clock: Clock, on_scan: Callable[[str], None]) -> None:
        """Hand each scanned code to `on_scan`."""
        super().__init__()
        self._clock = clock
        self._on_scan = on_scan
        self._burst = Burst()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802  # Qt's names
        """Look at a key; True keeps it from the window."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        at = self._clock.monotonic()
        if Qt.Key(event.key()) in _ENTER:
            scanned = self._burst.entered(at)
            code = "" if scanned is None else code_of(scanned)
            if code:
                self._on_scan(code)
            return bool(code)
        if event.text() and event.text().isprintable():
            self._burst.typed(event.text(), at)
        return False
