"""The centre's plan of today on its way into the day, and what is booked and cancelled from here meanwhile."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from hub.batch import Batch
from hub.central.port import Plan
from hub.restoring import HUB
from office import commands as c
from office.events import PlanTaken
from office.ids import AppointmentId, ServiceId
from office.internal import AppointmentBooked, AppointmentCancelled, TakePlan
from office.reasons import Refused
from office.rules.who import plain_code
from office.ticket import Appointment
from office.wire.answers import Answer, Booked

LATE_PLAN = timedelta(seconds=60)
"""So long after our own booking a plan may still have been made before it: a long poll and its repeats."""


@dataclass(slots=True, kw_only=True)
class Planning:
    """Takes plans; one that the disk did not take is tried again."""

    booking: Callable[[Plan], None]
    """Tells the screens what can still be booked."""
    conflict: Callable[[str], None]
    """Told the number of a ticket whose appointment the centre took away or moved after its check-in.

    The centre owns appointments and the hub owns the day: the ticket stays as it is, and people are told (DESIGN §5).
    """
    _not_taken: Plan | None = None
    _booked: dict[AppointmentId, tuple[datetime, Appointment]] = field(default_factory=dict)
    """Booked from here and not yet seen in a plan."""
    _cancelled: dict[str, datetime] = field(default_factory=dict)
    """Codes cancelled from here, which a plan may still name."""

    def take(self, plan: Plan, batch: Batch) -> None:
        """Take today's appointments; the plan of another day is left aside."""
        if plan.day != batch.day.date:
            return
        planned = {
            p.id: Appointment(id=p.id, code=p.code, at=p.at, services=p.services, people=p.people, language=p.language)
            for p in plan.appointments
        }
        known = tuple(self._as_we_know(planned, batch.now).values())
        for event in batch.decide(TakePlan(appointments=known), HUB):
            if isinstance(event, PlanTaken):
                self._conflicts(event, batch)
        batch.after.append(lambda: self.booking(plan))
        batch.if_lost.append(lambda: self._keep(plan))

    def _conflicts(self, event: PlanTaken, batch: Batch) -> None:
        for appointment in event.removed:
            ticket = batch.day.checked_in.get(appointment)
            if ticket is not None and ticket in batch.day.live:
                number = batch.day.tickets[ticket].number
                batch.after.append(lambda number=number: self.conflict(number))  # type: ignore[misc]

    def take_again(self, batch: Batch) -> None:
        """Take a plan that could not be stored."""
        plan, self._not_taken = self._not_taken, None
        if plan is not None:
            self.take(plan, batch)

    def answered(self, command: c.Command, outcome: Answer | Refused, batch: Batch) -> None:
        """Let the day know at once what the centre booked or cancelled: a visitor may check in before the next plan."""
        match command, outcome:
            case c.Book(language=language), Booked(appointment=booked):
                site = batch.day.directory.office.site
                today = booked.at.astimezone(batch.day.directory.zone).date() == batch.day.date
                if today and booked.office == site.slug:
                    appointment = Appointment(
                        id=booked.id,
                        code=booked.code,
                        at=booked.at,
                        services=tuple(map(ServiceId, booked.services)),
                        language=language or batch.day.language(),
                    )
                    self._booked[booked.id] = (batch.now, appointment)
                    batch.decide(AppointmentBooked(appointment=appointment), HUB)
            case c.CancelAppointment(code=code), Answer():
                self._cancelled[plain_code(code)] = batch.now
                batch.decide(AppointmentCancelled(code=plain_code(code)), HUB)
            case _:
                pass

    def _as_we_know(self, planned: dict[AppointmentId, Appointment], now: datetime) -> dict[AppointmentId, Appointment]:
        """Mend a plan that was made before what was booked and cancelled from here."""
        since = now - LATE_PLAN
        self._booked = {
            known: (at, appointment)
            for known, (at, appointment) in self._booked.items()
            if known not in planned and at > since and appointment.code not in self._cancelled
        }
        self._cancelled = {code: at for code, at in self._cancelled.items() if at > since}
        ours = {known: appointment for known, (_at, appointment) in self._booked.items()}
        return {known: a for known, a in (planned | ours).items() if a.code not in self._cancelled}

    def _keep(self, plan: Plan) -> None:
        self._not_taken = plan
