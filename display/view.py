"""From the board to what the window shows. Pure."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TypeVar
from zoneinfo import ZoneInfo

from appliance.messages import MessageTexts
from display.board import Board, Key, key
from display.slides import NO_SLIDE, SLIDE_S, Slide
from office.catalogue import say
from office.ids import CallId, CounterId, Language, UnitId
from office.wire.states import Call, CatalogueState, QueueState, WallMessage

T = TypeVar("T")
CARD_LINES = 3
"""A queue's name, who waits, and what tickets can be had; a fourth where there is more to say."""

PAGE_S = 8.0
"""What does not fit at once turns over so often."""
LANGUAGE_S = 24.0
"""The languages shown small take turns so often."""
CLOSING_SOON = timedelta(minutes=45)
"""So long before, a queue's card says when it closes."""
LEAST_CLOSED = timedelta(minutes=30)
"""So long after closing and before opening the wall is still lit (see `DisplaySettings.dark`)."""


class Arrow(StrEnum):
    """The way from a display to a counter, as its arrow points."""

    LEFT = "left"
    RIGHT = "right"
    AHEAD = "ahead"
    BACK = "back"
    AHEAD_LEFT = "ahead-left"
    AHEAD_RIGHT = "ahead-right"

    @property
    def sign(self) -> str:
        """The arrow to be shown."""
        return {"left": "←", "right": "→", "ahead": "↑", "back": "↓", "ahead-left": "↖", "ahead-right": "↗"}[self]


@dataclass(frozen=True, slots=True)
class CallRow:
    """One called number."""

    number: str
    place: str
    also: str
    """The place in the second language; empty if it reads the same."""
    direction: str
    recall: bool
    arrow: str


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
    """``open``, ``later`` (a next batch or opening is known), ``full``, ``closed``, ``appointment`` or ``unknown``."""
    until: str
    """Until when walk-in tickets are given; empty: as long as the queue is open."""
    closes: str
    """When it closes, if that is soon."""
    appointments: int
    """Appointments of today that are still free; -1: not known."""
    pause: str
    """Until when its break lasts, while it does."""


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
    columns: int = 1
    per_column: int = 1
    page: str = ""
    """Such as ``1/2`` where more is called than fits even so."""
    queues: tuple[QueueRow, ...] = ()
    phase: int = 0
    """Which half of a queue's facts its line shows: 0 or 1."""
    message: str = ""
    notice: str = ""
    wait_here: str = ""
    slide: Slide = NO_SLIDE
    """The office's own picture or text, while nobody is called."""
    dark: bool = False
    """Outside the hours: nothing is to be seen, and nothing changes."""
    counter: str = ""
    """The name of the one counter that this display stands for."""
    second: str = ""
    """The language shown small now."""
    shown: dict[Key, CallId] = field(default_factory=dict)
    """The calls that are on the screen, the large one first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What the window is derived from."""

    board: Board
    at: float
    now: datetime
    languages: tuple[Language, ...]
    """The wall's language, then those shown small, in turn."""
    fit: Callable[[int], tuple[float, int, int]]
    """Of so many calls beside the large one: (scale, columns, rows a column)."""
    queues: Callable[[int], int] = lambda _lines: 8
    """How many queues with so many lines each are shown at once."""
    messages: MessageTexts | None = None
    slides: tuple[Slide, ...] = ()
    dark: bool = False
    """Whether the wall goes dark outside the hours."""
    units: tuple[UnitId, ...] = ()
    """The units whose queues and messages are shown; none: all."""
    arrows: Mapping[CounterId, Arrow] = field(default_factory=dict)

    @property
    def second(self) -> str:
        """The language that is shown small now; empty: none."""
        others = self.languages[1:]
        return others[int(self.at / LANGUAGE_S) % len(others)] if others else ""

    @property
    def told(self) -> tuple[QueueState, ...]:
        """The queues of this display's units."""
        queues = self.board.queues.queues if self.board.queues else ()
        return tuple(queue for queue in queues if not self.units or queue.unit in self.units)


