"""The walk-in quota: given + lent <= min(limit, batches due by now), whatever staff do (DESIGN §4)."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office import commands as c
from office.events import BatchDue
from office.ids import QueueId
from office.quota import Quota
from office.reasons import Reason, Refused
from office.walk_in import service_state, walk_in_state
from support.offices import BERLIN, COLLECT, DE, ID_CARD, MAIN, MONDAY, MOVE, PAPERS, PICKUP, PLATES, VEHICLES, at
from support.plays import Play

TIMES = st.times().map(lambda t: t.replace(second=0, microsecond=0))
BATCHES = st.lists(st.builds(BatchDue, at=TIMES, count=st.integers(0, 50)), max_size=5).map(tuple)
LIMITS = st.one_of(st.none(), st.integers(0, 120))


@given(LIMITS, BATCHES, st.one_of(st.none(), TIMES), st.integers(0, 150), TIMES)
def test_left_is_what_the_formula_says(limit, batches, until, taken, now) -> None:  # noqa: ANN001  drawn
    quota = Quota.on(MONDAY, BERLIN, limit=limit, batches=batches, until=until)
    moment = at(now.isoformat())
    bounds = [b for b in (limit, sum(b.count for b in batches if b.at <= now) if batches else None) if b is not None]
    left = quota.left(taken, moment)
    assert left == (max(0, min(bounds) - taken) if bounds else None)
    chance = quota.next_chance(taken, moment)
    if chance is None:
        later = [at(b.at.isoformat()) for b in batches if b.at > now and (until is None or b.at < until)]
        assert not any(quota.left(taken, moment) for moment in later)
    else:
        assert chance > moment
        assert quota.left(taken, chance)
        assert not quota.left(taken, chance - timedelta(seconds=1)) or left


CHANGES = st.lists(
    st.one_of(
        st.builds(lambda n: ("issue", n), st.integers(1, 8)),
        st.builds(lambda n: ("limit", n), st.integers(0, 40)),
        st.builds(lambda n: ("by", n), st.integers(-10, 10)),
        st.builds(lambda n: ("batch", n), st.integers(0, 20)),
        st.just(("undo", 0)),
        st.just(("cancel", 0)),
        st.builds(lambda n: ("lend", n), st.integers(1, 5)),
        st.just(("give_back", 0)),
        st.just(("wait", 0)),
    ),
    max_size=25,
)


@given(CHANGES)
def test_the_quota_is_never_overshot_and_lowering_takes_nothing_back(changes: list[tuple[str, int]]) -> None:
    play = Play(time="08:00")
    play.do(c.SetQuota(queue=MAIN, limit=20, batches=(), until=None), "lead-1")
    for what, number in changes:
        play.time = play.now + timedelta(seconds=1)
        before = walk_in_state(play.day, MAIN, play.now)
        try:
            _change(play, what, number)
        except Refused as refused:
            assert refused.reason in {Reason.QUOTA_EXHAUSTED, Reason.WRONG_STATE, Reason.NUMBERS_EXHAUSTED}  # noqa: PT017
        after = walk_in_state(play.day, MAIN, play.now)
        taken = after.given + play.day.lent.get("queue:main", 0)
        if taken > before.given + play.day.lent.get("queue:main", 0) or what == "issue":
            assert after.left is not None
        if after.given > before.given:
            assert taken <= (after.quota.available(play.now) or 0)
        if what in {"limit", "by", "batch", "undo"}:
            assert after.given == before.given
    assert play.replayed() == play.day


def _change(play: Play, what: str, number: int) -> None:
    match what:
        case "issue":
            for _ in range(number):
                play.issue(ID_CARD)
        case "limit":
            play.do(c.SetQuota(queue=MAIN, limit=number), "lead-1")
        case "by":
            play.do(c.SetQuota(queue=MAIN, by=number), "lead-1")
        case "batch":
            batches = (c.BatchAt(at="08:00", count=number), c.BatchAt(at="08:30", count=number))
            play.do(c.SetQuota(queue=MAIN, batches=batches), "lead-1")
        case "undo":
            play.do(c.UndoQuota(queue=MAIN), "lead-1")
        case "cancel" if play.day.lines[MAIN]:
            play.do(c.CancelTicket(ticket=play.day.lines[MAIN][0][2]), "desk-1")
        case "lend":
            play.do(c.GrantNumbers(queue=MAIN, count=number), "kiosk-1")
        case "give_back":
            play.do(c.ReturnNumbers(queue=MAIN, numbers=tuple(play.day.reserved)), "kiosk-1")
        case _:
            play.time = play.now + timedelta(minutes=5)


def test_forty_kiosks_race_for_the_last_thirty() -> None:
    play = Play(time="08:00")
    play.do(c.SetQuota(queue=MAIN, limit=30), "lead-1")
    refused = 0
    numbers = set()
    for _ in range(40):
        try:
            numbers.add(play.issue(ID_CARD).number)
        except Refused as refusal:
            assert refusal.reason is Reason.QUOTA_EXHAUSTED  # noqa: PT017  most are granted
            refused += 1
    assert (len(numbers), refused) == (30, 10)


def test_the_next_batch_is_the_next_chance() -> None:
    play = Play(time="08:00")
    play.do(c.SetQuota(queue=MAIN, batches=(c.BatchAt(at="08:00", count=1), c.BatchAt(at="10:00", count=1))), "lead-1")
    play.issue(ID_CARD)
    with play.refused(Reason.QUOTA_EXHAUSTED) as info:
        play.issue(ID_CARD)
    assert info.value.next_at == at("10:00")
    play.issue(ID_CARD, time="10:00")
    with play.refused(Reason.QUOTA_EXHAUSTED) as info:
        play.issue(ID_CARD)
    assert info.value.next_at == at("08:00", MONDAY + timedelta(days=1))


def test_staff_may_go_above_the_quota_with_a_reason_and_it_is_counted_apart() -> None:
    play = Play()
    play.do(c.SetQuota(queue=MAIN, limit=0), "lead-1")
    for client in ("kiosk-1", "desk-1", "lead-1"):
        with play.refused(Reason.QUOTA_EXHAUSTED):
            play.issue(ID_CARD, client=client)
    with play.refused(Reason.BAD_REQUEST):
        play.issue(ID_CARD, client="desk-1", over_quota=True)
    with play.refused(Reason.NOT_ALLOWED):
        play.issue(ID_CARD, client="kiosk-1", over_quota=True, reason="please")
    with play.refused(Reason.NOT_ALLOWED):
        play.issue(ID_CARD, client="lead-2", over_quota=True, reason="another unit's")
    ticket = play.issue(ID_CARD, client="desk-1", over_quota=True, reason="emergency")
    assert ticket.over_quota
    assert play.day.over_quota == 1
    assert walk_in_state(play.day, MAIN, play.now).given == 0


def test_limits_of_queue_and_service_hold_together() -> None:
    play = Play()
    play.do(c.SetQuota(service=ID_CARD, limit=1, until="09:00"), "lead-1")
    play.issue(ID_CARD)
    with play.refused(Reason.QUOTA_EXHAUSTED) as info:
        play.issue(ID_CARD)
    assert info.value.next_at == at("08:00", MONDAY + timedelta(days=1))
    play.issue(MOVE)
    play.do(c.SetQuota(service=ID_CARD, limit=5), "lead-1")
    assert service_state(play.day, ID_CARD, play.now).left == 4
    with play.refused(Reason.CLOSED):
        play.issue(ID_CARD, time="09:00")


def test_several_services_take_a_place_in_each_queue_and_service() -> None:
    play = Play()
    ticket = play.issue(ID_CARD, COLLECT)
    assert ticket.places == ("queue:main", "queue:pickup", "service:id-card", "service:collect")
    assert [walk_in_state(play.day, queue, play.now).given for queue in (MAIN, PICKUP, VEHICLES)] == [1, 1, 0]


def test_a_ticket_cancelled_before_its_call_lowers_given_and_after_it_does_not() -> None:
    play = Play()
    play.open(1)
    first = play.issue(ID_CARD)
    second = play.issue(ID_CARD)
    play.do(c.CancelTicket(code=second.code), "kiosk-1")
    assert walk_in_state(play.day, MAIN, play.now).given == 1
    play.next(1)
    play.do(c.Park(ticket=first.id), "counter-1")
    play.do(c.CancelTicket(code=first.code), "kiosk-1")
    assert walk_in_state(play.day, MAIN, play.now).given == 1


def test_the_stop_time_and_null_and_omitted() -> None:
    play = Play(time="10:44")
    play.issue(ID_CARD)
    with play.refused(Reason.CLOSED) as info:
        play.issue(ID_CARD, time="10:45")
    assert info.value.next_at == at("08:00", MONDAY + timedelta(days=1))
    play.do(c.SetQuota(queue=MAIN, limit=70), "lead-1")
    with play.refused(Reason.CLOSED):
        play.issue(ID_CARD)
    play.do(c.SetQuota(queue=MAIN, until=None), "lead-1")
    play.issue(ID_CARD)
    assert play.day.quotas["queue:main"].limit == 70
    assert play.day.quotas["queue:main"].revision == 2


def test_no_batch_and_no_stop_reopens_what_staff_closed() -> None:
    play = Play()
    play.do(c.CloseWalkIn(queue=MAIN), "lead-1")
    play.do(c.SetQuota(queue=MAIN, batches=(), until=None), "lead-1")
    with play.refused(Reason.CLOSED):
        play.issue(ID_CARD, time="10:01")
    play.do(c.OpenWalkIn(queue=MAIN), "lead-1")
    play.issue(ID_CARD)
    with play.refused(Reason.CLOSED):
        play.issue(ID_CARD, time="11:00")


def test_undo_takes_back_change_by_change() -> None:
    play = Play()
    with play.refused(Reason.WRONG_STATE):
        play.do(c.UndoQuota(queue=MAIN), "lead-1")
    for limit in (10, 20, 30):
        play.do(c.SetQuota(queue=MAIN, limit=limit), "lead-1")
    limits = []
    for _ in range(3):
        play.do(c.UndoQuota(queue=MAIN), "lead-1")
        limits.append(play.day.quotas["queue:main"].limit)
    assert limits == [20, 10, 60]
    with play.refused(Reason.WRONG_STATE):
        play.do(c.UndoQuota(queue=MAIN), "lead-1")
    play.do(c.SetQuota(service=MOVE, limit=3), "lead-1")
    play.do(c.UndoQuota(service=MOVE), "lead-1")
    assert play.day.quotas["service:move"].limit is None


def test_two_leads_do_not_overwrite_each_other() -> None:
    play = Play()
    play.do(c.SetQuota(queue=MAIN, by=10, if_revision=0), "lead-1")
    with play.refused(Reason.STALE_REVISION) as info:
        play.do(c.SetQuota(queue=MAIN, by=10, if_revision=0), "lead-1")
    assert info.value.values == {"revision": 1}
    assert play.day.quotas["queue:main"].limit == 70


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (c.SetQuota(limit=1), Reason.BAD_REQUEST),
        (c.SetQuota(queue=MAIN, service=MOVE, limit=1), Reason.BAD_REQUEST),
        (c.SetQuota(queue=MAIN), Reason.BAD_REQUEST),
        (c.SetQuota(queue=MAIN, limit=1, by=1), Reason.BAD_REQUEST),
        (c.SetQuota(queue=PICKUP, by=1), Reason.BAD_REQUEST),
        (c.SetQuota(queue=MAIN, limit=-1), Reason.BAD_REQUEST),
        (c.SetQuota(queue=MAIN, until="9:00"), Reason.BAD_REQUEST),
        (c.SetQuota(queue=MAIN, batches=(c.BatchAt(at="25:00", count=1),)), Reason.BAD_REQUEST),
        (c.SetQuota(queue=MAIN, batches=(c.BatchAt(at="08:00", count=-1),)), Reason.BAD_REQUEST),
        (c.SetQuota(queue=QueueId("none"), limit=1), Reason.UNKNOWN_QUEUE),
        (c.SetQuota(service="none", limit=1), Reason.UNKNOWN_SERVICE),
    ],
)
def test_what_cannot_be_set_is_refused(command: c.SetQuota, reason: Reason) -> None:
    play = Play()
    with play.refused(reason):
        play.do(command, "lead-1")


def test_a_lead_sets_the_quotas_of_the_own_unit_only() -> None:
    play = Play()
    play.do(c.SetQuota(queue=VEHICLES, limit=1), "lead-2")
    play.do(c.SetQuota(service=PLATES, limit=1), "lead-2")
    for command in (c.SetQuota(queue=MAIN, limit=1), c.SetQuota(service=MOVE, limit=1)):
        with play.refused(Reason.NOT_ALLOWED):
            play.do(command, "lead-2")
    with play.refused(Reason.NOT_ALLOWED):
        play.do(c.SetQuota(queue=MAIN, limit=1), "desk-1")


def test_lent_counts_as_given_when_staff_lower() -> None:
    play = Play()
    play.do(c.GrantNumbers(queue=MAIN, count=10), "kiosk-1")
    play.do(c.SetQuota(queue=MAIN, limit=12), "lead-1")
    assert walk_in_state(play.day, MAIN, play.now).left == 2
    play.do(c.SetQuota(queue=MAIN, limit=5), "lead-1")
    assert walk_in_state(play.day, MAIN, play.now).left == 0
    with play.refused(Reason.QUOTA_EXHAUSTED):
        play.issue(ID_CARD)


def test_a_service_that_needs_an_appointment_is_no_walk_in() -> None:
    play = Play()
    with play.refused(Reason.CLOSED):
        play.issue(PAPERS)
    play.issue(PAPERS, client="desk-1", over_quota=True, reason="came from far")


def test_changed_services_change_the_places() -> None:
    play = Play()
    play.do(c.SetQuota(service=MOVE, limit=1), "lead-1")
    first = play.issue(ID_CARD)
    play.do(c.ChangeTicket(code=first.code, services=(MOVE,)), "kiosk-1")
    assert play.day.given["service:id-card"] == 0
    assert play.day.given["service:move"] == 1
    assert play.day.given["queue:main"] == 1
    second = play.issue(COLLECT)
    with play.refused(Reason.QUOTA_EXHAUSTED):
        play.do(c.ChangeTicket(code=second.code, services=(MOVE,)), "kiosk-1")
    play.do(c.ChangeTicket(code=second.code, services=(ID_CARD,)), "kiosk-1")
    assert play.ticket(second).queue == MAIN
    assert play.ticket(second).number == second.number


def test_a_queue_alone_takes_only_its_own_place() -> None:
    play = Play()
    play.do(c.IssueTicket(language=DE, queue=MAIN), "kiosk-1")
    assert play.day.given == {"queue:main": 1}


def test_a_change_after_the_first_call_gives_no_place_back() -> None:
    play = Play()
    play.open(1)
    ticket = play.issue(ID_CARD)
    play.next(1)
    play.do(c.Errand(ticket=ticket.id, kind="photo"), "counter-1")
    play.do(c.ChangeTicket(code=ticket.code, services=(MOVE,)), "kiosk-1")
    assert play.day.given == {"queue:main": 1, "service:id-card": 1, "service:move": 1}
