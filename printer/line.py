"""One printer at the end of one device: kept open, watched, and asked for proof. Used by one thread."""

import logging
from collections.abc import Callable

from appliance.clock import Clock
from appliance.logs import FaultLog
from printer.answers import AnswerParser, ProcessDone
from printer.devices import Answers, Device
from printer.profiles import Profile
from printer.proof import Proof
from printer.status import CUTTER, DIALECTS, EXPLAINED, MUTE, PAPER_NEAR_END, UNREACHABLE, StatusMachine

logger = logging.getLogger(__name__)

ANSWER_S = 0.4
"""How long an answer to DLE EOT usually takes at most."""
SLOW_ANSWER_S = 1.5
"""How long it may take once one was missed; and so long no new question is asked, so that no late answer is
taken for another question's."""
_POLL_WELL_S = 2.0
_POLL_ILL_S = 0.7
_MUTE_AFTER = 3
"""Polls without an answer until the printer counts as mute."""
_REOPEN_FIRST_S = 0.5
_REOPEN_MOST_S = 5.0
_LOOK_S = 1.0
"""How long to wait for a process id before asking what is wrong."""
_PROOF_S = 10.0
_LAST_PROOF_S = 3.0
"""How long to wait for a proof when the program ends."""
_PROBE = b"~~~~"
_ALL_STATUS = b"\x1da\x0e"
_RECOVER = b"\x10\x05\x02"
"""DLE ENQ 2: go on after a cutter error that was cleared, with empty buffers."""


def process_request(process: bytes) -> bytes:
    """Return GS ( H, function 48: say these four characters when the printing is completed."""
    return b"\x1d(H\x06\x00\x30\x30" + process


