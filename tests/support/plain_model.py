"""A hall as one would tell it: tickets in a list, sorted when somebody is called. For test_plain_model.py."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from office.reasons import Reason

MINUTE = timedelta(minutes=1)
LETTERS = {"main": "A", "pickup": "B"}
SKILLS = {"1": ("main", "pickup"), "2": ("main",), "4": ("main", "pickup", "vehicles")}


class Cannot(Exception):
    """The hall would refuse it, for this reason."""


@dataclass
class Party:
    """A ticket as a person would note it on paper."""

    number: str
    queue: str
    virtual: datetime
    state: str = "waiting"
    counter: str | None = None
    calls: int = 0
    called: datetime | None = None
    ended: datetime | None = None
    returns: int = 0
    head_start: int = 0
    prefers: tuple[str, datetime] | None = None


@dataclass
class Hall:
    """What is so; each method does one thing or raises Cannot before anything has changed."""

    now: datetime
    limit: int = 12
    parties: list[Party] = field(default_factory=list)
    at: dict[str, Party | None] = field(default_factory=lambda: dict.fromkeys(SKILLS))
    given: int = 0

    def issue(self, queue: str) -> None:
        if queue == "main" and self.given >= self.limit:
            raise Cannot(Reason.QUOTA_EXHAUSTED)
        count = sum(party.number[0] == LETTERS[queue] for party in self.parties)
        self.parties.append(Party(f"{LETTERS[queue]}{count + 1:03d}", queue, self.now))
        self.given += queue == "main"

    def line(self, queue: str) -> list[Party]:
        waiting = [party for party in self.parties if party.state == "waiting" and party.queue == queue]
        return sorted(waiting, key=lambda party: (party.virtual, party.number))

    def next(self, counter: str) -> None:
        waiting = [party for queue in SKILLS[counter] for party in self.line(queue) if self._free_for(party, counter)]
        if not waiting:
            raise Cannot(Reason.NOBODY_WAITS)
        self._end_before(counter)
        self._call(min(waiting, key=lambda party: (party.virtual, party.number)), counter)

    def call(self, counter: str, party: Party) -> None:
        self._need(party, "waiting", "parked", "away")
        self._end_before(counter)
        self._call(party, counter)

    def recall(self, counter: str) -> None:
        self._held(counter, "called").calls += 1

    def start(self, counter: str) -> None:
        self._held(counter, "called").state = "serving"

    def finish(self, counter: str) -> None:
        self._leave(self._held(counter, "called", "serving"), "done")

    def no_show(self, counter: str) -> None:
        self._leave(self._held(counter, "called"), "missed")

    def put_back(self, counter: str) -> None:
        self._leave(self._held(counter, "called"), "waiting")

    def park(self, counter: str) -> None:
        self._leave(self._held(counter, "called", "serving"), "parked")

    def errand(self, counter: str) -> None:
        self._leave(self._held(counter, "called", "serving"), "away")

    def come_back(self, party: Party) -> None:
        self._need(party, "parked", "away", "missed")
        party.prefers = None
        if party.state != "missed":
            party.prefers = (party.counter, self.now + 5 * MINUTE) if party.counter else None
        elif self.now - (party.ended or self.now) > 60 * MINUTE:
            raise Cannot(Reason.TOO_LATE)
        else:
            next_three = [other.virtual + timedelta.resolution for other in self.line(party.queue)[:3]]
            party.virtual = self.now if party.returns else max([party.virtual, *next_three])
            party.returns += 1
        party.state, party.ended = "waiting", None

    def cancel(self, party: Party) -> None:
        self._need(party, "waiting", "parked", "away")
        party.state = "cancelled"
        self.given -= party.number[0] == "A" and party.calls == 0

    def undo_no_show(self, party: Party) -> None:
        self._need(party, "missed")
        counter = party.counter or ""
        party.state, party.ended = "waiting", None
        if self.at[counter] is None:
            party.state, self.at[counter] = "called", party

    def reopen(self, party: Party) -> None:
        self._need(party, "done")
        counter = party.counter or ""
        if self.at[counter] is not None:
            raise Cannot(Reason.WRONG_STATE)
        if self.now - (party.ended or self.now) > 5 * MINUTE:
            raise Cannot(Reason.TOO_LATE)
        party.state, party.ended, self.at[counter] = "serving", None, party

    def transfer(self, party: Party, queue: str) -> None:
        self._need(party, "waiting", "called", "serving", "parked")
        self._leave(party, "waiting")
        party.queue, party.prefers = queue, None

    def prioritise(self, party: Party, minutes: int) -> None:
        self._need(party, "waiting")
        party.virtual += (party.head_start - minutes) * MINUTE
        party.head_start = minutes

    def _free_for(self, party: Party, counter: str) -> bool:
        return party.prefers is None or party.prefers[0] == counter or self.now >= party.prefers[1]

    def _end_before(self, counter: str) -> None:
        held = self.at[counter]
        if held is not None:
            missed = held.state == "called" and self.now - (held.called or self.now) < timedelta(seconds=45)
            self._leave(held, "missed" if missed else "done")

    def _call(self, party: Party, counter: str) -> None:
        party.state, party.counter, party.called = "called", counter, self.now
        party.calls += 1
        self.at[counter] = party

    def _leave(self, party: Party, state: str) -> None:
        for counter, held in self.at.items():
            if held is party:
                self.at[counter] = None
        party.state = state
        party.ended = self.now if state in {"missed", "done"} else party.ended

    def _held(self, counter: str, *states: str) -> Party:
        held = self.at[counter]
        if held is None or held.state not in states:
            raise Cannot(Reason.WRONG_STATE)
        return held

    def _need(self, party: Party, *states: str) -> None:
        if party.state not in states:
            raise Cannot(Reason.WRONG_STATE)
