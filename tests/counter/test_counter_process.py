"""The programs as systemd starts them."""

import json
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from office.ids import CounterId
from office.wire.panel_states import CounterState
from office.wire.states import HubState
from support.broker import Broker, Listener
from support.waiting import wait_until

pytestmark = pytest.mark.long

ROOT = Path(__file__).parents[2]


def start(program: str, config: Path, notify: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "appliance.cli", program, "--config", str(config)]
    environment = {**os.environ, "NOTIFY_SOCKET": str(notify)}
    return subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE)


@contextmanager
def running(program: str, config: Path, notify: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Yield a program; it does not outlive a test that fails."""
    process = start(program, config, notify)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()


def ended(process: subprocess.Popen[bytes]) -> tuple[int, str]:
    process.send_signal(signal.SIGTERM)
    _out, errors = process.communicate(timeout=20)
    return process.returncode, errors.decode()


@pytest.fixture
def notify(tmp_path: Path) -> socket.socket:
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    sock.bind(str(tmp_path / "notify"))
    sock.settimeout(20)
    return sock


def test_the_panel_starts_tells_it_lives_and_stops_in_order(
    broker: Broker, tmp_path: Path, notify: socket.socket
) -> None:
    config = tmp_path / "counter.toml"
    config.write_text(f'office = "proc"\ncounter = "3"\n[broker]\nport = {broker.port}\nuser = "counter-3"\n', "utf-8")
    device = "lobbycall/proc/device/counter-3"
    with (
        Listener(broker.settings("hub"), "lobbycall/proc/#") as hears,
        running("counter", config, tmp_path / "notify") as process,
    ):
        assert notify.recv(100) == b"READY=1"
        assert json.loads(hears.wait_for(device)[0])["kind"] == "counter"
        hears.say("lobbycall/proc/state/hub", msgspec.json.encode(HubState(online=True, at=datetime.now(UTC))))
        closed = CounterState(counter=CounterId("3"), state="closed", may=("open_counter",))
        hears.say("lobbycall/proc/state/counter/3", msgspec.json.encode(closed))
        status, errors = ended(process)
        wait_until(lambda: json.loads(hears.on(device)[-1])["online"] is False, what="the panel to say goodbye")
        hears.say(device, b"", retain=True)
    notify.close()
    assert (status, errors) == (0, "")


def test_the_driver_runs_several_boxes_and_stops_in_order(
    broker: Broker, tmp_path: Path, notify: socket.socket
) -> None:
    lines = [os.openpty() for _ in range(2)]
    boxes = "".join(
        f'[[boxes]]\nuser = "button-{n}"\ncounter = "{n}"\ndevice = "{os.ttyname(slave)}"\npresses = {{ "6e" = "next" }}\n'
        'lamp = { free = ["30"], away = ["41"] }\n'
        for n, (_master, slave) in enumerate(lines, 1)
    )
    config = tmp_path / "buttons.toml"
    config.write_text(f'office = "procb"\n[broker]\nport = {broker.port}\n{boxes}', "utf-8")
    with (
        Listener(broker.settings("hub"), "lobbycall/procb/#") as hears,
        running("buttons", config, tmp_path / "notify") as process,
    ):
        assert notify.recv(100) == b"READY=1"
        for n, (master, _slave) in enumerate(lines, 1):
            hears.say(f"lobbycall/procb/lamp/{n}", b'{"v":1,"state":"free"}', retain=True)
            wait_until(lambda n=n, end=master: _ready(hears, n, end), what="the box")  # type: ignore[misc]  # bound
            os.write(master, b"n")
            assert json.loads(hears.wait_for(f"lobbycall/procb/button/{n}")[0])["press"] == "next"
        status, errors = ended(process)
        for n in (1, 2):
            for topic in (f"device/button-{n}", f"lamp/{n}"):
                hears.say(f"lobbycall/procb/{topic}", b"", retain=True)
    for pair in lines:
        for end in pair:
            os.close(end)
    notify.close()
    assert (status, errors) == (0, "")


def test_a_driver_whose_supervisor_has_gone_ends(broker: Broker, tmp_path: Path, notify: socket.socket) -> None:
    master, slave = os.openpty()
    box = f'[[boxes]]\nuser = "button-1"\ncounter = "1"\ndevice = "{os.ttyname(slave)}"\nprotocol = "keypad"\n'
    config = tmp_path / "buttons.toml"
    config.write_text(f'office = "procc"\n[broker]\nport = {broker.port}\n{box}', "utf-8")
    with running("buttons", config, tmp_path / "notify") as process:
        assert notify.recv(100) == b"READY=1"
        notify.close()
        _out, errors = process.communicate(timeout=20)
        assert process.returncode == 1
        assert b"ConnectionRefusedError" in errors
    for end in (master, slave):
        os.close(end)


def _ready(hears: Listener, number: int, line: int) -> bool:
    hears.say("lobbycall/procb/state/hub", msgspec.json.encode(HubState(online=True, at=datetime.now(UTC))))
    states = hears.on(f"lobbycall/procb/device/button-{number}")
    sound = bool(states) and json.loads(states[-1]).get("problems", []) == []
    return sound and bool(select.select([line], [], [], 0)[0]) and os.read(line, 100).endswith(b"0")


def test_pictures_need_no_broker(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "appliance.cli", "counter", "shots", str(tmp_path)]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, timeout=60)
    assert made.stderr == b""
    assert {"called-de-light.png", "away-en-dark.png"} <= {file.name for file in tmp_path.iterdir()}
