"""What the hub publishes, read from a day."""

from datetime import timedelta

import pytest

from office import commands as c
from office.catalogue import Office
from office.commands import Assistance
from office.ids import AppointmentId, ClientId, CommandId, CounterId
from office.internal import EndDay, NoteSeen, TakePlan
from office.ticket import Appointment
from office.wire import answers as a
from office.wire import views
from office.wire.codec import Codec
from office.wire.devices import LastPress
from office.wire.states import BookingState
from support.offices import COLLECT, DE, EN, ID_CARD, MAIN, MONDAY, MOVE, PICKUP, PLATES, VEHICLES, at, small_office
from support.plays import Play

ONE, TWO, THREE = CounterId("1"), CounterId("2"), CounterId("3")
RE = CommandId("re")


def test_the_board_shows_calls_oldest_first_while_they_stand() -> None:
    play = Play()
    play.issue(ID_CARD)
    play.issue(ID_CARD)
    play.open(1)
    play.open(2)
    first, second = play.next(1, "08:31"), play.next(2, "08:32")
    board = views.board(play.day, play.now, {"hall": ClientId("display-1")})
    assert [(call.number, call.counter, call.state) for call in board.calls] == [
        (first.number, "1", "called"),
        (second.number, "2", "called"),
    ]
    assert board.calls[0].place == {DE: "Platz 1", EN: "Counter 1"}
    assert (board.day, board.seq, board.speaker) == (MONDAY, board.calls[1].seq, {"hall": "display-1"})
    play.do(c.StartService(counter=ONE), "counter-1", "08:33")
    assert [call.number for call in views.board(play.day, play.now, {}).calls] == [second.number]


def test_messages_stand_until_their_end() -> None:
    play = Play()
    play.do(c.SetMessage(queue=MAIN, text="sick", until=at("09:00")), "lead-1")
    play.do(c.SetMessage(text={DE: "Bis 10 Uhr"}), "lead-1")
    shown = views.board(play.day, play.now, {}).messages
    assert [(m.key, m.text, m.queue) for m in shown] == [("sick", {}, MAIN), ("", {DE: "Bis 10 Uhr"}, None)]
    assert len(views.board(play.day, at("09:00"), {}).messages) == 1


def test_queues_say_who_waits_how_long_and_what_is_left() -> None:
    play = Play()
    play.open(1)
    for _ in range(2):
        play.issue(ID_CARD)
    free = BookingState(free_today=3, next_at=at("14:00"))
    state = views.queues(play.day, play.now, {MAIN: free})
    main, pickup, vehicles = state.queues
    assert (main.id, main.unit, main.letter, main.waiting) == (MAIN, "hall", "A", 2)
    assert main.wait == a.WaitRange(low_min=12, high_min=32)
    assert (main.walk_in.open, main.walk_in.left, main.walk_in.given, main.walk_in.limit) == (True, 38, 2, 60)
    assert main.walk_in.until == at("10:45")
    assert main.booking == free
    assert (pickup.walk_in.left, pickup.wait) == (None, a.WaitRange(low_min=0, high_min=0))
    assert (vehicles.wait, vehicles.booking.free_today) == (None, None)
    evening = views.queues(play.day, at("18:00"), {}).queues[0].walk_in
    assert (evening.open, evening.reason, evening.next_at) == (False, "closed", at("08:00", MONDAY + timedelta(days=1)))


def test_an_appointments_only_queue_is_closed_for_walk_ins() -> None:
    office = small_office()
    booked_only = type(office.queues[1])(
        **{f: getattr(office.queues[1], f) for f in office.queues[1].__slots__ if f != "walk_in"}
    )
    play = Play(office=_with(office, queues=(office.queues[0], booked_only, office.queues[2])))
    walk_in = views.queues(play.day, play.now, {}).queues[1].walk_in
    assert (walk_in.open, walk_in.reason, walk_in.next_at) == (False, "closed", None)


def _with(office: Office, **changes: object) -> Office:
    return type(office)(**{f: changes.get(f, getattr(office, f)) for f in office.__slots__})


def test_the_line_lists_open_tickets_by_virtual_arrival() -> None:
    play = Play()
    play.plan("09:00")
    play.issue(ID_CARD, assistance=(Assistance.FETCH_ME,))
    play.issue(COLLECT)
    play.check_in(0)
    done = play.issue(COLLECT)
    play.do(c.CancelTicket(code=done.code), "kiosk-1")
    line = views.line(play.day, play.now)
    assert [row.number for row in line.tickets] == ["T001", "A001", "B001"]
    assert line.tickets[1].assistance == ("fetch_me",)


