"""Who is asked when on a bus, who is missing, and where two boxes answer to one address. Pure."""

from collections import Counter
from collections.abc import Iterator

from counter.buttons.heard import Trouble

ROUND_S = 0.1
"""The least time from the beginning of one round to the next: an idle bus costs next to nothing."""
MISSED_AT_MOST = 3
"""After so many questions without an answer a box is missing."""
MISSING_EVERY = 10
"""A missing box is asked in every tenth round only, so that the others need not wait for it."""
TOO_MANY = 3
"""So many answers too many at an address mean two boxes; fewer may be late ones."""
CLEAN_AFTER = 50
"""After so many questions with one answer each, an address is sound again."""
OWED_AT_MOST = 2


class Roll:
    """The book of a bus."""

    def __init__(self, addresses: tuple[int, ...]) -> None:
        """Ask these; one that has never answered is missing at once."""
        self._addresses = addresses
        self._round = 0
        self._left: list[int] = []
        self._began: float | None = None
        self._owed: Counter[int] = Counter()
        self._missed: Counter[int] = Counter(dict.fromkeys(addresses, MISSED_AT_MOST))
        self._surplus: Counter[int] = Counter()
        self._clean: Counter[int] = Counter()
        self._answered: set[int] = set()
        self._told: dict[tuple[int, str], bool] = {}

    def next(self, now: float) -> int | None:
        """Return who is to be asked now; None: the next round has time."""
        if not self._left:
            if self.rest(now) > 0:
                return None
            everyone = self._round % MISSING_EVERY == 0
            self._round += 1
            self._began = now
            self._left = [a for a in reversed(self._addresses) if everyone or self._missed[a] < MISSED_AT_MOST]
        return self._left.pop() if self._left else None

    def rest(self, now: float) -> float:
        """Return how long the next round has time, in seconds."""
        return 0.0 if self._began is None else max(0.0, self._began + ROUND_S - now)

    def asked(self, address: int) -> None:
        """Note a question."""
        self._owed[address] = min(OWED_AT_MOST, self._owed[address] + 1)
        self._answered.discard(address)

    def answered(self, address: int) -> None:
        """Note an answer; one that nobody has asked for is one too many."""
        self._answered.add(address)
        if self._owed[address]:
            self._owed[address] -= 1
        else:
            self._surplus[address] = min(TOO_MANY, self._surplus[address] + 1)
            self._clean[address] = 0

    def has_answered(self, address: int) -> bool:
        """Tell whether an answer has come since the last question."""
        return address in self._answered

    def settled(self, address: int) -> Iterator[Trouble]:
        """The time for an answer is over; yield what has become wrong or right."""
        if address in self._answered:
            self._missed[address] = 0
            self._clean[address] += 1
            if self._clean[address] >= CLEAN_AFTER:
                self._surplus[address] = 0
        else:
            self._missed[address] += 1
        yield from self.judged(address)

    def judged(self, address: int) -> Iterator[Trouble]:
        """Yield what has become wrong or right at an address."""
        wrong = {
            "unplugged": self._missed[address] >= MISSED_AT_MOST,
            "address_twice": self._surplus[address] >= TOO_MANY,
        }
        for what, is_wrong in wrong.items():
            if is_wrong is not self._told.get((address, what)):
                self._told[address, what] = is_wrong
                yield Trouble(address, what, is_wrong)
