"""Plays sound and knows whether it went out."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import subprocess
import threading
import time
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Protocol

from appliance.voice import sound

SPARE_S = 5.0
"""A player that takes nothing for so long, or so much longer than the sound lasts, is ended."""
LOOK_S = 0.02
"""So often it is looked whether silence was asked for (norms.md A-09: within 200 ms)."""
BUFFER_US = 200_000
"""What the sound card may hold ahead, in millionths of a second."""
_PIECE = 4096
"""Bytes that a pipe takes at once when it is writable."""


class NoSound(Exception):
    """Sound did not go out; the message says why."""


class Player(Protocol):
    """Plays parts one after the other, each as soon as it is there. Blocks until they are over, or `hush` is set."""

    def play(self, parts: Iterable[sound.Samples], hush: threading.Event) -> None:
        """Play; parts may be made while the earlier ones sound. Raises NoSound."""
        ...


class AlsaPlayer:
    """Plays with ``aplay`` (alsa-utils), whose status says whether there is a sound card."""

    def __init__(self, device: str = "", command: str = "aplay") -> None:
        """Play on a device of ``aplay -L``; "" is the default one."""
        self._command = command
        self._options = ["-q", "-t", "raw", "-f", "S16_LE", "-r", str(sound.RATE), "-c", "1"]
        self._options.append(f"--buffer-time={BUFFER_US}")
        if device:
            self._options += ["-D", device]

    def play(self, parts: Iterable[sound.Samples], hush: threading.Event) -> None:
        """Play. Raises NoSound if ``aplay`` is missing, refuses, dies or hangs."""
        binary = shutil.which(self._command)
        if binary is None:
            raise NoSound(f"{self._command} is not installed: apt-get install alsa-utils")
        pipe = subprocess.PIPE
        words = [binary, *self._options]
        with subprocess.Popen(words, stdin=pipe, stdout=subprocess.DEVNULL, stderr=pipe, bufsize=0) as child:
            assert child.stdin is not None  # noqa: S101  # we asked for both pipes
            assert child.stderr is not None  # noqa: S101
            try:
                self._feed(child.stdin, parts, hush)
                self._await_end(child, hush)
            finally:
                child.kill()
            child.wait()
            if child.returncode and not hush.is_set():
                why = child.stderr.read().decode(errors="replace").strip().splitlines()
                raise NoSound(f"{self._command}: {why[-1] if why else child.returncode}")

    def _feed(self, pipe: IO[bytes], parts: Iterable[sound.Samples], hush: threading.Event) -> None:
        """Hand over the samples as fast as they are played; what the pipe holds goes when the child ends."""
        os.set_blocking(pipe.fileno(), False)
        with contextlib.suppress(BrokenPipeError):  # it has ended; its status says why
            for part in parts:
                rest = memoryview(sound.to_bytes(part))
                taken_at = time.monotonic()
                while rest and not hush.is_set():
                    if select.select([], [pipe], [], LOOK_S)[1]:
                        rest = rest[os.write(pipe.fileno(), rest[:_PIECE]) :]
                        taken_at = time.monotonic()
                    elif time.monotonic() - taken_at > SPARE_S:
                        raise NoSound(f"{self._command} hangs")
                if hush.is_set():
                    return
        with contextlib.suppress(BrokenPipeError):
            pipe.close()

    def _await_end(self, child: subprocess.Popen[bytes], hush: threading.Event) -> None:
        """Wait until what was handed over has sounded: the pipe's 64 KiB and the card's buffer at most."""
        latest = time.monotonic() + SPARE_S + PIPE_S
        while child.poll() is None and not hush.wait(LOOK_S):
            if time.monotonic() > latest:
                raise NoSound(f"{self._command} hangs")


PIPE_S = 65_536 / 2 / sound.RATE + BUFFER_US / 1e6
"""What can still have to sound when everything was handed over."""


class FilePlayer:
    """Writes each sound as ``0001.wav``, ``0002.wav`` … into a folder, at once: for tests and without a sound card."""

    def __init__(self, folder: Path) -> None:
        """Make the folder; go on after the highest number in it."""
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._count = max((int(f.stem) for f in folder.glob("*.wav") if f.stem.isdigit()), default=0)

    def play(self, parts: Iterable[sound.Samples], hush: threading.Event) -> None:
        """Write one file with all parts until `hush`. Raises NoSound if it cannot be written."""
        whole = sound.silence(0)
        for part in parts:
            if hush.is_set():
                break
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
