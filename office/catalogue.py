"""What an office is: its units, services, queues, counters, hours and devices.

These are the types of ``catalogue.toml`` (services, shared by offices) and ``office.toml``
(one site). The centre owns them; the files are their import form (DESIGN §5).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Annotated
from zoneinfo import ZoneInfo

from office.bounds import Bounds, OneOf
from office.hours import Hours
from office.ids import ClientId, CounterId, Language, OfficeSlug, QueueId, ServiceId, UnitId
from office.walk_in_plan import QuotaPlan, WalkIn

Texts = dict[Language, str]
"""One text in several languages."""


def say(texts: Mapping[Language, str], language: str, fallback: str = "de") -> str:
    """Return the text in `language`, else in its base language, in `fallback`, or any; else ``""``."""
    for tag in (language, language.partition("-")[0], fallback):
        if text := texts.get(Language(tag)):
            return text
    return next(iter(texts.values()), "")


class Access(StrEnum):
    """How a service can be had."""

    WALK_IN = "walk_in"
    APPOINTMENT = "appointment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A heading under which the kiosk lists services."""

    id: str
    name: Texts
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """What a visitor comes for."""

    id: ServiceId
    name: Texts
    group: str
    minutes: int
    """Usual minutes at the counter for one person."""
    additional_minutes: int = 0
    """Minutes for each further person of the party."""
    fee: Texts = field(default_factory=dict)
    """As said to a visitor, such as ``37,00 €``; empty: free of charge."""
    bring: dict[Language, tuple[str, ...]] = field(default_factory=dict)
    words: dict[Language, tuple[str, ...]] = field(default_factory=dict)
    """Everyday words that find the service."""
    icon: str = ""
    access: tuple[Access, ...] = (Access.WALK_IN, Access.APPOINTMENT)
    online: str = ""
    """The address where it can be done from home."""
    call_first: str = ""
    """The telephone number to call before coming."""
    equipment: tuple[str, ...] = ()
    """What a counter must have to serve it."""
    photo: bool = False
    """Needs a photograph."""
    valid_from: date | None = None
    valid_until: date | None = None

    def offered_on(self, day: date) -> bool:
        """Tell whether the service exists on that date."""
        after = self.valid_from is None or self.valid_from <= day
        return after and (self.valid_until is None or day <= self.valid_until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """The services of all offices of a city."""

    languages: tuple[Language, ...]
    groups: tuple[Group, ...]
    services: tuple[Service, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """An authority in the hall."""

    id: UnitId
    name: Texts
    hours: Hours | None = None
    """When it is open; None: as the house."""
    wait_here: Texts = field(default_factory=dict)
    """Where its visitors sit; empty: as the office says."""
    notice: Texts = field(default_factory=dict)
    """A standing remark of this unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """An ordered line with letters of its own."""

    id: QueueId
    unit: UnitId
    name: Texts
    letter: str
    """Of walk-in tickets, ``A`` in ``A017``."""
    appointment_letter: str
    standby_letter: str = ""
    services: tuple[ServiceId, ...] = ()
    walk_in: WalkIn | None = None
    """None: appointments only."""
    quotas: dict[ServiceId, QuotaPlan] = field(default_factory=dict)
    """Quotas of single services, which hold beside the queue's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """A desk where visitors are served."""

    id: CounterId
    name: Texts
    """``Platz 3`` or ``Zimmer 2.14``."""
    skills: tuple[QueueId, ...]
    equipment: tuple[str, ...] = ()
    direction: Texts = field(default_factory=dict)
    """The way there, such as ``links vom Eingang``."""
    zone: str = "hall"
    """The waiting zone in which its calls are shown and spoken."""
    plan: Hours | None = None
    """When it is planned to be staffed, for quotas by minutes; None: while the house is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrandPlace:
    """Where a visitor is sent on an errand; `id` is the `kind` of that command, such as ``photo``."""

    id: str
    name: Texts
    direction: Texts = field(default_factory=dict)


class Role(StrEnum):
    """What a device is, and so what it may do."""

    HUB = "hub"
    KIOSK = "kiosk"
    DISPLAY = "display"
    PRINTER = "printer"
    COUNTER = "counter"
    DESK = "desk"
    LEAD = "lead"
    BUTTON = "button"


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """A client of the broker. Its name is its MQTT user name."""

    client: ClientId
    role: Role
    counters: tuple[CounterId, ...] = ()
    """The counters that a panel or button acts for; none: all."""
    units: tuple[UnitId, ...] = ()
    """The units that a lead acts for; none: all."""
    zone: str = "hall"
    place: Texts = field(default_factory=dict)
    """Where it stands, as told to the one who comes to help."""


HeadStart = Annotated[int, Bounds(0, 240)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The office's numbers for the rules of the day (DESIGN §4), each within its bounds. Minutes unless said otherwise.

    A head start of more than 4 hours would let nobody without it be called in a morning: hence the bounds.
    """

    appointment_head_start: HeadStart = 120
    earliest_call: Annotated[int, Bounds(0, 60)] = 5
    """An appointment is due so long before its time."""
    late_after: Annotated[int, Bounds(0, 120)] = 15
    late_head_start: HeadStart = 30
    check_in_before: Annotated[int, Bounds(0, 600)] = 60
    check_in_after: Annotated[int, Bounds(0, 600)] = 60
    urgent_head_start: HeadStart = 60
    too_soon_seconds: Annotated[int, Bounds(0, 60)] = 5
    missed_within_seconds: Annotated[int, Bounds(0, 600)] = 45
    least_between_calls_seconds: Annotated[float, Bounds(0, 10)] = 1.0
    recall_after_seconds: Annotated[int, Bounds(0, 120)] = 5
    """A call is announced again at most once in so many seconds."""
    no_show_calls: Annotated[int, Bounds(1, 5)] = 1
    """A visitor is a no-show only after so many calls; doubled for assistance."""
    walking_minutes: Annotated[int, OneOf((0, 3, 5, 10))] = 0
    """A visitor is a no-show only so long after the first call was seen; doubled for assistance. 0: the clerk decides."""
    call_expires_seconds: Annotated[int, Bounds(5, 600)] = 60
    return_within: Annotated[int, Bounds(0, 600)] = 60
    usual_way_seconds: Annotated[int, Bounds(0, 900)] = 60
    outcome_required: bool = False
    clerk_sign_in: bool = False
    """A counter opens only for a clerk who has signed in with a PIN (`sign_in`). False: `clerk` is any slug."""
    last_ticket_before: Annotated[int, Bounds(0, 240)] = 0
    """The last walk-in ticket is given so long before closing."""
    warn_before_closing: Annotated[int, Bounds(0, 240)] = 30
    """So long before closing it is said who can't be served any more."""
    help_escalates_seconds: Annotated[int, Bounds(5, 3600)] = 60
    """An alarm or a call for help that nobody answers in this time escalates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The head of ``office.toml``."""

    slug: OfficeSlug
    name: Texts
    time_zone: str
    hours: Hours
    """The house's hours: walk-in tickets are given inside them only."""
    languages: tuple[Language, ...]
    """Languages that the kiosk offers, the first at start."""
    announce: tuple[Language, ...] = (Language("de"),)
    """Languages of each announcement; the ticket's own is added."""
    land: str = ""
    """The Land whose public holidays close the house, such as ``BE``; empty: dates are set by hand."""
    address: str = ""
    public_url: str = ""
    """Where visitors' telephones reach the centre's pages; empty: nowhere."""
    wait_here: Texts = field(default_factory=dict)
    """Where to sit and what to watch, for slip and screen."""
    notice: Texts = field(default_factory=dict)
    """A standing remark on the screens, such as that this is a demonstration."""

    @property
    def zone(self) -> ZoneInfo:
        """The office's time zone."""
        return ZoneInfo(self.time_zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """One site with all that is set for it."""

    site: Site
    catalogue: Catalogue
    units: tuple[Unit, ...]
    queues: tuple[Queue, ...]
    counters: tuple[Counter, ...]
    devices: tuple[Device, ...]
    rules: Rules
    errands: tuple[ErrandPlace, ...] = ()
