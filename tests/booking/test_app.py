"""`lobbycall booking` as a process of its own."""

import logging
import os
import signal
import socket
import subprocess
import sys
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import requests

from booking.app import main
from booking.server import listen
from hub.central.native import NativeCentre
from office.ids import CommandId, OfficeSlug, ServiceId
from support.booking import TOKEN, write_office
from support.broker import free_port
from support.waiting import wait_until

PASS = (ServiceId("pass"),)


def key() -> CommandId:
    return CommandId(str(uuid.uuid4()))


def write_config(folder: Path, port: int, extra: str = "") -> Path:
    office = folder / "small" if (folder / "small").exists() else write_office(folder)
    file = folder / "booking.toml"
    file.write_text(
        f'offices = ["{office}"]\ndata_dir = "{folder / "data"}"\nlisten_port = {port}\n{extra}\n'
        f'[tokens]\nsmall = "{str.__str__(TOKEN)}"\n',
        "utf-8",
    )
    return file


def is_up(port: int) -> bool:
    try:
        return requests.get(f"http://127.0.0.1:{port}/healthz", timeout=5).ok
    except requests.ConnectionError:
        return False


@contextmanager
def process(config: Path, port: int, **environment: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "appliance.cli", "booking", "--config", str(config)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=os.environ | environment) as running:
        try:
            wait_until(lambda: is_up(port), 60, "the centre to answer")
            yield running
        finally:
            running.kill()


@pytest.fixture(autouse=True)
def _logging_as_before() -> Iterator[None]:
    """`main` takes the root logger for itself; give it back."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
def native(port: int) -> Iterator[NativeCentre]:
    centre = NativeCentre(f"http://127.0.0.1:{port}", OfficeSlug("small"), TOKEN)
    yield centre
    centre.close()


def test_it_serves_tells_systemd_and_stops_at_sigterm(tmp_path: Path, port: int, native: NativeCentre) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify:
        notify.bind(str(tmp_path / "notify"))
        notify.settimeout(10)
        names = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "200000"}
        with process(write_config(tmp_path, port), port, **names) as running:
            said = {notify.recv(64) for _message in range(5)}
            assert said == {b"READY=1", b"WATCHDOG=1"}
            day = datetime.now(UTC).date()
            plan = native.plan(day, None, 0)
            assert plan is not None
            found: list[object] = []
            poll = threading.Thread(target=lambda: found.append(native.plan(day, plan.token, 25)))
            poll.start()
            wait_until(native.can, what="an answer beside the long poll")
            running.send_signal(signal.SIGTERM)
            assert running.wait(10) == 0
            poll.join(10)
            assert found == [None]
            assert running.stderr is not None
            log = running.stderr.read()
    assert "127.0.0.1 -" not in log
    assert [line for line in log.splitlines() if not line.startswith("INFO booking")] == []


def test_a_booking_survives_kill_9(tmp_path: Path, port: int, native: NativeCentre) -> None:
    config = write_config(tmp_path, port)
    day = datetime.now(UTC).date() + timedelta(days=7)
    with process(config, port) as running:
        slot = native.offers(PASS, 1, (), day, day)[0].slot
        book_key = key()
        hold, _expires = native.hold(key(), slot)
        booked = native.book(book_key, hold, None, None)
        running.kill()
        running.wait()
    with process(config, port):
        plan = native.plan(day, None, 0)
        assert plan is not None
        assert [each.code for each in plan.appointments] == [booked.code]
        assert native.book(book_key, hold, None, None) == booked
        native.cancel(key(), booked.code)
        assert native.offers(PASS, 1, (), day, day)[0].slot == slot


def test_sighup_imports_the_offices_again(tmp_path: Path, port: int, native: NativeCentre) -> None:
    day = datetime.now(UTC).date() + timedelta(days=7)
    config = write_config(tmp_path, port)
    office = tmp_path / "small" / "office.toml"
    with process(config, port) as running:
        plan = native.plan(day, None, 0)
        assert plan is not None
        before = native.offers(PASS, 1, (), day, day)
        office.write_text(office.read_text("utf-8").replace("08:00-12:00", "08:00-10:00"), "utf-8")
        running.send_signal(signal.SIGHUP)
        wait_until(lambda: native.plan(day, plan.token, 5), what="the plan to change")
        after = native.offers(PASS, 1, (), day, day)
        assert {offer.at.hour for offer in before} == {8, 9, 10, 11}
        assert {offer.at.hour for offer in after} == {8, 9}
        office.write_text("nonsense", "utf-8")
        running.send_signal(signal.SIGHUP)
        assert running.stderr is not None
        line = ""
        while "nothing is reloaded" not in line:
            line = running.stderr.readline()
            assert line, "the centre died"
        assert native.offers(PASS, 1, (), day, day) == after


def test_answers_are_not_held_back_by_nagle() -> None:
    """asyncio sets TCP_NODELAY on a connection only if its listener names the protocol; else 40 ms an answer."""
    with listen("127.0.0.1", 0) as listener:
        assert listener.proto == socket.IPPROTO_TCP


def test_mistakes_end_it_with_all_of_them_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = write_config(tmp_path, 0, '[[plans]]\noffice = "smal"\nqueue = "desk"\n')
    assert main(["--config", str(config)]) == 2
    assert "plans[0].office: found 'smal'; allowed: one of small" in capsys.readouterr().err


@pytest.mark.noisy(reason="a taken port and a database that cannot be opened are said at ERROR")
def test_the_world_may_fail(tmp_path: Path, port: int, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", port)):
        assert main(["--config", str(write_config(tmp_path, port))]) == 1
    unreachable = 'database_url = "postgresql+psycopg://nobody@127.0.0.1:1/none"'
    assert main(["--config", str(write_config(tmp_path, port, unreachable))]) == 1
    said = capsys.readouterr().err
    assert f"cannot listen on 127.0.0.1:{port}" in said
    assert "the database cannot be opened" in said
    assert "Traceback" not in said


def test_secrets_are_masked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = write_config(tmp_path, 0, 'database_url = "postgresql+psycopg://u:verysecret@h/d"')
    assert main(["--config", str(config), "--show-config"]) == 0
    shown = capsys.readouterr().out
    assert "verysecret" not in shown
    assert str.__str__(TOKEN) not in shown
