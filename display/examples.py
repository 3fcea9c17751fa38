"""States of the wall for pictures and tests, without a hub. Pure."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from display.board import Board, hear_board, hear_call
from office.ids import CallId, CounterId, Language, QueueId, TicketId, UnitId
from office.wire.answers import WaitRange
from office.wire.entries import HoursEntry
from office.wire.states import (
    BoardState,
    Call,
    CatalogueState,
    QueuesState,
    QueueState,
    WalkInState,
    WallMessage,
)

NOW = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)
"""A Monday."""
DE, EN = Language("de"), Language("en")

CATALOGUE = CatalogueState(
    office="musterstadt",
    name={DE: "Bürgerbüro Musterstadt", EN: "Citizens' office Musterstadt"},
    time_zone="Europe/Berlin",
    languages=(DE, EN),
    notice={DE: "Vorführung: Diese Anlage zeigt Beispieldaten."},
    hours=(HoursEntry(day=NOW.date(), house=("08:00-12:00", "14:00-18:00")),),
)


def call(seq: int, number: str, counter: str, *, attempt: int = 1, age_s: float = 0, language: Language = DE) -> Call:
    """Return a call, `seq` of the day."""
    at = NOW - timedelta(seconds=age_s)
    return Call(
        id=CallId(f"call-{seq}"),
        day=NOW.date(),
        seq=seq,
        ticket=TicketId(f"ticket-{number}"),
        number=number,
        counter=CounterId(counter),
        place={DE: f"Platz {counter}", EN: f"Desk {counter}"},
        direction={DE: "links vom Eingang" if int(counter) < 4 else "rechts, am Fenster"},  # noqa: PLR2004  # two halves
        zone="hall",
        attempt=attempt,
        language=language,
        called_at=at,
        expires_at=at + timedelta(seconds=60),
    )


def _queue(letter: str, de: str, en: str, waiting: int, walk_in: WalkInState) -> QueueState:
    wait = WaitRange(low_min=4 * waiting // 2, high_min=9 * waiting // 2) if waiting else None
    return QueueState(
        id=QueueId(letter.lower()),
        unit=UnitId("buergeramt"),
        letter=letter,
        name={DE: de, EN: en},
        waiting=waiting,
        wait=wait,
        walk_in=walk_in,
    )


QUEUES = QueuesState(
    at=NOW,
    queues=(
        _queue("A", "Meldewesen", "Registration", 12, WalkInState(open=True, left=18, limit=60)),
        _queue("K", "Kfz-Zulassung", "Vehicles", 7, WalkInState(open=False, left=0, next_at=NOW + timedelta(hours=1))),
        _queue("S", "Standesamt", "Registry office", 1, WalkInState(open=False, left=0, reason="quota_exhausted")),
        _queue("D", "Dokumente abholen", "Collect documents", 0, WalkInState(open=True)),
    ),
)
_CLOSED_QUEUES = QueuesState(
    at=NOW,
    queues=tuple(
        _queue(q.letter, q.name[DE], q.name[EN], 0, WalkInState(open=False, reason="closed")) for q in QUEUES.queues
    ),
)


def _board(*calls: Call, messages: tuple[WallMessage, ...] = ()) -> BoardState:
    return BoardState(day=NOW.date(), seq=max((c.seq for c in calls), default=0), calls=calls, messages=messages)


def _wall(*calls: Call, messages: tuple[WallMessage, ...] = ()) -> Board:
    start = Board(zone="hall", queues=QUEUES, catalogue=CATALOGUE)
    return hear_board(start, _board(*calls, messages=messages), 0.0, NOW)


def examples() -> dict[str, tuple[Board, float, datetime]]:
    """Return (board, monotonic seconds, moment) of each state by name."""
    five = [call(n, f"A0{n + 20}", str(n), age_s=60 - n) for n in range(1, 6)]
    late = WallMessage(text={DE: "Kfz-Zulassung: heute längere Wartezeiten"})
    closed = replace(_wall(), queues=_CLOSED_QUEUES)
    evening = NOW.replace(hour=18)
    states = {
        "starting": (Board(zone="hall"), NOW),
        "idle": (_wall(), NOW),
        "one-call": (hear_call(_wall(), call(1, "A017", "3"), 1.0), NOW),
        "many-calls": (hear_call(_wall(*five, messages=(late,)), call(6, "K104", "6"), 1.0), NOW),
        "recall": (hear_call(_wall(*five[:2]), call(7, "A021", "1", attempt=2), 1.0), NOW),
        "hub-away": (replace(_wall(*five[:3]), hub_online=False), NOW),
        "closed": (closed, evening),
    }
    return {name: (board, 1.1, now) for name, (board, now) in states.items()}
