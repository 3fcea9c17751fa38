"""One command before the rules: who gives it, when, on which day, and the random values that the shell drew."""

from dataclasses import dataclass
from datetime import datetime

from office.catalogue import Device, Role, Rules
from office.day import Day
from office.directory import Directory
from office.ids import ClientId, CounterId, UnitId


@dataclass(frozen=True, slots=True)
class Sender:
    """Who gives a command, as the office's file says. No counters or units: all."""

    client: ClientId
    role: Role
    counters: tuple[CounterId, ...] = ()
    units: tuple[UnitId, ...] = ()

    @classmethod
    def of(cls, device: Device) -> "Sender":
        """Return the sender that a device is."""
        return cls(device.client, device.role, device.counters, device.units)


@dataclass(frozen=True, slots=True)
class Draws:
    """Random values: `id` for what is made, candidates for its code, the token of its status page (>= 128 bit)."""

    id: str
    codes: tuple[str, ...]
    token: str


@dataclass(frozen=True, slots=True)
class Case:
    """What a rule needs to decide."""

    day: Day
    sender: Sender
    now: datetime
    draws: Draws

    @property
    def directory(self) -> Directory:
        """The office's file, by id."""
        return self.day.directory

    @property
    def rules(self) -> Rules:
        """The office's numbers."""
        return self.day.directory.office.rules
