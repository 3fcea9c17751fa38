"""Keeps the day in step with the centre, in threads of its own: the loop never waits for it (DESIGN §5).

One thread pulls the plan by long poll; another pushes events from the journal in order and shows the line on
the status pages. What they learn enters the loop as items.
"""

import threading
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from appliance.clock import Clock
from hub.backoff import Backoff
from hub.central.port import Centre, CentreAway, OutboxEvent, StatusRow
from hub.encoding import Events
from hub.items import CentreSeen, Crashed, Item, PlanPulled, Pushed
from hub.journal import JournalReader
from office.ids import OfficeSlug
from office.reasons import Refused

Post = Callable[[Item], None]
"""Puts an item into the loop's queue."""
LONG_POLL_S = 25.0
PUSH_AT_MOST = 200
SHOW_EVERY_S = 2.0
"""The least time between two states of the status pages."""
START = (date.min, 0)


class Worker:
    """A thread that ends when asked, and whose death by a bug is the hub's."""

    def __init__(self, name: str, step: Callable[[], float], post: Post) -> None:
        """Call `step` again and again; it returns the seconds to wait, cut short by `wake`."""
        self._step = step
        self._post = post
        self._stopping = False
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
        self._stopping = True
        self._wake.set()

    def _run(self) -> None:
        try:
            while not self._stopping:
                wait_s = self._step()
                self._wake.wait(wait_s)
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
        self.day: date | None = None
        """The day wanted; the loop sets it."""

    def step(self) -> float:
        """Pull once; return the seconds to wait."""
        day = self.day
        if day is None:
            return 1.0
        known = self._token[1] if self._token is not None and self._token[0] == day else None
        try:
            plan = self._centre.plan(day, known, LONG_POLL_S)
            can = self._centre.can()
        except (CentreAway, Refused) as error:
            self._post(CentreSeen(online=False, detail=str(error)))
            return self._backoff.failed()
        self._backoff.succeeded()
        self._post(CentreSeen(online=True, can=can))
        if plan is not None:
            self._token = (day, plan.token)
            self._post(PlanPulled(plan))
        return 0.0 if plan is None else 0.05


class Outbox:
    """Pushes the journal's events in order and shows the line; an event's id makes it count once at the centre."""

    def __init__(
        self, centre: Centre, post: Post, *, office: OfficeSlug, file: Path, events: Events, clock: Clock
    ) -> None:
        """Read the journal at `file`."""
        self._centre = centre
        self._office = office
        self._file = file
        self._reader: JournalReader | None = None
        self._events = events
        self._clock = clock
        self._post = post
        self._backoff = Backoff()
        self._place: tuple[date, int] = START
        self._lock = threading.Lock()
        self._line: Sequence[StatusRow] | None = None
        self._shown_at = -SHOW_EVERY_S

    def start_from(self, place: tuple[date, int]) -> None:
        """Begin after the last event that the centre has."""
        self._place = place

    def show(self, rows: Sequence[StatusRow]) -> None:
        """Give the newest line; the latest one wins."""
        with self._lock:
            self._line = rows

    def step(self) -> float:
        """Push what waits; return the seconds to wait."""
        try:
            more = self._push()
            wait_s = self._show()
        except (CentreAway, Refused) as error:
            self._post(CentreSeen(online=False, detail=str(error)))
            return self._backoff.failed()
        self._backoff.succeeded()
        return 0.0 if more else wait_s

    def _push(self) -> bool:
        if self._reader is None:
            self._reader = JournalReader(self._file)
        waiting = self._reader.after(*self._place, PUSH_AT_MOST)
        if not waiting:
            return False
        bodies = [(e, self._events.for_centre(e.event)) for e in waiting]
        self._centre.push(
            [OutboxEvent(id=f"{self._office}/{e.day}/{e.seq}", body=body) for e, body in bodies if body is not None]
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
            rows, self._line = self._line, None
        if rows is None:
            return SHOW_EVERY_S
        self._shown_at = self._clock.monotonic()
        try:
            self._centre.show_line(rows, self._clock.now())
        except CentreAway:
            self._show_later(rows)
            raise
        return SHOW_EVERY_S

    def _show_later(self, rows: Sequence[StatusRow]) -> None:
        with self._lock:
            if self._line is None:
                self._line = rows


def place_from(note: str | None) -> tuple[date, int]:
    """Read the place in the journal up to which the centre has everything."""
    if note is None:
        return START
    day, _space, seq = note.partition(" ")
    return (date.fromisoformat(day), int(seq))


def place_to(day: date, seq: int) -> str:
    """Write a place in the journal, for `place_from`."""
    return f"{day.isoformat()} {seq}"
