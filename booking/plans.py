"""What the centre plans for an office: which services can be booked, when, and how many at a time. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from office.catalogue import Texts
from office.hours import Hours
from office.ids import Language, OfficeSlug, QueueId, ServiceId
from office.reasons import Reason, Refused

MOST_PEOPLE = 20
"""The largest party that can book; larger ones are served by arrangement."""
MOST_SERVICES = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class BookableService:
    """A service that can be had by appointment."""

    id: ServiceId
    queue: QueueId
    minutes: int
    additional_minutes: int = 0
    valid_from: date | None = None
    valid_until: date | None = None

    def offered_on(self, day: date) -> bool:
        """Tell whether the service exists on that date."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_until is None or day <= self.valid_until)


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuePlan:
    """When a queue takes appointments, and how many at the same time."""

    id: QueueId
    capacity: int
    step_min: int
    hours: Hours


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficePlan:
    """All that the centre knows of an office. Stored as one document."""

    office: OfficeSlug
    name: Texts
    address: str
    time_zone: str
    languages: tuple[Language, ...]
    services: dict[ServiceId, BookableService]
    queues: dict[QueueId, QueuePlan]
    horizon_days: int
    lead_min: int

    @property
    def zone(self) -> ZoneInfo:
        """The office's time zone."""
        return ZoneInfo(self.time_zone)

    def has(self, services: Sequence[ServiceId]) -> bool:
        """Tell whether all of them can be booked here."""
        return all(service in self.services for service in services)


@dataclass(frozen=True, slots=True)
class Leg:
    """A part of an appointment: so many minutes in one queue."""

    queue: QueueId
    minutes: int


def legs(plan: OfficePlan, services: Sequence[ServiceId], people: int) -> tuple[Leg, ...]:
    """Return the parts of an appointment, in order: one for each queue that the services need.

    Minutes = sum of services + (people - 1) x additional (DESIGN §4). Raises Refused.
    """
    check_party(services, people)
    minutes: dict[QueueId, int] = {}
    for name in services:
        service = plan.services.get(name)
        if service is None:
            raise Refused(Reason.UNKNOWN_SERVICE, detail=f"service {name!r} cannot be booked at {plan.office!r}")
        needed = service.minutes + (people - 1) * service.additional_minutes
        minutes[service.queue] = minutes.get(service.queue, 0) + needed
    return tuple(Leg(queue, needed) for queue, needed in minutes.items())


def check_party(services: Sequence[ServiceId], people: int) -> None:
    """Raise Refused if nobody could book for such a party."""
    if not 1 <= len(services) <= MOST_SERVICES or len(set(services)) != len(services):
        detail = f"services: found {len(services)}; allowed: 1 to {MOST_SERVICES}, each once"
        raise Refused(Reason.BAD_REQUEST, detail=detail)
    if not 1 <= people <= MOST_PEOPLE:
        raise Refused(Reason.BAD_REQUEST, detail=f"people: found {people}; allowed: 1 to {MOST_PEOPLE}")


def offered_on(plan: OfficePlan, services: Sequence[ServiceId], day: date) -> bool:
    """Tell whether all the services exist on that date (postal vote has an end)."""
    return all(plan.services[service].offered_on(day) for service in services)
