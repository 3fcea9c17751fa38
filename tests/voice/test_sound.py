"""Gong and samples: length, pitch, level, silence."""

import math
import os
import wave
from array import array
from pathlib import Path

import pytest

from appliance.voice import sound


def tone(pitch: float, seconds: float, peak: int = 8000, rate: int = sound.RATE) -> sound.Samples:
    steps = range(round(seconds * rate))
    return array("h", (round(peak * math.sin(2 * math.pi * pitch * i / rate)) for i in steps))


def strength(samples: sound.Samples, pitch: float) -> float:
    """Return how much of a pitch there is (Goertzel)."""
    turn = 2 * math.cos(2 * math.pi * pitch / sound.RATE)
    one = two = 0.0
    for x in samples:
        one, two = x + turn * one - two, one
    return math.sqrt(one * one + two * two - turn * one * two) / len(samples)


def test_the_gong_is_short_falls_and_keeps_to_the_allowed_pitches() -> None:
    """N-05: 300 to 3000 Hz, at most 1.5 s."""
    gong = sound.gong()
    assert sound.seconds(gong) <= 1.5
    assert abs(sound.rms_dbfs(gong) - sound.LEVEL_DBFS) <= 1
    part = round(0.25 * sound.RATE)
    thirds = [gong[round(start * sound.RATE) :][:part] for start in (0.01, 0.29, 0.57)]
    tones = (1047.0, 880.0, 698.5)
    for n, third in enumerate(thirds):
        assert max(tones, key=lambda pitch: strength(third, pitch)) == tones[n]
    loudest = strength(gong, 698.5)
    assert all(strength(gong, pitch) < loudest / 20 for pitch in (50, 120, 200, 280, 3200, 5000, 7000))


def test_levelling_brings_quiet_and_loud_to_the_same_level() -> None:
    for peak in (300, 3000, 30_000):
        assert abs(sound.rms_dbfs(sound.levelled(tone(440, 0.5, peak))) - sound.LEVEL_DBFS) <= 0.5


def test_trimming_leaves_a_breath_at_both_ends() -> None:
    padded = sound.silence(0.5) + tone(440, 1.0) + sound.silence(0.7)
    assert sound.seconds(sound.trimmed(padded)) == pytest.approx(1.06, abs=0.02)
    assert len(sound.trimmed(sound.silence(1))) == 0


def test_resampling_keeps_pitch_and_length() -> None:
    came = sound.resampled(tone(440, 1.0, rate=22_050), 22_050)
    assert sound.seconds(came) == pytest.approx(1.0, abs=0.01)
    assert strength(came, 440) > 10 * strength(came, 606)


def test_files_come_back_as_they_were(tmp_path: Path) -> None:
    samples = tone(440, 0.2)
    sound.write(tmp_path / "a.wav", samples)
    assert sound.read(tmp_path / "a.wav") == samples


def test_files_that_cannot_be_used_are_named(tmp_path: Path) -> None:
    stereo = tmp_path / "stereo.wav"
    with wave.open(str(stereo), "wb") as wav:
        wav.setnchannels(2)
        wav.setsampwidth(2)
        wav.setframerate(16_000)
        wav.writeframes(bytes(400))
    (tmp_path / "no.wav").write_bytes(b"no sound")
    sound.write(tmp_path / "cut.wav", tone(440, 0.2))
    os.truncate(tmp_path / "cut.wav", 1000)
    for name, why in (
        ("cut.wav", "cut off"),
        ("stereo.wav", "one channel"),
        ("no.wav", "RIFF"),
        ("missing.wav", "No such file"),
    ):
        with pytest.raises(sound.BadSound, match=why) as raised:
            sound.read(tmp_path / name)
        assert name in str(raised.value)
