"""An office's file, looked up by id: built once, shared by every copy of the day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from office.catalogue import Counter, Device, Office, Queue, Rules, Service
from office.ids import ClientId, CounterId, QueueId, ServiceId, UnitId


@dataclass(frozen=True, slots=True, eq=False)
class Directory:
    """What the rules look up. Two directories are the same only if they are one object."""

    office: Office
    zone: ZoneInfo
    queues: Mapping[QueueId, Queue]
    counters: Mapping[CounterId, Counter]
    services: Mapping[ServiceId, Service]
    devices: Mapping[ClientId, Device]
    queue_of: Mapping[ServiceId, QueueId]
    """The queue of each service; one that no queue names cannot be had here."""
    usual_minutes: Mapping[QueueId, int]
    """For tickets without a service: the mean of the queue's services."""
    equipment_of: Mapping[ServiceId, frozenset[str]] = field(default_factory=dict)
    """Services that need equipment."""

    @classmethod
    def of(cls, office: Office) -> "Directory":
        """Index an office."""
        services = {service.id: service for service in office.catalogue.services}
        return cls(
            office=office,
            zone=office.site.zone,
            queues={queue.id: queue for queue in office.queues},
            counters={counter.id: counter for counter in office.counters},
            services=services,
            devices={device.client: device for device in office.devices},
            queue_of={service: queue.id for queue in reversed(office.queues) for service in queue.services},
            usual_minutes={queue.id: _mean_minutes(queue, services) for queue in office.queues},
            equipment_of={s.id: frozenset(s.equipment) for s in services.values() if s.equipment},
        )

    @property
    def rules(self) -> Rules:
        """The numbers of the rules."""
        return self.office.rules

    def minutes(self, queue: QueueId, services: Iterable[ServiceId], people: int) -> int:
        """Return a party's usual minutes: the sum of services + (people - 1) x additional (DESIGN §4)."""
        found = [self.services[service] for service in services]
        if not found:
            return self.usual_minutes[queue]
        return sum(s.minutes + (people - 1) * s.additional_minutes for s in found)

    def unit_of(self, queue: QueueId) -> UnitId:
        """Return the unit that owns a queue."""
        return self.queues[queue].unit


def _mean_minutes(queue: Queue, services: Mapping[ServiceId, Service]) -> int:
    minutes = [services[service].minutes for service in queue.services if service in services]
    return round(sum(minutes) / len(minutes)) if minutes else DEFAULT_MINUTES


DEFAULT_MINUTES = 10
"""Usual minutes in a queue that names no service."""
