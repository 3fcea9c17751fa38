"""The configuration of a panel."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from appliance.look import LookSettings
from appliance.mqtt import BrokerSettings
from appliance.qt.start import ScreenSettings
from appliance.settings import Bounds, Problem, Slug
from counter.actions import Keys
from office.ids import is_slug

DESKTOP_PX_PER_MM = 96 / 25.4
"""A desktop's usual 96 pixels an inch; its own scaling comes on top."""


class Language(StrEnum):
    """The languages that the panel speaks."""

    DE = "de"
    EN = "en"


class StaffRole(StrEnum):
    """Whose window it is; the device's own role at the hub gives the rights."""

    COUNTER = "counter"
    DESK = "desk"
    LEAD = "lead"


class Scheme(StrEnum):
    """The colours."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowSettings:
    """The panel's window on the clerk's screen."""

    width_px: Annotated[int, Bounds(360, 4000)] = 420
    height_px: Annotated[int, Bounds(480, 4000)] = 720
    width_mm: Annotated[float, Bounds(50, 2000)] | None = None
    """Of the window, to size it in millimetres; without: 96 pixels an inch."""
    x: int | None = None
    y: int | None = None
    on_top: bool = False
    """Stay above other programs' windows; the small bar always does."""
    software: bool = True

    def screen(self) -> ScreenSettings:
        """Return what Qt's start wants to know."""
        return ScreenSettings(
            width_px=self.width_px,
            height_px=self.height_px,
            width_mm=self.width_mm or self.width_px / DESKTOP_PX_PER_MM,
            x=self.x,
            y=self.y,
            software=self.software,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class HotKeySettings:
    """Keys that work while another program is in front, where the system has them: X11 and Windows."""

    enabled: bool = True
    held: str = "Ctrl+Shift"
    """Held before the panel's own F keys, so that other programs keep theirs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelSettings:
    """What ``lobbycall counter --config FILE`` reads."""

    office: Slug
    broker: BrokerSettings
    look: LookSettings = field(default_factory=LookSettings)
    role: StaffRole = StaffRole.COUNTER
    """``desk`` and ``lead`` open the reception's and the lead's window, with other settings (`counter/staff`)."""
    counter: str = ""
    """The counter that this panel acts for; the office's file must allow it to `broker.user`. Empty: chosen at sign-in
    among those that it allows, and remembered."""
    clerk: str = ""
    """Filled in at sign-in; empty: who was here last."""
    language: Language = Language.DE
    scheme: Scheme = Scheme.LIGHT
    data_dir: Path = Path("~/.local/state/lobbycall/counter")
    """Where the waiting list is kept for the emergency sheet, and where the windows stood; ``~`` is the home of who
    runs the panel, so that several panels on one terminal server do not meet."""
    printer: str = ""
    """The queue of CUPS for the emergency sheet; empty: its default."""
    alarm_phone: str = ""
    """Whom to call if a silent alarm cannot be delivered, as shown to the clerk."""
    alarm_sound: str = "auto"
    """How the alarm of another counter sounds: ``auto``, ``none``, or a program that plays a WAV file."""
    hot_keys: HotKeySettings = field(default_factory=HotKeySettings)
    screen: WindowSettings = field(default_factory=WindowSettings)
    keys: Keys = field(default_factory=Keys)


def problems(settings: PanelSettings, file: str) -> list[Problem]:
    """Return what only both together can tell: names that are no slugs where something is named."""
    named = {"counter": settings.counter, "clerk": settings.clerk}
    wrong = ((key, name) for key, name in named.items() if name and not is_slug(name))
    return [Problem(file, key, repr(name), "1 to 32 of a-z, 0-9 and -, or nothing") for key, name in wrong]
