"""The expected wait on the plan's basis (DESIGN §4)."""

from math import ceil, floor

from hypothesis import given
from hypothesis import strategies as st

from office import commands as c
from office.estimate import Wait, ahead, open_counters, wait_now, wait_of
from office.ids import CounterId
from support.offices import COLLECT, DE, ID_CARD, MAIN, MOVE, PICKUP
from support.plays import Play

PARTIES = st.lists(st.tuples(st.sampled_from([ID_CARD, MOVE]), st.integers(1, 4)), max_size=12)


@given(PARTIES, st.integers(0, 3))
def test_people_before_times_minutes_by_open_counters(parties: list[tuple[str, int]], counters: int) -> None:
    play = Play()
    for counter in (1, 2, 4)[:counters]:
        play.open(counter)
    minutes = 0
    for n, (service, people) in enumerate(parties):
        ticket = play.issue(service, people=people)
        assert ahead(play.day, ticket) == n
        assert wait_of(play.day, ticket) == _expected(minutes, counters)
        minutes += {ID_CARD: 10 + 5 * (people - 1), MOVE: 12}[service]
    assert wait_now(play.day, MAIN, play.now) == _expected(minutes, counters)
    for key in play.day.lines[MAIN]:
        before = [other for other in play.day.lines[MAIN] if other < key]
        sums = sum(play.day.tickets[other[2]].minutes for other in before)
        assert wait_of(play.day, play.day.tickets[key[2]]) == _expected(sums, counters)


def _expected(minutes: int, counters: int) -> Wait | None:
    if counters == 0:
        return None
    return Wait(floor(minutes / counters * 0.6), ceil(minutes / counters * 1.6))


def test_one_who_comes_now_is_behind_all_but_later_virtual_arrivals() -> None:
    play = Play()
    play.open(1)
    play.issue(ID_CARD, time="08:30")
    play.plan("11:30")
    play.issue(ID_CARD, time="08:40")
    assert wait_now(play.day, MAIN, play.now) == Wait(12, 32)
    play.time = "08:35"  # as if a head start had put one behind
    assert wait_now(play.day, MAIN, play.now) == Wait(6, 16)


def test_a_paused_counter_does_not_count() -> None:
    play = Play()
    play.open(1)
    play.do(c.PauseCounter(counter=CounterId("1")), "counter-1")
    assert open_counters(play.day, MAIN) == 0
    assert wait_now(play.day, MAIN, play.now) is None


def test_without_a_service_the_mean_of_the_queue_counts() -> None:
    play = Play()
    issued = play.do(c.IssueTicket(language=DE, queue=MAIN), "kiosk-1")
    assert issued[0].minutes == 11


def test_one_who_does_not_wait_has_nobody_ahead() -> None:
    play = Play()
    play.open(1)
    play.issue(COLLECT)
    called = play.next(1)
    assert ahead(play.day, called) is None
    assert wait_of(play.day, called) is None


def test_stand_by_is_behind_the_whole_line() -> None:
    play = Play()
    first = play.issue(ID_CARD, standby=True)
    second = play.issue(ID_CARD, standby=True)
    play.issue(ID_CARD)
    assert [ahead(play.day, ticket) for ticket in (first, second)] == [1, 2]
    assert open_counters(play.day, PICKUP) == 0
