"""What may be asked of an office's day: one frozen dataclass for each ``do`` of DESIGN §3.

`ticket` is always the ticket's id. The envelope (``v``, ``id``, ``at``, ``do``) is not part of a command.
"""

from office.commands.booking import (
    Book,
    CancelAppointment,
    Contact,
    FindAppointments,
    Hold,
    LocateAppointment,
    Offers,
    Release,
    Wish,
)
from office.commands.counter import (
    AddService,
    CallNext,
    CallTicket,
    CloseCounter,
    Errand,
    Finish,
    NoShow,
    OpenCounter,
    Park,
    PauseCounter,
    PutBack,
    Recall,
    Reopen,
    ResumeCounter,
    ServeUnticketed,
    StartService,
    Transfer,
    UndoNoShow,
    WhyNext,
)
from office.commands.house import (
    AnswerHelp,
    BatchAt,
    CallHelp,
    CloseHouse,
    CloseWalkIn,
    OpenWalkIn,
    PrintSlip,
    RaiseAlarm,
    Report,
    SetMessage,
    SetPriority,
    SetQuota,
    SignIn,
    TestCall,
    UndoQuota,
)
from office.commands.tickets import (
    LONGEST_SESSION_S,
    Assistance,
    CancelTicket,
    ChangeTicket,
    CheckIn,
    FindTicket,
    GrantNumbers,
    IssueTicket,
    OfflineTicket,
    ReportOfflineTickets,
    ReturnNumbers,
    ReturnTicket,
    TurnedAway,
)

Command = (
    IssueTicket
    | CheckIn
    | FindTicket
    | CancelTicket
    | ReturnTicket
    | ChangeTicket
    | Offers
    | Hold
    | Release
    | Book
    | LocateAppointment
    | CancelAppointment
    | FindAppointments
    | Wish
    | OpenCounter
    | PauseCounter
    | ResumeCounter
    | CloseCounter
    | CallNext
    | CallTicket
    | Recall
    | StartService
    | Finish
    | NoShow
    | PutBack
    | UndoNoShow
    | Reopen
    | Park
    | Transfer
    | AddService
    | Errand
    | ServeUnticketed
    | SignIn
    | SetPriority
    | WhyNext
    | SetQuota
    | UndoQuota
    | OpenWalkIn
    | CloseWalkIn
    | CloseHouse
    | SetMessage
    | RaiseAlarm
    | CallHelp
    | AnswerHelp
    | PrintSlip
    | TestCall
    | Report
    | TurnedAway
    | GrantNumbers
    | ReturnNumbers
    | ReportOfflineTickets
)
"""Any command of the wire."""

__all__ = [
    "LONGEST_SESSION_S",
    "AddService",
    "AnswerHelp",
    "Assistance",
    "BatchAt",
    "Book",
    "CallHelp",
    "CallNext",
    "CallTicket",
    "CancelAppointment",
    "CancelTicket",
    "ChangeTicket",
    "CheckIn",
    "CloseCounter",
    "CloseHouse",
    "CloseWalkIn",
    "Command",
    "Contact",
    "Errand",
    "FindAppointments",
    "FindTicket",
    "Finish",
    "GrantNumbers",
    "Hold",
    "IssueTicket",
    "LocateAppointment",
    "NoShow",
    "Offers",
    "OfflineTicket",
    "OpenCounter",
    "OpenWalkIn",
    "Park",
    "PauseCounter",
    "PrintSlip",
    "PutBack",
    "RaiseAlarm",
    "Recall",
    "Release",
    "Reopen",
    "Report",
    "ReportOfflineTickets",
    "ResumeCounter",
    "ReturnNumbers",
    "ReturnTicket",
    "ServeUnticketed",
    "SetMessage",
    "SetPriority",
    "SetQuota",
    "SignIn",
    "StartService",
    "TestCall",
    "Transfer",
    "TurnedAway",
    "UndoNoShow",
    "UndoQuota",
    "WhyNext",
    "Wish",
]
