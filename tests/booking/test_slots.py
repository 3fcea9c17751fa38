from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from booking.plans import BookableService, Leg, OfficePlan, QueuePlan, legs
from booking.slots import Book, Taken, free_runs, minute_of, moment_of, open_runs
from office.hours import Hours, Span, Week
from office.ids import Language, OfficeSlug, QueueId, ServiceId

BERLIN = ZoneInfo("Europe/Berlin")
DESK, CARS = QueueId("desk"), QueueId("cars")
SPRING, AUTUMN, PLAIN = date(2027, 3, 28), date(2026, 10, 25), date(2026, 11, 23)
calm = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
"""The machine may be busy; a slow example is no wrong one."""
DAYS = st.sampled_from([SPRING, AUTUMN, PLAIN, PLAIN + timedelta(days=1)])


@st.composite
def spans(draw: st.DrawFn) -> tuple[Span, ...]:
    edges = sorted(draw(st.sets(st.integers(0, 24 * 12 - 1), min_size=2, max_size=6)))
    pairs = zip(edges[::2], edges[1::2], strict=False)
    return tuple(Span(time(a // 12, a % 12 * 5), time(b // 12, b % 12 * 5)) for a, b in pairs)


def every_day(*day: Span) -> Hours:
    return Hours(week=Week(mon=day, tue=day, wed=day, thu=day, fri=day, sat=day, sun=day))


def plan_of(hours: Hours, capacity: int = 1, step: int = 15, **minutes: int) -> OfficePlan:
    services = {
        ServiceId(name): BookableService(id=ServiceId(name), queue=CARS if name == "car" else DESK, minutes=length)
        for name, length in minutes.items()
    }
    queues = {name: QueuePlan(id=name, capacity=capacity, step_min=step, hours=hours) for name in (DESK, CARS)}
    return OfficePlan(
        office=OfficeSlug("o"),
        name={},
        address="",
        time_zone="Europe/Berlin",
        languages=(Language("de"),),
        services=services,
        queues=queues,
        horizon_days=90,
        lead_min=0,
    )


def level(taken: Sequence[Taken], minute: int) -> int:
    return sum(count for start, end, count in taken if start <= minute < end)


@calm
@given(spans(), DAYS)
def test_runs_are_exactly_the_minutes_whose_local_time_is_open(day_spans: tuple[Span, ...], day: date) -> None:
    hours = every_day(*day_spans)
    inside = {minute for start, end in open_runs(hours, BERLIN, day) for minute in range(start, end)}
    start = minute_of(datetime.combine(day, time(), BERLIN))
    for minute in range(start, start + 23 * 60, 7):
        assert (minute in inside) == hours.is_open(moment_of(minute), BERLIN)


def test_a_day_with_a_clock_change_keeps_its_local_hours() -> None:
    early = every_day(Span(time(1, 0), time(4, 0)))
    assert [end - start for start, end in open_runs(early, BERLIN, SPRING)] == [120]
    assert [end - start for start, end in open_runs(early, BERLIN, AUTUMN)] == [240]
    house = every_day(Span(time(8, 0), time(9, 0)))
    for day, utc_hour in ((SPRING, 6), (SPRING - timedelta(days=1), 7), (AUTUMN, 7), (AUTUMN - timedelta(days=1), 6)):
        ((start, _end),) = open_runs(house, BERLIN, day)
        assert moment_of(start) == datetime.combine(day, time(utc_hour), UTC)


@st.composite
def taken_on(draw: st.DrawFn, day: date) -> list[Taken]:
    start = minute_of(datetime.combine(day, time(), BERLIN))
    row = st.tuples(st.integers(0, 1300), st.integers(1, 90), st.integers(1, 3))
    return sorted((start + a, start + a + length, count) for a, length, count in draw(st.lists(row, max_size=12)))


@calm
@given(st.data(), spans(), DAYS, st.tuples(st.integers(0, 4), st.integers(5, 60), st.integers(1, 100)))
def test_no_slot_is_overbooked_or_outside_the_hours(
    data: st.DataObject, day_spans: tuple[Span, ...], day: date, numbers: tuple[int, int, int]
) -> None:
    capacity, step, minutes = numbers
    hours = every_day(*day_spans)
    taken = data.draw(taken_on(day))
    book = Book(plan_of(hours, capacity, step, a=minutes), {DESK: taken})
    offered = list(book.starts_on((Leg(DESK, minutes),), day))
    assert offered == sorted(set(offered))
    for start in offered:
        for minute in range(start, start + minutes):
            assert hours.is_open(moment_of(minute), BERLIN)
            assert level(taken, minute) < capacity


@calm
@given(st.data(), spans(), st.integers(1, 3), st.integers(5, 60), st.integers(1, 60))
def test_booking_what_is_offered_until_nothing_is(
    data: st.DataObject, day_spans: tuple[Span, ...], capacity: int, step: int, minutes: int
) -> None:
    """Whoever takes an offer, the next book is right; and it ends when the day is full."""
    plan = plan_of(every_day(*day_spans[:1]), capacity, step, a=minutes)
    leg = Leg(DESK, minutes)
    taken: list[Taken] = []
    for _booking in range(40):
        offered = list(Book(plan, {DESK: sorted(taken)}).starts_on((leg,), PLAIN))
        if not offered:
            break
        start = data.draw(st.sampled_from(offered))
        taken.append((start, start + minutes, 1))
    assert all(level(taken, minute) <= capacity for start, end, _count in taken for minute in range(start, end))


@calm
@given(st.data(), spans(), st.integers(1, 3), st.integers(5, 60), st.integers(1, 60))
def test_places_left_can_really_be_booked(
    data: st.DataObject, day_spans: tuple[Span, ...], capacity: int, step: int, minutes: int
) -> None:
    plan = plan_of(every_day(*day_spans), capacity, step, a=minutes)
    leg = Leg(DESK, minutes)
    taken = data.draw(taken_on(PLAIN))
    promised = Book(plan, {DESK: taken}).places_left(leg, PLAIN, 0)
    first = next(Book(plan, {DESK: taken}).starts_on((leg,), PLAIN), None)
    assert (promised == 0) == (first is None)
    rows = list(taken)
    for _place in range(min(promised, 12)):
        start = next(Book(plan, {DESK: sorted(rows)}).starts_on((leg,), PLAIN))
        rows.append((start, start + minutes, 1))


def test_services_of_two_queues_need_a_place_in_each_one_after_the_other() -> None:
    plan = plan_of(every_day(Span(time(8, 0), time(10, 0))), a=30, car=30)
    parts = legs(plan, (ServiceId("a"), ServiceId("car")), 1)
    assert parts == (Leg(DESK, 30), Leg(CARS, 30))
    eight = minute_of(datetime(2026, 11, 23, 7, 0, tzinfo=UTC))
    cars: Mapping[QueueId, Sequence[Taken]] = {CARS: [(eight + 30, eight + 60, 1)]}
    starts = [start - eight for start in Book(plan, cars).starts_on(parts, PLAIN)]
    assert starts == [30, 45, 60]


def test_a_party_takes_longer_for_each_further_person() -> None:
    service = BookableService(id=ServiceId("a"), queue=DESK, minutes=20, additional_minutes=5)
    plan = plan_of(every_day(), b=10)
    plan.services[service.id] = service
    assert legs(plan, (ServiceId("a"), ServiceId("b")), 3) == (Leg(DESK, 40),)


def test_a_full_part_splits_a_run() -> None:
    assert free_runs((0, 60), 2, [(0, 20, 1), (10, 30, 1)]) == ((0, 10), (20, 60))
    assert free_runs((0, 60), 0, []) == ()
