"""Call buttons: a press becomes a command, and the lamp says what became of it (DESIGN §3)."""

from collections.abc import Callable
from dataclasses import dataclass, field

from appliance.clock import Clock
from hub.batch import Batch
from hub.held_keys import HeldKeys
from hub.items import Pressed
from hub.journal import Journal, answer_key
from hub.rejects import Rejects
from office.catalogue import Role
from office.decide import Sender
from office.directory import Directory
from office.ids import ClientId, CounterId
from office.internal import PressButton
from office.reasons import Reason, Refused
from office.wire.codec import MAX_DEVICE_BYTES, BadMessage, Codec
from office.wire.devices import LastPress, Press

EXPIRY_S = 2.0
"""A press that has waited longer is dropped: the clerk has long pressed again."""
LONGEST_WORD = 32
LONGEST_ID = 64

Tell = Callable[[str, bool], None]
"""Told a button's client, and whether its key sticks now."""


@dataclass(slots=True, kw_only=True)
class Presses:
    """Takes presses. `light` publishes a counter's lamp, after the commit and after every press."""

    journal: Journal
    codec: Codec
    clock: Clock
    rejects: Rejects
    light: Callable[[CounterId], None]
    last: dict[CounterId, LastPress]
    """The last press of each counter and what became of it."""
    keys: HeldKeys = field(default_factory=HeldKeys)
    _told: frozenset[CounterId] = frozenset()

    def pressed(self, item: Pressed, batch: Batch) -> None:
        """Take a payload of ``button/<counter>``."""
        name = f"button/{item.counter}"
        if item.counter not in batch.day.directory.counters:
            self.rejects.note(name, "no counter has this name")
            return
        if self.clock.monotonic() - item.at > EXPIRY_S:
            self.rejects.note(name, "a press waited longer than 2 s and was dropped")
            return
        try:
            press = self._read(item.payload)
        except BadMessage as bad:
            self.rejects.note(name, str(bad))
            self._became(item.counter, Press(press=""), bad.reason, batch)
            return
        self._take(item.counter, press, item.at, batch)

    def second(self, directory: Directory, tell: Tell) -> None:
        """Tell of keys that stick, and of those that stick no more; once a second."""
        stuck = self.keys.all_stuck(self.clock.monotonic())
        for counter in sorted(stuck | self._told):
            tell(button_of(directory, counter), counter in stuck)
        self._told = stuck

    def _take(self, counter: CounterId, press: Press, at: float, batch: Batch) -> None:
        key = None if press.id is None else answer_key(f"button/{counter}", press.id)
        given = None if key is None else batch.given.get(key) or self.journal.answer(key)
        if given is not None:
            repeated = self.codec.decode(given, LastPress)
            batch.after.append(lambda: self._show(counter, repeated))
            return
        before = self.last.get(counter)
        if self.keys.heard(counter, press.press, at):
            if self.keys.stuck(counter):
                self._became(counter, press, Reason.TOO_SOON, batch)
                return
            if press.id is None and before is not None and before.press == press.press and before.ok:
                self._became(counter, press, None, batch)  # however long it is held: one press
                return
        sender = Sender(ClientId(f"button-{counter}"), Role.BUTTON, (counter,))
        try:
            batch.decide(PressButton(counter=counter, word=press.press, press_id=press.id), sender)
        except Refused as refused:
            last = self._became(counter, press, refused.reason, batch)
        else:
            last = self._became(counter, press, None, batch)
        if key is not None:
            batch.keep(key, self.codec.encode(last))

    def _became(self, counter: CounterId, press: Press, refused: Reason | None, batch: Batch) -> LastPress:
        last = LastPress(press=press.press, id=press.id, at=batch.now, ok=refused is None, refused=refused)
        lost = LastPress(press=press.press, id=press.id, at=batch.now, ok=False, refused=Reason.NOT_STORED)
        batch.after.append(lambda: self._show(counter, last))
        batch.if_lost.append(lambda: self._show(counter, lost))
        return last

    def _show(self, counter: CounterId, last: LastPress) -> None:
        self.last[counter] = last
        self.light(counter)

    def _read(self, payload: bytes) -> Press:
        if payload[:1] == b"{":
            press = self.codec.decode(payload, Press, MAX_DEVICE_BYTES)
        else:
            if not 0 < len(payload) <= LONGEST_WORD or not payload.isascii():
                raise BadMessage(Reason.BAD_REQUEST, "a press is a bare word such as next, or a JSON object")
            press = Press(press=payload.decode("ascii").strip())
        if len(press.press) > LONGEST_WORD or (press.id is not None and not 0 < len(press.id) <= LONGEST_ID):
            raise BadMessage(Reason.BAD_REQUEST, "`press` has at most 32 characters, `id` at most 64")
        return press


def button_of(directory: Directory, counter: CounterId) -> str:
    """Return the client of a counter's own button; its topic tells the counter alone."""
    found = (d.client for d in directory.devices.values() if d.role is Role.BUTTON and d.counters == (counter,))
    return next(found, f"button-{counter}")
