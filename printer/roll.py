"""How many slips the roll has left once its near-end sensor has spoken, learnt from the rolls before it. Pure."""

from dataclasses import dataclass, replace
from statistics import median_low

_ROLLS = 5
"""So many rolls are remembered: paper, sensor and slips change over the years."""


@dataclass(frozen=True, slots=True)
class Roll:
    """The roll in the printer.

    `since` is how many slips have come out since the paper was near its end, None before that; `learnt` is how
    many there were on earlier rolls between near end and end, the newest last.
    """

    since: int | None = None
    learnt: tuple[int, ...] = ()

    @property
    def left(self) -> int | None:
        """Slips that the roll should still give; None before its near end, or while nothing is learnt."""
        if self.since is None or not self.learnt:
            return None
        return max(0, median_low(self.learnt) - self.since)

    def printed(self) -> "Roll":
        """Return the roll after a slip."""
        return self if self.since is None else replace(self, since=self.since + 1)

    def seen(self, *, near_end: bool, out: bool) -> "Roll":
        """Return the roll after a look at the sensors.

        A roll that was changed early teaches only that the estimate was too low, if it was.
        """
        if out:
            return self if self.since is None else self._ended(self.since)
        if near_end:
            return self if self.since is not None else replace(self, since=0)
        if self.since is None:
            return self
        low = bool(self.learnt) and self.since > median_low(self.learnt)
        return self._ended(self.since) if low else replace(self, since=None)

    def _ended(self, slips: int) -> "Roll":
        return Roll(None, (*self.learnt, slips)[-_ROLLS:])
