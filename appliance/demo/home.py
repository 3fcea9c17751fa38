"""Where the demo keeps everything: one folder."""

import fcntl
import io
import sys
from dataclasses import dataclass
from pathlib import Path


class DemoError(Exception):
    """The demo cannot go on; the message says what and what to do."""


@dataclass(frozen=True, slots=True)
class Home:
    """The demo's folder, absolute, and the folders in it."""

    path: Path

    @property
    def office(self) -> Path:
        """``office.toml`` and ``catalogue.toml`` as the demo runs them."""
        return self.path / "office"

    @property
    def broker(self) -> Path:
        """Mosquitto's files."""
        return self.path / "broker"

    @property
    def config(self) -> Path:
        """One TOML file for each program."""
        return self.path / "config"

    @property
    def data(self) -> Path:
        """What must outlive a restart, one folder for each program."""
        return self.path / "data"

    @property
    def log(self) -> Path:
        """What each program says."""
        return self.path / "log"

    @property
    def run(self) -> Path:
        """``<name>.pid`` of each running program."""
        return self.path / "run"

    @property
    def pictures(self) -> Path:
        """Each slip as PNG and text."""
        return self.path / "pictures"

    @property
    def sound(self) -> Path:
        """What the display speaks, where there are no windows."""
        return self.path / "sound"

    @property
    def credentials(self) -> Path:
        """The password of each device."""
        return self.path / "credentials.json"

    def make(self) -> None:
        """Make the folders. They hold passwords: only the owner may look inside."""
        self.path.mkdir(parents=True, exist_ok=True, mode=0o700)
        for folder in (self.office, self.broker, self.config, self.data, self.log, self.run, self.pictures, self.sound):
            folder.mkdir(exist_ok=True)

    def lock(self) -> io.TextIOWrapper:
        """Take the folder for this process, until the returned file is closed. Raises DemoError if it is taken."""
        file = (self.run / "lock").open("w")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.close()
            raise DemoError(f"a demo runs in {self.path} already; stop it, or give another --home") from None
        return file


def deploy_folder() -> Path:
    """Return where the office files and broker templates lie: in the checkout, else where the wheel put them."""
    checkout = Path(__file__).resolve().parents[2] / "deploy"
    return checkout if checkout.is_dir() else Path(sys.prefix) / "share" / "lobbycall" / "deploy"
