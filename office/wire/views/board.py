"""The calls on the wall and the messages beside them. Number and place only (P-01)."""

from collections.abc import Mapping
from datetime import datetime

from office.changes.at_counter import on_wall
from office.day import Day
from office.ids import ClientId, Language, QueueId
from office.states import State
from office.ticket import Notice, WallCall
from office.wire.states import BoardState, Call, WallMessage


def call_on_wall(day: Day, wall_call: WallCall) -> Call:
    """Return a call as the wire shows it."""
    ticket = day.tickets[wall_call.ticket]
    counter = day.directory.counters[wall_call.counter]
    return Call(
        id=wall_call.id,
        day=day.date,
        seq=wall_call.seq,
        ticket=ticket.id,
        number=ticket.number,
        counter=counter.id,
        place=counter.name,
        direction=counter.direction,
        zone=counter.zone,
        attempt=wall_call.attempt,
        language=ticket.language,
        slow=wall_call.slow,
        called_at=wall_call.called_at,
        expires_at=wall_call.expires_at,
        state=ticket.state.value,
        spoken=wall_call.spoken_at is not None,
    )


def board(day: Day, now: datetime, speaker: Mapping[str, ClientId]) -> BoardState:
    """Return ``state/board``: oldest call first; messages that have not ended."""
    return BoardState(
        day=day.date,
        seq=day.seq,
        speaker=dict(speaker),
        calls=tuple(call_on_wall(day, shown) for shown in day.calls.values() if on_wall(day, shown, now)),
        messages=tuple(_message(queue, notice) for queue, notice in day.notices.items() if _stands(notice, now)),
    )


def to_be_spoken(day: Day, call: WallCall, now: datetime) -> bool:
    """Tell whether a display still has to speak a call, or to say why it cannot."""
    told = call.spoken_at is not None or call.unspoken is not None
    return not told and now < call.expires_at and day.tickets[call.ticket].state is State.CALLED


def _stands(notice: Notice, now: datetime) -> bool:
    return notice.until is None or now < notice.until


def _message(queue: QueueId | None, notice: Notice) -> WallMessage:
    if isinstance(notice.text, str):
        return WallMessage(key=notice.text, values=notice.values, queue=queue, until=notice.until)
    text = {Language(tag): words for tag, words in notice.text.items()}
    return WallMessage(text=text, queue=queue, until=notice.until)
