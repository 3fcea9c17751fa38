"""Hours, texts and services of an office's file."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from office.catalogue import Service, say
from office.hours import Hours, Span, Week, parse_time
from office.ids import Language, is_slug
from support.offices import BERLIN, DE, EN, MONDAY, at

MORNING = Span.from_text("08:00 - 12:00")
HOURS = Hours(week=Week(mon=(Span.from_text("14:00-16:00"), MORNING)), special={date(2026, 3, 9): ()})


@pytest.mark.parametrize("text", ["8:00", "24:00", "08.00", "", "08:60"])
def test_what_is_no_time_of_day(text: str) -> None:
    with pytest.raises(ValueError, match="write HH:MM"):
        parse_time(text)


@pytest.mark.parametrize(("text", "wrong"), [("08:00", "no span"), ("12:00-08:00", "ends before"), ("x-y", "no time")])
def test_what_is_no_span(text: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong):
        Span.from_text(text)


def test_hours_know_when_they_are_open_and_when_next() -> None:
    assert str(MORNING) == "08:00-12:00"
    assert HOURS.on(MONDAY)[0] == MORNING
    assert HOURS.is_open(at("08:00"), BERLIN)
    assert not HOURS.is_open(at("12:00"), BERLIN)
    assert HOURS.next_opening(at("08:00"), BERLIN) == at("14:00")
    assert HOURS.next_opening(at("14:00"), BERLIN) == at("08:00", MONDAY + timedelta(days=14))
    assert HOURS.next_opening(at("14:00"), BERLIN, days=3) is None
    assert Hours().next_opening(at("08:00"), ZoneInfo("UTC")) is None


def test_a_span_may_end_at_midnight() -> None:
    whole_day = Span.from_text("00:00-24:00")
    assert str(whole_day) == "00:00-24:00"
    always = Hours(week=Week(mon=(whole_day,)))
    assert always.is_open(at("23:59:59"), BERLIN)


def test_a_text_falls_back_to_the_base_language_german_or_any() -> None:
    texts = {DE: "Amt", EN: "office"}
    assert [say(texts, tag) for tag in ("en", "en-GB", "tr")] == ["office", "office", "Amt"]
    assert say({Language("fr"): "bureau"}, "tr") == "bureau"
    assert say({}, "de") == ""


def test_a_service_may_exist_from_and_until() -> None:
    service = Service(
        id="vote", name={}, group="g", minutes=5, valid_from=date(2026, 3, 1), valid_until=date(2026, 3, 3)
    )
    offered = [service.offered_on(date(2026, 3, 1) + timedelta(days=n)) for n in (-1, 0, 2, 3)]
    assert offered == [False, True, True, False]


def test_slugs() -> None:
    assert is_slug("counter-1")
    assert not any(map(is_slug, ("", "Counter", "a" * 33, "a b", "a\n")))
