"""Any day at all: random commands against a plain model; the promises hold after each."""

from contextlib import suppress
from datetime import timedelta

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from office import commands as c
from office.catalogue import Rules
from office.commands import Assistance
from office.events import EVENTS
from office.evolve import evolve
from office.ids import CounterId, TicketId
from office.internal import EndDay, PressButton, Tick
from office.quota import queue_key
from office.reasons import Refused
from office.rules.button import WORDS
from office.states import AT_COUNTER, ENDED, State
from office.ticket import Kind
from office.walk_in import walk_in_state
from support.offices import COLLECT, DE, ID_CARD, MAIN, MOVE, PICKUP, PLATES, VEHICLES, small_office
from support.plays import Play

COUNTERS = st.sampled_from(["1", "2", "4"]).map(CounterId)
SERVICES = st.lists(st.sampled_from([ID_CARD, MOVE, COLLECT, PLATES]), min_size=1, max_size=3, unique=True).map(tuple)
QUEUES = st.sampled_from([MAIN, PICKUP, VEHICLES])
AT_A_COUNTER = st.sampled_from(
    [
        lambda counter: c.CallNext(counter=counter),
        lambda counter: c.CallNext(counter=counter),
        lambda counter: c.Recall(counter=counter),
        lambda counter: c.StartService(counter=counter),
        lambda counter: c.Finish(counter=counter),
        lambda counter: c.Finish(counter=counter, services=(ID_CARD,)),
        lambda counter: c.NoShow(counter=counter),
        lambda counter: c.PutBack(counter=counter),
        lambda counter: c.Park(counter=counter),
        lambda counter: c.Errand(counter=counter, kind="photo"),
        lambda counter: c.PauseCounter(counter=counter),
        lambda counter: c.ResumeCounter(counter=counter),
        lambda counter: c.CloseCounter(counter=counter),
        lambda counter: c.AddService(counter=counter, service=MOVE),
        lambda counter: c.ServeUnticketed(counter=counter),
    ]
)
ON_A_TICKET = st.sampled_from(
    [
        lambda ticket: c.CancelTicket(ticket=ticket),
        lambda ticket: c.ReturnTicket(ticket=ticket),
        lambda ticket: c.ChangeTicket(ticket=ticket, services=(MOVE,)),
        lambda ticket: c.ChangeTicket(ticket=ticket, services=(COLLECT, ID_CARD)),
        lambda ticket: c.SetPriority(ticket=ticket, head_start=30),
        lambda ticket: c.UndoNoShow(ticket=ticket),
        lambda ticket: c.Reopen(ticket=ticket),
        lambda ticket: c.Park(ticket=ticket),
        lambda ticket: c.Errand(ticket=ticket, kind="cashier"),
    ]
)


