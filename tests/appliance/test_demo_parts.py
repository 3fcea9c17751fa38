"""The demo's parts: when to start again, what is opened, what is written."""

import os
import signal
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.clock import SystemClock
from appliance.demo import configs, openhours, prepare, toml
from appliance.demo.children import Children, Spec
from appliance.demo.home import DemoError, Home, deploy_folder
from appliance.demo.ports import Ports, choose
from appliance.demo.restarts import MOST_DEATHS, RESTART_AFTER_S, WITHIN_S, Restarts
from appliance.demo.screen import child_environment, why_no_screen
from appliance.officetexts import missing_texts
from appliance.settings import load
from booking.settings import BookingSettings
from counter.settings import PanelSettings
from display.settings import DisplaySettings
from hub.settings import HubSettings
from kiosk.settings import KioskSettings
from support.waiting import wait_until

HALL = deploy_folder() / "offices" / "buergerbuero-musterstadt"
ROOMS = deploy_folder() / "offices" / "auslaenderbehoerde-musterstadt"

# Restarts


def test_a_program_that_dies_now_and_then_is_always_started_again_within_two_seconds() -> None:
    restarts = Restarts()
    for at in range(0, 1000, 10):
        assert restarts.died(at) == at + RESTART_AFTER_S
    assert RESTART_AFTER_S < 2


def test_the_fifth_death_within_thirty_seconds_leaves_it_down() -> None:
    restarts = Restarts()
    assert [restarts.died(at) is None for at in (0.0, 7.0, 14.0, 21.0, WITHIN_S)] == [False] * 4 + [True]


@given(st.lists(st.floats(0, 60), min_size=1, max_size=30))
def test_it_is_left_down_only_after_five_deaths_within_thirty_seconds(pauses: list[float]) -> None:
    restarts, deaths = Restarts(), [0.0]
    for pause in pauses:
        deaths.append(deaths[-1] + pause)
    for number, at in enumerate(deaths):
        near = number + 1 >= MOST_DEATHS and at - deaths[number + 1 - MOST_DEATHS] <= WITHIN_S
        assert (restarts.died(at) is None) == near


# TOML

_values = st.recursive(
    st.text() | st.integers(-(2**60), 2**60) | st.booleans() | st.floats(allow_nan=False, allow_infinity=False)
    | st.dates() | st.lists(st.text()),
    lambda inner: st.dictionaries(st.text(), inner, max_size=3) | st.lists(inner, max_size=3),
    max_leaves=8,
)  # fmt: skip


@given(st.dictionaries(st.text(), _values, max_size=4))
def test_what_is_written_is_read_back(table: dict[str, object]) -> None:
    assert tomllib.loads(toml.write(table)) == table


# The opened office


@pytest.fixture
def home(tmp_path: Path) -> Home:
    made = Home(tmp_path / "demo")
    made.make()
    return made


def test_every_queue_gives_a_hundred_tickets_at_any_hour_of_any_day(home: Home) -> None:
    office = prepare.prepare_office(home, HALL, real_hours=False)
    start, zone = datetime(2026, 12, 21, 22, 59, 59, tzinfo=UTC), ZoneInfo("Europe/Berlin")
    moments = [start + timedelta(hours=hour) for hour in range(200)]
    assert all(office.site.hours.is_open(at, zone) for at in moments)
    for queue in office.queues:
        assert queue.walk_in is not None
        assert all(queue.walk_in.hours.is_open(at, zone) for at in moments)
        assert queue.walk_in.until is None
        assert queue.walk_in.batches == ()
        assert queue.walk_in.limit is None or queue.walk_in.limit >= 100


def test_the_opened_office_says_so_and_has_a_counter_for_everything(home: Home) -> None:
    office = prepare.prepare_office(home, HALL, real_hours=False)
    assert set(office.site.notice) == set(office.site.languages)
    (busy,) = (counter for counter in office.counters if counter.id == "4")
    assert set(busy.skills) == {queue.id for queue in office.queues}
    assert set(busy.equipment) >= {item for service in office.catalogue.services for item in service.equipment}
    assert office.devices == prepare.prepare_office(home, HALL, real_hours=True).devices


def test_the_demo_speaks_each_language_of_the_office(home: Home) -> None:
    office = prepare.prepare_office(home, HALL, real_hours=False)
    assert missing_texts(office) == {}


def test_real_hours_stay_as_they_are(home: Home) -> None:
    office = prepare.prepare_office(home, HALL, real_hours=True)
    assert not office.site.hours.is_open(datetime(2026, 11, 22, 12, tzinfo=UTC), office.site.zone)
    assert not office.site.notice


def test_a_queue_for_appointments_only_stays_so() -> None:
    table = openhours.opened(tomllib.loads((ROOMS / "office.toml").read_text("utf-8")), {})
    assert not any("walk_in" in queue for queue in table["queues"])


# Configurations and ports


