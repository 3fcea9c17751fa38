"""One round's decisions on a working copy of the day, and all that follows if the disk takes them (DESIGN §2)."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from struct import Struct

from hub.encoding import Events
from hub.journal import Entries
from office.commands import Command
from office.day import Day
from office.decide import Draws, Sender, decide
from office.events import DayEnded, Event
from office.evolve import evolve
from office.ids import ClientId, CommandId, TicketId
from office.internal import Internal

_CODES = Struct("2Q")
"""Two candidates for a ticket's code: with 3,000 in use, both are taken once in 10^5 tickets. 64 bits hide the bias."""
ID_BYTES = 16
"""Of an id, and of a status page's token: 128 bits."""
DRAWN_BYTES = 2 * ID_BYTES + _CODES.size


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer on its way. `stands_if_lost`: it is true even if the batch cannot be stored."""

    client: ClientId
    re: CommandId | None
    payload: bytes
    stands_if_lost: bool


@dataclass(slots=True)
class Batch:
    """What one round decided. `day` is the day as the earlier commands of the round left it."""

    day: Day
    now: datetime
    encoding: Events
    entries: Entries = field(default_factory=Entries)
    replies: list[Reply] = field(default_factory=list)
    after: list[Callable[[], None]] = field(default_factory=list)
    """What to do once the disk has taken everything."""
    if_lost: list[Callable[[], None]] = field(default_factory=list)
    given: dict[bytes, bytes] = field(default_factory=dict)
    """Answers of this round by `answer_key`."""
    events: list[Event] = field(default_factory=list)
    changed: bool = False

    def decide(self, command: Command | Internal, sender: Sender) -> tuple[Event, ...]:
        """Decide a command and evolve the working copy. Raises Refused; then nothing has changed."""
        events = decide(self.day, command, sender, self.now, draw())
        for event in events:
            if not self.changed:
                self.day, self.changed = self.day.fork(), True
            helped = _helped_ticket(self.day, event)
            self.day = evolve(self.day, event)
            if isinstance(event, DayEnded) or (helped is not None and not self.day.tickets[helped].assistance):
                self.entries.forget.append((self.day.date, self.encoding.assistance_of(helped)))
            if isinstance(event, DayEnded):
                self.entries.reword.append((self.day.date, self.encoding.sessions(), self.encoding.without_clerk))
            self.events.append(event)
            self.entries.events.append((self.day.date, self.encoding.encode(event)))
        return events

    def keep(self, key: bytes, payload: bytes) -> None:
        """Keep a command's answer for its repetitions."""
        self.given[key] = payload
        self.entries.answers.append((key, payload))

    def reply(self, client: ClientId, re: CommandId | None, payload: bytes, *, stands_if_lost: bool) -> None:
        """Answer a device after the commit."""
        self.replies.append(Reply(client, re, payload, stands_if_lost))


def _helped_ticket(day: Day, event: Event) -> TicketId | None:
    """Return an event's ticket if it asked for assistance."""
    name: TicketId | None = getattr(event, "ticket", None)
    ticket = None if name is None else day.tickets.get(name)
    return name if ticket is not None and ticket.assistance else None


def draw() -> Draws:
    """Draw the random values that one command may need, from the system's source."""
    drawn = os.urandom(DRAWN_BYTES)
    codes = tuple(f"{value % 1_000_000:06}" for value in _CODES.unpack_from(drawn, 2 * ID_BYTES))
    return Draws(id=drawn[:ID_BYTES].hex(), codes=codes, token=drawn[ID_BYTES : 2 * ID_BYTES].hex())
