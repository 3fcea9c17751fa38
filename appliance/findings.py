"""What the doctor finds, judged from what was seen. Pure: nothing is looked at here."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from office.ids import Language
from office.wire.devices import DeviceState
from office.wire.states import HubState

LEAST_FREE_BYTES = 500_000_000
"""Journal, spool and database grow by some ten megabytes a year; logs and updates need the rest."""
MOST_SKEW = timedelta(seconds=5)
HUB_AWAY_AFTER = timedelta(seconds=3)
"""DESIGN §3, ``state/hub``."""
_BUILT_IN = 2026


class Health(StrEnum):
    """How one thing is."""

    OK = "ok"
    UNSURE = "?"
    WRONG = "WRONG"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor: what was looked at, how it is, and what to do."""

    what: str
    health: Health
    seen: str
    todo: str = ""

    def __str__(self) -> str:
        """Return the line for people."""
        todo = f" → {self.todo}" if self.todo else ""
        return f"{self.health.value:5}  {self.what:8}  {self.seen}{todo}"


def hub(state: HubState | None) -> Finding:
    """Judge ``state/hub``; None: nothing came within 3 s."""
    if state is None or not state.online:
        seen = "says nothing on state/hub" if state is None else "has gone (state/hub: online is false)"
        return Finding("hub", Health.WRONG, seen, "start it (systemctl start lobbycall-hub) and read its log")
    return Finding("hub", Health.OK, f"runs, day {state.day}")


def centre(state: HubState | None, answers: bool | None) -> Finding:
    """Judge the centre by what the hub says of it, and by its own answer (None: its address is not known here)."""
    known = state.centre if state is not None and state.online else None
    todo = "start it (systemctl start lobbycall-booking), or look at the line between site and centre"
    if answers is False:
        return Finding("centre", Health.WRONG, "does not answer at its /healthz; tickets and calls go on", todo)
    if known is None:
        health, seen = (Health.OK, "answers") if answers else (Health.UNSURE, "the hub says nothing of a centre")
        return Finding("centre", health, seen)
    if not known.online:
        seen = f"the hub has not reached it since {known.since:%H:%M} UTC; tickets and calls go on"
        return Finding("centre", Health.WRONG, seen, todo if not answers else "check the hub's token for it")
    return Finding("centre", Health.OK, f"reached by the hub, can {', '.join(known.can) or 'nothing'}")


def clock(now: datetime, hub_at: datetime | None, synchronised: bool | None) -> Finding:
    """Judge this machine's clock by the year, by the hub's clock, and by what systemd says."""
    todo = "set it (timedatectl set-ntp true); tickets, hours and appointments hang on it"
    if now.year < _BUILT_IN:
        return Finding("clock", Health.WRONG, f"says {now:%Y-%m-%d}", todo)
    if hub_at is not None and abs(now - hub_at) > MOST_SKEW + HUB_AWAY_AFTER:
        return Finding("clock", Health.WRONG, f"is {abs(now - hub_at).total_seconds():.0f} s from the hub's", todo)
    if synchronised is False:
        return Finding("clock", Health.WRONG, "is not synchronised", todo)
    if synchronised is None:
        return Finding("clock", Health.UNSURE, f"{now:%Y-%m-%d %H:%M:%S} UTC; whether it is synchronised is not known")
    return Finding("clock", Health.OK, f"{now:%Y-%m-%d %H:%M:%S} UTC, synchronised")


def disk(folder: str, free: int | None) -> Finding:
    """Judge the free bytes where the data lie; None: the folder is not there."""
    if free is None:
        return Finding("disk", Health.WRONG, f"{folder} is not there", "create it for the user lobbycall")
    seen = f"{free / 1e9:.1f} GB free at {folder}"
    if free < LEAST_FREE_BYTES:
        return Finding(
            "disk", Health.WRONG, seen, "make room (journalctl --vacuum-size=200M); a full disk stops tickets"
        )
    return Finding("disk", Health.OK, seen)


def printer(devices: Mapping[str, DeviceState], reachable: str | None) -> Finding:
    """Judge the printers by what their devices tell; without that, by `reachable` (why not, "" is well, None unknown)."""
    told = {client: device.printer for client, device in devices.items() if device.online and device.printer}
    broken = [
        f"{client}: {', '.join(state.problems) or 'not ready'}" for client, state in told.items() if not state.ready
    ]
    if broken:
        return Finding("printer", Health.WRONG, "; ".join(broken), "look at paper, cover, cable and power")
    if told:
        return Finding("printer", Health.OK, f"ready: {', '.join(told)}")
    if reachable:
        return Finding("printer", Health.WRONG, reachable, "look at cable and power, and at printer.device")
    if reachable == "":
        return Finding("printer", Health.OK, "can be reached")
    return Finding("printer", Health.UNSURE, "no device here tells of a printer")


def sound(devices: Mapping[str, DeviceState], cards: bool | None) -> Finding:
    """Judge the voice by what the displays tell; without that, by whether a sound card is here."""
    displays = {client: device for client, device in devices.items() if device.online and device.speaking is not None}
    silent = [client for client, device in displays.items() if not device.speaking]
    todo = "look at loudspeaker and cable, then at aplay -l and the display's voice.sound"
    if silent:
        return Finding("sound", Health.WRONG, f"cannot speak: {', '.join(silent)}", todo)
    if displays:
        return Finding("sound", Health.OK, f"speaks: {', '.join(displays)}")
    if cards is None:
        return Finding("sound", Health.UNSURE, "no display tells of its voice, and aplay is not installed")
    if not cards:
        return Finding("sound", Health.UNSURE, "no display tells of its voice, and no sound card is here")
    return Finding("sound", Health.OK, "a sound card is here")


def screens(devices: Mapping[str, DeviceState], expected: Sequence[str]) -> Finding:
    """Judge the kiosks and displays by whether they are on the line."""
    if not expected:
        return Finding("screens", Health.UNSURE, "this device may not see the others; try the hub's configuration")
    gone = [client for client in expected if client not in devices or not devices[client].online]
    if gone:
        todo = "look at their power and cable, then at systemctl status lobbycall-kiosk or -display there"
        return Finding("screens", Health.WRONG, f"not on the line: {', '.join(gone)}", todo)
    return Finding("screens", Health.OK, f"on the line: {', '.join(expected)}")


def texts(missing: Mapping[Language, Sequence[str]], mistakes: Sequence[str]) -> Iterator[Finding]:
    """Judge an office's languages: German texts without a translation, and what is wrong with its own files."""
    for mistake in mistakes:
        yield Finding("texts", Health.WRONG, mistake, "mend it; until then the home language is shown there")
    for tag, wanted in missing.items():
        more = f" and {len(wanted) - 1} more" if len(wanted) > 1 else ""
        todo = f"translate it in languages/{tag}.toml; until then it is shown in German"
        yield Finding("texts", Health.UNSURE, f"{tag} lacks {wanted[0]!r}{more}", todo)
    if not missing and not mistakes:
        yield Finding("texts", Health.OK, "there in each language of the kiosk")
