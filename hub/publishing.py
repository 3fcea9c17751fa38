"""Retained state on its way out: coalesced, only what changed, and all of it again for a new broker.

A topic goes out at most every 50 ms and always ends with its last value; the first change goes out at once
(DESIGN §2). Where building the states is slow, as with thousands of tickets, they go out more seldom, so
that screens never take the day's work its time.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

import msgspec

from appliance.clock import Clock
from office.wire.codec import Codec, Message

LEAST_PAUSE_S = 0.05
"""The least time between two values of a topic."""
REST_FOR_WORK = 10
"""States may take one part in so many and one of the loop's time."""

SLICE_S = 0.003
"""Commands that come in wait so long at most for the states."""


class Sender(Protocol):
    """How messages leave; `MqttClient.publish` is one."""

    def __call__(self, topic: str, payload: bytes, *, retain: bool = False, expiry_s: int | None = None) -> None:
        """Send one message, or drop it without a connection."""
        ...


@dataclass(slots=True)
class _Topic:
    build: Callable[[], Message]
    due_at: float | None = None
    """When the next value may go out; None: nothing has changed."""
    not_before: float = 0.0
    sent: Message | None = None
    cost: float = 0.0


class States:
    """All retained topics that follow from the day."""

    def __init__(self, send: Sender, clock: Clock, codec: Codec) -> None:
        """Send through `send`."""
        self._send = send
        self._clock = clock
        self._codec = codec
        self._topics: dict[str, _Topic] = {}

    def add(self, topic: str, build: Callable[[], Message]) -> None:
        """Name a topic and how its value is made."""
        self._topics[topic] = _Topic(build)

    def clear(self) -> None:
        """Forget all topics, as for an office that is read anew."""
        self._topics.clear()

    def mark(self, topics: Iterable[str] | None = None, *, rest_s: float = 0.0) -> None:
        """Say that topics (None: all) may have changed; what is not due yet goes out after `rest_s` at the earliest."""
        now = self._clock.monotonic() + rest_s
        for topic in self._topics.values() if topics is None else map(self._topics.__getitem__, topics):
            if topic.due_at is None:
                topic.due_at = max(now, topic.not_before)

    def send_all_again(self) -> None:
        """Send every topic soon, changed or not: the broker may have come back empty."""
        for topic in self._topics.values():
            topic.sent = None
            topic.not_before = 0.0
            topic.due_at = 0.0

    def send_now(self, name: str) -> None:
        """Send a topic's value at once, the same or not: a lamp shows that a press was heard."""
        topic = self._topics[name]
        topic.sent = None
        self._flush(name, topic)

    def due_at(self) -> float | None:
        """Return the monotonic time at which `flush` has something to do."""
        return min((t.due_at for t in self._topics.values() if t.due_at is not None), default=None)

    def flush(self) -> None:
        """Send what is due and has changed, for a few milliseconds at most; the rest is due at the next call."""
        now = self._clock.monotonic()
        due = [
            (name, topic) for name, topic in self._topics.items() if topic.due_at is not None and topic.due_at <= now
        ]
        for name, topic in due:
            self._flush(name, topic)
            if self._clock.monotonic() - now > SLICE_S:
                return

    def _flush(self, name: str, topic: _Topic) -> None:
        begun = self._clock.monotonic()
        topic.due_at = None
        message = topic.build()
        if topic.sent is None or not _says_the_same(message, topic.sent):
            topic.sent = message
            self._send(name, self._codec.encode(message), retain=True)
        topic.cost = self._clock.monotonic() - begun
        all_cost = sum(other.cost for other in self._topics.values())
        topic.not_before = begun + max(LEAST_PAUSE_S, REST_FOR_WORK * all_cost)


def _says_the_same(new: Message, old: Message) -> bool:
    """Compare two values of a topic, leaving aside when they were made."""
    at = getattr(old, "at", None)
    if at is not None:
        new = msgspec.structs.replace(new, at=at)
    return new == old
