"""Whether a headset is plugged in: from Linux's input devices, or from a path that is there while it is."""

import fcntl
import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from appliance.logs import FaultLog

logger = logging.getLogger(__name__)

HEADPHONE_INSERT = 0x02
"""``SW_HEADPHONE_INSERT`` of linux/input-event-codes.h."""
_SWITCHES = Path("/sys/class/input")
_BYTES = 2
"""Switches 0 to 15 are enough for ours."""


class Jack(Protocol):
    """A place for a headset's plug."""

    def plugged(self) -> bool:
        """Tell whether a headset is in. Quick enough to be asked some times a second (norms.md A-08: 1 s)."""
        ...


class NoJack:
    """There is none."""

    def plugged(self) -> bool:
        """Tell that nothing is ever plugged in."""
        return False


class PathJack:
    """A path that exists while the headset does: a USB keypad's sound card is ``/proc/asound/<its id>``."""

    def __init__(self, path: Path) -> None:
        """Look for `path`."""
        self._path = path

    def plugged(self) -> bool:
        """Tell whether the path is there."""
        return self._path.exists()


def _switches(device: Path) -> bytes:
    """Read the switches of an input device (``EVIOCGSW``)."""
    request = 0x80000000 | (_BYTES << 16) | (ord("E") << 8) | 0x1B
    handle = os.open(device, os.O_RDONLY | os.O_NONBLOCK)
    try:
        return bytes(fcntl.ioctl(handle, request, bytes(_BYTES)))
    finally:
        os.close(handle)


class SwitchJack:
    """The switch that a sound card's jack has among the input devices."""

    def __init__(self, device: Path, read: Callable[[Path], bytes] = _switches) -> None:
        """Ask `device`, such as ``/dev/input/event5``."""
        self._device = device
        self._read = read
        self._faults = FaultLog(logger)

    def plugged(self) -> bool:
        """Tell the switch's state; a device that can't be read counts as unplugged, and is told once."""
        try:
            switches = self._read(self._device)
        except OSError as error:
            self._faults.begin("jack", f"{self._device}: {error}")
            return False
        self._faults.end("jack")
        return bool(int.from_bytes(switches, "little") >> HEADPHONE_INSERT & 1)


def find_switch(folder: Path = _SWITCHES) -> Path | None:
    """Return the first input device that has a headphone switch."""
    for device in sorted(folder.glob("event*")):
        try:
            words = (device / "device" / "capabilities" / "sw").read_text("ascii").split()
        except OSError:
            continue
        if words and int(words[-1], 16) >> HEADPHONE_INSERT & 1:
            return Path("/dev/input") / device.name
    return None


def jack(what: str) -> Jack:
    """Return the jack that a configuration names. Raises ValueError with what is allowed."""
    kind, _, rest = what.partition(":")
    match kind:
        case "none":
            return NoJack()
        case "auto":
            device = find_switch()
            return NoJack() if device is None else SwitchJack(device)
        case "switch" if rest:
            return SwitchJack(Path(rest))
        case "path" if rest:
            return PathJack(Path(rest))
    raise ValueError("none, auto, switch:/dev/input/eventN or path:PATH")
