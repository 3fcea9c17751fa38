"""Drives one box: its serial line, its connection to the broker, and its lamp. Comes back by itself from both sides."""

import logging
import threading
import uuid
from dataclasses import replace

import serial

from appliance.clock import Clock
from appliance.logs import FaultLog
from appliance.mqtt import MqttClient, Will
from counter.buttons.box import Box, Look, Word, heard, look, press, stuck
from counter.buttons.decoder import Decoder
from counter.buttons.settings import BoxSettings, BrokerPlace
from office.ids import ClientId, CounterId, OfficeSlug
from office.wire.codec import BadMessage, Codec
from office.wire.states import DeviceState, HubState, LampState, Press
from office.wire.topics import Topics

logger = logging.getLogger(__name__)

PRESS_EXPIRY_S = 2
HUB_AWAY_AFTER_S = 3.0
"""DESIGN §3, ``state/hub``."""
REOPEN_AFTER_S = 0.5
BLINK_S = 0.25
WRITE_WITHIN_S = 1.0


class BoxDriver:
    """One box. The reading thread publishes a press itself: from byte to wire nothing waits."""

    def __init__(self, office: OfficeSlug, broker: BrokerPlace, settings: BoxSettings, clock: Clock) -> None:
        """Prepare; nothing is opened before `start`."""
        self._settings = settings
        self._clock = clock
        self._codec = Codec()
        self._topics = Topics(office)
        self._client = ClientId(settings.user)
        self._counter = CounterId(settings.counter)
        self._faults = FaultLog(logging.getLogger(f"{__name__}.{settings.user}"))
        self._decoder = Decoder(settings.words())
        self._changed = threading.Condition()
        self._box = Box(debounce_s=settings.debounce_ms / 1000)
        self._heard_hub_at: float | None = None
        self._problems: frozenset[str] = frozenset({"unplugged"})
        self._port: serial.Serial | None = None
        self._stop = threading.Event()
        gone = self._codec.encode(DeviceState(online=False, kind="button"))
        self._will = Will(topic=self._topics.device(self._client), payload=gone)
        self._lamp_topic = self._topics.lamp(self._counter)
        self._mqtt = MqttClient(
            settings.broker(broker),
            subscriptions=(self._lamp_topic, self._topics.state("hub")),
            on_message=self._take,
            on_connection=self._connection,
            will=self._will,
        )
        self._threads = [
            threading.Thread(target=self._read_on, name=f"{settings.user} reads"),
            threading.Thread(target=self._show_on, name=f"{settings.user} shows"),
        ]

    def start(self) -> None:
        """Connect and open the line, in the background."""
        self._mqtt.start()
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Leave the line and the broker."""
        self._stop.set()
        with self._changed:
            if self._port is not None:
                self._port.cancel_read()
            self._changed.notify_all()
        for thread in self._threads:
            thread.join()
        self._mqtt.stop(self._will)

    @property
    def running(self) -> bool:
        """Whether both threads live; if not, our supervisor should know."""
        return all(thread.is_alive() for thread in self._threads)

    # The line

    def _read_on(self) -> None:
        while not self._stop.is_set():
            try:
                port = serial.Serial(self._settings.device, self._settings.baud, write_timeout=WRITE_WITHIN_S)
                try:
                    self._plugged(port)
                    self._read(port)
                finally:
                    self._unplugged(port)
            except OSError as error:  # SerialException is one
                self._faults.begin("line", f"{self._settings.device}: {error}; is the box plugged in?")
                self._tell("unplugged", wrong=True)
            self._stop.wait(REOPEN_AFTER_S)

    def _plugged(self, port: serial.Serial) -> None:
        self._decoder.reset()
        self._faults.end("line")
        self._faults.end("garbage")
        with self._changed:
            self._port = port
            self._changed.notify_all()
        self._tell("unplugged", wrong=False)
        self._tell("garbage", wrong=False)

    def _unplugged(self, port: serial.Serial) -> None:
        with self._changed:
            self._port = None
            port.close()

    def _read(self, port: serial.Serial) -> None:
        while not self._stop.is_set():
            data = port.read(1)
            if port.in_waiting:
                data += port.read(port.in_waiting)
            before = self._decoder.garbage
            for word in self._decoder.feed(data):
                self._press(Word(word))
            if self._decoder.garbage > before:
                self._faults.begin("garbage", f"{data.hex(' ')} means nothing; said once until it is plugged in anew")
                self._tell("garbage", wrong=True)

    def _press(self, word: Word) -> None:
        press_id = str(uuid.uuid4())
        now = self._clock.monotonic()
        with self._changed:
            self._box, counts = press(self._box, word, press_id, now)
            is_stuck = stuck(self._box, now)
            self._changed.notify_all()
        if counts:
            payload = self._codec.encode(Press(press=word.value, id=press_id))
            self._mqtt.publish(self._topics.button(self._counter), payload, expiry_s=PRESS_EXPIRY_S)
        if is_stuck:
            self._faults.begin("key", f"{word.value} repeats without end; is it stuck?")
        elif counts:
            self._faults.end("key")
        self._tell("stuck", wrong=is_stuck)

    # The broker: these are called in its network thread

    def _take(self, topic: str, payload: bytes) -> None:
        now = self._clock.monotonic()
        try:
            if topic == self._lamp_topic:
                lamp = self._codec.decode(payload, LampState)
                with self._changed:
                    self._box = heard(self._box, lamp, now)
            else:
                self._heard_hub_at = now if self._codec.decode(payload, HubState).online else None
        except BadMessage as error:
            self._faults.begin(topic, f"cannot be read: {error}")
        else:
            self._faults.end(topic)
        with self._changed:
            self._changed.notify_all()

    def _connection(self, connected: bool) -> None:
        if connected:
            self._say_device()
        else:
            self._heard_hub_at = None
        with self._changed:
            self._changed.notify_all()

    def _tell(self, problem: str, *, wrong: bool) -> None:
        """Say on ``device/<client>`` that a problem is there, or gone. Called in the reading thread alone."""
        now = self._problems | {problem} if wrong else self._problems - {problem}
        if now != self._problems:
            self._problems = now
            self._say_device()

    def _say_device(self) -> None:
        problems = tuple(sorted(self._problems))
        state = DeviceState(online=True, kind="button", at=self._clock.now(), problems=problems)
        self._mqtt.publish(self._topics.device(self._client), self._codec.encode(state), retain=True)

    # The lamp

    def _look(self) -> Look:
        now = self._clock.monotonic()
        heard_at = self._heard_hub_at
        online = heard_at is not None and now - heard_at < HUB_AWAY_AFTER_S
        return look(replace(self._box, online=online), now)

    def _show_on(self) -> None:
        shown: tuple[serial.Serial, bytes] | None = None
        turn = 0
        while not self._stop.is_set():
            with self._changed:
                wanted, port = self._look(), self._port
            frames = self._settings.frames(wanted)
            if port is not None and frames:
                frame = frames[turn % len(frames)]
                if shown is None or shown[0] is not port or shown[1] != frame:
                    self._write(port, frame)
                    shown = (port, frame)
            brief = len(frames) > 1 or wanted in {Look.PENDING, Look.REFUSED}
            with self._changed:
                if wanted is self._look() and port is self._port and not self._stop.is_set():
                    self._changed.wait(BLINK_S if brief else 1.0)
            turn += 1

    def _write(self, port: serial.Serial, frame: bytes) -> None:
        try:
            port.write(frame)
        except OSError as error:  # the reading thread sees a box that has gone; a full buffer is its own matter
            self._faults.begin("lamp", f"{self._settings.device} does not take bytes: {error}")
        else:
            self._faults.end("lamp")