class Line:
    """Keeps the device open, reopens it with backoff, and knows the printer's state beforehand."""

    def __init__(self, device: Device, profile: Profile, clock: Clock, log: logging.Logger = logger) -> None:
        """Prepare; `tick` opens. Faults go to `log`, once when they begin and once when they end."""
        self._device = device
        self._profile = profile
        self._clock = clock
        self._parser = AnswerParser()
        self._status = StatusMachine(DIALECTS[profile.status])
        self._faults = FaultLog(log)
        self._logged: set[str] = set()
        self._open = False
        self._tried_at = float("-inf")
        self._backoff = _REOPEN_FIRST_S
        self._polled_at = float("-inf")
        self._misses = 0
        self._ever_answered = False
        self._names_processes = False
        self.done: set[bytes] = set()
        """Process ids that the printer has completed; taken out by who waits for them."""
        self.wants_way: Callable[[], bool] = lambda: False
        """Asked while waiting for an answer to a poll: does something more urgent wait?"""
        self.ending: Callable[[], bool] = lambda: False
        """Asked while waiting for a proof: does the program end?"""

    @property
    def known(self) -> bool:
        """Tell whether the printer's state is known: it has answered, can't, or was found missing."""
        if not self._open:
            return self._tried_at != float("-inf")
        return self._status.answered > 0 or not self._hears or self._misses >= _MUTE_AFTER

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong now."""
        if not self._open:
            return () if self.absent else (UNREACHABLE,)
        if self._misses >= _MUTE_AFTER:
            return (MUTE,)
        return self._status.health.problems

    @property
    def can_print(self) -> bool:
        """Tell whether a slip would come out, as far as is known."""
        return self._open and self.known and not set(self.problems) - {PAPER_NEAR_END}

    @property
    def can_prove(self) -> bool:
        """Tell whether the printer can say that a slip came out."""
        return self._ever_answered or self._device.answers is Answers.ALWAYS

    @property
    def absent(self) -> bool:
        """Tell whether there is no printer, on purpose."""
        return self._device.answers is Answers.ABSENT

    @property
    def _hears(self) -> bool:
        """Tell whether answers are to be expected."""
        answers = self._device.answers
        return answers is Answers.ALWAYS or (answers is Answers.PERHAPS and (self._ever_answered or self._misses == 0))

    def tick(self) -> None:
        """Open if it is time to, read what came, and poll if it is time to."""
        now = self._clock.monotonic()
        if not self._open:
            if now - self._tried_at >= self._backoff:
                self.open_now()
            return
        try:
            self._read(0.0)
            period = SLOW_ANSWER_S if self._misses else _POLL_WELL_S if self.can_print else _POLL_ILL_S
            if self._hears and now - self._polled_at >= period:
                if self._misses and self._misses % _MUTE_AFTER == 0:
                    self._reopen()
                self._poll()
        except OSError as error:
            self._lost(error)
        self._log()

    def look(self) -> None:
        """Read what came by itself; waits for nothing."""
        if self._open:
            try:
                self._read(0.0)
            except OSError as error:
                self._lost(error)

    def open_now(self) -> bool:
        """Open the device unless it is open; tell whether it is open."""
        if self._open:
            return True
        self._tried_at = self._clock.monotonic()
        try:
            self._device.open()
        except OSError as error:
            self._backoff = min(self._backoff * 2, _REOPEN_MOST_S)
            if not self.absent:
                self._faults.begin(UNREACHABLE, f"the printer can't be opened: {error}")
            self._log()
            return False
        self._open = True
        self._parser.reset()
        self._status.opened()
        self._polled_at = float("-inf")
        try:
            self._device.write(b"\x1b@" + (_ALL_STATUS if self._profile.asb else b""))
            if self._hears:
                self._poll()
            if self._profile.process and self._status.answered:
                self._device.write(process_request(_PROBE))
        except OSError as error:
            self._lost(error)
        self._log()
        return self._open

    def send(self, data: bytes) -> bool:
        """Send a slip; tell whether all bytes went."""
        if not self.open_now():
            return False
        try:
            self._device.write(data)
        except OSError as error:
            self._lost(error)
            return False
        return True

    def prove(self, process: bytes) -> Proof:
        """Wait until it is clear whether the slip that ended with `process` came out."""
        if not self._hears or not (self._ever_answered or self._status.answered):
            return Proof.UNKNOWN
        start = self._clock.monotonic()
        looked_at = start
        while self._open and self._clock.monotonic() - start < (_LAST_PROOF_S if self.ending() else _PROOF_S):
            try:
                self._read(0.05)
                if process in self.done:
                    self.done.discard(process)
                    return Proof.PRINTED
                now = self._clock.monotonic()
                if now - looked_at < _LOOK_S:
                    continue
                looked_at = now
                answered = self._poll(patient=True)
            except OSError as error:
                self._lost(error)
                return Proof.FAILED
            if answered and not self.can_print:
                self._log()
                return Proof.FAILED
            if answered and not self._names_processes:
                return Proof.PRINTED
        return Proof.UNKNOWN if self._open else Proof.FAILED

    def close(self) -> None:
        """Close the device."""
        self._device.close()
        self._open = False

    def _poll(self, *, patient: bool = False) -> bool:
        """Ask DLE EOT 1 to 4, one after the other; tell whether all were answered.

        Unless `patient`, give up without a verdict when something more urgent waits.
        """
        self._polled_at = self._clock.monotonic()
        for n in (1, 2, 3, 4):
            if not patient and self.wants_way():
                return False
            self._device.write(self._status.ask(n))
            end = self._clock.monotonic() + (SLOW_ANSWER_S if self._misses else ANSWER_S)
            hurried = False
            while self._status.waiting and not hurried and self._clock.monotonic() < end:
                self._read(0.05)
                hurried = not patient and self.wants_way()
            if self._status.waiting:
                self._status.give_up()
                self._misses += 0 if hurried else 1
                return False
        self._misses = 0
        if CUTTER in self.problems:
            self._device.write(_RECOVER)
        return True

    def _reopen(self) -> None:
        """Open the device anew: that wakes some printers that have fallen silent."""
        self._device.close()
        self._device.open()
        self._parser.reset()
        self._device.write(b"\x1b@" + (_ALL_STATUS if self._profile.asb else b""))

    def _read(self, timeout_s: float) -> None:
        data = self._device.read(timeout_s)
        for answer in self._parser.feed(data):
            self._status.take(answer)
            if isinstance(answer, ProcessDone):
                self._names_processes = True
                if answer.process != _PROBE:
                    self.done.add(answer.process)
        self._ever_answered = self._ever_answered or self._status.answered > 0

    def _lost(self, error: OSError) -> None:
        self._device.close()
        self._open = False
        self._misses = 0
        self._names_processes = False
        self._backoff = _REOPEN_FIRST_S
        self._tried_at = self._clock.monotonic()
        self._faults.begin(UNREACHABLE, f"the line to the printer is lost: {error}")
        self._log()

    def _log(self) -> None:
        now = set(self.problems)
        for problem in now - self._logged:
            self._faults.begin(problem, EXPLAINED[problem])
        for problem in self._logged - now:
            self._faults.end(problem)
        self._logged = now
