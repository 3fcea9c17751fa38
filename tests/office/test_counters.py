"""Counters: whose they are, opening, pausing, closing; calls, visits, and what mends a wrong press."""

import pytest

from office import commands as c
from office.catalogue import Role
from office.decide import Draws, Sender, decide
from office.evolve import evolve
from office.ids import ClientId, CommandId, CounterId
from office.internal import EndDay, NoteSeen, PressButton
from office.reasons import Reason, Refused
from office.states import State
from office.wire import views
from support.offices import COLLECT, ID_CARD, MAIN, MOVE, PICKUP, PLATES, VEHICLES, at
from support.plays import HUB, Play

ONE, TWO, FOUR = CounterId("1"), CounterId("2"), CounterId("4")


def test_a_session_may_narrow_its_skills() -> None:
    play = Play()
    play.open(4, skills=(PICKUP,))
    assert play.day.sessions[FOUR].skills == (PICKUP,)
    play.open(4)
    assert play.day.sessions[FOUR].skills == (MAIN, PICKUP, VEHICLES)


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (c.OpenCounter(counter=ONE, clerk="Anna Beispiel"), Reason.BAD_REQUEST),
        (c.OpenCounter(counter=ONE, clerk="anna", skills=(VEHICLES,)), Reason.BAD_REQUEST),
        (c.OpenCounter(counter=ONE, clerk="anna", skills=("none",)), Reason.UNKNOWN_QUEUE),
        (c.OpenCounter(counter=CounterId("9"), clerk="anna"), Reason.UNKNOWN_COUNTER),
        (c.OpenCounter(counter=TWO, clerk="anna"), Reason.NOT_ALLOWED),
        (c.PauseCounter(counter=ONE), Reason.COUNTER_CLOSED),
        (c.CloseCounter(counter=ONE), Reason.COUNTER_CLOSED),
        (c.CallNext(counter=ONE), Reason.COUNTER_CLOSED),
        (c.Recall(counter=ONE), Reason.COUNTER_CLOSED),
        (c.Finish(counter=ONE), Reason.COUNTER_CLOSED),
    ],
)
def test_what_a_closed_counter_refuses(command: c.Command, reason: Reason) -> None:
    play = Play()
    with play.refused(reason):
        play.do(command, "counter-1")


def test_another_clerk_takes_over_only_on_purpose() -> None:
    play = Play()
    play.issue(COLLECT)
    play.open(1)
    ticket = play.next(1)
    with play.refused(Reason.COUNTER_TAKEN):
        play.do(c.OpenCounter(counter=ONE, clerk="berta"), "counter-1")
    play.do(c.OpenCounter(counter=ONE, clerk="berta", takeover=True), "counter-1")
    session = play.day.sessions[ONE]
    assert (session.clerk, session.ticket) == ("berta", ticket.id)


def test_pause_and_resume() -> None:
    play = Play()
    play.issue(COLLECT)
    play.open(1)
    with play.refused(Reason.WRONG_STATE):
        play.do(c.ResumeCounter(counter=ONE), "counter-1")
    with play.refused(Reason.BAD_REQUEST):
        play.do(c.PauseCounter(counter=ONE, reason="x" * 201), "counter-1")
    play.do(c.PauseCounter(counter=ONE, reason="lunch"), "counter-1")
    with play.refused(Reason.WRONG_STATE):
        play.do(c.PauseCounter(counter=ONE), "counter-1")
    with play.refused(Reason.COUNTER_CLOSED):
        play.next(1)
    play.do(c.ResumeCounter(counter=ONE), "counter-1")
    play.next(1)
    for command in (c.PauseCounter(counter=ONE), c.CloseCounter(counter=ONE)):
        with play.refused(Reason.WRONG_STATE):
            play.do(command, "counter-1")


