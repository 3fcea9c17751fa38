"""What can happen to a visit, and what it can want done."""

from enum import StrEnum

import msgspec

from kiosk.modes import Way
from kiosk.paging import Span
from kiosk.screens import CodeUse, Party, Purpose, SlipState, Typed
from office.commands import Assistance, Book, Command
from office.ids import CommandId, Language, ServiceId, SlotId
from office.wire.answers import Answer, BookedAppointment, GivenTicket, Refusal


class Touch(StrEnum):
    """A touch that says no more than itself."""

    SEE_LANGUAGES = "see_languages"
    """All languages, to choose from; again: not after all."""
    BEGIN_SEARCH = "begin_search"
    """The search field was touched."""
    ADD_SERVICE = "add_service"
    """One thing more, in the same visit."""
    PRINT_INFO = "print_info"
    """What to bring, on paper."""
    OFFER_ASSISTANCE = "offer_assistance"
    """Who checks in wants assistance, or to change what is noted."""
    PROCEED = "proceed"
    """The question is answered; the text is typed."""
    SEE_OFFERS = "see_offers"
    """The visitor wants an appointment."""
    LEAVE_WISH = "leave_wish"
    """Nothing is free; the visitor wants to be told."""
    CONFIRM_BOOKING = "confirm_booking"
    """Yes, this appointment."""
    ERASE_CODE = "erase_code"
    """Take the last character back."""
    SUBMIT_CODE = "submit_code"
    """The code is complete."""
    WAKE = "wake"
    """The dark screen was touched."""
    LOOK_AGAIN = "look_again"
    """Look how the ticket stands now."""
    COME_BACK = "come_back"
    """Back from an errand, or after a missed call."""
    OTHER_SERVICE = "other_service"
    """The ticket's visitor wants something else."""
    GIVE_UP = "give_up"
    """The ticket is not needed; the visitor is asked again."""
    GIVE_UP_SURELY = "give_up_surely"
    """The ticket really is not needed."""
    CALL_FOR_HELP = "call_for_help"
    """Somebody shall come; also: try again."""
    HELP_NOTED = "help_noted"
    """The visitor has read what became of the call for help."""
    BACK = "back"
    """One screen back."""
    START_OVER = "start_over"
    """Away with everything; also: I have what I came for."""
    STILL_HERE = "still_here"
    """The visitor answers the idle warning."""


class ChooseLanguage(msgspec.Struct, frozen=True):
    """A language was touched."""

    language: Language


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


class Search(msgspec.Struct, frozen=True):
    """The search reads so now."""

    text: str


class ChooseService(msgspec.Struct, frozen=True):
    """A service was touched."""

    service: ServiceId


class DropService(msgspec.Struct, frozen=True):
    """Not this after all."""

    service: ServiceId


class SetPeople(msgspec.Struct, frozen=True):
    """So many people come."""

    people: int


class TakeTicket(msgspec.Struct, frozen=True):
    """The visitor wants to wait; also: try again after no answer."""

    standby: bool = False


class HasPhoto(msgspec.Struct, frozen=True):
    """Whether the visitor has a photograph."""

    yes: bool


class Toggle(msgspec.Struct, frozen=True):
    """A kind of assistance is needed, or not after all."""

    assistance: Assistance


class TurnPage(msgspec.Struct, frozen=True):
    """Later (1) or earlier (-1) offers."""

    by: int


class SeeHours(msgspec.Struct, frozen=True):
    """Offers in these hours only."""

    span: Span


class LookElsewhere(msgspec.Struct, frozen=True):
    """Offers of all offices, or of this one only."""

    everywhere: bool


class Type(msgspec.Struct, frozen=True):
    """Type something of this kind."""

    typed: Typed


class Write(msgspec.Struct, frozen=True):
    """What is typed reads so now."""

    text: str


class ChooseOffer(msgspec.Struct, frozen=True):
    """A free appointment was touched."""

    slot: SlotId


class TypeCode(msgspec.Struct, frozen=True):
    """One more character of the code."""

    character: str


class Speak(msgspec.Struct, frozen=True):
    """Speak the screen, or no longer."""

    on: bool


class Scanned(msgspec.Struct, frozen=True):
    """A scanner read a code."""

    code: str


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
    Touch
    | ChooseLanguage
    | Switch
    | Look
    | EnterCode
    | ChooseGroup
    | Search
    | ChooseService
    | DropService
    | SetPeople
    | TakeTicket
    | HasPhoto
    | Toggle
    | TurnPage
    | SeeHours
    | LookElsewhere
    | Type
    | Write
    | ChooseOffer
    | TypeCode
    | Speak
    | Scanned
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
