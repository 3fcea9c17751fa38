"""The hub's one loop: the only owner and writer of the day (DESIGN §2).

A round takes all items that wait, decides them on a working copy of the day, and appends events and answers in
one transaction. Only then does the copy become the day, and is published and answered. The loop never waits for
anything but its queue and the disk.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from queue import Empty, SimpleQueue

from appliance.lifecycle import Supervisor
from appliance.logs import FaultLog
from hub.announcing import Announcer
from hub.asking import Asking
from hub.batch import Batch
from hub.encoding import Events
from hub.floods import Floods
from hub.items import (
    Asked,
    CentreAnswered,
    CentreSeen,
    Connected,
    Crashed,
    DeviceSaid,
    Item,
    PinChecked,
    PlanPulled,
    Pressed,
    Pushed,
    Reload,
    SeenSaid,
    Stop,
)
from hub.journal import Journal, NotStored
from hub.listening import Listening
from hub.planning import Planning
from hub.pressing import Presses
from hub.publishing import Sender as Send
from hub.restoring import HUB
from hub.screens import Screens
from hub.steady_clock import WORTH_TELLING, SteadyClock
from hub.sync import PUSHED, Sync, place_to
from hub.upkeep import Upkeep
from office.day import Day
from office.internal import EndDay, Tick
from office.reasons import Reason
from office.wire.answers import Refusal
from office.wire.codec import Codec
from office.wire.topics import Topics

logger = logging.getLogger(__name__)

SECOND = 1.0
MOST_IN_A_ROUND = 256
STATES_REST_S = 0.05
"""States wait so long for a call to be painted on all screens first."""


@dataclass(slots=True, kw_only=True)
class Loop:
    """Everything that the loop uses; the composition root fills it."""

    queue: "SimpleQueue[Item]"
    day: Day
    journal: Journal
    encoding: Events
    codec: Codec
    clock: SteadyClock
    topics: Topics
    send: Send
    wait: Callable[[float], None]
    """Serve the broker's connection, so many seconds at most; returns early when something has come."""
    supervisor: Supervisor
    floods: Floods
    asking: Asking
    presses: Presses
    listening: Listening
    announcer: Announcer
    planning: Planning
    screens: Screens
    sync: Sync | None
    """None: the office has no centre."""
    upkeep: Upkeep
    read_anew: Callable[[Day], Day]
    """Return the day of the office's files as they are now; the same day if they have mistakes."""
    _faults: FaultLog = field(default_factory=lambda: FaultLog(logger))
    _stopped: bool = False
    _next_second: float = 0.0
    _next_upkeep: float = 0.0

    def run(self) -> None:
        """Work until told to stop. Raises what a worker died of."""
        self.begin()
        while not self._stopped:
            self.turn()

    def begin(self) -> None:
        """Show the day that was restored."""
        self._show_day(self.day)

    def turn(self) -> None:
        """Take what has come, do what time brings, show what has changed."""
        items = self._take()
        if items:
            self._round(items)
        if self.clock.monotonic() >= self._next_second:
            self._second()
        self.screens.states.flush()

    def _take(self) -> list[Item]:
        """Return all that waits; wait for it until there is something else to do."""
        due_at = self.screens.states.due_at()
        until = self._next_second if due_at is None else min(due_at, self._next_second)
        self.wait(0.0 if self.queue.qsize() else max(0.0, until - self.clock.monotonic()))
        items: list[Item] = []
        try:
            while len(items) < MOST_IN_A_ROUND:
                items.append(self.queue.get_nowait())
        except Empty:
            pass
        return items

    def _round(self, items: list[Item]) -> None:
        batch = self._batch()
        for item in items:
            self._handle(item, batch)
        self._settle(batch)

    def _batch(self) -> Batch:
        return Batch(self.day, self.clock.now(), self.encoding)

    def _handle(self, item: Item, batch: Batch) -> None:
        match item:
            case Asked():
                self.asking.asked(item, batch)
            case Pressed():
                self.presses.pressed(item, batch)
            case SeenSaid():
                self.listening.seen(item, batch)
            case DeviceSaid():
                self.listening.device(item, batch)
            case CentreAnswered():
                self.planning.answered(item.asked.command, item.outcome, batch)
                self.asking.answered(item, batch)
            case PinChecked():
                self.asking.signed_in(item, batch)
            case PlanPulled(plan):
                self.planning.take(plan, batch)
            case _:
                self._hear(item, batch)

    def _hear(self, item: Pushed | CentreSeen | Connected | Crashed | Reload | Stop, batch: Batch) -> None:
        """Take what is no message of a device."""
        match item:
            case Pushed(day, seq):
                batch.entries.notes[PUSHED] = place_to(day, seq)
            case CentreSeen():
                self._centre_seen(item)
            case Connected(up):
                if up:
                    self._tell_hub_state()
                    self.screens.states.send_all_again()
            case Crashed(error):
                raise error
            case Reload():
                batch.after.append(self._reload)
            case Stop():
                self._stopped = True

    def _settle(self, batch: Batch) -> bool:
        """Commit a batch, then publish and answer; tell whether the disk took it."""
        if not self._commit(batch):
            self._refuse(batch)
            return False
        for reply in batch.replies:
            self.send(self.topics.answer(reply.client), reply.payload)
        if batch.changed:
            self.day = self.screens.day = batch.day
            called = self.announcer.announce(batch)
            self.asking.slips.withdraw(batch)
            if self.sync is not None:
                self.sync.stored(self.day)
            self.screens.states.mark(rest_s=STATES_REST_S if called else 0.0)
        for act in batch.after:
            act()
        return True

    def _commit(self, batch: Batch) -> bool:
        if not batch.entries:
            return True
        try:
            self.journal.append(batch.entries, batch.now)
        except NotStored as error:
            self._faults.begin("journal", f"{error}; nothing is issued or called until the disk takes it")
            self.screens.own_fault("journal", wrong=True)
            return False
        if self._faults.end("journal"):
            self.screens.own_fault("journal", wrong=False)
        return True

    def _refuse(self, batch: Batch) -> None:
        """Tell everyone whose command is lost with the batch."""
        for reply in batch.replies:
            payload = reply.payload
            if not reply.stands_if_lost:
                payload = self.codec.encode(Refusal(re=reply.re, refused=Reason.NOT_STORED))
            self.send(self.topics.answer(reply.client), payload)
        for act in batch.if_lost:
            act()

    def _second(self) -> None:
        """Do what time brings, once a second."""
        now = self.clock.monotonic()
        self._next_second = max(self._next_second + SECOND, now)
        self._turn_day()
        batch = self._batch()
        if not self.day.ended:
            batch.decide(Tick(), HUB)
        self.planning.take_again(batch)
        self._settle(batch)
        self._tell_hub_state()
        self.screens.states.mark()
        self._tell("clock", "the machine's clock went back; the day's time goes on", self._clock_is_behind())
        self.floods.second(self.day.directory, self._flood)
        self.presses.second(self.day.directory, self._stuck)
        if now >= self._next_upkeep:
            self._next_upkeep = now + self.upkeep.step(self.day.date)
        self.supervisor.alive()

    def _clock_is_behind(self) -> bool:
        return self.clock.ahead() > WORTH_TELLING

    def _flood(self, sender: str, wrong: bool) -> None:
        self._tell("flood", f"{sender} sends more than the hub takes; it is not heard for a while", wrong, sender)

    def _stuck(self, button: str, wrong: bool) -> None:
        self._tell(
            "stuck", f"a key of {button} repeats without end; its word is refused until it is quiet", wrong, button
        )

    def _tell(self, what: str, detail: str, wrong: bool, device: str = "hub") -> None:
        """Log a fault of the hub's own seeing and show it in ``state/health``, as it begins and as it ends."""
        name = what if device == "hub" else f"{what} of {device}"
        if self._faults.begin(name, detail) if wrong else self._faults.end(name):
            self.screens.own_fault(what, wrong=wrong, device=device)

    def _turn_day(self) -> None:
        """End the day at local midnight, and begin the next (DESIGN §4)."""
        today = self.clock.now().astimezone(self.day.directory.zone).date()
        if today <= self.day.date:
            return
        if not self.day.ended:
            batch = self._batch()
            batch.decide(EndDay(), HUB)
            if not self._settle(batch):
                return
        logger.info("the day %s begins", today)
        self.clock.follow()
        self.screens.forget_conflicts()
        self._show_day(Day.begin(self.day.directory.office, today))

    def _show_day(self, day: Day) -> None:
        self.day = self.screens.day = day
        if self.sync is not None:
            self.sync.day_is(day.date)
        self.screens.states.mark()

    def _centre_seen(self, seen: CentreSeen) -> None:
        if seen.online:
            self._faults.end("centre")
        else:
            self._faults.begin("centre", f"{seen.detail}; everything on site goes on")
        if seen.can is None:
            seen = replace(seen, can=self.asking.centre_seen.can)
        self.asking.centre_seen = seen
        self.screens.centre_seen(seen)
        self.screens.own_fault("centre", wrong=not seen.online)
        self._tell_hub_state()

    def _tell_hub_state(self) -> None:
        self.send(self.topics.state("hub"), self.codec.encode(self.screens.hub()), retain=True)

    def _reload(self) -> None:
        self.day = self.screens.day = self.read_anew(self.day)
        self.screens.add_topics()
        self.screens.states.send_all_again()