def test_a_recall_is_a_new_call_of_the_same_ticket() -> None:
    play = Play()
    play.issue(COLLECT)
    play.open(1)
    ticket = play.next(1, "08:31")
    first = play.day.calls[ticket.id]
    play.do(c.Recall(counter=ONE), "counter-1", "08:32")
    second = play.day.calls[ticket.id]
    assert second.seq > first.seq
    assert second.attempt == 2
    assert second.id != first.id
    assert play.ticket(ticket).called_at == at("08:31")
    assert second.expires_at == at("08:33")


def test_calls_leave_the_wall_when_they_have_expired_and_the_visitor_came() -> None:
    play = Play()
    play.issue(ID_CARD)
    play.issue(ID_CARD)
    play.open(1)
    play.open(2)
    first = play.next(1, "08:31")
    play.do(c.StartService(counter=ONE), "counter-1", "08:32")
    second = play.next(2, "08:33")
    assert [*play.day.calls] == [second.id]
    assert play.day.tickets[first.id].state is State.SERVING


def test_why_a_call_was_not_spoken_is_told_until_it_is() -> None:
    play = Play()
    play.issue(COLLECT)
    play.open(1)
    ticket = play.next(1, "08:31")
    call = play.day.calls[ticket.id].id
    assert views.to_be_spoken(play.day, play.day.calls[ticket.id], play.now)
    assert not views.to_be_spoken(play.day, play.day.calls[ticket.id], at("08:32:01"))
    seen = NoteSeen(call=call, painted_at=at("08:31:01"), unspoken="no_sound")
    play.do(seen, "display-1")
    assert play.do(seen, "display-1") == ()
    assert views.counter_state(play.day, ONE, play.now).unspoken == "no_sound"
    assert not views.board(play.day, play.now, {}).calls[0].spoken
    assert not views.to_be_spoken(play.day, play.day.calls[ticket.id], play.now)
    spoken = NoteSeen(call=call, painted_at=at("08:31:01"), spoken_at=at("08:31:09"))
    play.do(spoken, "display-1")
    assert play.do(seen, "display-1") == ()
    state = views.counter_state(play.day, ONE, play.now)
    assert (state.spoken, state.unspoken) == (True, None)
    assert views.board(play.day, play.now, {}).calls[0].spoken


def test_what_displays_have_shown_is_kept_once() -> None:
    play = Play()
    play.issue(COLLECT)
    play.open(1)
    ticket = play.next(1, "08:31")
    call = play.day.calls[ticket.id].id
    play.do(NoteSeen(call=call, painted_at=at("08:31:01")), "display-1")
    assert play.do(NoteSeen(call=call, painted_at=at("08:31:02")), "display-1") == ()
    play.do(NoteSeen(call=call, painted_at=at("08:31:02"), spoken_at=at("08:31:05")), "display-1")
    shown = play.day.calls[ticket.id]
    assert (shown.painted_at, shown.spoken_at) == (at("08:31:01"), at("08:31:05"))
    assert play.do(NoteSeen(call="none", painted_at=at("08:31:01")), "display-1") == ()
    play.do(c.Recall(counter=ONE), "counter-1", "08:32")
    late = play.events.pop(-2)
    assert play.day.calls[ticket.id].painted_at is None
    assert late.call == call


def test_a_call_by_hand_ends_the_visit_before() -> None:
    play = Play()
    first, second = play.issue(COLLECT), play.issue(COLLECT)
    play.open(1)
    play.next(1, "08:31")
    play.do(c.StartService(counter=ONE), "counter-1", "08:32")
    play.do(c.CallTicket(counter=ONE, ticket=second.id), "counter-1", "08:35")
    assert [play.ticket(t).state for t in (first, second)] == [State.DONE, State.CALLED]
    with play.refused(Reason.UNKNOWN_TICKET):
        play.do(c.CallTicket(counter=ONE, ticket="none"), "counter-1")


def test_put_back_keeps_the_place() -> None:
    play = Play()
    ticket = play.issue(COLLECT)
    play.issue(COLLECT)
    play.open(1)
    play.next(1, "08:31")
    play.do(c.PutBack(counter=ONE), "counter-1", "08:31:30")
    assert play.day.lines[PICKUP][0][2] == ticket.id
    assert not play.day.calls


