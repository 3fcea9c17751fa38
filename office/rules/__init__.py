"""The rules, by the command that they decide. A command without a rule here is unknown to this hub."""

from collections.abc import Callable, Mapping
from typing import Any

from office import commands as c
from office.case import Case
from office.events import Event
from office.rules import call, check_in, counter, find, finish, issue

HANDLERS: Mapping[type, Callable[[Case, Any], tuple[Event, ...]]] = {
    c.IssueTicket: issue.issue_ticket,
    c.CheckIn: check_in.check_in,
    c.FindTicket: find.find_ticket,
    c.CancelTicket: find.cancel_ticket,
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
}
"""Each command's rule."""
