"""When a program that died is started again, and when it is left down."""

from collections import deque
from dataclasses import dataclass, field

RESTART_AFTER_S = 0.5
"""A program is started again within 2 s; a short pause keeps a broken one from eating the machine."""
MOST_DEATHS = 5
WITHIN_S = 30.0
"""So many deaths in so many seconds, and it is left down: systemd's StartLimitBurst and StartLimitIntervalSec."""


@dataclass(slots=True)
class Restarts:
    """The deaths of one program. Times are monotonic seconds."""

    _deaths: deque[float] = field(default_factory=lambda: deque(maxlen=MOST_DEATHS))

    def died(self, at: float) -> float | None:
        """Note a death; return when to start again, or None: leave it down."""
        self._deaths.append(at)
        if len(self._deaths) == MOST_DEATHS and at - self._deaths[0] <= WITHIN_S:
            return None
        return at + RESTART_AFTER_S
