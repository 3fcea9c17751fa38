"""One counter as its panel and its call button see it."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from office import commands as c
from office.case import Draws, Sender
from office.catalogue import Role
from office.day import Day
from office.decide import decide
from office.ids import ClientId, CounterId, QueueId, TicketId
from office.reasons import Reason, Refused
from office.states import TRANSITIONS, Act, State
from office.ticket import Session, Ticket
from office.turn import is_open, next_ticket
from office.walking import calls_needed, no_show_at
from office.why import why_first
from office.wire.codec import DO
from office.wire.devices import LampState, LastPress
from office.wire.panel_states import CounterState, NextUp
from office.wire.views.line import counter_word, row

_NO_DRAWS: Final = Draws("", ("000000",), "")
_PLAIN: Final = (
    c.CallNext,
    c.Recall,
    c.StartService,
    c.Finish,
    c.NoShow,
    c.PutBack,
    c.Park,
    c.PauseCounter,
    c.ResumeCounter,
    c.CloseCounter,
    c.ServeUnticketed,
)
"""Commands that need no more than the counter."""
_WITH_MORE: Final = ((c.Transfer, Act.TRANSFER), (c.Errand, Act.ERRAND), (c.AddService, Act.ADD_SERVICE))
"""Commands about the ticket at the counter that need more than the counter."""


def counter_state(day: Day, counter: CounterId, now: datetime) -> CounterState:
    """Return ``state/counter/<counter>``."""
    session = day.sessions.get(counter)
    if session is None:
        may = () if day.ended else (DO[c.OpenCounter],)
        skills = day.directory.counters[counter].skills
        return CounterState(counter=counter, state="closed", skills=skills, waiting=_waiting(day, skills), may=may)
    ticket = None if session.ticket is None else day.tickets[session.ticket]
    call = None if ticket is None else day.calls.get(ticket.id)
    last = None if session.last is None else day.tickets[session.last]
    return CounterState(
        counter=counter,
        state=counter_word(day, session),
        clerk=session.clerk or None,
        skills=session.skills,
        ticket=None if ticket is None else row(ticket),
        call=None if call is None else call.id,
        called_at=None if ticket is None else ticket.called_at,
        painted=call is not None and call.painted_at is not None,
        spoken=call is not None and call.spoken_at is not None,
        unspoken=None if call is None else call.unspoken,
        no_show_at=no_show_at(day, ticket) if ticket is not None and ticket.state is State.CALLED else None,
        no_show_calls=1 if ticket is None else calls_needed(day, ticket),
        narrowed_until=session.narrowed_until,
        may=_may(day, session, ticket, now),
        waiting=_waiting(day, session.skills),
        longest_wait_min=_longest_wait(day, session, now),
        next=_next(day, session, now),
        last=None if last is None else row(last),
    )


def _waiting(day: Day, queues: Iterable[QueueId]) -> int:
    return sum(len(day.lines[queue]) + len(day.standby[queue]) for queue in queues)


def _longest_wait(day: Day, session: Session, now: datetime) -> int | None:
    """Return since how many minutes the first of the waiting tickets has been due."""
    due = (day.tickets[key[2]].due_at for queue in session.skills for key in day.lines[queue])
    oldest = min(due, default=None)
    return None if oldest is None else max(0, int((now - oldest).total_seconds() // 60))


def _next(day: Day, session: Session, now: datetime) -> NextUp | None:
    ticket = next_ticket(day, session, now)
    if ticket is None:
        return None
    why = why_first(day, ticket, now)
    return NextUp(ticket=ticket.id, number=ticket.number, key=why.key, values=why.values)


def _may(day: Day, session: Session, ticket: Ticket | None, now: datetime) -> tuple[str, ...]:
    """Return what would not be refused now, except for a moment (`too_soon`): the screen is not drawn for that."""
    sender = Sender(ClientId("hub"), Role.COUNTER)
    plain = [kind(counter=session.counter) for kind in _PLAIN]
    may = [DO[c.OpenCounter], *(DO[type(command)] for command in plain if _granted(day, command, sender, now))]
    if ticket is not None:
        may += [DO[kind] for kind, act in _WITH_MORE if act in TRANSITIONS[ticket.state]]
    may += _with_other_tickets(day, session, sender, now)
    return tuple(may)


def _with_other_tickets(day: Day, session: Session, sender: Sender, now: datetime) -> list[str]:
    may = []
    callable_ = any(Act.CALL in TRANSITIONS[day.tickets[ticket].state] for ticket in day.live)
    if callable_ and is_open(session):
        may.append(DO[c.CallTicket])
    if session.last is not None:
        last: tuple[c.Command, ...] = (c.Reopen(ticket=session.last), c.UndoNoShow(ticket=session.last))
        may += [DO[type(command)] for command in last if _granted(day, command, sender, now)]
    return may


def _granted(day: Day, command: c.Command, sender: Sender, now: datetime) -> bool:
    try:
        decide(day, command, sender, now, _NO_DRAWS)
    except Refused as refused:
        return refused.reason is Reason.TOO_SOON
    return True


def lamp(day: Day, counter: CounterId, last: LastPress | None) -> LampState:
    """Return ``lamp/<counter>``."""
    session = day.sessions.get(counter)
    held: TicketId | None = None if session is None else session.ticket
    skills = day.directory.counters[counter].skills if session is None else session.skills
    return LampState(
        number=None if held is None else day.tickets[held].number,
        state=counter_word(day, session),
        waiting=_waiting(day, skills),
        last=last,
    )
