"""A quota by minutes: as many tickets as the counters planned can still serve until closing (issue 3, "Quota")."""

from dataclasses import replace

from office import commands as c
from office.capacity import still_servable
from office.catalogue import Office
from office.hours import Hours, Span, Week
from office.ids import CounterId
from office.reasons import Reason
from office.walk_in import walk_in_state
from office.wire.views import queues
from support.offices import COLLECT, ID_CARD, MAIN, MOVE, PAPERS, PICKUP, VEHICLES, at, small_office
from support.plays import Play


def _day(*spans: str) -> Hours:
    return Hours(week=Week(mon=tuple(map(Span.from_text, spans))))


def _office(counters: int = 1, house: str = "08:00-10:00", **services: object) -> Office:
    """Return an office with one queue by minutes (11 usual ones) and so many counters, all for it alone."""
    office = small_office()
    walk_in = replace(office.queues[0].walk_in, limit=None, batches=(), until=None, by_minutes=True, hours=_day(house))
    main = replace(office.queues[0], walk_in=walk_in, **services)
    desks = tuple(replace(office.counters[1], id=CounterId(str(n + 1))) for n in range(counters))
    site = replace(office.site, hours=_day(house))
    return replace(office, site=site, queues=(main, *office.queues[1:]), counters=desks)


def test_as_many_as_can_still_be_served_until_closing() -> None:
    play = Play(office=_office(counters=2), time="08:00")  # 2 counters for 120 min, 11 min each
    assert walk_in_state(play.day, MAIN, play.now).left == 21
    play.issue(MOVE)  # 12 min
    assert walk_in_state(play.day, MAIN, play.now).left == 20
    assert walk_in_state(play.day, MAIN, at("09:00")).left == 9
    assert walk_in_state(play.day, MAIN, at("09:55")).left == 0
    with play.refused(Reason.QUOTA_EXHAUSTED):
        play.issue(MOVE, time="09:55")
    shown = next(queue for queue in queues(play.day, play.now, {}).queues if queue.id == MAIN)
    assert shown.walk_in.by_minutes


def test_the_plan_of_counters_counts_not_who_sits_there() -> None:
    office = _office(counters=2)
    planned = replace(office.counters[0], plan=_day("08:00-08:30", "09:30-12:00"))
    play = Play(office=replace(office, counters=(planned, office.counters[1])), time="08:00")
    assert walk_in_state(play.day, MAIN, play.now).left == (30 + 30 + 120) // 11


def test_a_visit_at_the_counter_counts_for_its_rest_and_one_set_aside_in_full() -> None:
    play = Play(office=_office(), time="08:00")
    play.issue(ID_CARD)
    play.open(1)
    play.next(1)
    assert still_servable(play.day, MAIN, at("08:04")) == (116 - 6) // 11
    play.do(c.Park(counter=CounterId("1")), "counter-1", "08:04")
    assert still_servable(play.day, MAIN, at("08:04")) == (116 - 10) // 11


def test_appointments_keep_their_minutes_until_their_time_and_then_free_them() -> None:
    play = Play(office=_office(), time="08:00")
    play.plan("09:00", "09:30")
    assert still_servable(play.day, MAIN, at("08:59")) == (61 - 20) // 11
    assert still_servable(play.day, MAIN, at("09:00")) == (60 - 10) // 11  # not checked in at its time
    play.check_in(1, "09:00")
    assert still_servable(play.day, MAIN, at("09:30")) == (30 - 10) // 11  # waits now


def test_appointments_that_name_no_service_of_this_office_promise_nothing() -> None:
    play = Play(office=_office(), time="08:00")
    play.plan("09:00", services=())
    assert still_servable(play.day, MAIN, play.now) == 120 // 11


def test_numbers_lent_are_promised() -> None:
    play = Play(office=_office(), time="08:00")
    play.do(c.GrantNumbers(queue=MAIN, count=50), "kiosk-1")
    assert play.day.lent["queue:main"] == 120 // 11
    assert walk_in_state(play.day, MAIN, play.now).left == 0


def test_minutes_that_wait_in_other_queues_of_the_same_counters_count_by_their_share() -> None:
    play = Play(time="14:00")  # counters 1, 2 and 4 serve main; 1 and 4 pick-up; 3 and 4 vehicles; to 16:00
    free = still_servable(play.day, MAIN, play.now)
    assert free == 360 // 11
    for _ in range(10):
        play.issue(COLLECT, client="desk-1", over_quota=True, reason="so")
    assert still_servable(play.day, MAIN, play.now) == (360 - 40) // 11
    play.plan("15:00", "15:00", services=(PAPERS,))  # 30 min, a half of them at counter 4
    assert still_servable(play.day, MAIN, play.now) == (360 - 40 - 15) // 11
    assert still_servable(play.day, PICKUP, play.now) == int((240 - 40 - 15) / 4)
    assert still_servable(play.day, VEHICLES, at("16:00")) == 0


def test_without_a_closing_time_there_is_nothing_to_count_to() -> None:
    office = _office()
    play = Play(office=replace(office, site=replace(office.site, hours=Hours())), time="08:00")
    assert walk_in_state(play.day, MAIN, play.now).left is None


def test_the_limit_holds_beside_the_minutes() -> None:
    play = Play(office=_office(), time="08:00")
    play.do(c.SetQuota(queue=MAIN, limit=3), "lead-1")
    assert walk_in_state(play.day, MAIN, play.now).left == 3
    assert walk_in_state(play.day, MAIN, at("09:50")).left == 0


def test_the_lead_switches_it_live_and_can_undo_that() -> None:
    play = Play(office=_office(), time="08:00")
    play.do(c.SetQuota(queue=MAIN, by_minutes=False), "lead-1")
    assert walk_in_state(play.day, MAIN, play.now).left is None
    play.do(c.UndoQuota(queue=MAIN), "lead-1")
    assert walk_in_state(play.day, MAIN, play.now).left == 10
    assert play.replayed() == play.day


def test_a_service_has_no_counters_of_its_own() -> None:
    play = Play()
    with play.refused(Reason.BAD_REQUEST):
        play.do(c.SetQuota(service=ID_CARD, by_minutes=True), "lead-1")