def test_a_miss_undone_goes_back_to_its_counter_or_to_the_line() -> None:
    play = Play()
    ticket, other = play.issue(COLLECT), play.issue(COLLECT)
    play.open(1)
    play.next(1, "08:31")
    play.next(1, "08:31:20")
    assert play.ticket(ticket).state is State.MISSED
    play.do(c.UndoNoShow(ticket=ticket.id), "counter-1", "08:31:30")
    assert play.ticket(ticket).state is State.WAITING
    assert play.day.lines[PICKUP][0][2] == ticket.id
    play.do(c.NoShow(counter=ONE), "counter-1")
    play.do(c.UndoNoShow(ticket=other.id), "counter-1")
    assert play.ticket(other).state is State.CALLED
    assert play.day.sessions[ONE].ticket == other.id
    assert play.replayed() == play.day


def test_a_finish_can_be_undone_for_five_minutes_if_the_counter_is_free() -> None:
    play = Play()
    ticket = play.issue(ID_CARD, MOVE)
    play.issue(COLLECT)
    play.open(1)
    play.next(1, "08:31")
    play.do(c.Finish(counter=ONE), "counter-1", "08:40")
    play.next(1, "08:41")
    with play.refused(Reason.WRONG_STATE):
        play.do(c.Reopen(ticket=ticket.id), "counter-1")
    play.do(c.Finish(counter=ONE), "counter-1")
    with play.refused(Reason.NOT_ALLOWED):
        play.do(c.Reopen(ticket=ticket.id), "counter-2")
    with play.refused(Reason.TOO_LATE):
        play.do(c.Reopen(ticket=ticket.id), "counter-1", "08:45:01")
    play.do(c.PauseCounter(counter=ONE), "counter-1", "08:44")
    with play.refused(Reason.COUNTER_CLOSED):
        play.do(c.Reopen(ticket=ticket.id), "counter-1")
    play.do(c.ResumeCounter(counter=ONE), "counter-1")
    play.do(c.Reopen(ticket=ticket.id), "counter-1")
    assert play.ticket(ticket).services == (ID_CARD, MOVE)
    assert play.ticket(ticket).state is State.SERVING
    assert ticket.id in play.day.live


def test_finish_with_services_still_open_moves_on_with_the_virtual_arrival() -> None:
    play = Play()
    ticket = play.issue(ID_CARD, PLATES, time="08:30")
    play.issue(PLATES, time="08:31")
    play.open(1)
    play.open(3)
    play.next(1, "08:32")
    play.do(c.Finish(counter=ONE, people=2), "counter-1", "08:40")
    moved = play.ticket(ticket)
    assert (moved.state, moved.queue, moved.services, moved.served) == (
        State.WAITING,
        VEHICLES,
        (PLATES,),
        (ID_CARD,),
    )
    assert (moved.virtual, moved.people, moved.minutes) == (at("08:30"), 2, 8)
    assert play.next(3, "08:41").id == ticket.id
    play.do(c.Finish(counter=CounterId("3")), "counter-3", "08:50")
    assert play.ticket(ticket).served == (ID_CARD, PLATES)


def test_finish_may_name_what_was_done() -> None:
    play = Play()
    ticket = play.issue(ID_CARD, MOVE)
    play.open(1)
    play.next(1, "08:31")
    with play.refused(Reason.UNKNOWN_SERVICE):
        play.do(c.Finish(counter=ONE, services=("none",)), "counter-1")
    with play.refused(Reason.BAD_REQUEST):
        play.do(c.Finish(counter=ONE, people=-1), "counter-1")
    play.do(c.Finish(counter=ONE, services=(MOVE,)), "counter-1", "08:40")
    assert play.ticket(ticket).services == (ID_CARD,)
    assert play.ticket(ticket).queue == MAIN


def test_without_a_visitor_there_is_nothing_to_finish() -> None:
    play = Play()
    play.open(1)
    for command in (c.Finish(counter=ONE), c.StartService(counter=ONE), c.Recall(counter=ONE)):
        with play.refused(Reason.WRONG_STATE):
            play.do(command, "counter-1")


