"""Retained state that only the staff's panels hear: the line, the counters, calls for help, health (DESIGN §3)."""

from datetime import date, datetime

import msgspec

from office.ids import (
    AppointmentId,
    CallId,
    ClientId,
    CounterId,
    HelpId,
    Language,
    QueueId,
    ServiceId,
    TicketId,
    UnitId,
)
from office.wire.codec import Message
from office.wire.states import Texts


class TicketRow(msgspec.Struct, frozen=True, kw_only=True):
    """One open ticket in ``state/line``, without a name."""

    id: TicketId
    number: str
    queue: QueueId
    state: str
    services: tuple[ServiceId, ...] = ()
    people: int = 1
    language: Language = Language("de")
    assistance: tuple[str, ...] = ()
    issued_at: datetime
    appointment_at: datetime | None = None
    counter: CounterId | None = None
    attempt: int = 0
    note: str | None = None
    until: datetime | None = None
    """Of a parked one: when it comes back by itself."""
    errand: str | None = None
    """Of one that is away: the `id` of the errand."""
    called_at: datetime | None = None
    ended_at: datetime | None = None
    """Of a missed one: since when."""


class WorkingCounter(msgspec.Struct, frozen=True, kw_only=True):
    """A counter with a session, for those who send visitors there: without its clerk."""

    id: CounterId
    state: str
    """``free``, ``called``, ``serving`` or ``paused``."""
    skills: tuple[QueueId, ...] = ()
    """What it serves now."""


class ExpectedRow(msgspec.Struct, frozen=True, kw_only=True):
    """One of today's appointments that is not checked in, in ``state/line``; without name and code."""

    appointment: AppointmentId
    at: datetime
    queue: QueueId | None
    services: tuple[ServiceId, ...] = ()
    people: int = 1
    language: Language = Language("de")


class LineState(Message, frozen=True, kw_only=True):
    """``state/line``: today's open tickets, in the order of their virtual arrival."""

    at: datetime
    day: date
    tickets: tuple[TicketRow, ...] = ()
    expected: tuple[ExpectedRow, ...] = ()
    """The appointments that can still be checked in, by their time."""
    counters: tuple[WorkingCounter, ...] = ()
    beyond_closing: tuple[TicketId, ...] = ()
    """Who can't be served before closing any more; told from half an hour before (configurable)."""


class NextUp(msgspec.Struct, frozen=True, kw_only=True):
    """Who would be next at a counter, and why."""

    ticket: TicketId
    number: str
    key: str
    values: dict[str, str | int] = {}


class CounterState(Message, frozen=True, kw_only=True):
    """``state/counter/<counter>``: its session, its ticket, what it may do now."""

    counter: CounterId
    state: str
    """``closed``, ``free``, ``called``, ``serving`` or ``paused``."""
    clerk: str | None = None
    skills: tuple[QueueId, ...] = ()
    ticket: TicketRow | None = None
    call: CallId | None = None
    called_at: datetime | None = None
    painted: bool = False
    spoken: bool = False
    unspoken: str | None = None
    """Why the call was not spoken, as in ``seen``: the clerk may want to go and fetch the visitor."""
    no_show_at: datetime | None = None
    no_show_calls: int = 1
    """After how many calls."""
    narrowed_until: datetime | None = None
    may: tuple[str, ...] = ()
    """The commands' `do` that would not be refused now."""
    waiting: int = 0
    longest_wait_min: int | None = None
    next: NextUp | None = None
    last: TicketRow | None = None
    """The ticket that left the counter last; what `reopen` and `undo_no_show` would take."""


class HelpEntry(msgspec.Struct, frozen=True, kw_only=True):
    """An open alarm (`kind` ``alarm``) or call for help (``help``)."""

    id: HelpId
    kind: str
    client: ClientId
    counter: CounterId | None = None
    """Where an alarm was raised; its own panel stays silent, also if a button raised it."""
    place: Texts = {}
    at: datetime
    escalated_at: datetime | None = None
    """Nobody answered in time: to be told more loudly since then."""


class HelpState(Message, frozen=True, kw_only=True):
    """``state/help``: what nobody has answered yet."""

    open: tuple[HelpEntry, ...] = ()


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """Something that is wrong now. `what` is a text's key."""

    device: str
    what: str
    since: datetime
    values: dict[str, str | int] = {}


class DeviceEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A device of the office's file, and whether it is there."""

    client: ClientId
    role: str
    place: Texts = {}
    counters: tuple[CounterId, ...] = ()
    """The counters that it acts for; none: all."""
    units: tuple[UnitId, ...] = ()
    """The units that it acts for; none: all."""
    online: bool | None = None
    """None: it has never been heard."""
    version: str = ""


class HealthState(Message, frozen=True, kw_only=True):
    """``state/health``."""

    faults: tuple[Fault, ...] = ()
    devices: tuple[DeviceEntry, ...] = ()
