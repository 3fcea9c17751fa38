"""What an office is: its units, services, queues, counters, hours and devices.

These are the types of ``catalogue.toml`` (services, shared by offices) and ``office.toml``
(one site). The centre owns them; the files are their import form (DESIGN §5).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from office.hours import Hours
from office.ids import ClientId, CounterId, Language, OfficeSlug, QueueId, ServiceId, UnitId

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
class Batch:
    """So many tickets become available at a time of day."""

    at: time
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkIn:
    """When and how many walk-in tickets a queue gives out."""

    hours: Hours = field(default_factory=Hours)
    limit: int | None = None
    """Tickets a day; None: without a quota."""
    batches: tuple[Batch, ...] = ()
    """Announced batches; none: all at once."""
    until: time | None = None
    """No ticket from this time on; None: to the end of the hours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """An authority in the hall."""

    id: UnitId
    name: Texts


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The office's numbers for the rules of the day (DESIGN §4). Minutes unless said otherwise."""

    appointment_head_start: int = 120
    earliest_call: int = 5
    """An appointment is due so long before its time."""
    late_after: int = 15
    late_head_start: int = 30
    check_in_before: int = 60
    check_in_after: int = 60
    urgent_head_start: int = 60
    too_soon_seconds: int = 5
    missed_within_seconds: int = 45
    least_between_calls_seconds: float = 1.0
    call_expires_seconds: int = 60
    return_within: int = 60
    usual_way_seconds: int = 60
    outcome_required: bool = False
    clerk_sign_in: bool = False
    """False: `clerk` is any slug."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The head of ``office.toml``."""

    slug: OfficeSlug
    name: Texts
    time_zone: str
    hours: Hours
    languages: tuple[Language, ...]
    """Languages that the kiosk offers, the first at start."""
    announce: tuple[Language, ...] = (Language("de"),)
    """Languages of each announcement; the ticket's own is added."""
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
