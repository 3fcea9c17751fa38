"""What may be asked of an office's day: one frozen dataclass for each ``do`` of DESIGN §3.

`ticket` is always the ticket's id. The envelope (``v``, ``id``, ``at``, ``do``) is not part of a command.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from office.ids import (
    AppointmentId,
    ClientId,
    CounterId,
    HelpId,
    HoldId,
    Language,
    OfficeSlug,
    QueueId,
    ServiceId,
    SlotId,
    TicketId,
)


class Assistance(StrEnum):
    """Help that a visitor needs at the counter. Health data: gone when the ticket is done."""

    LOW_COUNTER = "low_counter"
    FETCH_ME = "fetch_me"
    MORE_TIME = "more_time"
    HEARING_LOOP = "hearing_loop"


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueTicket:
    """Give a wait ticket to a walk-in visitor. Without `services`, any of `queue`."""

    language: Language
    queue: QueueId | None = None
    services: tuple[ServiceId, ...] = ()
    people: int = 1
    assistance: tuple[Assistance, ...] = ()
    standby: bool = False
    over_quota: bool = False
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """Make a ticket of an appointment whose visitor is here. Staff may name the `appointment`."""

    code: str | None = None
    appointment: AppointmentId | None = None
    language: Language | None = None
    people: int | None = None
    assistance: tuple[Assistance, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FindTicket:
    """Tell a ticket's state, who is before it, and where it is called."""

    code: str | None = None
    ticket: TicketId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelTicket:
    """Give a ticket up before its call."""

    code: str | None = None
    ticket: TicketId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnTicket:
    """Come back from an errand, or after a missed call."""

    code: str | None = None
    ticket: TicketId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeTicket:
    """Come for other services, before the call."""

    services: tuple[ServiceId, ...]
    code: str | None = None
    ticket: TicketId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """Ask the centre for bookable slots, earliest first."""

    services: tuple[ServiceId, ...]
    people: int = 1
    offices: tuple[OfficeSlug, ...] = ()
    from_: date | None = None
    to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """Keep a slot for one visitor while they decide."""

    slot: SlotId


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """Give a hold back."""

    hold: HoldId


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """How to reach a visitor; each is optional (P-03)."""

    name: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """Make an appointment of a hold."""

    hold: HoldId
    contact: Contact | None = None
    language: Language | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelAppointment:
    """Give an appointment up; its slot is free for others."""

    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Leave a request for an appointment that nobody can offer yet."""

    services: tuple[ServiceId, ...]
    people: int = 1
    contact: Contact | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCounter:
    """Begin to serve at a counter; `skills` narrows what it serves for this session."""

    counter: CounterId
    clerk: str
    skills: tuple[QueueId, ...] | None = None
    takeover: bool = False


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
    """The called visitor has come."""

    counter: CounterId


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
class SetPriority:
    """Give a ticket a head start in minutes. The reason is not stored."""

    ticket: TicketId
    head_start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyNext:
    """Explain a ticket's place at a counter, in one sentence."""

    ticket: TicketId
    counter: CounterId


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchAt:
    """A batch as it stands on the wire."""

    at: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SetQuota:
    """Change today's quota. An omitted field stays; ``until: null`` is no stop (DESIGN §4)."""

    queue: QueueId | None = None
    service: ServiceId | None = None
    limit: int | None = None
    by: int | None = None
    batches: tuple[BatchAt, ...] | None = None
    until: str | None = ""
    """``HH:MM``; None: no stop; empty as when omitted: unchanged."""
    if_revision: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoQuota:
    """Take the last change of a quota back."""

    queue: QueueId | None = None
    service: ServiceId | None = None
    if_revision: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenWalkIn:
    """Issue walk-in tickets outside the hours too."""

    queue: QueueId | None = None
    text: str | dict[Language, str] | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseWalkIn:
    """Stop issuing walk-in tickets."""

    queue: QueueId | None = None
    text: str | dict[Language, str] | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseHouse:
    """Close the whole house."""

    text: str | dict[Language, str] | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetMessage:
    """Show a message on the wall: a key, or the text by language. None takes it down."""

    queue: QueueId | None = None
    text: str | dict[Language, str] | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RaiseAlarm:
    """A clerk's silent alarm."""

    counter: CounterId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallHelp:
    """A visitor asks for a person to come."""

    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerHelp:
    """Somebody comes."""

    help: HelpId


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintSlip:
    """Print a slip at any printer."""

    printer: ClientId
    ticket: TicketId | None = None
    appointment: AppointmentId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TestCall:
    """Show and speak a test call."""

    display: ClientId


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Read today: ``tickets``, ``appointments``, ``quota_history`` or ``day``."""

    of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnedAway:
    """A visitor left without a ticket: counted, nobody stored."""

    services: tuple[ServiceId, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantNumbers:
    """A kiosk asks for its reserve for when the hub is away."""

    queue: QueueId
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnNumbers:
    """A kiosk gives its reserve back."""

    queue: QueueId
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfflineTicket:
    """A ticket that a kiosk issued from its reserve."""

    ticket: TicketId
    number: str
    code: str
    queue: QueueId
    issued_at: datetime
    language: Language
    services: tuple[ServiceId, ...] = ()
    people: int = 1
    instead_of: str | None = None
    """The id of the `issue_ticket` that got no answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportOfflineTickets:
    """A kiosk tells what it issued while the hub was away."""

    tickets: tuple[OfflineTicket, ...]


Command = (
    IssueTicket
    | CheckIn
    | FindTicket
    | CancelTicket
    | ReturnTicket
    | ChangeTicket
    | Offers
    | Hold
    | Release
    | Book
    | CancelAppointment
    | Wish
    | OpenCounter
    | PauseCounter
    | ResumeCounter
    | CloseCounter
    | CallNext
    | CallTicket
    | Recall
    | StartService
    | Finish
    | NoShow
    | PutBack
    | UndoNoShow
    | Reopen
    | Park
    | Transfer
    | AddService
    | Errand
    | ServeUnticketed
    | SetPriority
    | WhyNext
    | SetQuota
    | UndoQuota
    | OpenWalkIn
    | CloseWalkIn
    | CloseHouse
    | SetMessage
    | RaiseAlarm
    | CallHelp
    | AnswerHelp
    | PrintSlip
    | TestCall
    | Report
    | TurnedAway
    | GrantNumbers
    | ReturnNumbers
    | ReportOfflineTickets
)
"""Any command of the wire."""
