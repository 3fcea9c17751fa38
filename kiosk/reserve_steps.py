"""What a kiosk has to tell or ask the hub about its reserve, one step after the other. No clock, no I/O.

The order matters: what visitors hold in their hands comes first, then what nobody holds, then numbers back, and
new ones last. A number is on its way back until the hub has said so, and no new ones are asked for before.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date

from kiosk.reserve import Granting, Lent, Reserve, Returning, left_behind, settled
from office import commands as c
from office.ids import CommandId, QueueId
from office.reasons import Reason
from office.wire.answers import Answer, NumbersGranted, Refusal, TicketGiven
from office.wire.states import QueueState

SHARE = 4
"""No more is asked for than a fourth of what is left: a reserve must not take the last places."""
_RETRY = frozenset({Reason.NOT_STORED, Reason.TOO_SOON})
"""Refusals that say nothing about the wish itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A command for the hub. `about` is what rests for a while if it is refused."""

    id: CommandId
    command: c.Command
    about: str


def on_day(reserve: Reserve, day: date) -> Reserve:
    """Begin a day: numbers, tickets and wishes of another one are void; the hub has ended them with it."""
    return reserve if reserve.day is not None and day <= reserve.day else Reserve(day=day, granting=reserve.granting)


def next_step(
    reserve: Reserve,
    queues: Mapping[QueueId, QueueState],
    per_queue: int,
    new_id: CommandId,
    skip: Collection[str] = (),
) -> tuple[Reserve, Step | None]:
    """Return what to tell the hub next (None: nothing), and the reserve to keep before that is sent.

    `per_queue` is how many numbers to hold for each queue; `skip` what rests or is being asked already.
    """
    told = _told(reserve, new_id, skip)
    if told is not None:
        return reserve, told
    reserve = _with_returns(reserve, queues, per_queue, new_id)
    for back in reserve.returning:
        return reserve, Step(id=back.id, command=c.ReturnNumbers(queue=back.queue, numbers=back.numbers), about=back.id)
    if reserve.granting is None:
        reserve = _with_question(reserve, queues, per_queue, new_id, skip)
    asked = reserve.granting
    if asked is None:
        return reserve, None
    return reserve, Step(id=asked.id, command=c.GrantNumbers(queue=asked.queue, count=asked.count), about=asked.queue)


def _told(reserve: Reserve, new_id: CommandId, skip: Collection[str]) -> Step | None:
    for own in reserve.own:
        if own.on_paper and own.ticket.ticket not in skip:
            return Step(id=new_id, command=c.ReportOfflineTickets(tickets=(own.ticket,)), about=own.ticket.ticket)
    for wish in reserve.wishes:
        if wish.id not in skip:
            return Step(id=wish.id, command=wish.command, about=wish.id)
    for code in reserve.cancelling:
        if code not in skip:
            return Step(id=new_id, command=c.CancelTicket(code=code), about=code)
    return None


def _with_returns(reserve: Reserve, queues: Mapping[QueueId, QueueState], per_queue: int, new_id: CommandId) -> Reserve:
    """Begin to give one queue's numbers back if its walk-in is closed, all its places are gone, or none are wanted."""
    if reserve.returning:
        return reserve
    for queue, lent in reserve.lent.items():
        state = queues.get(queue)
        over = per_queue == 0 or (state is not None and not _open(state))
        if lent.numbers and over:
            back = Returning(id=new_id, queue=queue, numbers=lent.numbers)
            lent_left = {other: held for other, held in reserve.lent.items() if other != queue}
            return replace(reserve, lent=lent_left, returning=(back,))
    return reserve


def _with_question(
    reserve: Reserve,
    queues: Mapping[QueueId, QueueState],
    per_queue: int,
    new_id: CommandId,
    skip: Collection[str],
) -> Reserve:
    for queue, state in queues.items():
        if queue in skip or not _open(state):
            continue
        left = state.walk_in.left
        wanted = per_queue if left is None else min(per_queue, left // SHARE)
        count = wanted - len(reserve.held(queue).numbers)
        if count > 0:
            return replace(reserve, granting=Granting(id=new_id, queue=queue, count=count, limited=(*state.services,)))
    return reserve


def _open(state: QueueState) -> bool:
    return state.walk_in.open and state.walk_in.left != 0


def after(reserve: Reserve, step: Step, outcome: Answer | Refusal | None) -> Reserve:
    """Return the reserve after the outcome of a step; None: nobody answered. A ticket given is somebody else's news."""
    if outcome is None or (isinstance(outcome, Refusal) and outcome.refused in _RETRY):
        return reserve
    granted = isinstance(outcome, Answer)
    match step.command:
        case c.ReportOfflineTickets() if granted:
            return replace(reserve, own=tuple(one for one in reserve.own if one.ticket.ticket != step.about))
        case c.IssueTicket() if not granted:
            return settled(reserve, step.id)
        case c.IssueTicket() if isinstance(outcome, TicketGiven) and reserve.wish(step.id):
            return left_behind(reserve, step.id, outcome.ticket.code)
        case c.CancelTicket():
            return replace(reserve, cancelling=tuple(code for code in reserve.cancelling if code != step.about))
        case c.ReturnNumbers():
            return replace(reserve, returning=tuple(back for back in reserve.returning if back.id != step.id))
        case c.GrantNumbers() if reserve.granting is not None and reserve.granting.id == step.id:
            return _granted(reserve, reserve.granting, outcome)
        case _:
            return reserve


def _granted(reserve: Reserve, asked: Granting, outcome: Answer | Refusal) -> Reserve:
    reserve = replace(reserve, granting=None)
    if not isinstance(outcome, NumbersGranted) or outcome.day is None:
        return reserve
    reserve = on_day(reserve, outcome.day)
    if outcome.day != reserve.day:
        return reserve
    known = reserve.held(asked.queue).numbers
    numbers = (*known, *(number for number in outcome.numbers if number not in known))
    lent = Lent(numbers=numbers, until=outcome.until, limited=asked.limited)
    return replace(reserve, lent={**reserve.lent, asked.queue: lent})
