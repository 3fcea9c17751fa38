"""Play an office's day in tests: give commands as a device, at local times, and keep the events."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime

import pytest

from office import commands as c
from office.catalogue import Office, Role
from office.day import Day
from office.decide import Draws, Sender, decide
from office.events import Called, Event, TicketIssued
from office.evolve import evolve
from office.ids import AppointmentId, ClientId, CounterId, Language, ServiceId
from office.internal import Internal, TakePlan
from office.reasons import Reason, Refused
from office.ticket import Appointment, Ticket
from support.offices import COLLECT, DE, ID_CARD, MONDAY, at, small_office

HUB = Sender(ClientId("hub"), Role.HUB)


@dataclass
class Play:
    """A day, its events, and a clock that the test sets."""

    office: Office = field(default_factory=small_office)
    date: date = MONDAY
    time: str | datetime = "08:30"
    events: list[Event] = field(default_factory=list)
    draws: int = 0

    def __post_init__(self) -> None:
        self.day = Day.begin(self.office, self.date)

    @property
    def now(self) -> datetime:
        return at(self.time, self.date) if isinstance(self.time, str) else self.time

    def sender(self, client: str) -> Sender:
        return Sender.of(self.day.directory.devices[ClientId(client)])

    def do(self, command: c.Command | Internal, client: str = "hub", time: str | None = None) -> tuple[Event, ...]:
        """Decide and evolve; raises Refused."""
        self.time = time or self.time
        self.draws += 1
        draws = Draws(f"id-{self.draws}", (f"{self.draws:06d}",), f"{self.draws:032x}")
        sender = HUB if client == "hub" else self.sender(client)
        events = decide(self.day, command, sender, self.now, draws)
        for event in events:
            evolve(self.day, event)
        self.events += events
        return events

    @contextmanager
    def refused(self, reason: Reason) -> Iterator[pytest.ExceptionInfo[Refused]]:
        """Expect a refusal that changes nothing."""
        before = self.day.fork()
        with pytest.raises(Refused) as info:
            yield info
        assert info.value.reason is reason
        assert self.day == before

    def replayed(self) -> Day:
        """Return the day that the events alone give."""
        day = Day.begin(self.office, self.date)
        for event in self.events:
            evolve(day, event)
        day.directory = self.day.directory
        return day

    def issue(self, *services: ServiceId, time: str | None = None, client: str = "kiosk-1", **more: object) -> Ticket:
        """Issue a ticket; without services one of `COLLECT`, which has no quota."""
        command = c.IssueTicket(language=DE, services=services or (COLLECT,), **more)
        issued = self.do(command, client, time)[0]
        assert isinstance(issued, TicketIssued)
        return self.day.tickets[issued.ticket]

    def open(self, counter: int = 1, time: str | None = None, **more: object) -> None:
        self.do(c.OpenCounter(counter=CounterId(str(counter)), clerk="anna", **more), f"counter-{counter}", time)

    def next(self, counter: int = 1, time: str | None = None) -> Ticket:
        """Call who is next."""
        events = self.do(c.CallNext(counter=CounterId(str(counter))), f"counter-{counter}", time)
        called = events[-1]
        assert isinstance(called, Called)
        return self.day.tickets[called.ticket]

    def plan(self, *times: str, services: tuple[ServiceId, ...] = (ID_CARD,), language: Language = DE) -> None:
        """Plan appointments ``p-0``, ``p-1``, … with codes 900000, 900001, …"""
        appointments = tuple(
            Appointment(
                id=AppointmentId(f"p-{n}"),
                code=f"9{n:05d}",
                at=at(time, self.date),
                services=services,
                language=language,
            )
            for n, time in enumerate(times)
        )
        self.do(TakePlan(appointments=appointments))

    def check_in(self, n: int, time: str | None = None, **more: object) -> Ticket:
        issued = self.do(c.CheckIn(code=f"9{n:05d}", **more), "kiosk-1", time)[0]
        assert isinstance(issued, TicketIssued)
        return self.day.tickets[issued.ticket]

    def ticket(self, ticket: Ticket) -> Ticket:
        """Return a ticket as it is now."""
        return self.day.tickets[ticket.id]
