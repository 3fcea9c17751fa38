"""Stand-by (DESIGN §4): a ticket beyond the quota without a promise; limited, switched by the lead, moved up in order."""

from dataclasses import replace
from datetime import timedelta

import pytest

from office import commands as c
from office.catalogue import Office
from office.ids import QueueId
from office.internal import EndDay, Tick
from office.reasons import Reason
from office.ticket import Kind
from office.walk_in import standby_state, walk_in_state
from office.wire.views import queues
from support.offices import ID_CARD, MAIN, MOVE, PICKUP, at, small_office
from support.plays import Play


def _office(**walk_in: object) -> Office:
    office = small_office()
    main = next(queue for queue in office.queues if queue.id == MAIN)
    changed = replace(main, walk_in=replace(main.walk_in, **walk_in))
    return replace(office, queues=tuple(changed if queue is main else queue for queue in office.queues))


def _full(count: int = 2, **walk_in: object) -> Play:
    """Return a play whose main queue has given all its tickets, with so many waiting on stand-by."""
    play = Play(office=_office(limit=1, batches=(), **walk_in), time="08:30")
    play.issue(ID_CARD)
    for _ in range(count):
        play.issue(ID_CARD, standby=True)
    return play


def test_places_that_come_are_for_stand_by_tickets_first_and_in_order() -> None:
    play = _full(3)
    play.do(c.SetQuota(queue=MAIN, by=2), "lead-1")
    with play.refused(Reason.QUOTA_EXHAUSTED):
        play.issue(ID_CARD)  # both places are claimed
    play.do(Tick())
    kinds = {ticket.number: ticket.kind for ticket in play.day.tickets.values()}
    assert kinds == {
        "A001": Kind.WALK_IN,
        "N001": Kind.WALK_IN,
        "N002": Kind.WALK_IN,
        "N003": Kind.STANDBY,
    }
    assert play.day.given["queue:main"] == 3


def test_a_stand_by_ticket_waits_for_its_service_too_and_lets_others_pass_on() -> None:
    play = _full(0)
    first = play.issue(ID_CARD, standby=True)
    second = play.issue(MOVE, standby=True)
    play.do(c.SetQuota(service=ID_CARD, limit=1), "lead-1")
    play.do(c.SetQuota(queue=MAIN, limit=9), "lead-1")
    play.do(Tick())
    assert (play.ticket(first).kind, play.ticket(second).kind) == (Kind.STANDBY, Kind.WALK_IN)
    play.do(c.SetQuota(service=ID_CARD, limit=2, until="08:00"), "lead-1")
    play.do(Tick())
    assert play.ticket(first).kind is Kind.STANDBY  # the service is closed
    play.do(c.SetQuota(service=ID_CARD, until=None), "lead-1")
    play.do(Tick())
    assert play.ticket(first).kind is Kind.WALK_IN


def test_nobody_moves_up_while_the_queue_is_closed() -> None:
    play = _full(1)
    play.do(c.SetQuota(queue=MAIN, limit=9), "lead-1")
    play.do(c.CloseWalkIn(queue=MAIN), "lead-1")
    assert play.do(Tick()) == ()


def test_the_lead_switches_stand_by() -> None:
    play = _full(1)
    play.do(c.CloseWalkIn(standby=True, text="no-standby"), "lead-1")
    with play.refused(Reason.CLOSED) as info:
        play.issue(ID_CARD, standby=True)
    assert info.value.next_at is not None
    assert [ticket.kind for ticket in play.day.tickets.values()].count(Kind.STANDBY) == 1
    play.do(c.OpenWalkIn(queue=MAIN, standby=True), "lead-1")
    play.issue(ID_CARD, standby=True)
    assert play.replayed() == play.day


def test_stand_by_that_the_file_leaves_off_can_be_switched_on() -> None:
    play = _full(0, standby=False)
    assert standby_state(play.day, MAIN, play.now).reason is Reason.CLOSED
    play.do(c.OpenWalkIn(standby=True), "lead-1")
    assert standby_state(play.day, MAIN, play.now).open


def test_only_a_queue_with_a_letter_has_stand_by() -> None:
    play = _full(0)
    with play.refused(Reason.BAD_REQUEST):
        play.do(c.OpenWalkIn(queue=PICKUP, standby=True), "lead-1")
    with play.refused(Reason.BAD_REQUEST):
        play.do(c.CloseWalkIn(queue=MAIN, standby=True, until=play.now + timedelta(hours=1)), "lead-1")
    with play.refused(Reason.NOT_ALLOWED):
        play.do(c.CloseWalkIn(queue=MAIN, standby=True), "lead-2")


def test_so_many_wait_at_once() -> None:
    play = _full(2, standby_limit=2)
    with play.refused(Reason.QUOTA_EXHAUSTED) as info:
        play.issue(ID_CARD, standby=True)
    assert info.value.next_at is not None
    play.do(c.CancelTicket(ticket=next(reversed(play.day.tickets))), "desk-1")
    assert play.issue(ID_CARD, standby=True).number == "N003"


@pytest.mark.parametrize("time", ["07:30", "12:00"])
def test_stand_by_keeps_the_hours(time: str) -> None:
    play = Play(time=time)
    with play.refused(Reason.CLOSED):
        play.issue(ID_CARD, standby=True)


def test_stand_by_needs_a_service_for_walk_ins_and_no_over_quota() -> None:
    play = Play()
    with play.refused(Reason.BAD_REQUEST):
        play.issue(ID_CARD, standby=True, over_quota=True, reason="why", client="desk-1")


def test_the_screens_see_stand_by() -> None:
    play = _full(1, standby_limit=1)
    shown = {queue.id: queue for queue in queues(play.day, play.now, {}).queues}
    standby = shown[MAIN].standby
    assert standby is not None
    assert (standby.open, standby.reason, standby.waiting, standby.limit) == (False, "quota_exhausted", 1, 1)
    assert shown[QueueId("pickup")].standby is None
    assert walk_in_state(play.day, MAIN, play.now).left == 0
    play.do(EndDay(), time="18:00")
    assert standby_state(play.day, MAIN, at("18:00")).reason is Reason.CLOSED
