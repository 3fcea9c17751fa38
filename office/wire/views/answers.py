"""The answer to a granted command, read from its events and the day after them."""

from collections.abc import Sequence
from datetime import datetime

from office import commands as c
from office import events as e
from office.day import Day
from office.estimate import ahead, wait_of
from office.ids import CommandId, ServiceId, TicketId
from office.quota import queue_key, service_key
from office.reasons import Reason, Refused
from office.rules.who import ticket_of
from office.states import AT_COUNTER, State
from office.ticket import Ticket
from office.walk_in import service_state, walk_in_end, walk_in_state
from office.why import why_next
from office.wire import answers as a
from office.wire.views.queues import wait_range
from office.wire.views.reports import rows


def answer_to(day: Day, command: c.Command, re: CommandId, events: Sequence[e.Event], now: datetime) -> a.Answer:
    """Return the answer to a command. `day` is the day that `events` have evolved.

    Commands that go to the centre get a plain answer here.
    """
    match command:
        case c.IssueTicket() | c.CheckIn() | c.ServeUnticketed():
            return a.TicketGiven(re=re, ticket=_given(day, events))
        case c.FindTicket() | c.ReturnTicket() | c.ChangeTicket():
            return _found(day, _ticket(day, command.code, command.ticket), re)
        case c.CallNext() | c.CallTicket() | c.Recall():
            return _call(day, events, re)
        case c.WhyNext():
            why = why_next(day, day.sessions[command.counter], day.tickets[command.ticket], now)
            return a.Explained(re=re, key=why.key, values=why.values)
        case c.SetQuota() | c.UndoQuota():
            return _quota(day, command, now, re)
        case c.GrantNumbers():
            lent = next((event.numbers for event in events if isinstance(event, e.NumbersLent)), ())
            until = walk_in_end(day, command.queue, now)
            return a.NumbersGranted(re=re, queue=command.queue, numbers=lent, day=day.date, until=until)
        case c.Report():
            return a.Reported(re=re, of=command.of, rows=rows(day, command.of, now))
        case _:
            return a.Answer(re=re)


def status_url(day: Day, ticket: Ticket) -> str | None:
    """Return the address of a ticket's status page; None: the office has no public address."""
    base = day.directory.office.site.public_url.rstrip("/")
    return f"{base}/t/{ticket.token}" if base else None


def _given(day: Day, events: Sequence[e.Event]) -> a.GivenTicket:
    issued = next(event for event in events if isinstance(event, e.TicketIssued))
    ticket = day.tickets[issued.ticket]
    return a.GivenTicket(
        id=ticket.id,
        number=ticket.number,
        code=ticket.code,
        queue=ticket.queue,
        issued_at=ticket.issued_at,
        ahead=ahead(day, ticket) or 0,
        wait=wait_range(wait_of(day, ticket)),
        status_url=status_url(day, ticket),
    )


def _ticket(day: Day, code: str | None, ticket: TicketId | None) -> Ticket:
    """Return the ticket that a granted command names; the rules have found it before."""
    if code is not None:
        ticket = ticket_of(day, code)
    if ticket is None:
        raise Refused(Reason.UNKNOWN_TICKET)
    return day.tickets[ticket]


def _found(day: Day, ticket: Ticket, re: CommandId) -> a.TicketFound:
    called = ticket.state in AT_COUNTER and ticket.counter is not None
    counter = ticket.counter if called else None
    return a.TicketFound(
        re=re,
        ticket=ticket.id,
        number=ticket.number,
        queue=ticket.queue,
        state=ticket.state.value,
        ahead=ahead(day, ticket),
        wait=wait_range(wait_of(day, ticket)),
        counter=counter,
        place={str(tag): text for tag, text in day.directory.counters[counter].name.items()} if counter else {},
        missed_at=ticket.ended_at if ticket.state is State.MISSED else None,
    )


def _call(day: Day, events: Sequence[e.Event], re: CommandId) -> a.CallGiven:
    called = next(event for event in events if isinstance(event, e.Called))
    return a.CallGiven(re=re, call=called.call, ticket=called.ticket, number=day.tickets[called.ticket].number)


def _quota(day: Day, command: c.SetQuota | c.UndoQuota, now: datetime, re: CommandId) -> a.QuotaSet:
    if command.queue is not None:
        state, quota = walk_in_state(day, command.queue, now), day.quotas[queue_key(command.queue)]
    else:
        service = command.service or ServiceId("")
        state, quota = service_state(day, service, now), day.quotas[service_key(service)]
    return a.QuotaSet(
        re=re,
        queue=command.queue,
        service=command.service,
        limit=quota.limit,
        given=state.given,
        left=state.left,
        until=None if quota.until is None else f"{quota.until:%H:%M}",
        batches=tuple(c.BatchAt(at=f"{batch.at:%H:%M}", count=batch.count) for batch in quota.batches),
        by_minutes=quota.by_minutes,
        revision=quota.revision,
    )
