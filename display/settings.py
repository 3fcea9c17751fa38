"""The display's configuration."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from appliance.look import LookSettings
from appliance.mqtt import BrokerSettings
from appliance.qt.start import ScreenSettings
from appliance.settings import Bounds, Slug
from appliance.voice.settings import VoiceSettings
from display.view import Arrow


@dataclass(frozen=True, slots=True, kw_only=True)
class WallSettings(ScreenSettings):
    """A wall screen: 55 inches across, lying, unless said otherwise."""

    width_px: Annotated[int, Bounds(200, 8000)] = 1920
    height_px: Annotated[int, Bounds(60, 8000)] = 1080
    width_mm: Annotated[float, Bounds(50, 5000)] = 1210.0


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplaySettings:
    """One lobby display."""

    office: Slug
    broker: BrokerSettings
    look: LookSettings = field(default_factory=LookSettings)
    screen: WallSettings = field(default_factory=WallSettings)
    viewing_distance_m: Annotated[float, Bounds(0.5, 40)] = 5.0
    """From the farthest seat; it sets the height of all texts."""
    data_dir: Path | None = None
    """Where the voice's rendered sentences are kept unless `voice.cache_dir` says so."""
    zone: Slug = field(default_factory=lambda: Slug("hall"))
    """The waiting zone whose calls are shown and spoken."""
    units: tuple[Slug, ...] = ()
    """The units whose queues and messages are shown; none: all."""
    arrows: dict[Slug, Arrow] = field(default_factory=dict)
    """The way from this display to a counter, by the counter's id; without one the arrow only means "to"."""
    counter: Slug | None = None
    """The one counter above which the display hangs; none: all of the zone."""
    many_counters: bool = False
    """The calls have the whole width, in columns; queues take turns in one line."""
    pictures_dir: Path | None = None
    """The office's own pictures (PNG, JPEG) and texts (.txt), shown in turn while nobody is called."""
    dark_outside_hours: bool = True
    """From half an hour after closing to half an hour before opening, while nobody waits."""
    languages: tuple[str, ...] = ()
    """The wall's language, then those shown small, in turn; none: the office's, its first one large."""
    languages_dir: Path | None = None
    """The office's own texts in further languages, for calls (`deploy/offices/languages/README.md`)."""
    voice: VoiceSettings = field(default_factory=VoiceSettings)


KEEPALIVE_S = 3
"""Displays say so often that they live (DESIGN §3)."""
I18N = Path(__file__).parent / "i18n"
QML = Path(__file__).parent / "qml"
