"""Keys and lamps of keyboards by name: Linux's numbers (``input-event-codes.h``) without their prefix, small."""

from collections.abc import Mapping

_ROWS = {
    1: "esc 1 2 3 4 5 6 7 8 9 0 minus equal backspace tab q w e r t y u i o p leftbrace rightbrace enter leftctrl",
    30: "a s d f g h j k l semicolon apostrophe grave leftshift backslash z x c v b n m comma dot slash rightshift",
    55: "kpasterisk leftalt space capslock f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 numlock scrolllock",
    71: "kp7 kp8 kp9 kpminus kp4 kp5 kp6 kpplus kp1 kp2 kp3 kp0 kpdot",
    87: "f11 f12",
    96: "kpenter rightctrl kpslash",
    102: "home up pageup left right end down pagedown insert delete",
    113: "mute volumedown volumeup",
    117: "kpequal",
    121: "kpcomma",
    163: "nextsong playpause previoussong",
    183: "f13 f14 f15 f16 f17 f18 f19 f20 f21 f22 f23 f24",
}
KEYS: Mapping[str, int] = {
    name: first + offset for first, row in _ROWS.items() for offset, name in enumerate(row.split())
}
"""Name → number of the key."""
NAMES: Mapping[int, str] = {number: name for name, number in KEYS.items()}
"""Number → name."""
LAMPS: Mapping[str, int] = {"numl": 0, "capsl": 1, "scrolll": 2}
"""Name → number of the lamp."""
