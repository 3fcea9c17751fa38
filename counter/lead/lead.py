"""What the lead's window shows: LeadInputs to LeadProps, by one pure function."""

from dataclasses import dataclass

from counter.lead import today as t
from counter.lead.course import ColumnRow, CoursePicture, columns, picture
from counter.lead.devices import DeviceRow, devices, wrong
from counter.lead.inputs import LeadInputs
from counter.staff.house import PENDING_SHOWN_AFTER_S, shown_notice
from office.catalogue import say
from office.messages import MESSAGES


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRow:
    """A queue whose picture can be looked at; ``""`` is all."""

    key: str
    letter: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadProps:
    """What the window shows."""

    language: str
    office: str
    clock: str
    day: str
    online: bool
    since: str
    tab: str
    why: str
    pending: bool
    notice: str
    notice_good: bool
    notice_values: tuple[tuple[str, str], ...]
    remark: str
    queues: tuple[t.QueueRow, ...]
    house_closed: bool
    counters: tuple[t.CounterRow, ...]
    open_counters: int
    wall: tuple[t.WallRow, ...]
    words_open: bool
    words_target: str
    words_name: str
    words_how: str
    words_sentence: str
    words_text: str
    words_time: str
    words_needs_time: bool
    words_ends: str
    why_words: str
    sentences: tuple[t.SentenceRow, ...]
    preview: tuple[t.PreviewRow, ...]
    quota_queue: str
    """The queue whose quota is typed; ``""``: none."""
    quota_name: str
    quota_limit: str
    quota_batches: str
    quota_until: str
    quota_wrong: str
    shown: tuple[ShownRow, ...]
    columns: tuple[ColumnRow, ...]
    picture: CoursePicture
    as_table: bool
    devices: tuple[DeviceRow, ...]
    wrong: int
    history: tuple[t.ChangeRow, ...]


def derive(inputs: LeadInputs) -> LeadProps:
    """Return what the window shows."""
    house, words, quota = inputs.house, inputs.words, inputs.quota
    notice = shown_notice(inputs.notice, house.monotonic)
    catalogue = house.catalogue
    counters, seen = t.counters(house), devices(house)
    course = columns(inputs)
    return LeadProps(
        language=house.language,
        office="" if catalogue is None else say(catalogue.name, house.language),
        clock=house.clock(house.now),
        day="" if house.hub is None or house.hub.day is None else house.hub.day.isoformat(),
        online=house.online,
        since="" if house.online else house.clock(house.now),
        tab=inputs.tab.value,
        why="" if house.online else "hub-away",
        pending=inputs.pending is not None and house.monotonic - inputs.pending >= PENDING_SHOWN_AFTER_S,
        notice="" if notice is None else notice.key,
        notice_good=notice is not None and notice.good,
        notice_values=() if notice is None else notice.values,
        remark="" if catalogue is None else say(catalogue.notice, house.language),
        queues=t.queues(inputs),
        house_closed=t.house_closed(inputs.day),
        counters=counters,
        open_counters=sum(row.state not in {"closed", "paused"} for row in counters),
        wall=t.wall(inputs),
        words_open=words is not None,
        words_target="" if words is None else words.target,
        words_name="" if words is None else t.target_name(house, words.target),
        words_how="" if words is None else words.how.value,
        words_sentence="" if words is None else words.sentence,
        words_text="" if words is None else words.text,
        words_time="" if words is None else words.time,
        words_needs_time=words is not None
        and (words.how.value == "later" or "time" in MESSAGES.get(words.sentence, ())),
        words_ends="" if words is None else words.ends,
        why_words=t.why_not_words(inputs),
        sentences=t.sentences(inputs),
        preview=t.preview(inputs),
        quota_queue="" if quota is None else quota.queue,
        quota_name="" if quota is None else house.queue_name(quota.queue),
        quota_limit="" if quota is None else quota.limit,
        quota_batches="" if quota is None else quota.batches,
        quota_until="" if quota is None else quota.until,
        quota_wrong="" if quota is None else quota.wrong,
        shown=_shown(inputs),
        columns=course,
        picture=picture(course),
        as_table=inputs.as_table,
        devices=seen,
        wrong=wrong(seen),
        history=t.history(inputs),
    )


def _shown(inputs: LeadInputs) -> tuple[ShownRow, ...]:
    house = inputs.house
    rows = (
        ShownRow(key=q.id, letter=q.letter, name=say(q.name, house.language), chosen=q.id == inputs.shown)
        for q in house.own_queues()
    )
    return (ShownRow(key="", letter="", name="", chosen=not inputs.shown), *rows)
