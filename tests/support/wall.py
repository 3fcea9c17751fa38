"""A wall to look at, and a hub that we play."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from display import examples
from display.app import Display
from office.ids import ClientId
from office.wire.codec import Codec
from office.wire.devices import Seen
from office.wire.entries import HoursEntry
from office.wire.states import BoardState, Call, HubState
from office.wire.topics import Topics
from support.broker import Listener

CLIENT = ClientId("display-1")


def call(seq: int, number: str, counter: str, **fields: object) -> Call:
    """Return a call of this moment."""
    now = datetime.now(UTC)
    base = examples.call(seq, number, counter)
    moments = {"day": now.date(), "called_at": now, "expires_at": now + timedelta(seconds=60)}
    return msgspec.structs.replace(base, **{**moments, **fields})


@dataclass
class PlayedHub:
    """Says what a hub says."""

    topics: Topics
    listener: Listener
    codec: Codec = field(default_factory=Codec)
    calls: list[Call] = field(default_factory=list)
    said: set[str] = field(default_factory=set)

    def say(self, topic: str, message: object, *, retain: bool = True) -> None:
        if retain:
            self.said.add(topic)
        self.listener.say(topic, self.codec.encode(message), retain=retain)

    def open(self, *house: str) -> None:
        """Say that the hub is there; `house` are today's hours (none: the whole day)."""
        self.say(self.topics.state("hub"), HubState(online=True, at=datetime.now(UTC)))
        today = datetime.now(ZoneInfo(examples.CATALOGUE.time_zone)).date()
        hours = HoursEntry(day=today, house=house or ("00:00-24:00",))
        self.say(self.topics.state("catalogue"), msgspec.structs.replace(examples.CATALOGUE, hours=(hours,)))
        self.say(self.topics.state("queues"), examples.QUEUES)

    def board(self, **fields: object) -> None:
        day = datetime.now(UTC).date()
        seq = max((call.seq for call in self.calls), default=0)
        calls = tuple(reversed(self.calls))
        state = BoardState(day=day, seq=seq, calls=calls, speaker={"hall": CLIENT})
        self.say(self.topics.state("board"), msgspec.structs.replace(state, **fields))

    def call(self, new: Call) -> None:
        self.calls = [c for c in self.calls if c.counter != new.counter] + [new]
        self.say(self.topics.call(), new, retain=False)
        self.board()

    def seen(self) -> list[Seen]:
        return [self.codec.decode(payload, Seen) for payload in self.listener.on(self.topics.seen(CLIENT))]

    def forget(self) -> None:
        for topic in self.said:
            self.listener.say(topic, b"", retain=True)


@dataclass
class Shown:
    """A display with its window."""

    display: Display
    window: QQuickWindow
    sound: Path

    def texts(self) -> list[str]:
        """Return all texts that are to be seen, from top to bottom."""
        found: list[tuple[float, str]] = []
        self._collect(self.window.contentItem(), found)
        return [text for _, text in sorted(found)]

    def _collect(self, item: QQuickItem, found: list[tuple[float, str]]) -> None:
        for child in item.childItems():
            if not child.isVisible():
                continue
            text = child.property("text")
            if isinstance(text, str) and text:
                found.append((child.mapToScene(QPointF(0, 0)).y(), text))
            self._collect(child, found)


Show = Callable[..., Shown]
