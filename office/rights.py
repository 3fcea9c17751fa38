"""Which role may give which command (the `who` column of DESIGN §3)."""

from collections.abc import Mapping

from office import commands as c
from office.catalogue import Role

_K, _C, _D, _L = Role.KIOSK, Role.COUNTER, Role.DESK, Role.LEAD
_VISITOR = frozenset({_K, _D, _L})
_TICKET = frozenset({_K, _C, _D, _L})
_STAFF = frozenset({_C, _D, _L})
_AT_COUNTER = frozenset({_C})
_DESK = frozenset({_D, _L})
_LEAD = frozenset({_L})
_KIOSK = frozenset({_K})

RIGHTS: Mapping[type, frozenset[Role]] = {
    c.IssueTicket: _VISITOR,
    c.CheckIn: _TICKET,
    c.FindTicket: _TICKET,
    c.CancelTicket: _TICKET,
    c.ReturnTicket: _TICKET,
    c.ChangeTicket: _TICKET,
    c.Offers: _VISITOR,
    c.Hold: _VISITOR,
    c.Release: _VISITOR,
    c.Book: _VISITOR,
    c.LocateAppointment: _VISITOR,
    c.CancelAppointment: _VISITOR,
    c.FindAppointments: _DESK,
    c.Wish: _VISITOR,
    c.OpenCounter: _AT_COUNTER,
    c.PauseCounter: _AT_COUNTER,
    c.ResumeCounter: _AT_COUNTER,
    c.CloseCounter: _AT_COUNTER,
    c.CallNext: _AT_COUNTER,
    c.CallTicket: _AT_COUNTER,
    c.Recall: _AT_COUNTER,
    c.StartService: _AT_COUNTER,
    c.Finish: _AT_COUNTER,
    c.NoShow: _AT_COUNTER,
    c.PutBack: _AT_COUNTER,
    c.UndoNoShow: _AT_COUNTER,
    c.Reopen: _AT_COUNTER,
    c.Park: _AT_COUNTER,
    c.Transfer: _AT_COUNTER,
    c.AddService: _AT_COUNTER,
    c.Errand: frozenset({_C, _K, _D}),
    c.ServeUnticketed: _AT_COUNTER,
    c.SignIn: _STAFF,
    c.SetPriority: _DESK,
    c.WhyNext: _STAFF,
    c.SetQuota: _LEAD,
    c.UndoQuota: _LEAD,
    c.OpenWalkIn: _LEAD,
    c.CloseWalkIn: _LEAD,
    c.CloseHouse: _LEAD,
    c.SetMessage: _LEAD,
    c.RaiseAlarm: _AT_COUNTER,
    c.CallHelp: _KIOSK,
    c.AnswerHelp: _STAFF,
    c.PrintSlip: _DESK,
    c.TestCall: _DESK,
    c.Report: _STAFF,
    c.TurnedAway: _KIOSK,
    c.GrantNumbers: _KIOSK,
    c.ReturnNumbers: _KIOSK,
    c.ReportOfflineTickets: _KIOSK,
}
"""Every command's roles; finer rights (a lead's unit, a panel's counters) are decided with the day."""

REPORTS: Mapping[str, frozenset[Role]] = {
    "tickets": _STAFF,
    "appointments": _STAFF,
    "quota_history": _LEAD,
    "day": _LEAD,
    "course": _LEAD,
}
"""Which role may read which report."""
