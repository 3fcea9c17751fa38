"""72 hours of a wall: midnights, empty nights, a clock change, 20 restarts of the broker; right at the end."""

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec

from display import announcements as a
from display import board as b
from display.examples import CATALOGUE, DE, EN, QUEUES, call
from display.sizes import sizes
from display.view import Inputs, Props, derive
from office.ids import ClientId
from office.wire.entries import HoursEntry
from office.wire.states import BoardState, Call

BERLIN = ZoneInfo("Europe/Berlin")
START = datetime(2026, 10, 23, 22, 0, tzinfo=UTC)
"""Midnight of a Saturday in Berlin; in the night after it the clocks go back."""
HOURS = 72
RESTARTS = 20
SIZE = sizes(1920, 1080, 1920 / 1210, 5.0)
ME = ClientId("display-1")


def entries(day: date) -> tuple[HoursEntry, ...]:
    return tuple(HoursEntry(day=day + timedelta(days=n), house=("08:00-16:00",)) for n in range(4))


def is_open(now: datetime) -> bool:
    return 8 <= now.astimezone(BERLIN).hour < 16


@dataclass
class Hub:
    """What a hub would say: the day's calls, each with a number of its own, and nothing else."""

    dice: random.Random
    day: date
    seq: int = 0
    calls: list[Call] = field(default_factory=list)
    made: dict[b.Key, Call] = field(default_factory=dict)

    def act(self, now: datetime) -> Call | None:
        """Let one counter call, call again, or take its visitor; return the call."""
        counter = str(self.dice.randint(1, 6))
        standing = next((each for each in self.calls if each.counter == counter), None)
        if standing is not None and self.dice.random() < 0.6:
            self.calls.remove(standing)
            self.seq += 1
            return None
        again = standing is not None and self.dice.random() < 0.5
        self.seq += 1
        number = standing.number if standing and again else f"A{self.seq:03}"
        attempt = standing.attempt + 1 if standing and again else 1
        moments = {"day": self.day, "called_at": now, "expires_at": now + timedelta(seconds=60)}
        new = msgspec.structs.replace(call(self.seq, number, counter, attempt=attempt), **moments)
        self.calls = [each for each in self.calls if each.counter != counter] + [new]
        self.made[b.key(new)] = new
        return new

    def board(self) -> BoardState:
        return BoardState(day=self.day, seq=self.seq, speaker={"hall": ME}, calls=tuple(self.calls))


@dataclass
class Display:
    """One display as it is told: its wall, and what it says."""

    wall: b.Board = field(default_factory=lambda: b.Board(zone="hall", client=ME))
    voice: a.Announcements = field(default_factory=lambda: a.Announcements(client=ME, zone="hall"))
    said: list[tuple[b.Key, datetime]] = field(default_factory=list)
    large: set[b.Key] = field(default_factory=set)

    def hear(self, new: Call, at: float, now: datetime) -> None:
        self.wall = b.hear_call(self.wall, new, at)
        self.voice = a.hear_call(self.voice, new, now)

    def hear_board(self, state: BoardState, at: float, now: datetime) -> None:
        self.wall = b.hear_board(self.wall, state, at, now)
        self.voice = a.hear_board(self.voice, state, now)

    def pass_time(self, at: float, now: datetime) -> Props:
        self.wall = b.tick(self.wall, at, now.astimezone(BERLIN).date())
        self.voice, turn, _expired = a.next_up(self.voice, now)
        if turn is not None:
            self.said.append((b.key(turn.call), now))
        if self.wall.large is not None:
            self.large.add(self.wall.large)
        return derive(
            Inputs(
                board=self.wall,
                at=at,
                now=now,
                languages=(DE, EN),
                fit=SIZE.fit,
                queues=SIZE.queues_fit,
                dark=True,
            )
        )


@dataclass
class Days:
    """The play: what happens to hub and display, and that the wall is right whenever the hub can be heard."""

    seed: int
    hub: Hub = field(init=False)
    display: Display = field(default_factory=Display)
    cuts: list[float] = field(init=False)
    back: float | None = None
    """When the broker is there again; None: it is there."""
    restored: int = 0
    dark: int = 0
    lit: int = 0

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)  # noqa: S311  # a play, not a secret
        self.hub = Hub(self.dice, START.astimezone(BERLIN).date())
        self.cuts = sorted(self.dice.uniform(0, HOURS * 3600) for _ in range(RESTARTS))
        self.display.wall = replace(self.display.wall, queues=QUEUES)

    def run(self) -> None:
        at = 0.0
        while at < HOURS * 3600:
            now = START + timedelta(seconds=at)
            self._midnight(now)
            self._broker(at, now)
            self._work(at, now)
            self._look(at, now)
            at += self.dice.uniform(10, 60) if is_open(now) else 120

    def _midnight(self, now: datetime) -> None:
        today = now.astimezone(BERLIN).date()
        if today != self.hub.day:
            self.hub.day, self.hub.seq, self.hub.calls = today, 0, []

    def _broker(self, at: float, now: datetime) -> None:
        wall = self.display.wall
        if self.back is not None and at >= self.back:
            self.display.wall = replace(wall, hub_online=True)
            self.display.hear_board(self.hub.board(), at, now)
            self.back, self.restored = None, self.restored + 1
        elif self.cuts and at >= self.cuts[0]:
            self.cuts.pop(0)
            self.back = at + self.dice.uniform(1, 90)
            self.display.wall = replace(wall, hub_online=False)

    def _work(self, at: float, now: datetime) -> None:
        """Let the office work, or be empty at night; while the broker is away nobody hears of it."""
        new = self.hub.act(now) if is_open(now) else None
        if not is_open(now):
            self.hub.calls = []
        if self.back is not None:
            return
        waiting = 3 if is_open(now) else 0
        told = tuple(msgspec.structs.replace(queue, waiting=waiting) for queue in QUEUES.queues)
        catalogue = msgspec.structs.replace(CATALOGUE, hours=entries(self.hub.day))
        queues = msgspec.structs.replace(QUEUES, queues=told)
        self.display.wall = replace(self.display.wall, catalogue=catalogue, queues=queues)
        if new is not None:
            self.display.hear(new, at, now)
        self.display.hear_board(self.hub.board(), at, now)

    def _look(self, at: float, now: datetime) -> None:
        props = self.display.pass_time(at, now)
        calls = self.display.wall.calls
        assert all(call.day == self.hub.day for call in calls)
        if self.back is None:
            assert {b.key(call) for call in calls} == {b.key(call) for call in self.hub.calls}
            assert not props.hub_away
            assert not (props.dark and is_open(now))
            self.dark, self.lit = self.dark + props.dark, self.lit + (not props.dark)


def test_the_wall_is_right_for_three_days() -> None:
    days = Days(1)
    days.run()
    assert days.restored + len(days.cuts) + (days.back is not None) == RESTARTS
    assert days.restored >= RESTARTS - 1
    assert days.dark
    assert days.lit
    spoken = [key for key, _ in days.display.said]
    assert spoken == sorted(set(spoken)), "one was spoken twice, or out of order"
    assert all(when < days.hub.made[key].expires_at for key, when in days.display.said)
    assert len(spoken) > 0.9 * len(days.hub.made)
    # Three days leave nothing behind but the last day's keys of calls.
    assert {day for day, _ in days.display.voice.known} <= {days.hub.day}
    assert not days.display.wall.stage
