"""Looking for a service: most asked, groups, one group, search."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.formats import Formats
from kiosk.house import House
from kiosk.screens import Purpose, Services
from kiosk.search import find
from kiosk.views.parts import Why, why
from office.catalogue import say
from office.ids import Language
from office.wire.states import ServiceEntry

MOST_ASKED = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceRow:
    """One service; `why` says what stands against it now."""

    key: str
    name: str
    icon: str
    why: Why
    call_first: bool
    online: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRow:
    """One group."""

    key: str
    name: str
    icon: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ServicesProps:
    """``Services.qml``: `mode` is ``overview``, ``group`` or ``search``."""

    name = "Services"
    mode: str
    booking: bool
    group: str
    search: str
    tiles: tuple[ServiceRow, ...] = ()
    groups: tuple[GroupRow, ...] = ()
    rows: tuple[ServiceRow, ...] = ()


def services(screen: Services, house: House, language: Language, formats: Formats, now: datetime) -> ServicesProps:
    """Return what can be chosen here."""
    here = tuple(entry for entry in house.services.values() if entry.queue is not None and house.offered(entry))

    def row(entry: ServiceEntry) -> ServiceRow:
        chance = house.booking(entry) if screen.purpose is Purpose.BOOK else house.walk_in(entry)
        return ServiceRow(
            key=entry.id,
            name=say(entry.name, language),
            icon=entry.icon,
            why=why(chance, formats, now),
            call_first=bool(entry.call_first),
            online=bool(entry.online),
        )

    booking = screen.purpose is Purpose.BOOK
    if screen.searching:
        found = find(screen.search, here, language)
        rows = tuple(map(row, found))
        return ServicesProps(mode="search", booking=booking, group="", search=screen.search, rows=rows)
    groups = house.catalogue.groups if house.catalogue is not None else ()
    if screen.group:
        name = next((say(group.name, language) for group in groups if group.id == screen.group), "")
        rows = tuple(row(entry) for entry in here if entry.group == screen.group)
        return ServicesProps(mode="group", booking=booking, group=name, search="", rows=rows)
    used = {entry.group for entry in here}
    return ServicesProps(
        mode="overview",
        booking=booking,
        group="",
        search="",
        tiles=tuple(row(entry) for entry in here if entry.icon)[:MOST_ASKED],
        groups=tuple(GroupRow(key=g.id, name=say(g.name, language), icon=g.icon) for g in groups if g.id in used),
    )
