"""Stands between the visit and the line: keeps each wish for a ticket, and issues from the reserve without the hub."""

import logging
import secrets
import uuid
from collections.abc import Callable, Mapping
from typing import Protocol

from appliance.asking import NoAnswer, OnOutcome, Outcome
from appliance.clock import Clock
from appliance.logs import FaultLog
from kiosk import reserve as r
from kiosk.host import Asking, Printing
from kiosk.house import House
from kiosk.reserve_steps import Step, after, next_step, on_day
from office import commands as c
from office.ids import CommandId, QueueId, ServiceId, TicketId
from office.slip import Slip
from office.wire.answers import Answer, GivenTicket, Refusal, TicketGiven

logger = logging.getLogger(__name__)

REST_S = 30.0
"""What the hub has refused rests so long before it is told again."""
UNKNOWN_AHEAD = -1
"""`ahead` of a ticket from the reserve: only the hub knows the line."""
_DISK = "reserve"


class Keeping(Protocol):
    """Where the reserve lies; `kiosk.reserve_store.ReserveStore` is one."""

    def load(self) -> r.Reserve:
        """Return what was saved last."""
        ...

    def save(self, reserve: r.Reserve) -> None:
        """Save, on disk when this returns. Raises OSError."""
        ...


class ReserveDesk:
    """The kiosk's line and printer as its visit sees them. Everything happens in one thread."""

    def __init__(
        self,
        *,
        line: Asking,
        printer: Printing,
        store: Keeping,
        clock: Clock,
        per_queue: int,
        house: Callable[[], House],
    ) -> None:
        """Take up what a crash left: numbers nobody has seen are free again, unproven slips are printed (once)."""
        self._line = line
        self._printer = printer
        self._store = store
        self._clock = clock
        self._per_queue = per_queue
        self._house = house
        self._faults = FaultLog(logger)
        self._waiting: dict[CommandId, OnOutcome] = {}
        self._flying: set[CommandId] = set()
        self._resting: dict[str, float] = {}
        self._busy = False
        self.reserve = r.unseen_back(store.load())
        for paper in self.reserve.papers:
            printer.print(paper.job, paper.slip)

    def spare(self) -> Mapping[QueueId, tuple[ServiceId, ...]]:
        """Return the queues that have a number to issue without the hub, with the services that are left out."""
        now = self._clock.now()
        return self.reserve.spare(now.astimezone(self._house().zone).date(), now)

    def ask(self, command: c.Command, on_outcome: OnOutcome, command_id: CommandId | None = None) -> CommandId:
        """Ask the hub; a ticket is issued from the reserve if the hub is away or does not answer."""
        command_id = command_id or _new_id()
        if not isinstance(command, c.IssueTicket):
            return self._line.ask(command, on_outcome, command_id)
        self._begin_day()  # or the first look at the day would end this wish with the day before
        wish = r.Wish(id=command_id, command=command)
        self._waiting[command_id] = on_outcome
        if self._house().hub:
            self._keep(r.wished(self.reserve, wish))
            self._send(wish)
        elif not self._issue(wish):
            self._waiting.pop(command_id)(NoAnswer(command_id))
        return command_id

    def print(self, job_id: str, slip: Slip) -> None:
        """Print a slip; a ticket's is on disk before."""
        job = CommandId(job_id)
        if self.reserve.wish(job) or any(own.ticket.instead_of == job for own in self.reserve.own):
            self._keep(r.papered(self.reserve, r.Paper(job=job_id, slip=slip)))
        self._printer.print(job_id, slip)

    def proven(self, job: str) -> None:
        """Forget a slip whose fate is known."""
        changed = r.proven(self.reserve, job)
        if changed != self.reserve:
            self._keep(changed)

    def tick(self) -> None:
        """Do what is due; to be called about once a second."""
        house = self._house()
        self._begin_day()
        for command_id in [one for one in self._waiting if one not in self._flying and not self.reserve.wish(one)]:
            del self._waiting[command_id]
        if not house.hub:
            self._stand_in()
        elif not self._busy:
            self._step(house)

    def _begin_day(self) -> None:
        day = self._house().day
        reserve = self.reserve if day is None else on_day(self.reserve, day)
        if reserve == self.reserve:
            return
        lost = [own.ticket.number for own in self.reserve.own]
        if lost:
            logger.warning("tickets %s of %s came too late for the hub's day", ", ".join(lost), self.reserve.day)
        self._keep(reserve)

    def _stand_in(self) -> None:
        """Issue from the reserve what visitors wait for at the screen, now that the hub has gone."""
        for command_id in self._flying & self._waiting.keys():
            wish = self.reserve.wish(command_id)
            if wish is not None:
                self._issue(wish)

    def _step(self, house: House) -> None:
        now = self._clock.monotonic()
        self._resting = {about: until for about, until in self._resting.items() if until > now}
        skip = {*self._resting, *self._flying}
        reserve, step = next_step(self.reserve, house.queues, self._per_queue, _new_id(), skip)
        before = self.reserve
        if reserve != before and not self._keep(reserve):
            self.reserve = before
            return
        if step is None:
            return
        if wish := self.reserve.wish(step.id):
            self._send(wish)
            return
        self._busy = True
        self._line.ask(step.command, lambda outcome: self._done(step, outcome), step.id)

    def _done(self, step: Step, outcome: Outcome) -> None:
        self._busy = False
        said = None if isinstance(outcome, NoAnswer) else outcome
        changed = after(self.reserve, step, said)
        if isinstance(said, Refusal):
            self._resting[step.about] = self._clock.monotonic() + REST_S
            logger.info("%s %s: %s %s", type(step.command).__name__, step.about, said.refused, said.detail)
        if changed != self.reserve:
            self._keep(changed)
            self.tick()

    def _send(self, wish: r.Wish) -> None:
        self._flying.add(wish.id)
        self._line.ask(wish.command, lambda outcome: self._came(wish.id, outcome), wish.id)

    def _came(self, command_id: CommandId, outcome: Outcome) -> None:
        """Take the hub's word on a wish. One that the reserve has granted meanwhile is the report's to mend."""
        self._flying.discard(command_id)
        wish = self.reserve.wish(command_id)
        if wish is None:  # its day is over; its visitor is here
            if tell := self._waiting.pop(command_id, None):
                tell(outcome)
            return
        said: Answer | Refusal | None = None if isinstance(outcome, NoAnswer) else outcome
        tell = self._waiting.get(command_id)
        if said is None and tell is not None and self._issue(wish):
            return
        if tell is not None:
            tell(outcome)
        changed = after(self.reserve, Step(id=command_id, command=wish.command, about=command_id), said)
        if changed != self.reserve:
            self._keep(changed)

    def _issue(self, wish: r.Wish) -> bool:
        """Issue from the reserve, if there is a number and somebody to take it."""
        queue = self._queue(wish.command)
        if queue is None or wish.id not in self._waiting:
            return False
        new = (TicketId(str(uuid.uuid4())), f"{secrets.randbelow(1_000_000):06d}")
        before = self.reserve
        if not self._keep(r.issued(before, wish, queue, new, self._clock.now())):
            self.reserve = before
            return False
        own = self.reserve.own[-1].ticket
        ticket = GivenTicket(
            id=own.ticket,
            number=own.number,
            code=own.code,
            queue=queue,
            issued_at=own.issued_at,
            ahead=UNKNOWN_AHEAD,
        )
        self._waiting.pop(wish.id)(TicketGiven(re=wish.id, ticket=ticket))
        if not self.reserve.own[-1].on_paper:
            self._keep(r.unseen_back(self.reserve))
        return True

    def _queue(self, command: c.IssueTicket) -> QueueId | None:
        """Return the queue to issue for; None: the reserve can't grant this."""
        if command.queue is not None or command.assistance or command.standby:
            return None
        house, spare = self._house(), self.spare()
        queues = {None if entry is None else entry.queue for entry in map(house.service, command.services)}
        queue = queues.pop() if len(queues) == 1 else None
        if queue is None or queue not in spare or set(command.services) & set(spare[queue]):
            return None
        return queue

    def _keep(self, reserve: r.Reserve) -> bool:
        """Save. Without a disk the memory still knows, but nothing new is issued or asked for."""
        self.reserve = reserve
        try:
            self._store.save(reserve)
        except OSError as error:
            self._faults.begin(_DISK, f"the reserve can't be saved: {error}; without the hub no ticket is issued")
            return False
        self._faults.end(_DISK)
        return True


def _new_id() -> CommandId:
    return CommandId(str(uuid.uuid4()))
