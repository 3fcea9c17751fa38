"""Finds out whether everything of the demo answers."""

import http.client
import urllib.error
import urllib.request
from collections.abc import Iterable
from typing import Self

from appliance.demo.ports import Ports, answers
from appliance.mqtt import BrokerSettings, MqttClient
from office.ids import ClientId, OfficeSlug
from office.wire.codec import BadMessage, Codec
from office.wire.devices import DeviceState
from office.wire.states import HubState
from office.wire.topics import Topics


class Readiness:
    """Listens as the hub's user, which may read everything. A context: it leaves the line at the end."""

    def __init__(
        self, broker: BrokerSettings, office: OfficeSlug, ports: Ports, devices: Iterable[ClientId], booking: str
    ) -> None:
        """Prepare. `devices` are those whose ``device/<client>`` is awaited; `booking` is the centre's address."""
        topics = Topics(office)
        self._hub = topics.state("hub")
        self._awaited = {self._hub: "hub"} | {topics.device(device): device for device in devices}
        self._online: set[str] = set()
        self._codec = Codec()
        self._ports = ports
        self._booking = booking
        self._client = MqttClient(
            broker,
            subscriptions=tuple(self._awaited),
            on_message=self._heard,
            on_connection=self._connection,
        )

    def __enter__(self) -> Self:
        """Connect; the broker must answer already."""
        self._client.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Disconnect."""
        self._client.stop()

    def missing(self) -> list[str]:
        """Return what does not answer yet, by name."""
        silent = [name for topic, name in self._awaited.items() if topic not in self._online]
        if not answers(self._ports.printer):
            silent.append("virtual-printer")
        if not healthy(self._booking):
            silent.append("booking")
        return silent

    def _heard(self, topic: str, payload: bytes) -> None:
        try:
            if topic == self._hub:
                hub = self._codec.decode(payload, HubState)
                online = hub.online and hub.centre is not None and hub.centre.online
            else:
                online = self._codec.decode(payload, DeviceState).online
        except BadMessage:
            return  # a device's program that speaks wrongly is not ready
        if online:
            self._online.add(topic)
        else:
            self._online.discard(topic)

    def _connection(self, connected: bool) -> None:
        if not connected:
            self._online.clear()


def healthy(url: str) -> bool:
    """Tell whether a centre answers at its ``/healthz``."""
    try:
        with urllib.request.urlopen(f"{url}/healthz", timeout=2) as answer:  # noqa: S310  # our own http address
            return bool(answer.status == http.HTTPStatus.OK)
    except (urllib.error.URLError, http.client.HTTPException, OSError):
        return False
