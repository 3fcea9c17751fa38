"""A complete office as the demo runs it, with hands for its windows and eyes for its slips."""

import os
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from office.ids import OfficeSlug
from office.wire.topics import Topics
from support.broker import Listener
from support.demo import Demo, running_demo
from support.robot import Robot


@dataclass
class House(Demo):
    """A running demo whose screens can be touched."""

    @property
    def topics(self) -> Topics:
        """The office's topics."""
        return Topics(OfficeSlug(self.report["office"]))

    def listener(self, client: str, *topics: str) -> Listener:
        """Return a plain MQTT client with the rights of one of the demo's clients; `topics` are whole."""
        return Listener(self.settings(client), *topics)

    def robot(self, program: str, client: str, folder: Path, **changes: str) -> Robot:
        """Run one more of a program, with hands; `changes` replace values of its configuration, as ``table__key``."""
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
        return sorted(Path(self.report["printer"]["pictures"]).glob("*.txt"))


def headless() -> dict[str, str]:
    """Return an environment without a screen."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "NOTIFY_SOCKET"}
    kept = {key: value for key, value in os.environ.items() if key not in hidden}
    return {**kept, "QT_QPA_PLATFORM": "offscreen"}


@contextmanager
def running_house(home: Path, *options: str) -> Iterator[House]:
    """Yield a running demo, and stop it."""
    with running_demo(home, *options, kind=House) as house:
        yield house
