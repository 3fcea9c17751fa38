"""The office log, version 1: a neutral record of a day, without personal data.

Everything in it is counted anew for the day: tickets and appointments have running numbers, so that nobody's
number, code or booking is in it. The log tells the day as it was mended: a call that was put back, a miss that was
undone and a finish that was reopened are not in it. Whoever waits again (the next service, back from an errand,
after a miss, sent to another queue) has a new line ``ticket`` whose `of` names the one before.
Counters have no plan of their own yet; `plan` holds the house's hours.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from office import events as e
from office.catalogue import Office, Queue
from office.day import Day
from office.evolve import evolve
from office.hours import Hours
from office.ids import AppointmentId, CounterId, ServiceId, TicketId
from office.quota import moment
from office.states import AT_COUNTER, State
from office.ticket import Appointment, Kind, Ticket

Line = dict[str, Any]


def office_log(office: Office, day: date, events: Sequence[e.Event]) -> list[Line]:
    """Return a day's lines, ordered by `t`."""
    log = _Log(Day.begin(office, day))
    for event in events:
        log.take(event)
    return [_day_start(log), *sorted(log.lines, key=lambda line: line["t"])]


@dataclass
class _Visit:
    """A ticket's line that is open: its number in the log, and the lines that could be mended."""

    id: int
    ticket: Line
    last: Line | None = None


@dataclass
class _Log:
    """The lines so far, and the day as the events left it."""

    day: Day
    lines: list[Line] = field(default_factory=list)
    visits: dict[TicketId, _Visit] = field(default_factory=dict)
    appointments: dict[AppointmentId, Appointment] = field(default_factory=dict)
    """All that were ever planned; those cancelled in time are taken out at the end."""
    ids: dict[AppointmentId, int] = field(default_factory=dict)
    head_starts: Counter[int] = field(default_factory=Counter)
    count: int = 0
    now: float = 0.0

    def take(self, event: e.Event) -> None:
        """Take an event: what it makes of the day, and of the log."""
        if not isinstance(event, e.CallSeen | e.AssistanceAsked):
            self.now = self.minutes(event.at)
        if isinstance(event, e.DayEnded):
            self._end()
        before = self.day.tickets.get(ticket) if (ticket := getattr(event, "ticket", None)) else None
        open_before = {counter for counter, session in self.day.sessions.items() if session.paused_at is None}
        self.day = evolve(self.day, event)
        self._log(event, before, open_before)

    def minutes(self, at: datetime) -> float:
        """Return minutes after local midnight."""
        start = moment(self.day.date, time.min, self.day.directory.zone)
        return round((at - start).total_seconds() / 60, 3)

    def _log(self, event: e.Event, before: Ticket | None, open_before: set[CounterId]) -> None:
        match event:
            case e.TicketIssued(ticket=ticket):
                self._waits(self.day.tickets[ticket], None)
            case e.TicketChanged(ticket=ticket):
                self._changed(self.day.tickets[ticket])
            case e.Prioritised(ticket=ticket, head_start=head_start):
                self.visits[ticket].ticket["urgent"] = head_start > 0
                self.head_starts[head_start] += head_start > 0
            case e.TurnedAway(services=services):
                self._say("refused", svc=services[0] if services else "")
            case e.PlanTaken(added=added):
                self.appointments |= {appointment.id: appointment for appointment in added}
            case _ if before is not None:
                self._goes_on(event, before)
            case _:
                self._counter(event, open_before)

    def _counter(self, event: e.Event, open_before: set[CounterId]) -> None:
        """Take a counter's opening and closing; a session that is taken over stays open."""
        match event:
            case e.CounterOpened(counter=counter) if counter not in open_before:
                self._say("counter_open", counter=counter)
            case e.CounterResumed(counter=counter):
                self._say("counter_open", counter=counter)
            case e.CounterPaused(counter=counter):
                self._say("counter_close", counter=counter, reason="break")
            case e.CounterClosed(counter=counter):
                self._say("counter_close", counter=counter, reason="end")
            case _:
                pass

    def _goes_on(self, event: e.Event, before: Ticket) -> None:
        """Take what happens to a ticket after its issue."""
        ticket = self.day.tickets[before.id]
        match event:
            case e.Called(again=False, counter=counter):
                self._called(ticket, before, counter)
            case e.Seated(counter=counter):
                self._ends("call", ticket, counter)
            case e.Finished() | e.Parked():
                self._ends("finish", before, before.counter)
            case e.Missed():
                self._ends("noshow", before, before.counter)
            case e.TicketCancelled():
                self._ends(*_leaving(before))
            case e.SentAway():
                self._ends(*_leaving(before))
            case e.MovedOn() | e.Transferred():
                self._ends(*_leaving(before))
                self._waits(ticket, before)
            case e.Returned():
                self._waits(ticket, before)
            case e.PutBack() | e.Reopened() | e.MissUndone():
                self._mend(ticket)
            case _:
                pass

    def _called(self, ticket: Ticket, before: Ticket, counter: CounterId) -> None:
        last = self.visits[ticket.id].last
        if last is not None and last["ev"] != "call":  # straight from having been parked or missed
            self._waits(ticket, before)
        self._ends("call", ticket, counter)

    def _waits(self, ticket: Ticket, before: Ticket | None) -> None:
        self.count += 1
        service = _service(self.day, ticket)
        appointment, at = ticket.appointment, ticket.appointment_at
        booked = ticket.kind is Kind.APPOINTMENT and appointment is not None and at is not None
        line = self._say(
            "ticket",
            id=self.count,
            svc=service,
            kind="appt" if booked else "walkin",
            urgent=False,
            appt=self._number(appointment) if booked and appointment is not None else None,
            appt_t=self.minutes(at) if booked and at is not None else None,
        )
        if before is None:
            line["t"] = min(self.now, self._came(ticket))
        if before is not None:
            line["of"] = self.visits[before.id].id
            line["urgent"] = self.visits[before.id].ticket["urgent"]
            line["since"] = self.minutes(ticket.virtual)
        if ticket.kind is Kind.STANDBY:
            line["standby"] = True
        self.visits[ticket.id] = _Visit(self.count, line)

    def _came(self, ticket: Ticket) -> float:
        """Return when a visitor came: with the first touch, not when the ticket was made.

        Of an appointment whose visitor came in time only that is kept; its check-in may have ended a moment too late.
        """
        if ticket.arrival != ticket.appointment_at:
            return self.minutes(ticket.arrival)
        return self.minutes(ticket.arrival) + self.day.directory.office.rules.late_after

    def _changed(self, ticket: Ticket) -> None:
        if ticket.state is State.WAITING:
            self.visits[ticket.id].ticket["svc"] = _service(self.day, ticket)

    def _ends(self, ev: str, ticket: Ticket, counter: CounterId | None) -> None:
        visit = self.visits[ticket.id]
        where = {} if ev == "cancel" else {"counter": counter}
        visit.last = self._say(ev, id=visit.id, **where)

    def _mend(self, ticket: Ticket) -> None:
        """Take back what was taken back."""
        visit = self.visits[ticket.id]
        if visit.last is not None:
            self.lines.remove(visit.last)
        if ticket.state is State.WAITING and visit.last is not None and visit.last["ev"] == "noshow":
            self.lines[:] = [line for line in self.lines if (line["ev"], line.get("id")) != ("call", visit.id)]
        visit.last = next(
            (line for line in reversed(self.lines) if line["ev"] == "call" and line["id"] == visit.id), None
        )

    def _end(self) -> None:
        """End all that is open, as the day's end does."""
        for ticket in list(self.day.live):
            open_ticket = self.day.tickets[ticket]
            if open_ticket.state is State.CALLED:
                self._ends("noshow", open_ticket, open_ticket.counter)
            elif open_ticket.state in {State.SERVING, State.WAITING}:
                self._ends(*_leaving(open_ticket))
        for counter, session in self.day.sessions.items():
            if session.paused_at is None:
                self._say("counter_close", counter=counter, reason="end")

    def _say(self, ev: str, **fields: object) -> Line:
        line: Line = {"ev": ev, "t": self.now, **fields}
        self.lines.append(line)
        return line

    def _number(self, appointment: AppointmentId) -> int:
        return self.ids.setdefault(appointment, len(self.ids) + 1)

    def booked(self) -> Iterator[Line]:
        """Yield today's appointments: those planned at the end, and those that came."""
        kept = [a for a in self.appointments.values() if a.id in self.day.plan or a.id in self.ids]
        for each in sorted(kept, key=lambda appointment: (appointment.at, appointment.id)):
            yield {
                "appt": self._number(each.id),
                "at": self.minutes(each.at),
                "svc": each.services[0] if each.services else "",
            }


