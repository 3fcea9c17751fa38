"""Opening, pausing and closing a counter (DESIGN §4)."""

from datetime import datetime

from office import commands as c
from office import events as e
from office.case import Case
from office.ids import CounterId, QueueId, is_slug
from office.reasons import Reason, Refused
from office.rules.who import any_session, bad, known_queue, own_counter
from office.ticket import Session

LONGEST_REASON = 200


def open_counter(case: Case, command: c.OpenCounter) -> tuple[e.Event, ...]:
    """Begin a session, change its skills, or take it over."""
    own_counter(case, command.counter)
    if not is_slug(command.clerk):
        raise bad(f"`clerk` is {command.clerk!r}; it is a slug: a-z, 0-9 and -, at most 32")
    session = case.day.sessions.get(command.counter)
    if session is not None and session.clerk not in {"", command.clerk} and not command.takeover:
        raise Refused(Reason.COUNTER_TAKEN, detail=f"counter {command.counter!r} is open already")
    until = command.until
    if until is not None and (command.skills is None or until.tzinfo is None or until <= case.now):
        raise bad("`until` goes with `skills` and is a moment to come, with its offset from UTC")
    return (opened(case, command.counter, command.clerk, command.skills, until),)


def opened(
    case: Case, counter: CounterId, clerk: str, skills: tuple[QueueId, ...] | None, until: datetime | None = None
) -> e.CounterOpened:
    """Return the event of a session's beginning."""
    if case.day.ended:
        raise Refused(Reason.CLOSED, detail="the day has ended")
    able = case.directory.counters[counter].skills
    for queue in skills or ():
        known_queue(case, queue)
        if queue not in able:
            raise bad(f"counter {counter!r} does not serve queue {queue!r}")
    chosen = able if skills is None else tuple(dict.fromkeys(skills))
    return e.CounterOpened(at=case.now, counter=counter, clerk=clerk, skills=chosen, until=until)


def widened(case: Case, session: Session) -> e.CounterOpened:
    """Return the event of a session that serves again all that its counter can."""
    skills = case.directory.counters[session.counter].skills
    return e.CounterOpened(at=case.now, counter=session.counter, clerk=session.clerk, skills=skills, widened=True)


def pause_counter(case: Case, command: c.PauseCounter) -> tuple[e.Event, ...]:
    """Interrupt a session that has no visitor."""
    session = _without_visitor(case, command.counter)
    if session.paused_at is not None:
        raise Refused(Reason.WRONG_STATE, detail=f"counter {command.counter!r} is paused already")
    return (e.CounterPaused(at=case.now, counter=command.counter, reason=_short(command.reason)),)


def resume_counter(case: Case, command: c.ResumeCounter) -> tuple[e.Event, ...]:
    """Go on after a pause."""
    session = any_session(case, command.counter)
    if session.paused_at is None:
        raise Refused(Reason.WRONG_STATE, detail=f"counter {command.counter!r} is not paused")
    return (e.CounterResumed(at=case.now, counter=command.counter),)


def close_counter(case: Case, command: c.CloseCounter) -> tuple[e.Event, ...]:
    """End a session that has no visitor; tickets bound to the counter go back to their queues."""
    _without_visitor(case, command.counter)
    return (e.CounterClosed(at=case.now, counter=command.counter, reason=_short(command.reason)),)


def _without_visitor(case: Case, counter: CounterId) -> Session:
    session = any_session(case, counter)
    if session.ticket is not None:
        raise Refused(Reason.WRONG_STATE, detail="say first what became of the visitor at the counter")
    return session


def _short(reason: str | None) -> str | None:
    if reason is not None and len(reason) > LONGEST_REASON:
        raise bad(f"`reason` has at most {LONGEST_REASON} characters")
    return reason
