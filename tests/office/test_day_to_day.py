"""What an office's people do besides: narrow a counter, call for help, count who left, guess codes, read the rule."""

from dataclasses import replace
from datetime import timedelta

import pytest

from office import commands as c
from office import diagram
from office.catalogue import ErrandPlace, Rules
from office.guesses import MOST, WITHIN, Guesses
from office.ids import ClientId, CommandId, CounterId
from office.internal import Tick
from office.notice import notice
from office.reasons import Reason
from office.states import TRANSITIONS
from office.ticket import Kind
from office.wire.answers import Reported, TicketFound
from office.wire.views import answer_to, board, counter_state, help_state, queues
from support.offices import COLLECT, ID_CARD, MAIN, MOVE, PICKUP, at, small_office
from support.plays import Play

ONE = CounterId("1")
RE = CommandId("re")


def test_a_counter_is_narrowed_for_a_while_and_widens_by_itself() -> None:
    play = Play()
    play.open(1, skills=(PICKUP,), until=at("09:00"))
    play.do(c.PauseCounter(counter=ONE), "counter-1", "08:50")
    assert counter_state(play.day, ONE, play.now).narrowed_until == at("09:00")
    assert play.do(Tick(), time="08:59:59") == ()
    play.do(Tick(), time="09:00")
    session = play.day.sessions[ONE]
    assert session.skills == (MAIN, PICKUP)
    assert (session.paused_at, session.narrowed_until, session.clerk) == (at("08:50"), None, "anna")
    assert play.do(Tick(), time="09:01") == ()
    assert play.replayed() == play.day


@pytest.mark.parametrize("more", [{"skills": (PICKUP,), "until": at("08:00")}, {"until": at("09:00")}])
def test_a_while_is_to_come_and_names_what_is_served(more: dict[str, object]) -> None:
    play = Play()
    with play.refused(Reason.BAD_REQUEST):
        play.open(1, **more)


def test_a_call_for_help_that_nobody_answers_escalates_once() -> None:
    play = Play(office=small_office(Rules(help_escalates_seconds=30)))
    play.do(c.RaiseAlarm(counter=ONE), "counter-1", "08:30:00")
    play.do(c.CallHelp(place="door"), "kiosk-1", "08:30:20")
    assert play.do(Tick(), time="08:30:29") == ()
    play.do(Tick(), time="08:30:30")
    assert play.do(Tick(), time="08:30:31") == ()
    shown = help_state(play.day).open
    assert [entry.escalated_at for entry in shown] == [at("08:30:30"), None]
    play.do(c.AnswerHelp(help=shown[0].id), "desk-1")
    assert [entry.kind for entry in help_state(play.day).open] == ["help"]
    assert play.replayed() == play.day


def test_who_left_without_a_ticket_is_counted_by_reason_and_by_service() -> None:
    play = Play()
    play.do(c.TurnedAway(services=(ID_CARD, MOVE), reason="quota_exhausted"), "kiosk-1")
    play.do(c.TurnedAway(services=(ID_CARD,), reason="closed"), "kiosk-1")
    play.issue(ID_CARD, client="desk-1", over_quota=True, reason="so")
    answer = answer_to(play.day, c.Report(of="day"), RE, (), play.now)
    assert isinstance(answer, Reported)
    rows = [row for row in answer.rows if "turned_away" in row]
    assert rows == [
        {"turned_away": "closed", "count": 1},
        {"turned_away": "quota_exhausted", "count": 1},
        {"turned_away": "closed", "service": "id-card", "count": 1},
        {"turned_away": "quota_exhausted", "service": "id-card", "count": 1},
        {"turned_away": "quota_exhausted", "service": "move", "count": 1},
    ]
    assert next(row for row in answer.rows if row.get("queue") == MAIN)["over_quota"] == 1


def test_an_appointment_counts_from_the_first_touch_of_the_session() -> None:
    play = Play()
    play.plan("09:00", "09:00")
    in_time = play.check_in(0, "09:15:40", seconds_since_touch=41.0)
    late = play.check_in(1, "09:15:40", seconds_since_touch=39.0)
    assert (in_time.head_start, late.head_start) == (120, 30)
    assert late.arrival == at("09:15:01")


def test_a_session_does_not_last_that_long() -> None:
    play = Play()
    play.plan("09:00")
    for seconds in (-1.0, 601.0):
        with play.refused(Reason.BAD_REQUEST):
            play.check_in(0, "09:00", seconds_since_touch=seconds)


