"""The kiosk as a process: its configuration, its state on the wire, its end."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from office.wire.codec import Codec
from office.wire.devices import DeviceState
from support.broker import Broker, Listener

OFFICE = "kiosk-app-test"


def command(*words: str) -> list[str]:
    return [sys.executable, "-m", "appliance.cli", "kiosk", *words]


@contextmanager
def running(config: Path) -> Iterator[subprocess.Popen[bytes]]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    words = command("--config", str(config))
    with subprocess.Popen(words, env=environment, stderr=subprocess.PIPE) as process:
        try:
            yield process
        finally:
            process.kill()


def states(listener: Listener) -> list[DeviceState]:
    return [Codec().decode(payload, DeviceState) for payload in listener.on(f"lobbycall/{OFFICE}/device/kiosk-1")]


def test_it_says_that_it_lives_how_its_printer_is_and_that_it_goes(broker: Broker, tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text(
        f'office = "{OFFICE}"\n[broker]\nport = {broker.port}\nuser = "kiosk-1"\n'
        f'[printer]\ndevice = "virtual://{tmp_path}/slips"\nspool = "{tmp_path}/spool.db"\n'
        "[screen]\nwidth_px = 540\nheight_px = 960\n"
    )
    with Listener(broker.settings("watcher"), f"lobbycall/{OFFICE}/#") as listener, running(config) as process:
        listener.wait_for(f"lobbycall/{OFFICE}/device/kiosk-1", 2, timeout=30)
        last = states(listener)[-1]
        assert last.online
        assert last.printer is not None
        assert last.printer.ready
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
        listener.wait_for(f"lobbycall/{OFFICE}/device/kiosk-1", len(states(listener)))
        assert not states(listener)[-1].online
        assert process.stderr is not None
        assert b"Traceback" not in process.stderr.read()


def test_all_mistakes_of_a_configuration_are_told(tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('office = "NO"\n[broker]\nport = 0\n[printer]\ndevise = "x"\n')
    done = subprocess.run(command("--config", str(config)), capture_output=True, text=True, check=False)
    assert done.returncode == 2
    for told in ("office", "broker.port", "broker.user", "printer.devise", "Did you mean 'device'?"):
        assert told in done.stderr


@pytest.mark.parametrize("size", ["540x960"])
def test_pictures_of_all_screens_need_no_broker(tmp_path: Path, size: str) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in {"QT_QPA_PLATFORM", "DISPLAY"}}
    words = command("shots", str(tmp_path / "shots"), "--size", size, "--width-mm", "398")
    done = subprocess.run(words, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(list((tmp_path / "shots").glob("*.png"))) > 40
