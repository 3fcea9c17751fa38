"""The panel of a clerk: what came in (Inputs), and what it shows (Props), by one pure function."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from counter.actions import Action, undo, why_not, why_not_seat
from office.catalogue import say
from office.ids import CounterId
from office.wire.panel_states import CounterState, LineState, TicketRow
from office.wire.states import CatalogueState

DOUBLE_PRESS_S = 0.4
"""A second press of the same action within this time is one press: people double-click."""
PENDING_SHOWN_AFTER_S = 0.2
"""An action without an answer after 200 ms is shown as pending (issue 7)."""
NOTICE_SHOWN_S = 12.0


@dataclass(frozen=True, slots=True)
class Pending:
    """The command that is under way; there is at most one."""

    action: Action
    since: float


@dataclass(frozen=True, slots=True)
class Notice:
    """What became of the last action, if it was not done. `key` is a text's id, `next_at` when it can be done."""

    key: str
    at: float
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """Everything the panel knows. Times without a date are monotonic seconds."""

    counter: CounterId
    """Empty: not chosen yet."""
    language: str
    fixed: bool = True
    """The panel acts for one counter for ever; else it is chosen at sign-in."""
    offered: Mapping[CounterId, CounterState] = field(default_factory=dict)
    """The counters that this device may act for, where one is chosen."""
    clerk: str = ""
    online: bool = False
    monotonic: float = 0.0
    hub_at: datetime | None = None
    """The hub's clock when last heard: only it decides what time it is (DESIGN §3)."""
    heard: float = 0.0
    state: CounterState | None = None
    catalogue: CatalogueState | None = None
    line: LineState | None = None
    pending: Pending | None = None
    last_press: tuple[Action, str, float] | None = None
    """The action, the ticket that it named, and when."""
    notice: Notice | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """The party at the counter. Minutes are -1 where they are not known."""

    number: str
    ticket: str = ""
    services: tuple[str, ...] = ()
    service_ids: tuple[str, ...] = ()
    note: str = ""
    people: int = 1
    waited: int = -1
    language: str = ""
    foreign: bool = False
    """The visitor's language is neither the panel's nor the office's."""
    assistance: tuple[str, ...] = ()
    attempt: int = 0
    appointment: str = ""
    painted: bool = False
    spoken: bool = False
    unspoken: str = ""
    """Why the call was not spoken; empty: it was, or it may still be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterOffer:
    """A counter to choose at sign-in, and who has it."""

    id: str
    name: str
    state: str
    holder: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Props:
    """What the window shows."""

    place: str = ""
    clerk: str = ""
    state: str = ""
    online: bool = False
    since: str = ""
    """When the hub was last heard, as ``10:42``; empty while it is there, or if it never was."""
    age: int = 0
    """Minutes since the hub was last heard, while it is away."""
    visitor: Visitor | None = None
    waiting: int = 0
    longest: int = -1
    """Minutes; -1: nobody waits."""
    upcoming: str = ""
    reason: str = ""
    reason_values: Mapping[str, str | int] = field(default_factory=dict)
    why: Mapping[str, str] = field(default_factory=dict)
    """Of each action the key of why it cannot be done now; ``""``: it can."""
    pending: str = ""
    notice: str = ""
    notice_time: str = ""
    """When it can be done, as ``10:42``."""
    mine: bool = True
    """Nobody else works at this counter."""
    holder: str = ""
    """Who else has it."""
    counters: tuple[CounterOffer, ...] = ()
    asks_pin: bool = False
    outcome_required: bool = False
    parked: tuple[tuple[str, str], ...] = ()
    """Parked tickets of this counter's queues: (id, number)."""
    undo: str = ""
    undo_number: str = ""
    remark: str = ""
    """The office's standing remark, such as that this is a demonstration."""


DOUBLE = "double"
"""The second half of a double press."""


def judge(inputs: Inputs, action: Action, ticket: str = "") -> str:
    """Return ``""`` if a press counts, `DOUBLE` if it is nothing new, else the key of why it does not count.

    A press while another command is under way is not taken, and that is said: none is lost in silence.
    """
    if inputs.last_press is not None:
        last, named, at = inputs.last_press
        if (last, named) == (action, ticket) and inputs.monotonic - at < DOUBLE_PRESS_S:
            return DOUBLE
    reason = why(inputs, action, ticket)
    if inputs.pending is not None and reason != "hub-away":
        return "pending"
    return reason


def why(inputs: Inputs, action: Action, ticket: str = "") -> str:
    """Return the key of why an action cannot be done now, or ``""``."""
    if not inputs.online:
        return "hub-away"
    if action is Action.START and ticket:
        return why_not_seat(inputs.state)
    return why_not(action, inputs.state)


def hub_now(inputs: Inputs) -> datetime | None:
    """Return the hub's time: only its clock decides, so a panel's own may be wrong."""
    if inputs.hub_at is None:
        return None
    return inputs.hub_at + timedelta(seconds=max(0.0, inputs.monotonic - inputs.heard))


def holder(state: CounterState | None, clerk: str) -> str:
    """Return who else has an open counter; one that a button opened has nobody."""
    if state is None or state.state == "closed" or state.clerk in {None, "", clerk}:
        return ""
    return state.clerk or ""


