"""Key sequences as X11 and Windows want them. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

SHIFT, CTRL, ALT, META = "Shift", "Ctrl", "Alt", "Meta"
_MODIFIERS = (CTRL, SHIFT, ALT, META)
X11_MASKS: Mapping[str, int] = {SHIFT: 1, CTRL: 4, ALT: 8, META: 64}
"""X.h: ShiftMask, ControlMask, Mod1Mask, Mod4Mask."""
WINDOWS_MASKS: Mapping[str, int] = {ALT: 1, CTRL: 2, SHIFT: 4, META: 8}
"""winuser.h: MOD_ALT, MOD_CONTROL, MOD_SHIFT, MOD_WIN."""
_F1_X11, _F1_WINDOWS = 0xFFBE, 0x70


@dataclass(frozen=True, slots=True)
class HotKey:
    """One key with what is held."""

    held: frozenset[str]
    key: str

    @classmethod
    def of(cls, sequence: str) -> "HotKey | None":
        """Read ``Ctrl+Shift+F2``; None for what cannot be a global key: letters alone, several keys, unknown ones."""
        *held, key = sequence.split("+")
        if not all(name in _MODIFIERS for name in held) or not _is_key(key):
            return None
        if not held and not key.startswith("F"):
            return None
        return cls(frozenset(held), key)

    @property
    def keysym(self) -> int:
        """X11's name of the key (keysymdef.h)."""
        return _F1_X11 + int(self.key[1:]) - 1 if len(self.key) > 1 else ord(self.key.lower())

    @property
    def virtual_key(self) -> int:
        """Windows' name of the key (VK_F1 …, letters and digits as they are)."""
        return _F1_WINDOWS + int(self.key[1:]) - 1 if len(self.key) > 1 else ord(self.key)

    def mask(self, masks: Mapping[str, int]) -> int:
        """Return what is held as bits."""
        return sum(masks[name] for name in self.held)


def _is_key(key: str) -> bool:
    if len(key) == 1:
        return key.isascii() and (key.isdigit() or key.isupper())
    return key[:1] == "F" and key[1:].isdigit() and 1 <= int(key[1:]) <= 24  # noqa: PLR2004  # keyboards end at F24


def with_held(sequence: str, held: str) -> str:
    """Return a plain F key with `held` before it; what already has modifiers stays as it is."""
    return f"{held}+{sequence}" if held and sequence.startswith("F") and "+" not in sequence else sequence
