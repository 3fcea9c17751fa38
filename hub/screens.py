"""What the screens show: every retained topic, read from the day (DESIGN §3)."""

import logging
from dataclasses import dataclass, field
from datetime import date
from functools import partial

import msgspec

from appliance.clock import Clock
from appliance.logs import FaultLog
from hub.central.port import Plan
from hub.health import Health
from hub.items import CentreSeen
from hub.publishing import States
from office.day import Day
from office.directory import Directory
from office.ids import CounterId, QueueId, ServiceId
from office.wire import views
from office.wire.codec import Message
from office.wire.devices import LastPress
from office.wire.panel_states import LineState
from office.wire.states import BookingState, CentreState, HubState
from office.wire.topics import Topics

logger = logging.getLogger(__name__)

MOST_ROWS = 3000
"""So many open tickets fit ``state/line`` within 1 MiB (DESIGN §3)."""


@dataclass(slots=True, kw_only=True)
class Screens:
    """Knows how each topic's value is made of `day`, and tells `states` which there are."""

    day: Day
    states: States
    topics: Topics
    clock: Clock
    health: Health
    last_presses: dict[CounterId, LastPress]
    centre: CentreState
    faults: FaultLog = field(default_factory=lambda: FaultLog(logger))
    _booking: dict[QueueId, BookingState] = field(default_factory=dict)
    _conflicts: set[str] = field(default_factory=set)
    _catalogue_of: tuple[tuple[Directory, date], Message] | None = None

    def add_topics(self) -> None:
        """Name all topics of the office as it is now."""
        states, topics = self.states, self.topics
        states.clear()
        states.add(topics.state("board"), self._board)
        for counter in self.day.directory.counters:
            states.add(topics.lamp(counter), partial(self._lamp, counter))
            states.add(topics.counter(counter), partial(self._counter, counter))
        states.add(topics.state("queues"), lambda: views.queues(self.day, self.clock.now(), self._booking))
        states.add(topics.state("help"), lambda: views.help_state(self.day))
        states.add(topics.state("health"), lambda: self.health.state(self.day.directory.devices, self.clock.now()))
        states.add(topics.state("catalogue"), self._catalogue)
        states.add(topics.state("line"), self._line)

    def hub(self) -> HubState:
        """Return ``state/hub``."""
        return HubState(online=True, at=self.clock.now(), day=self.day.date, centre=self.centre)

    def light(self, counter: CounterId) -> None:
        """Send a lamp at once."""
        self.states.send_now(self.topics.lamp(counter))

    def centre_seen(self, seen: CentreSeen) -> None:
        """Show whether the centre is there."""
        since = self.centre.since if self.centre.online == seen.online else self.clock.now()
        self.centre = CentreState(online=seen.online, since=since, can=seen.can or ())

    def booking_is(self, plan: Plan) -> None:
        """Show what can still be booked."""
        self._booking = {queue.id: _booking(plan, queue.services) for queue in self.day.directory.office.queues}
        self.states.mark()

    def own_fault(self, what: str, *, wrong: bool, device: str = "hub") -> None:
        """Show a fault that the hub itself sees: ``journal``, ``centre``, ``clock``, or a device's ``flood``."""
        self.health.own(device, what, wrong, self.clock.now())
        self.health_changed()

    def conflict(self, number: str) -> None:
        """List a ticket whose appointment the centre has changed after its check-in, until the day's end."""
        logger.warning("%s is checked in, and the centre has taken its appointment away or moved it", number)
        self._conflicts.add(number)
        self.own_fault("centre_conflict", wrong=True, device=number)

    def forget_conflicts(self) -> None:
        """Begin a new day."""
        for number in self._conflicts:
            self.own_fault("centre_conflict", wrong=False, device=number)
        self._conflicts.clear()

    def health_changed(self) -> None:
        """Show what is wrong now, and who speaks."""
        self.states.mark((self.topics.state("health"), self.topics.state("board")))

    def _board(self) -> Message:
        now = self.clock.now()
        quiet = not any(views.to_be_spoken(self.day, call, now) for call in self.day.calls.values())
        return views.board(self.day, now, self.health.speakers(self.day.directory.devices, now, quiet=quiet))

    def _lamp(self, counter: CounterId) -> Message:
        return views.lamp(self.day, counter, self.last_presses.get(counter))

    def _counter(self, counter: CounterId) -> Message:
        return views.counter_state(self.day, counter, self.clock.now())

    def _line(self) -> LineState:
        line = views.line(self.day, self.clock.now())
        if len(line.tickets) <= MOST_ROWS:
            self.faults.end("line")
            return line
        self.faults.begin("line", f"{len(line.tickets)} open tickets; panels list the first {MOST_ROWS}")
        return msgspec.structs.replace(line, tickets=line.tickets[:MOST_ROWS], expected=())

    def _catalogue(self) -> Message:
        """Return the catalogue; it is the same for a whole day."""
        of = (self.day.directory, self.day.date)
        if self._catalogue_of is None or self._catalogue_of[0] != of:
            self._catalogue_of = (of, views.catalogue(of[0].office, of[1]))
        return self._catalogue_of[1]


def _booking(plan: Plan, services: tuple[ServiceId, ...]) -> BookingState:
    """Return what can still be booked of a queue's services: the best of them."""
    free = [plan.free_today[service] for service in services if service in plan.free_today]
    at = [plan.next_free[service] for service in services if service in plan.next_free]
    return BookingState(free_today=max(free, default=None), next_at=min(at, default=None))