def derive(inputs: Inputs) -> Props:
    """Return what the window shows."""
    state, catalogue, back = inputs.state, inputs.catalogue, undo(inputs.state)
    away = not inputs.online and inputs.hub_at is not None
    following = state.next if state is not None else None
    other = holder(state, inputs.clerk)
    notice = _notice(inputs)
    return Props(
        place=place_name(inputs, inputs.counter),
        clerk=inputs.clerk if state is None or state.state == "closed" or other else state.clerk or "",
        state=state.state if state is not None else "",
        online=inputs.online,
        since=wall_clock(inputs, inputs.hub_at) if away else "",
        age=int((inputs.monotonic - inputs.heard) // 60) if away else 0,
        visitor=_visitor(inputs),
        waiting=state.waiting if state is not None else 0,
        longest=-1 if state is None or state.longest_wait_min is None else state.longest_wait_min,
        upcoming=following.number if following is not None else "",
        reason=following.key if following is not None else "",
        reason_values=following.values if following is not None else {},
        why={action.value: why(inputs, action) for action in Action},
        pending=_pending(inputs),
        notice=notice.key if notice is not None else "",
        notice_time=wall_clock(inputs, notice.next_at) if notice is not None else "",
        mine=other == "",
        holder=other,
        counters=_offers(inputs),
        asks_pin=catalogue is not None and catalogue.clerk_sign_in,
        outcome_required=catalogue is not None and catalogue.outcome_required,
        parked=_parked(inputs),
        undo=back.value if back is not None else "",
        undo_number=state.last.number if state is not None and state.last is not None else "",
        remark=say(catalogue.notice, inputs.language) if catalogue is not None else "",
    )


def _visitor(inputs: Inputs) -> Visitor | None:
    state = inputs.state
    if state is None or state.ticket is None:
        return None
    row = state.ticket
    until = state.called_at or inputs.hub_at
    return Visitor(
        number=row.number,
        ticket=row.id,
        services=service_names(inputs, row),
        service_ids=row.services,
        note=row.note or "",
        people=row.people,
        waited=int((until - row.issued_at).total_seconds() // 60) if until is not None else -1,
        language=row.language,
        foreign=_foreign(inputs, row.language),
        assistance=row.assistance,
        attempt=row.attempt,
        appointment=wall_clock(inputs, row.appointment_at),
        painted=state.painted,
        spoken=state.spoken,
        unspoken=state.unspoken or "",
    )


def _foreign(inputs: Inputs, language: str) -> bool:
    """Tell whether a language is neither the panel's nor the one in which the office calls first."""
    usual = inputs.catalogue.announce[:1] if inputs.catalogue is not None else ()
    return language.partition("-")[0] not in {inputs.language, *usual}


def service_names(inputs: Inputs, row: TicketRow) -> tuple[str, ...]:
    """Return the names of a ticket's services; of its queue if it came for none in particular."""
    catalogue = inputs.catalogue
    if catalogue is None:
        return tuple(row.services)
    names = {service.id: say(service.name, inputs.language) for service in catalogue.services}
    queues = {queue.id: say(queue.name, inputs.language) for queue in catalogue.queues}
    return tuple(names.get(s, s) for s in row.services) or (queues.get(row.queue, row.queue),)


def place_name(inputs: Inputs, counter: str) -> str:
    """Return a counter's name in the panel's language."""
    entries = inputs.catalogue.counters if inputs.catalogue is not None else ()
    names = [say(entry.name, inputs.language) for entry in entries if entry.id == counter]
    return names[0] if names else counter


def _offers(inputs: Inputs) -> tuple[CounterOffer, ...]:
    if inputs.fixed:
        return ()
    order = {entry.id: n for n, entry in enumerate(inputs.catalogue.counters if inputs.catalogue is not None else ())}
    states = sorted(inputs.offered.values(), key=lambda state: (order.get(state.counter, len(order)), state.counter))
    return tuple(
        CounterOffer(
            id=state.counter,
            name=place_name(inputs, state.counter),
            state=state.state,
            holder=holder(state, inputs.clerk),
        )
        for state in states
    )


def wall_clock(inputs: Inputs, at: datetime | None) -> str:
    """Return a moment as the office's wall clock shows it; the zone is known once the catalogue is."""
    if at is None:
        return ""
    zone = ZoneInfo(inputs.catalogue.time_zone) if inputs.catalogue is not None else None
    return at.astimezone(zone).strftime("%H:%M")


def _pending(inputs: Inputs) -> str:
    pending = inputs.pending
    slow = pending is not None and inputs.monotonic - pending.since >= PENDING_SHOWN_AFTER_S
    return pending.action.value if pending is not None and slow else ""


def _notice(inputs: Inputs) -> Notice | None:
    notice = inputs.notice
    return notice if notice is not None and inputs.monotonic - notice.at < NOTICE_SHOWN_S else None


def _parked(inputs: Inputs) -> tuple[tuple[str, str], ...]:
    state, line = inputs.state, inputs.line
    if state is None or line is None:
        return ()
    mine = (row for row in line.tickets if row.state == "parked" and row.queue in state.skills)
    return tuple((row.id, row.number) for row in mine if row.counter in {None, inputs.counter})
