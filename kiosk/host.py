"""Keeps the visit and the house, and has done what the flow wants. Knows no Qt, no MQTT and no printer."""

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from appliance.asking import NoAnswer, OnOutcome, Outcome
from appliance.clock import Clock
from kiosk import screens as s
from kiosk.flow import advance, patience
from kiosk.house import House
from kiosk.inputs import (
    Answered,
    Ask,
    Effect,
    Input,
    PrintAppointment,
    PrintNeeds,
    PrintTicket,
    QueuesMoved,
    TakeBack,
    TakeTicket,
    Told,
    Touch,
)
from kiosk.pace import Pace
from kiosk.slips import appointment_slip, needs_slip, ticket_slip
from office.commands import LONGEST_SESSION_S, CancelAppointment, CheckIn, Command, IssueTicket
from office.ids import CommandId, Language
from office.slip import Slip
from office.wire.answers import Booked


class Asking(Protocol):
    """Where commands go; `appliance.qt.line.Line` is one."""

    def ask(self, command: Command, on_outcome: OnOutcome, command_id: CommandId | None = None) -> CommandId:
        """Send a command; exactly one outcome follows, in the same thread."""
        ...


class Printing(Protocol):
    """Where slips go; `printer.service.PrintService` is one."""

    def print(self, job_id: str, slip: Slip) -> None:
        """Print a slip, once however often its job id comes. Returns at once."""
        ...


def _new_id() -> CommandId:
    return CommandId(str(uuid.uuid4()))


class Host:
    """One kiosk's state. Everything happens in one thread; `on_change` follows each change."""

    def __init__(
        self,
        *,
        home: Language,
        line: Asking,
        printer: Printing,
        clock: Clock,
        on_change: Callable[[], None],
        wait: Callable[[float | None], None],
        new_id: Callable[[], CommandId] = _new_id,
        tickets_per_minute: int = 0,
    ) -> None:
        """Begin with nobody there. `wait` sets the one timer, in seconds; when it is up, give `TimeUp`."""
        self._pace = Pace(tickets_per_minute)
        self.visit = s.fresh(home)
        self.house = House()
        self._line = line
        self._printer = printer
        self._clock = clock
        self._on_change = on_change
        self._wait = wait
        self._new_id = new_id
        self._owed: tuple[TakeBack, ...] = ()
        """Bookings that nobody waits for any more and whose fate nobody has told yet."""
        self._begun: float | None = None
        """When this visitor's first touch or scan was; None: nobody is there."""

    @property
    def visiting(self) -> bool:
        """Whether somebody is there."""
        return self._begun is not None

    def take(self, event: Input) -> None:
        """Take what has happened. A slip goes to the printer before anything is painted.

        News of the house give nobody more time, unless there is something new to read.
        """
        begun = self._clock.monotonic() if self._begun is None else self._begun
        if isinstance(event, TakeTicket):
            self.house = replace(self.house, rest_until=self._rest_until())
        before = patience(self.visit)
        self.visit, effects = advance(self.visit, event, self.house, self._new_id())
        self._begun = None if self.visit == s.fresh(self.visit.home) else begun
        for effect in effects:
            self._perform(effect, begun)
        if not isinstance(event, Told) or patience(self.visit) != before:
            self._wait(patience(self.visit))
        self._on_change()

    def see(self, house: House) -> None:
        """Take what has become of the house."""
        if house == self.house:
            return
        before, self.house = self.house, house
        if house.hub and self._owed:
            owed, self._owed = self._owed, ()
            for booking in owed:
                self._take_back(booking)
        if house.serviced and not before.serviced and not isinstance(self.visit.screen, s.Start):
            self.take(Touch.START_OVER)
        if house.queues != before.queues:
            self.take(QueuesMoved())
        else:
            self._on_change()

    def touched(self) -> None:
        """Somebody is there: wait anew."""
        self._wait(patience(self.visit))

    def _perform(self, effect: Effect, begun: float) -> None:
        match effect:
            case Ask(id=command_id, command=command):
                if isinstance(command, IssueTicket):
                    self._pace.take(self._clock.monotonic())
                if isinstance(command, CheckIn):
                    command = replace(command, seconds_since_touch=self._since(begun))
                self._line.ask(command, lambda outcome: self._answered(command_id, outcome), command_id)
            case TakeBack():
                self._take_back(effect)
            case PrintTicket(job=job):
                self._printer.print(job, ticket_slip(effect, self.house))
            case PrintAppointment(job=job):
                self._printer.print(job, appointment_slip(effect, self.house, self._clock.now()))
            case PrintNeeds(job=job):
                self._printer.print(job, needs_slip(effect, self.house, self._clock.now()))

    def _take_back(self, booking: TakeBack) -> None:
        """Ask once more with the booking's own id, so that it is made once at most, and cancel what is made."""
        self._line.ask(booking.command, lambda outcome: self._taken_back(booking, outcome), booking.id)

    def _taken_back(self, booking: TakeBack, outcome: Outcome) -> None:
        if isinstance(outcome, NoAnswer):
            self._owed = (*self._owed, booking)  # with the house's next news
        elif isinstance(outcome, Booked):
            self._line.ask(CancelAppointment(code=outcome.appointment.code), lambda _outcome: None)

    def _rest_until(self) -> datetime | None:
        rest_s = self._pace.rest_s(self._clock.monotonic())
        return self._clock.now() + timedelta(seconds=rest_s) if rest_s else None

    def _since(self, begun: float) -> float:
        """Return how long this visitor is here: who came in time is in time, however slowly they type (DESIGN §4)."""
        return min(round(self._clock.monotonic() - begun, 1), LONGEST_SESSION_S)

    def _answered(self, command_id: CommandId, outcome: Outcome) -> None:
        self.take(Answered(command_id, None if isinstance(outcome, NoAnswer) else outcome))
