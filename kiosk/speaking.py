"""Puts the kiosk's voice together from its settings."""

import os
from dataclasses import dataclass
from pathlib import Path

from appliance.settings import ConfigurationError, Problem
from appliance.voice.player import Player, player
from appliance.voice.settings import VoiceSettings, cache_folder
from appliance.voice.spelling import Spelling, spellings
from kiosk.jack import Jack, jack
from kiosk.settings import SpeechSettings
from kiosk.speech import Speech
from office.ids import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceOfTheKiosk:
    """What speaks, and how it knows that somebody listens."""

    speech: Speech
    jack: Jack
    spellings: dict[Language, Spelling]


def voice(settings: SpeechSettings, own: Path | None = None) -> VoiceOfTheKiosk:
    """Return the kiosk's voice, not begun; `own` are the office's texts (`appliance.languagefiles`). Raises ConfigurationError, with all that is wrong."""
    problems: list[Problem] = []

    def plays(key: str, what: str) -> Player | None:
        try:
            return player(what)
        except ValueError as error:
            problems.append(Problem("", f"speech.{key}", repr(what), str(error)))
            return None

    def plug(what: str) -> Jack:
        try:
            return jack(what)
        except ValueError as error:
            problems.append(Problem("", "speech.jack", repr(what), str(error)))
            return jack("none")

    headset, speaker = plays("headset", settings.headset), plays("speaker", settings.speaker)
    watch = plug(settings.jack if settings.headset != "none" else "none")
    if problems:
        raise ConfigurationError(problems)
    cache = cache_folder(VoiceSettings(cache_dir=settings.cache_dir), os.environ)
    return VoiceOfTheKiosk(speech=Speech(cache, headset, speaker), jack=watch, spellings=spellings(own))
