"""Keeps the day in step with the centre, in threads of its own: the loop never waits for it (DESIGN §5).

One thread pulls the plan by long poll; another pushes events from the journal in order and shows the line on
the status pages. What they learn enters the loop as items.
"""

import logging
import sqlite3
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

from appliance.clock import Clock
from appliance.logs import FaultLog
from hub.backoff import Backoff
from hub.central.port import Centre, CentreAway, OutboxEvent
from hub.encoding import Events
from hub.items import CentreSeen, Crashed, Item, PlanPulled, Pushed
from hub.journal import JournalReader, StoredEvent
from hub.status_pages import status_rows
from office.day import Day
from office.ids import OfficeSlug
from office.reasons import Refused

logger = logging.getLogger(__name__)

Post = Callable[[Item], None]
"""Puts an item into the loop's queue."""
LONG_POLL_S = 25.0
PUSH_AT_MOST = 200
GATHER_S = 1.0
"""Events gather so long before they are pushed: a call is painted everywhere before the centre is told of it."""
SHOW_EVERY_S = 2.0
"""The least time between two states of the status pages."""
START = (date.min, 0)
PUSHED = "pushed"
"""The journal's note of the last event that the centre has."""


class Worker:
    """A thread that ends when asked, and whose death by a bug is the hub's."""

    def __init__(self, name: str, step: Callable[[], float], post: Post, *, gather_s: float = 0.0) -> None:
        """Call `step` again and again; it returns the seconds to wait, cut to `gather_s` by `wake`."""
        self._step = step
        self._post = post
        self._gather_s = gather_s
        self._stopping = threading.Event()
        self._wake = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def wake(self) -> None:
        """There is something to do."""
        self._wake.set()

    def stop(self) -> None:
        """End after the step that runs; a step that waits for the network is left behind."""
        self._stopping.set()
        self._wake.set()

    def _run(self) -> None:
        try:
            while not self._stopping.is_set():
                wait_s = self._step()
                if self._wake.wait(wait_s):
                    self._stopping.wait(self._gather_s)
                self._wake.clear()
        except BaseException as error:  # noqa: BLE001  # handed to the loop, which raises it
            self._post(Crashed(error))


class Plans:
    """Pulls the day's plan."""

    def __init__(self, centre: Centre, post: Post) -> None:
        """Hand plans to `post`."""
        self._centre = centre
        self._post = post
        self._backoff = Backoff()
        self._token: tuple[date, str] | None = None
        self._reached = False
        self.day: date | None = None
        """The day wanted; the loop sets it."""

    def step(self) -> float:
        """Pull once; return the seconds to wait."""
        day = self.day
        if day is None:
            return 1.0
        known = self._token[1] if self._token is not None and self._token[0] == day else None
        try:
            # After a failure do not wait for a change: the first word must be that the centre is back.
            plan = self._centre.plan(day, known, LONG_POLL_S if self._reached else 0.0)
            can = self._centre.can()
        except (CentreAway, Refused) as error:
            self._reached = False
            self._post(CentreSeen(online=False, detail=str(error)))
            return self._backoff.failed()
        self._reached = True
        self._backoff.succeeded()
        self._post(CentreSeen(online=True, can=can))
        if plan is not None:
            self._token = (day, plan.token)
            self._post(PlanPulled(plan))
        return 0.0 if plan is None else 0.05


class Outbox:
    """Pushes the journal's events in order and shows the line; an event's id makes it count once at the centre."""

    def __init__(
        self,
        centre: Centre,
        post: Post,
        *,
        office: OfficeSlug,
        file: Path,
        events: Events,
        clock: Clock,
        place: tuple[date, int],
    ) -> None:
        """Read the journal at `file`, from after `place`, up to where the centre has everything."""
        self._centre = centre
        self._office = office
        self._file = file
        self._reader: JournalReader | None = None
        self._events = events
        self._clock = clock
        self._post = post
        self._backoff = Backoff()
        self._place = place
        self._reached = True
        self._faults = FaultLog(logger)
        self._lock = threading.Lock()
        self._line: Day | None = None
        self._shown_at = -SHOW_EVERY_S

    def show(self, day: Day) -> None:
        """Give the newest day, which nobody changes any more; the latest one wins."""
        with self._lock:
            self._line = day

    def step(self) -> float:
        """Push what waits; return the seconds to wait."""
        try:
            more = self._push()
            wait_s = self._show()
        except (CentreAway, Refused) as error:
            self._reached = False
            self._post(CentreSeen(online=False, detail=str(error)))
            return self._backoff.failed()
        except sqlite3.Error as error:
            self._faults.begin("outbox", f"the journal cannot be read: {error}")
            return self._backoff.failed()
        self._faults.end("outbox")
        self._backoff.succeeded()
        if not self._reached:
            self._reached = True
            self._post(CentreSeen(online=True))
        return 0.0 if more else wait_s

    def _push(self) -> bool:
        if self._reader is None:
            self._reader = JournalReader(self._file)
        waiting = self._reader.after(*self._place, PUSH_AT_MOST)
        if not waiting:
            return False
        bodies = [(e, self._events.for_centre(e.event)) for e in waiting]
        self._centre.push(
            [OutboxEvent(id=outbox_id(self._office, e), body=body) for e, body in bodies if body is not None]
        )
        last = waiting[-1]
        self._place = (last.day, last.seq)
        self._post(Pushed(last.day, last.seq))
        return len(waiting) == PUSH_AT_MOST

    def _show(self) -> float:
        passed = self._clock.monotonic() - self._shown_at
        if passed < SHOW_EVERY_S:
            return SHOW_EVERY_S - passed
        with self._lock:
            day, self._line = self._line, None
        if day is None:
            return SHOW_EVERY_S
        self._shown_at = self._clock.monotonic()
        try:
            self._centre.show_line(status_rows(day), self._clock.now())
        except CentreAway:
            self._show_later(day)
            raise
        return SHOW_EVERY_S

    def _show_later(self, day: Day) -> None:
        with self._lock:
            if self._line is None:
                self._line = day


class Sync:
    """Both threads, as the loop sees them."""

    def __init__(self, plans: Plans, outbox: Outbox, post: Post, *, public: bool) -> None:
        """Show the line only if visitors can reach the centre (`public`)."""
        self._plans = plans
        self._outbox = outbox
        self._public = public
        self._pull = Worker("plans", plans.step, post)
        self._push = Worker("outbox", outbox.step, post, gather_s=GATHER_S)

    def start(self) -> None:
        """Begin."""
        self._pull.start()
        self._push.start()

    def stop(self) -> None:
        """End; a thread that waits for the network is left behind."""
        self._pull.stop()
        self._push.stop()

    def day_is(self, day: date) -> None:
        """Say which day's plan is wanted."""
        self._plans.day = day

    def stored(self, day: Day) -> None:
        """New events are on disk, and made this of the day."""
        if self._public:
            self._outbox.show(day)
        self._push.wake()


def outbox_id(office: str, event: StoredEvent) -> str:
    """Return the centre's name of an event.

    The moment is in it because places are given again after a restore, to other events.
    """
    return f"{office}/{event.day}/{event.seq}/{round(event.at.timestamp() * 1000)}"


def place_from(note: str | None) -> tuple[date, int]:
    """Read the place in the journal up to which the centre has everything."""
    if note is None:
        return START
    day, _space, seq = note.partition(" ")
    return (date.fromisoformat(day), int(seq))


def place_to(day: date, seq: int) -> str:
    """Write a place in the journal, for `place_from`."""
    return f"{day.isoformat()} {seq}"
