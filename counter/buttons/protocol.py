"""A box's protocol as data: what its keys send and what its lamp takes. Shipped ones lie in ``protocols/``."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from importlib.resources import as_file, files
from pathlib import Path
from typing import Annotated

from appliance.settings import Bounds, load
from counter.buttons.box import Look, Word
from counter.buttons.frames import Sequence, parse


class Kind(StrEnum):
    """What stands between the box and us."""

    BYTES = "bytes"
    """A serial line that carries byte sequences (`counter.buttons.frames`)."""
    CONTACT = "contact"
    """A serial port whose modem lines are contacts; lamps are its RTS and DTR."""
    KEYS = "keys"
    """A keyboard (HID); lamps are its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Protocol:
    """A file of ``protocols/``, or the technician's own."""

    kind: Kind = Kind.BYTES
    baud: Annotated[int, Bounds(50, 4_000_000)] = 9600
    debounce_ms: Annotated[int, Bounds(0, 5000)] = 300
    """The same key within this time after it was last heard is the same press."""
    first_address: Annotated[int, Bounds(0, 223)] | None = None
    """On a line with several boxes: the byte of address 0."""
    poll: str = ""
    """Asks one box of a bus whether there is anything new; empty: boxes speak unasked."""
    idle: str = ""
    """What a box answers if there is nothing."""
    answer_ms: Annotated[int, Bounds(1, 1000)] = 25
    """So long a box may take for its whole answer."""
    power: tuple[str, ...] = ()
    """Modem lines that are always on and feed the contacts."""
    presses: dict[str, Word] = field(default_factory=dict)
    """What the box sends → the button's word."""
    lamp: dict[Look, tuple[str, ...]] = field(default_factory=dict)
    """What is sent to the box to show something; several alternate every 250 ms."""

    def sequences(self, look: Look) -> tuple[Sequence, ...]:
        """Return what is sent to show something, read; nothing where the box has nothing for it."""
        return tuple(parse(text) for text in self.lamp.get(look, ()))

    def outputs(self, look: Look) -> tuple[frozenset[str], ...]:
        """Return which lines or lamps are on to show something."""
        return tuple(outputs(text) for text in self.lamp.get(look, ()))


OFF = "off"
"""In `lamp`: nothing is on."""


def outputs(text: str) -> frozenset[str]:
    """Return the names in a text such as ``rts dtr``."""
    return frozenset(text.split()) - {OFF}


def shipped() -> tuple[str, ...]:
    """Return the names of the protocols that come with the driver."""
    names = (entry.name for entry in files("counter.buttons").joinpath("protocols").iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


def protocol_named(name: str) -> Protocol:
    """Read a shipped protocol, or a file where the name holds a slash. Raises ConfigurationError."""
    if "/" in name:
        return load(Protocol, Path(name))
    with as_file(files("counter.buttons").joinpath("protocols", f"{name}.toml")) as file:
        return load(Protocol, file)


def changed(
    protocol: Protocol,
    *,
    baud: int | None,
    debounce_ms: int | None,
    presses: dict[str, Word],
    lamp: dict[Look, tuple[str, ...]],
) -> Protocol:
    """Return a protocol with what one box has of its own: its whole `presses` if it names any, and each of its lamps."""
    return replace(
        protocol,
        baud=protocol.baud if baud is None else baud,
        debounce_ms=protocol.debounce_ms if debounce_ms is None else debounce_ms,
        presses=presses or protocol.presses,
        lamp={**protocol.lamp, **lamp},
    )
