"""Keeps the window open, whoever asks for it to be closed."""

from PySide6.QtCore import QEvent, QObject


class KeptOpen(QObject):
    """An event filter of the window. The program ends by ending its event loop, not by closing its window."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802  # Qt's names
        """Refuse to close: for a key combination, a gesture, a window manager."""
        if event.type() is QEvent.Type.Close:
            event.ignore()
            return True
        return False
