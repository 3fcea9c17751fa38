"""What a clerk does at a counter."""

from dataclasses import dataclass
from datetime import datetime

from office.ids import CounterId, QueueId, ServiceId, TicketId


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCounter:
    """Begin to serve at a counter; `skills` narrows what it serves for this session, or only `until` then."""

    counter: CounterId
    clerk: str
    skills: tuple[QueueId, ...] | None = None
    takeover: bool = False
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseCounter:
    """Interrupt a session."""

    counter: CounterId
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumeCounter:
    """Go on after a pause."""

    counter: CounterId


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseCounter:
    """End a session."""

    counter: CounterId
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallNext:
    """Call who is next; ends the visit before."""

    counter: CounterId


@dataclass(frozen=True, slots=True, kw_only=True)
class CallTicket:
    """Call a given ticket, out of turn."""

    counter: CounterId
    ticket: TicketId


@dataclass(frozen=True, slots=True, kw_only=True)
class Recall:
    """Call the called ticket once more."""

    counter: CounterId


@dataclass(frozen=True, slots=True, kw_only=True)
class StartService:
    """The called visitor has come. With `ticket`: one who waits is here already, and is served without a call."""

    counter: CounterId
    ticket: TicketId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish:
    """The visit is over. With services still open the ticket moves on."""

    counter: CounterId
    services: tuple[ServiceId, ...] | None = None
    people: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoShow:
    """The called visitor has not come."""

    counter: CounterId


@dataclass(frozen=True, slots=True, kw_only=True)
class PutBack:
    """Undo a call: the ticket waits again, its place kept."""

    counter: CounterId


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoNoShow:
    """The visitor marked as missed is here after all."""

    ticket: TicketId


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopen:
    """Undo a finish."""

    ticket: TicketId


@dataclass(frozen=True, slots=True, kw_only=True)
class Park:
    """Set the visitor at the counter aside, with an optional time to come back to them."""

    counter: CounterId | None = None
    ticket: TicketId | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """Send the visitor on, with their place in time."""

    counter: CounterId | None = None
    ticket: TicketId | None = None
    to_queue: QueueId | None = None
    to_counter: CounterId | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddService:
    """The visitor at the counter comes for one thing more."""

    service: ServiceId
    counter: CounterId | None = None
    ticket: TicketId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """Send the visitor away and back without queuing anew (``photo``, ``cashier``, ``plates``)."""

    kind: str
    counter: CounterId | None = None
    ticket: TicketId | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ServeUnticketed:
    """Serve a visitor who has no ticket."""

    counter: CounterId
    services: tuple[ServiceId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyNext:
    """Explain a ticket's place at a counter, in one sentence."""

    ticket: TicketId
    counter: CounterId
