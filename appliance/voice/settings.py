"""The voice's configuration."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from appliance.settings import Bounds
from office.hours import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceSettings:
    """How a device speaks."""

    speak: bool = True
    """Whether it speaks while the hub names no speaker for its zone."""
    sound: str = "alsa"
    """``alsa``, ``alsa:DEVICE`` (a name of ``aplay -L``), ``file:FOLDER`` (writes WAV files) or ``none``."""
    volume: Annotated[int, Bounds(0, 100)] = 100
    """Per cent of full loudness; each 10 less is 5 dB quieter."""
    volume_at: dict[Span, Annotated[int, Bounds(0, 100)]] = field(default_factory=dict)
    """Volumes for times of the day, such as ``"12:00-14:00" = 70``."""
    speak_beyond_hours_min: Annotated[int, Bounds(0, 1440)] = 120
    """So many minutes before and after the house hours calls are still spoken: who waits at closing time is served."""
    ahead: Annotated[int, Bounds(0, 999)] = 150
    """So many numbers of each letter are rendered ahead, in the background; 0: none."""
    cache_dir: Path | None = None
    """Where rendered sentences are kept; None: the user's cache folder."""
    cache_mb: Annotated[int, Bounds(1, 10_000)] = 300
    """So much of the disk they may take; those spoken longest ago go first."""
    clips_dir: Path | None = None
    """The office's recorded clips, a folder with ``clips.toml``."""


def cache_folder(settings: VoiceSettings, environment: Mapping[str, str]) -> Path:
    """Return the folder for rendered sentences: as set, else systemd's ``CacheDirectory=``, else the user's."""
    if settings.cache_dir is not None:
        return settings.cache_dir
    if given := environment.get("CACHE_DIRECTORY"):
        return Path(given) / "voice"
    home = Path(environment.get("XDG_CACHE_HOME") or Path(environment.get("HOME", os.curdir)) / ".cache")
    return home / "lobbycall" / "voice"
