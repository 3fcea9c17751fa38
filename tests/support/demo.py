"""The demo as a child process, as a newcomer starts it."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from appliance.mqtt import BrokerSettings
from appliance.settings import Secret
from support.broker import Listener
from support.waiting import wait_until

ROOT = Path(__file__).parents[2]
STOPS_WITHIN_S = 30


@dataclass
class Demo:
    """A running demo. `report` is its line of JSON."""

    home: Path
    process: subprocess.Popen[str]
    report: dict[str, Any]

    @property
    def topic(self) -> str:
        """The beginning of all topics, without the slash."""
        return f"lobbycall/{self.report['office']}"

    def settings(self, client: str) -> BrokerSettings:
        """Return what is needed to connect as one of the office's devices."""
        password = Secret(self.report["credentials"][client])
        return BrokerSettings(port=self.report["broker"]["port"], user=client, password=password)

    def connect(self, client: str, *topics: str) -> Listener:
        """Return a connection as one of the devices; `topics` are below the office's."""
        return Listener(self.settings(client), *(f"{self.topic}/{topic}" for topic in topics))

    def pid(self, name: str) -> int:
        """Return the newest process of a program."""
        return int((self.home / "run" / f"{name}.pid").read_text())

    def kill(self, name: str, timeout: float = 10.0) -> None:
        """Kill a program and wait until it has been started again."""
        old = self.pid(name)
        os.kill(old, signal.SIGKILL)
        wait_until(lambda: self.pid(name) != old, timeout, f"{name} to be started again")

    def stop(self) -> str:
        """Stop it as Ctrl-C does; return what else it said on standard output."""
        self.process.send_signal(signal.SIGINT)
        rest, _ = self.process.communicate(timeout=STOPS_WITHIN_S)
        return rest


D = TypeVar("D", bound=Demo)


@contextmanager
def running_demo(home: Path, *options: str, kind: type[D] = Demo) -> Iterator[D]:  # type: ignore[assignment]  # D is Demo then
    """Start a demo without windows, wait until everything answers, and stop it at the end."""
    words = [sys.executable, "-m", "appliance.cli", "demo", "--headless", "--home", str(home), *options]
    with (home.parent / f"{home.name}.err").open("w") as errors:
        process = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=errors, text=True)
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line, (home.parent / f"{home.name}.err").read_text()
        yield kind(home, process, json.loads(line))
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=STOPS_WITHIN_S)
