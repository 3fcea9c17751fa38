"""The panel's view model: folds what the line brings, derives what the window shows, and tells QML what changed."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from appliance.asking import NoAnswer, OnOutcome, Outcome
from appliance.clock import Clock
from appliance.logs import FaultLog
from counter.actions import UNDO, Action, command
from counter.panel import Inputs, Notice, Pending, Visitor, derive, may_press, why
from office import commands as c
from office.ids import CommandId, is_slug
from office.wire.answers import Refusal
from office.wire.codec import BadMessage, Codec
from office.wire.states import CatalogueState, CounterState, HubState, LineState

QML_IMPORT_NAME = "Lobbycall.Counter"
QML_IMPORT_MAJOR_VERSION = 1

logger = logging.getLogger(__name__)
_NOBODY = Visitor(number="")


class Ask(Protocol):
    """Sends a command; `on_outcome` is called once, in the main thread."""

    def __call__(self, command: c.Command, on_outcome: OnOutcome, /) -> CommandId:
        """Return the command's id."""
        ...


def _of_props(name: str) -> Callable[["CounterViewModel"], Any]:
    """Return a getter of a field of Props."""
    return lambda model: getattr(model._props, name)  # noqa: SLF001  # its own getter


def _of_visitor(name: str) -> Callable[["CounterViewModel"], Any]:
    """Return a getter of a field of the visitor at the counter."""
    return lambda model: getattr(model._props.visitor or _NOBODY, name)  # noqa: SLF001  # its own getter


