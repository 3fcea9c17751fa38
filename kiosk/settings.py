"""What an office sets for one kiosk."""

from dataclasses import dataclass, field

from appliance.mqtt import BrokerSettings
from appliance.qt.start import ScreenSettings
from appliance.settings import Slug
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
    code_characters: str = CODE_CHARACTERS
    """The keys of the keypad for appointment codes."""
