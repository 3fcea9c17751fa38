"""Parking, errands, transfers, added services, visitors without a ticket, tickets looked up by code."""

import pytest

from office import commands as c
from office.ids import CounterId
from office.internal import Tick
from office.reasons import Reason
from office.states import State
from office.ticket import Kind
from support.offices import COLLECT, ID_CARD, MAIN, MOVE, PICKUP, VEHICLES, at
from support.plays import Play

ONE, TWO, FOUR = CounterId("1"), CounterId("2"), CounterId("4")


def _at_counter(time: str = "08:31") -> tuple[Play, str]:
    play = Play()
    play.open(1)
    ticket = play.issue(ID_CARD)
    play.next(1, time)
    return play, ticket.id


def test_who_was_transferred_is_done_when_finished_there_and_not_sent_back() -> None:
    play = Play()
    play.open(2)
    ticket = play.issue(COLLECT)  # of the pick-up queue, which counter 2 does not serve
    play.do(c.Transfer(ticket=ticket.id, to_queue=MAIN), "counter-1")
    play.next(2)
    play.do(c.Finish(counter=CounterId("2")), "counter-2")
    assert play.ticket(ticket).state is State.DONE
    assert play.ticket(ticket).served == (COLLECT,)


def test_a_parked_ticket_comes_back_by_itself_at_its_time() -> None:
    play, ticket = _at_counter()
    with play.refused(Reason.BAD_REQUEST):
        play.do(c.Park(counter=ONE, until=at("08:31")), "counter-1")
    play.do(c.Park(counter=ONE, until=at("08:40")), "counter-1")
    assert play.do(Tick(), time="08:39") == ()
    play.do(Tick(), time="08:40")
    back = play.day.tickets[ticket]
    assert (back.state, back.preferred, back.preferred_until) == (State.WAITING, ONE, at("08:45"))
    assert play.do(Tick()) == ()
    assert play.replayed() == play.day


def test_a_parked_ticket_may_be_called_or_cancelled_before() -> None:
    play, ticket = _at_counter()
    play.do(c.Park(counter=ONE, until=at("08:40")), "counter-1")
    play.do(c.CallTicket(counter=ONE, ticket=ticket), "counter-1", "08:33")
    play.do(c.Park(counter=ONE, until=at("08:50")), "counter-1")
    play.do(c.CancelTicket(ticket=ticket), "desk-1")
    assert play.do(Tick(), time="09:00") == ()


def test_an_errand_before_the_call_keeps_the_place() -> None:
    play = Play()
    first, second = play.issue(ID_CARD), play.issue(ID_CARD)
    play.do(c.Errand(code=first.code, kind="photo"), "kiosk-1")
    assert play.ticket(first).errand == "photo"
    play.do(c.ReturnTicket(code=first.code), "kiosk-1", "08:50")
    assert [key[2] for key in play.day.lines[MAIN]] == [first.id, second.id]
    play.do(c.Errand(ticket=second.id, kind="cashier"), "desk-1")
    assert play.ticket(second).state is State.AWAY


def test_kiosk_and_desk_send_nobody_away_who_has_been_called() -> None:
    play, ticket = _at_counter()
    code = play.day.tickets[ticket].code
    with play.refused(Reason.WRONG_STATE):
        play.do(c.Errand(code=code, kind="photo"), "kiosk-1")
    with play.refused(Reason.WRONG_STATE):
        play.do(c.Errand(ticket=ticket, kind="photo"), "desk-1")
    with play.refused(Reason.NOT_ALLOWED):
        play.do(c.Errand(ticket=ticket, kind="photo"), "lead-1")


@pytest.mark.parametrize(
    ("client", "command", "reason"),
    [
        ("kiosk-1", c.Errand(ticket="id-2", kind="photo"), Reason.NOT_ALLOWED),
        ("kiosk-1", c.FindTicket(ticket="id-2"), Reason.NOT_ALLOWED),
        ("kiosk-1", c.FindTicket(), Reason.BAD_REQUEST),
        ("desk-1", c.FindTicket(ticket="none"), Reason.UNKNOWN_TICKET),
        ("kiosk-1", c.FindTicket(code="none"), Reason.UNKNOWN_CODE),
        ("counter-1", c.Errand(counter=ONE, kind="Photo booth"), Reason.BAD_REQUEST),
        ("counter-1", c.Park(), Reason.BAD_REQUEST),
        ("counter-2", c.Park(ticket="id-2"), Reason.NOT_ALLOWED),
        ("counter-1", c.Transfer(counter=ONE), Reason.BAD_REQUEST),
        ("counter-1", c.Transfer(counter=ONE, to_queue="none"), Reason.UNKNOWN_QUEUE),
        ("counter-1", c.Transfer(counter=ONE, to_counter="none"), Reason.UNKNOWN_COUNTER),
        ("counter-1", c.Transfer(counter=ONE, to_counter=TWO), Reason.COUNTER_CLOSED),
        ("counter-1", c.Transfer(counter=ONE, to_queue=PICKUP, note="x" * 501), Reason.BAD_REQUEST),
        ("counter-1", c.Transfer(counter=ONE, to_queue=VEHICLES, to_counter=ONE), Reason.BAD_REQUEST),
        ("counter-1", c.AddService(counter=ONE, service=ID_CARD), Reason.BAD_REQUEST),
        ("counter-1", c.AddService(counter=ONE, service="none"), Reason.UNKNOWN_SERVICE),
        ("counter-1", c.ServeUnticketed(counter=ONE), Reason.WRONG_STATE),
        ("kiosk-1", c.ChangeTicket(code="000002", services=(MOVE,)), Reason.WRONG_STATE),
    ],
)
def test_what_is_not_possible_or_not_allowed(client: str, command: c.Command, reason: Reason) -> None:
    play, _ = _at_counter()
    with play.refused(reason):
        play.do(command, client)