def derive(inputs: Inputs) -> Props:
    """Return what is to be seen."""
    board = inputs.board
    first, second = inputs.languages[0], inputs.second
    zone = _zone(board.catalogue)
    local = inputs.now.astimezone(zone)
    if inputs.dark and is_night(board, inputs.now):
        return Props(dark=True)
    rest = [call for call in board.calls if key(call) != board.large]
    scale, columns, per_column = inputs.fit(len(rest))
    shown, page = _page(rest, columns * per_column, max(0.0, inputs.at - board.news_at))
    large = board.large_call()
    catalogue = board.catalogue
    return Props(
        office=say(catalogue.name, first) if catalogue else "",
        clock=local.strftime("%H:%M") if catalogue else "",
        hub_away=not board.hub_online,
        started=board.board is not None or bool(board.calls),
        closed=_closed(board),
        hours=_hours(catalogue, local),
        large=_call_row(inputs, large) if large else None,
        bright=board.bright(inputs.at),
        rows=tuple(_call_row(inputs, call) for call in shown),
        scale=scale,
        columns=columns,
        per_column=per_column,
        page=page,
        queues=_queues(inputs, zone),
        phase=int(inputs.at / (PAGE_S / 2)) % 2,
        message=_message(inputs),
        notice=_in_turn(_both(catalogue.notice, first, second), inputs.at) if catalogue else "",
        wait_here=_in_turn(_both(catalogue.wait_here, first, second), inputs.at) if catalogue else "",
        slide=_slide(inputs),
        counter=_counter(board, first),
        second=second,
        shown={key(call): call.id for call in (*([large] if large else []), *shown)},
    )


def quick(old: Props, new: Props, call: Key, place: int) -> Props:
    """Return `old` with one new call: large, or in the row `place`. Everything else follows with the next `derive`.

    Little is painted so, and the number stands on the wall some milliseconds earlier. What the row held
    before is back, one row lower, with what follows.
    """
    if old.dark:
        return new
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


