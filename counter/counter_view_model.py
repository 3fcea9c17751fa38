"""The panel's view model: folds what the line brings, derives what the window shows, and tells QML what changed."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from appliance.asking import NoAnswer, OnOutcome, Outcome
from appliance.clock import Clock
from appliance.logs import FaultLog
from counter.actions import UNDO, Action
from counter.choices import choices
from counter.granted import with_call
from counter.panel import DOUBLE, Inputs, Notice, Pending, Visitor, derive, hub_now, judge
from counter.requests import Details, command
from office import commands as c
from office.ids import CommandId, CounterId, is_slug
from office.wire.answers import CallGiven, Refusal
from office.wire.codec import BadMessage, Codec
from office.wire.panel_states import CounterState, LineState
from office.wire.states import CatalogueState, HubState

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
    signed_in = Signal(str, str)
    """(counter, clerk): to be remembered."""

    def __init__(self, inputs: Inputs, keys: Mapping[str, str], ask: Ask, clock: Clock) -> None:
        """Begin with `inputs`; commands go out by `ask`."""
        super().__init__()
        self._inputs = inputs
        self._props = derive(inputs)
        self._keys = dict(keys)
        self._then: c.Command | None = None
        self._opener = ""
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
        if topic.startswith("state/counter/"):
            self._fold_counter(decode(payload, CounterState))
        elif topic == "state/hub":
            at = decode(payload, HubState).at
            self._set(hub_at=at or self._inputs.hub_at, heard=self._clock.monotonic())
        elif topic == "state/catalogue":
            self._set(catalogue=decode(payload, CatalogueState))
        elif topic == "state/line":
            self._set(line=decode(payload, LineState))

    def _fold_counter(self, state: CounterState) -> None:
        offered = self._inputs.offered if self._inputs.fixed else {**self._inputs.offered, state.counter: state}
        if state.counter == self._inputs.counter:
            self._set(state=state, offered=offered)
        elif not self._inputs.fixed:
            self._set(offered=offered)

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
    def press(self, name: str) -> None:
        """Do an action that needs no more, by its `do`."""
        self.act(name, {})

    @Slot(str, "QVariantMap")
    def act(self, name: str, given: Mapping[str, Any]) -> None:
        """Do an action by its `do`. A press that cannot count says why; the second of a double press says nothing."""
        action, details = Action(name), Details.of(given)
        self._set()
        inputs = self._inputs
        if (
            action in UNDO.values()
            and not details.ticket
            and inputs.state is not None
            and inputs.state.last is not None
        ):
            details = replace(details, ticket=inputs.state.last.id)
        named = details.ticket or details.appointment
        if self._counts(action, named):
            self._send(action, command(action, inputs.counter, replace(details, now=hub_now(inputs))), named)

    def _counts(self, action: Action, named: str = "") -> bool:
        """Tell whether a press counts; one that does not says why, but the second of a double press."""
        verdict = judge(self._inputs, action, named)
        if verdict and verdict != DOUBLE:
            self._set(notice=Notice(f"why-{verdict}", self._inputs.monotonic))
        return not verdict

    def _send(self, action: Action, wanted: c.Command, named: str = "", then: c.Command | None = None) -> None:
        now = self._inputs.monotonic
        self._then = then
        self._set(pending=Pending(action, now), last_press=(action, named, now), notice=None)
        self._ask(wanted, self._outcome)

    @Slot(str)
    def record(self, ticket: str) -> None:
        """Enter that a waiting ticket was served while the hub was away: without a call, finished at once."""
        self._set()
        if not self._counts(Action.START, ticket):
            return
        counter = self._inputs.counter
        seat = command(Action.START, counter, Details(ticket=ticket))
        self._send(Action.START, seat, ticket, then=command(Action.FINISH, counter, Details()))

    @Slot(str)
    def choose(self, counter: str) -> None:
        """Take one of the counters that this device may act for."""
        if not self._inputs.fixed and counter in self._inputs.offered and self._inputs.pending is None:
            self._set(counter=CounterId(counter), state=self._inputs.offered[CounterId(counter)])

    @Slot(str, str)
    def sign_in(self, clerk: str, pin: str) -> None:
        """Open the counter as `clerk`, or take it over; with a PIN where the office asks for one."""
        name = clerk.strip().lower()
        self._set()
        inputs = self._inputs
        if not inputs.counter or not is_slug(name):
            self._set(notice=Notice("clerk-wrong" if inputs.counter else "counter-missing", inputs.monotonic))
            return
        if not self._counts(Action.OPEN):
            return
        taken = (
            inputs.state is not None and inputs.state.state != "closed" and inputs.state.clerk not in {None, "", name}
        )
        opened = command(Action.OPEN, inputs.counter, Details(clerk=name, takeover=taken))
        self._opener = name
        if not taken:
            self._set(clerk=name)
        if inputs.catalogue is not None and inputs.catalogue.clerk_sign_in:
            self._send(Action.OPEN, c.SignIn(clerk=name, pin=pin), then=opened)
        else:
            self._send(Action.OPEN, opened)

    def _outcome(self, outcome: Outcome) -> None:
        now = self._clock.monotonic()
        then, self._then = self._then, None
        notice: Notice | None = None
        match outcome:
            case Refusal():
                notice = self._refused(outcome, now, then)
            case NoAnswer():
                notice = Notice("unanswered", now)
            case _ if then is not None:
                self._ask(then, self._outcome)
                return
            case CallGiven():
                self._set(state=with_call(self._inputs, outcome))
            case _ if self._inputs.notice is not None and self._inputs.notice.key == "why-pending":
                notice = self._inputs.notice  # it was said of a press that came meanwhile, and still holds
        granted = notice is None or notice.key == "why-pending"
        if granted and self._inputs.pending is not None and self._inputs.pending.action is Action.OPEN:
            self._opened()
        self._set(pending=None, notice=notice)

    def _opened(self) -> None:
        self._set(clerk=self._opener)
        self.signed_in.emit(self._inputs.counter, self._opener)

    def _refused(self, refusal: Refusal, now: float, then: c.Command | None) -> Notice:
        key = f"refused-{refusal.refused}"
        if isinstance(then, c.OpenCounter):
            key = {"not_allowed": "pin-wrong", "too_soon": "pin-wait"}.get(refusal.refused, key)
        return Notice(key, now, refusal.next_at or refusal.come_at)

    @Slot(str, result="QVariantList")
    def options(self, action: str) -> list[dict[str, Any]]:
        """Return what there is to choose for an action."""
        return [asdict(choice) for choice in choices(self._inputs, action)]

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
    _notice_time = _of_props("notice_time")
    notice_time = Property(str, _notice_time, notify=changed)
    _mine = _of_props("mine")
    mine = Property(bool, _mine, notify=changed)
    _holder = _of_props("holder")
    holder = Property(str, _holder, notify=changed)
    _asks_pin = _of_props("asks_pin")
    asks_pin = Property(bool, _asks_pin, notify=changed)
    _outcome_required = _of_props("outcome_required")
    outcome_required = Property(bool, _outcome_required, notify=changed)
    _ticket = _of_visitor("ticket")
    ticket = Property(str, _ticket, notify=changed)
    _note = _of_visitor("note")
    note = Property(str, _note, notify=changed)
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
    def counters(self) -> list[dict[str, str]]:
        """Counters to choose from, with their state and who has them."""
        return [asdict(offer) for offer in self._props.counters]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stubs lack C++ names
    def service_ids(self) -> list[str]:
        """The visitor's services, in the order of `services` where there are any."""
        return list((self._props.visitor or _NOBODY).service_ids)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stubs lack C++ names
    def parked(self) -> list[dict[str, str]]:
        """Parked tickets."""
        return [{"id": ticket, "name": number} for ticket, number in self._props.parked]
