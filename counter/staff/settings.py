"""The configuration of the reception's and the lead's window."""

from dataclasses import dataclass, field
from typing import Annotated

from appliance.mqtt import BrokerSettings
from appliance.qt.start import ScreenSettings
from appliance.settings import Bounds, Slug
from counter.settings import DESKTOP_PX_PER_MM, Language, Scheme, StaffRole


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffWindow:
    """The window on the screen."""

    width_px: Annotated[int, Bounds(900, 8000)] = 1180
    height_px: Annotated[int, Bounds(600, 8000)] = 780
    x: int | None = None
    y: int | None = None
    software: bool = True

    def screen(self) -> ScreenSettings:
        """Return what Qt's start wants to know."""
        return ScreenSettings(
            width_px=self.width_px,
            height_px=self.height_px,
            width_mm=self.width_px / DESKTOP_PX_PER_MM,
            x=self.x,
            y=self.y,
            software=self.software,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffSettings:
    """What ``lobbycall counter --config FILE`` reads where the file says ``role = "desk"`` or ``"lead"``."""

    office: Slug
    broker: BrokerSettings
    role: StaffRole
    language: Language = Language.DE
    scheme: Scheme = Scheme.LIGHT
    slip_printer: Slug = Slug("")  # noqa: RUF009  # a string, immutable
    """The printer at this desk, as the office's file names it; empty: its first."""
    answer_key: str = "Ctrl+H"
    """Answers the first open call for help."""
    screen: StaffWindow = field(default_factory=StaffWindow)
