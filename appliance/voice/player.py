"""Plays sound and knows whether it went out."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from appliance.voice import sound

SPARE_S = 5.0
"""A player that takes so much longer than the sound lasts is ended."""


class NoSound(Exception):
    """Sound did not go out; the message says why."""


class Player(Protocol):
    """Plays parts one after the other, each as soon as it is there. Blocks until they are over."""

    def play(self, parts: Iterable[sound.Samples]) -> None:
        """Play; parts may be made while the earlier ones sound. Raises NoSound."""
        ...


class AlsaPlayer:
    """Plays with ``aplay`` (alsa-utils), whose status says whether there is a sound card."""

    def __init__(self, device: str = "", command: str = "aplay") -> None:
        """Play on a device of ``aplay -L``; "" is the default one."""
        self._command = command
        self._options = ["-q", "-t", "raw", "-f", "S16_LE", "-r", str(sound.RATE), "-c", "1"]
        if device:
            self._options += ["-D", device]

    def play(self, parts: Iterable[sound.Samples]) -> None:
        """Play. Raises NoSound if ``aplay`` is missing, refuses, or hangs."""
        binary = shutil.which(self._command)
        if binary is None:
            raise NoSound(f"{self._command} is not installed: apt-get install alsa-utils")
        pipe = subprocess.PIPE
        words = [binary, *self._options]
        with subprocess.Popen(words, stdin=pipe, stdout=subprocess.DEVNULL, stderr=pipe) as child:
            length = 0.0
            assert child.stdin is not None  # noqa: S101  # we asked for the pipe
            try:
                for part in parts:
                    length += sound.seconds(part)
                    child.stdin.write(sound.to_bytes(part))
                    child.stdin.flush()
            except BrokenPipeError:
                pass  # it has ended; its status says why
            try:
                _out, error = child.communicate(timeout=length + SPARE_S)
            except subprocess.TimeoutExpired:
                child.kill()
                raise NoSound(f"{self._command} hangs") from None
        if child.returncode:
            why = error.decode(errors="replace").strip().splitlines()
            raise NoSound(f"{self._command}: {why[-1] if why else child.returncode}")


class FilePlayer:
    """Writes each sound as ``0001.wav``, ``0002.wav`` … into a folder, at once: for tests and without a sound card."""

    def __init__(self, folder: Path) -> None:
        """Make the folder; go on after the highest number in it."""
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._count = max((int(f.stem) for f in folder.glob("*.wav") if f.stem.isdigit()), default=0)

    def play(self, parts: Iterable[sound.Samples]) -> None:
        """Write one file with all parts. Raises NoSound if it cannot be written."""
        whole = sound.silence(0)
        for part in parts:
            whole += part
        if not whole:
            return
        self._count += 1
        made = self._folder / f"{self._count:04}.part"
        try:
            sound.write(made, whole)
            made.replace(self._folder / f"{self._count:04}.wav")
        except OSError as error:
            raise NoSound(f"{self._folder}: {error}") from error


def player(what: str) -> Player | None:
    """Return the player that a configuration names, None for ``none``. Raises ValueError with what is allowed."""
    kind, _, rest = what.partition(":")
    match kind:
        case "none":
            return None
        case "alsa":
            return AlsaPlayer(rest)
        case "file" if rest:
            return FilePlayer(Path(rest))
    raise ValueError("none, alsa, alsa:DEVICE or file:FOLDER")
