"""What each program of the demo is told: its TOML file as a table, and the command that starts it."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from appliance.demo.children import Spec
from appliance.demo.home import Home
from appliance.demo.ports import HOST, Ports
from office.catalogue import Device, Office, Role

PANEL = "counter-3"
"""The clerk's panel that the demo shows, where the office has it."""
VIRTUAL_PRINTER = "virtual-printer"
"""The one virtual printer, of kiosk and reception. It is no client of the broker."""
DEMO_AHEAD = 20
"""So many numbers of each letter are rendered ahead: a demo calls few, on a machine with other work."""
_KIOSK_SCREEN = {"width_px": 540, "height_px": 960, "width_mm": 398.0, "x": 0, "y": 0}
_DISPLAY_SCREEN = {"width_px": 960, "height_px": 540, "width_mm": 1210.0, "x": 540, "y": 0}
_PANEL_SCREEN = {"width_px": 420, "height_px": 720, "x": 1500, "y": 0}
"""Side by side on a screen of 1920 by 1080. Headless, each program keeps the size of its real device."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """The devices of the office that run in the demo."""

    hub: Device
    kiosk: Device
    display: Device
    printer: Device
    panel: Device
    windows: tuple[Device, ...]
    """Reception and lead: configured, and opened by hand."""

    @classmethod
    def of(cls, office: Office) -> "Cast":
        """Choose the first device of each role. Raises LookupError if one is missing."""
        panels = [device for device in office.devices if device.role is Role.COUNTER and device.counters]
        return cls(
            hub=_first(office, Role.HUB),
            kiosk=_first(office, Role.KIOSK),
            display=_first(office, Role.DISPLAY),
            printer=_first(office, Role.PRINTER),
            windows=tuple(device for device in office.devices if device.role in {Role.DESK, Role.LEAD}),
            panel=next((device for device in panels if device.client == PANEL), panels[0])
            if panels
            else _first(office, Role.COUNTER),
        )


def _first(office: Office, role: Role) -> Device:
    for device in office.devices:
        if device.role is role:
            return device
    raise LookupError(f"office.toml has no device with role = {role.value!r}; the demo needs one")


def tables(
    home: Home,
    office: Office,
    cast: Cast,
    ports: Ports,
    *,
    passwords: Mapping[str, str],
    token: str,
    headless: bool,
) -> dict[str, dict[str, Any]]:
    """Return the configuration of each program, by the name under which it runs."""

    def broker(device: Device) -> dict[str, Any]:
        return {"host": HOST, "port": ports.broker, "user": device.client, "password": passwords[device.client]}

    def printer(name: str) -> dict[str, Any]:
        return {"device": f"tcp://{HOST}:{ports.printer}", "spool": home.data / name / "spool.sqlite"}

    def screen(wanted: dict[str, Any]) -> dict[str, Any]:
        return {} if headless else {"screen": wanted}

    own_texts = {"languages_dir": languages} if (languages := home.office / "languages").is_dir() else {}
    slug = office.site.slug
    # Without windows nobody listens either: what would be heard is kept as WAV files.
    sound = f"file:{home.sound}" if headless else "alsa"
    kiosk, display, panel = cast.kiosk, cast.display, cast.panel
    return {
        cast.hub.client: {
            "office_dir": home.office,
            "data_dir": home.data / cast.hub.client,
            "broker": broker(cast.hub),
            "centre": {"kind": "native", "url": f"http://{HOST}:{ports.booking}", "token": token},
        },
        "booking": {
            "offices": [home.office],
            "data_dir": home.data / "booking",
            "listen_host": HOST,
            "listen_port": ports.booking,
            "tokens": {slug: token},
        },
        kiosk.client: {
            "office": slug,
            "broker": broker(kiosk),
            "printer": printer(kiosk.client),
            **own_texts,
            **screen(_KIOSK_SCREEN),
        },
        display.client: {
            "office": slug,
            "broker": broker(display),
            **own_texts,
            "voice": {
                "sound": sound,
                "cache_dir": home.data / display.client / "voice",
                "ahead": 0 if headless else DEMO_AHEAD,
            },
            **screen(_DISPLAY_SCREEN),
        },
        panel.client: {
            "office": slug,
            "counter": panel.counters[0],
            "data_dir": home.data / panel.client,
            "broker": broker(panel),
            **screen(_PANEL_SCREEN),
        },
        **{
            device.client: {"office": slug, "role": device.role.value, "broker": broker(device)}
            for device in cast.windows
        },
        cast.printer.client: {
            "office": slug,
            "broker": broker(cast.printer),
            "printer": printer(cast.printer.client),
            **own_texts,
        },
    }


def specs(home: Home, cast: Cast, ports: Ports, mosquitto: str) -> list[Spec]:
    """Return the programs in the order of their start."""
    command = (sys.executable, "-m", "appliance.cli")

    def program(which: str, name: str, stage: int) -> Spec:
        return Spec(name=name, command=(*command, which, "--config", str(home.config / f"{name}.toml")), stage=stage)

    virtual = ("printer", "virtual", "--listen", f"{HOST}:{ports.printer}", "--pictures", str(home.pictures))
    return [
        Spec(name="broker", command=(mosquitto, "-c", str(home.broker / "mosquitto.conf"))),
        Spec(name=VIRTUAL_PRINTER, command=(*command, *virtual), stage=1),
        program("booking", "booking", 1),
        program("hub", cast.hub.client, 2),
        program("kiosk", cast.kiosk.client, 3),
        program("display", cast.display.client, 3),
        program("counter", cast.panel.client, 3),
        program("printer", cast.printer.client, 3),
    ]
