"""The lead's queues, counters, words on the wall and history as rows. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from counter.lead.inputs import HOUSE, LeadInputs, Row, Words
from counter.lead.quota import typed
from counter.staff.house import House
from office.catalogue import say
from office.messages import MESSAGES
from office.wire.states import QueueState, WallMessage


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueRow:
    """One queue of the lead's units. Numbers are -1 where there is none."""

    key: str
    letter: str
    name: str
    given: int
    limit: int
    left: int
    waiting: int
    low: int
    high: int
    sent_away: int
    over_quota: int
    done: int
    counters: int
    served_at: str
    """When the line as it is now will be served."""
    servable: int
    """How many more the counters planned can still serve before closing."""
    beyond: int
    """Who can't be served before closing any more."""
    state: str
    """``open``, or the reason why not."""
    next: str
    until: str
    batches: str
    by_minutes: bool
    standby: str
    """``on``, ``off``, or ``""`` where there is none."""
    standby_waiting: int
    busy: bool
    why: str
    """The key of why the quota cannot be changed by one press; ``""``: it can."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterRow:
    """One counter: what it does, and what it serves."""

    key: str
    name: str
    state: str
    skills: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WallRow:
    """Words that stand on the wall. `key` is the queue, or ``""``."""

    key: str
    name: str
    text: str
    until: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceRow:
    """A ready sentence in the lead's language."""

    key: str
    text: str
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRow:
    """What visitors of one language will read."""

    key: str
    name: str
    text: str
    fallback: bool
    """There is no text in this language: the German one is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """One change. `what` is ``quota``, or what was opened or closed. `undoable`: the last of its kind there."""

    key: str
    what: str
    at: str
    by: str
    queue: str
    limit: int
    batches: str
    until: str
    undo: bool
    undoable: bool
    target: str


def queues(inputs: LeadInputs) -> tuple[QueueRow, ...]:
    """Return the queues of the lead's units."""
    told = {row["queue"]: row for row in inputs.day if "queue" in row}
    return tuple(_queue(inputs, queue, told.get(queue.id, {})) for queue in inputs.house.own_queues())


def _queue(inputs: LeadInputs, queue: QueueState, told: Row) -> QueueRow:
    house, walk_in, wait = inputs.house, queue.walk_in, queue.wait
    return QueueRow(
        key=queue.id,
        letter=queue.letter,
        name=say(queue.name, house.language),
        given=walk_in.given,
        limit=_number(walk_in.limit),
        left=_number(walk_in.left),
        waiting=queue.waiting,
        low=-1 if wait is None else wait.low_min,
        high=-1 if wait is None else wait.high_min,
        sent_away=_number(told.get("sent_away"), 0),
        over_quota=_number(told.get("over_quota"), 0),
        done=_number(told.get("done"), 0),
        counters=_number(told.get("counters"), 0),
        served_at=house.clock(_moment(told.get("served_at"))),
        servable=_number(told.get("servable")),
        beyond=_number(told.get("beyond_closing"), 0),
        state="open" if walk_in.open else walk_in.reason or "closed",
        next=house.clock(walk_in.next_at),
        until=house.clock(walk_in.until),
        batches=typed(walk_in.batches).replace("=", ": "),
        by_minutes=walk_in.by_minutes,
        standby="" if queue.standby is None else "on" if queue.standby.open else "off",
        standby_waiting=0 if queue.standby is None else queue.standby.waiting,
        busy=queue.id in inputs.changing,
        why="hub-away" if not house.online else "no-limit" if walk_in.limit is None else "",
    )


def _number(value: object, otherwise: int = -1) -> int:
    return value if isinstance(value, int) else otherwise


def _moment(value: object) -> datetime | None:
    return datetime.fromisoformat(value) if isinstance(value, str) else None


def house_closed(day: Iterable[Row]) -> bool:
    """Tell whether the whole house is closed by staff."""
    return any(row.get("house") == "closed" for row in day)


def counters(house: House) -> tuple[CounterRow, ...]:
    """Return the counters that serve a queue of the lead's, the open ones first."""
    own = {queue.id for queue in house.own_queues()}
    working = {} if house.line is None else {counter.id: counter for counter in house.line.counters}
    entries = () if house.catalogue is None else house.catalogue.counters
    rows = []
    for entry in entries:
        session = working.get(entry.id)
        skills = entry.skills if session is None else session.skills
        if own and skills and not own.intersection(skills):
            continue
        state = "closed" if session is None else session.state
        letters = "" if session is None else ", ".join(house.queue_name(skill) for skill in skills)
        rows.append(CounterRow(key=entry.id, name=say(entry.name, house.language), state=state, skills=letters))
    return tuple(sorted(rows, key=lambda row: row.state == "closed"))


