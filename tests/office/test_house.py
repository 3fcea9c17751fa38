"""The house: closing and opening, messages, help, what is counted, stand-by, the kiosks' reserve."""

from datetime import timedelta

import pytest

from office import commands as c
from office.commands import OfflineTicket
from office.ids import HelpId, TicketId
from office.internal import Tick
from office.reasons import Reason
from office.states import State
from office.ticket import Kind
from office.walk_in import walk_in_state
from support.offices import COLLECT, DE, ID_CARD, MAIN, MOVE, PAPERS, PICKUP, PLATES, VEHICLES, at
from support.plays import Play


def _open(play: Play, queue: str) -> bool:
    return walk_in_state(play.day, queue, play.now).open


def test_closing_one_queue_for_a_while_with_a_message() -> None:
    play = Play()
    play.do(c.CloseWalkIn(queue=MAIN, text="sick", until=at("09:00")), "lead-1")
    assert not _open(play, MAIN)
    assert _open(play, PICKUP)
    with play.refused(Reason.CLOSED) as info:
        play.issue(ID_CARD)
    assert info.value.next_at == at("09:00")
    assert play.day.notices[MAIN].text == "sick"
    play.issue(ID_CARD, time="09:00")


def test_closing_all_queues_of_the_own_unit() -> None:
    play = Play()
    play.do(c.CloseWalkIn(), "lead-2")
    assert [_open(play, queue) for queue in (MAIN, VEHICLES)] == [True, False]
    with play.refused(Reason.NOT_ALLOWED):
        play.do(c.CloseWalkIn(queue=MAIN), "lead-2")
    with play.refused(Reason.NOT_ALLOWED):
        play.do(c.CloseHouse(), "desk-1")


def test_a_closed_house_closes_every_queue_and_opens_again() -> None:
    play = Play()
    play.do(c.CloseHouse(text={DE: "Feueralarm"}), "lead-1")
    assert not any(_open(play, queue) for queue in (MAIN, PICKUP, VEHICLES))
    play.do(c.OpenWalkIn(), "lead-1")
    assert all(_open(play, queue) for queue in (MAIN, PICKUP, VEHICLES))
    assert play.replayed() == play.day


def test_opening_outside_the_hours_lasts_until_its_end() -> None:
    play = Play(time="12:00")
    assert not _open(play, PICKUP)
    play.do(c.OpenWalkIn(queue=PICKUP, until=at("13:00")), "lead-1")
    play.issue(COLLECT)
    play.time = "13:00"
    assert not _open(play, PICKUP)
    play.do(c.OpenWalkIn(queue=PICKUP), "lead-1")
    play.time = "23:00"
    assert _open(play, PICKUP)


def test_messages_go_up_and_come_down() -> None:
    play = Play()
    play.do(c.SetMessage(queue=MAIN, text="lunch", until=at("09:00")), "lead-1")
    play.do(c.SetMessage(text={DE: "Heute nur bis 10 Uhr"}), "lead-1")
    play.do(c.SetMessage(queue=MAIN), "lead-1")
    assert [*play.day.notices] == [None]
    play.do(c.SetMessage(queue=MAIN), "lead-1")


@pytest.mark.parametrize(
    "command",
    [
        c.SetMessage(text=""),
        c.SetMessage(text={}),
        c.SetMessage(text={DE: "x" * 501}),
        c.CloseHouse(text="", until=None),
        c.CloseHouse(until=at("08:30")),
        c.OpenWalkIn(until=at("09:00").replace(tzinfo=None)),
    ],
)
def test_texts_and_times_that_cannot_be(command: c.Command) -> None:
    play = Play()
    with play.refused(Reason.BAD_REQUEST):
        play.do(command, "lead-1")


def test_help_is_open_until_it_is_answered() -> None:
    play = Play()
    play.do(c.RaiseAlarm(), "counter-1")
    assert play.do(c.RaiseAlarm(), "counter-1") == ()
    play.do(c.RaiseAlarm(counter="2"), "counter-2")
    play.do(c.CallHelp(place="Eingang"), "kiosk-1")
    assert [h.counter for h in play.day.helps.values()] == ["1", "2", None]
    play.do(c.AnswerHelp(help=HelpId("id-1")), "counter-2")
    assert len(play.day.helps) == 2
    with play.refused(Reason.WRONG_STATE):
        play.do(c.AnswerHelp(help=HelpId("id-1")), "counter-2")
    with play.refused(Reason.BAD_REQUEST):
        play.do(c.CallHelp(place="x" * 201), "kiosk-1")
    with play.refused(Reason.NOT_ALLOWED):
        play.do(c.RaiseAlarm(counter="2"), "counter-1")


def test_visitors_turned_away_are_counted_by_reason() -> None:
    play = Play()
    for _ in range(2):
        play.do(c.TurnedAway(services=(ID_CARD,), reason="quota_exhausted"), "kiosk-1")
    assert play.day.turned_away == {"quota_exhausted": 2}
    with play.refused(Reason.BAD_REQUEST):
        play.do(c.TurnedAway(services=(), reason=""), "kiosk-1")
    with play.refused(Reason.UNKNOWN_SERVICE):
        play.do(c.TurnedAway(services=("none",), reason="closed"), "kiosk-1")


