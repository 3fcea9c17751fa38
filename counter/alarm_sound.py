"""The sound with which a panel tells that somebody else needs help: two tones, played by what the system has."""

import importlib
import math
import shutil
import sys
import wave
from array import array
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QProcess, QTemporaryDir

RATE = 16_000
_TONES_HZ = (880, 1175, 880, 1175)
_TONE_S = 0.18
_LOUD = 0.5
PLAYERS = ("pw-play", "paplay", "aplay")
"""The first that is there plays; on Windows the system itself does."""


def write_tones(file: Path) -> None:
    """Write the sound, 16 bit mono."""
    samples = array("h")
    count = round(RATE * _TONE_S)
    for tone in _TONES_HZ:
        for n in range(count):
            swell = min(1.0, n / 160, (count - n) / 160)
            samples.append(round(32_767 * _LOUD * swell * math.sin(2 * math.pi * tone * n / RATE)))
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(samples.tobytes())


class AlarmSound:
    """Plays the sound and never waits for it. `setting`: ``auto``, ``none``, or a program that takes a WAV file."""

    def __init__(self, setting: str) -> None:
        """Nothing is written before the first alarm."""
        self._setting = setting
        self._folder: QTemporaryDir | None = None

    def play(self) -> None:
        """Begin to play, if there is anything to play with."""
        play = self._player()
        if play is not None:
            play(self._file())

    def _player(self) -> Callable[[Path], object] | None:
        if self._setting == "none":
            return None
        if self._setting == "auto" and sys.platform == "win32":
            return _play_on_windows
        wanted = PLAYERS if self._setting == "auto" else (self._setting,)
        program = next((found for name in wanted if (found := shutil.which(name)) is not None), None)
        if program is None:
            return None
        return lambda file: QProcess.startDetached(program, [str(file)])

    def _file(self) -> Path:
        if self._folder is None:
            self._folder = QTemporaryDir()
            write_tones(Path(self._folder.filePath("alarm.wav")))
        return Path(self._folder.filePath("alarm.wav"))


def _play_on_windows(file: Path) -> object:
    winsound = importlib.import_module("winsound")
    return winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC)
