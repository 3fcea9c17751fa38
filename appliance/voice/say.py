"""Speaks one sentence into a WAV file: ``python -m appliance.voice.say ENGINE LANGUAGE PACE FILE < text``.

A process of its own, so that an engine that hangs or crashes costs one sentence. Status 0: the file is there.
"""

import contextlib
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from appliance.voice import sound
from appliance.voice.engines import CUT_SHORT, PICO

PICO_SPEED = {"de": 0.88, "en": 0.84, "fr": 0.84}
ESPEAK_RATE = {
    "de": 140,
    "en": 125,
    "fr": 125,
    "tr": 135,
    "pl": 195,
    "ru": 165,
    "uk": 126,
    "bg": 155,
    "ro": 162,
    "ar": 220,
    "fa": 165,
}
"""What brings a usual call to about 140 words a minute (norms.md N-03): measured, as words differ in length."""
FASTEST = 175
"""Words a minute that no engine of ours reaches with a whole sentence (norms.md N-03: limit 165)."""
FEWEST_WORDS = 5
LEAST_S = 0.2
LATEST_S = 4.0


def pico(text: str, language: str, pace: int, _folder: Path) -> sound.Samples:
    """Return SVOX Pico's sound."""
    from py_nanotts import NanoTTS  # noqa: PLC0415  # only the engine asked for is loaded

    return sound.from_bytes(
        NanoTTS().speak(text, voice=PICO[language], speed=PICO_SPEED.get(language, 0.88) * pace / 100)
    )


def espeak(text: str, language: str, pace: int, folder: Path) -> sound.Samples:
    """Return espeak-ng's sound."""
    import pyttsx3  # noqa: PLC0415  # only the engine asked for is loaded

    engine = pyttsx3.init("espeak")
    ids = [voice.id for voice in engine.getProperty("voices")]
    voice = next((name for name in ids if name.rpartition("/")[2] == language), None)
    if voice is None:
        raise SystemExit(f"espeak has no voice for {language!r}")
    engine.setProperty("voice", voice)
    engine.setProperty("rate", round(ESPEAK_RATE.get(language, 140) * pace / 100))
    _keep_the_rate(engine)
    file = folder / "said.wav"
    with contextlib.redirect_stdout(sys.stderr):
        engine.save_to_file(text, str(file))
        engine.runAndWait()
        # It may return before espeak's own thread has written the file, whose header is completed last.
        deadline = time.monotonic() + LATEST_S
        while time.monotonic() < deadline:
            with contextlib.suppress(sound.BadSound):
                if said := sound.read(file):
                    return said
            time.sleep(0.005)
    raise SystemExit(f"espeak wrote nothing for {text!r}")


def _keep_the_rate(engine: Any) -> None:
    """Keep pyttsx3 from cancelling what espeak was told.

    `runAndWait` runs its own end before it begins to speak, and that end cancels whatever espeak has not done yet:
    on a busy machine maybe our rate, so that the sentence comes at pyttsx3's 200 words a minute.
    """
    engine.proxy._driver.stop = lambda: None  # noqa: SLF001  # there is no other way to it


def main(arguments: Sequence[str]) -> int:
    """Speak; 0 if the file was written."""
    name, language, pace, out = arguments
    text = sys.stdin.buffer.read().decode()
    file = Path(out)
    with tempfile.TemporaryDirectory(dir=file.parent) as folder:
        said = {"pico": pico, "espeak": espeak}[name](text, language, int(pace), Path(folder))
        clip = sound.levelled(sound.trimmed(said))
        if sound.seconds(clip) < LEAST_S:
            raise SystemExit(f"{name} said nothing for {text!r}")
        made = Path(folder) / "clip.wav"
        sound.write(made, clip)
        os.replace(made, file)  # noqa: PTH105  # atomic, as the cache needs it
    return CUT_SHORT if _is_cut(text, sound.seconds(clip) * int(pace) / 100) else 0


def _is_cut(text: str, seconds: float) -> bool:
    """Tell whether a sentence is too short: faster than anyone speaks, or a part of it is missing."""
    words = len(text.split())
    return words >= FEWEST_WORDS and words / seconds * 60 > FASTEST


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
