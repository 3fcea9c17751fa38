"""The configuration of a panel."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from appliance.mqtt import BrokerSettings
from appliance.qt.start import ScreenSettings
from appliance.settings import Bounds, Slug
from counter.actions import Keys

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
    height_px: Annotated[int, Bounds(480, 4000)] = 672
    width_mm: Annotated[float, Bounds(50, 2000)] | None = None
    """Of the window, to size it in millimetres; without: 96 pixels an inch."""
    x: int | None = None
    y: int | None = None
    on_top: bool = False
    """Stay above other programs' windows."""
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
class PanelSettings:
    """What ``lobbycall counter --config FILE`` reads."""

    office: Slug
    broker: BrokerSettings
    role: StaffRole = StaffRole.COUNTER
    """``desk`` and ``lead`` open the reception's and the lead's window, with other settings (`counter/staff`)."""
    counter: Slug
    """The counter that this panel acts for; the office's file must allow it to `broker.user`."""
    clerk: Slug = Slug("")  # noqa: RUF009  # a string, immutable
    """Filled in at sign-in; empty: nobody."""
    language: Language = Language.DE
    scheme: Scheme = Scheme.LIGHT
    data_dir: Path = Path("~/.local/state/lobbycall/counter")
    """Where the waiting list is kept for the emergency sheet; ``~`` is the home of who runs the panel."""
    printer: str = ""
    """The queue of CUPS for the emergency sheet; empty: its default."""
    alarm_phone: str = ""
    """Whom to call if a silent alarm cannot be delivered, as shown to the clerk."""
    screen: WindowSettings = field(default_factory=WindowSettings)
    keys: Keys = field(default_factory=Keys)