def _page(rows: Sequence[T], fit: int, at: float) -> tuple[Sequence[T], str]:
    """Return the rows of the page that is due, and its name if there are several."""
    if len(rows) <= fit:
        return rows, ""
    pages = -(-len(rows) // fit)
    page = int(at / PAGE_S) % pages
    return rows[page * fit : (page + 1) * fit], f"{page + 1}/{pages}"


def _other(texts: Mapping[Language, str], first: str, second: str) -> str:
    """Return the text in the second language if there is one that differs."""
    other = texts.get(Language(second), "") if second else ""
    return "" if other == say(texts, first) else other


def _call_row(inputs: Inputs, call: Call) -> CallRow:
    first, second = inputs.languages[0], inputs.second
    return CallRow(
        number=call.number,
        place=say(call.place, first),
        also=_other(call.place, first, second),
        direction=say(call.direction, first),
        recall=call.attempt > 1,
        arrow=inputs.arrows.get(call.counter, Arrow.RIGHT).sign,
    )


def _today(at: datetime | None, now: datetime, tz: ZoneInfo) -> str:
    """Return a time of day, or nothing if it is on another day."""
    local = at.astimezone(tz) if at else None
    return local.strftime("%H:%M") if local and local.date() == now.astimezone(tz).date() else ""


def _queues(inputs: Inputs, tz: ZoneInfo) -> tuple[QueueRow, ...]:
    """Return the queues of the page that is due; all pages hold as many, so that no card changes its size."""
    rows = [_queue_row(queue, inputs, tz) for queue in inputs.told]
    lines = CARD_LINES + any(row.closes or row.appointments > 0 for row in rows)
    return tuple(_page(rows, inputs.queues(lines), inputs.at)[0])


def _queue_row(queue: QueueState, inputs: Inputs, tz: ZoneInfo) -> QueueRow:
    """Return what is said of a queue; without the hub only that it is there, for all else may be wrong by now."""
    first, second, now = inputs.languages[0], inputs.second, inputs.now
    if not inputs.board.hub_online:
        name, also = say(queue.name, first), _other(queue.name, first, second)
        return QueueRow(queue.letter, name, also, -1, -1, -1, -1, "", "unknown", "", "", -1, "")
    walk_in, wait = queue.walk_in, queue.wait
    pause = queue.break_from is not None and queue.break_from <= now
    next_at = _today(walk_in.next_at, now, tz)
    closes = queue.closes_at if queue.closes_at and now < queue.closes_at <= now + CLOSING_SOON else None
    free = queue.booking.free_today
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
        until=_today(walk_in.until, now, tz) if walk_in.open else "",
        closes=_today(closes, now, tz),
        appointments=-1 if free is None else free,
        pause=_today(queue.break_until, now, tz) if pause else "",
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


def _message(inputs: Inputs) -> str:
    """Return the message that is due: one after the other, each in the wall's languages."""
    board, texts = inputs.board, inputs.messages
    messages = board.board.messages if board.board else ()
    ours = {queue.id for queue in inputs.told}
    holding = [m for m in messages if (m.until is None or m.until > inputs.now) and m.queue in {None, *ours}]
    said = [_said(m, language, texts) for m in holding for language in (inputs.languages[0], inputs.second) if language]
    return _in_turn(list(dict.fromkeys(text for text in said if text)), inputs.at)


def _said(message: WallMessage, language: str, texts: MessageTexts | None) -> str:
    return texts.said(message, language) if texts is not None else say(message.text, language)


def _both(texts: Mapping[Language, str], first: str, second: str) -> list[str]:
    """Return a text in the first language, and in the second where it has one."""
    own, other = say(texts, first), _other(texts, first, second)
    return [text for text in (own, other) if text]


def _in_turn(texts: list[str], at: float) -> str:
    return texts[int(at / PAGE_S) % len(texts)] if texts else ""


def _slide(inputs: Inputs) -> Slide:
    """Return the office's own slide that is due; calls and a closed house come first."""
    board = inputs.board
    if not inputs.slides or board.calls or board.board is None or _closed(board):
        return NO_SLIDE
    turn = int(inputs.at / SLIDE_S) % (len(inputs.slides) + 1)
    return inputs.slides[turn - 1] if turn else NO_SLIDE


def _counter(board: Board, first: str) -> str:
    counters = board.catalogue.counters if board.catalogue and board.counter else ()
    return next((say(each.name, first) for each in counters if each.id == board.counter), board.counter or "")


def is_night(board: Board, now: datetime) -> bool:
    """Tell whether it is so far outside the hours of house and units that nobody comes, and nobody is here.

    A day whose hours are not known is no night: a wall that is dark by mistake loses calls.
    """
    catalogue = board.catalogue
    waiting = sum(queue.waiting for queue in board.queues.queues) if board.queues else 0
    if catalogue is None or board.calls or waiting:
        return False
    zone = ZoneInfo(catalogue.time_zone)
    entries = [*catalogue.hours, *(entry for unit in catalogue.units for entry in unit.hours)]
    today = [entry for entry in entries if entry.day == now.astimezone(zone).date()]
    spans = [span for entry in today for text in entry.house if (span := _span(entry.day, text, zone)) is not None]
    if not today or not spans:
        return bool(today)
    opens, closes = min(start for start, _end in spans), max(end for _start, end in spans)
    return not opens - LEAST_CLOSED <= now <= closes + LEAST_CLOSED


def _span(day: date, text: str, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
    """Return ``08:00-12:00`` of a day as moments; ``24:00`` is the day's end."""
    starts, _dash, ends = text.partition("-")
    moments = []
    for part in (starts, ends):
        hours, _colon, minutes = part.partition(":")
        if not (hours.isdigit() and minutes.isdigit()):
            return None
        later, hour = divmod(int(hours), 24)
        moments.append(datetime.combine(day + timedelta(days=later), time(hour, int(minutes)), zone))
    return moments[0], moments[1]