def test_the_line_tells_whose_appointment_can_still_be_checked_in() -> None:
    play = Play()
    play.plan("09:00", "09:20", "08:50")
    play.check_in(0)
    after = play.office.rules.check_in_after
    told = views.line(play.day, play.now).expected
    assert [(row.at, row.queue, row.services) for row in told] == [
        (at("08:50"), MAIN, play.day.plan[told[0].appointment].services),
        (at("09:20"), MAIN, play.day.plan[told[1].appointment].services),
    ]
    assert "code" not in str(told)
    over = at("08:50") + timedelta(minutes=after, seconds=1)
    assert [row.at for row in views.line(play.day, over).expected] == [at("09:20")]


def test_an_appointment_without_a_service_is_expected_nowhere() -> None:
    play = Play()
    play.do(
        TakePlan(appointments=(Appointment(id=AppointmentId("x"), code="1", at=at("09:00"), services=(), language=DE),))
    )
    assert [row.queue for row in views.line(play.day, play.now).expected] == [None]


def test_help_says_the_place() -> None:
    play = Play()
    play.do(c.RaiseAlarm(), "counter-1")
    play.do(c.CallHelp(), "kiosk-1")
    assert [(h.kind, h.place) for h in views.help_state(play.day).open] == [
        ("alarm", {DE: "Platz 1", EN: "Counter 1"}),
        ("help", {DE: "Entrance", EN: "Entrance"}),
    ]


@pytest.mark.parametrize(("place", "shown"), [("Tür", {DE: "Tür"}), ("", {})])
def test_help_of_a_kiosk_without_a_place_says_what_it_said(place: str, shown: dict) -> None:
    office = small_office()
    play = Play(office=_with(office, devices=(type(office.devices[1])(client="kiosk-1", role="kiosk"),)))
    play.do(c.CallHelp(place=place), "kiosk-1")
    assert views.help_state(play.day).open[0].place == shown


def test_the_catalogue_leaves_out_what_nobody_serves() -> None:
    state = views.catalogue(small_office(), MONDAY)
    assert {service.id for service in state.services} == {"id-card", "move", "collect", "plates", "papers"}
    assert [queue.letter for queue in state.queues] == ["A", "B", "K"]
    assert (len(state.counters), len(state.units), len(state.groups)) == (4, 2, 2)
    assert [hours.house for hours in state.hours[:6]] == [("08:00-16:00",)] * 5 + [()]
    assert Codec().decode(Codec().encode(state), type(state)) == state


def test_a_closed_counter_may_open() -> None:
    play = Play()
    state = views.counter_state(play.day, ONE, play.now)
    assert (state.state, state.may, state.skills, state.waiting) == ("closed", ("open_counter",), (MAIN, PICKUP), 0)
    play.do(EndDay())
    assert views.counter_state(play.day, ONE, play.now).may == ()


def test_a_counter_knows_its_visitor_what_it_may_and_who_is_next() -> None:
    play = Play()
    play.issue(ID_CARD, time="08:00")
    play.issue(ID_CARD, time="08:10")
    play.open(1, "08:20")
    free = views.counter_state(play.day, ONE, play.now)
    assert (free.state, free.clerk, free.waiting, free.longest_wait_min) == ("free", "anna", 2, 20)
    assert free.next is not None
    assert (free.next.number, free.next.key) == ("A001", "why.longest")
    assert set(free.may) == {
        "open_counter",
        "call_next",
        "call_ticket",
        "pause_counter",
        "close_counter",
        "serve_unticketed",
    }
    ticket = play.next(1, "08:21")
    play.do(NoteSeen(call=play.day.calls[ticket.id].id, painted_at=play.now), "display-1")
    called = views.counter_state(play.day, ONE, play.now)
    assert called.ticket is not None
    assert (called.state, called.ticket.number, called.painted, called.spoken) == ("called", "A001", True, False)
    assert called.called_at == at("08:21")
    assert set(called.may) == {
        "open_counter",
        "call_next",  # too soon for 5 s: the key is not drawn grey for that
        "call_ticket",
        "recall",
        "start_service",
        "finish",
        "no_show",
        "put_back",
        "park",
        "transfer",
        "errand",
        "add_service",
    }
    play.do(c.NoShow(counter=ONE), "counter-1", "08:22")
    missed = views.counter_state(play.day, ONE, play.now)
    assert missed.last is not None
    assert missed.last.number == "A001"
    assert "undo_no_show" in missed.may
    play.do(c.PauseCounter(counter=ONE, reason="lunch"), "counter-1")
    paused = views.counter_state(play.day, ONE, play.now)
    assert (paused.state, set(paused.may)) == (
        "paused",
        {"open_counter", "resume_counter", "close_counter", "undo_no_show"},
    )


