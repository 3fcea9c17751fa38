"""Alarms and calls for help for QML: raises, answers, and tells what changed."""

import logging
from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from appliance.asking import NoAnswer, OnOutcome, Outcome
from appliance.clock import Clock
from appliance.logs import FaultLog
from counter.actions import Keys
from counter.calls_for_help import (
    Alarm,
    HelpInputs,
    derive_help,
    heard_of,
    is_news,
    may_raise,
    others,
    why_not_answer,
)
from counter.counter_view_model import Ask
from counter.panel import Inputs, Notice
from office import commands as c
from office.ids import ClientId, HelpId
from office.wire.answers import Refusal
from office.wire.codec import BadMessage, Codec
from office.wire.panel_states import HelpState

QML_IMPORT_NAME = "Lobbycall.Counter"
QML_IMPORT_MAJOR_VERSION = 1

logger = logging.getLogger(__name__)


class KnowsPanel(Protocol):
    """What a window knows besides: whether the hub is there, what time it is, what places are called."""

    @property
    def inputs(self) -> Inputs: ...  # noqa: D102  said by the class


def _of_props(name: str) -> Callable[["HelpViewModel"], Any]:
    """Return a getter of a field of HelpProps."""
    return lambda model: getattr(model._props, name)  # noqa: SLF001  # its own getter


@QmlElement
@QmlUncreatable("made by the composition root")
class HelpViewModel(QObject):  # type: ignore[operator]  # the stubs know QmlUncreatable as a class
    """Help as one counter sees it. Everything happens in the main thread."""

    changed = Signal()
    """Something that the window shows has changed."""
    called = Signal()
    """Somebody else needs help, or still needs it: come to the front."""

    def __init__(self, panel: KnowsPanel, client: ClientId, *, keys: Keys, phone: str, ask: Ask, clock: Clock) -> None:
        """Look at the rest of the panel through `panel`; `phone` is whom to call if an alarm cannot be delivered."""
        super().__init__()
        self._panel = panel
        self._inputs = HelpInputs(panel=panel.inputs, client=client)
        self._props = derive_help(self._inputs)
        self._alarm_key, self._answer_key, self._phone = keys.alarm, keys.answer_help, phone
        self._ask = ask
        self._clock = clock
        self._codec = Codec()
        self._faults = FaultLog(logger)

    @Slot(str, bytes)
    def take(self, topic: str, payload: bytes) -> None:
        """Fold ``state/help``; one that cannot be read changes nothing and is logged once."""
        if topic != "state/help":
            return
        try:
            state = self._codec.decode(payload, HelpState)
        except BadMessage as error:
            self._faults.begin(topic, f"cannot be read, the last good one is kept: {error}")
            return
        self._faults.end(topic)
        before = self._now()
        self._tell(heard_of(before, state))
        if is_news(before, self._inputs):
            self.called.emit()

    @Slot()
    def tick(self) -> None:
        """Let time pass: whether an alarm counts as lost depends on it."""
        self._tell(self._now())

    def show(self, inputs: HelpInputs) -> None:
        """Show exactly this, for pictures."""
        self._tell(inputs)

    def _now(self) -> HelpInputs:
        return replace(self._inputs, panel=replace(self._panel.inputs, monotonic=self._clock.monotonic()))

    def _set(self, **changes: Any) -> None:
        self._tell(replace(self._now(), **changes))

    def _tell(self, inputs: HelpInputs) -> None:
        self._inputs = inputs
        props = derive_help(inputs)
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Slot()
    def raise_alarm(self) -> None:
        """Raise the silent alarm, whatever else is under way and also without a hub: then it says so."""
        if not may_raise(self._inputs):
            return
        self._set(alarm=Alarm(self._clock.monotonic()), answered_at=None)
        self._ask(c.RaiseAlarm(counter=self._panel.inputs.counter), self._alarm_outcome)

    def _alarm_outcome(self, outcome: Outcome) -> None:
        sent = self._inputs.alarm.sent if self._inputs.alarm is not None else self._clock.monotonic()
        heard = not isinstance(outcome, Refusal | NoAnswer)
        if heard and self._inputs.alarm is None:
            return  # answered by somebody before the hub's answer came
        self._set(alarm=Alarm(sent, heard))

    @Slot()
    def dismiss(self) -> None:
        """Take note that the alarm was not delivered, unless it is still under way."""
        if self._inputs.alarm is not None and self._inputs.alarm.heard is False:
            self._set(alarm=None)

    @Slot()
    @Slot(str)
    def answer(self, call: str = "") -> None:
        """Answer a call: somebody comes. Without an id the first; says why if there is none."""
        inputs = self._now()
        reason = why_not_answer(inputs)
        if reason:
            self._set(notice=Notice(f"why-{reason}", self._clock.monotonic()))
            return
        chosen = HelpId(call) if call else others(inputs)[0].id
        if chosen in inputs.answering:
            return
        self._set(answering=inputs.answering | {chosen}, notice=None)
        self._ask(c.AnswerHelp(help=chosen), self._answer_outcome(chosen))

    def _answer_outcome(self, call: HelpId) -> OnOutcome:
        def done(outcome: Outcome) -> None:
            notice = None
            match outcome:
                case Refusal(refused=refused):
                    notice = Notice(f"refused-{refused}", self._clock.monotonic())
                case NoAnswer():
                    notice = Notice("unanswered", self._clock.monotonic())
            self._set(answering=self._inputs.answering - {call}, notice=notice)

        return done

    _alarm = _of_props("alarm")
    alarm = Property(str, _alarm, notify=changed)
    _more = _of_props("more")
    more = Property(int, _more, notify=changed)
    _why_answer = _of_props("why_answer")
    why_answer = Property(str, _why_answer, notify=changed)
    _notice = _of_props("notice")
    notice = Property(str, _notice, notify=changed)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stubs lack C++ names
    def calls(self) -> list[dict[str, Any]]:
        """Open alarms and calls of other places."""
        return [asdict(row) for row in self._props.calls]

    @Property(str, notify=changed)
    def alarm_key(self) -> str:
        """The keys of the alarm."""
        return self._alarm_key

    @Property(str, notify=changed)
    def answer_key(self) -> str:
        """The keys that answer the first call."""
        return self._answer_key

    @Property(str, notify=changed)
    def phone(self) -> str:
        """Whom to call if an alarm cannot be delivered."""
        return self._phone
