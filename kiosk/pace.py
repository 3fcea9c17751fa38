"""How many tickets a kiosk gives out in a minute: a child that plays is told to wait, nobody is locked out. Pure."""

from collections import deque

MINUTE_S = 60.0


class Pace:
    """Remembers the last minute's tickets of one kiosk."""

    def __init__(self, most: int) -> None:
        """Allow `most` tickets a minute; 0: any number."""
        self._most = most
        self._taken: deque[float] = deque(maxlen=most or 1)

    def take(self, now: float) -> None:
        """Note a ticket that is asked for at the monotonic second `now`."""
        self._taken.append(now)

    def rest_s(self, now: float) -> float:
        """Return the seconds until the next ticket may be drawn; 0: now."""
        if not self._most or len(self._taken) < self._most:
            return 0.0
        return max(0.0, self._taken[0] + MINUTE_S - now)