def wall(inputs: LeadInputs) -> tuple[WallRow, ...]:
    """Return what stands on the wall, in the lead's language."""
    house = inputs.house
    own = {queue.id for queue in house.own_queues()}
    messages = () if house.board is None else house.board.messages
    return tuple(
        WallRow(
            key=message.queue or "",
            name=house.queue_name(message.queue) if message.queue else "",
            text=_said(inputs, message),
            until=house.clock(message.until),
        )
        for message in messages
        if message.queue is None or message.queue in own
    )


def _said(inputs: LeadInputs, message: WallMessage) -> str:
    return inputs.texts.said(message, inputs.house.language)


def sentences(inputs: LeadInputs) -> tuple[SentenceRow, ...]:
    """Return the ready sentences."""
    words = inputs.words
    chosen, time = ("", "") if words is None else (words.sentence, words.time)
    return tuple(
        SentenceRow(
            key=key,
            text=inputs.texts.sentence(key, {"time": time or "…"}, inputs.house.language),
            chosen=key == chosen,
        )
        for key in MESSAGES
    )


def preview(inputs: LeadInputs) -> tuple[PreviewRow, ...]:
    """Return what visitors of each language will read of the words in the making."""
    return tuple(_preview(inputs, inputs.words)) if inputs.words is not None else ()


def _preview(inputs: LeadInputs, words: Words) -> Iterator[PreviewRow]:
    catalogue, known = inputs.house.catalogue, inputs.texts.languages
    for tag in () if catalogue is None else catalogue.languages:
        if words.sentence:
            text = inputs.texts.sentence(words.sentence, {"time": words.time or "…"}, tag)
            fallback = tag not in known and tag.partition("-")[0] not in known
        else:
            text, fallback = words.text, tag != "de"
        if text:
            yield PreviewRow(key=tag, name=inputs.own_names.get(tag, tag), text=text, fallback=fallback)


def why_not_words(inputs: LeadInputs) -> str:
    """Return the key of why the words in the making cannot be sent, or ``""``."""
    words = inputs.words
    if words is None:
        return ""
    if not inputs.house.online:
        return "hub-away"
    needs_time = words.how.value == "later" or "time" in MESSAGES.get(words.sentence, ())
    if needs_time and not words.time:
        return "needs-time"
    if words.how.value == "words" and not words.sentence and not words.text.strip():
        return "needs-words"
    return ""


def target_name(house: House, target: str) -> str:
    """Return a queue's name; ``""`` for what has a text of its own (all queues, the house)."""
    return "" if target in {"", HOUSE} else house.queue_name(target)


def history(inputs: LeadInputs) -> tuple[ChangeRow, ...]:
    """Return what was changed today in the lead's units, the last first."""
    own = {queue.id for queue in inputs.house.own_queues()}
    rows: list[ChangeRow] = []
    newest: set[tuple[str, str]] = set()
    for number, row in reversed(tuple(enumerate(inputs.history))):
        change = _gate(inputs, row) if "quota" not in row else _quota(inputs, row)
        if change.target not in own and change.target != HOUSE and not str(row.get("quota", "")).startswith("service:"):
            continue
        place = (change.what.partition("-")[0], change.target)
        undoable = change.undoable and place not in newest
        newest.add(place)
        rows.append(replace(change, key=f"{number}", undoable=undoable))
    return tuple(rows)


def _quota(inputs: LeadInputs, row: Row) -> ChangeRow:
    house = inputs.house
    kind, _, name = str(row["quota"]).partition(":")
    return ChangeRow(
        key="",
        what="quota",
        at=house.clock(_moment(row["at"])),
        by=house.device_name(str(row["by"])),
        queue=house.queue_name(name) if kind == "queue" else house.service_names((name,)),
        limit=_number(row["limit"]),
        batches=str(row["batches"] or "").replace(" ", ", ").replace("=", ": "),
        until=str(row["until"] or ""),
        undo=bool(row["undo"]),
        undoable=kind == "queue",
        target=name,
    )


def _gate(inputs: LeadInputs, row: Row) -> ChangeRow:
    """Return what was opened or closed: a closing is undone by opening, stand-by by the other switch."""
    house = inputs.house
    kind = "gate" if "gate" in row else "standby"
    target = str(row[kind])
    return ChangeRow(
        key="",
        what=f"{kind}-{'open' if row['open'] else 'closed'}",
        at=house.clock(_moment(row["at"])),
        by=house.device_name(str(row["by"])),
        queue=target_name(house, target),
        limit=-1,
        batches="",
        until=house.clock(_moment(row.get("until"))),
        undo=False,
        undoable=kind == "standby" or not row["open"],
        target=target,
    )
