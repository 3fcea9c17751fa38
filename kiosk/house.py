"""What the kiosk knows of the house right now, and what a visitor can have in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from office.ids import QueueId, ServiceId
from office.reasons import Reason
from office.wire.states import CatalogueState, HubState, QueuesState, QueueState, ServiceEntry

_BOOKING_NEEDS = frozenset({"offers", "hold", "book"})


@dataclass(frozen=True, slots=True)
class Chance:
    """Whether something can be had; if not, why (a `Reason` or one of the words below) and when next."""

    ok: bool
    reason: str = ""
    next_at: datetime | None = None


APPOINTMENT_ONLY = "appointment_only"
WALK_IN_ONLY = "walk_in_only"
NOT_OFFERED = "not_offered"
HUB_AWAY = "hub_away"


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """The latest word of the hub, and whether it can be asked. None: not heard yet."""

    broker: bool = False
    hub: bool = False
    centre: bool = False
    printer_ready: bool | None = None
    day: date | None = None
    catalogue: CatalogueState | None = None
    services: Mapping[ServiceId, ServiceEntry] = field(default_factory=dict)
    queues: Mapping[QueueId, QueueState] = field(default_factory=dict)
    spare: Mapping[QueueId, tuple[ServiceId, ...]] = field(default_factory=dict)
    """Queues whose tickets the kiosk can issue without the hub, with the services that are left out."""
    serviced: bool = False
    """Staff have taken this kiosk out of service."""
    rest_until: datetime | None = None
    """This kiosk has given out as many tickets as it may in a minute; the next one is to be had then."""

    @property
    def serves(self) -> bool:
        """Whether a visitor can have anything now: the hub can be asked, or there is a reserve."""
        return self.known and not self.serviced and (self.hub or bool(self.spare))

    @property
    def known(self) -> bool:
        """Whether there is enough to show a visitor anything."""
        return self.catalogue is not None

    @property
    def zone(self) -> ZoneInfo:
        """The office's time zone."""
        return ZoneInfo("UTC" if self.catalogue is None else self.catalogue.time_zone)

    def service(self, service: ServiceId) -> ServiceEntry | None:
        """Return the catalogue's entry."""
        return self.services.get(service)

    def offered(self, service: ServiceEntry) -> bool:
        """Tell whether the service exists today (a postal vote has its weeks)."""
        if self.day is None:
            return True
        after = service.valid_from is None or service.valid_from <= self.day
        return after and (service.valid_until is None or self.day <= service.valid_until)

    def queue(self, service: ServiceEntry) -> QueueState | None:
        """Return the state of the service's queue."""
        return None if service.queue is None else self.queues.get(service.queue)

    def walk_in(self, service: ServiceEntry) -> Chance:
        """Tell whether a wait ticket can be had for the service now."""
        if not self.offered(service):
            return Chance(False, NOT_OFFERED)
        if "walk_in" not in service.access or not self._has_walk_in(service):
            return Chance(False, APPOINTMENT_ONLY)
        queue = self.queue(service)
        if not self.hub:
            spare = self.spare.get(service.queue) if service.queue is not None else None
            return Chance(False, HUB_AWAY) if spare is None or service.id in spare else Chance(True)
        return Chance(False, HUB_AWAY) if queue is None else queue_chance(queue)

    def booking(self, service: ServiceEntry) -> Chance:
        """Tell whether an appointment can be sought for the service now."""
        if not self.offered(service):
            return Chance(False, NOT_OFFERED)
        if "appointment" not in service.access:
            return Chance(False, WALK_IN_ONLY)
        if not self.hub:
            return Chance(False, HUB_AWAY)
        if not self.centre:
            return Chance(False, Reason.CENTRE_AWAY)
        queue = self.queue(service)
        return Chance(True, next_at=None if queue is None else queue.booking.next_at)

    def _has_walk_in(self, service: ServiceEntry) -> bool:
        entries = self.catalogue.queues if self.catalogue is not None else ()
        return any(entry.id == service.queue and entry.walk_in for entry in entries)


def queue_chance(queue: QueueState) -> Chance:
    """Tell whether a wait ticket can be had in the queue now."""
    walk_in = queue.walk_in
    if walk_in.open and walk_in.left != 0:
        return Chance(True)
    reason = walk_in.reason or (Reason.QUOTA_EXHAUSTED if walk_in.open else Reason.CLOSED)
    return Chance(False, reason, walk_in.next_at)


def with_catalogue(house: House, catalogue: CatalogueState) -> House:
    """Return the house with a new catalogue."""
    return replace(house, catalogue=catalogue, services={s.id: s for s in catalogue.services})


def with_queues(house: House, queues: QueuesState) -> House:
    """Return the house with new queues."""
    return replace(house, queues={q.id: q for q in queues.queues})


def with_hub(house: House, hub: HubState) -> House:
    """Return the house with the hub's own state; whether it can be asked is the line's to say."""
    centre = hub.centre is not None and hub.centre.online and set(hub.centre.can) >= _BOOKING_NEEDS
    return replace(house, centre=centre, day=hub.day or house.day)
