"""The first screen, and the one shown while nothing can be done."""

from datetime import datetime

import msgspec
from msgspec.structs import replace

from kiosk.formats import Formats
from kiosk.house import Chance, House, queue_chance
from kiosk.reasons import OwnReason
from kiosk.views.parts import UNLIMITED, Why, high, low, why, why_closed
from office.catalogue import say
from office.ids import Language
from office.reasons import Reason
from office.wire.states import QueueEntry, QueueState

_STEPS = (10, 20, 40, 60)
"""Minutes of waiting beyond which the picture of a queue is fuller."""


class QueueRow(msgspec.Struct, frozen=True, kw_only=True):
    """One queue in figures. Not open and without `why`: none is, for the reason that `StartProps` has."""

    key: str
    name: str
    open: bool
    waiting: int
    low: int
    high: int
    left: int
    free_today: int
    """Appointments that can still be booked for today."""
    load: int
    """How busy it is, 0 (nobody waits) to 5, for a picture; UNLIMITED: not known."""
    why: Why


class StartProps(msgspec.Struct, frozen=True, kw_only=True):
    """``Start.qml``. `walkIn` says why there are no wait tickets at all just now; empty if there are."""

    name = "Start"
    queues: tuple[QueueRow, ...]
    walk_in: Why
    booking: Why
    """Empty if appointments can be made."""
    hours: tuple[str, ...]
    """When the house is open today; empty: not at all, or not known."""
    free_today: bool
    """Appointments can still be booked for today."""
    codes: bool
    """Codes can be asked for: to check in, to look a ticket up."""
    check_in_only: bool


class PauseProps(msgspec.Struct, frozen=True, kw_only=True):
    """``Pause.qml``: `why` is ``starting``, ``broker_away``, ``hub_away`` or ``serviced``."""

    name = "Pause"
    why: str
    office: str


def start(house: House, language: Language, formats: Formats, now: datetime) -> StartProps:
    """Return what is open, how long it takes, what is left."""
    if not house.hub:
        return _from_reserve(house, language)
    here = [entry for entry in _entries(house) if entry.id in house.queues]
    chances = [queue_chance(house.queues[entry.id]) for entry in here if entry.walk_in]
    walk_in = Why()
    if not any(chance.ok for chance in chances):
        soonest = min(
            (chance for chance in chances if chance.next_at is not None),
            key=lambda chance: (chance.next_at is None, chance.next_at),
            default=chances[0] if chances else None,
        )
        walk_in = _none_at_all(here) if soonest is None else why(soonest, formats, now)
    return StartProps(
        queues=_said_once(tuple(_row(entry, house, language, formats, now) for entry in here)),
        walk_in=walk_in,
        booking=Why() if house.centre else Why(reason=Reason.CENTRE_AWAY),
        hours=_hours(house, now),
        free_today=house.centre and any(queue.booking.free_today for queue in house.queues.values()),
        codes=True,
        check_in_only=house.manner.check_in_only,
    )


def _none_at_all(here: list[QueueEntry]) -> Why:
    return Why(reason=OwnReason.APPOINTMENT_ONLY if here else Reason.CLOSED)


def _from_reserve(house: House, language: Language) -> StartProps:
    """Return what the kiosk can do by itself. How long the wait is, nobody knows."""
    rows = tuple(
        QueueRow(
            key=entry.id,
            name=say(entry.name, language),
            open=entry.id in house.spare,
            waiting=UNLIMITED,
            low=UNLIMITED,
            high=UNLIMITED,
            left=UNLIMITED,
            free_today=UNLIMITED,
            load=UNLIMITED,
            why=Why() if entry.id in house.spare else Why(reason=OwnReason.HUB_AWAY),
        )
        for entry in _entries(house)
        if entry.walk_in
    )
    return StartProps(
        queues=rows,
        walk_in=Why(),
        booking=Why(reason=OwnReason.HUB_AWAY),
        hours=(),
        free_today=False,
        codes=False,
        check_in_only=house.manner.check_in_only,
    )


def _hours(house: House, now: datetime) -> tuple[str, ...]:
    today = now.astimezone(house.zone).date()
    entries = () if house.catalogue is None else house.catalogue.hours
    spans = next((entry.house for entry in entries if entry.day == today), ())
    return tuple(span.replace("-", "\N{EN DASH}") for span in spans)


def _load(queue: QueueState) -> int:
    """Return how long the wait is in steps that can be told apart at a glance."""
    if queue.waiting == 0:
        return 0
    if queue.wait is None:
        return UNLIMITED
    return 1 + sum(queue.wait.high_min > step for step in _STEPS)


def _said_once(rows: tuple[QueueRow, ...]) -> tuple[QueueRow, ...]:
    """Take what stands against every queue out of the rows: it is said where tickets are asked for."""
    if len({row.why for row in rows}) == 1 and len(rows) > 1:
        return tuple(replace(row, why=Why()) for row in rows)
    return rows


def pause(house: House, language: Language) -> PauseProps:
    """Return why nothing can be done."""
    reason = "broker_away" if not house.broker else "hub_away" if not house.hub else "starting"
    if not house.known:
        reason = "starting"
    if house.serviced:
        reason = "serviced"
    return PauseProps(why=reason, office="" if house.catalogue is None else say(house.catalogue.name, language))


def _entries(house: House) -> tuple[QueueEntry, ...]:
    return () if house.catalogue is None else house.catalogue.queues


def _row(entry: QueueEntry, house: House, language: Language, formats: Formats, now: datetime) -> QueueRow:
    queue = house.queues[entry.id]
    chance = queue_chance(queue) if entry.walk_in else Chance(False, OwnReason.APPOINTMENT_ONLY)
    left = queue.walk_in.left
    return QueueRow(
        key=queue.id,
        name=say(queue.name, language),
        open=chance.ok,
        waiting=queue.waiting,
        low=low(queue.wait),
        high=high(queue.wait),
        left=UNLIMITED if left is None else left,
        free_today=free if house.centre and (free := queue.booking.free_today) is not None else UNLIMITED,
        load=_load(queue),
        why=why_closed(why(chance, formats, now), queue, house, formats, now),
    )
