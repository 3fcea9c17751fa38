"""The MQTT client of every program. The only file that knows paho-mqtt."""

import contextlib
import logging
import select
import socket
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

from paho.mqtt import client as paho
from paho.mqtt.enums import CallbackAPIVersion, MQTTProtocolVersion
from paho.mqtt.packettypes import PacketTypes
from paho.mqtt.properties import Properties
from paho.mqtt.reasoncodes import ReasonCode
from paho.mqtt.subscribeoptions import SubscribeOptions

from appliance.logs import FaultLog
from appliance.settings import Bounds, Secret

logger = logging.getLogger(__name__)

RETRY_S = 1.0
"""The least time between two tries to connect."""
READ_AT_MOST_S = 0.02
"""So long at most is read before what came is handled."""

OnMessage = Callable[[str, bytes], None]
"""Called in the network thread with topic and payload. Must not raise and must not wait."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokerSettings:
    """Where the broker is, and who we are to it."""

    host: str = "127.0.0.1"
    port: Annotated[int, Bounds(1, 65535)] = 1883
    user: str
    """The device's name in the office's file; also the `<client>` of its topics."""
    password: Secret = field(default=Secret(""), repr=False)
    ca_file: Path | None = None
    """The authority that signed the broker's certificate; None: no TLS."""
    keepalive_s: Annotated[int, Bounds(1, 300)] = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Will:
    """What the broker publishes for us when we are gone."""

    topic: str
    payload: bytes
    retain: bool = True


class MqttClient:
    """A connection to the broker that comes back by itself.

    Clean start, session expiry 0, QoS 1, TCP_NODELAY (without it single messages wait 40 ms).
    paho's `is_connected` may lie; who needs liveness watches ``state/hub``.
    """

    def __init__(
        self,
        settings: BrokerSettings,
        *,
        subscriptions: tuple[str, ...],
        on_message: OnMessage,
        on_connection: Callable[[bool], None],
        will: Will | None = None,
        max_inflight: int = 1000,
        fresh_only: tuple[str, ...] = (),
    ) -> None:
        """Prepare; nothing is connected before `start`. Callbacks come from the network thread.

        Topics of `fresh_only` are subscribed as well, without what the broker has retained on them.
        """
        self._settings = settings
        self._subscriptions = _subscribed(subscriptions, fresh_only)
        self._on_message = on_message
        self._on_connection = on_connection
        self._faults = FaultLog(logger)
        self._stopping = threading.Event()
        client = paho.Client(CallbackAPIVersion.VERSION2, protocol=MQTTProtocolVersion.MQTTv5)
        client.username_pw_set(settings.user, settings.password or None)
        if settings.ca_file is not None:
            client.tls_set(ca_certs=str(settings.ca_file))
        client.max_inflight_messages_set(max_inflight)
        client.max_queued_messages_set(10_000)
        client.reconnect_delay_set(1, 2)
        client.on_socket_open = self._socket_open
        client.on_connect = self._connected
        client.on_connect_fail = self._connect_failed
        client.on_disconnect = self._disconnected
        client.on_message = self._message
        if will is not None:
            client.will_set(will.topic, will.payload, qos=1, retain=will.retain)
        self._client = client

    @property
    def user(self) -> str:
        """The name under which we are connected."""
        return self._settings.user

    def start(self) -> None:
        """Connect in the background and keep trying."""
        self._connect_async()
        self._client.loop_start()

    def _connect_async(self) -> None:
        connect = _properties(PacketTypes.CONNECT, SessionExpiryInterval=0)
        settings = self._settings
        self._client.connect_async(
            settings.host, settings.port, settings.keepalive_s, clean_start=True, properties=connect
        )

    def publish(
        self, topic: str, payload: bytes, *, retain: bool = False, expiry_s: int | None = None, qos: int = 1
    ) -> None:
        """Send. Without a connection it is dropped: the wire has no stale commands or states.

        What the broker has not acknowledged when a connection ends is sent again with the next one, but for `qos` 0.
        """
        properties = None
        if expiry_s is not None:
            properties = _properties(PacketTypes.PUBLISH, MessageExpiryInterval=expiry_s)
        if self._client.is_connected():
            self._client.publish(topic, payload, qos=qos, retain=retain, properties=properties)

    def resubscribe(self, subscriptions: tuple[str, ...], fresh_only: tuple[str, ...]) -> None:
        """Hear these topics from now on, and no others; the new ones begin before the old ones end."""
        before = {topic for topic, _options in self._subscriptions}
        self._subscriptions = _subscribed(subscriptions, fresh_only)
        added = [(topic, options) for topic, options in self._subscriptions if topic not in before]
        gone = sorted(before - {topic for topic, _options in self._subscriptions})
        if self._client.is_connected():
            if added:
                self._client.subscribe(added)
            if gone:
                self._client.unsubscribe(gone)

    def stop(self, last: Will | None = None) -> None:
        """Say `last` if given, then leave without a will."""
        self._stopping.set()
        if last is not None and self._client.is_connected():
            info = self._client.publish(last.topic, last.payload, qos=1, retain=last.retain)
            info.wait_for_publish(1.0)
        self._client.disconnect()
        self._client.loop_stop()

    def _socket_open(self, _client: paho.Client, _userdata: Any, sock: Any) -> None:
        if isinstance(sock, socket.socket):
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def _connected(
        self, client: paho.Client, _userdata: Any, _flags: Any, reason: ReasonCode, _properties: Any
    ) -> None:
        if reason.is_failure:
            self._faults.begin("broker", f"refuses {self._settings.user}: {reason}; check user and password")
            return
        self._faults.end("broker")
        if self._subscriptions:
            client.subscribe(self._subscriptions)
        self._on_connection(True)

    def _connect_failed(self, _client: paho.Client, _userdata: Any) -> None:
        settings = self._settings
        self._faults.begin("broker", f"no connection to {settings.host}:{settings.port}; is it running?")

    def _disconnected(
        self, _client: paho.Client, _userdata: Any, _flags: Any, reason: ReasonCode, _properties: Any
    ) -> None:
        if not self._stopping.is_set():
            self._faults.begin("broker", f"connection lost: {reason}")
        self._on_connection(False)

    def _message(self, _client: paho.Client, _userdata: Any, message: paho.MQTTMessage) -> None:
        self._on_message(message.topic, bytes(message.payload))