@pytest.mark.parametrize("headless", [True, False])
def test_the_programs_get_configurations_that_they_can_read(home: Home, headless: bool) -> None:
    office = prepare.prepare_office(home, HALL, real_hours=False)
    passwords = {device.client: f"secret of {device.client}" for device in office.devices}
    ports = Ports(broker=1, booking=2, printer=3)
    cast = configs.Cast.of(office)
    tables = configs.tables(home, office, cast, ports, passwords=passwords, token="t", headless=headless)
    prepare.write_configs(home, tables)
    hub = load(HubSettings, home.config / "hub.toml")
    booking = load(BookingSettings, home.config / "booking.toml")
    kiosk = load(KioskSettings, home.config / "kiosk-1.toml")
    display = load(DisplaySettings, home.config / "display-1.toml")
    panel = load(PanelSettings, home.config / "counter-3.toml")
    assert (panel.counter, kiosk.screen.width_px) == ("3", 1080 if headless else 540)
    assert display.voice.sound.startswith("file:" if headless else "alsa")
    assert hub.centre.url.endswith(f":{booking.listen_port}")
    assert booking.tokens[office.site.slug] == hub.centre.token
    assert hub.broker.password == "secret of hub"
    names = {spec.name for spec in configs.specs(home, cast, ports, "mosquitto")}
    assert names == {"broker", "booking", "virtual-printer", "hub", "kiosk-1", "display-1", "counter-3", "printer-1"}
    assert (home.config / "hub.toml").stat().st_mode & 0o077 == 0


def test_ports_are_kept_while_they_are_free(tmp_path: Path) -> None:
    first = choose(tmp_path / "ports.json")
    assert choose(tmp_path / "ports.json") == first
    assert len({first.broker, first.booking, first.printer}) == 3
    assert choose(tmp_path / "ports.json", 4711).broker == 4711


def test_two_demos_cannot_share_a_folder(home: Home) -> None:
    with home.lock(), pytest.raises(DemoError, match="already"):
        home.lock()


def test_without_a_screen_it_is_said_why() -> None:
    assert "DISPLAY" in (why_no_screen({}) or "")
    environment = child_environment({"NOTIFY_SOCKET": "x", "LANG": "de_DE.UTF-8"}, "/root", headless=True)
    assert environment["QT_QPA_PLATFORM"] == "offscreen"
    assert "NOTIFY_SOCKET" not in environment
    assert "LC_ALL" not in environment


# Children

MakeChildren = Callable[..., Children]
SLEEP = (sys.executable, "-c", "import time; time.sleep(60)")
STUBBORN = (
    sys.executable,
    "-c",
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('on', flush=True); time.sleep(60)",
)


@pytest.fixture
def make(home: Home) -> Iterator[MakeChildren]:
    made: list[Children] = []

    def children(*specs: Spec) -> Children:
        made.append(Children(specs, environment=os.environ, run=home.run, log=home.log, clock=SystemClock()))
        return made[-1]

    yield children
    for each in made:
        each.stop()


@pytest.mark.noisy("a child is killed")
def test_a_killed_program_is_started_again_and_its_newest_pid_is_in_the_file(make: MakeChildren, home: Home) -> None:
    children = make(Spec(name="hub", command=SLEEP))
    children.start_rest()
    first = children.pids["hub"]
    os.kill(first, signal.SIGKILL)

    def again() -> bool:
        children.watch()
        return children.pids.get("hub", first) != first

    wait_until(again, what="the second start")
    assert int((home.run / "hub.pid").read_text()) == children.pids["hub"]
    children.stop()
    assert not (home.run / "hub.pid").exists()


@pytest.mark.noisy("a child dies again and again")
def test_a_program_that_cannot_run_is_left_down_and_said_so_once(
    make: MakeChildren, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("appliance.demo.restarts.RESTART_AFTER_S", 0.0)
    children = make(Spec(name="kiosk-1", command=(sys.executable, "-c", "raise SystemExit('no screen')")))
    children.start_rest()

    def down() -> bool:
        children.watch()
        return children.left_down == ["kiosk-1"]

    wait_until(down, what="the demo to give up")
    children.watch()
    assert caplog.text.count("left down") == 1
    assert "no screen" in caplog.text


@pytest.mark.noisy("a child does not end")
def test_what_does_not_end_is_killed(
    make: MakeChildren, home: Home, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("appliance.demo.children.STOP_WITHIN_S", 0.2)
    children = make(Spec(name="hub", command=STUBBORN))
    children.start_rest()
    wait_until(lambda: "on" in (home.log / "hub.log").read_text(), what="the program to be stubborn")
    pid = children.pids["hub"]
    children.stop()
    assert "killed" in caplog.text
    assert not Path(f"/proc/{pid}").exists()


def test_children_end_when_the_demo_itself_is_killed(tmp_path: Path) -> None:
    script = (
        "import os, sys, time; from pathlib import Path; from appliance.clock import SystemClock;"
        "from appliance.demo.children import Children, Spec; home = Path(sys.argv[1]);"
        f"children = Children([Spec(name='hub', command={SLEEP!r})], environment=os.environ, run=home, log=home, "
        "clock=SystemClock()); children.start_rest(); time.sleep(60)"
    )
    demo = subprocess.Popen([sys.executable, "-c", script, str(tmp_path)], env={**os.environ, "PYTHONPATH": "."})
    pid_file = tmp_path / "hub.pid"
    wait_until(pid_file.exists, what="the child")
    pid = int(pid_file.read_text())
    wait_until(lambda: Path(f"/proc/{pid}/cmdline").read_bytes().startswith(sys.executable.encode()), what="its exec")
    demo.kill()
    demo.wait()
    wait_until(lambda: not Path(f"/proc/{pid}").exists(), what="the child to end with the demo")
