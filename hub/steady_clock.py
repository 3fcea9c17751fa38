"""The day's clock: it follows the machine's forward, and never goes back within a day.

A machine's clock that jumps back would let who comes now pass everyone who waits, and calls would expire twice.
So the day's time goes on at the machine's monotonic pace until the machine's clock has caught up, or a new day begins.
"""

from datetime import datetime, timedelta

from appliance.clock import Clock

WORTH_TELLING = timedelta(seconds=5)
"""Less is a small correction by the time server."""


class SteadyClock:
    """A clock over the machine's."""

    def __init__(self, machine: Clock, not_before: datetime | None = None) -> None:
        """Begin at the machine's time, or at `not_before`, the time of what was stored last, if that is later."""
        self._machine = machine
        now = machine.now()
        self._last = now if not_before is None else max(now, not_before)
        self._last_s = machine.monotonic()

    def now(self) -> datetime:
        """Return the day's time."""
        seconds = self._machine.monotonic()
        went_on = self._last + timedelta(seconds=max(0.0, seconds - self._last_s))
        machine = self._machine.now()
        if machine >= went_on - timedelta(milliseconds=1):
            self._last, self._last_s = max(machine, self._last), seconds
            return self._last
        return went_on

    def monotonic(self) -> float:
        """Return the machine's monotonic seconds."""
        return self._machine.monotonic()

    def ahead(self) -> timedelta:
        """Return how far the day's time is ahead of the machine's."""
        return self.now() - self._machine.now()

    def follow(self) -> None:
        """Take the machine's time, also backwards: a new day has begun."""
        self._last, self._last_s = self._machine.now(), self._machine.monotonic()