class MqttInLoop(MqttClient):
    """The same connection, served by its owner's own loop instead of a thread.

    One busy thread has no lock to hand over: with two, half of a hub's time went there (ADR 0004). All callbacks
    come from `wait`, and everything but `wake` belongs to the thread that calls it.
    """

    def __init__(
        self,
        settings: BrokerSettings,
        *,
        subscriptions: tuple[str, ...],
        on_message: OnMessage,
        on_connection: Callable[[bool], None],
        will: Will | None = None,
        fresh_only: tuple[str, ...] = (),
    ) -> None:
        """Prepare; nothing is connected before `start`."""
        super().__init__(
            settings,
            subscriptions=subscriptions,
            on_message=on_message,
            on_connection=on_connection,
            will=will,
            fresh_only=fresh_only,
        )
        self._client.connect_timeout = 2.0
        self._next_try = 0.0
        self._woken, self._waker = socket.socketpair()
        self._woken.setblocking(False)
        self._waker.setblocking(False)

    def start(self) -> None:
        """Say where the broker is; `wait` connects."""
        self._connect_async()

    def wake(self) -> None:
        """End the `wait` that runs, or the next; from any thread, and from a signal's handler."""
        with contextlib.suppress(BlockingIOError):
            self._waker.send(b"w")

    def wait(self, timeout_s: float) -> None:
        """Serve the connection until something has come, `wake` was called, or the time is over."""
        sock = self._connected_socket()
        reads: list[socket.socket] = [self._woken] if sock is None else [self._woken, sock]
        if sock is None:
            timeout_s = min(timeout_s, max(0.0, self._next_try - time.monotonic()))
        writes = [sock] if sock is not None and self._client.want_write() else []
        readable, writable, _ = select.select(reads, writes, (), max(0.0, timeout_s))
        if self._woken in readable:
            self._woken.recv(4096)
        if writable:
            self._client.loop_write()
        if sock is not None and sock in readable:
            self._read_all(sock)
        if sock is not None:
            self._client.loop_misc()

    def stop(self, last: Will | None = None) -> None:
        """Say `last` if given, then leave without a will."""
        self._stopping.set()
        if last is not None and self._client.is_connected():
            info = self._client.publish(last.topic, last.payload, qos=1, retain=last.retain)
            until = time.monotonic() + 1.0
            while not info.is_published() and self._client.is_connected() and time.monotonic() < until:
                self.wait(0.1)
        self._client.disconnect()
        self._woken.close()
        self._waker.close()

    def _connected_socket(self) -> socket.socket | None:
        """Return the connection's socket, after another try if it is time for one; None: there is no connection."""
        sock = self._client.socket()
        if sock is None and time.monotonic() >= self._next_try:
            try:
                self._client.reconnect()
            except OSError:
                self._connect_failed(self._client, None)
            self._next_try = time.monotonic() + RETRY_S
            sock = self._client.socket()
        return sock if isinstance(sock, socket.socket) else None

    def _read_all(self, sock: socket.socket) -> None:
        """Read what is there, so that its owner can take it all at once."""
        until = time.monotonic() + READ_AT_MOST_S
        while self._client.loop_read() == paho.MQTT_ERR_SUCCESS and time.monotonic() < until:
            if sock.fileno() < 0 or not (_pending(sock) or select.select([sock], (), (), 0)[0]):
                return


def _subscribed(topics: tuple[str, ...], fresh_only: tuple[str, ...]) -> list[tuple[str, SubscribeOptions]]:
    never = SubscribeOptions.RETAIN_DO_NOT_SEND
    plain = [(topic, SubscribeOptions(qos=1)) for topic in topics]
    return plain + [(topic, SubscribeOptions(qos=1, retainHandling=never)) for topic in fresh_only]


def _pending(sock: socket.socket) -> int:
    """Return the bytes that TLS has taken off the line and nobody has read."""
    return sock.pending() if isinstance(sock, ssl.SSLSocket) else 0


def _properties(packet: int, **values: int) -> Properties:
    properties = Properties(packet)  # type: ignore[no-untyped-call]  # paho leaves it unannotated
    for name, value in values.items():
        setattr(properties, name, value)
    return properties