def test_the_longest_wait_counts_from_when_a_ticket_was_due() -> None:
    play = Play()
    play.plan("09:30")
    play.check_in(0, "08:40")
    play.open(1)
    assert views.counter_state(play.day, ONE, at("09:00")).longest_wait_min == 0
    assert views.counter_state(play.day, ONE, at("09:30")).longest_wait_min == 5


def test_what_a_counter_may_is_what_is_not_refused() -> None:
    play = Play()
    play.issue(COLLECT)
    play.open(1)
    play.next(1)
    play.do(c.StartService(counter=ONE), "counter-1", "08:40")
    play.do(c.Finish(counter=ONE), "counter-1")
    state = views.counter_state(play.day, ONE, play.now)
    assert "reopen" in state.may
    assert "call_next" not in state.may
    assert (state.next, state.longest_wait_min) == (None, None)
    play.open(2)
    assert views.counter_state(play.day, TWO, play.now).last is None


def test_the_lamp_shows_number_state_and_the_last_press() -> None:
    play = Play()
    play.issue(COLLECT)
    last = LastPress(press="next", at=play.now, ok=False, refused="counter_closed")
    closed = views.lamp(play.day, ONE, last)
    assert (closed.state, closed.number, closed.waiting, closed.last) == ("closed", None, 1, last)
    play.open(1)
    assert views.lamp(play.day, ONE, None).state == "free"
    play.next(1)
    called = views.lamp(play.day, ONE, None)
    assert (called.state, called.number, called.waiting) == ("called", "B001", 0)


def test_why_next_in_one_sentence() -> None:
    play = Play()
    play.plan("09:00", "09:30")
    play.issue(ID_CARD, time="08:00", client="desk-1", over_quota=True, reason="x")
    walk_in = play.issue(ID_CARD, time="08:30")
    booked = play.check_in(0, "08:56")
    early = play.check_in(1, "08:57")
    plates = play.issue(PLATES)
    stand_by = play.issue(ID_CARD, standby=True)
    low = play.issue(ID_CARD, assistance=(Assistance.LOW_COUNTER,))
    bound = play.issue(ID_CARD)
    play.open(1)
    play.open(2)
    play.do(c.Transfer(ticket=bound.id, to_counter=TWO), "counter-1")
    tickets = (booked, walk_in, early, plates, stand_by, low, bound)

    def why(ticket: object) -> tuple[str, dict]:
        answer = views.answer_to(play.day, c.WhyNext(ticket=ticket.id, counter=ONE), RE, (), play.now)
        assert isinstance(answer, a.Explained)
        return answer.key, answer.values

    keys = [why(ticket)[0] for ticket in tickets]
    assert keys == [
        "why.appointment",
        "why.behind",
        "why.not_due",
        "why.other_queue",
        "why.standby_waits",
        "why.assistance",
        "why.bound",
    ]
    assert why(walk_in)[1] == {"number": "A002", "first": "T001", "ahead": 2}
    assert why(early)[1] == {"number": "T002", "first": "T001", "due": "09:25"}
    assert why(booked)[1] == {"number": "T001", "since": "08:56", "at": "09:00", "head_start": 120}
    play.do(c.SetPriority(ticket=walk_in.id, head_start=60), "desk-1")
    called = play.next(1)
    assert called.id == booked.id
    assert why(called)[0] == "why.not_waiting"
    play.time = "08:59"
    assert why(walk_in)[0] == "why.head_start"


def test_why_an_early_appointment_or_a_stand_by_is_next() -> None:
    play = Play()
    play.plan("09:30")
    early = play.check_in(0, "08:40")
    play.open(1)
    state = views.counter_state(play.day, ONE, play.now)
    assert state.next is not None
    assert state.next.key == "why.early_nobody_due"
    play.do(c.CancelTicket(code=early.code), "kiosk-1")
    play.issue(ID_CARD, standby=True)
    state = views.counter_state(play.day, ONE, play.now)
    assert state.next is not None
    assert state.next.key == "why.standby"


def _answer(play: Play, command: c.Command, client: str, time: str | None = None) -> a.Answer:
    events = play.do(command, client, time)
    answer = views.answer_to(play.day, command, RE, events, play.now)
    assert Codec().decode(Codec().encode(answer), type(answer)) == answer
    return answer


