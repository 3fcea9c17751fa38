"""The screens of a visit, as values. What stands on them is worked out in `kiosk.views`."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from kiosk.modes import Modes
from kiosk.paging import Span, within
from office.commands import Assistance, Contact, IssueTicket
from office.ids import CommandId, HoldId, Language, ServiceId
from office.wire.answers import BookedAppointment, GivenTicket, Offer, TicketFound, TicketGiven


class Purpose(StrEnum):
    """Why a visitor looks for a service."""

    WALK_IN = "walk_in"
    BOOK = "book"
    CHANGE = "change"
    """A ticket is there; its visitor comes for something else."""


class CodeUse(StrEnum):
    """What a typed code is for."""

    CHECK_IN = "check_in"
    CANCEL = "cancel"
    FIND = "find"
    """Look a ticket up."""


class Help(StrEnum):
    """What became of a call for help."""

    NONE = ""
    CALLING = "calling"
    COMING = "coming"
    """The hub has it, and with it the staff."""
    UNDELIVERED = "undelivered"


class Typed(StrEnum):
    """What is typed beside codes and searches."""

    PHONE = "phone"
    NAME = "name"
    WISH = "wish"
    """The phone number at which a wish is answered."""


class CodeStep(StrEnum):
    """How far a code's check-in is."""

    FIRST = "first"
    LOCATING = "locating"
    """It is none of today's; the centre is asked where it belongs."""
    FINDING = "finding"
    """It is checked in; the hub is asked what became of its ticket."""


class SlipState(StrEnum):
    """What became of a slip."""

    PRINTING = "printing"
    PRINTED = "printed"
    UNSURE = "unsure"
    """The printer can't tell."""
    MISSING = "missing"


ON_SCREEN_ONLY = frozenset({SlipState.UNSURE, SlipState.MISSING})
"""The number may be on no paper."""


@dataclass(frozen=True, slots=True)
class Party:
    """What a visitor comes for, and with how many people."""

    services: tuple[ServiceId, ...]
    people: int = 1


