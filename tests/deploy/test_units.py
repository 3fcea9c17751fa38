"""The systemd units. `systemd-analyze verify` ends with 0 on unknown keys, so its output is read."""

import configparser
import shutil
import subprocess
from pathlib import Path

import pytest

from appliance.cli import PROGRAMS

UNITS = Path(__file__).parents[2] / "systemd"
COMMAND = "/opt/lobbycall/.venv/bin/lobbycall"
SERVICES = sorted(set(PROGRAMS) - {"demo", "doctor", "notice"})


def verify(folder: Path) -> str:
    """Return what systemd has to say about a folder's units, or "" if all is well."""
    analyze = shutil.which("systemd-analyze")
    assert analyze is not None, "systemd-analyze is missing: apt-get install systemd"
    words = [analyze, "verify", "--man=no", *map(str, sorted(folder.glob("*.service")))]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


@pytest.fixture
def units(tmp_path: Path) -> Path:
    """Copies whose commands exist on this machine."""
    for unit in UNITS.glob("*.service"):
        text = unit.read_text("utf-8")
        for command in (COMMAND, "/usr/bin/cage", "/bin/kill"):
            text = text.replace(command, "/bin/true")
        (tmp_path / unit.name).write_text(text, "utf-8")
    return tmp_path


def test_each_program_has_a_unit() -> None:
    assert sorted(unit.stem for unit in UNITS.glob("*.service")) == [f"lobbycall-{name}" for name in SERVICES]


def test_systemd_understands_every_line(units: Path) -> None:
    assert verify(units) == ""


def test_a_misspelt_key_would_be_seen(units: Path) -> None:
    unit = units / "lobbycall-hub.service"
    unit.write_text(unit.read_text("utf-8").replace("WatchdogSec", "WatchDogSec"), "utf-8")
    assert "WatchDogSec" in verify(units)


@pytest.mark.parametrize("name", SERVICES)
def test_a_unit_is_watched_restarted_and_locked_up(name: str) -> None:
    unit = configparser.RawConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their case
    unit.read(UNITS / f"lobbycall-{name}.service", "utf-8")
    service = unit["Service"]
    assert service["Type"] == "notify"
    assert service["NotifyAccess"] in {"main", "all"}
    assert int(service["WatchdogSec"]) > 0
    assert (service["Restart"], service["RestartSec"]) == ("always", "1")
    assert service["ExecStart"].endswith(f"{COMMAND} {name} --config /etc/lobbycall/{name}.toml")
    assert service["NoNewPrivileges"] == "yes"
    if name != "counter":  # runs in a person's own session
        assert service["User"] == "lobbycall"
        assert service["ProtectSystem"] == "strict"
        assert service["PrivateTmp"] == "yes"
    if name in {"kiosk", "display", "counter"}:
        assert "PrivateDevices" not in service


@pytest.mark.parametrize("name", ["kiosk", "display"])
def test_who_shows_and_speaks_can_keep_what_it_has_made(name: str) -> None:
    """Nothing else is writable: without this, sentences are rendered and QML is compiled anew each time."""
    text = (UNITS / f"lobbycall-{name}.service").read_text("utf-8")
    assert f"\nCacheDirectory=lobbycall/{name}\n" in text
    assert f"\nEnvironment=QML_DISK_CACHE_PATH=%C/lobbycall/{name}/qml\n" in text
