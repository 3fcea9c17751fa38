"""A real hub process for end-to-end tests."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from appliance.clock import SystemClock, stamp
from appliance.officefile import load_office
from office.ids import OfficeSlug
from office.wire.topics import Topics
from support.broker import Broker, Listener
from support.waiting import wait_until
from support.warm import Nursery, WarmProcess


@dataclass
class HubProcess:
    """`lobbycall hub` as a child. `centre` is the table of its configuration, such as ``{"kind": "native", …}``."""

    broker: Broker
    office_dir: Path
    data_dir: Path
    centre: Mapping[str, str] = field(default_factory=lambda: {"kind": "none"})
    user: str = "hub"
    password: str = ""
    environment: Mapping[str, str] = field(default_factory=dict)
    """Added to this process's own."""
    watcher: tuple[str, str] = ("waits-for-hub", "")
    """User and password of the one who waits for it."""
    settings: str = ""
    """Further lines at the head of its configuration."""
    nursery: Nursery | None = None
    """Where it is forked from, for tests that start it again and again; None: a new interpreter."""
    process: subprocess.Popen[bytes] | WarmProcess | None = None

    @property
    def slug(self) -> OfficeSlug:
        """The office's slug, by which its topics are named."""
        return load_office(self.office_dir).site.slug

    @property
    def log(self) -> str:
        """Everything that it has logged."""
        return (self.data_dir / "hub.log").read_text("utf-8")

    def start(self) -> None:
        """Start, and wait for its first ``state/hub``."""
        self.data_dir.mkdir(parents=True, exist_ok=True)
        config = self.data_dir / "hub.toml"
        config.write_text(self._config(), "utf-8")
        begun = stamp(SystemClock().now())
        topic = Topics(self.slug).state("hub")
        with Listener(self.broker.settings(*self.watcher), topic) as hears:
            self.process = self._process(["hub", "--config", str(config)], self.data_dir / "hub.log")
            wait_until(lambda: self._runs(hears.on(topic), begun), 15, "the hub's state/hub")

    def _process(self, arguments: list[str], log: Path) -> "subprocess.Popen[bytes] | WarmProcess":
        if self.nursery is not None:
            return self.nursery.start(arguments, self.environment, log)
        command = [sys.executable, "-m", "appliance.cli", *arguments]
        with log.open("ab") as file:
            environment = {**os.environ, **self.environment}
            return subprocess.Popen(command, stderr=file, cwd=Path(__file__).parents[2], env=environment)

    def _runs(self, states: list[bytes], begun: str) -> bool:
        assert self.process is not None
        assert self.process.poll() is None, self.log
        return any(s["online"] and s["at"] >= begun for s in map(msgspec.json.decode, states))

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        assert self.process is not None
        self.process.kill()
        self.process.wait()

    def stop(self) -> int:
        """End it cleanly; return its exit status."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(10)

    def _config(self) -> str:
        centre = "\n".join(f'{key} = "{value}"' for key, value in self.centre.items())
        broker = f'host = "127.0.0.1"\nport = {self.broker.port}\nuser = "{self.user}"\npassword = "{self.password}"'
        return (
            f'office_dir = "{self.office_dir}"\ndata_dir = "{self.data_dir}"\n{self.settings}\n'
            f"[broker]\n{broker}\n\n[centre]\n{centre}\n"
        )


@contextmanager
def running_hub(broker: Broker, office_dir: Path, data_dir: Path, **centre: str) -> Iterator[HubProcess]:
    """Yield a running hub of the office in `office_dir`, and end it."""
    hub = HubProcess(broker, office_dir, data_dir, centre or {"kind": "none"})
    hub.start()
    try:
        yield hub
    finally:
        assert hub.process is not None
        if hub.process.poll() is None:
            hub.stop()
