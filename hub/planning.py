"""The centre's plan of today on its way into the day."""

from collections.abc import Callable
from dataclasses import dataclass

from hub.batch import Batch
from hub.central.port import Plan
from hub.restoring import HUB
from office.events import PlanTaken
from office.internal import TakePlan
from office.ticket import Appointment


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

    def take(self, plan: Plan, batch: Batch) -> None:
        """Take today's appointments; the plan of another day is left aside."""
        if plan.day != batch.day.date:
            return
        appointments = tuple(
            Appointment(id=p.id, code=p.code, at=p.at, services=p.services, people=p.people, language=p.language)
            for p in plan.appointments
        )
        for event in batch.decide(TakePlan(appointments=appointments), HUB):
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

    def _keep(self, plan: Plan) -> None:
        self._not_taken = plan
