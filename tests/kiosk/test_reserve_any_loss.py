"""Whatever is lost, doubled or crashes: each number on paper is known to the hub once, and nobody is called in vain."""

import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk import inputs as i
from kiosk import screens as s
from office.quota import queue_key
from office.states import State
from support.lossy import LossyHall, PowerCut, two_kiosk_office
from support.offices import COLLECT, ID_CARD, MAIN

LIMIT = 12
WHICH = st.integers(0, 1)


class AnyLoss(RuleBasedStateMachine):
    """Two kiosks on twelve places, and a hub, over lines that lose and double."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.hall = LossyHall(Path(self._folder.name), two_kiosk_office(LIMIT))
        self.hall.heal(4)

    @rule(which=WHICH, service=st.sampled_from([ID_CARD, ID_CARD, COLLECT]))
    def want(self, which: int, service: s.ServiceId) -> None:
        self.hall.kiosks[which].want(service)

    @rule(which=WHICH, away=st.booleans(), asked=st.booleans(), told=st.booleans(), cut_in=st.integers(0, 5))
    def visit(self, which: int, away: bool, asked: bool, told: bool, cut_in: int) -> None:
        """Take a ticket while the hub is away, or the question or its answer gets lost; perhaps the power goes."""
        kiosk = self.hall.kiosks[which]
        kiosk.disk.cut_in = cut_in
        try:
            if away:
                kiosk.set_hub(False)
            kiosk.want(ID_CARD)
            self.hall.carry(kiosk, lost=not asked)
            self.hall.bring(kiosk, lost=not told)
            for _ in range(5):
                self.hall.pass_s(2.5)
        except PowerCut:
            kiosk.boot()
        kiosk.disk.cut_in = 0

    @rule(which=WHICH, event=st.sampled_from([i.TakeTicket(), i.Touch.START_OVER]))
    def touch(self, which: int, event: i.Input) -> None:
        self.hall.kiosks[which].host.take(event)

    @rule(which=WHICH, count=st.integers(1, 4), lost=st.booleans(), twice=st.booleans())
    def carry(self, which: int, count: int, lost: bool, twice: bool) -> None:
        for _ in range(count):
            self.hall.carry(self.hall.kiosks[which], lost=lost, twice=twice)

    @rule(which=WHICH, count=st.integers(1, 4), lost=st.booleans(), twice=st.booleans())
    def bring(self, which: int, count: int, lost: bool, twice: bool) -> None:
        for _ in range(count):
            self.hall.bring(self.hall.kiosks[which], lost=lost, twice=twice)

    @rule(which=WHICH, rounds=st.integers(1, 6))
    def talk(self, which: int, rounds: int) -> None:
        kiosk = self.hall.kiosks[which]
        for _ in range(rounds):
            self.hall.carry(kiosk)
            self.hall.bring(kiosk)
            kiosk.tick()

    @rule(which=WHICH, online=st.booleans())
    def hub_seen(self, which: int, online: bool) -> None:
        self.hall.kiosks[which].set_hub(online)

    @rule(which=WHICH)
    def work(self, which: int) -> None:
        kiosk = self.hall.kiosks[which]
        for job in kiosk.printer.work():
            kiosk.desk.proven(job)

    @rule(which=WHICH)
    def crash(self, which: int) -> None:
        self.hall.kiosks[which].boot()

    @rule()
    def restart_hub(self) -> None:
        self.hall.rig.restart()
        self.hall.share()

    @rule(seconds=st.sampled_from([0.5, 2.5, 9.0, 35.0]))
    def pass_s(self, seconds: float) -> None:
        self.hall.pass_s(seconds)

    @invariant()
    def quota_is_kept(self) -> None:
        day = self.hall.rig.hub.loop.day
        key = queue_key(MAIN)
        assert day.given.get(key, 0) + day.lent.get(key, 0) <= LIMIT

    @invariant()
    def no_number_twice(self) -> None:
        numbers = Counter(slip.number for kiosk in self.hall.kiosks for slip in kiosk.printer.papers.values())
        assert all(count == 1 for count in numbers.values()), numbers

    def teardown(self) -> None:
        try:
            self.hall.heal()
            papers = {slip.number: slip.code for k in self.hall.kiosks for slip in k.printer.papers.values()}
            tickets = self.hall.rig.hub.loop.day.tickets.values()
            assert {t.number: t.code for t in tickets if t.state is State.WAITING} == papers
            for kiosk in self.hall.kiosks:
                assert s.pending(kiosk.host.visit.screen) is None, "a visitor waits for ever"
                left = kiosk.desk.reserve
                assert (left.wishes, left.own, left.cancelling, left.returning, left.papers) == ((), (), (), (), ())
        finally:
            self.hall.rig.hub.stop()
            self._folder.cleanup()


TestAnyLoss = AnyLoss.TestCase
TestAnyLoss.settings = settings(
    max_examples=40, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
