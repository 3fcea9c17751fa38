"""A simulated batch day (issue 3): 12 counters, 26 appointments an hour, 80 tickets at 8:00 and 40 at 10:00."""

import heapq
import random
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from statistics import quantiles

import pytest

from office import commands as c
from office.catalogue import Office
from office.ids import CounterId
from office.reasons import Reason, Refused
from office.states import State
from office.ticket import Kind, Ticket
from office.walk_in_plan import Batch
from support.offices import DE, ID_CARD, MAIN, at, small_office
from support.plays import Play

COUNTERS = 12
AN_HOUR = 26
BATCHES = {"08:00": 80, "10:00": 40}
OPENS, CLOSES = "08:00", "15:00"


def _office() -> Office:
    office = small_office()
    main = office.queues[0]
    batches = tuple(Batch(at=at(time).astimezone(office.site.zone).time(), count=n) for time, n in BATCHES.items())
    walk_in = replace(main.walk_in, limit=120, batches=batches, until=None)
    desks = tuple(replace(office.counters[1], id=CounterId(str(n)), equipment=()) for n in range(1, COUNTERS + 1))
    names = [device for device in office.devices if not device.client.startswith(("counter", "button"))]
    panel = next(device for device in office.devices if device.client == "counter-1")
    panels = [replace(panel, client=f"counter-{desk.id}", counters=(desk.id,)) for desk in desks]
    return replace(
        office,
        queues=(replace(main, walk_in=walk_in, standby_letter=""), *office.queues[1:]),
        counters=desks,
        devices=(*names, *panels),
    )


@dataclass
class Hall:
    """A day that runs by itself: visitors come, clerks press one button."""

    seed: int
    play: Play = field(default_factory=lambda: Play(office=_office(), time="07:30"))
    agenda: list[tuple[datetime, int, str, int]] = field(default_factory=list)
    called: dict[str, datetime] = field(default_factory=dict)
    refused: Counter[Reason] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)  # noqa: S311  a simulation

    def at(self, moment: datetime, what: str, number: int) -> None:
        heapq.heappush(self.agenda, (moment, len(self.agenda) + self.dice.randrange(10**9), what, number))

    def run(self) -> None:
        """Fill the agenda and work it off."""
        minute = timedelta(minutes=1)
        booked = [at(OPENS) + n * 60 * minute / AN_HOUR for n in range(AN_HOUR * 6)]
        zone = self.play.office.site.zone
        self.play.plan(*(f"{moment.astimezone(zone):%H:%M}" for moment in booked))
        for n, moment in enumerate(booked):
            fate = self.dice.random()
            if fate > 0.1:  # one in ten stays away, one in ten is late
                early = self.dice.triangular(0, 40, 10) if fate > 0.2 else -self.dice.uniform(16, 40)
                self.at(max(at("07:50"), moment - early * minute), "check_in", n)
        for time, count in BATCHES.items():
            for n in range(count + 10):  # ten more than there are tickets
                self.at(at(time) + self.dice.uniform(0, 8) * minute, "issue", n)
        for n in range(1, COUNTERS + 1):
            self.play.open(n, "08:00")
            self.at(at(OPENS) + n * timedelta(seconds=1), "next", n)
        while self.agenda:
            moment, _, what, number = heapq.heappop(self.agenda)
            self.play.time = moment
            getattr(self, f"_{what}")(number)

    def _check_in(self, number: int) -> None:
        self.play.check_in(number)

    def _issue(self, _: int) -> None:
        try:
            self.play.do(c.IssueTicket(language=DE, services=(ID_CARD,)), "kiosk-1")
        except Refused as refused:
            self.refused[refused.reason] += 1

    def _next(self, number: int) -> None:
        later = timedelta(seconds=30)
        try:
            ticket = self.play.next(number)
        except Refused as refused:
            self.refused[refused.reason] += 1
            if self.play.now < at(CLOSES):
                self.at(self.play.now + later, "next", number)
            return
        self.called[ticket.id] = self.play.now
        self.at(self.play.now + timedelta(minutes=self.dice.uniform(4, 18)), "next", number)


def _wait(ticket: Ticket, called: datetime) -> float:
    """Return minutes from when a visitor could expect the call: the booked time, or the later check-in."""
    from_ = max(ticket.issued_at, ticket.appointment_at or ticket.issued_at)
    return max(0.0, (called - from_) / timedelta(minutes=1))


@pytest.mark.parametrize("seed", range(3))
def test_who_booked_and_came_in_time_hardly_waits_on_a_batch_day(seed: int) -> None:
    hall = Hall(seed)
    hall.run()
    tickets = hall.play.day.tickets
    in_time = [
        _wait(ticket, hall.called[ticket.id])
        for ticket in tickets.values()
        if ticket.kind is Kind.APPOINTMENT and ticket.issued_at <= (ticket.appointment_at or ticket.issued_at)
    ]
    assert len(in_time) > AN_HOUR * 4
    assert quantiles(in_time, n=10)[-1] <= 10.0
    walk_ins = [ticket for ticket in tickets.values() if ticket.kind is Kind.WALK_IN]
    assert len(walk_ins) == sum(BATCHES.values())
    assert hall.refused[Reason.QUOTA_EXHAUSTED] == 20
    assert set(hall.refused) <= {Reason.QUOTA_EXHAUSTED, Reason.NOBODY_WAITS}
    assert hall.play.day.given[f"queue:{MAIN}"] == 120
    assert {ticket.state for ticket in tickets.values()} <= {State.DONE, State.CALLED}  # everyone was called
    order = sorted(walk_ins, key=lambda ticket: hall.called[ticket.id])
    assert [ticket.number for ticket in order] == sorted(ticket.number for ticket in walk_ins)
