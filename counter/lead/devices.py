"""Devices: what is wrong, since when; what to do stands in the texts by the fault's key. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from counter.staff.house import House
from office.wire.panel_states import DeviceEntry, Fault

_ORDER = ("hub", "broker", "centre", "kiosk", "printer", "display", "button", "counter", "desk", "lead")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceRow:
    """One device. `light` is ``good``, ``warn`` or ``off`` (never heard); `fault` a key, or ``""``."""

    key: str
    kind: str
    name: str
    light: str
    fault: str
    since: str
    more: str
    """What belongs to the fault: slips left, numbers without a slip."""


def devices(house: House) -> tuple[DeviceRow, ...]:
    """Return all devices, what is wrong first; hub, broker and centre among them."""
    told = () if house.health is None else house.health.faults
    # Another window of this device may have said goodbye; this one is there.
    faults = tuple(fault for fault in told if (fault.device, fault.what) != (house.client, "offline"))
    rows = [*_house(house, faults)]
    known = {device.client for device in house.devices} | {"hub", "centre"}
    for device in house.devices:
        if device.role != "hub":
            own = [fault for fault in faults if fault.device == device.client]
            rows += [_row(house, device, fault) for fault in own] or [_row(house, device, None)]
    rows += [_other(house, fault) for fault in faults if fault.device not in known]
    return tuple(sorted(rows, key=lambda row: (row.light != "warn", _place(row.kind), row.name)))


def wrong(rows: tuple[DeviceRow, ...]) -> int:
    """Return how many things are wrong."""
    return sum(row.light == "warn" for row in rows)


def _place(kind: str) -> int:
    return _ORDER.index(kind) if kind in _ORDER else len(_ORDER)


def _house(house: House, faults: tuple[Fault, ...]) -> Iterator[DeviceRow]:
    """Yield hub, broker and centre. Who hears the hub, hears it through the broker."""
    yield _plain("broker", "good" if house.online else "warn", "" if house.online else "line", house)
    own = [fault for fault in faults if fault.device == "hub" and fault.what != "centre"]
    if not house.online:
        yield _plain("hub", "warn", "away", house)
    elif not own:
        yield _plain("hub", "good", "", house)
    for fault in own if house.online else ():
        yield _of("hub", "hub", "", fault, house)
    centre = None if house.hub is None else house.hub.centre
    down = centre is not None and not centre.online
    since = house.clock(centre.since) if centre is not None and down else ""
    light = "off" if centre is None else "warn" if down else "good"
    yield DeviceRow(
        key="centre", kind="centre", name="", light=light, fault="centre" if down else "", since=since, more=""
    )


def _plain(kind: str, light: str, fault: str, house: House) -> DeviceRow:
    return DeviceRow(
        key=kind, kind=kind, name="", light=light, fault=fault, since=house.clock(house.now) if fault else "", more=""
    )


def _row(house: House, device: DeviceEntry, fault: Fault | None) -> DeviceRow:
    name = house.device_name(device.client)
    if fault is not None:
        return _of(f"{device.client}-{fault.what}", device.role, name, fault, house)
    light = "off" if device.online is None else "good"
    return DeviceRow(key=device.client, kind=device.role, name=name, light=light, fault="", since="", more="")


def _of(key: str, kind: str, name: str, fault: Fault, house: House) -> DeviceRow:
    more = ", ".join(str(value) for value in fault.values.values())
    since = house.clock(fault.since)
    return DeviceRow(key=key, kind=kind, name=name, light="warn", fault=fault.what, since=since, more=more)


def _other(house: House, fault: Fault) -> DeviceRow:
    """Return a fault of what is no device, such as a ticket."""
    return _of(f"{fault.device}-{fault.what}", "other", fault.device, fault, house)