def test_after_the_day_nothing_but_reading_and_help() -> None:
    play = Play()
    ticket = play.issue(COLLECT)
    play.do(EndDay())
    for command, client in (
        (c.IssueTicket(language="de", queue=MAIN, over_quota=True, reason="late"), "desk-1"),
        (c.OpenCounter(counter=ONE, clerk="a"), "counter-1"),
        (c.ReturnTicket(code=ticket.code), "kiosk-1"),
    ):
        with play.refused(Reason.CLOSED):
            play.do(command, client)
    play.do(c.FindTicket(code=ticket.code), "kiosk-1")
    play.do(c.CallHelp(), "kiosk-1")


def test_what_displays_say_of_a_call_that_is_gone_is_no_error() -> None:
    play = Play()
    play.issue(COLLECT)
    play.open(1)
    ticket = play.next(1)
    call = play.day.calls[ticket.id].id
    seen = decide(play.day, NoteSeen(call=call, painted_at=play.now), HUB, play.now, Draws("", ("0",), ""))
    play.do(c.PutBack(counter=ONE), "counter-1")
    before = play.day.fork()
    evolve(play.day, seen[0])
    assert play.day == before


def test_an_alarm_of_a_panel_for_all_counters_names_none() -> None:
    play = Play()
    sender = Sender(ClientId("panel"), Role.COUNTER)
    (alarm,) = decide(play.day, c.RaiseAlarm(), sender, play.now, Draws("a", ("0",), ""))
    assert alarm.counter is None


def test_a_button_raises_the_alarm_after_the_day_and_opens_nothing() -> None:
    play = Play()
    play.do(EndDay())
    with play.refused(Reason.CLOSED):
        play.do(PressButton(counter=ONE, word="open"), "button-1")
    play.do(PressButton(counter=ONE, word="alarm"), "button-1")


def test_a_ticket_bound_to_another_counter_stays_bound() -> None:
    play = Play()
    for counter in (1, 2, 4):
        play.open(counter)
    ticket = play.issue(ID_CARD)
    play.do(c.Transfer(ticket=ticket.id, to_counter=TWO), "counter-1")
    play.do(c.CloseCounter(counter=FOUR), "counter-4")
    assert play.ticket(ticket).bound == TWO


def test_a_return_is_not_put_behind_appointments_that_are_not_due() -> None:
    play = Play()
    play.plan("09:20")
    play.open(1)
    missed = play.issue(ID_CARD)
    play.next(1)
    play.do(c.NoShow(counter=ONE), "counter-1")
    play.check_in(0, "08:35")
    play.do(c.ReturnTicket(code=missed.code), "kiosk-1")
    assert play.ticket(missed).virtual == at("08:30")


def test_a_quota_undone_is_answered_with_what_stands() -> None:
    play = Play()
    play.do(c.SetQuota(queue=MAIN, limit=1), "lead-1")
    command = c.UndoQuota(queue=MAIN)
    events = play.do(command, "lead-1")
    answer = views.answer_to(play.day, command, CommandId("x"), events, play.now)
    assert (answer.limit, answer.revision) == (60, 2)


def test_an_answer_about_nobody_is_refused() -> None:
    with pytest.raises(Refused):
        views.answer_to(Play().day, c.FindTicket(), CommandId("x"), (), at("08:30"))


def test_who_stands_at_the_counter_already_is_served_without_a_call() -> None:
    play = Play()
    first, second = play.issue(COLLECT), play.issue(COLLECT)
    play.open(1)
    play.do(c.StartService(counter=ONE, ticket=second.id), "counter-1")
    assert play.ticket(second).state is State.SERVING
    assert play.day.calls == {}
    with play.refused(Reason.WRONG_STATE):
        play.do(c.StartService(counter=ONE, ticket=first.id), "counter-1")
    play.do(c.Finish(counter=ONE), "counter-1")
    with play.refused(Reason.WRONG_STATE):
        play.do(c.StartService(counter=ONE, ticket=second.id), "counter-1")
    assert play.replayed() == play.day
