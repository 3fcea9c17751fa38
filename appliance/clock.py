"""The clock: UTC for facts, monotonic for durations."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Where a program takes the time from."""

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Return seconds that never jump, for durations."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the machine's time in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return the machine's monotonic seconds."""
        return time.monotonic()


def stamp(at: datetime) -> str:
    """Return a moment as the wire writes it: RFC 3339, UTC, milliseconds."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
