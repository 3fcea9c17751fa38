"""An office's day: the state that commands are decided on and events evolve."""

import copy
from bisect import bisect_left, insort
from dataclasses import dataclass, field
from datetime import date as Date  # noqa: N812  the day has a field of that name
from datetime import datetime
from typing import Self

from office.catalogue import Office
from office.daytimes import Span, closing, next_walk_in, shifts, walk_in_spans
from office.directory import Directory
from office.events import QuotaSet, StandBySet, WalkInSet
from office.ids import AppointmentId, ClientId, CounterId, HelpId, Language, QueueId, TicketId
from office.quota import Quota, first_quotas
from office.ticket import Appointment, Gate, Help, Kind, LineKey, Notice, Session, Staffing, Ticket, WallCall

Line = list[LineKey]
"""Waiting tickets in the order of their virtual arrival; equal arrivals by number."""


@dataclass(slots=True, kw_only=True)
class Day:
    """One office on one date. Everything in its containers is frozen, so a fork copies only the containers."""

    directory: Directory
    date: Date
    spans: dict[QueueId, tuple[Span, ...]]
    """Today's walk-in hours of each queue."""
    next_days: dict[QueueId, datetime | None]
    """The first walk-in opening of each queue after today."""
    closes: dict[QueueId, datetime | None]
    """When each queue's unit closes today."""
    shifts: dict[CounterId, tuple[Span, ...]]
    """When each counter is planned to be staffed today."""
    tickets: dict[TicketId, Ticket] = field(default_factory=dict)
    live: dict[TicketId, None] = field(default_factory=dict)
    """Tickets that are neither done nor cancelled, as they came."""
    lines: dict[QueueId, Line]
    standby: dict[QueueId, Line]
    line_minutes: dict[QueueId, int]
    """The sum of the usual minutes of all tickets in each line."""
    sessions: dict[CounterId, Session] = field(default_factory=dict)
    staffing: list[Staffing] = field(default_factory=list)
    """What each counter served from when on, for the picture of the day. No clerk's name, and gone with the day."""
    parked_until: dict[TicketId, datetime] = field(default_factory=dict)
    quotas: dict[str, Quota] = field(default_factory=dict)
    quota_log: list[QuotaSet] = field(default_factory=list)
    gate_log: list[WalkInSet | StandBySet] = field(default_factory=list)
    """What staff opened and closed today."""
    given: dict[str, int] = field(default_factory=dict)
    lent: dict[str, int] = field(default_factory=dict)
    reserved: dict[str, ClientId] = field(default_factory=dict)
    """Numbers lent to a kiosk or used by one while the hub was away."""
    over_quota: int = 0
    gates: dict[QueueId | None, Gate] = field(default_factory=dict)
    """What staff decided on walk-in tickets; under None: for the whole house."""
    last_number: dict[str, int] = field(default_factory=dict)
    """The last number given, by letter."""
    codes: dict[str, TicketId] = field(default_factory=dict)
    seq: int = 0
    calls: dict[TicketId, WallCall] = field(default_factory=dict)
    """On the wall, oldest first."""
    plan: dict[AppointmentId, Appointment] = field(default_factory=dict)
    plan_codes: dict[str, AppointmentId] = field(default_factory=dict)
    checked_in: dict[AppointmentId, TicketId] = field(default_factory=dict)
    notices: dict[QueueId | None, Notice] = field(default_factory=dict)
    helps: dict[HelpId, Help] = field(default_factory=dict)
    turned_away: dict[str, int] = field(default_factory=dict)
    """Visitors who left without a ticket, by reason."""
    turned_away_from: dict[str, int] = field(default_factory=dict)
    """The same by service and reason, as ``service:reason``."""
    standby_set: dict[QueueId, bool] = field(default_factory=dict)
    """Where the lead has switched stand-by on or off."""
    presses: dict[tuple[CounterId, str], datetime] = field(default_factory=dict)
    press_ids: dict[str, None] = field(default_factory=dict)
    ended: bool = False

    @classmethod
    def begin(cls, office: Office, day: Date) -> Self:
        """Return the empty day of an office."""
        directory = Directory.of(office)
        queues = office.queues
        return cls(
            directory=directory,
            date=day,
            spans={queue.id: walk_in_spans(queue, directory, day) for queue in queues},
            next_days={queue.id: next_walk_in(queue, directory, day) for queue in queues},
            closes={queue.id: closing(queue, directory, day) for queue in queues},
            shifts={counter.id: shifts(counter, directory, day) for counter in office.counters},
            lines={queue.id: [] for queue in queues},
            standby={queue.id: [] for queue in queues},
            line_minutes=dict.fromkeys((queue.id for queue in queues), 0),
            quotas=first_quotas(directory, day),
        )

    def fork(self) -> Self:
        """Return a working copy: evolving it leaves this day as it is."""
        twin = copy.copy(self)
        for name in _CONTAINERS:
            setattr(twin, name, getattr(self, name).copy())
        twin.lines = {queue: line.copy() for queue, line in self.lines.items()}
        twin.standby = {queue: line.copy() for queue, line in self.standby.items()}
        return twin

    def put(self, ticket: Ticket) -> None:
        """Store a ticket that is not in a line."""
        self.tickets[ticket.id] = ticket

    def enter(self, ticket: Ticket) -> None:
        """Store a ticket and set it into its queue's line."""
        self.tickets[ticket.id] = ticket
        if ticket.kind is Kind.STANDBY:
            insort(self.standby[ticket.queue], ticket.key)
        else:
            insort(self.lines[ticket.queue], ticket.key)
            self.line_minutes[ticket.queue] += ticket.minutes

    def leave(self, ticket: Ticket) -> None:
        """Take a waiting ticket out of its line."""
        if ticket.kind is Kind.STANDBY:
            line = self.standby[ticket.queue]
        else:
            line = self.lines[ticket.queue]
            self.line_minutes[ticket.queue] -= ticket.minutes
        del line[bisect_left(line, ticket.key)]

    def holds(self, ticket: Ticket) -> bool:
        """Tell whether the counter where a ticket was called last still has it."""
        session = None if ticket.counter is None else self.sessions.get(ticket.counter)
        return session is not None and session.ticket == ticket.id

    def first_quota(self, key: str) -> Quota:
        """Return a quota as the office's file has it for this day."""
        return first_quotas(self.directory, self.date).get(key, Quota())

    def language(self) -> Language:
        """Return the language of the office."""
        return self.directory.office.site.languages[0]


_CONTAINERS = (
    "tickets",
    "live",
    "line_minutes",
    "sessions",
    "staffing",
    "parked_until",
    "quotas",
    "quota_log",
    "gate_log",
    "given",
    "lent",
    "reserved",
    "gates",
    "last_number",
    "codes",
    "calls",
    "plan",
    "plan_codes",
    "checked_in",
    "notices",
    "helps",
    "turned_away",
    "turned_away_from",
    "standby_set",
    "presses",
    "press_ids",
)
"""What a fork copies; a test holds it complete."""
