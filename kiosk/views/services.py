"""Looking for a service: most asked, groups, one group, search."""

from datetime import datetime

import msgspec
from msgspec.structs import replace

from kiosk.formats import Formats
from kiosk.house import House
from kiosk.reasons import OwnReason
from kiosk.screens import Purpose, Services
from kiosk.search import find
from kiosk.views.parts import Why, why, why_walk_in
from office.catalogue import say
from office.ids import Language
from office.wire.states import ServiceEntry

MOST_SUGGESTED = 6
"""So many of the most asked stand where nothing is searched for yet."""
MOST_ASKED = 12
_NOTHING = Why()


class ServiceRow(msgspec.Struct, frozen=True, kw_only=True):
    """One service; `why` says what stands against it now."""

    key: str
    name: str
    icon: str
    why: Why
    call_first: bool
    online: bool


class GroupRow(msgspec.Struct, frozen=True, kw_only=True):
    """One group."""

    key: str
    name: str
    icon: str


class ServicesProps(msgspec.Struct, frozen=True, kw_only=True):
    """``Services.qml``: `mode` is ``overview``, ``group`` or ``search``."""

    name = "Services"
    mode: str
    booking: bool
    adding: bool
    """One thing more, in the same visit."""
    group: str
    search: str
    everywhere: Why = _NOTHING
    """What stands against all that is shown here; the rows then are silent."""
    tiles: tuple[ServiceRow, ...] = ()
    groups: tuple[GroupRow, ...] = ()
    rows: tuple[ServiceRow, ...] = ()


def services(screen: Services, house: House, language: Language, formats: Formats, now: datetime) -> ServicesProps:
    """Return what can be chosen here."""
    booking, adding = screen.purpose is Purpose.BOOK, screen.adding is not None
    here = tuple(entry for entry in house.services.values() if entry.queue is not None)
    if screen.purpose is Purpose.CHANGE:
        here = tuple(entry for entry in here if "walk_in" in entry.access)
    if screen.adding is not None:
        here = tuple(entry for entry in here if entry.id not in screen.adding.services)

    def rows(entries: tuple[ServiceEntry, ...]) -> tuple[tuple[ServiceRow, ...], Why]:
        def against(entry: ServiceEntry) -> Why:
            return why(house.booking(entry), formats, now) if booking else why_walk_in(entry, house, formats, now)

        return _said_once(tuple(_row(entry, language, against(entry)) for entry in entries))

    asked = tuple(entry for entry in here if entry.icon and house.offered(entry))[:MOST_ASKED]
    if screen.searching:
        found, everywhere = rows(find(screen.search, here, language) if screen.search else asked[:MOST_SUGGESTED])
        return ServicesProps(
            mode="search",
            booking=booking,
            adding=adding,
            group="",
            search=screen.search,
            everywhere=everywhere,
            rows=found,
        )
    groups = house.catalogue.groups if house.catalogue is not None else ()
    if screen.group:
        name = next((say(group.name, language) for group in groups if group.id == screen.group), "")
        found, everywhere = rows(tuple(entry for entry in here if entry.group == screen.group))
        return ServicesProps(
            mode="group", booking=booking, adding=adding, group=name, search="", everywhere=everywhere, rows=found
        )
    used = {entry.group for entry in here}
    tiles, everywhere = rows(asked)
    return ServicesProps(
        mode="overview",
        booking=booking,
        adding=adding,
        group="",
        search="",
        everywhere=everywhere,
        tiles=tiles,
        groups=tuple(GroupRow(key=g.id, name=say(g.name, language), icon=g.icon) for g in groups if g.id in used),
    )


def _row(entry: ServiceEntry, language: Language, against: Why) -> ServiceRow:
    return ServiceRow(
        key=entry.id,
        name=say(entry.name, language),
        icon=entry.icon,
        why=against,
        call_first=bool(entry.call_first),
        online=bool(entry.online),
    )


def _said_once(rows: tuple[ServiceRow, ...]) -> tuple[tuple[ServiceRow, ...], Why]:
    """Take what stands against all that could be had at other times out of the rows."""
    whys = {row.why for row in rows if row.why.reason != OwnReason.APPOINTMENT_ONLY}
    if len(rows) == 1 or len(whys) != 1 or _NOTHING in whys:
        return rows, _NOTHING
    shared = whys.pop()
    return tuple(replace(row, why=_NOTHING) if row.why == shared else row for row in rows), shared
