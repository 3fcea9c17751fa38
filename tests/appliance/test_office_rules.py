"""An office's file: bounds of its numbers, public holidays of its Land, quotas by day; and the notice of its rule."""

from datetime import date
from pathlib import Path

import pytest

from appliance.holidays_of_the_land import LANDS, public_holidays
from appliance.notice import languages, main, written
from appliance.officefile import load_office
from appliance.settings import ConfigurationError
from office.catalogue import Office
from office.day import Day
from office.hours import Weekday
from support.noon import OFFICES

OFFICE = "buergerbuero-musterstadt"


def _with(folder: Path, *changes: tuple[str, str]) -> Office:
    text = (OFFICES / OFFICE / "office.toml").read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    (folder / "catalogue.toml").write_text((OFFICES / "catalogue.toml").read_text("utf-8"), "utf-8")
    (folder / "office.toml").write_text(text, "utf-8")
    return load_office(folder)


@pytest.mark.parametrize(
    ("number", "allowed"),
    [
        ("appointment_head_start = 241", "0 to 240"),
        ("appointment_head_start = -1", "0 to 240"),
        ("walking_minutes = 4", "one of 0, 3, 5, 10"),
        ("no_show_calls = 0", "1 to 5"),
        ("help_escalates_seconds = 1", "5 to 3600"),
    ],
)
def test_every_head_start_and_number_has_bounds(tmp_path: Path, number: str, allowed: str) -> None:
    text = (OFFICES / OFFICE / "office.toml").read_text("utf-8")
    key = number.partition(" ")[0]
    line = next(line for line in text.splitlines() if line.startswith(f"{key} ="))
    with pytest.raises(ConfigurationError, match=allowed):
        _with(tmp_path, (line, number))


def test_the_house_is_closed_on_the_holidays_of_its_land_unless_the_file_says_otherwise(tmp_path: Path) -> None:
    office = _with(
        tmp_path, ("[site.hours.special]\n", '[site.hours.special]\n2027-06-03 = []\n2028-06-15 = ["09:00-10:00"]\n')
    )
    hours = office.site.hours
    assert hours.on(date(2027, 5, 27)) == ()  # Corpus Christi, a holiday in Hesse
    assert hours.on(date(2030, 4, 19)) == ()  # Good Friday
    assert str(hours.on(date(2028, 6, 15))[0]) == "09:00-10:00"  # Corpus Christi, opened by hand
    closed = Day.begin(office, date(2030, 4, 19))
    assert not any(closed.spans.values())


def test_each_land_has_its_own_holidays() -> None:
    epiphany = date(2027, 1, 6)
    assert {land for land in LANDS if epiphany in public_holidays(land)} == {"BW", "BY", "ST"}
    assert all(date(2027, 10, 3) in public_holidays(land) for land in LANDS)


def test_an_unknown_land_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"site\.land"):
        _with(tmp_path, ('land = "HE"', 'land = "XX"'))


def test_quotas_by_weekday_date_and_service_are_read(tmp_path: Path) -> None:
    plan = (
        "\n[queues.walk_in.by_weekday.thu]\nlimit = 80\nbatches = []\n"
        "\n[queues.walk_in.by_date.2026-12-23]\nlimit = 10\nby_minutes = true\n"
        "\n[queues.quotas.personalausweis]\nlimit = 5\n\n[queues.walk_in.hours.week]\n"
    )
    office = _with(tmp_path, ("\n[queues.walk_in.hours.week]\n", plan))
    queue = office.queues[0]
    assert queue.walk_in is not None
    assert queue.walk_in.by_weekday[Weekday.THU].limit == 80
    assert queue.walk_in.on(date(2026, 12, 23)).by_minutes
    assert queue.quotas["personalausweis"].limit == 5
    with pytest.raises(ConfigurationError, match=r"queues\.buergerservice\.quotas"):
        _with(tmp_path, ("\n[queues.walk_in.hours.week]\n", plan.replace("personalausweis", "nothing")))


def test_the_notice_is_written_in_every_language_of_the_texts(capsys: pytest.CaptureFixture[str]) -> None:
    everyone = {"de", "de-x-leicht", "en", "tr", "uk", "ru", "ar", "fa", "pl", "fr", "ro", "bg"}
    assert set(languages()) >= everyone
    assert languages()[0] == "de"
    assert main(["--office", str(OFFICES / OFFICE)]) == 0
    shown = capsys.readouterr().out
    assert "120 Minuten vor seinem Termin" in shown
    assert "more than 120 minutes later" in shown
    assert all(written(load_office(OFFICES / OFFICE), language) in shown for language in languages())
    assert main(["--office", str(OFFICES / OFFICE), "--language", "en"]) == 0
    assert "Minuten" not in capsys.readouterr().out
    assert written(load_office(OFFICES / OFFICE), "de") in shown


def test_a_wrong_file_gives_no_notice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--office", str(tmp_path)]) == 2
    assert "office.toml" in capsys.readouterr().err
