"""Answers to commands: one Struct for each shape of DESIGN §3's table."""

from datetime import date, datetime

import msgspec

from office import commands as c
from office.ids import (
    AppointmentId,
    CallId,
    CommandId,
    CounterId,
    HoldId,
    OfficeSlug,
    QueueId,
    SlotId,
    TicketId,
)
from office.wire.codec import Message


class Answer(Message, frozen=True, kw_only=True):
    """What every answer carries. A refusal has `refused` and, where there is one, the next chance."""

    re: CommandId
    ok: bool = True


class Refusal(Message, frozen=True, kw_only=True):
    """The command was refused and changed nothing. `refused` is a reason's key."""

    re: CommandId | None
    ok: bool = False
    refused: str
    next_at: datetime | None = None
    come_at: datetime | None = None
    detail: str = ""
    """In English, for whoever builds a client."""
    values: dict[str, str | int] = {}


class WaitRange(msgspec.Struct, frozen=True, kw_only=True):
    """Minutes within which 80 % are called. `basis` is ``plan`` or ``learnt``."""

    low_min: int
    high_min: int
    basis: str = "plan"


class GivenTicket(msgspec.Struct, frozen=True, kw_only=True):
    """A ticket as its visitor gets it."""

    id: TicketId
    number: str
    code: str
    queue: QueueId
    issued_at: datetime
    ahead: int
    wait: WaitRange | None = None
    status_url: str | None = None


class TicketGiven(Answer, frozen=True, kw_only=True):
    """To `issue_ticket` and `check_in`."""

    ticket: GivenTicket


class TicketFound(Answer, frozen=True, kw_only=True):
    """To `find_ticket`, `return_ticket` and `change_ticket`."""

    ticket: TicketId
    number: str
    queue: QueueId
    state: str
    ahead: int | None = None
    wait: WaitRange | None = None
    counter: CounterId | None = None
    place: dict[str, str] = {}
    missed_at: datetime | None = None


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """A bookable slot. `name` is its office's, by language, if that is another one than the asking."""

    slot: SlotId
    office: OfficeSlug
    at: datetime
    minutes: int
    name: dict[str, str] = {}


class OffersGiven(Answer, frozen=True, kw_only=True):
    """To `offers`: earliest first."""

    offers: tuple[Offer, ...]


class HoldGiven(Answer, frozen=True, kw_only=True):
    """To `hold`."""

    hold: HoldId
    expires_at: datetime


class BookedAppointment(msgspec.Struct, frozen=True, kw_only=True):
    """An appointment as its visitor gets it."""

    id: AppointmentId
    code: str
    at: datetime
    office: OfficeSlug
    place: str = ""
    services: tuple[str, ...] = ()


class Booked(Answer, frozen=True, kw_only=True):
    """To `book` and `locate_appointment`."""

    appointment: BookedAppointment


class NamedAppointment(msgspec.Struct, frozen=True, kw_only=True):
    """An appointment with the name under which it was booked, for staff who were asked for it."""

    id: AppointmentId
    code: str
    at: datetime
    services: tuple[str, ...]
    people: int = 1
    name: str


class AppointmentsFound(Answer, frozen=True, kw_only=True):
    """To `find_appointments`: earliest first. Kept nowhere."""

    appointments: tuple[NamedAppointment, ...]


class CallGiven(Answer, frozen=True, kw_only=True):
    """To `call_next`, `call_ticket` and `recall`."""

    call: CallId
    ticket: TicketId
    number: str


class Explained(Answer, frozen=True, kw_only=True):
    """To `why_next`: one sentence's key and its values."""

    key: str
    values: dict[str, str | int] = {}


class SignedIn(Answer, frozen=True, kw_only=True):
    """To `sign_in`: who it is, and what this clerk may be at any device."""

    clerk: str
    name: str = ""
    roles: tuple[str, ...] = ()


class QuotaSet(Answer, frozen=True, kw_only=True):
    """To `set_quota` and `undo_quota`."""

    queue: QueueId | None = None
    service: str | None = None
    limit: int | None = None
    given: int = 0
    left: int | None = None
    until: str | None = None
    batches: tuple[c.BatchAt, ...] = ()
    by_minutes: bool = False
    revision: int = 0


class NumbersGranted(Answer, frozen=True, kw_only=True):
    """To `grant_numbers`: a kiosk's reserve. The numbers are of this `day`, and for issue `until` walk-in ends."""

    queue: QueueId
    numbers: tuple[str, ...]
    day: date | None = None
    until: datetime | None = None


class Reported(Answer, frozen=True, kw_only=True):
    """To `report`: rows as objects."""

    of: str
    rows: tuple[dict[str, str | int | bool | None], ...] = ()


ANSWERS: dict[type[c.Command], type[Answer]] = {
    c.IssueTicket: TicketGiven,
    c.CheckIn: TicketGiven,
    c.ServeUnticketed: TicketGiven,
    c.FindTicket: TicketFound,
    c.ReturnTicket: TicketFound,
    c.ChangeTicket: TicketFound,
    c.Offers: OffersGiven,
    c.Hold: HoldGiven,
    c.Book: Booked,
    c.FindAppointments: AppointmentsFound,
    c.LocateAppointment: Booked,
    c.CallNext: CallGiven,
    c.CallTicket: CallGiven,
    c.Recall: CallGiven,
    c.WhyNext: Explained,
    c.SignIn: SignedIn,
    c.SetQuota: QuotaSet,
    c.UndoQuota: QuotaSet,
    c.GrantNumbers: NumbersGranted,
    c.Report: Reported,
}
"""The answer to each command that is granted; all others get a plain `Answer`."""
