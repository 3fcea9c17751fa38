"""What the reception's window knows: the house, and what its clerk has begun. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from counter.staff.house import House, Notice
from office.commands import Assistance
from office.ids import AppointmentId, HoldId, QueueId, ServiceId, SlotId, TicketId
from office.wire.answers import BookedAppointment, NamedAppointment, Offer

MOST_AHEAD = 50
"""So many tickets are printed at once to hand along the line; more is a second press."""
MOST_PEOPLE = 20


class Tab(StrEnum):
    """What the right half is for."""

    DRAW = "draw"
    BOOK = "book"
    AHEAD = "ahead"


class Way(StrEnum):
    """Which ticket is drawn."""

    WALK_IN = "walk_in"
    STANDBY = "standby"
    OVER_QUOTA = "over_quota"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What the visitor wants, as far as it is known."""

    services: tuple[ServiceId, ...] = ()
    people: int = 1
    language: str = ""
    """Empty: the office's first."""
    assistance: frozenset[Assistance] = frozenset()
    forward: bool = False
    """With the head start that the office gives at most."""
    way: Way = Way.WALK_IN


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketSeen:
    """A ticket as `find_ticket` or the day's list tells it."""

    id: TicketId
    number: str
    queue: QueueId
    state: str
    counter: str = ""
    services: tuple[str, ...] = ()
    ahead: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """The ticket that was given last, or (`appointment`) the appointment that was booked last."""

    number: str = ""
    code: str = ""
    ticket: TicketId | None = None
    appointment: AppointmentId | None = None
    low: int | None = None
    high: int | None = None
    ahead: int = 0
    at: datetime | None = None
    today: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """Tickets printed before the opening. `done` of `count` are drawn; it stops at a refusal."""

    queue: QueueId | None = None
    count: int = 10
    done: int = 0
    running: bool = False
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """An appointment in the making. `moving` is the code of the one that it replaces."""

    offers: tuple[Offer, ...] = ()
    sought: bool = False
    ahead: int = 0
    """It is sought from so many days ahead."""
    day: date | None = None
    slot: SlotId | None = None
    hold: HoldId | None = None
    expires_at: datetime | None = None
    moving: str = ""
    booked: BookedAppointment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskInputs:
    """Everything that the window knows."""

    house: House
    own_names: Mapping[str, str] = field(default_factory=dict)
    """Of each language its name in itself."""
    tab: Tab = Tab.DRAW
    printer: str = ""
    query: str = ""
    filter: str = ""
    """Narrows the list of services."""
    asked: str = ""
    """What was last looked up at hub and centre."""
    named: tuple[NamedAppointment, ...] = ()
    seen: tuple[TicketSeen, ...] = ()
    code: str = ""
    """A code that no ticket has: it may be an appointment's."""
    sure: str = ""
    """The row whose cancelling waits for a yes."""
    changing: TicketSeen | None = None
    """The ticket whose services are chosen anew."""
    draft: Draft = field(default_factory=Draft)
    given: Given | None = None
    booking: Booking = field(default_factory=Booking)
    ahead: Ahead = field(default_factory=Ahead)
    pending: float | None = None
    """Since when a command is under way."""
    notice: Notice | None = None
