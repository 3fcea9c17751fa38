"""A complete office as the demo runs it, headless, for tests and benchmarks."""

import json
import os
import signal
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from appliance.mqtt import BrokerSettings
from appliance.settings import Secret
from office.ids import OfficeSlug
from office.wire.topics import Topics
from support.broker import Listener
from support.robot import ROOT, Robot


@dataclass
class House:
    """A running demo: its line of JSON and its home."""

    home: Path
    ready: dict[str, Any]
    process: subprocess.Popen[bytes]

    @property
    def topics(self) -> Topics:
        """The office's topics."""
        return Topics(OfficeSlug(self.ready["office"]))

    def settings(self, client: str) -> BrokerSettings:
        """Return the connection of one of the demo's clients."""
        broker = self.ready["broker"]
        password = Secret(self.ready["credentials"][client])
        return BrokerSettings(host=broker["host"], port=broker["port"], user=client, password=password)

    def listener(self, client: str, *topics: str) -> Listener:
        """Return a plain MQTT client with the rights of one of the demo's clients."""
        return Listener(self.settings(client), *topics)

    def robot(self, program: str, client: str, folder: Path, **changes: str) -> Robot:
        """Run one more of a program, with hands; `changes` replace values of its configuration, by dotted key."""
        text = (self.home / "config" / f"{client}.toml").read_text("utf-8")
        table = tomllib.loads(text)
        for key, value in changes.items():
            *path, last = key.split("__")
            inner = table
            for name in path:
                inner = inner[name]
            text = text.replace(f'"{inner[last]}"', f'"{value}"')
        folder.mkdir(parents=True, exist_ok=True)
        config = folder / f"{client}.toml"
        config.write_text(text, "utf-8")
        return Robot(program, config, headless(), folder / f"{client}.log")

    @property
    def slips(self) -> list[Path]:
        """The slips that came out so far, as text, in order."""
        return sorted(Path(self.ready["printer"]["pictures"]).glob("*.txt"))

    def stop(self) -> int:
        """Stop it as Ctrl-C does; return its exit status."""
        self.process.send_signal(signal.SIGINT)
        self.process.communicate(timeout=20)
        return self.process.returncode


def headless() -> dict[str, str]:
    """Return an environment without a screen."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "NOTIFY_SOCKET"}
    kept = {key: value for key, value in os.environ.items() if key not in hidden}
    return {**kept, "QT_QPA_PLATFORM": "offscreen"}


def start_house(home: Path, *words: str) -> House:
    """Start the demo and wait for its line of JSON."""
    home.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "appliance.cli", "demo", "--headless", "--home", str(home), *words]
    with (home / "demo.log").open("ab") as log:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, cwd=ROOT, env=headless())
    assert process.stdout is not None
    line = process.stdout.readline()
    assert line, (home / "demo.log").read_text("utf-8")[-4000:]
    return House(home, json.loads(line), process)


@contextmanager
def running_house(home: Path, *words: str) -> Iterator[House]:
    """Yield a running demo, and stop it."""
    house = start_house(home, *words)
    try:
        yield house
    finally:
        if house.process.poll() is None:
            house.stop()
