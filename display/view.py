"""From the board to what the window shows. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from display.board import Board, Key, key
from office.catalogue import say
from office.ids import CallId, Language
from office.wire.states import Call, CatalogueState, QueueState

LEAST_SCALE = 0.5
"""Called numbers get smaller before they take turns, but no smaller than this; each was large once."""
PAGE_S = 6.0
"""Where more is called than fits, the rows turn over so often."""


@dataclass(frozen=True, slots=True)
class CallRow:
    """One called number."""

    number: str
    place: str
    also: str
    """The place in the second language; empty if it reads the same."""
    direction: str
    recall: bool


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One queue. Numbers are -1 where nothing is known or there is no limit."""

    letter: str
    name: str
    also: str
    waiting: int
    low: int
    high: int
    ticketsLeft: int  # noqa: N815  # the QML role's name
    nextAt: str  # noqa: N815  # the QML role's name
    opening: str
    """``open``, ``later`` (a next batch or opening is known), ``full``, ``closed`` or ``appointment``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Props:
    """Everything the window shows."""

    office: str = ""
    clock: str = ""
    hub_away: bool = False
    started: bool = False
    """Whether the wall has heard anything yet."""
    closed: bool = False
    hours: str = ""
    large: CallRow | None = None
    bright: bool = False
    rows: tuple[CallRow, ...] = ()
    scale: float = 1.0
    """Height of the rows: less than 1, but at least a half, where more is called than fits."""
    page: str = ""
    """Such as ``1/2`` where more is called than fits even so."""
    queues: tuple[QueueRow, ...] = ()
    message: str = ""
    notice: str = ""
    wait_here: str = ""
    shown: dict[Key, CallId] = field(default_factory=dict)
    """The calls that are on the screen, the large one first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What the window is derived from."""

    board: Board
    at: float
    now: datetime
    languages: tuple[Language, ...]
    """The wall's language, then the one shown small."""
    rows: int
    """How many calls fit beside the large one."""
    queues: int = 8


def derive(inputs: Inputs) -> Props:
    """Return what is to be seen."""
    board = inputs.board
    first, second = inputs.languages[0], (inputs.languages[1] if len(inputs.languages) > 1 else "")
    zone = _zone(board.catalogue)
    local = inputs.now.astimezone(zone)
    rest = [call for call in board.calls if key(call) != board.large]
    shown, page = _page(rest, round(inputs.rows / LEAST_SCALE), inputs.at)
    large = board.large_call()
    queues = board.queues.queues if board.queues else ()
    message = _messages(board, first, inputs.now)
    catalogue = board.catalogue
    return Props(
        office=say(catalogue.name, first) if catalogue else "",
        clock=local.strftime("%H:%M") if catalogue else "",
        hub_away=not board.hub_online,
        started=board.board is not None or bool(board.calls),
        closed=_closed(board),
        hours=_hours(catalogue, local),
        large=_call_row(large, first, second) if large else None,
        bright=board.bright(inputs.at),
        rows=tuple(_call_row(call, first, second) for call in shown),
        scale=max(LEAST_SCALE, min(1.0, inputs.rows / len(shown))) if shown else 1.0,
        page=page,
        queues=tuple(_queue_row(queue, first, second, inputs.now, zone) for queue in queues[: inputs.queues]),
        message=message,
        notice=say(catalogue.notice, first) if catalogue else "",
        wait_here=say(catalogue.wait_here, first) if catalogue else "",
        shown={key(call): call.id for call in (*([large] if large else []), *shown)},
    )


def quick(old: Props, new: Props, call: Key, place: int) -> Props:
    """Return `old` with one new call: large, or in the row `place`. Everything else follows with the next `derive`.

    Little is painted so, and the number stands on the wall some milliseconds earlier. What the row held
    before is back, one row lower, with what follows.
    """
    shown = {k: v for k, v in new.shown.items() if k == call}
    first = next(iter(new.shown), None)
    if new.large is not None and first == call:
        return replace(old, large=new.large, bright=new.bright, shown=shown)
    if not shown:
        return new
    row = new.rows[list(new.shown).index(call) - 1]
    return replace(old, rows=(*old.rows[:place], row, *old.rows[place + 1 :]), shown=shown)


def _zone(catalogue: CatalogueState | None) -> ZoneInfo:
    return ZoneInfo(catalogue.time_zone) if catalogue else ZoneInfo("UTC")


def _page(calls: list[Call], fit: int, at: float) -> tuple[list[Call], str]:
    """Return the calls of the page that is due, and its name if there are several."""
    if len(calls) <= fit:
        return calls, ""
    pages = -(-len(calls) // fit)
    page = int(at / PAGE_S) % pages
    return calls[page * fit : (page + 1) * fit], f"{page + 1}/{pages}"


def _other(texts: Mapping[Language, str], first: str, second: str) -> str:
    """Return the text in the second language if there is one that differs."""
    other = texts.get(Language(second), "") if second else ""
    return "" if other == say(texts, first) else other


def _call_row(call: Call, first: str, second: str) -> CallRow:
    return CallRow(
        number=call.number,
        place=say(call.place, first),
        also=_other(call.place, first, second),
        direction=say(call.direction, first),
        recall=call.attempt > 1,
    )


def _today(at: datetime | None, now: datetime, tz: ZoneInfo) -> str:
    """Return a time of day, or nothing if it is on another day."""
    local = at.astimezone(tz) if at else None
    return local.strftime("%H:%M") if local and local.date() == now.astimezone(tz).date() else ""


def _queue_row(queue: QueueState, first: str, second: str, now: datetime, tz: ZoneInfo) -> QueueRow:
    walk_in, wait = queue.walk_in, queue.wait
    next_at = _today(walk_in.next_at, now, tz)
    return QueueRow(
        letter=queue.letter,
        name=say(queue.name, first),
        also=_other(queue.name, first, second),
        waiting=queue.waiting,
        low=wait.low_min if wait and wait.high_min else -1,
        high=wait.high_min if wait and wait.high_min else -1,
        ticketsLeft=-1 if walk_in.left is None else walk_in.left,
        nextAt=next_at,
        opening=_opening(queue, next_at),
    )


def _opening(queue: QueueState, next_at: str) -> str:
    if queue.walk_in.open:
        return "open"
    if next_at:
        return "later"
    return "full" if queue.walk_in.reason == "quota_exhausted" else "closed"


def _closed(board: Board) -> bool:
    """Tell whether nobody can come, waits or is called."""
    if board.queues is None or board.calls:
        return False
    queues = board.queues.queues
    quiet = all(not q.walk_in.open and q.waiting == 0 and q.walk_in.reason == "closed" for q in queues)
    return bool(queues) and quiet


def _hours(catalogue: CatalogueState | None, local: datetime) -> str:
    """Return today's house hours, spans parted by commas."""
    spans = [h.house for h in catalogue.hours if h.day == local.date()] if catalogue else []
    return ", ".join(span.replace("-", "–") for span in spans[0]) if spans else ""  # noqa: RUF001  # a dash for people


def _messages(board: Board, first: str, now: datetime) -> str:
    """Return the messages that hold now, one after the other."""
    messages = board.board.messages if board.board else ()
    holding = [m for m in messages if m.until is None or m.until > now]
    return "   ·   ".join(text for m in holding if (text := say(m.text, first)))
