"""A kiosk's reserve: what it holds, what it has issued from it, and what it still has to tell. No clock, no I/O.

DESIGN §4, "A kiosk without its hub". Every change is a new `Reserve`; the shell has it on disk before it acts.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from office import commands as c
from office.ids import CommandId, QueueId, ServiceId, TicketId
from office.slip import Slip


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """An `issue_ticket` whose ticket is on no slip yet. Whether the hub has acted is unknown."""

    id: CommandId
    command: c.IssueTicket


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A slip given to the printer, kept until its fate is proven. Giving it again under its job id prints it once."""

    job: str
    slip: Slip


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTicket:
    """A ticket issued from the reserve that the hub has not acknowledged."""

    ticket: c.OfflineTicket
    on_paper: bool = False
    """Its slip has gone to the printer. Until then nobody has seen its number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lent:
    """Numbers of one queue, in the order of their issue."""

    numbers: tuple[str, ...] = ()
    until: datetime | None = None
    """The end of the queue's walk-in; None: none is known."""
    limited: tuple[ServiceId, ...] = ()
    """Services with a quota of their own, which only the hub can count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Granting:
    """An open question for numbers. Its id stays, so that a lost answer loses no number."""

    id: CommandId
    queue: QueueId
    count: int
    limited: tuple[ServiceId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Returning:
    """Numbers on their way back; they are not issued any more."""

    id: CommandId
    queue: QueueId
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserve:
    """Everything that a kiosk must not forget. All of it is of one `day`, but for an open question for numbers."""

    day: date | None = None
    lent: Mapping[QueueId, Lent] = field(default_factory=dict)
    granting: Granting | None = None
    returning: tuple[Returning, ...] = ()
    wishes: tuple[Wish, ...] = ()
    own: tuple[OwnTicket, ...] = ()
    cancelling: tuple[str, ...] = ()
    """Codes of tickets that nobody took."""
    papers: tuple[Paper, ...] = ()

    def wish(self, command_id: CommandId) -> Wish | None:
        """Return the open wish of this id."""
        return next((wish for wish in self.wishes if wish.id == command_id), None)

    def held(self, queue: QueueId) -> Lent:
        """Return what is held for a queue."""
        return self.lent.get(queue, Lent())

    def spare(self, today: date, now: datetime) -> Mapping[QueueId, tuple[ServiceId, ...]]:
        """Return the queues that have a number to issue without the hub, with the services that are left out."""
        if self.day != today:
            return {}
        return {
            queue: lent.limited
            for queue, lent in self.lent.items()
            if lent.numbers and (lent.until is None or now < lent.until)
        }


def wished(reserve: Reserve, wish: Wish) -> Reserve:
    """Keep a wish before it is sent."""
    return reserve if reserve.wish(wish.id) else replace(reserve, wishes=(*reserve.wishes, wish))


def settled(reserve: Reserve, command_id: CommandId) -> Reserve:
    """Forget a wish: it was refused, or its ticket is on paper."""
    return replace(reserve, wishes=tuple(wish for wish in reserve.wishes if wish.id != command_id))


def left_behind(reserve: Reserve, command_id: CommandId, code: str) -> Reserve:
    """Note that nobody took the ticket of a wish: it is to be cancelled."""
    return replace(settled(reserve, command_id), cancelling=(*reserve.cancelling, code))


def issued(reserve: Reserve, wish: Wish, queue: QueueId, new: tuple[TicketId, str], now: datetime) -> Reserve:
    """Issue the next number of a queue in place of a wish, with a new id and code. There must be a number."""
    lent = reserve.held(queue)
    own = c.OfflineTicket(
        ticket=new[0],
        number=lent.numbers[0],
        code=new[1],
        queue=queue,
        issued_at=now,
        language=wish.command.language,
        services=wish.command.services,
        people=wish.command.people,
        instead_of=wish.id,
    )
    return replace(
        settled(reserve, wish.id),
        lent={**reserve.lent, queue: replace(lent, numbers=lent.numbers[1:])},
        own=(*reserve.own, OwnTicket(ticket=own)),
    )


def papered(reserve: Reserve, paper: Paper) -> Reserve:
    """Note that a slip goes to the printer, before it does: its ticket is real from now on."""
    own = tuple(replace(one, on_paper=True) if one.ticket.instead_of == paper.job else one for one in reserve.own)
    papers = (*(other for other in reserve.papers if other.job != paper.job), paper)
    return replace(settled(reserve, CommandId(paper.job)), own=own, papers=papers)


def proven(reserve: Reserve, job: str) -> Reserve:
    """Forget a slip whose fate is known."""
    return replace(reserve, papers=tuple(paper for paper in reserve.papers if paper.job != job))


def unseen_back(reserve: Reserve) -> Reserve:
    """Take numbers that nobody has seen back, and their wishes too: after a crash, or when no slip was wanted."""
    unseen = [one.ticket for one in reserve.own if not one.on_paper]
    lent = dict(reserve.lent)
    for ticket in reversed(unseen):
        held = lent.get(ticket.queue, Lent())
        lent[ticket.queue] = replace(held, numbers=(ticket.number, *held.numbers))
    wishes = tuple(
        Wish(
            id=CommandId(ticket.instead_of),
            command=c.IssueTicket(services=ticket.services, language=ticket.language, people=ticket.people),
        )
        for ticket in unseen
        if ticket.instead_of is not None
    )
    own = tuple(one for one in reserve.own if one.on_paper)
    return replace(reserve, lent=lent, own=own, wishes=(*reserve.wishes, *wishes))
