"""Retained state, calls, and what devices tell (DESIGN §3)."""

from datetime import date, datetime
from typing import Literal

import msgspec

from office.commands import BatchAt
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
from office.slip import Slip
from office.wire.answers import WaitRange
from office.wire.codec import Message
from office.wire.entries import CounterEntry, ErrandEntry, GroupEntry, HoursEntry, UnitEntry

Texts = dict[Language, str]
Unspoken = Literal["expired", "muted", "no_voice", "no_sound"]
"""Why a call was not spoken: others took too long, outside the hours, no engine could, no sound went out."""


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


class LastPress(msgspec.Struct, frozen=True, kw_only=True):
    """The last press of a button and what became of it."""

    press: str
    id: str | None = None
    at: datetime
    ok: bool
    refused: str | None = None


class LampState(Message, frozen=True, kw_only=True):
    """``lamp/<counter>``: what a call button shows."""

    number: str | None = None
    state: str
    waiting: int = 0
    last: LastPress | None = None


class Press(Message, frozen=True, kw_only=True):
    """``button/<counter>`` in its JSON form; with an `id` it counts exactly once."""

    press: str
    id: str | None = None


class Seen(Message, frozen=True, kw_only=True):
    """``seen/<client>``: a display has painted, and perhaps spoken, a call."""

    call: CallId
    painted_at: datetime
    spoken_at: datetime | None = None
    unspoken: Unspoken | None = None
    """Why it will not be spoken; None: it was, or it may still be."""


class PrinterState(msgspec.Struct, frozen=True, kw_only=True):
    """What a device knows of its printer. `problems` are texts' keys, such as ``paper_out``."""

    ready: bool
    problems: tuple[str, ...] = ()
    waiting_jobs: int = 0
    slips_left: int | None = None
    """With ``paper_near_end``: so many slips should still come out; None until the printer's rolls have taught it."""
    without_slip: tuple[str, ...] = ()
    """Numbers of tickets whose slip did not come out in the last 15 minutes; they stay valid."""


class DeviceState(Message, frozen=True, kw_only=True):
    """``device/<client>``: that it lives, and its parts; its will has `online` false."""

    online: bool
    kind: str
    version: str = ""
    at: datetime | None = None
    printer: PrinterState | None = None
    speaking: bool | None = None
    """Of a display: whether its sound works; None: it has none, on purpose. Displays say this once a second."""
    problems: tuple[str, ...] = ()


class PrintJob(Message, frozen=True, kw_only=True):
    """``print/<client>``: a slip's data. A job id prints once. Or word that a ticket is gone."""

    job: str
    slip: Slip | None = None
    gone: str = ""
    """The number of a ticket that has ended; its slips that have not come out yet are dropped."""
