"""How each event changes a day."""

from collections.abc import Callable, Mapping
from typing import Any

from office import events as e
from office.changes import at_counter, house, line
from office.day import Day

CHANGES: Mapping[type, Callable[[Day, Any], None]] = {
    e.TicketIssued: line.on_issued,
    e.AssistanceAsked: line.on_assistance,
    e.TicketChanged: line.on_changed,
    e.TicketCancelled: line.on_cancelled,
    e.Prioritised: line.on_prioritised,
    e.Promoted: line.on_promoted,
    e.Returned: line.on_returned,
    e.Called: at_counter.on_called,
    e.CallSeen: at_counter.on_call_seen,
    e.Started: at_counter.on_started,
    e.Finished: at_counter.on_finished,
    e.MovedOn: at_counter.on_moved_on,
    e.Missed: at_counter.on_missed,
    e.MissUndone: at_counter.on_miss_undone,
    e.PutBack: at_counter.on_put_back,
    e.Reopened: at_counter.on_reopened,
    e.Parked: at_counter.on_parked,
    e.SentAway: at_counter.on_sent_away,
    e.Transferred: at_counter.on_transferred,
    e.Seated: at_counter.on_seated,
    e.CounterOpened: house.on_opened,
    e.CounterPaused: house.on_paused,
    e.CounterResumed: house.on_resumed,
    e.CounterClosed: house.on_closed,
    e.QuotaSet: house.on_quota_set,
    e.StandBySet: house.on_standby_set,
    e.WalkInSet: house.on_walk_in_set,
    e.MessageSet: house.on_message_set,
    e.NumbersLent: house.on_lent,
    e.NumbersReturned: house.on_numbers_returned,
    e.NumbersSkipped: house.on_numbers_skipped,
    e.PlanTaken: house.on_plan,
    e.TurnedAway: house.on_turned_away,
    e.HelpCalled: house.on_help_called,
    e.HelpEscalated: house.on_help_escalated,
    e.HelpAnswered: house.on_help_answered,
    e.Pressed: house.on_pressed,
    e.DayEnded: house.on_day_ended,
}
"""Each event's change."""
