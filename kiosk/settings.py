"""What an office sets for one kiosk."""

from dataclasses import dataclass, field
from typing import Annotated

from appliance.mqtt import BrokerSettings
from appliance.qt.start import ScreenSettings
from appliance.settings import Bounds, Slug
from printer.settings import PrinterSettings

CODE_CHARACTERS = "23456789CDFHJKMNPQRTVWX"
"""The characters of appointment codes of the native centre."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskSettings:
    """The kiosk's TOML file."""

    office: Slug
    broker: BrokerSettings
    printer: PrinterSettings
    screen: ScreenSettings = field(default_factory=ScreenSettings)
    language: str = "de"
    """The language that each visitor finds."""
    reserve_per_queue: Annotated[int, Bounds(0, 50)] = 5
    """How many numbers of each queue to hold for when the hub is away; 0: none."""
    tickets_per_minute: Annotated[int, Bounds(0, 1000)] = 0
    """How many wait tickets this kiosk gives out in a minute before it asks for a moment's patience; 0: any number."""
    code_characters: str = CODE_CHARACTERS
    """The keys of the keypad for appointment codes."""
