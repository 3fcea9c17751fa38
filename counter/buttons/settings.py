"""The configuration of the button driver: boxes as data."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Annotated

from appliance.mqtt import BrokerSettings
from appliance.settings import Bounds, Problem, Secret, Slug
from counter.buttons.box import Look, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokerPlace:
    """Where the broker is. Who connects stands with each box."""

    host: str = "127.0.0.1"
    port: Annotated[int, Bounds(1, 65535)] = 1883
    ca_file: Path | None = None
    keepalive_s: Annotated[int, Bounds(1, 300)] = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxSettings:
    """One box on a serial line. Byte sequences are written in hexadecimal, such as ``"1b 31"``."""

    user: Slug
    """The box's MQTT user; it may press for `counter` only."""
    password: Secret = field(default=Secret(""), repr=False)
    counter: Slug
    device: str
    """Such as ``/dev/serial/by-id/usb-…``, a name that stays when other boxes are plugged in."""
    baud: Annotated[int, Bounds(50, 4_000_000)] = 9600
    debounce_ms: Annotated[int, Bounds(0, 5000)] = 300
    """The same key within this time after its last byte is the same press."""
    presses: dict[str, Word]
    """What the box sends → the button's word."""
    lamp: dict[Look, tuple[str, ...]] = field(default_factory=dict)
    """What is sent to the box to show something; several sequences alternate every 250 ms."""

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

    def words(self) -> dict[bytes, Word]:
        """Return each byte sequence's word."""
        return {bytes.fromhex(text): word for text, word in self.presses.items()}

    def frames(self, look: Look) -> tuple[bytes, ...]:
        """Return what is sent to show something; nothing where the box has nothing for it."""
        return tuple(bytes.fromhex(text) for text in self.lamp.get(look, ()))


@dataclass(frozen=True, slots=True, kw_only=True)
class ButtonsSettings:
    """What ``lobbycall buttons --config FILE`` reads."""

    office: Slug
    broker: BrokerPlace = field(default_factory=BrokerPlace)
    boxes: tuple[BoxSettings, ...]


def problems(settings: ButtonsSettings, file: str) -> list[Problem]:
    """Return what is wrong beyond types: no hexadecimal, one sequence that begins another, names used twice."""
    found = [*_twice(settings, file)]
    for number, box in enumerate(settings.boxes):
        key = f"boxes[{number}]"
        texts = [(f"{key}.presses", text) for text in box.presses]
        texts += [(f"{key}.lamp.{look}", text) for look, frames in box.lamp.items() for text in frames]
        wrong = [(where, text) for where, text in texts if not _is_hex(text)]
        found += [Problem(file, where, repr(text), 'bytes in hexadecimal, such as "1b 31"') for where, text in wrong]
        if not wrong:
            found += _ambiguous(box, f"{key}.presses", file)
    return found


def _is_hex(text: str) -> bool:
    try:
        return len(bytes.fromhex(text)) > 0
    except ValueError:
        return False


def _ambiguous(box: BoxSettings, key: str, file: str) -> Iterator[Problem]:
    words = sorted(box.words())
    for shorter, longer in pairwise(words):
        if longer.startswith(shorter):
            allowed = f"no sequence that begins with another, and {shorter.hex(' ')} is one"
            yield Problem(file, key, repr(longer.hex(" ")), allowed)
    if len(words) < len(box.presses):
        yield Problem(file, key, "one sequence twice", "each sequence once")


def _twice(settings: ButtonsSettings, file: str) -> Iterator[Problem]:
    for name in ("user", "device"):
        values = [getattr(box, name) for box in settings.boxes]
        for value in sorted({v for v in values if values.count(v) > 1}):
            yield Problem(file, f"boxes.{name}", f"{value!r} twice", f"a {name} of its own for each box")
