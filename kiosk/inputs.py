"""What can happen to a visit, and what it can want done."""

import msgspec

from kiosk.modes import Way
from kiosk.paging import Span
from kiosk.screens import CodeUse, Party, Purpose, SlipState, Typed
from office.commands import Assistance, Book, Command
from office.ids import CommandId, Language, ServiceId, SlotId
from office.wire.answers import Answer, BookedAppointment, GivenTicket, Refusal


class ChooseLanguage(msgspec.Struct, frozen=True):
    """A language was touched."""

    language: Language


class SeeLanguages(msgspec.Struct, frozen=True):
    """All languages, to choose from; again: not after all."""


class Switch(msgspec.Struct, frozen=True):
    """Larger, other colours, lower; or back."""

    way: Way


class Look(msgspec.Struct, frozen=True):
    """Look for a service."""

    purpose: Purpose


class EnterCode(msgspec.Struct, frozen=True):
    """Type a code."""

    use: CodeUse


class ChooseGroup(msgspec.Struct, frozen=True):
    """A group was touched."""

    group: str


class BeginSearch(msgspec.Struct, frozen=True):
    """The search field was touched."""


class Search(msgspec.Struct, frozen=True):
    """The search reads so now."""

    text: str


class ChooseService(msgspec.Struct, frozen=True):
    """A service was touched."""

    service: ServiceId


class AddService(msgspec.Struct, frozen=True):
    """One thing more, in the same visit."""


class DropService(msgspec.Struct, frozen=True):
    """Not this after all."""

    service: ServiceId


class SetPeople(msgspec.Struct, frozen=True):
    """So many people come."""

    people: int


class PrintInfo(msgspec.Struct, frozen=True):
    """What to bring, on paper."""


class TakeTicket(msgspec.Struct, frozen=True):
    """The visitor wants to wait; also: try again after no answer."""

    standby: bool = False


class HasPhoto(msgspec.Struct, frozen=True):
    """Whether the visitor has a photograph."""

    yes: bool


class OfferAssistance(msgspec.Struct, frozen=True):
    """Who checks in wants assistance, or to change what is noted."""


class Toggle(msgspec.Struct, frozen=True):
    """A kind of assistance is needed, or not after all."""

    assistance: Assistance


class Proceed(msgspec.Struct, frozen=True):
    """The question is answered; the text is typed."""


class SeeOffers(msgspec.Struct, frozen=True):
    """The visitor wants an appointment."""


class TurnPage(msgspec.Struct, frozen=True):
    """Later (1) or earlier (-1) offers."""

    by: int


class SeeHours(msgspec.Struct, frozen=True):
    """Offers in these hours only."""

    span: Span


class LookElsewhere(msgspec.Struct, frozen=True):
    """Offers of all offices, or of this one only."""

    everywhere: bool


class LeaveWish(msgspec.Struct, frozen=True):
    """Nothing is free; the visitor wants to be told."""


class Type(msgspec.Struct, frozen=True):
    """Type something of this kind."""

    typed: Typed


class Write(msgspec.Struct, frozen=True):
    """What is typed reads so now."""

    text: str


class ChooseOffer(msgspec.Struct, frozen=True):
    """A free appointment was touched."""

    slot: SlotId


class ConfirmBooking(msgspec.Struct, frozen=True):
    """Yes, this appointment."""


class TypeCode(msgspec.Struct, frozen=True):
    """One more character of the code."""

    character: str


class EraseCode(msgspec.Struct, frozen=True):
    """Take the last character back."""


class SubmitCode(msgspec.Struct, frozen=True):
    """The code is complete."""


class Wake(msgspec.Struct, frozen=True):
    """The dark screen was touched."""


class Speak(msgspec.Struct, frozen=True):
    """Speak the screen, or no longer."""

    on: bool


class LookAgain(msgspec.Struct, frozen=True):
    """Look how the ticket stands now."""


class ComeBack(msgspec.Struct, frozen=True):
    """Back from an errand, or after a missed call."""


class OtherService(msgspec.Struct, frozen=True):
    """The ticket's visitor wants something else."""


class GiveUp(msgspec.Struct, frozen=True):
    """The ticket is not needed; the visitor is asked again."""


class GiveUpSurely(msgspec.Struct, frozen=True):
    """The ticket really is not needed."""


class CallForHelp(msgspec.Struct, frozen=True):
    """Somebody shall come; also: try again."""


class HelpNoted(msgspec.Struct, frozen=True):
    """The visitor has read what became of the call for help."""


class Scanned(msgspec.Struct, frozen=True):
    """A scanner read a code."""

    code: str


class Back(msgspec.Struct, frozen=True):
    """One screen back."""


class StartOver(msgspec.Struct, frozen=True):
    """Away with everything; also: I have what I came for."""


class StillHere(msgspec.Struct, frozen=True):
    """The visitor answers the idle warning."""


class TimeUp(msgspec.Struct, frozen=True):
    """Nobody touched anything for as long as `patience` says."""


class Answered(msgspec.Struct, frozen=True):
    """A command's outcome. None: nobody answered, repeats included."""

    re: CommandId
    outcome: Answer | Refusal | None


class QueuesMoved(msgspec.Struct, frozen=True):
    """Somebody was called, came or went: what was read of a ticket may be old."""


class SlipIs(msgspec.Struct, frozen=True):
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


class Ask(msgspec.Struct, frozen=True):
    """Send a command to the hub; its outcome comes as `Answered` with this id."""

    id: CommandId
    command: Command


class PrintTicket(msgspec.Struct, frozen=True):
    """Print a wait or check-in slip."""

    job: str
    ticket: GivenTicket
    services: tuple[ServiceId, ...]
    language: Language
    checked_in: bool
    standby: bool = False
    errand: bool = False
    """The visitor goes for a photograph first."""


class PrintAppointment(msgspec.Struct, frozen=True):
    """Print an appointment's slip."""

    job: str
    appointment: BookedAppointment
    services: tuple[ServiceId, ...]
    language: Language


class PrintNeeds(msgspec.Struct, frozen=True):
    """Print what the services need, and whether they can be had from home."""

    job: str
    party: Party
    language: Language


class TakeBack(msgspec.Struct, frozen=True):
    """Nobody waits for this booking any more: learn what became of it, and cancel it if it is made."""

    id: CommandId
    command: Book


Effect = Ask | TakeBack | PrintTicket | PrintAppointment | PrintNeeds
