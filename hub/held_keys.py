"""Call buttons' keys that bounce, repeat or stick: any client may press, also one that debounces nothing. Pure."""

from dataclasses import dataclass

from office.ids import CounterId

QUIET_S = 1.0
"""The same word within this time after it was last heard goes on with the same press (DESIGN §3)."""
STUCK_AFTER_S = 10.0
"""A word that goes on for so long is a stuck key."""
FREE_AFTER_S = 2.0
"""So long a stuck key must be quiet to be well again."""


@dataclass(slots=True)
class Run:
    """A word that goes on at a counter; monotonic seconds."""

    word: str
    since: float
    last: float
    stuck: bool = False


class HeldKeys:
    """Remembers the word of each counter that was heard last. Lost with a restart: a held key then counts once more."""

    def __init__(self) -> None:
        """Nothing was heard."""
        self._runs: dict[CounterId, Run] = {}

    def heard(self, counter: CounterId, word: str, now: float) -> bool:
        """Note a word; tell whether it goes on with the press before it."""
        run = self._runs.get(counter)
        if run is None or run.word != word or now - run.last >= (FREE_AFTER_S if run.stuck else QUIET_S):
            self._runs[counter] = Run(word, now, now)
            return False
        run.last = now
        run.stuck = run.stuck or now - run.since >= STUCK_AFTER_S
        return True

    def stuck(self, counter: CounterId) -> bool:
        """Tell whether the word that was heard last at a counter comes of a stuck key."""
        run = self._runs.get(counter)
        return run is not None and run.stuck

    def all_stuck(self, now: float) -> frozenset[CounterId]:
        """Return where a key is stuck now."""
        return frozenset(c for c, run in self._runs.items() if run.stuck and now - run.last < FREE_AFTER_S)
