"""Programs forked from a process that has imported them: a test that starts a hub 50 times need not import it 50 times.

Each is a process of its own, with its own memory, files and death; only the interpreter's start is spared.
"""

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).parents[2]


class WarmProcess:
    """A running program; what a test needs of `subprocess.Popen`."""

    def __init__(self, nursery: "Nursery", pid: int) -> None:
        self.pid = pid
        self._nursery = nursery
        self._status: int | None = None

    def poll(self) -> int | None:
        """Return the exit status, negative for a signal; None while it runs."""
        if self._status is None:
            self._status = self._nursery.order(do="poll", pid=self.pid)
        return self._status

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end."""
        until = time.monotonic() + (60 if timeout is None else timeout)
        while (status := self.poll()) is None:
            if time.monotonic() > until:
                raise subprocess.TimeoutExpired(str(self.pid), timeout or 60)
            time.sleep(0.005)
        return status

    def send_signal(self, number: int) -> None:
        """Send a signal, unless it has ended."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """End it at once."""
        self.send_signal(9)


class Nursery:
    """The process that has imported the modules, and forks at each order. It ends with the test."""

    def __init__(self, *modules: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "support.warm", *modules],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"},
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate(timeout=10)

    def start(self, arguments: list[str], environment: Mapping[str, str], log: Path) -> WarmProcess:
        """Run `lobbycall` with these arguments."""
        pid = self.order(do="start", arguments=arguments, environment=dict(environment), log=str(log))
        assert pid is not None
        return WarmProcess(self, pid)

    def order(self, **order: Any) -> int | None:
        """Give an order and return its answer."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        self._process.stdin.flush()
        answer: int | None = json.loads(self._process.stdout.readline())
        return answer


def _child(order: dict[str, Any]) -> int:
    from appliance.cli import main  # noqa: PLC0415  # the parent has imported it

    nothing, log = os.open(os.devnull, os.O_RDWR), os.open(order["log"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    for target, source in ((0, nothing), (1, nothing), (2, log)):
        os.dup2(source, target)
    os.environ.update(order["environment"])
    random.seed()
    return main(order["arguments"])


def _started(order: dict[str, Any]) -> int:
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            status = _child(order)
        except BaseException:  # noqa: BLE001  # as the interpreter does: say it and end
            sys.excepthook(*sys.exc_info())
        finally:
            os._exit(status)
    return pid


def _polled(pid: int) -> int | None:
    done, status = os.waitpid(pid, os.WNOHANG)
    return os.waitstatus_to_exitcode(status) if done else None


def _serve(modules: list[str]) -> None:
    for module in ("appliance.cli", *modules):
        __import__(module)
    for line in sys.stdin:
        order = json.loads(line)
        answer = _started(order) if order["do"] == "start" else _polled(order["pid"])
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    _serve(sys.argv[1:])