@dataclass(frozen=True, slots=True)
class Problem:
    """Why the last wish was not granted: a reason's key (or ``no_answer``) and the next chance."""

    reason: str
    next_at: datetime | None = None
    come_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Start:
    """Nobody is here, or somebody has just come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Look for a service: the most asked and the groups, one group, or what a search finds."""

    purpose: Purpose
    group: str = ""
    searching: bool = False
    search: str = ""
    adding: Party | None = None
    """Who comes for one thing more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What it takes: wait now, or book? `asked` is the open question for offers here, `beyond` for those elsewhere."""

    party: Party
    purpose: Purpose = Purpose.WALK_IN
    """What the visitor came for in the first place."""
    asked: CommandId | None = None
    offers: tuple[Offer, ...] | None = None
    beyond: CommandId | None = None
    elsewhere: tuple[Offer, ...] = ()
    """The next offers of other offices."""
    job: str = ""
    needs: SlipState | None = None
    """What became of the list of what to bring, printed by that job; None: not asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """The service needs a photograph: has the visitor one or not."""

    party: Party


@dataclass(frozen=True, slots=True, kw_only=True)
class Assist:
    """Does the visitor need assistance? `errand`: without a photograph."""

    party: Party | None = None
    """None: who checks in; that appointment's is not known yet."""
    standby: bool = False
    errand: bool = False
    chosen: frozenset[Assistance] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuing:
    """The ticket has been asked for. With a `problem` nobody answered: the same id may be asked again."""

    ticket: IssueTicket
    asked: CommandId
    errand: bool = False
    given: TicketGiven | None = None
    """The ticket is there; the errand is asked for."""
    problem: Problem | None = None

    @property
    def party(self) -> Party:
        """Who comes for what."""
        return Party(self.ticket.services, self.ticket.people)


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """The ticket is given, by issue or check-in. `errand`: the visitor goes for a photograph first."""

    ticket: GivenTicket
    services: tuple[ServiceId, ...]
    job: str
    slip: SlipState = SlipState.PRINTING
    checked_in: bool = False
    standby: bool = False
    errand: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """Free appointments, `page` by page. `holding` is the open question for one of them, `more` for later ones."""

    party: Party
    everywhere: bool = False
    """Of all offices."""
    span: Span = Span.ALL
    asked: CommandId | None = None
    offers: tuple[Offer, ...] | None = None
    page: int = 0
    more: CommandId | None = None
    since: date | None = None
    """The first day of the last question for later ones."""
    whole: bool = False
    """There are no later ones."""
    tries: int = 0
    """Questions for later ones that brought none of the wanted hours."""
    holding: CommandId | None = None
    chosen: Offer | None = None
    problem: Problem | None = None

    def shown(self, zone: ZoneInfo) -> tuple[Offer, ...]:
        """Return the offers in the wanted hours."""
        return within(self.offers or (), self.span, zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirm:
    """An appointment is held for this visitor until `expires_at`. `asked` is the open booking."""

    party: Party
    offer: Offer
    hold: HoldId
    expires_at: datetime
    contact: Contact = field(default_factory=Contact)
    asked: CommandId | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Type a phone number or a name. `party` is whose wish it is for; `asked` is the wish on its way."""

    typed: Typed
    text: str = ""
    party: Party | None = None
    asked: CommandId | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Wished:
    """The wish is with the centre."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked:
    """The appointment is the visitor's."""

    party: Party
    appointment: BookedAppointment
    minutes: int
    job: str
    slip: SlipState = SlipState.PRINTING


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """Type or scan an appointment's code. `asked` is the open question."""

    use: CodeUse
    code: str = ""
    asked: CommandId | None = None
    assistance: frozenset[Assistance] = frozenset()
    step: CodeStep = CodeStep.FIRST
    number: str = ""
    """The ticket that the appointment has already."""
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotCheckedIn:
    """The code could not check in; `found` is its appointment of another day or office, `number` the ticket it has."""

    problem: Problem
    found: BookedAppointment | None = None
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelCheck:
    """The appointment that is to be cancelled, for its visitor to say whether they mean it."""

    code: str
    found: BookedAppointment
    asked: CommandId | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mine:
    """A ticket as the house knows it. `asked` is the open question; `giving_up`: "really?" is on the screen."""

    code: str
    found: TicketFound
    asked: CommandId | None = None
    watched: CommandId | None = None
    """The open question how it stands now, which nobody waits for."""
    giving_up: bool = False
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancelled:
    """The appointment, or the `ticket`, is given up."""

    ticket: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A ticket was refused for good. `party` is who wanted it."""

    problem: Problem
    party: Party | None = None


Screen = (
    Start
    | Services
    | Choice
    | Photo
    | Assist
    | Issuing
    | Issued
    | Offers
    | Confirm
    | Entry
    | Wished
    | Booked
    | Code
    | NotCheckedIn
    | CancelCheck
    | Mine
    | Cancelled
    | Notice
)


Asking = Confirm | Entry | Code | CancelCheck
"""Screens that stay until their question is answered, and say why it was not granted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One visitor's way so far. Everything of them is in here, and goes with it."""

    language: Language
    home: Language
    """The language that the next visitor finds."""
    modes: Modes = field(default_factory=Modes)
    languages: bool = False
    """All languages are shown, to choose from."""
    screen: Screen = field(default_factory=Start)
    trail: tuple[Screen, ...] = ()
    """The screens that Back leads to."""
    warned: bool = False
    """The idle warning is up."""
    turned_away: frozenset[ServiceId] = frozenset()
    """Services already counted as turned away in this visit."""
    woken: bool = False
    """Somebody is there outside the house's hours: the screen is light."""
    speech: bool = False
    """The screen is spoken to this visitor."""
    help: Help = Help.NONE
    """Lies over the screen."""
    help_asked: CommandId | None = None


def fresh(home: Language) -> Visit:
    """Return the visit of somebody who has not come yet."""
    return Visit(language=home, home=home)


def pending(screen: Screen) -> CommandId | None:
    """Return the open question that the visitor must wait for, or None."""
    match screen:
        case Issuing(asked=asked, problem=None) | Offers(holding=asked):
            return asked
        case Confirm(asked=asked, problem=None) | Code(asked=asked, problem=None) | Mine(asked=asked):
            return asked
        case Entry(asked=asked, problem=None) | CancelCheck(asked=asked, problem=None):
            return asked
        case _:
            return None


def done_with(screen: Screen) -> bool:
    """Tell whether nothing is lost with the screen: the visitor has what they came for, or has not begun."""
    match screen:
        case Issued(slip=slip) | Booked(slip=slip):
            return slip not in ON_SCREEN_ONLY
        case _:
            return isinstance(screen, Start | Cancelled | Wished)


def expected(printer_ready: bool | None) -> SlipState:
    """Return what to say of a slip that has just been sent: a printer that is known to be out prints none now."""
    return SlipState.MISSING if printer_ready is False else SlipState.PRINTING


def in_order(chosen: frozenset[Assistance]) -> tuple[Assistance, ...]:
    """Return what is chosen in the order in which it is offered."""
    return tuple(one for one in Assistance if one in chosen)


def typed(screen: Code, code: str) -> Code:
    """Return the screen with another code, of which nothing is known yet."""
    return Code(use=screen.use, code=code, assistance=screen.assistance)


def push(visit: Visit, screen: Screen) -> Visit:
    """Go to a screen; Back leads here."""
    return replace(visit, screen=screen, trail=(*visit.trail, visit.screen))


def swap(visit: Visit, screen: Screen) -> Visit:
    """Put a screen in the place of this one."""
    return replace(visit, screen=screen)
