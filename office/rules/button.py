"""A call button: one word is one command of its counter (DESIGN §3)."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from office import commands as c
from office import events as e
from office.case import Case
from office.ids import CounterId
from office.internal import PressButton
from office.rules import aside, call, counter, finish, helping
from office.rules.who import bad, own_counter
from office.ticket import Session

ONCE_WITHIN = timedelta(seconds=1)
"""The same bare word at one counter counts once (DESIGN §3)."""


def press(case: Case, command: PressButton) -> tuple[e.Event, ...]:
    """Do what the word says. A press that counts as one already taken makes no events."""
    own_counter(case, command.counter)
    act = WORDS.get(command.word)
    if act is None:
        raise bad(f"no button says {command.word!r}; words are {', '.join(WORDS)}")
    if _taken(case, command):
        return ()
    taken = e.Pressed(at=case.now, counter=command.counter, word=command.word, press_id=command.press_id)
    return (taken, *act(case, command.counter))


def _taken(case: Case, command: PressButton) -> bool:
    if command.press_id is not None:
        return f"{command.counter}:{command.press_id}" in case.day.press_ids
    last = case.day.presses.get((command.counter, command.word))
    return last is not None and last <= case.now < last + ONCE_WITHIN


def _open(case: Case, place: CounterId) -> tuple[e.Event, ...]:
    """Open the counter without a panel; while it is paused, go on; while it is open, nothing."""
    session = case.day.sessions.get(place)
    if session is None:
        return (counter.opened(case, place, "", None),)
    if session.paused_at is not None:
        return counter.resume_counter(case, c.ResumeCounter(counter=place))
    return ()


def _next(case: Case, place: CounterId) -> tuple[e.Event, ...]:
    """Call who is next. One button is enough: at a closed counter it opens first, without a panel."""
    if place in case.day.sessions:
        return call.call_next(case, c.CallNext(counter=place))
    opening = counter.opened(case, place, "", None)
    session = Session(counter=place, clerk="", skills=opening.skills, opened_at=opening.at)
    return (opening, call.call_first(case, session))


WORDS: Mapping[str, Callable[[Case, CounterId], tuple[e.Event, ...]]] = {
    "open": _open,
    "next": _next,
    "recall": lambda case, place: call.recall(case, c.Recall(counter=place)),
    "start": lambda case, place: call.start_service(case, c.StartService(counter=place)),
    "finish": lambda case, place: finish.finish(case, c.Finish(counter=place)),
    "no_show": lambda case, place: call.no_show(case, c.NoShow(counter=place)),
    "park": lambda case, place: aside.park(case, c.Park(counter=place)),
    "pause": lambda case, place: counter.pause_counter(case, c.PauseCounter(counter=place)),
    "close": lambda case, place: counter.close_counter(case, c.CloseCounter(counter=place)),
    "alarm": lambda case, place: helping.raise_alarm(case, c.RaiseAlarm(counter=place)),
}
"""What each word does."""
