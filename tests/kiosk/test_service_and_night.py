"""The service screen's lock, and the dark screen's hours."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.pins import fits, hashed
from kiosk import inputs as i
from kiosk import screens as s
from kiosk import service as sv
from kiosk.checked import unchecked
from kiosk.flow import IDLE_S, advance, patience
from kiosk.house import House, with_catalogue
from kiosk.night import dark, opens_at
from kiosk.samples import NOW, at_night
from office.ids import CommandId, Language
from office.wire.entries import HoursEntry
from office.wire.states import CatalogueState


def knocked() -> sv.Service:
    service = sv.Service()
    for second in range(sv.KNOCKS):
        service = sv.knock(service, 0.1, 0.1, second * 0.5)
    return service


def tried(service: sv.Service, pin: str, at: float) -> sv.Service:
    for digit in pin:
        service = sv.type_digit(service, digit)
    return sv.enter(service, lambda typed: typed == "2718", at)


def test_five_quick_touches_in_the_corner_ask_for_the_pin() -> None:
    assert knocked().stage is sv.Stage.PIN
    slow, elsewhere = sv.Service(), sv.Service()
    for number in range(20):
        slow = sv.knock(slow, 0.1, 0.1, number * 1.5)
        elsewhere = sv.knock(elsewhere, 0.1 if number % 4 else 0.2, 0.1, number * 0.1)
    assert (slow.stage, elsewhere.stage) == (sv.Stage.CLOSED, sv.Stage.CLOSED)


def test_the_right_pin_opens_and_staff_who_leave_close_it() -> None:
    service = tried(knocked(), "2718", 3.0)
    assert service.stage is sv.Stage.OPEN
    assert sv.time_passes(service, 3.0 + sv.LEAVES_AFTER_S - 1).stage is sv.Stage.OPEN
    assert sv.time_passes(service, 4.0 + sv.LEAVES_AFTER_S).stage is sv.Stage.CLOSED


@given(pins=st.lists(st.tuples(st.text("0123456789", min_size=1, max_size=8), st.floats(0, 40)), max_size=80))
def test_guessing_gets_slower_and_never_ends(pins: list[tuple[str, float]]) -> None:
    """However it is tried: three guesses are free, each further one costs its wait, also after leaving."""
    service, at, taken = knocked(), 10.0, 0
    begun = at
    for pin, pause in pins:
        if pin == "2718":
            continue
        before = service.wrong
        service = tried(service, pin, at)
        taken += service.wrong - before
        service = replace(sv.leave(service), stage=sv.Stage.PIN)
        at += pause
    waits = [min(sv.LONGEST_WAIT_S, sv.FIRST_WAIT_S * 2**n) for n in range(max(0, taken - sv.FREE_TRIES))]
    assert at - begun >= sum(waits)


def test_the_right_pin_has_to_wait_too() -> None:
    service = knocked()
    for _ in range(sv.FREE_TRIES):
        service = tried(service, "1111", 10.0)
    assert sv.locked_s(service, 10.0) == sv.FIRST_WAIT_S
    assert tried(service, "2718", 20.0).stage is sv.Stage.PIN
    assert tried(service, "2718", 10.0 + sv.FIRST_WAIT_S).stage is sv.Stage.OPEN


def test_the_command_writes_a_pins_hash() -> None:
    command = [sys.executable, "-m", "appliance.cli", "kiosk", "pin"]
    done = subprocess.run(command, input="2718\n", capture_output=True, text=True, check=True)
    written = done.stdout.partition('pin = "')[2].partition('"')[0]
    assert fits("2718", written)
    assert not fits("2719", written)
    assert hashed("2718") != hashed("2718")
    assert subprocess.run(command, input="12a4\n", capture_output=True, text=True, check=False).returncode == 2


HOURS = (
    HoursEntry(day=NOW.date(), house=("07:30-12:00", "13:00-24:00")),
    HoursEntry(day=NOW.date() + timedelta(days=1), house=("08:00-12:00",)),
)


@pytest.fixture
def quiet(house: House) -> House:
    """Return the house with known hours and nobody in it."""
    fields = {name: getattr(house.catalogue, name) for name in CatalogueState.__struct_fields__}
    return replace(with_catalogue(house, CatalogueState(**{**fields, "hours": HOURS})), queues={})


@pytest.mark.parametrize(
    ("local", "is_dark"),
    [("00:10", True), ("06:59", True), ("07:00", False), ("12:29", False), ("12:31", False), ("23:59", False)],
)
def test_it_is_dark_outside_the_hours(quiet: House, local: str, is_dark: bool) -> None:
    at = datetime.fromisoformat(f"2026-11-24T{local}:00+01:00").astimezone(UTC)
    assert dark(quiet, at) is is_dark


def test_it_is_light_while_anybody_waits_or_the_hours_are_not_known(house: House, quiet: House) -> None:
    midnight = datetime.fromisoformat("2026-11-24T00:10:00+01:00")
    assert dark(quiet, midnight)
    assert not dark(replace(quiet, queues=house.queues), midnight)
    assert not dark(House(), midnight)
    assert not dark(quiet, midnight + timedelta(days=3))
    assert opens_at(quiet, midnight) == datetime.fromisoformat("2026-11-24T07:30:00+01:00")
    assert opens_at(quiet, NOW) == datetime.fromisoformat("2026-11-24T13:00:00+01:00")
    assert opens_at(quiet, NOW + timedelta(days=2)) is None
    assert dark(at_night(house), NOW)


def test_a_touch_brings_the_light_back_for_a_while() -> None:
    home = Language("de")
    visit, _ = advance(s.fresh(home), i.Touch.WAKE, House(), CommandId("1"))
    assert (visit.woken, patience(visit)) == (True, IDLE_S)
    assert advance(visit, i.TimeUp(), House(), CommandId("2"))[0] == s.fresh(home)


def test_languages_that_nobody_has_checked_are_named(tmp_path: Path) -> None:
    (tmp_path / "checked.toml").write_text('de = "Anna, reception"\nuk = ""\n')
    for language in ("de", "uk", "ar"):
        (tmp_path / f"{language}.ts").touch()
    assert unchecked(tmp_path) == ("ar", "uk")
    assert "de" not in unchecked()
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    assert [language for language in unchecked() if f"`{language}`" not in readme] == []
