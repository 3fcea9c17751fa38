"""Sound as 16-bit mono samples: WAV files, level, silence, the gong. Pure but for the files."""

import cmath
import math
import sys
import wave
from array import array
from operator import mul
from pathlib import Path
from typing import TypeAlias

RATE = 16_000
"""Samples a second of everything we play (SVOX Pico's own rate)."""
LEVEL_DBFS = -18.0
"""The RMS to which every clip is brought, within 1 dB (norms.md N-07)."""
FULL = 32_767
_SILENT = 330
"""Samples below this are silence: -40 dBFS."""
_EDGE_S = 0.03
"""Silence left at both ends."""

Samples: TypeAlias = "array[int]"


class BadSound(Exception):
    """A sound file cannot be used; the message says which and why."""


def silence(seconds: float) -> Samples:
    """Return so much silence."""
    return array("h", bytes(2 * round(seconds * RATE)))


def seconds(samples: Samples) -> float:
    """Return how long samples last."""
    return len(samples) / RATE


def rms_dbfs(samples: Samples) -> float:
    """Return the level in dB below full scale; silence is -120."""
    if not samples:
        return -120.0
    mean = math.sqrt(sum(map(mul, samples, samples)) / len(samples)) / FULL
    return max(-120.0, 20 * math.log10(mean)) if mean else -120.0


def scaled(samples: Samples, db: float) -> Samples:
    """Return samples louder by so many dB, peaks cut at full scale."""
    factor = 10 ** (db / 20)
    if factor * max(map(abs, samples), default=0) <= FULL:
        return array("h", [int(x * factor) for x in samples])
    return array("h", [max(-FULL, min(FULL, round(x * factor))) for x in samples])


def levelled(samples: Samples, target: float = LEVEL_DBFS) -> Samples:
    """Return samples at the target level. Cut peaks cost level, so it is brought up a second time."""
    for _ in range(2):
        samples = scaled(samples, target - rms_dbfs(samples))
    return samples


def trimmed(samples: Samples) -> Samples:
    """Return samples without the silence at both ends."""
    first = next((i for i, x in enumerate(samples) if abs(x) > _SILENT), None)
    if first is None:
        return array("h")
    last = next(i for i in range(len(samples) - 1, -1, -1) if abs(samples[i]) > _SILENT)
    edge = round(_EDGE_S * RATE)
    return samples[max(0, first - edge) : last + edge]


def joined(parts: list[Samples], gap_s: float) -> Samples:
    """Return samples one after the other, so much silence between them."""
    whole = array("h")
    for part in parts:
        if whole:
            whole += silence(gap_s)
        whole += part
    return whole


def resampled(samples: Samples, rate: int) -> Samples:
    """Return samples taken at `rate` as if taken at ours, by straight lines between them."""
    if rate == RATE or not samples:
        return samples
    step = rate / RATE
    count = int((len(samples) - 1) / step)
    out = array("h")
    for i in range(count):
        at = i * step
        n = int(at)
        part = at - n
        out.append(round(samples[n] * (1 - part) + samples[n + 1] * part))
    return out


def read(file: Path) -> Samples:
    """Read a WAV file of 16-bit mono samples, at our rate. Raises BadSound."""
    try:
        with wave.open(str(file), "rb") as wav:
            channels, width, rate = wav.getnchannels(), wav.getsampwidth(), wav.getframerate()
            count = wav.getnframes()
            frames = wav.readframes(count)
    except (OSError, EOFError, wave.Error) as error:
        raise BadSound(f"{file}: {error}") from error
    if (channels, width) != (1, 2):
        raise BadSound(f"{file}: {channels} channels of {8 * width} bits; one channel of 16 bits is needed")
    if len(frames) < 2 * count:
        raise BadSound(f"{file}: cut off after {len(frames)} of {2 * count} bytes")
    return resampled(from_bytes(frames), rate)


def write(file: Path, samples: Samples) -> None:
    """Write a WAV file."""
    with wave.open(str(file), "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(2)
        wav.setframerate(RATE)
        wav.writeframes(to_bytes(samples))


def from_bytes(frames: bytes) -> Samples:
    """Return samples from little-endian bytes."""
    samples = array("h")
    samples.frombytes(frames[: len(frames) // 2 * 2])
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


def to_bytes(samples: Samples) -> bytes:
    """Return little-endian bytes."""
    if sys.byteorder == "big":
        samples = samples[:]
        samples.byteswap()
    return samples.tobytes()


_GONG = ((0.0, 1047.0), (0.28, 880.0), (0.56, 698.5))
"""(start in seconds, pitch in Hz): C6, A5, F5, falling, unlike any danger signal (norms.md 2.1, N-05)."""
GONG_S = 1.4


def gong() -> Samples:
    """Return three soft bell tones that fade into one another, at most 1.5 s (norms.md N-05)."""
    length = round(GONG_S * RATE)
    mix = [0.0] * length
    for start, pitch in _GONG:
        first, swells = round(start * RATE), round(0.008 * RATE)
        turn = 2 * math.pi * pitch
        # The tone and its octave die away as spirals; a step of a spiral is one multiplication.
        tone, octave = 1 + 0j, 0.25 + 0j
        tone_step = cmath.exp(complex(-3.6, turn) / RATE)
        octave_step = cmath.exp(complex(-6.6, 2 * turn) / RATE)
        for i in range(first, length):
            mix[i] += min(1.0, (i - first) / swells) * (tone.imag + octave.imag)
            tone *= tone_step
            octave *= octave_step
    fade = round(0.05 * RATE)
    for i in range(fade):
        mix[length - 1 - i] *= i / fade
    peak = max(map(abs, mix))
    return levelled(array("h", (round(12_000 * x / peak) for x in mix)))
