"""What happened in an office's day. Ids and facts only: no names, no phone numbers.

Replaying a day's events, in order, on `Day.begin` gives the same day. `AssistanceAsked` stands alone so that
the journal can drop it when its ticket is done (health data, DESIGN §4).
"""

from collections.abc import Mapping
from typing import get_args

from office.events.at_counter import (
    Called,
    CallSeen,
    Finished,
    Missed,
    MissUndone,
    MovedOn,
    Parked,
    PutBack,
    Reopened,
    Seated,
    SentAway,
    Started,
    Transferred,
)
from office.events.house import (
    BatchDue,
    CounterClosed,
    CounterOpened,
    CounterPaused,
    CounterResumed,
    DayEnded,
    HelpAnswered,
    HelpCalled,
    HelpEscalated,
    MessageSet,
    NumbersLent,
    NumbersReturned,
    NumbersSkipped,
    PlanTaken,
    Pressed,
    QuotaSet,
    StandBySet,
    TurnedAway,
    WalkInSet,
)
from office.events.line import (
    AssistanceAsked,
    Prioritised,
    Promoted,
    Returned,
    TicketCancelled,
    TicketChanged,
    TicketIssued,
)

__all__ = [
    "EVENTS",
    "AssistanceAsked",
    "BatchDue",
    "CallSeen",
    "Called",
    "CounterClosed",
    "CounterOpened",
    "CounterPaused",
    "CounterResumed",
    "DayEnded",
    "Event",
    "Finished",
    "HelpAnswered",
    "HelpCalled",
    "HelpEscalated",
    "MessageSet",
    "MissUndone",
    "Missed",
    "MovedOn",
    "NumbersLent",
    "NumbersReturned",
    "NumbersSkipped",
    "Parked",
    "PlanTaken",
    "Pressed",
    "Prioritised",
    "Promoted",
    "PutBack",
    "QuotaSet",
    "Reopened",
    "Returned",
    "Seated",
    "SentAway",
    "StandBySet",
    "Started",
    "TicketCancelled",
    "TicketChanged",
    "TicketIssued",
    "Transferred",
    "TurnedAway",
    "WalkInSet",
]

Event = (
    TicketIssued
    | AssistanceAsked
    | TicketChanged
    | TicketCancelled
    | Prioritised
    | Promoted
    | Called
    | CallSeen
    | Started
    | Finished
    | MovedOn
    | Missed
    | MissUndone
    | PutBack
    | Reopened
    | Parked
    | SentAway
    | Returned
    | Transferred
    | Seated
    | CounterOpened
    | CounterPaused
    | CounterResumed
    | CounterClosed
    | QuotaSet
    | WalkInSet
    | StandBySet
    | MessageSet
    | NumbersLent
    | NumbersReturned
    | NumbersSkipped
    | PlanTaken
    | TurnedAway
    | HelpCalled
    | HelpEscalated
    | HelpAnswered
    | Pressed
    | DayEnded
)
"""Any event."""

EVENTS: Mapping[str, type[Event]] = {kind.__name__: kind for kind in get_args(Event)}
"""Every event's type by its name, as a journal stores it."""