def _leaving(ticket: Ticket) -> tuple[str, Ticket, CounterId | None]:
    """Return how a ticket leaves where it is: a counter is free again, or a place in the line."""
    if ticket.state in AT_COUNTER:
        return ("finish", ticket, ticket.counter)
    return ("cancel", ticket, None)


def _service(day: Day, ticket: Ticket) -> ServiceId | str:
    """Return what the visitor waits for: the next service, or where none was named the queue's first."""
    if ticket.services:
        return ticket.services[0]
    return next(iter(day.directory.queues[ticket.queue].services), ticket.queue)


def _day_start(log: _Log) -> Line:
    office, day = log.day.directory.office, log.day.date
    rules = office.rules
    first = min((line["t"] for line in log.lines), default=0.0)
    urgent = log.head_starts.most_common(1)
    skills = {queue.id: queue.services for queue in office.queues}
    return {
        "ev": "day_start",
        "t": min(0.0, first),
        "office": office.site.slug,
        "date": day.isoformat(),
        "close": max((end for _start, end in _spans(office.site.hours, day)), default=0.0),
        "ticket_end": max((_ticket_end(queue, day) for queue in office.queues), default=0.0),
        "rule": {
            "appointment_head_start": rules.appointment_head_start,
            "earliest_call": rules.earliest_call,
            "late_after": rules.late_after,
            "late_head_start": rules.late_head_start,
            "urgent_head_start": urgent[0][0] if urgent else rules.urgent_head_start,
        },
        "counters": [
            {
                "counter": counter.id,
                "skills": [service for queue in counter.skills for service in skills[queue]],
                "plan": _spans(office.site.hours, day),
            }
            for counter in office.counters
        ],
        "booked": list(log.booked()),
    }


def _spans(hours: Hours, day: date) -> list[list[float]]:
    return [[_of_day(span.start), _of_day(span.end)] for span in hours.on(day)]


def _ticket_end(queue: Queue, day: date) -> float:
    """Return when the last walk-in ticket of a queue can be drawn."""
    walk_in = queue.walk_in
    if walk_in is None:
        return 0.0
    end = max((end for _start, end in _spans(walk_in.hours, day)), default=0.0)
    return end if walk_in.until is None else min(end, _of_day(walk_in.until))


def _of_day(at: time) -> float:
    end_of_day = at == time.max
    return 1440.0 if end_of_day else timedelta(hours=at.hour, minutes=at.minute) / timedelta(minutes=1)