class AnyDay(RuleBasedStateMachine):
    """One day; the model is what its events plainly say."""

    def __init__(self) -> None:
        super().__init__()
        self.play = Play(office=small_office(Rules(check_in_before=180)), time="08:00")
        self.play.plan("08:30", "09:00", "10:00")
        for counter in (1, 4):
            self.play.open(counter)
        for service in (ID_CARD, COLLECT, PLATES, MOVE):
            self.play.issue(service, ID_CARD) if service is PLATES else self.play.issue(service)
        self.taken = {queue: self.play.day.given.get(queue_key(queue), 0) for queue in (MAIN, PICKUP, VEHICLES)}

    def _try(self, command: object, client: str) -> None:
        self.play.time = self.play.now + timedelta(seconds=7)
        before = self.play.day.fork()
        try:
            self.play.do(command, client)
        except Refused:
            assert self.play.day == before

    @rule(services=SERVICES, standby=st.booleans(), over=st.booleans(), low=st.booleans())
    def issue(self, services: tuple, standby: bool, over: bool, low: bool) -> None:
        command = c.IssueTicket(
            language=DE,
            services=services,
            standby=standby,
            over_quota=over,
            reason="so" if over else None,
            assistance=(Assistance.LOW_COUNTER,) if low else (),
        )
        self._try(command, "desk-1")

    @rule(number=st.integers(0, 2))
    def check_in(self, number: int) -> None:
        self._try(c.CheckIn(code=f"9{number:05d}"), "kiosk-1")

    @rule(counter=COUNTERS, takeover=st.booleans())
    def open(self, counter: CounterId, takeover: bool) -> None:
        self._try(c.OpenCounter(counter=counter, clerk="a", takeover=takeover), f"counter-{counter}")

    @rule(counter=COUNTERS, makes=st.lists(AT_A_COUNTER, min_size=1, max_size=4))
    def at_counter(self, counter: CounterId, makes: list) -> None:
        for make in makes:
            self._try(make(counter), f"counter-{counter}")

    @rule(counter=COUNTERS, word=st.sampled_from([*WORDS]))
    def press(self, counter: CounterId, word: str) -> None:
        self._try(PressButton(counter=counter, word=word), f"button-{counter}")

    @rule(data=st.data(), makes=st.lists(ON_A_TICKET, min_size=1, max_size=3))
    def on_ticket(self, data: st.DataObject, makes: list) -> None:
        ticket = data.draw(st.sampled_from([*self.play.day.tickets]))
        for command in (make(ticket) for make in makes):
            client = "counter-4" if isinstance(command, c.UndoNoShow | c.Reopen | c.Park) else "desk-1"
            self._try(command, client)

    @rule(data=st.data(), counter=COUNTERS, to=st.one_of(COUNTERS, QUEUES))
    def move(self, data: st.DataObject, counter: CounterId, to: str) -> None:
        ticket = data.draw(st.sampled_from([*self.play.day.tickets]))
        goal = {"to_counter": to} if len(to) == 1 else {"to_queue": to}
        self._try(c.Transfer(ticket=ticket, **goal), f"counter-{counter}")
        self._try(c.CallTicket(counter=counter, ticket=ticket), f"counter-{counter}")

    @rule(queue=QUEUES, limit=st.integers(0, 12))
    def set_quota(self, queue: str, limit: int) -> None:
        self._try(c.SetQuota(queue=queue, limit=limit, batches=()), "lead-1")

    @rule(queue=QUEUES, count=st.integers(1, 4))
    def lend(self, queue: str, count: int) -> None:
        self._try(c.GrantNumbers(queue=queue, count=count), "kiosk-1")

    @rule(minutes=st.integers(1, 20))
    def wait(self, minutes: int) -> None:
        self.play.time = self.play.now + timedelta(minutes=minutes)
        self._try(Tick(), "hub")

    @invariant()
    def numbers_and_codes_are_unique(self) -> None:
        tickets = self.play.day.tickets.values()
        assert len({ticket.number for ticket in tickets}) == len(tickets)
        assert len({ticket.code for ticket in tickets}) == len(tickets)

    @invariant()
    def each_ticket_is_at_one_counter_at_most(self) -> None:
        day = self.play.day
        held = {session.ticket: session.counter for session in day.sessions.values() if session.ticket}
        at_counter = {ticket.id: ticket.counter for ticket in day.tickets.values() if ticket.state in AT_COUNTER}
        assert held == at_counter
        assert len(held) == sum(session.ticket is not None for session in day.sessions.values())

    @invariant()
    def each_waiting_ticket_stands_in_one_line(self) -> None:
        day = self.play.day
        waiting = {ticket.id for ticket in day.tickets.values() if ticket.state is State.WAITING}
        lines = [key for line in (*day.lines.values(), *day.standby.values()) for key in line]
        assert sorted(key[2] for key in lines) == sorted(waiting)
        assert {ticket.id for ticket in day.tickets.values() if ticket.state not in ENDED} == set(day.live)
        for queue, line in day.lines.items():
            assert line == sorted(line)
            assert day.line_minutes[queue] == sum(day.tickets[key[2]].minutes for key in line)

    @invariant()
    def the_quota_is_never_overshot(self) -> None:
        day, now = self.play.day, self.play.now
        for queue in (MAIN, PICKUP, VEHICLES):
            key = queue_key(queue)
            taken = day.given.get(key, 0) + day.lent.get(key, 0)
            available = walk_in_state(day, queue, now).quota.available(now)
            if available is not None and taken > self.taken[queue]:
                assert taken <= available
            self.taken[queue] = taken

    @invariant()
    def health_data_is_gone_when_the_ticket_is_done(self) -> None:
        assert not any(t.assistance for t in self.play.day.tickets.values() if t.state in ENDED)

    @invariant()
    def stand_by_takes_no_place(self) -> None:
        assert not any(t.places for t in self.play.day.tickets.values() if t.kind is Kind.STANDBY)

    def teardown(self) -> None:
        with suppress(Refused):
            self._try(EndDay(), "hub")
        assert self.play.replayed() == self.play.day
        again = self.play.replayed().fork()
        for event in self.play.events:
            stored = msgspec.json.encode(event)
            assert msgspec.json.decode(stored, type=EVENTS[type(event).__name__]) == event
        assert again == self.play.day


TestAnyDay = AnyDay.TestCase
TestAnyDay.settings = settings(max_examples=80, stateful_step_count=50, deadline=None)


def test_a_fork_is_left_alone_by_what_happens_to_its_twin() -> None:
    play = Play()
    play.open(1)
    play.issue(ID_CARD)
    before, events = play.day.fork(), len(play.events)
    twin = play.day.fork()
    play.issue(COLLECT, assistance=(Assistance.FETCH_ME,))
    play.next(1)
    play.do(c.SetQuota(queue=MAIN, limit=1), "lead-1")
    play.do(c.TurnedAway(services=(), reason="closed"), "kiosk-1")
    play.do(EndDay())
    assert twin == before
    for event in play.events[events:]:
        evolve(twin, event)
    assert twin == play.day
    assert TicketId("id-2") in before.tickets
