"""Global keys on Windows: RegisterHotKey, whose messages come through Qt's own loop. Not yet run on a Windows PC."""

import ctypes
from collections.abc import Mapping
from ctypes import c_int, c_long, c_size_t, c_uint, c_void_p
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal

from counter.hot_keys.keys import WINDOWS_MASKS, HotKey

_WM_HOTKEY = 0x0312
_NO_REPEAT = 0x4000
"""MOD_NOREPEAT: a held key counts once."""


class _Message(ctypes.Structure):
    """MSG of winuser.h."""

    _fields_ = (
        ("window", c_void_p),
        ("message", c_uint),
        ("w", c_size_t),
        ("l", c_size_t),
        ("time", c_uint),
        ("x", c_long),
        ("y", c_long),
    )


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, owner: "WindowsHotKeys") -> None:
        super().__init__()
        self._owner = owner

    def nativeEventFilter(self, _kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:  # noqa: N802  # Qt's name
        found = ctypes.cast(int(message), ctypes.POINTER(_Message)).contents
        return (found.message == _WM_HOTKEY and self._owner.hit(found.w)), 0


class WindowsHotKeys(QObject):
    """Holds keys while it lives."""

    pressed = Signal(str)
    """(action)"""

    def __init__(self) -> None:
        """Listen to this thread's messages. Raises OSError elsewhere than on Windows."""
        super().__init__()
        loader = getattr(ctypes, "WinDLL", None)
        if loader is None:
            raise OSError("this is not Windows")
        self._user32: Any = loader("user32")
        self._user32.RegisterHotKey.argtypes = [c_void_p, c_int, c_uint, c_uint]
        self._actions: dict[int, str] = {}
        self._filter = _Filter(self)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._filter)

    def grab(self, keys: Mapping[str, HotKey]) -> list[str]:
        """Take keys for actions; return the actions whose key another program has."""
        taken = []
        for number, (action, key) in enumerate(keys.items(), 1):
            held = key.mask(WINDOWS_MASKS) | _NO_REPEAT
            if self._user32.RegisterHotKey(None, number, held, key.virtual_key):
                self._actions[number] = action
            else:
                taken.append(action)
        return taken

    def hit(self, number: int) -> bool:
        """Tell the action of a key's number; True if it is one of ours."""
        action = self._actions.get(number)
        if action is not None:
            self.pressed.emit(action)
        return action is not None

    def close(self) -> None:
        """Give the keys back."""
        for number in self._actions:
            self._user32.UnregisterHotKey(None, number)
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self._filter)
