"""How counters, quotas, plans, messages and the day's end change a day."""

from office import events as e
from office.changed import replace
from office.changes.line import lend
from office.day import Day
from office.ids import CounterId, QueueId
from office.quota import Quota, queue_key
from office.states import TRANSITIONS, Act, after
from office.ticket import Gate, Help, Notice, Session, Staffing
from office.turn import BOUND_FOR


def on_opened(day: Day, event: e.CounterOpened) -> None:
    """A session begins, or its clerk or skills change."""
    old = day.sessions.get(event.counter)
    if old is None:
        new = Session(counter=event.counter, clerk=event.clerk, skills=event.skills, opened_at=event.at)
    elif event.widened:
        new = replace(old, skills=event.skills)
    else:
        new = replace(old, clerk=event.clerk, skills=event.skills, paused_at=None, pause_reason=None)
    day.sessions[event.counter] = session = replace(new, narrowed_until=event.until)
    _staffed(day, event, () if session.paused_at is not None else session.skills)


def on_paused(day: Day, event: e.CounterPaused) -> None:
    """A session is interrupted."""
    session = day.sessions[event.counter]
    day.sessions[event.counter] = replace(session, paused_at=event.at, pause_reason=event.reason)
    _staffed(day, event, ())


def on_resumed(day: Day, event: e.CounterResumed) -> None:
    """A session goes on."""
    session = day.sessions[event.counter]
    if session.paused_at is not None and event.at - session.paused_at > BOUND_FOR:
        unbind_all(day, event.counter)
    day.sessions[event.counter] = replace(session, paused_at=None, pause_reason=None)
    _staffed(day, event, session.skills)


def on_closed(day: Day, event: e.CounterClosed) -> None:
    """A session ends, and its clerk's name with it; tickets bound to the counter go back to their queues."""
    del day.sessions[event.counter]
    unbind_all(day, event.counter)
    _staffed(day, event, ())


def _staffed(
    day: Day,
    event: e.CounterOpened | e.CounterPaused | e.CounterResumed | e.CounterClosed,
    skills: tuple[QueueId, ...],
) -> None:
    day.staffing.append(Staffing(event.at, event.counter, skills))


def unbind_all(day: Day, counter: CounterId) -> None:
    """Let any counter of their queues take the tickets that were bound to one."""
    for ticket_id in day.live:
        ticket = day.tickets[ticket_id]
        if ticket.bound == counter:
            day.put(replace(ticket, bound=None))


def on_quota_set(day: Day, event: e.QuotaSet) -> None:
    """A quota is what staff made it."""
    day.quotas[event.key] = Quota.on(
        day.date,
        day.directory.zone,
        limit=event.limit,
        batches=event.batches,
        until=event.until,
        by_minutes=event.by_minutes,
        revision=event.revision,
    )
    day.quota_log.append(event)


def on_walk_in_set(day: Day, event: e.WalkInSet) -> None:
    """Staff opened or closed the issue of tickets."""
    day.gate_log.append(event)
    if event.queue is None and event.open:
        day.gates.pop(None, None)
    else:
        day.gates[event.queue] = Gate(open=event.open, until=event.until)


def on_standby_set(day: Day, event: e.StandBySet) -> None:
    """The lead switched stand-by."""
    day.gate_log.append(event)
    day.standby_set[event.queue] = event.open


def on_message_set(day: Day, event: e.MessageSet) -> None:
    """A message goes on the wall, or comes down."""
    if event.text is None:
        day.notices.pop(event.queue, None)
    else:
        day.notices[event.queue] = Notice(text=event.text, until=event.until, values=event.values)


def on_lent(day: Day, event: e.NumbersLent) -> None:
    """A kiosk has a reserve."""
    lend(day, (queue_key(event.queue),), len(event.numbers))
    day.reserved.update(dict.fromkeys(event.numbers, event.client))


def on_numbers_returned(day: Day, event: e.NumbersReturned) -> None:
    """A kiosk gave unused numbers back."""
    lend(day, (queue_key(event.queue),), -len(event.numbers))
    for number in event.numbers:
        del day.reserved[number]


def on_numbers_skipped(day: Day, event: e.NumbersSkipped) -> None:
    """Numbers that may be in visitors' hands are not given again."""
    for queue in day.directory.queues.values():
        for letter in (queue.letter, queue.appointment_letter, queue.standby_letter):
            day.last_number[letter] = day.last_number.get(letter, 0) + event.count


def on_plan(day: Day, event: e.PlanTaken) -> None:
    """The centre's appointments of today changed."""
    for appointment in event.removed:
        day.plan_codes.pop(day.plan.pop(appointment).code, None)
    for added in event.added:
        day.plan[added.id] = added
        day.plan_codes[added.code] = added.id


def on_turned_away(day: Day, event: e.TurnedAway) -> None:
    """Nobody is stored, only counted."""
    day.turned_away[event.reason] = day.turned_away.get(event.reason, 0) + 1
    for service in event.services:
        key = f"{service}:{event.reason}"
        day.turned_away_from[key] = day.turned_away_from.get(key, 0) + 1


def on_help_called(day: Day, event: e.HelpCalled) -> None:
    """Somebody needs help."""
    day.helps[event.help] = Help(
        id=event.help,
        kind=event.kind,
        client=event.client,
        counter=event.counter,
        place=event.place,
        at=event.at,
    )


def on_help_escalated(day: Day, event: e.HelpEscalated) -> None:
    """Nobody has answered in time."""
    day.helps[event.help] = replace(day.helps[event.help], escalated_at=event.at)


def on_help_answered(day: Day, event: e.HelpAnswered) -> None:
    """Somebody comes."""
    del day.helps[event.help]


def on_pressed(day: Day, event: e.Pressed) -> None:
    """A press was taken."""
    if event.press_id is None:
        day.presses[event.counter, event.word] = event.at
    else:
        day.press_ids[f"{event.counter}:{event.press_id}"] = None


def on_day_ended(day: Day, event: e.DayEnded) -> None:
    """End what is open (DESIGN §4, "A ticket issued is served") and forget who sat where."""
    for ticket_id in day.live:
        ticket = day.tickets[ticket_id]
        bare = replace(ticket, assistance=(), note=None, bound=None)
        if Act.DAY_END in TRANSITIONS[ticket.state]:
            state = after(ticket.state, Act.DAY_END)
            bare = replace(bare, state=state, ended_at=event.at, flag="day_end")
        day.put(bare)
    for line in (*day.lines.values(), *day.standby.values()):
        line.clear()
    day.staffing.extend(Staffing(event.at, counter, ()) for counter in day.sessions)
    for container in (day.live, day.sessions, day.parked_until, day.calls, day.notices, day.helps):
        container.clear()
    day.line_minutes = dict.fromkeys(day.line_minutes, 0)
    day.ended = True
