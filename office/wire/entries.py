"""What a house consists of, as the catalogue names it on the wire."""

from datetime import date

import msgspec

from office.ids import CounterId, Language, QueueId, UnitId

Texts = dict[Language, str]


class HoursEntry(msgspec.Struct, frozen=True, kw_only=True):
    """Today's and the next days' house hours, as ``HH:MM-HH:MM``."""

    day: date
    house: tuple[str, ...] = ()


class UnitEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A unit in the catalogue. Empty texts: as the office says; empty hours: as the house."""

    id: UnitId
    name: Texts
    wait_here: Texts = {}
    notice: Texts = {}
    hours: tuple[HoursEntry, ...] = ()


class GroupEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A heading under which services are listed."""

    id: str
    name: Texts
    icon: str = ""


class ErrandEntry(msgspec.Struct, frozen=True, kw_only=True):
    """Where visitors are sent on an errand; `id` is the `kind` of that command."""

    id: str
    name: Texts
    direction: Texts = {}


class CounterEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A counter in the catalogue."""

    id: CounterId
    name: Texts
    skills: tuple[QueueId, ...]
    equipment: tuple[str, ...] = ()
    direction: Texts = {}
    zone: str = "hall"
