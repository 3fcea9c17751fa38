"""House hours and walk-in hours, units of their own, the last ticket, who can't be served any more (DESIGN §4)."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from office import commands as c
from office.capacity import beyond_closing
from office.catalogue import Office, Rules
from office.hours import Hours, Span, Week, Weekday
from office.ids import CounterId
from office.reasons import Reason
from office.walk_in import walk_in_state
from office.walk_in_plan import DayQuota
from office.wire.views import catalogue, line, queues
from support.offices import CARS, COLLECT, DE, ID_CARD, MAIN, MONDAY, PICKUP, PLATES, VEHICLES, at, small_office
from support.plays import Play


def _hours(*spans: str, **special: object) -> Hours:
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    return Hours(week=Week(**dict.fromkeys(days, tuple(map(Span.from_text, spans)))), **special)


def _office(house: Hours, rules: Rules | None = None) -> Office:
    office = small_office(rules)
    return replace(office, site=replace(office.site, hours=house))


def test_walk_in_tickets_are_given_inside_the_house_hours_and_stay_valid_over_the_lunch_break() -> None:
    play = Play(office=_office(_hours("08:00-09:00", "10:00-16:00")), time="08:59")
    ticket = play.issue(COLLECT)
    with play.refused(Reason.CLOSED) as info:
        play.issue(COLLECT, time="09:00")
    assert info.value.next_at == at("10:00")  # what wall and screens say
    shown = queues(play.day, play.now, {}).queues[0]
    assert (shown.break_from, shown.break_until, shown.closes_at) == (at("09:00"), at("10:00"), at("16:00"))
    assert queues(play.day, at("10:00"), {}).queues[0].break_until is None
    play.open(1, "09:59")
    assert play.issue(COLLECT, time="10:00").number == "B002"
    assert play.next(1).id == ticket.id


def test_a_closed_date_of_the_house_closes_every_queue_and_counts_for_the_next_opening() -> None:
    tuesday = MONDAY + timedelta(days=1)
    office = _office(_hours("08:00-16:00", special={MONDAY: (), tuesday: ()}))
    play = Play(office=office, time="09:00")
    with play.refused(Reason.CLOSED) as info:
        play.issue(COLLECT)
    assert info.value.next_at == at("08:00", MONDAY + timedelta(days=2))


def test_a_house_without_hours_does_not_bind() -> None:
    play = Play(office=_office(Hours()), time="08:30")
    assert play.issue(COLLECT).number == "B001"
    assert play.day.closes[MAIN] is None


def test_a_house_that_never_opens_again_has_no_next_opening() -> None:
    play = Play(office=_office(Hours(special={MONDAY: (Span.from_text("08:00-16:00"),)})), time="11:30")
    assert walk_in_state(play.day, MAIN, play.now).next_at is None


def test_a_unit_has_hours_and_texts_of_its_own() -> None:
    office = small_office()
    units = tuple(
        replace(unit, hours=_hours("09:00-10:00"), notice={DE: "Nur Kasse"}) if unit.id == CARS else unit
        for unit in office.units
    )
    office = replace(office, units=units)
    play = Play(office=office, time="08:30")
    play.issue(COLLECT)
    with play.refused(Reason.CLOSED) as info:
        play.issue(PLATES)
    assert info.value.next_at == at("09:00")
    assert play.issue(PLATES, time="09:59").queue == VEHICLES
    entries = {unit.id: unit for unit in catalogue(office, MONDAY).units}
    assert entries[CARS].hours[0].house == ("09:00-10:00",)
    assert (entries[CARS].notice, len(entries[CARS].hours)) == ({DE: "Nur Kasse"}, 14)


def test_the_last_ticket_is_given_so_long_before_closing() -> None:
    office = _office(_hours("08:00-10:00"), Rules(last_ticket_before=30))
    play = Play(office=office, time="09:29")
    play.issue(COLLECT)
    with play.refused(Reason.CLOSED):
        play.issue(COLLECT, time="09:30")
    whole = Play(office=_office(_hours("08:00-10:00"), Rules(last_ticket_before=150)), time="09:00")
    assert whole.day.spans[MAIN] == ()


def test_half_an_hour_before_closing_it_is_said_who_cannot_be_served_any_more() -> None:
    play = Play(office=_office(_hours("08:00-10:00")), time="08:30")
    play.open(1)
    first, *rest = [play.issue(ID_CARD, time=f"09:0{n}") for n in range(5)]  # ten minutes each
    plates = play.issue(PLATES, time="09:06")  # no counter is open for these
    assert beyond_closing(play.day, at("09:29")) == ()
    assert beyond_closing(play.day, at("09:30")) == (rest[2].id, rest[3].id, plates.id)
    play.next(1, "09:35")
    play.do(c.StartService(counter=CounterId("1")), "counter-1", "09:36")
    assert play.ticket(first).counter == "1"
    assert line(play.day, at("09:40")).beyond_closing == (rest[2].id, rest[3].id, plates.id)
    assert beyond_closing(play.day, at("10:00")) == (*(ticket.id for ticket in rest), plates.id)


def test_whose_unit_closes_later_is_not_named() -> None:
    play = Play(time="10:30")
    play.issue(COLLECT)
    assert beyond_closing(play.day, at("11:00")) == ()
    without = Play(office=_office(Hours()), time="10:30")
    without.issue(COLLECT)
    assert beyond_closing(without.day, at("15:59")) == ()


@pytest.mark.parametrize(("day", "utc"), [(date(2026, 3, 29), 6), (date(2026, 10, 25), 7)])
def test_hours_hold_on_days_with_a_clock_change(day: date, utc: int) -> None:
    always = _hours("00:00-24:00")
    office = _office(always)
    queues = tuple(
        replace(queue, walk_in=replace(queue.walk_in, hours=_hours("08:00-09:00"))) for queue in office.queues
    )
    play = Play(office=replace(office, queues=queues), date=day, time="08:00")
    start, end = play.day.spans[PICKUP][0]
    assert (start, end) == (datetime(day.year, day.month, day.day, utc, tzinfo=UTC), start + timedelta(hours=1))
    assert play.issue(COLLECT).issued_at == start
    closes = play.day.closes[PICKUP]
    assert closes is not None
    assert closes.date() in {day, day + timedelta(days=1)}


def test_quotas_by_weekday_and_date_and_of_single_services() -> None:
    office = small_office()
    tuesday, thursday = MONDAY + timedelta(days=1), MONDAY + timedelta(days=3)
    plan = replace(
        office.queues[0].walk_in,
        by_weekday={Weekday.THU: DayQuota(limit=7), Weekday.TUE: DayQuota(limit=8)},
        by_date={tuesday: DayQuota(limit=9, until=time(9))},
    )
    main = replace(office.queues[0], walk_in=plan, quotas={ID_CARD: replace(plan, limit=1, batches=())})
    office = replace(office, queues=(main, *office.queues[1:]))
    limits = [Play(office=office, date=day).day.quotas["queue:main"].limit for day in (MONDAY, tuesday, thursday)]
    assert limits == [60, 9, 7]
    play = Play(office=office)
    play.issue(ID_CARD)
    with play.refused(Reason.QUOTA_EXHAUSTED):
        play.issue(ID_CARD)
    play.do(c.SetQuota(service=ID_CARD, limit=5), "lead-1")
    play.do(c.UndoQuota(service=ID_CARD), "lead-1")
    assert play.day.quotas["service:id-card"].limit == 1
