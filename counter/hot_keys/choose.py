"""Which global keys this system has, and what to say where it has none."""

import logging
from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import SignalInstance

from counter.actions import Keys
from counter.hot_keys.keys import HotKey, with_held

logger = logging.getLogger(__name__)

GLOBAL = ("call_next", "recall", "start_service", "finish", "no_show", "put_back", "park", "transfer", "pause", "form")
"""What can be done while another program is in front; and the alarm, by its own keys."""


class HotKeys(Protocol):
    """A system's global keys."""

    @property
    def pressed(self) -> SignalInstance:
        """The signal (action)."""
        ...

    def grab(self, keys: Mapping[str, HotKey]) -> list[str]:
        """Take keys for actions; return the actions whose key another program has."""
        ...

    def close(self) -> None:
        """Give the keys back."""
        ...


def wanted(keys: Keys, held: str) -> dict[str, HotKey]:
    """Return the global keys: the panel's own with `held` before them, so that other programs keep theirs."""
    plain = keys.by_action()
    sequences = {name: with_held(plain[name], held) for name in GLOBAL} | {"alarm": keys.alarm}
    return {name: key for name, sequence in sequences.items() if (key := HotKey.of(sequence)) is not None and key.held}


def choose(platform: str) -> HotKeys | str:
    """Return the global keys of Qt's `platform`, or the id of a text that says why there are none."""
    if platform.startswith("wayland"):
        logger.info("no global keys: Wayland gives them to no program; the keys work while the panel is in front")
        return "hot-keys-wayland"
    makers: dict[str, Callable[[], HotKeys]] = {"xcb": _x11, "windows": _windows}
    if platform not in makers:
        return ""
    try:
        return makers[platform]()
    except OSError as error:
        logger.warning("no global keys: %s", error)
        return ""


def _x11() -> HotKeys:
    from counter.hot_keys.x11 import X11HotKeys  # noqa: PLC0415  # only where there is an X server

    return X11HotKeys()


def _windows() -> HotKeys:
    from counter.hot_keys.windows import WindowsHotKeys  # noqa: PLC0415  # only on Windows

    return WindowsHotKeys()
