"""What reception and lead know of the house, folded from what the hub says. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from counter.panel import Inputs
from office.catalogue import say
from office.ids import ClientId, CounterId, QueueId, ServiceId
from office.wire.codec import Codec
from office.wire.panel_states import DeviceEntry, HealthState, LineState
from office.wire.states import BoardState, CatalogueState, HubState, QueuesState, QueueState, ServiceEntry

TOPICS = ("state/queues", "state/catalogue", "state/line", "state/health", "state/board", "state/help")
"""What these windows listen to, below the office."""
NOTICE_SHOWN_S = 12.0
PENDING_SHOWN_AFTER_S = 0.2
"""A command without an answer after 200 ms is shown as pending (issue 7)."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What became of the last action. `key` is a text's id; `good`: it was done."""

    key: str
    at: float
    good: bool = False
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """The hub's last words. `monotonic` and `heard` are seconds."""

    client: ClientId
    language: str
    online: bool = False
    monotonic: float = 0.0
    heard: float = 0.0
    hub: HubState | None = None
    catalogue: CatalogueState | None = None
    queues: QueuesState | None = None
    line: LineState | None = None
    health: HealthState | None = None
    board: BoardState | None = None

    @property
    def now(self) -> datetime | None:
        """The hub's time when last heard: only it decides what time it is (DESIGN §3)."""
        return None if self.hub is None else self.hub.at

    @property
    def zone(self) -> ZoneInfo:
        """The office's time zone."""
        return ZoneInfo("UTC" if self.catalogue is None else self.catalogue.time_zone)

    @property
    def services(self) -> tuple[ServiceEntry, ...]:
        """All services."""
        return () if self.catalogue is None else self.catalogue.services

    @property
    def devices(self) -> tuple[DeviceEntry, ...]:
        """All devices of the office's file."""
        return () if self.health is None else self.health.devices

    def clock(self, at: datetime | None) -> str:
        """Return a moment as ``HH:MM`` on the office's wall; with its date if it is not today's."""
        if at is None:
            return ""
        local = at.astimezone(self.zone)
        today = self.hub is None or self.hub.day is None or local.date() == self.hub.day
        return f"{local:%H:%M}" if today else f"{local:%d.%m. %H:%M}"

    def own_queues(self) -> tuple[QueueState, ...]:
        """Return the queues of the units that this device acts for."""
        queues = () if self.queues is None else self.queues.queues
        me = next((device for device in self.devices if device.client == self.client), None)
        return tuple(queue for queue in queues if me is None or not me.units or queue.unit in me.units)

    def queue(self, queue: QueueId | None) -> QueueState | None:
        """Return a queue's state."""
        return None if self.queues is None else next((q for q in self.queues.queues if q.id == queue), None)

    def queue_name(self, queue: str | None) -> str:
        """Return a queue's name."""
        entries = () if self.catalogue is None else self.catalogue.queues
        return next((say(q.name, self.language) for q in entries if q.id == queue), queue or "")

    def service(self, service: str) -> ServiceEntry | None:
        """Return a service."""
        return next((entry for entry in self.services if entry.id == service), None)

    def service_names(self, services: Iterable[str]) -> str:
        """Return the names of services, one after the other."""
        found = ((self.service(service), service) for service in services)
        return ", ".join(service if entry is None else say(entry.name, self.language) for entry, service in found)

    def queues_of(self, services: Iterable[ServiceId]) -> tuple[QueueId, ...]:
        """Return the queues that serve these services, in order."""
        entries = (self.service(service) for service in services)
        return tuple(dict.fromkeys(e.queue for e in entries if e is not None and e.queue is not None))

    def counter_name(self, counter: str | None) -> str:
        """Return a counter's name."""
        entries = () if self.catalogue is None else self.catalogue.counters
        return next((say(c.name, self.language) for c in entries if c.id == counter), counter or "")

    def device_name(self, client: str) -> str:
        """Return where a device stands: its place, else its counters, else its name."""
        device = next((device for device in self.devices if device.client == client), None)
        if device is None:
            return client
        return say(device.place, self.language) or ", ".join(map(self.counter_name, device.counters)) or client

    def panel_inputs(self) -> Inputs:
        """Return what the calls for help need to know."""
        return Inputs(
            counter=CounterId(""),
            language=self.language,
            online=self.online,
            monotonic=self.monotonic,
            hub_at=self.now,
            heard=self.heard,
            catalogue=self.catalogue,
        )


_FIELDS: dict[str, tuple[str, Any]] = {
    "state/queues": ("queues", QueuesState),
    "state/catalogue": ("catalogue", CatalogueState),
    "state/line": ("line", LineState),
    "state/health": ("health", HealthState),
    "state/board": ("board", BoardState),
}


def heard(house: House, topic: str, payload: bytes, codec: Codec) -> House:
    """Return the house after a message. Raises BadMessage; what is not for us changes nothing."""
    if topic == "state/hub":
        hub = codec.decode(payload, HubState)
        return replace(house, hub=hub if hub.at is not None else house.hub, heard=house.monotonic)
    if topic not in _FIELDS:
        return house
    name, kind = _FIELDS[topic]
    return replace(house, **{name: codec.decode(payload, kind)})


def shown_notice(notice: Notice | None, monotonic: float) -> Notice | None:
    """Return a notice while it is still to be shown."""
    return notice if notice is not None and monotonic - notice.at < NOTICE_SHOWN_S else None
