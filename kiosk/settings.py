"""What an office sets for one kiosk."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from appliance.look import LookSettings
from appliance.mqtt import BrokerSettings
from appliance.qt.start import ScreenSettings
from appliance.settings import Bounds, Secret, Slug
from kiosk.keypad import Action
from kiosk.reach import Band, fits, low_band
from printer.settings import PrinterSettings

CODE_CHARACTERS = "23456789CDFHJKMNPQRTVWX"
"""The characters of appointment codes of the native centre."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechSettings:
    """How the kiosk speaks to one visitor. Sounds: ``alsa``, ``alsa:DEVICE``, ``file:FOLDER`` or ``none``."""

    headset: str = "none"
    """Where it speaks while a headset is plugged in."""
    speaker: str = "none"
    """The kiosk's own loudspeaker: tones, and speech that was begun by a key, without anything private."""
    jack: str = "auto"
    """How a headset is noticed: ``auto``, ``switch:/dev/input/eventN``, ``path:PATH`` (there while it is) or ``none``."""
    cache_dir: Path | None = None
    """Where sentences that everybody hears are kept; None: the user's cache folder."""

    @property
    def speaks(self) -> bool:
        """Whether it can speak at all."""
        return (self.headset, self.speaker) != ("none", "none")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeypadSettings:
    """A tactile keypad: a keyboard with few keys."""

    keys: dict[str, Action] = field(default_factory=dict)
    """What a key does, by Qt's name of the key (``F13 = "previous"``), where it is not as in `kiosk.keypad.KEYS`."""
    same_key_s: Annotated[float, Bounds(0, 2)] = 0.2
    """The same key again within so many seconds does not count (norms.md A-20)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskScreen(ScreenSettings):
    """The touchscreen, and where it hangs."""

    bottom_mm: Annotated[float, Bounds(300, 1500)] = 700.0
    """How high above the floor the lower edge of the lit area is (norms.md A-18)."""

    @property
    def height_mm(self) -> float:
        """Return the height of the lit area; pixels are square."""
        return self.height_px / self.px_per_mm

    @property
    def out_of_reach(self) -> bool:
        """Tell whether it hangs so that not all controls can come within everybody's reach."""
        return not fits(low_band(self.bottom_mm, self.height_mm))

    @property
    def band(self) -> Band | None:
        """Return where the controls go in low-reach mode; None: all are in reach anyway, or never can be."""
        band = low_band(self.bottom_mm, self.height_mm)
        return band if fits(band) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceSettings:
    """The service screen for staff: five touches in the upper left corner, then the PIN."""

    pin: Secret = field(default=Secret(""), repr=False)
    """The hash that `lobbycall kiosk pin` writes; empty: there is no service screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskSettings:
    """The kiosk's TOML file."""

    office: Slug
    broker: BrokerSettings
    printer: PrinterSettings
    look: LookSettings = field(default_factory=LookSettings)
    screen: KioskScreen = field(default_factory=KioskScreen)
    language: str = "de"
    """The language that each visitor finds."""
    languages_dir: Path | None = None
    """The office's own texts in further languages (`deploy/offices/languages/README.md`)."""
    reserve_per_queue: Annotated[int, Bounds(0, 50)] = 5
    """How many numbers of each queue to hold for when the hub is away; 0: none."""
    tickets_per_minute: Annotated[int, Bounds(0, 1000)] = 0
    """How many wait tickets this kiosk gives out in a minute before it asks for a moment's patience; 0: any number."""
    speech: SpeechSettings = field(default_factory=SpeechSettings)
    keypad: KeypadSettings = field(default_factory=KeypadSettings)
    service: ServiceSettings = field(default_factory=ServiceSettings)
    check_in_only: bool = False
    """This kiosk checks appointments in and looks tickets up, and gives out none."""
    ask_assistance: bool = True
    """Ask each visitor who takes a ticket whether they need assistance."""
    ask_name: bool = False
    """Let who books an appointment leave their name (P-03: never required)."""
    code_characters: str = CODE_CHARACTERS
    """The keys of the keypad for appointment codes."""
