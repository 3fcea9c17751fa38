"""How long to wait after a failure: twice as long each time, up to a limit, never in step with others."""

import random


class Backoff:
    """Seconds between tries."""

    def __init__(self, first_s: float = 0.5, most_s: float = 15.0) -> None:
        """Begin at `first_s`."""
        self._first_s = first_s
        self._most_s = most_s
        self._next_s = first_s

    def failed(self) -> float:
        """Return how long to wait now, and double the next wait."""
        wait = self._next_s
        self._next_s = min(self._most_s, wait * 2)
        return wait * random.uniform(0.8, 1.2)  # noqa: S311  # spreads hubs in time, keeps no secret

    def succeeded(self) -> None:
        """Begin anew."""
        self._next_s = self._first_s
