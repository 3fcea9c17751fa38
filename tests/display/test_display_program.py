"""The display as a process: its command line, a broker that comes and goes, a clean end."""

import json
import os
import signal
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from display.shots import FIRST, LAYOUTS, shown
from office.ids import OfficeSlug
from office.wire.states import HubState
from office.wire.topics import Topics
from support.broker import Broker, Listener
from support.waiting import wait_until
from support.wall import CLIENT, PlayedHub, call

COMMAND = (sys.executable, "-m", "appliance.cli", "display")
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
CONFIG = """office = "program"
data_dir = "{folder}"
[broker]
user = "display-1"
port = {port}
[voice]
sound = "file:{folder}/sound"
"""


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *words], env=ENVIRONMENT, capture_output=True, text=True, timeout=60, check=False)


@contextmanager
def running(folder: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    config = folder / "display.toml"
    config.write_text(CONFIG.format(folder=folder, port=port))
    words = [*COMMAND, "--config", str(config)]
    with subprocess.Popen(words, env=ENVIRONMENT, stderr=subprocess.PIPE, text=True) as child:
        try:
            yield child
        finally:
            child.kill()


@pytest.fixture
def own_broker(tmp_path: Path) -> Iterator[Broker]:
    broker = Broker(tmp_path)
    broker.start()
    yield broker
    broker.kill()


def played(listener: Listener) -> PlayedHub:
    return PlayedHub(Topics(OfficeSlug("program")), listener)


def test_it_ends_cleanly_and_says_that_it_is_gone(tmp_path: Path, broker: Broker) -> None:
    topics = Topics(OfficeSlug("program"))
    with Listener(broker.settings("hub"), topics.seen(CLIENT), topics.device(CLIENT)) as listener:
        hub = played(listener)
        hub.open()
        with running(tmp_path, broker.port) as child:
            listener.wait_for(topics.device(CLIENT))
            hub.call(call(1, "A017", "3"))
            wait_until(lambda: any(seen.spoken_at for seen in hub.seen()), 20, "the call to be spoken")
            child.send_signal(signal.SIGTERM)
            _, noise = child.communicate(timeout=10)
        assert child.returncode == 0
        assert "WARNING" not in noise
        assert "Traceback" not in noise
        assert json.loads(listener.on(topics.device(CLIENT))[-1])["online"] is False
        hub.forget()


@pytest.mark.noisy("the broker is killed")
def test_a_call_missed_while_the_broker_was_away_is_shown_and_spoken(tmp_path: Path, own_broker: Broker) -> None:
    topics = Topics(OfficeSlug("program"))
    with running(tmp_path, own_broker.port) as child:
        with Listener(own_broker.settings("hub"), topics.seen(CLIENT), topics.device(CLIENT)) as listener:
            played(listener).open()
            listener.wait_for(topics.device(CLIENT))
        own_broker.kill()
        own_broker.start()
        with Listener(own_broker.settings("hub"), topics.seen(CLIENT), topics.device(CLIENT)) as listener:
            hub = played(listener)
            hub.calls = [call(1, "A017", "3")]
            hub.board()
            hub.say(topics.state("hub"), HubState(online=True, at=datetime.now(UTC)))
            wait_until(lambda: any(seen.spoken_at for seen in hub.seen()), 20, "the missed call to be spoken")
        child.send_signal(signal.SIGTERM)
        child.communicate(timeout=10)
    assert child.returncode == 0


@pytest.mark.noisy("the broker is killed")
@pytest.mark.parametrize("restarts", [2, pytest.param(20, marks=pytest.mark.soak)])
def test_the_wall_is_right_within_two_seconds_of_a_reconnect(tmp_path: Path, own_broker: Broker, restarts: int) -> None:
    topics = Topics(OfficeSlug("program"))
    with running(tmp_path, own_broker.port) as child:
        for n in range(1, restarts + 1):
            with Listener(own_broker.settings("hub"), topics.seen(CLIENT), topics.device(CLIENT)) as listener:
                hub = played(listener)
                hub.open()
                hub.calls = [call(n, f"A{n:03}", "3")]
                hub.board()
                listener.wait_for(topics.device(CLIENT))
                back = time.monotonic()
                wait_until(lambda n=n, hub=hub: any(s.call == f"call-{n}" for s in hub.seen()), 10, f"call {n}")  # type: ignore[misc]
                assert time.monotonic() - back < 2
            if n < restarts:
                own_broker.kill()
                own_broker.start()
        child.send_signal(signal.SIGTERM)
        child.communicate(timeout=10)
    assert child.returncode == 0


def test_what_to_record_is_printed() -> None:
    done = run("clips", "de", "tr")
    assert done.returncode == 0
    assert tomllib.loads(done.stdout)["tr"]["on yedi"].startswith("tr/")
    assert run("clips", "tlh").returncode == 2


def test_mistakes_of_the_configuration_are_told(tmp_path: Path) -> None:
    config = tmp_path / "display.toml"
    config.write_text('office = "x"\n[broker]\nuser = "display-1"\n[voice]\nsound = "loud"\n')
    done = run("--config", str(config))
    assert done.returncode == 2
    assert "voice.sound" in done.stderr
    assert "alsa:DEVICE" in done.stderr


def test_the_shots_are_painted_without_a_broker_and_without_noise(tmp_path: Path) -> None:
    done = run("shots", "--layout", "4x3", "--layout", "counter", str(tmp_path / "shots"))
    assert (done.returncode, done.stderr) == (0, "")
    assert len(list((tmp_path / "shots").glob("*.png"))) == 2 * len(shown(LAYOUTS["4x3"], FIRST))
