"""One box at the broker: its presses go out at once, its lamp comes in, and it tells how it is."""

import logging
import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace

from appliance.clock import Clock
from appliance.logs import FaultLog
from appliance.mqtt import MqttClient, Will
from appliance.version import VERSION
from counter.buttons.box import Box, Look, Word, heard, look, press, stuck
from counter.buttons.plan import Member
from counter.buttons.settings import BrokerPlace
from office.ids import ClientId, CounterId, OfficeSlug
from office.wire.codec import BadMessage, Codec
from office.wire.devices import DeviceState, LampState, Press
from office.wire.states import HubState
from office.wire.topics import Topics

PRESS_EXPIRY_S = 2
HUB_AWAY_AFTER_S = 3.0
"""DESIGN §3, ``state/hub``."""
GARBAGE_FOR_S = 60.0
"""Garbage is over when so long none has come."""
ADDRESS_TWICE = "address_twice"
_DETAILS = {
    "unplugged": "does not answer; is the box plugged in?",
    ADDRESS_TWICE: "two boxes answer to this address; their presses are refused until one is changed",
    "stuck": "a key repeats without end; is it stuck?",
    "lamp": "the line takes no bytes; the box shows what it last had",
}


@dataclass(frozen=True, slots=True)
class Showing:
    """What a box shows now, and why."""

    look: Look
    box: Box


class Station:
    """One box. Its line's thread calls it, and the broker's."""

    def __init__(
        self, office: OfficeSlug, broker: BrokerPlace, member: Member, clock: Clock, changed: Callable[[], None]
    ) -> None:
        """Prepare; nothing is connected before `start`. `changed` is called when there may be something else to show."""
        settings = member.settings
        self.member = member
        self._clock = clock
        self._changed = changed
        self._codec = Codec()
        self._topics = Topics(office)
        self._client = ClientId(settings.user)
        self._counter = CounterId(settings.counter)
        self._faults = FaultLog(logging.getLogger(f"{__name__}.{settings.user}"))
        self._lock = threading.Lock()
        self._saying = threading.Lock()
        self._box = Box(debounce_s=member.protocol.debounce_ms / 1000)
        self._connected = False
        self._heard_hub_at: float | None = None
        self._problems: frozenset[str] = frozenset({"unplugged"})
        self._garbage_at: float | None = None
        gone = self._codec.encode(DeviceState(online=False, kind="button", version=VERSION))
        self._will = Will(topic=self._topics.device(self._client), payload=gone)
        self._lamp_topic = self._topics.lamp(self._counter)
        self._mqtt = MqttClient(
            settings.broker(broker),
            subscriptions=(self._lamp_topic, self._topics.state("hub")),
            on_message=self._take,
            on_connection=self._connection,
            will=self._will,
        )

    def start(self) -> None:
        """Connect in the background."""
        self._mqtt.start()

    def stop(self) -> None:
        """Leave the broker."""
        self._mqtt.stop(self._will)

    # The line's thread

    def press(self, word: Word, *, again: bool = False) -> None:
        """Send a press, if it counts and the hub is there; where two boxes share an address nobody knows whose it is."""
        press_id = str(uuid.uuid4())
        now = self._clock.monotonic()
        with self._lock:
            barred = ADDRESS_TWICE if ADDRESS_TWICE in self._problems else ""
            box = replace(self._box, online=self._online(now))
            self._box, counts = press(box, word, press_id, now, again=again, barred=barred)
        if counts:
            payload = self._codec.encode(Press(press=word.value, id=press_id))
            # QoS 0: over TCP it is lost with the connection only, and then the box says so. paho would send one of
            # QoS 1 again after the next connect, however late, and call a visitor to an empty desk.
            self._mqtt.publish(self._topics.button(self._counter), payload, qos=0, expiry_s=PRESS_EXPIRY_S)
        self._look_at_the_key(now)

    def garbage(self, data: bytes) -> None:
        """Bytes came that mean nothing."""
        self._garbage_at = self._clock.monotonic()
        self.trouble("garbage", wrong=True, detail=f"{data[:32].hex(' ')} means nothing; more is not logged for now")

    def tick(self) -> None:
        """See what time has brought; called at least once a second."""
        now = self._clock.monotonic()
        if self._garbage_at is not None and now - self._garbage_at >= GARBAGE_FOR_S:
            self._garbage_at = None
            self.trouble("garbage", wrong=False)
        self._look_at_the_key(now)

    def trouble(self, what: str, *, wrong: bool, detail: str = "", logged: bool = False) -> None:
        """Log that something is wrong (unless it was `logged`), or is so no more, and say it on ``device/<client>``."""
        place = self.member.settings
        if wrong and not logged:
            at = place.device if place.address is None else f"{place.device}, address {place.address}"
            self._faults.begin(what, f"{at}: {detail or _DETAILS[what]}")
        elif not wrong:
            self._faults.end(what)
        with self._lock:
            now = self._problems | {what} if wrong else self._problems - {what}
            is_new = now != self._problems
            self._problems = now
        if is_new:
            self._say_device()

    def showing(self) -> Showing:
        """Return what the box is to show now."""
        now = self._clock.monotonic()
        with self._lock:
            box = replace(self._box, online=self._online(now))
        return Showing(look(box, now), box)

    def _look_at_the_key(self, now: float) -> None:
        with self._lock:
            is_stuck = stuck(self._box, now)
        if is_stuck != ("stuck" in self._problems):
            self.trouble("stuck", wrong=is_stuck)

    def _online(self, now: float) -> bool:
        heard_at = self._heard_hub_at
        return self._connected and heard_at is not None and now - heard_at < HUB_AWAY_AFTER_S

    # The broker's network thread

    def _take(self, topic: str, payload: bytes) -> None:
        now = self._clock.monotonic()
        try:
            if topic == self._lamp_topic:
                lamp = self._codec.decode(payload, LampState)
                with self._lock:
                    self._box = heard(self._box, lamp, now)
            else:
                self._heard_hub_at = now if self._codec.decode(payload, HubState).online else None
        except BadMessage as error:
            self._faults.begin(topic, f"cannot be read: {error}")
        else:
            self._faults.end(topic)
        self._changed()

    def _connection(self, connected: bool) -> None:
        self._connected = connected
        self._heard_hub_at = None
        if connected:
            self._say_device()
        self._changed()

    def _say_device(self) -> None:
        with self._saying:  # two threads come here, and the last word must be the true one
            with self._lock:
                problems = tuple(sorted(self._problems))
            state = DeviceState(online=True, kind="button", version=VERSION, at=self._clock.now(), problems=problems)
            self._mqtt.publish(self._topics.device(self._client), self._codec.encode(state), retain=True)
