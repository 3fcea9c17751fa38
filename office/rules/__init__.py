"""The rules, by the command that they decide. A command without a rule here is not for the core."""

from collections.abc import Callable, Mapping
from typing import Any

from office import commands as c
from office import internal as i
from office.case import Case
from office.events import Event
from office.rules import (
    aside,
    button,
    call,
    check_in,
    counter,
    find,
    finish,
    helping,
    house,
    issue,
    quota,
    reserve,
    shell,
)

HANDLERS: Mapping[type, Callable[[Case, Any], tuple[Event, ...]]] = {
    c.IssueTicket: issue.issue_ticket,
    c.CheckIn: check_in.check_in,
    c.FindTicket: find.find_ticket,
    c.CancelTicket: find.cancel_ticket,
    c.ReturnTicket: aside.return_ticket,
    c.ChangeTicket: find.change_ticket,
    c.OpenCounter: counter.open_counter,
    c.PauseCounter: counter.pause_counter,
    c.ResumeCounter: counter.resume_counter,
    c.CloseCounter: counter.close_counter,
    c.CallNext: call.call_next,
    c.CallTicket: call.call_ticket,
    c.Recall: call.recall,
    c.StartService: call.start_service,
    c.Finish: finish.finish,
    c.NoShow: call.no_show,
    c.PutBack: call.put_back,
    c.UndoNoShow: call.undo_no_show,
    c.Reopen: finish.reopen,
    c.Park: aside.park,
    c.Transfer: aside.transfer,
    c.AddService: aside.add_service,
    c.Errand: aside.errand,
    c.ServeUnticketed: aside.serve_unticketed,
    c.SetPriority: aside.set_priority,
    c.WhyNext: house.why_next,
    c.SetQuota: quota.set_quota,
    c.UndoQuota: quota.undo_quota,
    c.OpenWalkIn: house.open_walk_in,
    c.CloseWalkIn: house.close_walk_in,
    c.CloseHouse: house.close_house,
    c.SetMessage: house.set_message,
    c.RaiseAlarm: helping.raise_alarm,
    c.CallHelp: helping.call_help,
    c.AnswerHelp: helping.answer_help,
    c.Report: house.report,
    c.TurnedAway: house.turned_away,
    c.GrantNumbers: reserve.grant_numbers,
    c.ReturnNumbers: reserve.return_numbers,
    c.ReportOfflineTickets: reserve.report_offline_tickets,
    i.PressButton: button.press,
    i.TakePlan: shell.take_plan,
    i.AppointmentBooked: shell.booked,
    i.AppointmentCancelled: shell.cancelled,
    i.NoteSeen: shell.note_seen,
    i.Tick: shell.tick,
    i.EndDay: shell.end_day,
}
"""Each command's rule. Offers, holds, bookings, wishes, slips and test calls go to the centre or the shell."""
