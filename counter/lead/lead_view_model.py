"""The lead's window for QML: folds what the line brings, asks the hub's reports, tells what changed."""

import logging
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from appliance.asking import NoAnswer, Outcome
from appliance.clock import Clock
from appliance.logs import FaultLog
from appliance.qt.languages import own_name
from counter.counter_view_model import Ask
from counter.lead import lead as page
from counter.lead import quota as q
from counter.lead.inputs import How, LeadInputs, QuotaDraft, Tab, Words, known_quota
from counter.lead.steps import Steps
from counter.panel import Inputs
from counter.staff.house import Notice, heard
from counter.staff.shown import Shown
from office.ids import QueueId
from office.wire.answers import Refusal
from office.wire.codec import BadMessage, Codec

QML_IMPORT_NAME = "Lobbycall.Staff"
QML_IMPORT_MAJOR_VERSION = 1

logger = logging.getLogger(__name__)
_EVERY_S = {"day": 4.0, "course": 15.0, "quota_history": 10.0}
"""How often a report that is looked at is asked anew, besides after each change."""
_LOOKED_AT = {"day": Tab.TODAY, "course": Tab.COURSE, "quota_history": Tab.HISTORY}


@QmlElement
@QmlUncreatable("made by the composition root")
class LeadViewModel(QObject):  # type: ignore[operator]  # the stubs know QmlUncreatable as a class
    """The lead's page. Everything happens in the main thread."""

    changed = Signal()
    """Something that the window shows has changed."""

    def __init__(self, inputs: LeadInputs, ask: Ask, clock: Clock) -> None:
        """Begin with `inputs`; commands go out by `ask`."""
        super().__init__()
        self._inputs = inputs
        self._clock = clock
        self._codec = Codec()
        self._faults = FaultLog(logger)
        self._shown = Shown(self)
        self._props = page.derive(inputs)
        self._view = self._shown.read(self._props)
        self._due = dict.fromkeys(_EVERY_S, 0.0)
        self._steps = Steps(lambda: self._inputs, self._set, ask, self._refused, self._ask_again)

    @property
    def inputs(self) -> Inputs:
        """What the calls for help need to know."""
        return self._inputs.house.panel_inputs()

    # What comes in

    @Slot(str, bytes)
    def take(self, topic: str, payload: bytes) -> None:
        """Fold a message of the hub; one that cannot be read changes nothing and is logged once."""
        house = replace(self._inputs.house, monotonic=self._clock.monotonic())
        try:
            house = heard(house, topic, payload, self._codec)
        except BadMessage as error:
            self._faults.begin(topic, f"cannot be read, the last good one is kept: {error}")
            return
        self._faults.end(topic)
        names = self._inputs.own_names
        if topic == "state/catalogue" and house.catalogue is not None:
            names = {tag: own_name(tag) for tag in house.catalogue.languages}
        self._set(house=house, own_names=names)

    @Slot(bool)
    def take_hub(self, online: bool) -> None:
        """Note that the hub has come or gone."""
        self._set(house=replace(self._inputs.house, online=online))
        self._ask_again()

    @Slot()
    def tick(self) -> None:
        """Let time pass: reports that are looked at are asked anew."""
        self._set()
        now = self._clock.monotonic()
        for of, every in _EVERY_S.items():
            if self._inputs.house.online and self._inputs.tab is _LOOKED_AT[of] and now >= self._due[of]:
                self._due[of] = now + every
                self._steps.report(of)

    def _ask_again(self) -> None:
        self._due = dict.fromkeys(_EVERY_S, 0.0)

    def show(self, inputs: LeadInputs) -> None:
        """Show exactly this, for pictures."""
        self._inputs = inputs
        self._tell()

    def _set(self, **changes: Any) -> None:
        inputs = replace(self._inputs, **changes)
        self._inputs = replace(inputs, house=replace(inputs.house, monotonic=self._clock.monotonic()))
        self._tell()

    def _tell(self) -> None:
        props = page.derive(self._inputs)
        if props != self._props:
            self._props = props
            self._view = self._shown.read(props)
            self.changed.emit()

    def _note(self, key: str, **values: str) -> None:
        self._set(notice=Notice(key, self._clock.monotonic(), values=tuple(values.items())))

    def _refused(self, outcome: Outcome) -> None:
        """Say why a command was refused, or that nobody answered."""
        self._set(pending=None, changing=frozenset(), more={})
        self._ask_again()
        if isinstance(outcome, Refusal):
            self._note("note-stale" if outcome.refused == "stale_revision" else f"refused-{outcome.refused}")
        elif isinstance(outcome, NoAnswer):
            self._note("note-unanswered")

    def _may(self, why: str = "") -> bool:
        """Tell whether something can be done now; if not, say why. One command at a time."""
        why = why or ("" if self._inputs.house.online else "hub-away")
        if why:
            self._note(f"why-{why}")
        return not why and self._inputs.pending is None

    @Slot(str)
    def choose_tab(self, name: str) -> None:
        """Turn to a page."""
        self._set(tab=Tab(name), words=None, quota=None)
        self._ask_again()
        self.tick()

    # Quotas

    @Slot(str, int)
    def shift(self, queue: str, by: int) -> None:
        """Raise or lower a queue's quota; presses while one is under way add up and follow it."""
        row = next((row for row in self._props.queues if row.key == queue), None)
        if row is None or not self._inputs.house.online or row.why:
            self._may(row.why if row is not None else "")
        elif queue in self._inputs.changing:
            more = self._inputs.more
            self._set(more={**more, queue: more.get(queue, 0) + by})
        else:
            self._steps.shift(QueueId(queue), by)

    @Slot(str)
    def begin_quota(self, queue: str) -> None:
        """Begin to type a queue's quota."""
        known = known_quota(self._inputs, queue)
        if known is None:
            return
        draft = QuotaDraft(
            queue=queue,
            revision=known.revision,
            limit="" if known.limit is None else str(known.limit),
            batches=q.typed(known.batches),
            until=known.until,
        )
        self._set(quota=draft, words=None, notice=None)

    @Slot(str, str, str)
    def save_quota(self, limit: str, batches: str, until: str) -> None:
        """Set the quota as typed; what cannot be is said."""
        draft = self._inputs.quota
        if draft is None or not self._may():
            return
        draft = replace(draft, limit=limit, batches=batches, until=until, wrong="")
        try:
            self._steps.set_quota(draft)
        except q.Wrong as wrong:
            self._set(quota=replace(draft, wrong=str(wrong)))

    @Slot(str)
    def toggle_standby(self, queue: str) -> None:
        """Switch a queue's stand-by."""
        row = next((row for row in self._props.queues if row.key == queue), None)
        if row is not None and row.standby and self._may():
            self._steps.standby(QueueId(queue), on=row.standby == "off")

    @Slot(str, str)
    def undo(self, what: str, target: str) -> None:
        """Take a change back: the last of a quota, a closing, a switch of stand-by."""
        if not self._may():
            return
        match what:
            case "quota":
                self._steps.undo(QueueId(target))
            case "gate-closed":
                self._steps.open(target)
            case _:
                self._steps.standby(QueueId(target), on=what == "standby-closed")

    # Opening, closing, words

    @Slot(str)
    def begin_close(self, target: str) -> None:
        """Begin to close a queue, all queues (``""``) or the house."""
        self._set(words=Words(target=target, how=How.NOW), quota=None, notice=None)

    @Slot(str)
    def begin_message(self, target: str) -> None:
        """Begin a message on the wall."""
        self._set(words=Words(target=target, how=How.WORDS), quota=None, notice=None)

    @Slot()
    def leave(self) -> None:
        """Leave what was begun."""
        self._set(words=None, quota=None)

    @Slot(str)
    def choose_how(self, how: str) -> None:
        """Close at once, later, or only say something."""
        self._words(how=How(how))

    @Slot(str)
    def choose_sentence(self, key: str) -> None:
        """Choose a ready sentence, or leave it."""
        if self._inputs.words is not None:
            self._words(sentence="" if self._inputs.words.sentence == key else key, text="")

    @Slot(str)
    def say(self, text: str) -> None:
        """Say it in the lead's own words, in German only."""
        self._words(text=text, sentence="")

    @Slot(str)
    def set_time(self, text: str) -> None:
        """Fill in the sentence's time."""
        self._words(time=_time(text))

    @Slot(str)
    def set_ends(self, text: str) -> None:
        """Say when it is over."""
        self._words(ends=_time(text))

    def _words(self, **changes: Any) -> None:
        if self._inputs.words is not None:
            self._set(words=replace(self._inputs.words, **changes))

    @Slot()
    def send_words(self) -> None:
        """Close, or put the words on the wall."""
        if self._inputs.words is not None and self._may(self._props.why_words):
            self._steps.send(self._inputs.words)

    @Slot(str)
    def open(self, target: str) -> None:
        """Open a queue, all queues (``""``) or the house again; the words that told of it come down."""
        if self._may():
            self._steps.open(target)

    @Slot(str)
    def take_down(self, key: str) -> None:
        """Take words from the wall."""
        if self._may():
            self._steps.take_down(key)

    # The picture

    @Slot(str)
    def look_at(self, queue: str) -> None:
        """Look at the picture of one queue, or of all (``""``)."""
        self._set(shown=queue)

    @Slot()
    def toggle_table(self) -> None:
        """Show the picture as a table, or as a picture."""
        self._set(as_table=not self._inputs.as_table)

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # the stubs lack C++ names
    def view(self) -> dict[str, Any]:
        """What the window shows, by the names of LeadProps."""
        return self._view


def _time(text: str) -> str:
    """Return a time as typed so far, in full once it is one; ``""``: none."""
    try:
        return q.time_of(text) or ""
    except q.Wrong:
        return ""
