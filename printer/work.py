"""What becomes of a job, step by step. Used by one thread; the thread itself is in `printer.service`."""

import logging
from collections.abc import Callable

from appliance.clock import Clock
from office.slip import Slip
from office.wire.devices import PrinterState
from printer.line import Line
from printer.proof import Proof
from printer.roll import Roll
from printer.spool import Job, JobState, Spool
from printer.status import PAPER_NEAR_END, PAPER_OUT

logger = logging.getLogger(__name__)

SETTLE_S = 2.0
"""After a fault the printer may still print what it holds; its late proof saves a reprint."""
_KNOWN_S = 2.0
_MISSING_S = 15 * 60.0
"""Staff see so long that a ticket has no slip."""
_ATTEMPTS = 2
"""Once, and at most once more (an unproven slip on recovery)."""

Build = Callable[[Slip, bytes], bytes]
"""Returns the bytes of a slip that ends with the request for proof under these four characters.
Raises ValueError if it can't be built, such as for a font that is missing."""


class Work:
    """Takes jobs, prints each once, and sorts out what a fault or a power cut left behind."""

    def __init__(
        self,
        *,
        line: Line,
        spool: Spool,
        build: Build,
        clock: Clock,
        max_age_s: float,
        hold: bool,
        on_proof: Callable[[str, Proof], None],
    ) -> None:
        """Begin with the jobs that the spool still holds."""
        self._line = line
        self._spool = spool
        self._build = build
        self._clock = clock
        self._max_age_s = max_age_s
        self._hold = hold
        self._on_proof = on_proof
        self._open = spool.open_jobs()
        self._well_since: float | None = None
        self._roll = spool.roll()
        self._missing: dict[str, float] = {}
        """Numbers whose slip did not come out, and since when."""

    def state(self, waiting: int = 0) -> PrinterState:
        """Return the printer's state, with `waiting` jobs that were not taken yet."""
        line = self._line
        return PrinterState(
            ready=line.can_print,
            problems=line.problems,
            waiting_jobs=waiting + len(self._open),
            slips_left=self._roll.left,
            without_slip=tuple(self._missing),
        )

    def take(self, job_id: str, slip: Slip) -> None:
        """Print a job; one that is known already is not printed again."""
        known = self._spool.state(job_id)
        if known is not None:
            if known in _OVER:
                self._on_proof(job_id, _OVER[known])
            return
        self._line.look()
        if self._line.open_now():
            end = self._clock.monotonic() + _KNOWN_S
            while not self._line.known and self._clock.monotonic() < end:
                self._line.tick()
        if self._line.can_print:
            self._first_time(job_id, slip)
            return
        state = JobState.HELD if self._hold else JobState.FAILED
        job = self._spool.accept(job_id, slip, self._now(), state)
        if job is not None and self._hold:
            self._open.append(job)
        elif job is not None:
            self._over(job, Proof.FAILED)

    def step(self) -> None:
        """Watch the printer, and do what is due for the jobs that are open."""
        self._line.tick()
        self._watch_roll()
        for job in [job for job in self._open if job.process in self._line.done]:
            self._line.done.discard(job.process)
            self._over(job, Proof.PRINTED)
        now = self._clock.monotonic()
        if not self._line.can_print:
            self._well_since = None
        elif self._well_since is None:
            self._well_since = now
        self._drop_old()
        self._missing = {number: at for number, at in self._missing.items() if now - at < _MISSING_S}
        if self._open and self._well_since is not None and now - self._well_since >= SETTLE_S:
            self._recover()

    def _first_time(self, job_id: str, slip: Slip) -> None:
        job = self._spool.accept(job_id, slip, self._now(), JobState.SENT)
        if job is not None:
            self._print(job)

    def _print(self, job: Job) -> None:
        """Send a job that the spool has as sent, and wait for its proof."""
        try:
            data = self._build(job.slip, job.process)
        except ValueError:
            logger.exception("job %s can't be printed", job.id)
            self._over(job, Proof.FAILED)
            return
        proof = self._line.prove(job.process) if self._line.send(data) else Proof.FAILED
        if proof is not Proof.FAILED:
            self._keep_roll(self._roll.printed())
        final = proof is Proof.PRINTED or job.attempts >= _ATTEMPTS or not self._line.can_prove
        if final:
            self._over(job, proof)
            return
        self._open.append(job)
        self._well_since = None
        self._tell(job, proof)

    def withdraw(self, number: str) -> None:
        """Drop the slips of a ticket that is gone, unless they have come out."""
        for job in [job for job in self._open if job.slip.number == number]:
            self._over(job, Proof.FAILED if job.state is JobState.HELD else Proof.UNKNOWN)
        self._missing.pop(number, None)

    def _recover(self) -> None:
        """Reprint the newest unproven job once, or print the oldest held one; let other unproven ones go."""
        unproven = [job for job in self._open if job.state is JobState.SENT]
        for job in unproven[:-1]:
            self._over(job, Proof.UNKNOWN)
        job = unproven[-1] if unproven else self._open[0]
        if job.attempts >= _ATTEMPTS:
            self._over(job, Proof.UNKNOWN)
            return
        self._open.remove(job)
        self._print(self._spool.send(job))

    def _drop_old(self) -> None:
        oldest = self._now() - self._max_age_s
        for job in [job for job in self._open if job.at < oldest]:
            self._over(job, Proof.FAILED if job.state is JobState.HELD else Proof.UNKNOWN)

    def _over(self, job: Job, proof: Proof) -> None:
        self._spool.finish(job, JobState(proof.value))
        self._open = [other for other in self._open if other.seq != job.seq]
        self._tell(job, proof)

    def _tell(self, job: Job, proof: Proof) -> None:
        self._missing.pop(job.slip.number, None)
        if proof is Proof.FAILED and job.slip.number and not self._line.absent:
            self._missing[job.slip.number] = self._clock.monotonic()
        self._on_proof(job.id, proof)

    def _watch_roll(self) -> None:
        problems = self._line.problems
        if self._line.can_print or PAPER_OUT in problems:
            self._keep_roll(self._roll.seen(near_end=PAPER_NEAR_END in problems, out=PAPER_OUT in problems))

    def _keep_roll(self, roll: Roll) -> None:
        if roll != self._roll:
            self._roll = roll
            self._spool.keep_roll(roll)

    def _now(self) -> float:
        return self._clock.now().timestamp()


_OVER = {
    JobState.PRINTED: Proof.PRINTED,
    JobState.UNKNOWN: Proof.UNKNOWN,
    JobState.FAILED: Proof.FAILED,
}
