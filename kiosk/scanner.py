"""Tells a scanner from a hand: keyboard-wedge scanners type fast and end with Enter."""

from dataclasses import dataclass, field

FASTEST_HAND_S = 0.06
"""Characters that come closer together than this were not typed by hand."""
SHORTEST = 4


@dataclass(slots=True)
class Burst:
    """Collects characters; a fast run of them with Enter is a scan."""

    _characters: list[str] = field(default_factory=list)
    _last_at: float = float("-inf")

    def typed(self, character: str, at: float) -> None:
        """Take a character at a monotonic time in seconds."""
        if at - self._last_at > FASTEST_HAND_S:
            self._characters.clear()
        self._last_at = at
        self._characters.append(character)

    def entered(self, at: float) -> str | None:
        """Take Enter; return what was scanned, or None if a hand pressed it."""
        text = "".join(self._characters)
        fast = at - self._last_at <= FASTEST_HAND_S
        self._characters.clear()
        return text if fast and len(text) >= SHORTEST else None


def code_of(scanned: str) -> str:
    """Return the code in a scan: the text itself, or the last part of an address, letters and digits only."""
    text = scanned.strip().split("?")[0].split("#")[0].rstrip("/")
    part = text.rsplit("/", 1)[-1]
    return "".join(ch for ch in part.upper() if ch.isascii() and ch.isalnum())
