"""The broker's files, with a real Mosquitto."""

import json
import os
import pwd
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from appliance.mqtt import BrokerSettings
from appliance.settings import Secret
from support.broker import Listener, free_port
from support.waiting import wait_until

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "deploy" / "mosquitto" / "broker_files.py"
HALL = ROOT / "deploy" / "offices" / "buergerbuero-musterstadt"
TOPIC = "lobbycall/buergerbuero-musterstadt"


def write(out: Path, port: int, office: Path = HALL) -> subprocess.CompletedProcess[str]:
    user = pwd.getpwuid(os.geteuid()).pw_name
    options = ["--office", str(office), "--out", str(out), "--port", str(port), "--run-as", user]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, str(SCRIPT), *options], capture_output=True, text=True, env=environment, check=False
    )


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    folder, port = Path(tmp_path_factory.mktemp("files")), free_port()
    done = write(folder, port)
    assert done.returncode == 0, done.stderr
    return folder, port


@pytest.fixture(scope="module")
def passwords(files: tuple[Path, int]) -> dict[str, str]:
    read: dict[str, str] = json.loads((files[0] / "credentials.json").read_text())
    return read


def answers(port: int) -> bool:
    with socket.socket() as sock:
        return sock.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture(scope="module")
def port(files: tuple[Path, int]) -> Iterator[int]:
    folder, port = files
    mosquitto = shutil.which("mosquitto", path=os.pathsep.join((os.environ["PATH"], "/usr/sbin")))
    assert mosquitto is not None
    with (folder / "log").open("w") as log:
        process = subprocess.Popen([mosquitto, "-c", str(folder / "mosquitto.conf")], stderr=log)
        wait_until(lambda: answers(port), what="Mosquitto to answer")
        yield port
        process.terminate()
        process.wait()


def test_every_device_has_a_password_of_its_own_that_only_the_owner_can_read(
    files: tuple[Path, int], passwords: dict[str, str]
) -> None:
    assert {"hub", "kiosk-1", "display-1", "printer-1", "lead-1", "desk-1", "counter-3", "button-6"} <= set(passwords)
    assert len(set(passwords.values())) == len(passwords) == 18
    for name in ("acl", "passwords", "credentials.json"):
        assert (files[0] / name).stat().st_mode & 0o077 == 0, name
    assert not any(password in (files[0] / "passwords").read_text() for password in passwords.values())


def test_a_second_run_keeps_the_passwords(tmp_path: Path) -> None:
    write(tmp_path, 1883)
    first = (tmp_path / "credentials.json").read_text()
    write(tmp_path, 1884)
    assert (tmp_path / "credentials.json").read_text() == first
    assert "listener 1884 127.0.0.1" in (tmp_path / "mosquitto.conf").read_text()


def test_a_device_reads_and_writes_what_its_role_may(port: int, passwords: dict[str, str]) -> None:
    def connect(user: str, *topics: str) -> Listener:
        return Listener(BrokerSettings(port=port, user=user, password=Secret(passwords[user])), *topics)

    with connect("hub", f"{TOPIC}/#") as hub, connect("kiosk-1", f"{TOPIC}/#") as kiosk:
        kiosk.say(f"{TOPIC}/button/4", b"next")
        kiosk.say(f"{TOPIC}/ask/kiosk-1", b"{}")
        hub.say(f"{TOPIC}/state/line", b"secret")
        hub.say(f"{TOPIC}/state/queues", b"public")
        hub.wait_for(f"{TOPIC}/ask/kiosk-1")
        kiosk.wait_for(f"{TOPIC}/state/queues")
        assert hub.on(f"{TOPIC}/button/4") == []
        assert kiosk.on(f"{TOPIC}/state/line") == []


@pytest.mark.noisy("the broker refuses a stranger")
def test_a_wrong_password_is_refused(port: int, caplog: pytest.LogCaptureFixture) -> None:
    stranger = Listener(BrokerSettings(port=port, user="hub", password=Secret("guess")))
    stranger._client.start()
    wait_until(lambda: "refuses hub" in caplog.text, what="the refusal")
    stranger._client.stop()
    assert not stranger.connected


def test_an_office_with_mistakes_is_told_about_all_of_them(tmp_path: Path) -> None:
    (tmp_path / "catalogue.toml").write_text("languages = []\ngroups = []\nservices = []\n")
    (tmp_path / "office.toml").write_text("units = []\nqueues = []\ncounters = []\ndevices = []\n[sites]\n")
    done = write(tmp_path / "out", 1883, tmp_path)
    assert done.returncode == 2
    assert "Did you mean 'site'?" in done.stderr
    assert "site: found nothing" in done.stderr
