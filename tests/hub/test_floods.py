"""Muting one sender leaves all others heard."""

from queue import SimpleQueue

import pytest

from hub.arrivals import MOST_A_SECOND, Arrivals
from hub.floods import MUTED_S, Floods
from hub.items import Item
from office.directory import Directory
from office.wire.topics import Topics
from support.offices import small_office
from support.still import StillClock

Filters = tuple[tuple[str, ...], tuple[str, ...]]
OFFICE = "lobbycall/hall"


class Watched:
    def __init__(self, clock: StillClock) -> None:
        self.clock = clock
        self.queue: SimpleQueue[Item] = SimpleQueue()
        self.arrivals = Arrivals(self.queue, Topics(small_office().site.slug), clock)
        self.heard: list[Filters] = []
        self.told: list[tuple[str, bool]] = []
        self.floods = Floods(
            arrivals=self.arrivals, clock=clock, resubscribe=lambda all_, fresh: self.heard.append((all_, fresh))
        )

    def say(self, name: str, count: int, kind: str = "ask") -> None:
        for _ in range(count):
            self.arrivals.message(f"{OFFICE}/{kind}/{name}", b"x")

    def second(self) -> None:
        self.clock.pass_s(1)
        self.floods.second(Directory.of(small_office()), lambda name, wrong: self.told.append((name, wrong)))


@pytest.fixture
def watched(clock: StillClock) -> Watched:
    return Watched(clock)


def test_who_floods_is_muted_for_a_while_and_all_others_are_heard(watched: Watched) -> None:
    watched.say("kiosk-1", MOST_A_SECOND + 500)
    assert watched.queue.qsize() == MOST_A_SECOND
    watched.second()
    ((retained, fresh),) = watched.heard
    assert f"{OFFICE}/ask/kiosk-1" not in fresh
    assert f"{OFFICE}/device/kiosk-1" not in retained
    clients = [device.client for device in small_office().devices if device.client != "kiosk-1"]
    assert {f"{OFFICE}/{kind}/{client}" for kind in ("ask", "seen") for client in clients} <= set(fresh)
    assert {f"{OFFICE}/button/{n}" for n in range(1, 5)} <= set(fresh)
    for _ in range(int(MUTED_S)):
        watched.second()
    assert watched.heard[-1] == (watched.arrivals.subscriptions, watched.arrivals.fresh_only)
    assert len(watched.heard) == 2
    assert watched.told[0] == ("kiosk-1", True)
    assert watched.told[-1] == ("kiosk-1", False)


def test_a_button_that_floods_is_muted_too(watched: Watched) -> None:
    watched.say("2", MOST_A_SECOND + 500, "button")
    watched.second()
    assert f"{OFFICE}/button/2" not in watched.heard[-1][1]
    assert f"{OFFICE}/button/1" in watched.heard[-1][1]


def test_a_busy_device_is_not_muted(watched: Watched) -> None:
    for _ in range(3):
        watched.say("kiosk-1", MOST_A_SECOND)
        watched.second()
    assert watched.heard == []
    assert watched.told == []
