"""Volume by time of day, and when the voice is mute."""

from datetime import UTC, date, datetime, timedelta

import pytest

from appliance.settings import ConfigurationError, read
from appliance.voice.settings import VoiceSettings
from display.examples import CATALOGUE
from display.loudness import mute, volume
from office.hours import Span
from office.wire.entries import HoursEntry
from office.wire.states import CatalogueState

MONDAY = date(2026, 11, 23)
TWO_HOURS = timedelta(hours=2)


def open_at(*spans: str, day: date = MONDAY) -> CatalogueState:
    """Return a catalogue with hours on one day, and none on the day before."""
    entries = (HoursEntry(day=day - timedelta(days=1)), HoursEntry(day=day, house=spans))
    return CatalogueState(office="o", name={}, time_zone="Europe/Berlin", languages=CATALOGUE.languages, hours=entries)


@pytest.mark.parametrize(("time", "expected"), [("11:59", 80), ("12:00", 40), ("13:59", 40), ("14:00", 80)])
def test_the_volume_follows_the_time_of_day(time: str, expected: int) -> None:
    settings = read(VoiceSettings, {"volume": 80, "volume_at": {"12:00-14:00": 40}}, "display.toml")
    local = datetime.fromisoformat(f"2026-11-23T{time}")
    assert volume(settings.volume, settings.volume_at, local) == expected


def test_mistakes_in_the_volumes_are_told() -> None:
    with pytest.raises(ConfigurationError, match=r"voice\.toml.*12:00-14:00.*0 to 100"):
        read(VoiceSettings, {"volume_at": {"12:00-14:00": 140}}, "voice.toml")
    with pytest.raises(ConfigurationError, match="write HH:MM-HH:MM"):
        read(VoiceSettings, {"volume_at": {"noon": 40}}, "voice.toml")


@pytest.mark.parametrize(
    ("utc", "beyond", "expected"),
    [
        ("04:59", TWO_HOURS, True), ("05:00", TWO_HOURS, False), ("10:30", TWO_HOURS, False),
        ("12:59", TWO_HOURS, False), ("13:00", TWO_HOURS, True), ("11:00", timedelta(0), True),
        ("10:59", timedelta(0), False),
    ],
)  # fmt: skip
def test_it_is_mute_outside_the_hours_but_not_while_the_last_visitors_are_served(
    utc: str, beyond: timedelta, expected: bool
) -> None:
    """The house is open from 8 to 12 in Berlin, which is 7 to 11 in UTC."""
    now = datetime.fromisoformat(f"2026-11-23T{utc}+00:00")
    assert mute(open_at("08:00-12:00"), now, beyond) is expected


def test_it_is_mute_on_a_day_without_hours_and_never_without_any() -> None:
    sunday = datetime(2026, 11, 22, 10, tzinfo=UTC)
    assert mute(open_at("08:00-12:00"), sunday, TWO_HOURS)
    assert not mute(open_at(), sunday, TWO_HOURS)
    assert not mute(None, sunday, TWO_HOURS)
    assert not mute(open_at("08:00-12:00"), sunday + timedelta(days=90), TWO_HOURS)


def test_an_end_at_midnight_is_understood() -> None:
    assert volume(80, {Span.from_text("22:00-24:00"): 10}, datetime(2026, 11, 23, 23, 59, tzinfo=UTC)) == 10
    assert not mute(open_at("08:00-24:00"), datetime(2026, 11, 23, 22, 30, tzinfo=UTC), timedelta(0))
