"""The reception's window for QML: folds what the line brings, sends commands, tells what changed."""

import logging
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from appliance.asking import NoAnswer, Outcome
from appliance.clock import Clock
from appliance.logs import FaultLog
from appliance.qt.languages import own_name
from counter.counter_view_model import Ask
from counter.desk import desk as d
from counter.desk.inputs import MOST_AHEAD, MOST_PEOPLE, Ahead, Booking, DeskInputs, Draft, Tab, Way
from counter.desk.steps import Steps
from counter.panel import Inputs
from counter.staff.house import Notice, heard
from counter.staff.shown import Shown
from office.commands import Assistance
from office.ids import QueueId, ServiceId, SlotId
from office.wire.answers import Refusal
from office.wire.codec import BadMessage, Codec

QML_IMPORT_NAME = "Lobbycall.Staff"
QML_IMPORT_MAJOR_VERSION = 1

logger = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made by the composition root")
class DeskViewModel(QObject):  # type: ignore[operator]  # the stubs know QmlUncreatable as a class
    """The reception. Everything happens in the main thread."""

    changed = Signal()
    """Something that the window shows has changed."""
    done = Signal()
    """A ticket is given or an appointment booked: fields are to be emptied."""

    def __init__(self, inputs: DeskInputs, ask: Ask, clock: Clock) -> None:
        """Begin with `inputs`; commands go out by `ask`."""
        super().__init__()
        self._inputs = inputs
        self._clock = clock
        self._codec = Codec()
        self._faults = FaultLog(logger)
        self._shown = Shown(self)
        self._props = d.derive(inputs)
        self._view = self._shown.read(self._props)
        self._steps = Steps(lambda: self._inputs, self._set, ask, self._outcome)

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

    @Slot()
    def tick(self) -> None:
        """Let time pass: notices and what is pending depend on it."""
        self._set()

    def show(self, inputs: DeskInputs) -> None:
        """Show exactly this, for pictures."""
        self._inputs = inputs
        self._tell()

    def _set(self, **changes: Any) -> None:
        inputs = replace(self._inputs, **changes)
        self._inputs = replace(inputs, house=replace(inputs.house, monotonic=self._clock.monotonic()))
        self._tell()

    def _tell(self) -> None:
        props = d.derive(self._inputs)
        if props != self._props:
            self._props = props
            self._view = self._shown.read(props)
            self.changed.emit()

    def _note(self, key: str, *, good: bool = False, **values: str) -> None:
        self._set(notice=Notice(key, self._clock.monotonic(), good, tuple(values.items())))

    def _outcome(self, outcome: Outcome) -> None:
        """Say why a command was refused, or that nobody answered."""
        self._set(pending=None)
        if isinstance(outcome, Refusal):
            key = "note-checked-in-already" if "number" in outcome.values else f"refused-{outcome.refused}"
            at = self._inputs.house.clock(outcome.come_at or outcome.next_at)
            key = f"{key}-at" if at and outcome.refused in {"too_early", "quota_exhausted", "closed"} else key
            self._note(key, time=at, number=str(outcome.values.get("number", "")))
        elif isinstance(outcome, NoAnswer):
            self._note("note-unanswered")

    def _may(self, why: str) -> bool:
        """Tell whether an action can be done; if not, say why. One command at a time."""
        if why:
            self._note(f"why-{why}")
            return False
        return self._inputs.pending is None

    # The draft

    @Slot(str)
    def choose_tab(self, name: str) -> None:
        """Turn to drawing, booking, or printing ahead."""
        self._set(tab=Tab(name))

    @Slot(str)
    def look(self, query: str) -> None:
        """Look in the day's list while the clerk types."""
        self._set(query=query, sure="")

    @Slot(str)
    def filter(self, text: str) -> None:
        """Narrow the list of services."""
        self._set(filter=text)

    @Slot(str)
    def toggle_service(self, service: str) -> None:
        """Choose a service, or leave it."""
        chosen, name = self._inputs.draft.services, ServiceId(service)
        self._draft(services=tuple(s for s in chosen if s != name) if name in chosen else (*chosen, name))
        self._forget_offers()

    @Slot(int)
    def set_people(self, people: int) -> None:
        """Say how many come together."""
        self._draft(people=min(max(people, 1), MOST_PEOPLE))
        self._forget_offers()

    @Slot(str)
    def choose_language(self, tag: str) -> None:
        """Choose the visitor's language."""
        self._draft(language=tag)

    @Slot(str)
    def toggle_assistance(self, word: str) -> None:
        """Ask for help at the counter, or not."""
        self._draft(assistance=self._inputs.draft.assistance ^ {Assistance(word)})

    @Slot()
    def toggle_forward(self) -> None:
        """Put the visitor forward, or not."""
        self._draft(forward=not self._inputs.draft.forward)

    @Slot(str)
    def choose_way(self, way: str) -> None:
        """Choose an ordinary ticket, stand-by, or one above the quota."""
        self._draft(way=Way(way))

    def _draft(self, **changes: Any) -> None:
        self._set(draft=replace(self._inputs.draft, **changes), given=None)

    @Slot()
    def begin_anew(self) -> None:
        """Leave what was begun."""
        if self._inputs.booking.hold is not None:
            self._steps.release()
        self._set(draft=Draft(), booking=Booking(), changing=None, given=None, notice=None, filter="")

    @Slot(str)
    def choose_printer(self, client: str) -> None:
        """Choose where slips come out."""
        self._set(printer=client)

    # Tickets

    @Slot(str)
    def draw(self, reason: str) -> None:
        """Draw the ticket and print it; `reason` says why it goes above the quota."""
        why = d.why_not(self._inputs) or d.why_not_draw(self._inputs)[0]
        if (
            not why
            and self._inputs.draft.way is Way.OVER_QUOTA
            and not reason.strip()
            and self._inputs.changing is None
        ):
            why = "no-reason"
        if not self._may(why):
            return
        if self._inputs.changing is not None:
            self._steps.change(self._inputs.changing)
        else:
            self._steps.draw(reason.strip(), self.done.emit)

    @Slot()
    def print_given(self) -> None:
        """Print the slip of what was given last once more."""
        if self._inputs.given is not None and self._may(d.why_not(self._inputs)):
            self._steps.print_given()

    # Finding

    @Slot()
    def search(self) -> None:
        """Look at hub and centre for a ticket's number or code, an appointment's code, or a name."""
        query = self._inputs.query.strip()
        if query and self._may(d.why_not(self._inputs)):
            self._steps.search(query)

    @Slot(str, str)
    def act(self, action: str, key: str) -> None:
        """Do something with a found ticket or appointment."""
        if action in {"cancel", "cancel_no"}:
            self._set(sure=key if action == "cancel" else "")
        elif action == "change":
            self._begin_change(key)
        elif action == "move":
            self._set(tab=Tab.BOOK, booking=Booking(moving=key[2:]), given=None, draft=self._draft_of(key))
        elif self._may(d.why_not(self._inputs)):
            self._set(sure="")
            self._steps.act(action, key)

    def _begin_change(self, key: str) -> None:
        line = self._inputs.house.line
        row = next((t for t in (() if line is None else line.tickets) if f"t:{t.id}" == key), None)
        if row is not None:
            seen = self._steps.seen_of(row)
            draft = Draft(services=row.services, people=row.people, language=row.language)
            self._set(tab=Tab.DRAW, changing=seen, given=None, draft=draft)

    def _draft_of(self, key: str) -> Draft:
        named = next((each for each in self._inputs.named if f"n:{each.code}" == key), None)
        if named is None:
            return self._inputs.draft
        return Draft(services=tuple(map(ServiceId, named.services)), people=named.people)

    # Appointments

    @Slot(int)
    def seek(self, ahead: int) -> None:
        """Ask the centre for free appointments from so many days ahead."""
        if self._may(self._props.why_seek):
            self._steps.seek(ahead)

    @Slot()
    def seek_later(self) -> None:
        """Ask for more of them, later."""
        if self._may(self._props.why_seek):
            self._steps.later()

    @Slot(str)
    def choose_day(self, day: str) -> None:
        """Look at the times of a day."""
        self._set(booking=replace(self._inputs.booking, day=date.fromisoformat(day)))

    @Slot(str)
    def choose_time(self, slot: str) -> None:
        """Hold a slot for the visitor."""
        if self._may(d.why_not(self._inputs)):
            self._steps.hold(SlotId(slot))

    @Slot(str, str)
    def book(self, name: str, phone: str) -> None:
        """Book what is held; name and phone are optional. Then the appointment that it replaces is cancelled."""
        if self._inputs.booking.hold is not None and self._may(d.why_not(self._inputs)):
            self._steps.book(name.strip(), phone.strip(), self.done.emit)

    def _forget_offers(self) -> None:
        booking = self._inputs.booking
        if booking.hold is not None:
            self._steps.release()
        self._set(booking=Booking(moving=booking.moving))

    # Ahead of the opening

    @Slot(str)
    def choose_ahead(self, queue: str) -> None:
        """Choose whose tickets are printed."""
        self._set(ahead=Ahead(queue=QueueId(queue), count=self._inputs.ahead.count))

    @Slot(int)
    def count_ahead(self, count: int) -> None:
        """Say how many."""
        if not self._inputs.ahead.running:
            self._set(ahead=replace(self._inputs.ahead, count=min(max(count, 1), MOST_AHEAD), done=0, numbers=()))

    @Slot()
    def print_ahead(self) -> None:
        """Draw and print them, one after the other."""
        if self._may(self._props.why_ahead) and not self._inputs.ahead.running:
            self._steps.print_ahead()

    @Slot()
    def stop_ahead(self) -> None:
        """Draw no more of them."""
        self._set(ahead=replace(self._inputs.ahead, running=False))

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # the stubs lack C++ names
    def view(self) -> dict[str, Any]:
        """What the window shows, by the names of DeskProps."""
        return self._view
