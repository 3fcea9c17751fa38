"""The core against a plain model (support/plain_model.py): same refusals, same states, same order, same quota, step by step."""

from collections.abc import Callable
from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from office import commands as c
from office.ids import CounterId, QueueId, TicketId
from office.reasons import Reason, Refused
from support.offices import COLLECT, DE, ID_CARD, MAIN
from support.plain_model import SKILLS, Cannot, Hall, Party
from support.plays import Play

COUNTERS = st.sampled_from([*SKILLS])
LINES = st.sampled_from(["main", "pickup"])
SERVICES = {"main": ID_CARD, "pickup": COLLECT}
AT_COUNTER = {
    "recall": c.Recall,
    "start": c.StartService,
    "finish": c.Finish,
    "no_show": c.NoShow,
    "put_back": c.PutBack,
    "park": c.Park,
}
ON_TICKET = {"come_back": c.ReturnTicket, "cancel": c.CancelTicket, "undo_no_show": c.UndoNoShow, "reopen": c.Reopen}


class AgainstThePlainModel(RuleBasedStateMachine):
    """Gives each command to both and compares all that they hold."""

    def __init__(self) -> None:
        super().__init__()
        self.play = Play(time="08:00:00")
        self.hall = Hall(now=self.play.now)
        for counter in SKILLS:
            self.play.open(int(counter))
        self.play.do(c.SetQuota(queue=MAIN, limit=self.hall.limit, batches=()), "lead-1")
        for queue in ("main", "pickup", "main", "main", "main", "main"):
            self._both(c.IssueTicket(language=DE, services=(SERVICES[queue],)), "kiosk-1", self.hall.issue, queue)

    def _both(self, command: object, client: str, model: Callable[..., None], *values: object) -> None:
        self.play.time = self.hall.now = self.play.now + timedelta(seconds=7)
        assert self._core(command, client) == self._plain(model, values)

    def _core(self, command: object, client: str) -> Reason | None:
        try:
            self.play.do(command, client)
        except Refused as refused:
            return refused.reason
        return None

    def _plain(self, model: Callable[..., None], values: tuple[object, ...]) -> Reason | None:
        try:
            model(*values)
        except Cannot as cannot:
            return Reason(cannot.args[0])
        return None

    def _drawn(self, data: st.DataObject) -> tuple[TicketId, Party]:
        party = data.draw(st.sampled_from(self.hall.parties))
        return next(t.id for t in self.play.day.tickets.values() if t.number == party.number), party

    @rule(queue=LINES)
    def issue(self, queue: str) -> None:
        self._both(c.IssueTicket(language=DE, services=(SERVICES[queue],)), "kiosk-1", self.hall.issue, queue)

    @rule(counter=COUNTERS)
    def next(self, counter: str) -> None:
        self._both(c.CallNext(counter=CounterId(counter)), f"counter-{counter}", self.hall.next, counter)

    @rule(counter=COUNTERS, do=st.sampled_from([*AT_COUNTER]))
    def at_counter(self, counter: str, do: str) -> None:
        command = AT_COUNTER[do](counter=CounterId(counter))
        self._both(command, f"counter-{counter}", getattr(self.hall, do), counter)

    @rule(counter=COUNTERS)
    def errand(self, counter: str) -> None:
        command = c.Errand(counter=CounterId(counter), kind="photo")
        self._both(command, f"counter-{counter}", self.hall.errand, counter)

    @rule(data=st.data(), do=st.sampled_from([*ON_TICKET]))
    def on_ticket(self, data: st.DataObject, do: str) -> None:
        ticket, party = self._drawn(data)
        client = f"counter-{party.counter or 1}"
        self._both(ON_TICKET[do](ticket=ticket), client, getattr(self.hall, do), party)

    @rule(counter=COUNTERS, aside=st.sampled_from(["no_show", "no_show", "park"]), other=COUNTERS)
    def comes_back_later(self, counter: str, aside: str, other: str) -> None:
        """Call somebody who is not there, or set them aside; they come back, and another counter calls."""
        self.next(counter)
        party = self.hall.at[counter]
        self.at_counter(counter, aside)
        if party is not None:
            ticket = next(t.id for t in self.play.day.tickets.values() if t.number == party.number)
            self._both(c.ReturnTicket(ticket=ticket), "desk-1", self.hall.come_back, party)
        self.wait(4)
        self.next(other)

    @rule(data=st.data(), counter=COUNTERS)
    def call(self, data: st.DataObject, counter: str) -> None:
        ticket, party = self._drawn(data)
        command = c.CallTicket(counter=CounterId(counter), ticket=ticket)
        self._both(command, f"counter-{counter}", self.hall.call, counter, party)

    @rule(data=st.data(), queue=LINES)
    def transfer(self, data: st.DataObject, queue: str) -> None:
        ticket, party = self._drawn(data)
        client = f"counter-{party.counter or 1}"
        self._both(c.Transfer(ticket=ticket, to_queue=QueueId(queue)), client, self.hall.transfer, party, queue)

    @rule(data=st.data(), minutes=st.sampled_from([0, 10, 60]))
    def prioritise(self, data: st.DataObject, minutes: int) -> None:
        ticket, party = self._drawn(data)
        command = c.SetPriority(ticket=ticket, head_start=minutes)
        self._both(command, "desk-1", self.hall.prioritise, party, minutes)

    @precondition(lambda self: self.play.now.hour < 9)  # the walk-in hours end at 11:00, 10:00 in UTC
    @rule(minutes=st.sampled_from([1, 4, 6, 20]))
    def wait(self, minutes: int) -> None:
        self.play.time = self.hall.now = self.play.now + timedelta(minutes=minutes)

    @invariant()
    def both_hold_the_same(self) -> None:
        day = self.play.day
        core = {t.number: (t.state.value, t.queue, t.virtual, t.attempt, t.returns) for t in day.tickets.values()}
        plain = {p.number: (p.state, p.queue, p.virtual, p.calls, p.returns) for p in self.hall.parties}
        assert core == plain
        held = {counter: s.ticket and day.tickets[s.ticket].number for counter, s in day.sessions.items()}
        assert held == {counter: party and party.number for counter, party in self.hall.at.items()}
        for queue in ("main", "pickup"):
            line = [day.tickets[key[2]].number for key in day.lines[QueueId(queue)]]
            assert line == [party.number for party in self.hall.line(queue)]
        assert day.given["queue:main"] == self.hall.given


AgainstThePlainModel.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestAgainstThePlainModel = AgainstThePlainModel.TestCase
