"""Calling visitors to a counter, with one button if need be (DESIGN §4)."""

from datetime import time, timedelta

from office import commands as c
from office import events as e
from office.case import Case
from office.ids import CallId, CounterId, TicketId
from office.quota import moment
from office.reasons import Reason, Refused
from office.rules.finish import finished
from office.rules.who import by_id, open_session, ticket_at
from office.states import Act, State, after
from office.ticket import Session, Ticket
from office.turn import next_ticket
from office.walking import check_no_show


def call_next(case: Case, command: c.CallNext) -> tuple[e.Event, ...]:
    """Call who is next. The visit before ends by the rule of the one button."""
    session = open_session(case, command.counter)
    _keep_pause(case, session)
    before = _end_before(case, session)
    return (*before, call_first(case, session))


def call_first(case: Case, session: Session) -> e.Called:
    """Return the call of who is next at a session. Refused: `nobody_waits`."""
    ticket = next_ticket(case.day, session, case.now)
    if ticket is None:
        raise Refused(Reason.NOBODY_WAITS, detail=f"nobody waits for counter {session.counter!r}")
    return called(case, session, ticket, Act.CALL)


def call_ticket(case: Case, command: c.CallTicket) -> tuple[e.Event, ...]:
    """Call a given ticket out of turn. The visit before ends as with `call_next`."""
    session = open_session(case, command.counter)
    ticket = by_id(case, command.ticket)
    after(ticket.state, Act.CALL)
    _keep_pause(case, session)
    return (*_end_before(case, session), called(case, session, ticket, Act.CALL))


def recall(case: Case, command: c.Recall) -> tuple[e.Event, ...]:
    """Call the called ticket once more, but not twice within a few seconds: the wall has to speak each call."""
    session = open_session(case, command.counter)
    ticket = ticket_at(case, command.counter)
    after(ticket.state, Act.RECALL)
    _keep_pause(case, session)
    _space_recalls(case, ticket)
    return (called(case, session, ticket, Act.RECALL),)


def start_service(case: Case, command: c.StartService) -> tuple[e.Event, ...]:
    """The called visitor has come; or, named, one who waits is here already: nothing is shown or spoken."""
    if command.ticket is not None:
        return _seated(case, command.counter, command.ticket)
    ticket = ticket_at(case, command.counter)
    after(ticket.state, Act.START)
    return (e.Started(at=case.now, ticket=ticket.id),)


def _seated(case: Case, counter: CounterId, wanted: TicketId) -> tuple[e.Event, ...]:
    session = open_session(case, counter)
    ticket = by_id(case, wanted)
    after(ticket.state, Act.SEAT)
    if session.ticket is not None:
        raise Refused(Reason.WRONG_STATE, detail="say first what became of the visitor at the counter")
    return (e.Seated(at=case.now, ticket=ticket.id, counter=counter),)


def no_show(case: Case, command: c.NoShow) -> tuple[e.Event, ...]:
    """The called visitor has not come: after the office's number of calls and its walking time."""
    ticket = ticket_at(case, command.counter)
    after(ticket.state, Act.MISS)
    check_no_show(case.day, ticket, case.now)
    return (e.Missed(at=case.now, ticket=ticket.id),)


def put_back(case: Case, command: c.PutBack) -> tuple[e.Event, ...]:
    """Undo a call."""
    ticket = ticket_at(case, command.counter)
    after(ticket.state, Act.PUT_BACK)
    return (e.PutBack(at=case.now, ticket=ticket.id),)


def undo_no_show(case: Case, command: c.UndoNoShow) -> tuple[e.Event, ...]:
    """Take a miss back: the ticket is on call again where it was, or in the line if that counter went on."""
    ticket = by_id(case, command.ticket)
    after(ticket.state, Act.UNDO_MISS)
    session = case.day.sessions.get(ticket.counter) if ticket.counter else None
    free = session is not None and session.ticket is None and session.paused_at is None
    return (e.MissUndone(at=case.now, ticket=ticket.id, counter=ticket.counter if free else None),)


def called(case: Case, session: Session, ticket: Ticket, act: Act) -> e.Called:
    """Return the event of a call."""
    return e.Called(
        at=case.now,
        call=CallId(case.draws.id),
        seq=_next_seq(case),
        ticket=ticket.id,
        counter=session.counter,
        attempt=ticket.attempt + 1,
        expires_at=case.now + timedelta(seconds=case.rules.call_expires_seconds),
        again=act is Act.RECALL,
    )


def _next_seq(case: Case) -> int:
    """Return the greater of the next count and the tenths of a second since midnight.

    So a day that was restored from a backup, or begun anew, calls above what the screens have seen of it.
    """
    midnight = moment(case.day.date, time.min, case.directory.zone)
    return max(case.day.seq + 1, int((case.now - midnight).total_seconds() * 10))


def _keep_pause(case: Case, session: Session) -> None:
    """Refuse a call within 1 s of the counter's last."""
    if session.last_call_at is None:
        return
    next_at = session.last_call_at + timedelta(seconds=case.rules.least_between_calls_seconds)
    if session.last_call_at <= case.now < next_at:
        raise Refused(Reason.TOO_SOON, next_at=next_at, detail="a counter calls at most once a second")


def _space_recalls(case: Case, ticket: Ticket) -> None:
    """Refuse a second recall within a few seconds of the first."""
    last = case.day.calls.get(ticket.id)
    if last is None or last.attempt == 1:
        return
    next_at = last.called_at + timedelta(seconds=case.rules.recall_after_seconds)
    if last.called_at <= case.now < next_at:
        raise Refused(Reason.TOO_SOON, next_at=next_at, detail="the call is being announced again already")


def _end_before(case: Case, session: Session) -> tuple[e.Event, ...]:
    """End the visit that the counter still has."""
    if session.ticket is None:
        return ()
    ticket = case.day.tickets[session.ticket]
    if ticket.state is State.SERVING:
        return finished(case, ticket, None, None)
    if case.rules.outcome_required:
        raise Refused(Reason.WRONG_STATE, detail="say first what became of the called visitor")
    called_at = ticket.called_at or case.now
    since = case.now - called_at
    too_soon = timedelta(seconds=case.rules.too_soon_seconds)
    if since < too_soon:
        raise Refused(Reason.TOO_SOON, next_at=called_at + too_soon, detail="the visitor is on the way")
    if since < timedelta(seconds=case.rules.missed_within_seconds):
        return (e.Missed(at=case.now, ticket=ticket.id),)
    return finished(case, ticket, None, None)
