"""The configuration of the button driver: which box stands at which counter, and on which line."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from appliance.mqtt import BrokerSettings
from appliance.settings import Bounds, Secret, Slug
from counter.buttons.box import Look, Word
from counter.buttons.protocol import Protocol, changed, protocol_named

LAST_ADDRESS = 31


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokerPlace:
    """Where the broker is. Who connects stands with each box."""

    host: str = "127.0.0.1"
    port: Annotated[int, Bounds(1, 65535)] = 1883
    ca_file: Path | None = None
    keepalive_s: Annotated[int, Bounds(1, 300)] = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxSettings:
    """One box. On a line with several, each has an address."""

    user: Slug
    """The box's MQTT user; it may press for `counter` only."""
    password: Secret = field(default=Secret(""), repr=False)
    counter: Slug
    device: str
    """Such as ``/dev/serial/by-id/usb-…``, a name that stays when other boxes are plugged in."""
    protocol: str = ""
    """A shipped protocol, or a file's path; empty: `presses` and `lamp` stand here."""
    address: Annotated[int, Bounds(0, LAST_ADDRESS)] | None = None
    baud: Annotated[int, Bounds(50, 4_000_000)] | None = None
    debounce_ms: Annotated[int, Bounds(0, 5000)] | None = None
    presses: dict[str, Word] = field(default_factory=dict)
    """What the box sends → the button's word; in place of the protocol's."""
    lamp: dict[Look, tuple[str, ...]] = field(default_factory=dict)
    """What is sent to the box to show something, beside or in place of the protocol's."""

    def broker(self, place: BrokerPlace) -> BrokerSettings:
        """Return this box's own connection."""
        return BrokerSettings(
            host=place.host,
            port=place.port,
            user=self.user,
            password=self.password,
            ca_file=place.ca_file,
            keepalive_s=place.keepalive_s,
        )

    def spoken(self) -> Protocol:
        """Return its protocol with what it has of its own. Raises ConfigurationError."""
        protocol = protocol_named(self.protocol) if self.protocol else Protocol()
        return changed(protocol, baud=self.baud, debounce_ms=self.debounce_ms, presses=self.presses, lamp=self.lamp)


@dataclass(frozen=True, slots=True, kw_only=True)
class ButtonsSettings:
    """What ``lobbycall buttons --config FILE`` reads."""

    office: Slug
    broker: BrokerPlace = field(default_factory=BrokerPlace)
    language: str = "de"
    """Of boxes with a display: ``de`` or ``en``."""
    boxes: tuple[BoxSettings, ...]
