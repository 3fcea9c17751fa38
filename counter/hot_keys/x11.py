"""Global keys on X11: XGrabKey's request over libxcb, which Qt has loaded anyway. A connection of its own."""

import ctypes
import logging
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from counter.hot_keys.keys import X11_MASKS, HotKey

logger = logging.getLogger(__name__)

_LOCKS = (0, 2, 16, 18)
"""Caps Lock (LockMask) and Num Lock (Mod2Mask) do not matter."""
_KEY_PRESS = 2
_ASYNC = 1
_ANY_MASK = 0x4D
"""Of a key's state: Shift, Control, Mod1, Mod4."""


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class _KeyPress(ctypes.Structure):
    """The beginning of xcb_key_press_event_t."""

    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("detail", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("time", ctypes.c_uint32),
        ("windows", ctypes.c_uint32 * 3),
        ("points", ctypes.c_int16 * 4),
        ("state", ctypes.c_uint16),
    )


class X11HotKeys(QObject):
    """Grabs keys at the root window while it lives."""

    pressed = Signal(str)
    """(action)"""

    def __init__(self) -> None:
        """Connect. Raises OSError where there is no libxcb or no server."""
        super().__init__()
        self._xcb = xcb = _library("libxcb.so.1")
        self._keysyms = _library("libxcb-keysyms.so.1")
        self._free = _library(None).free
        self._free.argtypes = [ctypes.c_void_p]
        _declare(xcb, self._keysyms)
        self._connection = xcb.xcb_connect(None, None)
        if xcb.xcb_connection_has_error(self._connection):
            xcb.xcb_disconnect(self._connection)
            raise OSError("no connection to the X server")
        screens = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(self._connection))
        self._root = screens.data[0]
        self._symbols = self._keysyms.xcb_key_symbols_alloc(self._connection)
        self._actions: dict[tuple[int, int], str] = {}
        self._notifier = QSocketNotifier(xcb.xcb_get_file_descriptor(self._connection), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def grab(self, keys: Mapping[str, HotKey]) -> list[str]:
        """Take keys for actions; return the actions whose key another program has."""
        return [action for action, key in keys.items() if not self._grab(action, key)]

    def _grab(self, action: str, key: HotKey) -> bool:
        code = self._code(key.keysym)
        if code == 0:
            return False
        held = key.mask(X11_MASKS)
        for locks in _LOCKS:
            cookie = self._xcb.xcb_grab_key_checked(self._connection, 1, self._root, held | locks, code, _ASYNC, _ASYNC)
            error = self._xcb.xcb_request_check(self._connection, cookie)
            if error:
                self._free(error)
                return False
        self._actions[code, held] = action
        return True

    def _code(self, keysym: int) -> int:
        codes = self._keysyms.xcb_key_symbols_get_keycode(self._symbols, keysym)
        if not codes:
            return 0
        code = int(codes[0])
        self._free(ctypes.cast(codes, ctypes.c_void_p))
        return code

    @Slot()
    def _read(self) -> None:
        while event := self._xcb.xcb_poll_for_event(self._connection):
            press = ctypes.cast(event, ctypes.POINTER(_KeyPress)).contents
            kind, code, held = press.response_type & 0x7F, press.detail, press.state & _ANY_MASK
            self._free(event)
            action = self._actions.get((code, held)) if kind == _KEY_PRESS else None
            if action is not None:
                self.pressed.emit(action)
        if self._xcb.xcb_connection_has_error(self._connection):
            self._notifier.setEnabled(False)

    def close(self) -> None:
        """Give the keys back."""
        self._notifier.setEnabled(False)
        self._keysyms.xcb_key_symbols_free(self._symbols)
        self._xcb.xcb_disconnect(self._connection)


def _library(name: str | None) -> Any:
    return ctypes.CDLL(name)


def _declare(xcb: Any, keysyms: Any) -> None:
    pointer = ctypes.c_void_p
    xcb.xcb_connect.restype = pointer
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, pointer]
    for name in ("xcb_connection_has_error", "xcb_disconnect", "xcb_get_setup", "xcb_get_file_descriptor"):
        getattr(xcb, name).argtypes = [pointer]
    xcb.xcb_get_setup.restype = pointer
    xcb.xcb_setup_roots_iterator.argtypes = [pointer]
    xcb.xcb_setup_roots_iterator.restype = _Screens
    xcb.xcb_grab_key_checked.restype = _Cookie
    xcb.xcb_grab_key_checked.argtypes = [
        pointer,
        ctypes.c_uint8,
        ctypes.c_uint32,
        ctypes.c_uint16,
        ctypes.c_uint8,
        ctypes.c_uint8,
        ctypes.c_uint8,
    ]
    xcb.xcb_request_check.restype = pointer
    xcb.xcb_request_check.argtypes = [pointer, _Cookie]
    xcb.xcb_poll_for_event.restype = pointer
    xcb.xcb_poll_for_event.argtypes = [pointer]
    keysyms.xcb_key_symbols_alloc.restype = pointer
    keysyms.xcb_key_symbols_alloc.argtypes = [pointer]
    keysyms.xcb_key_symbols_free.argtypes = [pointer]
    keysyms.xcb_key_symbols_get_keycode.restype = ctypes.POINTER(ctypes.c_uint8)
    keysyms.xcb_key_symbols_get_keycode.argtypes = [pointer, ctypes.c_uint32]
