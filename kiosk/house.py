"""What the kiosk knows of the house right now, and what a visitor can have in it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from kiosk.reasons import OwnReason
from kiosk.screens import Party
from office.ids import QueueId, ServiceId
from office.reasons import Reason
from office.wire.entries import ErrandEntry
from office.wire.states import CatalogueState, HubState, QueuesState, QueueState, ServiceEntry, WalkInState

PHOTO = "photo"
"""The `kind` of the errand to the photo machine (DESIGN §1)."""
_BOOKING_NEEDS = frozenset({"offers", "hold", "book"})


@dataclass(frozen=True, slots=True)
class Chance:
    """Whether something can be had; if not, why (a `Reason` or an `OwnReason`) and when next."""

    ok: bool
    reason: str = ""
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """What an office sets for this kiosk's visits."""

    check_in_only: bool = False
    ask_assistance: bool = True
    ask_name: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """The latest word of the hub, and whether it can be asked. None: not heard yet."""

    broker: bool = False
    hub: bool = False
    centre: bool = False
    wish: bool = False
    """The centre takes wishes for appointments that nobody can offer yet."""
    printer_ready: bool | None = None
    day: date | None = None
    catalogue: CatalogueState | None = None
    services: Mapping[ServiceId, ServiceEntry] = field(default_factory=dict)
    queues: Mapping[QueueId, QueueState] = field(default_factory=dict)
    spare: Mapping[QueueId, tuple[ServiceId, ...]] = field(default_factory=dict)
    """Queues whose tickets the kiosk can issue without the hub, with the services that are left out."""
    serviced: bool = False
    """Staff have taken this kiosk out of service."""
    manner: Manner = Manner()
    rest_until: datetime | None = None
    """This kiosk has given out as many tickets as it may in a minute; the next one is to be had then."""

    @property
    def serves(self) -> bool:
        """Whether a visitor can have anything now: the hub can be asked, or there is a reserve."""
        return self.known and not self.serviced and (self.hub or bool(self.spare))

    def away(self, *, centre: bool = False) -> str:
        """Return why nothing can be asked for just now, of the hub or through it of the centre; empty: it can."""
        if not self.hub:
            return OwnReason.HUB_AWAY
        return Reason.CENTRE_AWAY if centre and not self.centre else ""

    @property
    def can_assist(self) -> bool:
        """Whether staff can be told of a need for assistance, and want to be."""
        return self.manner.ask_assistance and self.hub

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
            return Chance(False, OwnReason.NOT_OFFERED)
        if "walk_in" not in service.access or not self._has_walk_in(service):
            return Chance(False, OwnReason.APPOINTMENT_ONLY)
        queue = self.queue(service)
        if not self.hub:
            spare = self.spare.get(service.queue) if service.queue is not None else None
            return Chance(False, OwnReason.HUB_AWAY) if spare is None or service.id in spare else Chance(True)
        if queue is None:
            return Chance(False, OwnReason.HUB_AWAY)
        chance, own = queue_chance(queue), queue.services.get(service.id)
        return chance if own is None or not chance.ok else walk_in_chance(own)

    def walk_in_of(self, party: Party) -> Chance:
        """Tell whether one wait ticket can be had for all that a party comes for. The reserve serves one queue."""
        chance = self._first_against(party, self.walk_in)
        queues = {None if entry is None else entry.queue for entry in map(self.service, party.services)}
        return Chance(False, OwnReason.HUB_AWAY) if chance.ok and not self.hub and len(queues) > 1 else chance

    def booking_of(self, party: Party) -> Chance:
        """Tell whether one appointment can be sought for all that a party comes for."""
        chance = self._first_against(party, self.booking)
        return chance if not chance.ok or len(party.services) == 1 else replace(chance, next_at=None)

    def standby_of(self, party: Party) -> Chance:
        """Tell whether a ticket without a promise can be had, beyond the quota."""
        return self._first_against(party, self._standby)

    def _standby(self, service: ServiceEntry) -> Chance:
        chance, queue = self.walk_in(service), self.queue(service)
        if not self.hub or queue is None or chance.reason != Reason.QUOTA_EXHAUSTED:
            return chance if not chance.ok else Chance(False, OwnReason.NOT_OFFERED)
        standby = queue.standby
        return Chance(True) if standby is not None and standby.open else chance

    def _first_against(self, party: Party, chance_of: Callable[[ServiceEntry], Chance]) -> Chance:
        """Return the first chance that is none, else the first."""
        entries = [self.service(service) for service in party.services]
        chances = [Chance(False, OwnReason.NOT_OFFERED) if entry is None else chance_of(entry) for entry in entries]
        return next((chance for chance in chances if not chance.ok), chances[0])

    def needs_photo(self, party: Party) -> bool:
        """Tell whether a photograph is needed for any of it."""
        entries = (self.service(service) for service in party.services)
        return any(entry is not None and entry.photo for entry in entries)

    def errand(self, kind: str) -> ErrandEntry | None:
        """Return where visitors are sent on this errand; None: nowhere here."""
        errands = self.catalogue.errands if self.catalogue is not None else ()
        return next((errand for errand in errands if errand.id == kind), None)

    def booking(self, service: ServiceEntry) -> Chance:
        """Tell whether an appointment can be sought for the service now."""
        if not self.offered(service):
            return Chance(False, OwnReason.NOT_OFFERED)
        if "appointment" not in service.access:
            return Chance(False, OwnReason.WALK_IN_ONLY)
        if not self.hub:
            return Chance(False, OwnReason.HUB_AWAY)
        if not self.centre:
            return Chance(False, Reason.CENTRE_AWAY)
        queue = self.queue(service)
        return Chance(True, next_at=None if queue is None else queue.booking.next_at)

    def _has_walk_in(self, service: ServiceEntry) -> bool:
        entries = self.catalogue.queues if self.catalogue is not None else ()
        return any(entry.id == service.queue and entry.walk_in for entry in entries)


def queue_chance(queue: QueueState) -> Chance:
    """Tell whether a wait ticket can be had in the queue now."""
    return walk_in_chance(queue.walk_in)


def walk_in_chance(walk_in: WalkInState) -> Chance:
    """Tell whether a wait ticket can be had by this quota now."""
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
    wish = centre and hub.centre is not None and "wish" in hub.centre.can
    return replace(house, centre=centre, wish=wish, day=hub.day or house.day)
