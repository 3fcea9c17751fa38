"""Opening and closing the issue of tickets, messages, and what is only counted or read (DESIGN §3, §4)."""

from datetime import datetime
from typing import Protocol

from office import commands as c
from office import events as e
from office.case import Case
from office.ids import QueueId
from office.reasons import Reason, Refused
from office.rights import REPORTS
from office.rules.who import any_session, bad, by_id, own_queue, own_queues, queue_of
from office.ticket import Text

LONGEST_TEXT = 500
LONGEST_WORD = 64


class Says(Protocol):
    """A command with words for the wall: a key with its values, or the text itself by language."""

    @property
    def text(self) -> Text | None: ...  # noqa: D102  said by the class

    @property
    def values(self) -> dict[str, str | int]: ...  # noqa: D102  said by the class


def open_walk_in(case: Case, command: c.OpenWalkIn) -> tuple[e.Event, ...]:
    """Issue tickets: inside the hours by the hours again, outside them until `until` or the day's end."""
    if command.standby:
        return _standby(case, command, on=True)
    _check_future(case, command.until)
    queues = own_queues(case, command.queue)
    house = (None,) if None in case.day.gates else ()
    opened = tuple(
        e.WalkInSet(
            at=case.now,
            by=case.sender.client,
            queue=queue,
            open=True,
            until=command.until if queue is None else command.until or _hours_end(case, queue),
        )
        for queue in (*house, *queues)
    )
    return (*opened, *_said(case, command, command.queue, command.until))


def close_walk_in(case: Case, command: c.CloseWalkIn) -> tuple[e.Event, ...]:
    """Issue no more tickets. Neither a batch nor a stop time opens again what staff closed."""
    if command.standby:
        return _standby(case, command, on=False)
    _check_future(case, command.until)
    closed = tuple(
        e.WalkInSet(at=case.now, by=case.sender.client, queue=queue, open=False, until=command.until)
        for queue in own_queues(case, command.queue)
    )
    return (*closed, *_said(case, command, command.queue, command.until))


def _standby(case: Case, command: c.OpenWalkIn | c.CloseWalkIn, *, on: bool) -> tuple[e.Event, ...]:
    """Switch stand-by, for the rest of the day. Stand-by tickets already given stay."""
    if command.until is not None:
        raise bad("`standby` is switched for the rest of the day, without `until`")
    able = tuple(q for q in own_queues(case, command.queue) if case.directory.queues[q].standby_letter)
    if not able:
        raise bad("no such queue has a letter for stand-by tickets")
    switched = tuple(e.StandBySet(at=case.now, by=case.sender.client, queue=queue, open=on) for queue in able)
    return (*switched, *_said(case, command, command.queue, None))


def close_house(case: Case, command: c.CloseHouse) -> tuple[e.Event, ...]:
    """Issue no more tickets in the whole house."""
    _check_future(case, command.until)
    closed = e.WalkInSet(at=case.now, by=case.sender.client, queue=None, open=False, until=command.until)
    return (closed, *_said(case, command, None, command.until))


def set_message(case: Case, command: c.SetMessage) -> tuple[e.Event, ...]:
    """Put a message on the wall, or take it down."""
    _check_future(case, command.until)
    if command.queue is not None:
        own_queue(case, command.queue)
    _check_text(command)
    said = e.MessageSet(at=case.now, queue=command.queue, text=command.text, until=command.until, values=command.values)
    return (said,)


def _said(case: Case, said: Says, queue: QueueId | None, until: datetime | None) -> tuple[e.Event, ...]:
    _check_text(said)
    if said.text is None:
        return ()
    return (e.MessageSet(at=case.now, queue=queue, text=said.text, until=until, values=said.values),)


def _check_text(said: Says) -> None:
    text, values = said.text, said.values
    if values and not isinstance(text, str):
        raise bad("`values` go with a key")
    if any(isinstance(value, str) and len(value) > LONGEST_TEXT for value in values.values()):
        raise bad(f"a value has at most {LONGEST_TEXT} characters")
    if text is None:
        return
    words = [text] if isinstance(text, str) else [*text.values()]
    if not words or not all(0 < len(word) <= LONGEST_TEXT for word in words):
        raise bad(f"`text` is a key, or 1 to {LONGEST_TEXT} characters for each language")


def _check_future(case: Case, until: datetime | None) -> None:
    if until is not None and (until.tzinfo is None or until <= case.now):
        raise bad("`until` is a moment to come, with its offset from UTC")


def _hours_end(case: Case, queue: QueueId) -> datetime | None:
    """Return when the present walk-in hours end."""
    ends = (end for start, end in case.day.spans[queue] if start <= case.now < end)
    return next(ends, None)


def turned_away(case: Case, command: c.TurnedAway) -> tuple[e.Event, ...]:
    """Count a visitor who left without a ticket."""
    for service in command.services:
        queue_of(case, service)
    if not 0 < len(command.reason) <= LONGEST_WORD:
        raise bad(f"`reason` is a word of at most {LONGEST_WORD} characters")
    return (e.TurnedAway(at=case.now, services=command.services, reason=command.reason),)


def why_next(case: Case, command: c.WhyNext) -> tuple[e.Event, ...]:
    """Nothing happens; the answer is read from the day."""
    by_id(case, command.ticket)
    any_session(case, command.counter)
    return ()


def report(case: Case, command: c.Report) -> tuple[e.Event, ...]:
    """Nothing happens; the rows are read from the day."""
    roles = REPORTS.get(command.of)
    if roles is None:
        raise bad(f"`of` is {command.of!r}; reports are {', '.join(REPORTS)}")
    if case.sender.role not in roles:
        raise Refused(Reason.NOT_ALLOWED, detail=f"a {case.sender.role} may not read this report")
    return ()
