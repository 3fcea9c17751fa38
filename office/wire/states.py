"""Retained state of hub, wall, queues and catalogue, and calls (DESIGN §3)."""

from datetime import date, datetime

import msgspec

from office.commands import BatchAt
from office.ids import (
    CallId,
    ClientId,
    CounterId,
    Language,
    QueueId,
    ServiceId,
    TicketId,
    UnitId,
)
from office.wire.answers import WaitRange
from office.wire.codec import Message
from office.wire.entries import CounterEntry, ErrandEntry, GroupEntry, HoursEntry, UnitEntry

Texts = dict[Language, str]


class CentreState(msgspec.Struct, frozen=True, kw_only=True):
    """Whether the centre can be reached, since when, and what it can do."""

    online: bool
    since: datetime
    can: tuple[str, ...] = ()


class HubState(Message, frozen=True, kw_only=True):
    """``state/hub``, every second from the loop; its will has `online` false."""

    online: bool
    at: datetime | None = None
    day: date | None = None
    centre: CentreState | None = None


class Call(Message, frozen=True, kw_only=True):
    """``event/call``, and a call on the board. Newer is the greater (`day`, `seq`); a recall has a new `seq`."""

    id: CallId
    day: date
    seq: int
    ticket: TicketId
    number: str
    counter: CounterId
    place: Texts
    """The counter's name: ``Platz 3``."""
    direction: Texts = {}
    zone: str
    attempt: int
    language: Language
    slow: bool = False
    called_at: datetime
    expires_at: datetime
    state: str = "called"
    spoken: bool = False
    """On the board: a display has spoken it, so that no other does."""
    display: ClientId | None = None
    """Of a test call: the display that speaks it."""


class WallMessage(msgspec.Struct, frozen=True, kw_only=True):
    """A message on the wall: a text's key with values, or the text itself by language."""

    key: str = ""
    values: dict[str, str | int] = {}
    text: Texts = {}
    queue: QueueId | None = None
    until: datetime | None = None


class BoardState(Message, frozen=True, kw_only=True):
    """``state/board``: the calls on the wall; `speaker` names the display that speaks for each zone."""

    day: date
    seq: int
    speaker: dict[str, ClientId] = {}
    calls: tuple[Call, ...] = ()
    messages: tuple[WallMessage, ...] = ()


class WalkInState(msgspec.Struct, frozen=True, kw_only=True):
    """Whether walk-in tickets can be had. `left` and `limit` are None without a quota; `reason` says why not."""

    open: bool
    reason: str | None = None
    left: int | None = None
    given: int = 0
    limit: int | None = None
    next_at: datetime | None = None
    until: datetime | None = None
    batches: tuple[BatchAt, ...] = ()
    """All of today, in the office's local time; none: all at once."""
    by_minutes: bool = False
    revision: int = 0


class StandByState(msgspec.Struct, frozen=True, kw_only=True):
    """Whether stand-by tickets can be had. `limit`: so many may wait at once."""

    open: bool
    reason: str | None = None
    waiting: int = 0
    limit: int | None = None
    next_at: datetime | None = None


class BookingState(msgspec.Struct, frozen=True, kw_only=True):
    """Appointments of the queue's services that are still free."""

    free_today: int | None = None
    next_at: datetime | None = None


class QueueState(msgspec.Struct, frozen=True, kw_only=True):
    """One queue as the screens show it. `wait` is None while it is unknown."""

    id: QueueId
    unit: UnitId
    letter: str
    name: Texts
    waiting: int
    wait: WaitRange | None = None
    walk_in: WalkInState
    services: dict[ServiceId, WalkInState] = {}
    """Services with a quota of their own; both hold."""
    standby: StandByState | None = None
    booking: BookingState = BookingState()
    closes_at: datetime | None = None
    break_from: datetime | None = None
    break_until: datetime | None = None
    """The present break, or the next one of today: tickets stay valid."""


class QueuesState(Message, frozen=True, kw_only=True):
    """``state/queues``."""

    at: datetime
    queues: tuple[QueueState, ...]


class ServiceEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A service in the catalogue."""

    id: ServiceId
    name: Texts
    group: str
    queue: QueueId | None
    minutes: int
    bring: dict[Language, tuple[str, ...]] = {}
    fee: Texts = {}
    icon: str = ""
    words: dict[Language, tuple[str, ...]] = {}
    access: tuple[str, ...] = ("walk_in", "appointment")
    online: str = ""
    call_first: str = ""
    photo: bool = False
    valid_from: date | None = None
    valid_until: date | None = None


class QueueEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A queue in the catalogue."""

    id: QueueId
    unit: UnitId
    name: Texts
    letter: str
    appointment_letter: str
    walk_in: bool = True


class CatalogueState(Message, frozen=True, kw_only=True):
    """``state/catalogue``: what changes seldom."""

    office: str
    name: Texts
    address: str = ""
    time_zone: str
    languages: tuple[Language, ...]
    announce: tuple[Language, ...] = (Language("de"),)
    public_url: str = ""
    wait_here: Texts = {}
    notice: Texts = {}
    return_within: int | None = None
    """So many minutes after a missed call its visitor may still return."""
    urgent_head_start: int | None = None
    """The most minutes by which desk and lead may put a visitor forward."""
    hours: tuple[HoursEntry, ...] = ()
    units: tuple[UnitEntry, ...] = ()
    groups: tuple[GroupEntry, ...] = ()
    services: tuple[ServiceEntry, ...] = ()
    queues: tuple[QueueEntry, ...] = ()
    counters: tuple[CounterEntry, ...] = ()
    errands: tuple[ErrandEntry, ...] = ()
    outcome_required: bool = False
    """A clerk says what became of a called visitor before the next is called."""
    clerk_sign_in: bool = False
    """A counter opens only for a clerk who has signed in (`sign_in`)."""