def test_a_code_is_found_as_people_type_it() -> None:
    play = Play()
    ticket = play.issue(COLLECT)
    typed = f"{ticket.code[:3]}-{ticket.code[3:]} "
    command = c.FindTicket(code=typed)
    play.do(command, "kiosk-1")
    found = answer_to(play.day, command, RE, (), play.now)
    assert isinstance(found, TicketFound)
    assert found.ticket == ticket.id


def test_a_message_by_key_has_values_and_ends() -> None:
    play = Play()
    said = c.SetMessage(text="back-at", values={"time": "10:30", "desks": 2}, until=at("10:30"))
    play.do(said, "lead-1")
    (shown,) = board(play.day, at("10:29"), {}).messages
    assert (shown.key, shown.values, shown.until) == ("back-at", {"time": "10:30", "desks": 2}, at("10:30"))
    assert board(play.day, at("10:30"), {}).messages == ()
    assert play.replayed() == play.day


@pytest.mark.parametrize(("text", "value"), [({"de": "Pause"}, "x"), ("back-at", "x" * 501)])
def test_values_go_with_a_key_and_are_short(text: object, value: str) -> None:
    play = Play()
    with play.refused(Reason.BAD_REQUEST):
        play.do(c.SetMessage(text=text, values={"a": value}), "lead-1")


def test_guessing_codes_makes_a_device_wait() -> None:
    guesses, kiosk = Guesses(), ClientId("kiosk-1")
    for second in range(MOST):
        assert guesses.wait(kiosk, float(second)) == 0.0
        guesses.missed(kiosk, float(second))
    assert guesses.wait(kiosk, 10.0) == WITHIN - 10.0
    assert guesses.wait(ClientId("kiosk-2"), 10.0) == 0.0
    assert guesses.wait(kiosk, WITHIN) == 0.0
    guesses.missed(kiosk, WITHIN)
    assert guesses.wait(kiosk, WITHIN) == 1.0


def test_the_screens_see_a_services_own_quota() -> None:
    play = Play()
    play.do(c.SetQuota(service=ID_CARD, limit=3), "lead-1")
    play.issue(ID_CARD)
    main = next(queue for queue in queues(play.day, play.now, {}).queues if queue.id == MAIN)
    assert list(main.services) == [ID_CARD]
    assert (main.services[ID_CARD].left, main.services[ID_CARD].given) == (2, 1)


def test_the_notice_says_what_this_office_has_set() -> None:
    office = small_office(Rules(appointment_head_start=90, urgent_head_start=100))
    said = {sentence.key: sentence.values for sentence in notice(office)}
    assert list(said) == ["rule", "due", "check_in", "late", "urgent", "missed", "standby", "bound"]
    assert said["rule"] == {"head_start": 90}
    assert said["bound"] == {"largest": 100}
    bare = Rules(earliest_call=0, late_after=60, urgent_head_start=0, return_within=0)
    queues_ = tuple(replace(queue, standby_letter="") for queue in office.queues)
    errand = ErrandPlace(id="photo", name={})
    plain = replace(office, rules=bare, queues=queues_, errands=(errand,))
    assert [sentence.key for sentence in notice(plain)] == ["rule", "check_in", "errand", "bound"]


def test_the_diagram_shows_every_step_of_the_table_and_no_other() -> None:
    page = diagram.page()
    lines = [line.strip() for line in page.partition("```mermaid")[2].partition("```")[0].splitlines()]
    shown = set()
    for line in lines:
        start, arrow, rest = line.partition(" --> ")
        goal, _, acts = rest.partition(": ")
        shown |= {(start, act, goal) for act in acts.split(", ") if arrow and act and start != "[*]"}
    table = {
        (state.value, act.value, goal.value) for state, steps in TRANSITIONS.items() for act, goal in steps.items()
    }
    assert shown == table


def test_a_party_that_moved_up_is_an_ordinary_one() -> None:
    play = Play()
    ticket = play.issue(ID_CARD, standby=True)
    play.time = play.now + timedelta(seconds=1)
    play.do(Tick())
    assert (play.ticket(ticket).kind, play.ticket(ticket).places) == (
        Kind.WALK_IN,
        ("queue:main", "service:id-card"),
    )
