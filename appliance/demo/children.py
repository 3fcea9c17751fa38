"""The demo's child processes: started, watched, started again, stopped."""

import logging
import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from appliance.clock import Clock
from appliance.demo.restarts import MOST_DEATHS, WITHIN_S, Restarts

logger = logging.getLogger(__name__)

STOP_WITHIN_S = 5.0
"""A program that has not ended so long after SIGTERM is killed."""
_LAST_LINES = 5
_LOG_BYTES = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """One program: its name (for pid and log file), its command, and when it is stopped."""

    name: str
    command: Sequence[str]
    stage: int = 0
    """All of the highest stage are started last and stopped first."""


@dataclass(slots=True)
class _Child:
    spec: Spec
    process: subprocess.Popen[bytes] | None = None
    start_at: float | None = None
    """When to start it again; None: it runs, or is left down."""
    started: bool = False
    """Whether it ever ran."""
    restarts: Restarts = field(default_factory=Restarts)


class Children:
    """The programs of the demo. Everything happens in the thread that calls: no thread of its own."""

    def __init__(
        self, specs: Sequence[Spec], *, environment: Mapping[str, str], run: Path, log: Path, clock: Clock
    ) -> None:
        """Prepare; `run` takes the pid files, `log` what the programs say."""
        self._children = {spec.name: _Child(spec) for spec in specs}
        self._environment = dict(environment)
        self._run = run
        self._log = log
        self._clock = clock
        self._tie = _tie()

    @property
    def pids(self) -> dict[str, int]:
        """The process of each program that runs."""
        return {name: child.process.pid for name, child in self._children.items() if child.process is not None}

    @property
    def left_down(self) -> list[str]:
        """The programs that died too often."""
        return [
            name
            for name, child in self._children.items()
            if child.started and child.process is None and child.start_at is None
        ]

    def start(self, name: str) -> None:
        """Start one program and write its pid."""
        child = self._children[name]
        self._turn_log(child)
        with self._log_file(name).open("ab") as log:
            child.process = subprocess.Popen(
                [*self._tie, *child.spec.command],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=self._environment,
                start_new_session=True,  # Ctrl-C is for the demo, which stops its children in order
            )
        child.start_at = None
        child.started = True
        draft = self._run / f".{name}.pid"
        draft.write_text(f"{child.process.pid}\n")
        draft.replace(self._run / f"{name}.pid")

    def start_rest(self, *, later: str = "") -> None:
        """Start all that have not been started yet, in their order; the one named `later` still waits."""
        for name, child in self._children.items():
            if name != later and not child.started:
                self.start(name)

    def watch(self) -> None:
        """Note who has died, and start again whose time has come. Call it every 100 ms."""
        for child in self._children.values():
            if child.process is not None and child.process.poll() is not None:
                self._died(child, child.process.returncode)
            if child.start_at is not None and self._clock.monotonic() >= child.start_at:
                self.start(child.spec.name)

    def stop(self) -> None:
        """End all, the last started first; what does not end in time is killed."""
        for child in self._children.values():
            child.start_at = None
        for stage in sorted({child.spec.stage for child in self._children.values()}, reverse=True):
            self._stop([child for child in self._children.values() if child.spec.stage == stage])

    def _died(self, child: _Child, status: int) -> None:
        name = child.spec.name
        child.process = None
        child.start_at = child.restarts.died(self._clock.monotonic())
        what = f"was ended by {signal.Signals(-status).name}" if status < 0 else f"ended with status {status}"
        then = "it is started again"
        if child.start_at is None:
            self._run.joinpath(f"{name}.pid").unlink(missing_ok=True)
            then = f"it died {MOST_DEATHS} times in {WITHIN_S:g} s and is left down; stop the demo and look at its log"
        logger.warning("%s %s; %s (%s)%s", name, what, then, self._log_file(name), self._last_words(name))

    def _stop(self, children: Sequence[_Child]) -> None:
        running = [(child, child.process) for child in children if child.process is not None]
        for _child, process in running:
            process.terminate()
        deadline = self._clock.monotonic() + STOP_WITHIN_S
        for child, process in running:
            try:
                process.wait(max(0.0, deadline - self._clock.monotonic()))
            except subprocess.TimeoutExpired:
                logger.warning("%s does not end within %g s of SIGTERM: killed", child.spec.name, STOP_WITHIN_S)
                process.kill()
                process.wait()
            child.process = None
            self._run.joinpath(f"{child.spec.name}.pid").unlink(missing_ok=True)

    def _log_file(self, name: str) -> Path:
        return self._log / f"{name}.log"

    def _turn_log(self, child: _Child) -> None:
        """Begin a new log file at the demo's start, and when the old one has grown large."""
        file = self._log_file(child.spec.name)
        if file.exists() and (not child.started or file.stat().st_size > _LOG_BYTES):
            file.replace(file.with_suffix(".log.1"))

    def _last_words(self, name: str) -> str:
        try:
            lines = self._log_file(name).read_text("utf-8", "replace").splitlines()[-_LAST_LINES:]
        except FileNotFoundError:
            return ""
        return "".join(f"\n    {line}" for line in lines)


def _tie() -> list[str]:
    """Return the words before each command by which the kernel ends it when the demo itself is killed."""
    found = shutil.which("setpriv", path=os.environ.get("PATH", "") + ":/usr/bin")
    return [found, "--pdeathsig", "TERM", "--"] if found else []


def wait_for(condition: Callable[[], bool], stopped: Callable[[float], bool], seconds: float) -> bool:
    """Wait until `condition` holds; False if about so many `seconds` are over or the demo is stopped first."""
    for _ in range(int(seconds / 0.05)):
        if condition():
            return True
        if stopped(0.05):
            return False
    return False