def test_a_change_needs_services() -> None:
    play = Play()
    ticket = play.issue(ID_CARD)
    with play.refused(Reason.BAD_REQUEST):
        play.do(c.ChangeTicket(code=ticket.code, services=()), "kiosk-1")


def test_a_change_above_the_quota_takes_no_place() -> None:
    play = Play()
    ticket = play.issue(ID_CARD, client="desk-1", over_quota=True, reason="so")
    play.do(c.ChangeTicket(ticket=ticket.id, services=(MOVE,)), "desk-1")
    assert play.ticket(ticket).services == (MOVE,)
    assert not play.day.given


def test_a_transfer_keeps_the_virtual_arrival_and_needs_no_quota() -> None:
    play, ticket = _at_counter()
    play.do(c.Transfer(counter=ONE, to_queue=VEHICLES, note="plates as well"), "counter-1", "08:40")
    moved = play.day.tickets[ticket]
    assert (moved.queue, moved.virtual, moved.note) == (VEHICLES, at("08:30"), "plates as well")
    assert play.day.given.get("queue:vehicles", 0) == 0
    play.open(4)
    play.next(4)
    play.do(c.Finish(counter=FOUR), "counter-4")
    assert play.day.tickets[ticket].note is None


def test_a_transfer_to_a_counter_finds_a_queue_that_it_serves() -> None:
    play, ticket = _at_counter()
    play.open(3)
    play.do(c.Transfer(counter=ONE, to_counter=CounterId("3")), "counter-1")
    assert play.day.tickets[ticket].queue == VEHICLES
    play.do(c.OpenCounter(counter=TWO, clerk="b", skills=()), "counter-2")
    with play.refused(Reason.BAD_REQUEST):
        play.do(c.Transfer(ticket=ticket, to_counter=TWO), "counter-1")


def test_a_service_added_at_the_counter_needs_no_quota() -> None:
    play, ticket = _at_counter()
    play.do(c.AddService(counter=ONE, service=COLLECT), "counter-1")
    added = play.day.tickets[ticket]
    assert (added.services, added.minutes, added.state) == ((ID_CARD, COLLECT), 14, State.CALLED)
    assert play.day.given == {"queue:main": 1, "service:id-card": 1}


def test_a_visitor_without_a_ticket_gets_one_that_nobody_called() -> None:
    play = Play()
    play.open(1)
    play.do(c.ServeUnticketed(counter=ONE, services=(COLLECT,)), "counter-1")
    ticket = play.day.tickets["id-2"]
    assert (ticket.kind, ticket.state, ticket.number) == (Kind.UNTICKETED, State.SERVING, "B001")
    assert not play.day.calls
    play.do(c.Finish(counter=ONE), "counter-1")
    play.do(c.ServeUnticketed(counter=ONE), "counter-1")
    assert play.day.tickets["id-4"].queue == MAIN
    play.do(c.Finish(counter=ONE), "counter-1")
    play.do(c.OpenCounter(counter=ONE, clerk="anna", skills=()), "counter-1")
    with play.refused(Reason.BAD_REQUEST):
        play.do(c.ServeUnticketed(counter=ONE), "counter-1")
    assert play.replayed() == play.day


def test_reading_changes_nothing() -> None:
    play, ticket = _at_counter()
    before = play.day.fork()
    for client, command in (
        ("kiosk-1", c.FindTicket(code=play.day.tickets[ticket].code)),
        ("desk-1", c.WhyNext(ticket=ticket, counter=ONE)),
        ("counter-1", c.Report(of="tickets")),
        ("lead-1", c.Report(of="day")),
    ):
        assert play.do(command, client) == ()
    assert play.day == before
    with play.refused(Reason.COUNTER_CLOSED):
        play.do(c.WhyNext(ticket=ticket, counter=TWO), "desk-1")
    with play.refused(Reason.UNKNOWN_TICKET):
        play.do(c.WhyNext(ticket="none", counter=ONE), "desk-1")
    with play.refused(Reason.BAD_REQUEST):
        play.do(c.Report(of="gossip"), "lead-1")
    with play.refused(Reason.NOT_ALLOWED):
        play.do(c.Report(of="day"), "counter-1")
