"""States of the wall for pictures and tests, without a hub. Pure."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

from display.board import Board, hear_board, hear_call
from office.ids import CallId, CounterId, Language, QueueId, TicketId, UnitId
from office.wire.answers import WaitRange
from office.wire.entries import CounterEntry, HoursEntry
from office.wire.states import (
    BoardState,
    BookingState,
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
    counters=(CounterEntry(id=CounterId("3"), name={DE: "Platz 3", EN: "Desk 3"}, skills=()),),
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


def _queue(
    letter: str, de: str, en: str, waiting: int, walk_in: WalkInState, *, free: int | None = None, closes_min: int = 600
) -> QueueState:
    wait = WaitRange(low_min=4 * waiting // 2, high_min=9 * waiting // 2) if waiting else None
    return QueueState(
        id=QueueId(letter.lower()),
        unit=UnitId("buergeramt"),
        letter=letter,
        name={DE: de, EN: en},
        waiting=waiting,
        wait=wait,
        walk_in=walk_in,
        booking=BookingState(free_today=free),
        closes_at=NOW + timedelta(minutes=closes_min),
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
_BUSY_QUEUES = QueuesState(
    at=NOW,
    queues=(
        _queue(
            "A",
            "Meldewesen",
            "Registration",
            12,
            WalkInState(open=True, left=18, until=NOW + timedelta(hours=1)),
            free=5,
        ),
        _queue("K", "Kfz-Zulassung", "Vehicles", 7, WalkInState(open=True, until=NOW + timedelta(hours=1)), free=1),
        _queue("S", "Standesamt", "Registry office", 1, WalkInState(open=True, left=3), free=0, closes_min=30),
        *QUEUES.queues[3:],
        _queue("F", "Fundbüro und Gewerbeanmeldungen", "Lost property and trade", 2, WalkInState(open=True, left=9)),
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


def _wall(*calls: Call, messages: tuple[WallMessage, ...] = (), counter: str = "") -> Board:
    start = Board(zone="hall", counter=counter, queues=QUEUES, catalogue=CATALOGUE)
    return hear_board(start, _board(*calls, messages=messages), 0.0, NOW)


def examples(counter: str = "") -> dict[str, tuple[Board, float, datetime]]:
    """Return (board, monotonic seconds, moment) of each state by name; of one counter, if it is given."""
    five = [call(n, f"A0{n + 20}", str(n), age_s=60 - n) for n in range(1, 6)]
    forty = [call(n, f"A{n:03}", str(n), age_s=60 - n) for n in range(1, 40)]
    sick = WallMessage(key="sick_until", values={"time": "12:00"})
    late = WallMessage(text={DE: "Kfz-Zulassung: heute längere Wartezeiten"})
    wall = partial(_wall, counter=counter)
    closed = replace(wall(), queues=_CLOSED_QUEUES)
    evening = NOW.replace(hour=17, minute=5)
    states = {
        "starting": (Board(zone="hall"), NOW),
        "idle": (wall(), NOW),
        "one-call": (hear_call(wall(), call(1, "A017", "3"), 1.0), NOW),
        "many-calls": (hear_call(wall(*five, messages=(late,)), call(6, "K104", "6"), 1.0), NOW),
        "recall": (hear_call(wall(*five[:2]), call(7, "A021", "3", attempt=2), 1.0), NOW),
        "hub-away": (replace(wall(*five[:3]), hub_online=False), NOW),
        "closed": (closed, evening),
        "facts": (replace(wall(*five[:2], messages=(sick,)), queues=_BUSY_QUEUES), NOW),
        "forty": (hear_call(wall(*forty), call(40, "K104", "40"), 1.0), NOW),
        "dark": (closed, evening.replace(hour=20)),
    }
    return {name: (board, 1.1, now) for name, (board, now) in states.items()}
