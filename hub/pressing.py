"""Call buttons: a press becomes a command, and the lamp says what became of it (DESIGN §3)."""

from collections.abc import Callable
from dataclasses import dataclass

from appliance.clock import Clock
from hub.batch import Batch
from hub.items import Pressed
from hub.journal import Journal, answer_key
from hub.rejects import Rejects
from office.catalogue import Role
from office.decide import Sender
from office.ids import ClientId, CounterId
from office.internal import PressButton
from office.reasons import Reason, Refused
from office.wire.codec import MAX_DEVICE_BYTES, BadMessage, Codec
from office.wire.states import LastPress, Press

EXPIRY_S = 2.0
"""A press that has waited longer is dropped: the clerk has long pressed again."""
LONGEST_WORD = 32
LONGEST_ID = 64


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
        self._take(item.counter, press, batch)

    def _take(self, counter: CounterId, press: Press, batch: Batch) -> None:
        key = None if press.id is None else answer_key(f"button/{counter}", press.id)
        given = None if key is None else batch.given.get(key) or self.journal.answer(key)
        if given is not None:
            repeated = self.codec.decode(given, LastPress)
            batch.after.append(lambda: self._show(counter, repeated))
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
