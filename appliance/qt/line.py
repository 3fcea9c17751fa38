"""The wire in Qt's main thread: topics as signals, commands with outcomes, and whether the hub is there."""

import logging

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from appliance.asking import Asker, OnOutcome
from appliance.clock import Clock
from appliance.mqtt import BrokerSettings, MqttClient, Will
from appliance.version import VERSION
from office import commands as c
from office.ids import ClientId, CommandId, OfficeSlug
from office.wire.codec import BadMessage, Codec
from office.wire.devices import DeviceState
from office.wire.states import HubState
from office.wire.topics import Topics

logger = logging.getLogger(__name__)

HUB_AWAY_AFTER_S = 3.0
"""The hub is away if it says so or nothing came for 3 s (DESIGN §3, ``state/hub``)."""
ASK_EXPIRY_S = 10


class Line(QObject):
    """One device's connection. Everything it emits, it emits in the main thread."""

    received = Signal(str, bytes)
    """(topic below ``lobbycall/<office>/``, payload) of everything but answers."""
    hub_changed = Signal(bool)
    """Whether the hub can be asked."""
    broker_changed = Signal(bool)

    _arrived = Signal(str, bytes)
    _connection = Signal(bool)

    def __init__(
        self,
        office: OfficeSlug,
        broker: BrokerSettings,
        *,
        kind: str,
        listen: tuple[str, ...],
        clock: Clock,
        keepalive_state: DeviceState | None = None,
    ) -> None:
        """Prepare. `listen` are topics below the office, such as ``state/queues``; ``state/hub`` is always heard."""
        super().__init__()
        self.client = ClientId(broker.user)
        self.topics = Topics(office)
        self.codec = Codec()
        self.hub_online = False
        self.broker_online = False
        self._prefix = self.topics.state("hub").removesuffix("state/hub")
        self._clock = clock
        self._heard_hub_at = clock.monotonic()
        self._device = keepalive_state or DeviceState(online=True, kind=kind)
        gone = self.codec.encode(DeviceState(online=False, kind=kind, version=VERSION))
        self._will = Will(topic=self.topics.device(self.client), payload=gone)
        subscriptions = {*(self._prefix + topic for topic in listen), self.topics.state("hub")}
        if kind != "display":
            subscriptions.add(self.topics.answer(self.client))
        self._mqtt = MqttClient(
            broker,
            subscriptions=tuple(sorted(subscriptions)),
            on_message=self._arrived.emit,
            on_connection=self._connection.emit,
            will=self._will,
        )
        self._asker = Asker(self._send_command, clock, self.codec)
        queued = Qt.ConnectionType.QueuedConnection
        self._arrived.connect(self._take, queued)
        self._connection.connect(self._take_connection, queued)
        self._timer = QTimer(self)
        self._timer.setInterval(200)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Connect, in the background."""
        self._mqtt.start()
        self._timer.start()

    def stop(self) -> None:
        """Leave, having said so on ``device/<client>``."""
        self._timer.stop()
        self._mqtt.stop(self._will)

    def ask(self, command: c.Command, on_outcome: OnOutcome, command_id: CommandId | None = None) -> CommandId:
        """Send a command to the hub; `on_outcome` is called once, in the main thread."""
        return self._asker.ask(command, on_outcome, command_id)

    def publish(self, topic: str, message: object, *, retain: bool = False, expiry_s: int | None = None) -> None:
        """Publish a message of the wire on a full topic name."""
        self._mqtt.publish(topic, self.codec.encode(message), retain=retain, expiry_s=expiry_s)

    def tell(self, state: DeviceState) -> None:
        """Set what ``device/<client>`` says of us; it is said now and after each reconnect."""
        self._device = state
        self._say_device()

    def _say_device(self) -> None:
        fields = {name: getattr(self._device, name) for name in self._device.__struct_fields__}
        state = DeviceState(**{**fields, "version": VERSION, "at": self._clock.now()})
        self.publish(self.topics.device(self.client), state, retain=True)

    def _send_command(self, payload: bytes) -> None:
        self._mqtt.publish(self.topics.ask(self.client), payload, expiry_s=ASK_EXPIRY_S)

    @Slot(str, bytes)
    def _take(self, topic: str, payload: bytes) -> None:
        name = topic.removeprefix(self._prefix)
        try:
            if name == f"answer/{self.client}":
                self._asker.answered(payload)
                return
            if name == "state/hub":
                self._heard_hub(self.codec.decode(payload, HubState))
        except BadMessage as error:
            logger.warning("%s at %s: dropped", error, topic)
            return
        self.received.emit(name, payload)

    def _heard_hub(self, state: HubState) -> None:
        self._heard_hub_at = self._clock.monotonic()
        self._set_hub(state.online)

    def _set_hub(self, online: bool) -> None:
        if online != self.hub_online:
            self.hub_online = online
            self.hub_changed.emit(online)

    @Slot(bool)
    def _take_connection(self, connected: bool) -> None:
        self.broker_online = connected
        if connected:
            self._say_device()
        else:
            self._set_hub(False)
        self.broker_changed.emit(connected)

    @Slot()
    def _tick(self) -> None:
        self._asker.tick()
        if self._clock.monotonic() - self._heard_hub_at > HUB_AWAY_AFTER_S:
            self._set_hub(False)
