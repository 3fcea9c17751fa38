"""The printer's thread: takes jobs from any thread, and is the only one that touches spool and device."""

import logging
import queue
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from appliance.clock import Clock
from appliance.logs import FaultLog
from appliance.settings import ConfigurationError, Problem
from office.slip import Slip
from office.wire.devices import PrinterState
from printer.devices import FORMS, LEAST_DRAWN_BAUD, BadDevice, device_from_url
from printer.layoutfile import read_layout
from printer.line import Line
from printer.profiles import UnknownProfile, check_profile, profile
from printer.proof import Proof
from printer.settings import PrinterSettings
from printer.spool import Spool
from printer.work import Work

if TYPE_CHECKING:
    from printer.press import Press

logger = logging.getLogger(__name__)

_LOOK_S = 0.1
_KEEP_S = 2 * 24 * 3600
_SPOOL_AGAIN_S = 1.0
_SPOOL = "spool"
Job = tuple[str, Slip]


class PrintService:
    """Prints slips, each job id once, in a thread of its own; tells the printer's state and each slip's proof.

    Callbacks come from the printer's thread and must not raise. `on_state` comes at start and at each
    change. `on_proof` comes once a job, except that a slip told as failed or unknown may be told again as
    printed (or unknown) after the printer has recovered.
    """

    def __init__(
        self,
        settings: PrinterSettings,
        clock: Clock,
        on_state: Callable[[PrinterState], None],
        on_proof: Callable[[str, Proof], None],
        languages_dir: Path | None = None,
    ) -> None:
        """Prepare; nothing is opened before `start`. Raises ConfigurationError with all mistakes."""
        check(settings)
        self._settings = settings
        self._languages_dir = languages_dir
        self._clock = clock
        self._on_state = on_state
        self._on_proof = on_proof
        self._inbox: queue.SimpleQueue[Job | str | None] = queue.SimpleQueue()
        self._stopping = threading.Event()
        self._told: PrinterState | None = None
        self._faults = FaultLog(logger)
        self._beat = clock.monotonic()
        self._thread = threading.Thread(target=self._run, name="printer", daemon=True)

    @property
    def alive(self) -> bool:
        """Tell whether the thread runs. If it ends without `stop`, that is our bug: end the program."""
        return self._thread.is_alive()

    @property
    def beat_age_s(self) -> float:
        """Seconds since the thread last went round: a slip may take 30; more is a hang."""
        return self._clock.monotonic() - self._beat

    def start(self) -> None:
        """Start the thread; it opens spool and device."""
        self._thread.start()

    def print(self, job_id: str, slip: Slip) -> None:
        """Print a slip, once however often its job id comes. Returns at once; see `on_proof`."""
        self._inbox.put((job_id, slip))

    def withdraw(self, number: str) -> None:
        """Drop the slips of a ticket that is gone: one that waits or is unproven is not printed any more."""
        self._inbox.put(number)

    def stop(self) -> None:
        """Finish the slip at hand and end the thread (at most 15 s)."""
        self._stopping.set()
        self._inbox.put(None)
        if self._thread.is_alive():
            self._thread.join(15.0)

    def _run(self) -> None:
        from printer.press import Press  # noqa: PLC0415  # its libraries load beside the program's start, not before

        settings = self._settings
        model = profile(settings.profile, settings.width_mm)
        press = Press(model, settings.layout, self._languages_dir)
        line = Line(device_from_url(settings.device), model, self._clock)
        line.wants_way = lambda: not self._inbox.empty()
        line.ending = self._stopping.is_set
        press.warm_up()
        with closing(line):
            while not self._stopping.is_set():
                try:
                    with closing(Spool(settings.spool)) as spool:
                        self._faults.end(_SPOOL)
                        self._work(line, press, spool)
                except (sqlite3.Error, OSError) as error:
                    self._faults.begin(_SPOOL, f"{settings.spool}: {error}; slips can't be printed")
                    self._tell(PrinterState(ready=False, problems=(_SPOOL, *line.problems)))
                    self._beat = self._clock.monotonic()
                    self._stopping.wait(_SPOOL_AGAIN_S)
                    self._fail_waiting()

    def _work(self, line: Line, press: "Press", spool: Spool) -> None:
        spool.prune(self._clock.now().timestamp() - _KEEP_S)
        settings = self._settings
        work = Work(
            line=line,
            spool=spool,
            build=press.build,
            clock=self._clock,
            max_age_s=settings.max_age_s,
            hold=settings.hold,
            on_proof=self._on_proof,
        )
        while not self._stopping.is_set():
            self._beat = self._clock.monotonic()
            work.step()
            self._tell(work.state(self._inbox.qsize()))
            try:
                job = self._inbox.get(timeout=_LOOK_S)
            except queue.Empty:
                continue
            match job:
                case str(number):
                    work.withdraw(number)
                case (job_id, slip):
                    work.take(job_id, slip)

    def _tell(self, state: PrinterState) -> None:
        if state != self._told:
            self._told = state
            self._on_state(state)

    def _fail_waiting(self) -> None:
        """Without a spool nothing is printed: a job could come out twice."""
        while not self._inbox.empty():
            job = self._inbox.get()
            if isinstance(job, tuple):
                self._on_proof(job[0], Proof.FAILED)


def check(settings: PrinterSettings, file: str = "printer") -> None:
    """Raise ConfigurationError with all that is wrong in the settings."""
    problems: list[Problem] = []
    baud = LEAST_DRAWN_BAUD
    try:
        baud = getattr(device_from_url(settings.device), "baud", baud)
    except BadDevice as error:
        problems.append(Problem(file, "device", repr(settings.device), f"{FORMS} ({error.__cause__})"))
    try:
        check_profile(settings.profile)
    except UnknownProfile as error:
        problems.append(Problem(file, "profile", repr(settings.profile), str(error)))
    try:
        read_layout(settings.layout, baud)
    except ConfigurationError as error:
        problems += error.problems
    if settings.width_mm not in {58, 80}:
        problems.append(Problem(file, "width_mm", str(settings.width_mm), "58 or 80"))
    if problems:
        raise ConfigurationError(problems)
