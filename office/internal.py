"""Commands of the shell to the core; they are not on the wire."""

from dataclasses import dataclass
from datetime import datetime

from office.ids import AppointmentId, CallId, CounterId
from office.ticket import Appointment


@dataclass(frozen=True, slots=True, kw_only=True)
class PressButton:
    """A call button's word. Without `press_id` the same word at one counter within 1 s counts once."""

    counter: CounterId
    word: str
    press_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakePlan:
    """All of today's appointments as the centre knows them now."""

    appointments: tuple[Appointment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentBooked:
    """The centre has booked an appointment for today."""

    appointment: Appointment


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentCancelled:
    """The centre has cancelled an appointment; one of another day is no error."""

    appointment: AppointmentId | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSeen:
    """A display has painted, and perhaps spoken, a call; `unspoken`: why it could not be spoken."""

    call: CallId
    painted_at: datetime
    spoken_at: datetime | None = None
    unspoken: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """Time has passed: parked tickets come back, stand-by tickets move up, long pauses free their tickets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndDay:
    """The day is over."""


Internal = PressButton | TakePlan | AppointmentBooked | AppointmentCancelled | NoteSeen | Tick | EndDay
