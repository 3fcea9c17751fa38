"""Who is next: the rule of DESIGN §4 and office-log.md as properties, against a naive model."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office import commands as c
from office.catalogue import Rules
from office.commands import Assistance
from office.ids import CounterId
from office.reasons import Reason, Refused
from office.ticket import Kind, Ticket
from office.turn import next_ticket
from support.offices import COLLECT, DE, ID_CARD, MAIN, MOVE, PAPERS, PICKUP, PLATES, at
from support.plays import Play

ONE, TWO, FOUR = CounterId("1"), CounterId("2"), CounterId("4")
RULES = Rules()
LARGEST = timedelta(
    minutes=max(RULES.appointment_head_start, RULES.late_head_start, RULES.urgent_head_start),
)


@dataclass(frozen=True)
class Arrival:
    """One party: a walk-in (`booked` None) of a service, or an appointment that checks in; minutes after 08:00."""

    minute: int
    booked: int | None
    main: bool
    urgent: int


ARRIVALS = st.lists(
    st.builds(
        Arrival,
        minute=st.integers(0, 150),
        booked=st.one_of(st.none(), st.integers(-60, 60)),
        main=st.booleans(),
        urgent=st.sampled_from([0, 0, 0, 10, 60]),
    ),
    max_size=14,
)


def _clock(minute: int) -> str:
    return f"{8 + minute // 60:02d}:{minute % 60:02d}"


def _arrive(play: Play, arrivals: list[Arrival]) -> None:
    """Let all arrive, in order; appointments are booked at their arrival plus `booked` minutes."""
    ordered = sorted(arrivals, key=lambda arrival: arrival.minute)
    booked = [arrival for arrival in ordered if arrival.booked is not None]
    play.plan(*(_clock(a.minute + (a.booked or 0) + 60) for a in booked))
    numbers = count()
    for arrival in ordered:
        time = _clock(arrival.minute + 60)
        if arrival.booked is not None:
            ticket = play.check_in(next(numbers), time)
        else:
            ticket = play.issue(
                ID_CARD if arrival.main else COLLECT, time=time, client="desk-1", over_quota=True, reason="test"
            )
        if arrival.urgent:
            play.do(c.SetPriority(ticket=ticket.id, head_start=arrival.urgent), "desk-1")


def _log_rank(ticket: Ticket, urgent: int) -> tuple[datetime, datetime]:
    """Return virtual arrival and due time as office-log.md has them; a priority is a head start if greater."""
    minutes = timedelta(minutes=1)
    if ticket.appointment_at is None:
        return ticket.issued_at - urgent * minutes, ticket.issued_at
    if ticket.issued_at > ticket.appointment_at + RULES.late_after * minutes:
        return ticket.issued_at - max(RULES.late_head_start, urgent) * minutes, ticket.issued_at
    virtual = ticket.appointment_at - max(RULES.appointment_head_start, urgent) * minutes
    return virtual, max(ticket.issued_at, ticket.appointment_at - RULES.earliest_call * minutes)


@given(ARRIVALS, st.integers(151, 260), st.sampled_from([1, 2, 4]))
def test_each_call_takes_whom_the_written_rule_names(arrivals: list[Arrival], minute: int, counter: int) -> None:
    play = Play()
    _arrive(play, arrivals)
    priority = {e.ticket: e.head_start for e in play.events if type(e).__name__ == "Prioritised"}
    play.time = _clock(minute + 60)
    play.open(counter)
    skills = {1: {MAIN, PICKUP}, 2: {MAIN}, 4: {MAIN, PICKUP}}[counter]
    waiting = [t for t in play.day.tickets.values() if t.queue in skills]
    while waiting:
        ranks = {t.id: _log_rank(t, priority.get(t.id, 0)) for t in waiting}
        due = [t for t in waiting if ranks[t.id][1] <= play.now]
        if due:
            expected = min(due, key=lambda t: (ranks[t.id][0], t.number))
        else:
            expected = min(waiting, key=lambda t: (t.appointment_at, t.number))
        called = play.next(counter)
        assert called.number == expected.number
        _nobody_is_passed(called, [t for t in due if t.id != called.id])
        play.do(c.Finish(counter=CounterId(str(counter))), f"counter-{counter}")
        waiting = [t for t in waiting if t.id != called.id]
        play.time = play.now + timedelta(seconds=61)
    with pytest.raises(Refused, match="nobody_waits"):
        play.next(counter)


def _nobody_is_passed(called: Ticket, others: list[Ticket]) -> None:
    came = min(called.issued_at, called.appointment_at or called.issued_at)
    for other in others:
        assert came - max(other.issued_at, other.due_at) <= LARGEST


@given(ARRIVALS, st.lists(st.sampled_from([1, 2, 4]), max_size=20))
def test_two_counters_never_call_the_same_ticket(arrivals: list[Arrival], turns: list[int]) -> None:
    play = Play()
    _arrive(play, arrivals)
    play.time = "12:00"
    for counter in (1, 2, 4):
        play.open(counter)
    for counter in turns:
        play.time = play.now + timedelta(seconds=50)
        with suppress(Refused):
            play.next(counter)
    held = [session.ticket for session in play.day.sessions.values() if session.ticket is not None]
    assert len(held) == len(set(held))
    assert play.replayed() == play.day


@given(st.permutations([(ID_CARD, 1), (MOVE, 2), (COLLECT, 3), (PLATES, 4)]))
def test_commands_of_one_moment_in_any_order_give_the_same_order_of_calls(order: list[tuple[str, int]]) -> None:
    """Equal arrivals go by number, and queues do not touch each other."""
    play = Play()
    for service, people in order:
        play.issue(service, time="08:30", people=people)
    play.open(4, time="08:40")
    called = [play.next(4, f"08:{minute}").number for minute in range(41, 45)]
    assert called == sorted(called)


def test_an_appointment_in_time_goes_before_walk_ins_of_up_to_two_hours() -> None:
    play = Play()
    play.plan("10:00")
    early = play.issue(ID_CARD, time="08:00")
    later = play.issue(ID_CARD, time="08:01")
    booked = play.check_in(0, "09:30")
    play.open(1, "09:56")
    assert play.next(1).id == early.id  # virtual arrival 08:00, as the appointment's; A001 goes before T001
    assert play.next(1, "09:57").id == booked.id
    assert play.next(1, "09:58").id == later.id


def test_an_appointment_that_is_not_due_is_called_when_nobody_due_waits() -> None:
    play = Play()
    play.plan("09:30", "09:20")
    play.check_in(0, "08:40")
    second = play.check_in(1, "08:41")
    walk_in = play.issue(ID_CARD, time="08:45")
    play.open(1, "08:46")
    assert play.next(1).id == walk_in.id
    assert play.next(1, "08:50").id == second.id


def test_a_late_appointment_keeps_a_smaller_head_start_and_needs_no_quota() -> None:
    play = Play()
    play.plan("09:00")
    play.issue(ID_CARD, time="08:40")
    late = play.check_in(0, "09:16")
    assert late.virtual == at("08:46")
    assert late.places == ()


def test_stand_by_is_called_on_spare_capacity_only() -> None:
    play = Play()
    stand_by = play.issue(ID_CARD, time="08:00", standby=True)
    walk_in = play.issue(ID_CARD, time="08:10")
    assert stand_by.kind is Kind.STANDBY
    assert stand_by.number == "N001"
    play.open(1, "08:11")
    assert play.next(1).id == walk_in.id
    assert play.next(1, "08:12").id == stand_by.id


def test_service_equipment_is_a_need() -> None:
    play = Play()
    plates = play.issue(PLATES)
    play.open(3)
    play.do(c.CloseCounter(counter=CounterId("3")), "counter-3")
    bare = Play()
    ticket = bare.issue(COLLECT)
    bare.open(1)
    assert bare.next(1).id == ticket.id
    play.open(4)
    assert play.next(4).id == plates.id


def test_a_counter_without_the_equipment_does_not_get_the_ticket() -> None:
    play = Play()
    play.do(c.OpenCounter(counter=ONE, clerk="a"), "counter-1")
    ticket = play.issue(PLATES)
    play.do(c.Transfer(ticket=ticket.id, to_queue=MAIN), "counter-1")
    with play.refused(Reason.NOBODY_WAITS):
        play.next(1)


def test_assistance_goes_to_an_equipped_counter_if_one_is_open() -> None:
    play = Play()
    low = play.issue(ID_CARD, time="08:30", assistance=(Assistance.LOW_COUNTER,))
    other = play.issue(ID_CARD, time="08:31")
    play.open(1, "08:32")
    assert next_ticket(play.day, play.day.sessions[ONE], play.now) == low  # any, while no equipped one is open
    play.open(2)
    assert play.next(1).id == other.id
    assert play.next(2, "08:33").id == low.id


def test_assistance_without_equipment_goes_anywhere_and_slows_the_call() -> None:
    play = Play()
    play.issue(ID_CARD, assistance=(Assistance.MORE_TIME,))
    play.open(1)
    ticket = play.next(1)
    assert play.day.calls[ticket.id].slow


def test_a_ticket_bound_to_a_counter_waits_for_it_until_it_closes() -> None:
    play = Play()
    play.open(1)
    play.open(2)
    ticket = play.issue(ID_CARD)
    play.next(1)
    play.do(c.Transfer(counter=ONE, to_counter=TWO), "counter-1", "08:31")
    with play.refused(Reason.NOBODY_WAITS):
        play.next(1, "08:32")
    play.do(c.CloseCounter(counter=TWO), "counter-2", "08:33")
    assert play.ticket(ticket).bound is None
    assert play.next(1, "08:34").id == ticket.id


def test_a_ticket_bound_to_a_counter_waits_out_a_pause_of_ten_minutes() -> None:
    play = Play()
    play.open(1)
    play.open(2)
    ticket = play.issue(ID_CARD)
    play.do(c.Transfer(ticket=ticket.id, to_counter=TWO), "counter-1", "08:31")
    play.do(c.PauseCounter(counter=TWO), "counter-2", "08:40")
    with play.refused(Reason.NOBODY_WAITS):
        play.next(1, "08:50")
    play.do(c.ResumeCounter(counter=TWO), "counter-2", "08:51")
    assert play.ticket(ticket).bound is None
    assert play.next(1, "08:52").id == ticket.id


def test_a_short_pause_keeps_the_bond() -> None:
    play = Play()
    play.open(1)
    play.open(2)
    ticket = play.issue(ID_CARD)
    play.do(c.Transfer(ticket=ticket.id, to_counter=TWO), "counter-1")
    play.do(c.PauseCounter(counter=TWO), "counter-2", "08:40")
    play.do(c.ResumeCounter(counter=TWO), "counter-2", "08:50")
    assert play.ticket(ticket).bound == TWO
    assert play.next(2).id == ticket.id


def test_back_from_an_errand_the_same_counter_is_preferred_for_five_minutes() -> None:
    play = Play()
    play.open(1)
    play.open(2)
    ticket = play.issue(ID_CARD)
    play.next(1)
    play.do(c.Errand(counter=ONE, kind="photo"), "counter-1")
    play.do(c.ReturnTicket(code=ticket.code), "kiosk-1", "08:40")
    with play.refused(Reason.NOBODY_WAITS):
        play.next(2, "08:44")
    assert play.next(2, "08:45").id == ticket.id


def test_a_preferred_counter_that_is_closed_keeps_nobody_waiting() -> None:
    play = Play()
    play.open(1)
    play.open(2)
    ticket = play.issue(ID_CARD)
    play.next(1)
    play.do(c.Errand(counter=ONE, kind="photo"), "counter-1")
    play.do(c.CloseCounter(counter=ONE), "counter-1")
    play.do(c.ReturnTicket(code=ticket.code), "kiosk-1", "08:40")
    assert play.next(2).id == ticket.id


def test_the_first_return_after_a_miss_comes_behind_the_next_three_then_as_new() -> None:
    play = Play()
    play.open(1)
    missed = play.issue(ID_CARD, time="08:30")
    play.next(1, "08:31")
    play.do(c.NoShow(counter=ONE), "counter-1", "08:31")
    others = [play.issue(ID_CARD, time=f"08:{minute}") for minute in (32, 33, 34, 35)]
    play.do(c.ReturnTicket(code=missed.code), "kiosk-1", "08:36")
    order = [play.next(1, f"08:{minute}").id for minute in (40, 42, 44, 46)]
    assert order == [*(other.id for other in others[:3]), missed.id]
    play.do(c.NoShow(counter=ONE), "counter-1", "08:47")
    play.do(c.ReturnTicket(code=missed.code), "kiosk-1", "08:48")
    assert play.ticket(missed).virtual == at("08:48")


def test_a_return_after_an_hour_is_too_late() -> None:
    play = Play()
    play.open(1)
    missed = play.issue(ID_CARD)
    play.next(1)
    play.do(c.NoShow(counter=ONE), "counter-1")
    with play.refused(Reason.TOO_LATE):
        play.do(c.ReturnTicket(code=missed.code), "kiosk-1", "09:31")


def test_a_return_never_comes_before_its_own_arrival() -> None:
    play = Play()
    play.open(1)
    early = play.issue(ID_CARD, time="08:30")
    play.do(c.Errand(code=early.code, kind="photo"), "kiosk-1")
    missed = play.issue(ID_CARD, time="08:40")
    play.next(1, "08:41")
    play.do(c.NoShow(counter=ONE), "counter-1")
    play.do(c.ReturnTicket(code=early.code), "kiosk-1", "08:42")
    play.do(c.ReturnTicket(code=missed.code), "kiosk-1", "08:43")
    assert play.ticket(missed).virtual == at("08:40")


@pytest.mark.parametrize("head_start", [-1, 61])
def test_a_priority_is_bounded(head_start: int) -> None:
    play = Play()
    ticket = play.issue(ID_CARD)
    with play.refused(Reason.BAD_REQUEST):
        play.do(c.SetPriority(ticket=ticket.id, head_start=head_start), "lead-1")


def test_a_priority_never_shortens_the_head_start_of_the_rule() -> None:
    play = Play()
    play.plan("09:00", "08:40")
    in_time, late = play.check_in(0, "08:30"), play.check_in(1, "09:00")
    for ticket in (in_time, late):
        play.do(c.SetPriority(ticket=ticket.id, head_start=10), "desk-1")
        assert play.ticket(ticket).virtual == ticket.virtual
    play.do(c.SetPriority(ticket=late.id, head_start=60), "desk-1")
    assert play.ticket(late).virtual == at("08:00")
    play.do(c.SetPriority(ticket=late.id, head_start=0), "desk-1")
    assert play.ticket(late).virtual == at("08:30")


def test_no_ticket_no_priority() -> None:
    play = Play()
    with play.refused(Reason.UNKNOWN_TICKET):
        play.do(c.SetPriority(ticket="none", head_start=1), "desk-1")


def test_skills_may_be_narrowed_to_nothing() -> None:
    play = Play()
    play.issue(ID_CARD)
    play.do(c.OpenCounter(counter=ONE, clerk="a", skills=()), "counter-1")
    with play.refused(Reason.NOBODY_WAITS):
        play.next(1)


def test_an_appointment_of_a_service_without_walk_in_joins_its_queue() -> None:
    play = Play()
    play.plan("09:00", services=(PAPERS,))
    ticket = play.check_in(0, "08:30", language=DE, people=2)
    assert (ticket.number, ticket.queue, ticket.people) == ("V001", "vehicles", 2)


def test_nobody_waits_for_a_counter_that_does_not_serve_the_queue_any_more() -> None:
    play = Play()
    play.open(1)
    play.open(4)
    ticket = play.issue(ID_CARD)
    play.do(c.Transfer(ticket=ticket.id, to_counter=FOUR), "counter-1")
    play.do(c.OpenCounter(counter=FOUR, clerk="anna", skills=(PICKUP,)), "counter-4")
    assert play.next(1).id == ticket.id
