"""Messages that the wire does not allow: counted, logged once for each client, answered in moderation."""

import logging
from collections import Counter

from appliance.clock import Clock

logger = logging.getLogger(__name__)

ANSWERS_A_SECOND = 10
"""So many bad messages of a client are answered each second; a person who builds a client needs no more."""
MOST_NAMES = 1000
"""So many senders are told apart; beyond them someone makes up names."""


class Rejects:
    """Keeps count of what was rejected."""

    def __init__(self, clock: Clock) -> None:
        """Nothing has been rejected."""
        self._clock = clock
        self._second = 0
        self._answered: Counter[str] = Counter()
        self.counts: Counter[str] = Counter()
        """Rejected messages by sender."""

    def note(self, sender: str, detail: str) -> bool:
        """Count a message; tell whether its sender should be answered."""
        name = sender if sender in self.counts or len(self.counts) < MOST_NAMES else "others"
        self.counts[name] += 1
        if self.counts[name] == 1:
            logger.warning("rejected a message of %s: %s; more of this sender are only counted", name, detail[:300])
        second = int(self._clock.monotonic())
        if second != self._second:
            self._second = second
            self._answered.clear()
        self._answered[name] += 1
        return self._answered[name] <= ANSWERS_A_SECOND