@QmlElement
@QmlUncreatable("made by the composition root")
class CounterViewModel(QObject):  # type: ignore[operator]  # the stubs know QmlUncreatable as a class
    """One counter as its clerk sees it. Everything happens in the main thread."""

    changed = Signal()
    """Something that the window shows has changed."""

    def __init__(self, inputs: Inputs, keys: Mapping[Action, str], ask: Ask, clock: Clock) -> None:
        """Begin with `inputs`; commands go out by `ask`."""
        super().__init__()
        self._inputs = inputs
        self._props = derive(inputs)
        self._keys = {action.value: key for action, key in keys.items()}
        self._ask = ask
        self._clock = clock
        self._codec = Codec()
        self._faults = FaultLog(logger)

    @property
    def inputs(self) -> Inputs:
        """What the panel knows, for its other view models."""
        return self._inputs

    # What comes in

    @Slot(str, bytes)
    def take(self, topic: str, payload: bytes) -> None:
        """Fold a message of the hub; one that cannot be read changes nothing and is logged once."""
        try:
            self._fold(topic, payload)
        except BadMessage as error:
            self._faults.begin(topic, f"cannot be read, the last good one is kept: {error}")
        else:
            self._faults.end(topic)

    def _fold(self, topic: str, payload: bytes) -> None:
        decode = self._codec.decode
        if topic == f"state/counter/{self._inputs.counter}":
            self._set(state=decode(payload, CounterState))
        elif topic == "state/hub":
            at = decode(payload, HubState).at
            self._set(hub_at=at or self._inputs.hub_at, heard=self._clock.monotonic())
        elif topic == "state/catalogue":
            self._set(catalogue=decode(payload, CatalogueState))
        elif topic == "state/line":
            self._set(line=decode(payload, LineState))

    @Slot(bool)
    def take_hub(self, online: bool) -> None:
        """Note that the hub has come or gone."""
        self._set(online=online)

    @Slot()
    def tick(self) -> None:
        """Let time pass: pending, notices and ages depend on it."""
        self._set()

    def show(self, inputs: Inputs) -> None:
        """Show exactly this, for pictures."""
        self._inputs = inputs
        self._tell()

    def _set(self, **changes: Any) -> None:
        self._inputs = replace(self._inputs, monotonic=self._clock.monotonic(), **changes)
        self._tell()

    def _tell(self) -> None:
        props = derive(self._inputs)
        if props != self._props:
            self._props = props
            self.changed.emit()

    # What the clerk does

    @Slot(str)
    @Slot(str, str)
    def press(self, name: str, argument: str = "") -> None:
        """Do an action by its `do`. A press that cannot count says why; a second one of a double press says nothing."""
        action = Action(name)
        self._set()
        inputs = self._inputs
        if not may_press(inputs, action):
            reason = why(inputs, action)
            if reason and inputs.pending is None:
                self._set(notice=Notice(f"why-{reason}", inputs.monotonic))
            return
        if action in UNDO.values() and inputs.state is not None and inputs.state.last is not None:
            argument = inputs.state.last.id
        self._set(pending=Pending(action, inputs.monotonic), last_press=(action, inputs.monotonic), notice=None)
        self._ask(command(action, inputs.counter, argument), self._outcome)

    @Slot(str)
    def sign_in(self, clerk: str) -> None:
        """Open the counter as `clerk`."""
        name = clerk.strip().lower()
        if not is_slug(name):
            self._set(notice=Notice("clerk-wrong", self._clock.monotonic()))
            return
        self._set(clerk=name)
        self.press(Action.OPEN.value, name)

    def _outcome(self, outcome: Outcome) -> None:
        now = self._clock.monotonic()
        match outcome:
            case Refusal(refused=refused):
                self._set(pending=None, notice=Notice(f"refused-{refused}", now))
            case NoAnswer():
                self._set(pending=None, notice=Notice("unanswered", now))
            case _:
                self._set(pending=None, notice=None)

    # What QML shows. The names are those of Props and Visitor; the registrar of types wants the getters named.

    _place = _of_props("place")
    place = Property(str, _place, notify=changed)
    _clerk = _of_props("clerk")
    clerk = Property(str, _clerk, notify=changed)
    _state = _of_props("state")
    state = Property(str, _state, notify=changed)
    _online = _of_props("online")
    online = Property(bool, _online, notify=changed)
    _since = _of_props("since")
    since = Property(str, _since, notify=changed)
    _age = _of_props("age")
    age = Property(int, _age, notify=changed)
    _waiting = _of_props("waiting")
    waiting = Property(int, _waiting, notify=changed)
    _longest = _of_props("longest")
    longest = Property(int, _longest, notify=changed)
    _upcoming = _of_props("upcoming")
    upcoming = Property(str, _upcoming, notify=changed)
    _reason = _of_props("reason")
    reason = Property(str, _reason, notify=changed)
    _pending = _of_props("pending")
    pending = Property(str, _pending, notify=changed)
    _notice = _of_props("notice")
    notice = Property(str, _notice, notify=changed)
    _undo = _of_props("undo")
    undo = Property(str, _undo, notify=changed)
    _undo_number = _of_props("undo_number")
    undo_number = Property(str, _undo_number, notify=changed)
    _remark = _of_props("remark")
    remark = Property(str, _remark, notify=changed)
    _number = _of_visitor("number")
    number = Property(str, _number, notify=changed)
    _people = _of_visitor("people")
    people = Property(int, _people, notify=changed)
    _waited = _of_visitor("waited")
    waited = Property(int, _waited, notify=changed)
    _language = _of_visitor("language")
    language = Property(str, _language, notify=changed)
    _foreign = _of_visitor("foreign")
    foreign = Property(bool, _foreign, notify=changed)
    _attempt = _of_visitor("attempt")
    attempt = Property(int, _attempt, notify=changed)
    _appointment = _of_visitor("appointment")
    appointment = Property(str, _appointment, notify=changed)
    _painted = _of_visitor("painted")
    painted = Property(bool, _painted, notify=changed)
    _spoken = _of_visitor("spoken")
    spoken = Property(bool, _spoken, notify=changed)
    _unspoken = _of_visitor("unspoken")
    unspoken = Property(str, _unspoken, notify=changed)

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # the stubs lack C++ names
    def why(self) -> dict[str, str]:
        """Of each action the key of why it cannot be done now; ``""``: it can."""
        return dict(self._props.why)

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # the stubs lack C++ names
    def reason_values(self) -> dict[str, str | int]:
        """What stands in for the names in the sentence of `reason`."""
        return dict(self._props.reason_values)

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # the stubs lack C++ names
    def keys(self) -> dict[str, str]:
        """Of each action its key."""
        return self._keys

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs lack C++ names
    def services(self) -> list[str]:
        """The names of the visitor's services."""
        return list((self._props.visitor or _NOBODY).services)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs lack C++ names
    def assistance(self) -> list[str]:
        """What help the visitor needs, as keys."""
        return list((self._props.visitor or _NOBODY).assistance)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stubs lack C++ names
    def targets(self) -> list[dict[str, str]]:
        """Queues to transfer to."""
        return [{"id": queue, "name": name} for queue, name in self._props.targets]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stubs lack C++ names
    def parked(self) -> list[dict[str, str]]:
        """Parked tickets."""
        return [{"id": ticket, "name": number} for ticket, number in self._props.parked]