def test_answers_to_a_visit() -> None:
    office = small_office()
    site = type(office.site)(
        **{f: getattr(office.site, f) for f in office.site.__slots__ if f != "public_url"},
        public_url="https://example.org/",
    )
    play = Play(office=_with(office, site=site))
    play.open(1)
    issue = c.IssueTicket(language=DE, services=(ID_CARD,))
    _answer(play, issue, "kiosk-1")
    given = _answer(play, issue, "kiosk-1", "08:31")
    assert isinstance(given, a.TicketGiven)
    assert (given.ticket.number, given.ticket.ahead, given.ticket.code) == ("A002", 1, "000003")
    assert given.ticket.wait == a.WaitRange(low_min=6, high_min=16)
    assert given.ticket.status_url == f"https://example.org/t/{3:032x}"
    found = _answer(play, c.FindTicket(code="000003"), "kiosk-1")
    assert isinstance(found, a.TicketFound)
    assert (found.state, found.ahead, found.counter, found.place) == ("waiting", 1, None, {})
    called = _answer(play, c.CallNext(counter=ONE), "counter-1")
    assert isinstance(called, a.CallGiven)
    assert called.number == "A001"
    found = _answer(play, c.FindTicket(code="000002"), "kiosk-1")
    assert isinstance(found, a.TicketFound)
    assert (found.state, found.ahead, found.place["de"]) == ("called", None, "Platz 1")
    assert type(_answer(play, c.NoShow(counter=ONE), "counter-1")) is a.Answer
    found = _answer(play, c.FindTicket(ticket=called.ticket), "desk-1")
    assert isinstance(found, a.TicketFound)
    assert found.missed_at == at("08:31")


def test_answers_by_an_appointments_code() -> None:
    play = Play()
    play.plan("09:00")
    play.check_in(0)
    found = _answer(play, c.FindTicket(code="900000"), "kiosk-1")
    assert isinstance(found, a.TicketFound)
    assert found.number == "T001"
    assert views.status_url(play.day, next(iter(play.day.tickets.values()))) is None


def test_answers_to_quotas_and_reserves() -> None:
    play = Play()
    quota = _answer(play, c.SetQuota(queue=MAIN, by=10), "lead-1")
    assert isinstance(quota, a.QuotaSet)
    assert (quota.limit, quota.left, quota.until, quota.revision) == (70, 40, "10:45", 1)
    assert quota.batches == (c.BatchAt(at="08:00", count=40), c.BatchAt(at="10:00", count=20))
    quota = _answer(play, c.SetQuota(service=MOVE, limit=2), "lead-1")
    assert isinstance(quota, a.QuotaSet)
    assert (quota.service, quota.limit, quota.left, quota.until) == (MOVE, 2, 2, None)
    granted = _answer(play, c.GrantNumbers(queue=PICKUP, count=2), "kiosk-1")
    assert isinstance(granted, a.NumbersGranted)
    assert granted.numbers == ("B901", "B902")


def _rows(play: Play, of: str) -> tuple[dict, ...]:
    answer = _answer(play, c.Report(of=of), "lead-1")
    assert isinstance(answer, a.Reported)
    return answer.rows


def test_reports_read_the_day_without_names() -> None:
    play = Play()
    play.plan("09:00", "08:45")
    play.issue(ID_CARD)
    play.check_in(0)
    play.do(c.SetQuota(queue=MAIN, limit=50), "lead-1")
    play.do(c.SetQuota(queue=MAIN, until=None), "lead-1")
    play.do(c.TurnedAway(services=(), reason="closed"), "kiosk-1")
    tickets = _rows(play, "tickets")
    assert [(row["number"], row["state"], row["services"]) for row in tickets] == [
        ("A001", "waiting", "id-card"),
        ("T001", "waiting", "id-card"),
    ]
    assert [(row["appointment"], row["ticket"]) for row in _rows(play, "appointments")] == [
        ("p-1", None),
        ("p-0", "id-3"),
    ]
    history = _rows(play, "quota_history")
    assert [(row["limit"], row["until"], row["batches"], row["by"]) for row in history] == [
        (50, "10:45", "08:00=40 10:00=20", "lead-1"),
        (50, None, "08:00=40 10:00=20", "lead-1"),
    ]
    day = _rows(play, "day")
    assert (day[0]["queue"], day[0]["given"], day[0]["waiting"], day[0]["left"]) == (MAIN, 1, 2, 39)
    assert [row.get("queue") for row in day] == [MAIN, PICKUP, VEHICLES, None]
    assert day[-1] == {"turned_away": "closed", "count": 1}


def test_the_line_names_open_counters_and_where_who_is_away_has_gone() -> None:
    play = Play()
    parked, away = play.issue(COLLECT), play.issue(COLLECT)
    play.open(1)
    play.open(4, skills=(PICKUP,))
    assert play.next(1) == play.ticket(parked)
    play.do(c.Park(counter=ONE, until=at("09:00")), "counter-1")
    play.do(c.Errand(ticket=away.id, kind="photo"), "desk-1")
    line = views.line(play.day, play.now)
    assert [(opened.id, opened.state, opened.skills) for opened in line.counters][1] == ("4", "free", (PICKUP,))
    rows = {row.state: row for row in line.tickets}
    assert rows["away"].errand == "photo"
    assert rows["parked"].until == at("09:00")
