"""From the network thread into the loop: nothing is decoded and nothing waits here."""

import threading
from collections import Counter
from queue import SimpleQueue

from appliance.clock import Clock
from hub.items import Asked, Connected, DeviceSaid, Item, Pressed, SeenSaid
from office.directory import Directory
from office.ids import ClientId, CounterId
from office.wire.topics import Topics

MOST_WAITING = 20_000
"""More messages than the loop takes in some seconds: someone floods. Those beyond are dropped; a command is repeated."""
MOST_A_SECOND = 2000
"""Of one sender: many times what any device says, and what is left over serves the others (issue 3)."""
MOST_NAMES = 1000
"""So many senders are counted apart; beyond them someone makes up names."""


class Arrivals:
    """Puts what the broker delivers into the loop's queue."""

    def __init__(self, queue: "SimpleQueue[Item]", topics: Topics, clock: Clock) -> None:
        """Fill `queue`."""
        self._queue = queue
        self._topics = topics
        self._clock = clock
        self._lock = threading.Lock()
        self._dropped: Counter[str] = Counter()
        self._second = 0
        self._taken: Counter[str] = Counter()

    @property
    def fresh_only(self) -> tuple[str, ...]:
        """The filters whose retained messages must never be taken: they are old presses and commands."""
        return (self._topics.any("ask"), self._topics.any("button"), self._topics.any("seen"))

    @property
    def subscriptions(self) -> tuple[str, ...]:
        """The filters whose retained messages count."""
        return (self._topics.any("device"),)

    def filters(self, directory: Directory, muted: frozenset[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return `subscriptions` and `fresh_only` that leave out some senders: all others by name."""
        if not muted:
            return self.subscriptions, self.fresh_only
        clients = [client for client in directory.devices if client not in muted]
        counters = [counter for counter in directory.counters if counter not in muted]
        named = [filter_of(client) for client in clients for filter_of in (self._topics.ask, self._topics.seen)]
        buttons = [self._topics.button(counter) for counter in counters]
        return tuple(map(self._topics.device, clients)), (*named, *buttons)

    def message(self, topic: str, payload: bytes) -> None:
        """Take a message; called in the network thread."""
        ours = self._topics.split(topic)
        if ours is None:
            return
        kind, name = ours
        if self._is_flood(name):
            return
        match kind:
            case "ask":
                self._queue.put(Asked(ClientId(name), payload, self._clock.monotonic()))
            case "button":
                self._queue.put(Pressed(CounterId(name), payload, self._clock.monotonic()))
            case "seen":
                self._queue.put(SeenSaid(ClientId(name), payload))
            case "device":
                self._queue.put(DeviceSaid(ClientId(name), payload))
            case _:
                pass

    def _is_flood(self, sender: str) -> bool:
        """Count a message; tell whether it is one too many."""
        second = int(self._clock.monotonic())
        with self._lock:
            if second != self._second:
                self._second = second
                self._taken.clear()
            if sender not in self._taken and len(self._taken) >= MOST_NAMES:
                sender = "others"
            self._taken[sender] += 1
            flood = self._taken[sender] > MOST_A_SECOND or self._queue.qsize() >= MOST_WAITING
            self._dropped[sender] += flood
            return flood

    def connection(self, up: bool) -> None:
        """Take news of the connection; called in the network thread."""
        self._queue.put(Connected(up))

    def take_dropped(self) -> Counter[str]:
        """Return how many messages of each sender were dropped since the last call."""
        with self._lock:
            dropped, self._dropped = +self._dropped, Counter()
        return dropped
