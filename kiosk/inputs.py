"""What can happen to a visit, and what it can want done."""

from dataclasses import dataclass

from kiosk.modes import Way
from kiosk.paging import Span
from kiosk.screens import CodeUse, Party, Purpose, SlipState, Typed
from office.commands import Assistance, Book, Command
from office.ids import CommandId, Language, ServiceId, SlotId
from office.wire.answers import Answer, BookedAppointment, GivenTicket, Refusal


@dataclass(frozen=True, slots=True)
class ChooseLanguage:
    """A language was touched."""

    language: Language


@dataclass(frozen=True, slots=True)
class SeeLanguages:
    """All languages, to choose from; again: not after all."""


@dataclass(frozen=True, slots=True)
class Switch:
    """Larger, other colours, lower; or back."""

    way: Way


@dataclass(frozen=True, slots=True)
class Look:
    """Look for a service."""

    purpose: Purpose


@dataclass(frozen=True, slots=True)
class EnterCode:
    """Type a code."""

    use: CodeUse


@dataclass(frozen=True, slots=True)
class ChooseGroup:
    """A group was touched."""

    group: str


@dataclass(frozen=True, slots=True)
class BeginSearch:
    """The search field was touched."""


@dataclass(frozen=True, slots=True)
class Search:
    """The search reads so now."""

    text: str


@dataclass(frozen=True, slots=True)
class ChooseService:
    """A service was touched."""

    service: ServiceId


@dataclass(frozen=True, slots=True)
class AddService:
    """One thing more, in the same visit."""


@dataclass(frozen=True, slots=True)
class DropService:
    """Not this after all."""

    service: ServiceId


@dataclass(frozen=True, slots=True)
class SetPeople:
    """So many people come."""

    people: int


@dataclass(frozen=True, slots=True)
class PrintInfo:
    """What to bring, on paper."""


@dataclass(frozen=True, slots=True)
class TakeTicket:
    """The visitor wants to wait; also: try again after no answer."""

    standby: bool = False


@dataclass(frozen=True, slots=True)
class HasPhoto:
    """Whether the visitor has a photograph."""

    yes: bool


@dataclass(frozen=True, slots=True)
class OfferAssistance:
    """Who checks in wants assistance, or to change what is noted."""


@dataclass(frozen=True, slots=True)
class Toggle:
    """A kind of assistance is needed, or not after all."""

    assistance: Assistance


@dataclass(frozen=True, slots=True)
class Proceed:
    """The question is answered; the text is typed."""


@dataclass(frozen=True, slots=True)
class SeeOffers:
    """The visitor wants an appointment."""


@dataclass(frozen=True, slots=True)
class TurnPage:
    """Later (1) or earlier (-1) offers."""

    by: int


@dataclass(frozen=True, slots=True)
class SeeHours:
    """Offers in these hours only."""

    span: Span


@dataclass(frozen=True, slots=True)
class LookElsewhere:
    """Offers of all offices, or of this one only."""

    everywhere: bool


@dataclass(frozen=True, slots=True)
class LeaveWish:
    """Nothing is free; the visitor wants to be told."""


@dataclass(frozen=True, slots=True)
class Type:
    """Type something of this kind."""

    typed: Typed


@dataclass(frozen=True, slots=True)
class Write:
    """What is typed reads so now."""

    text: str


@dataclass(frozen=True, slots=True)
class ChooseOffer:
    """A free appointment was touched."""

    slot: SlotId


@dataclass(frozen=True, slots=True)
class ConfirmBooking:
    """Yes, this appointment."""


@dataclass(frozen=True, slots=True)
class TypeCode:
    """One more character of the code."""

    character: str


@dataclass(frozen=True, slots=True)
class EraseCode:
    """Take the last character back."""


@dataclass(frozen=True, slots=True)
class SubmitCode:
    """The code is complete."""


@dataclass(frozen=True, slots=True)
class Wake:
    """The dark screen was touched."""


@dataclass(frozen=True, slots=True)
class Speak:
    """Speak the screen, or no longer."""

    on: bool


@dataclass(frozen=True, slots=True)
class LookAgain:
    """Look how the ticket stands now."""


@dataclass(frozen=True, slots=True)
class ComeBack:
    """Back from an errand, or after a missed call."""


@dataclass(frozen=True, slots=True)
class OtherService:
    """The ticket's visitor wants something else."""


@dataclass(frozen=True, slots=True)
class GiveUp:
    """The ticket is not needed; the visitor is asked again."""


@dataclass(frozen=True, slots=True)
class GiveUpSurely:
    """The ticket really is not needed."""


@dataclass(frozen=True, slots=True)
class CallForHelp:
    """Somebody shall come; also: try again."""


@dataclass(frozen=True, slots=True)
class HelpNoted:
    """The visitor has read what became of the call for help."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """A scanner read a code."""

    code: str


@dataclass(frozen=True, slots=True)
class Back:
    """One screen back."""


@dataclass(frozen=True, slots=True)
class StartOver:
    """Away with everything; also: I have what I came for."""


@dataclass(frozen=True, slots=True)
class StillHere:
    """The visitor answers the idle warning."""


@dataclass(frozen=True, slots=True)
class TimeUp:
    """Nobody touched anything for as long as `patience` says."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A command's outcome. None: nobody answered, repeats included."""

    re: CommandId
    outcome: Answer | Refusal | None


@dataclass(frozen=True, slots=True)
class QueuesMoved:
    """Somebody was called, came or went: what was read of a ticket may be old."""


@dataclass(frozen=True, slots=True)
class SlipIs:
    """What became of a slip."""

    job: str
    state: SlipState


Input = (
    ChooseLanguage
    | SeeLanguages
    | Switch
    | Look
    | EnterCode
    | ChooseGroup
    | BeginSearch
    | Search
    | ChooseService
    | AddService
    | DropService
    | SetPeople
    | PrintInfo
    | TakeTicket
    | HasPhoto
    | OfferAssistance
    | Toggle
    | Proceed
    | SeeOffers
    | TurnPage
    | SeeHours
    | LookElsewhere
    | LeaveWish
    | Type
    | Write
    | ChooseOffer
    | ConfirmBooking
    | TypeCode
    | EraseCode
    | SubmitCode
    | Wake
    | Speak
    | LookAgain
    | ComeBack
    | OtherService
    | GiveUp
    | GiveUpSurely
    | CallForHelp
    | HelpNoted
    | Scanned
    | Back
    | StartOver
    | StillHere
    | TimeUp
    | Answered
    | QueuesMoved
    | SlipIs
)

Told = Answered | QueuesMoved | SlipIs
"""What the house tells; everything else is a visitor's touch, or its lack."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Send a command to the hub; its outcome comes as `Answered` with this id."""

    id: CommandId
    command: Command


@dataclass(frozen=True, slots=True)
class PrintTicket:
    """Print a wait or check-in slip."""

    job: str
    ticket: GivenTicket
    services: tuple[ServiceId, ...]
    language: Language
    checked_in: bool
    standby: bool = False
    errand: bool = False
    """The visitor goes for a photograph first."""


@dataclass(frozen=True, slots=True)
class PrintAppointment:
    """Print an appointment's slip."""

    job: str
    appointment: BookedAppointment
    services: tuple[ServiceId, ...]
    language: Language


@dataclass(frozen=True, slots=True)
class PrintNeeds:
    """Print what the services need, and whether they can be had from home."""

    job: str
    party: Party
    language: Language


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Nobody waits for this booking any more: learn what became of it, and cancel it if it is made."""

    id: CommandId
    command: Book


Effect = Ask | TakeBack | PrintTicket | PrintAppointment | PrintNeeds
