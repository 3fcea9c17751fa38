"""What devices say of themselves: what is wrong now, since when, and which display speaks for each zone."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from office.catalogue import Device, Role
from office.ids import ClientId
from office.wire.devices import DeviceState
from office.wire.panel_states import DeviceEntry, Fault, HealthState

SPEAKS_WITHIN = timedelta(seconds=3)
"""A display that was not heard for so long speaks for nobody; with the second until it is noticed the next takes
over within 5 s. Displays say each second that they live."""
LOST_AFTER = timedelta(seconds=6)
"""A display that was not heard for so long counts as gone, also while its connection stands."""


class Health:
    """The devices' last words, and the hub's own faults. Kept in memory: devices' words are retained at the broker."""

    def __init__(self) -> None:
        """Know of no device yet."""
        self._devices: dict[ClientId, DeviceState] = {}
        self._heard: dict[ClientId, datetime] = {}
        self._speaker: dict[str, ClientId] = {}
        self._since: dict[tuple[str, str], datetime] = {}
        self._own: set[tuple[str, str]] = set()

    def said(self, client: ClientId, state: DeviceState | None, now: datetime) -> None:
        """Take a device's state; None: it is not ours any more."""
        if state is None:
            self._devices.pop(client, None)
        else:
            self._devices[client] = state
        self._heard[client] = now
        self._note(now)

    def own(self, device: str, what: str, wrong: bool, now: datetime) -> None:
        """Note a fault that the hub itself sees, such as that of the centre, or its end."""
        if wrong:
            self._own.add((device, what))
        else:
            self._own.discard((device, what))
        self._note(now)

    def state(self, devices: Mapping[ClientId, Device], now: datetime) -> HealthState:
        """Return what is wrong, the oldest first, and all devices of the office's file."""
        self._note(now)
        faults = sorted(self._since.items(), key=lambda item: (item[1], item[0]))
        return HealthState(
            faults=tuple(Fault(device=d, what=w, since=since, values=self._values(d, w)) for (d, w), since in faults),
            devices=tuple(map(self._entry, devices.values())),
        )

    def speakers(self, devices: Mapping[ClientId, Device], now: datetime, *, quiet: bool) -> dict[str, ClientId]:
        """Return for each zone the first display of the office's file that lives and whose sound works.

        Who speaks goes on speaking until it fails; the first of the file takes over again only while it is
        `quiet`, that is while no call waits to be spoken, so that none is spoken by two.
        """
        fit: dict[str, list[ClientId]] = {}
        for device in devices.values():
            if device.role is Role.DISPLAY and self._speaks(device.client, now):
                fit.setdefault(device.zone, []).append(device.client)
        before = self._speaker
        self._speaker = {
            zone: before[zone] if not quiet and before.get(zone) in able else able[0] for zone, able in fit.items()
        }
        return dict(self._speaker)

    def _speaks(self, client: ClientId, now: datetime) -> bool:
        state = self._devices.get(client)
        lives = state is not None and state.online and now - self._heard[client] <= SPEAKS_WITHIN
        return lives and state is not None and state.speaking is True

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
        wrong = {(str(client), what) for client in self._devices for what in self._faults(client, now)} | self._own
        self._since = {fault: self._since.get(fault, now) for fault in wrong}

    def _faults(self, client: ClientId, now: datetime) -> list[str]:
        state = self._devices[client]
        if state.kind == Role.DISPLAY.value and now - self._heard[client] > LOST_AFTER:
            return ["offline"]
        return _faults(state)


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
    if state.speaking is False and not state.problems:
        found.append("silent")
    return found
