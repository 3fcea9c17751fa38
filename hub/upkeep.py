"""What the journal is rid of, a little at a time: old answers, old days, and what the WAL still holds of them."""

import logging
from dataclasses import dataclass
from datetime import date, timedelta

from appliance.clock import Clock
from hub.journal import Journal, NotStored
from hub.sync import PUSHED, place_from

logger = logging.getLogger(__name__)

ANSWERS_KEPT = timedelta(hours=36)
"""Answers are kept at least a day (DESIGN §3: same id, same answer, also after a restart)."""
SOON_S, LATER_S = 1.0, 60.0


@dataclass(slots=True, kw_only=True)
class Upkeep:
    """Works in the loop, for some milliseconds a minute. `has_centre`: days wait until the centre has them."""

    journal: Journal
    clock: Clock
    keep_days: int
    has_centre: bool

    def step(self, today: date) -> float:
        """Do a part of the work; return the seconds until the next."""
        try:
            dropped = self.journal.forget_answers(self.clock.now() - ANSWERS_KEPT)
            dropped += self.journal.forget_days(self._first_kept(today))
        except NotStored as error:
            logger.info("old answers and days stay for now: %s", error)
            return LATER_S
        if not dropped and self.journal.wal_holds_dropped:
            self.journal.empty_wal()
        return SOON_S if dropped else LATER_S

    def _first_kept(self, today: date) -> date:
        first = today - timedelta(days=self.keep_days)
        return min(first, place_from(self.journal.note(PUSHED))[0]) if self.has_centre else first
