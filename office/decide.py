"""Decide a command: which events it makes, or why it is refused. Pure: time and random values come in."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from office import commands as c
from office import internal as i
from office.case import Case, Draws, Sender
from office.commands import Command
from office.day import Day
from office.events import Event
from office.internal import Internal
from office.reasons import Reason, Refused
from office.rights import RIGHTS
from office.rules import HANDLERS

__all__ = ["Draws", "Sender", "decide"]

Handler = Callable[[Case, Any], tuple[Event, ...]]

AFTER_END = frozenset(
    {
        c.FindTicket,
        c.Report,
        c.RaiseAlarm,
        c.CallHelp,
        c.AnswerHelp,
        i.PressButton,
        i.TakePlan,
        i.AppointmentBooked,
        i.AppointmentCancelled,
        i.NoteSeen,
        i.Tick,
        i.EndDay,
    }
)
"""What is still decided when the day has ended; a button may still raise the alarm."""

_HANDLERS: Mapping[type, Handler] = HANDLERS


def decide(day: Day, command: Command | Internal, sender: Sender, now: datetime, draws: Draws) -> tuple[Event, ...]:
    """Return the events that a command makes of the day; none: there was only something to read.

    `now` is aware, best in UTC. Raises Refused with a reason of the wire; the day is never changed.
    """
    kind = type(command)
    handler = _HANDLERS.get(kind)
    if handler is None:
        raise Refused(Reason.UNKNOWN_COMMAND, detail=f"{kind.__name__} is not one of this hub's commands")
    roles = RIGHTS.get(kind)
    if roles is not None and sender.role not in roles:
        raise Refused(Reason.NOT_ALLOWED, detail=f"a {sender.role} may not do this")
    if day.ended and kind not in AFTER_END:
        raise Refused(Reason.CLOSED, detail="the day has ended")
    return handler(Case(day, sender, now, draws), command)
