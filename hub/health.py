"""What devices say of themselves: what is wrong now, since when, and which display speaks for each zone."""

from collections.abc import Mapping
from datetime import datetime

from office.catalogue import Device, Role
from office.ids import ClientId
from office.wire.states import DeviceEntry, DeviceState, Fault, HealthState


class Health:
    """The devices' last words, and the hub's own faults. Kept in memory: devices' words are retained at the broker."""

    def __init__(self) -> None:
        """Know of no device yet."""
        self._devices: dict[ClientId, DeviceState] = {}
        self._since: dict[tuple[str, str], datetime] = {}
        self._own: set[tuple[str, str]] = set()

    def said(self, client: ClientId, state: DeviceState | None, now: datetime) -> None:
        """Take a device's state; None: it is not ours any more."""
        if state is None:
            self._devices.pop(client, None)
        else:
            self._devices[client] = state
        self._note(now)

    def own(self, device: str, what: str, wrong: bool, now: datetime) -> None:
        """Note a fault that the hub itself sees, such as that of the centre, or its end."""
        if wrong:
            self._own.add((device, what))
        else:
            self._own.discard((device, what))
        self._note(now)

    def state(self, devices: Mapping[ClientId, Device]) -> HealthState:
        """Return what is wrong, the oldest first, and all devices of the office's file."""
        faults = sorted(self._since.items(), key=lambda item: (item[1], item[0]))
        return HealthState(
            faults=tuple(Fault(device=d, what=w, since=since, values=self._values(d, w)) for (d, w), since in faults),
            devices=tuple(map(self._entry, devices.values())),
        )

    def speakers(self, devices: Mapping[ClientId, Device]) -> dict[str, ClientId]:
        """Return for each zone the first display of the office's file that is there and whose sound works."""
        found: dict[str, ClientId] = {}
        for device in devices.values():
            state = self._devices.get(device.client)
            if device.role is Role.DISPLAY and state is not None and state.online and state.speaking is not False:
                found.setdefault(device.zone, device.client)
        return found

    def _entry(self, device: Device) -> DeviceEntry:
        state = self._devices.get(device.client)
        return DeviceEntry(
            client=device.client,
            role=device.role.value,
            place=device.place,
            counters=device.counters,
            units=device.units,
            online=None if state is None else state.online,
            version="" if state is None else state.version,
        )

    def _values(self, device: str, what: str) -> dict[str, str | int]:
        """Return what belongs to a fault: slips left on the roll, numbers of tickets without a slip."""
        state = self._devices.get(ClientId(device))
        printer = None if state is None else state.printer
        if printer is not None and what == "paper_near_end" and printer.slips_left is not None:
            return {"left": printer.slips_left}
        if printer is not None and what == "slip_missing":
            return {"numbers": ", ".join(printer.without_slip)}
        return {}

    def _note(self, now: datetime) -> None:
        wrong = {(str(client), what) for client, state in self._devices.items() for what in _faults(state)} | self._own
        self._since = {fault: self._since.get(fault, now) for fault in wrong}


def _faults(state: DeviceState) -> list[str]:
    if not state.online:
        return ["offline"]
    printer = state.printer
    found = list(state.problems)
    if printer is not None:
        found += printer.problems
        if not printer.ready and not printer.problems:
            found.append("printer_not_ready")
        if printer.without_slip:
            found.append("slip_missing")
    if state.speaking is False:
        found.append("silent")
    return found
