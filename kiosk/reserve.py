"""A kiosk's reserve: what it holds, what it has issued from it, and what it still has to tell. No clock, no I/O.

DESIGN §4, "A kiosk without its hub". Every change is a new `Reserve`; the shell has it on disk before it acts.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from office import commands as c
from office.ids import CommandId, Language, QueueId, ServiceId, TicketId
from office.slip import Slip


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """An `issue_ticket` whose ticket is on no slip yet. Whether the hub has acted is unknown."""

    id: CommandId
    services: tuple[ServiceId, ...]
    language: Language
    people: int = 1

    @property
    def command(self) -> c.IssueTicket:
        """The command, the same each time."""
        return c.IssueTicket(services=self.services, language=self.language, people=self.people)


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
class Granting:
    """An open question for numbers. Its id stays, so that a lost answer loses no number."""

    id: CommandId
    day: date
    queue: QueueId
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Returning:
    """Numbers on their way back; they are not issued any more."""

    id: CommandId
    queue: QueueId
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserve:
    """Everything that a kiosk must not forget. `numbers` are of `day`, in the order of their issue."""

    day: date | None = None
    numbers: Mapping[QueueId, tuple[str, ...]] = field(default_factory=dict)
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

    def spare(self, today: date) -> frozenset[QueueId]:
        """Return the queues that a ticket can be issued for without the hub."""
        return frozenset(queue for queue, numbers in self.numbers.items() if numbers and self.day == today)


def wished(reserve: Reserve, wish: Wish) -> Reserve:
    """Keep a wish before it is sent."""
    return reserve if reserve.wish(wish.id) else replace(reserve, wishes=(*reserve.wishes, wish))


def settled(reserve: Reserve, command_id: CommandId) -> Reserve:
    """Forget a wish: it was refused, or its ticket is on paper."""
    return replace(reserve, wishes=tuple(wish for wish in reserve.wishes if wish.id != command_id))


def issued(reserve: Reserve, wish: Wish, queue: QueueId, ticket: TicketId, code: str, now: datetime) -> Reserve:
    """Issue the next number of a queue in place of a wish. There must be one (`Reserve.spare`)."""
    number, *rest = reserve.numbers[queue]
    own = c.OfflineTicket(
        ticket=ticket,
        number=number,
        code=code,
        queue=queue,
        issued_at=now,
        language=wish.language,
        services=wish.services,
        people=wish.people,
        instead_of=wish.id,
    )
    return replace(
        settled(reserve, wish.id),
        numbers={**reserve.numbers, queue: tuple(rest)},
        own=(*reserve.own, OwnTicket(ticket=own)),
    )


def papered(reserve: Reserve, paper: Paper) -> Reserve:
    """Note that a slip goes to the printer, before it does: its ticket is real from now on."""
    own = tuple(
        replace(one, on_paper=True) if paper.job in {one.ticket.ticket, one.ticket.instead_of} else one
        for one in reserve.own
    )
    return replace(settled(reserve, CommandId(paper.job)), own=own, papers=(*reserve.papers, paper))


def proven(reserve: Reserve, job: str) -> Reserve:
    """Forget a slip whose fate is known."""
    return replace(reserve, papers=tuple(paper for paper in reserve.papers if paper.job != job))


def unseen_back(reserve: Reserve) -> Reserve:
    """Put numbers that nobody has seen back, and their wishes too: after a crash, or when no slip was wanted."""
    unseen = [one.ticket for one in reserve.own if not one.on_paper]
    numbers = dict(reserve.numbers)
    for ticket in reversed(unseen):
        numbers[ticket.queue] = (ticket.number, *numbers.get(ticket.queue, ()))
    wishes = tuple(
        Wish(id=CommandId(one.instead_of), services=one.services, language=one.language, people=one.people)
        for one in unseen
        if one.instead_of is not None
    )
    own = tuple(one for one in reserve.own if one.on_paper)
    return replace(reserve, numbers=numbers, own=own, wishes=(*reserve.wishes, *wishes))
