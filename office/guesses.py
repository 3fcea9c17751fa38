"""Guessing of codes is limited (DESIGN §4, "Numbers"): a device that asks for many unknown codes has to wait."""

from collections import deque
from dataclasses import dataclass, field

from office.ids import ClientId

MOST = 10
"""So many wrong codes a device may give in `WITHIN` seconds: more than typing errors, far fewer than a search needs."""
WITHIN = 300.0


@dataclass(slots=True)
class Guesses:
    """Wrong codes of late, by device. Times are a monotonic clock's seconds; a restart forgets them."""

    _missed: dict[ClientId, deque[float]] = field(default_factory=dict)

    def missed(self, client: ClientId, now: float) -> None:
        """Note a code that nobody has."""
        self._missed.setdefault(client, deque(maxlen=MOST)).append(now)

    def wait(self, client: ClientId, now: float) -> float:
        """Return for how many seconds a device may not ask by code; 0: it may."""
        times = self._missed.get(client)
        if times is None or len(times) < MOST:
            return 0.0
        return max(0.0, times[0] + WITHIN - now)
