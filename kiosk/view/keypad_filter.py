"""Listens for the tactile keypad, on every screen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from appliance.clock import Clock
from kiosk.keypad import Action


class KeypadFilter(QObject):
    """An event filter of the window. A key held down counts once; one struck twice in haste, too (norms.md A-20).

    That goes for every key, also those that the keypad has not: no key does anything again while it is held.
    """

    def __init__(
        self,
        clock: Clock,
        keys: Mapping[str, Action],
        act: Callable[[Action], None],
        staff: Callable[[str], bool],
        *,
        same_key_s: float,
    ) -> None:
        """Hand each key's action to `act`; the same key again within `same_key_s` is not meant.

        `staff` is asked first, with the key's name: it tells whether the key was for the service screen.
        """
        super().__init__()
        self._clock = clock
        self._keys = keys
        self._act = act
        self._staff = staff
        self._same_key_s = same_key_s
        self._last: tuple[str, float] = ("", float("-inf"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802  # Qt's names
        """Look at a key; True keeps it from the window."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.isAutoRepeat():
            return True
        name = key_name(event.key())
        if self._staff(name):
            return True
        action = self._keys.get(name)
        if action is None:
            return False
        now = self._clock.monotonic()
        again = name == self._last[0] and now - self._last[1] < self._same_key_s
        if not again:
            self._last = (name, now)
            self._act(action)
        return True


def key_name(key: int) -> str:
    """Return a key's name as configurations have it: ``Down``, ``F13``; empty if Qt has none."""
    try:
        return Qt.Key(key).name.removeprefix("Key_")
    except ValueError:
        return ""
