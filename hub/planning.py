"""The centre's plan of today on its way into the day."""

from collections.abc import Callable
from dataclasses import dataclass

from hub.batch import Batch
from hub.central.port import Plan
from hub.restoring import HUB
from office.internal import TakePlan
from office.ticket import Appointment


@dataclass(slots=True, kw_only=True)
class Planning:
    """Takes plans; one that the disk did not take is tried again."""

    booking: Callable[[Plan], None]
    """Tells the screens what can still be booked."""
    _not_taken: Plan | None = None

    def take(self, plan: Plan, batch: Batch) -> None:
        """Take today's appointments; the plan of another day is left aside."""
        if plan.day != batch.day.date:
            return
        appointments = tuple(
            Appointment(id=p.id, code=p.code, at=p.at, services=p.services, people=p.people, language=p.language)
            for p in plan.appointments
        )
        batch.decide(TakePlan(appointments=appointments), HUB)
        batch.after.append(lambda: self.booking(plan))
        batch.if_lost.append(lambda: self._keep(plan))

    def take_again(self, batch: Batch) -> None:
        """Take a plan that could not be stored."""
        plan, self._not_taken = self._not_taken, None
        if plan is not None:
            self.take(plan, batch)

    def _keep(self, plan: Plan) -> None:
        self._not_taken = plan