def test_stand_by_moves_up_in_order_when_places_come() -> None:
    play = Play()
    play.do(c.SetQuota(queue=MAIN, limit=0), "lead-1")
    first, second = play.issue(ID_CARD, standby=True), play.issue(ID_CARD, standby=True)
    assert play.do(Tick()) == ()
    play.do(c.SetQuota(queue=MAIN, limit=1), "lead-1")
    play.do(Tick())
    assert [play.ticket(t).kind for t in (first, second)] == [Kind.WALK_IN, Kind.STANDBY]
    assert play.day.given["queue:main"] == 1
    assert play.do(Tick()) == ()
    play.do(c.SetQuota(service=ID_CARD, limit=1), "lead-1")
    play.do(c.SetQuota(queue=MAIN, limit=5), "lead-1")
    assert play.do(Tick()) == ()
    assert play.replayed() == play.day


def test_a_kiosk_gets_a_reserve_uses_it_and_gives_the_rest_back() -> None:
    play = Play()
    ghost = play.issue(ID_CARD)
    (lent,) = play.do(c.GrantNumbers(queue=MAIN, count=3), "kiosk-1")
    assert lent.numbers == ("A901", "A902", "A903")
    used = OfflineTicket(
        ticket=TicketId("offline-1"),
        number="A901",
        code="777777",
        queue=MAIN,
        services=(ID_CARD,),
        issued_at=at("08:31"),
        language=DE,
        instead_of=ghost.id,
    )
    play.do(c.ReportOfflineTickets(tickets=(used,)), "kiosk-1", "08:40")
    assert play.do(c.ReportOfflineTickets(tickets=(used,)), "kiosk-1") == ()
    assert play.ticket(ghost).state is State.CANCELLED
    assert play.day.tickets["offline-1"].virtual == at("08:31")
    assert (play.day.given["queue:main"], play.day.lent["queue:main"]) == (1, 2)
    play.do(c.ReturnNumbers(queue=MAIN, numbers=("A901", "A902", "A903", "A999")), "kiosk-1")
    assert play.day.lent["queue:main"] == 0
    assert [*play.day.reserved] == ["A901"]
    assert play.do(c.ReturnNumbers(queue=MAIN, numbers=("A902",)), "kiosk-1") == ()
    assert play.issue(ID_CARD).number == "A002"
    assert play.replayed() == play.day


def _offline(**fields: object) -> c.ReportOfflineTickets:
    plain = {
        "ticket": TicketId("x"),
        "number": "B901",
        "code": "777777",
        "queue": PICKUP,
        "issued_at": at("08:30"),
        "language": DE,
    }
    return c.ReportOfflineTickets(tickets=(OfflineTicket(**{**plain, **fields}),))


def test_what_a_kiosk_may_not_report() -> None:
    play = Play()
    play.do(c.GrantNumbers(queue=PICKUP, count=1), "kiosk-1")
    for fields, reason in (
        ({"number": "B902"}, Reason.BAD_REQUEST),
        ({"issued_at": at("08:31")}, Reason.BAD_REQUEST),
        ({"issued_at": at("08:30").replace(tzinfo=None)}, Reason.BAD_REQUEST),
        ({"queue": "none"}, Reason.UNKNOWN_QUEUE),
        ({"services": ("none",)}, Reason.UNKNOWN_SERVICE),
        ({"people": 0}, Reason.BAD_REQUEST),
    ):
        with play.refused(reason):
            play.do(_offline(**fields), "kiosk-1")
    play.do(_offline(instead_of="never-issued"), "kiosk-1")
    with play.refused(Reason.BAD_REQUEST):
        play.do(_offline(ticket=TicketId("y")), "kiosk-1")


def test_a_ghost_that_was_called_already_is_left_to_its_counter() -> None:
    play = Play()
    ghost = play.issue(COLLECT)
    play.do(c.GrantNumbers(queue=PICKUP, count=1), "kiosk-1")
    play.open(1)
    play.next(1)
    play.do(_offline(instead_of=ghost.id, issued_at=at("08:30")), "kiosk-1")
    assert play.ticket(ghost).state is State.CALLED


def test_the_reserve_respects_quota_hours_and_numbers() -> None:
    play = Play()
    play.do(c.SetQuota(queue=MAIN, limit=2), "lead-1")
    (lent,) = play.do(c.GrantNumbers(queue=MAIN, count=10), "kiosk-1")
    assert len(lent.numbers) == 2
    with play.refused(Reason.QUOTA_EXHAUSTED):
        play.do(c.GrantNumbers(queue=MAIN, count=1), "kiosk-1")
    for count in (0, 51):
        with play.refused(Reason.BAD_REQUEST):
            play.do(c.GrantNumbers(queue=PICKUP, count=count), "kiosk-1")
    with play.refused(Reason.UNKNOWN_QUEUE):
        play.do(c.ReturnNumbers(queue="none", numbers=()), "kiosk-1")
    play.do(c.GrantNumbers(queue=PICKUP, count=50), "kiosk-1")
    play.do(c.GrantNumbers(queue=PICKUP, count=50), "kiosk-1")
    with play.refused(Reason.NUMBERS_EXHAUSTED):
        play.do(c.GrantNumbers(queue=PICKUP, count=1), "kiosk-1")
    for _ in range(900):
        last = play.issue(COLLECT)
    assert last.number == "B900"
    with play.refused(Reason.NUMBERS_EXHAUSTED):
        play.issue(COLLECT)
    with play.refused(Reason.CLOSED):
        play.do(c.GrantNumbers(queue=VEHICLES, count=1), "kiosk-1", "11:00")


def test_a_new_day_knows_the_next_opening() -> None:
    friday = Play(date=Play().date + timedelta(days=4))
    assert friday.day.next_days[MAIN] == at("08:00", friday.date + timedelta(days=3))
    assert {PAPERS, PLATES, MOVE} <= set(friday.day.directory.services)
