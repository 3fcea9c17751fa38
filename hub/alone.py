"""One hub on one journal: a lock that ends with its process, however that ends."""

import fcntl
import os
from pathlib import Path
from typing import Self


class NotAlone(Exception):
    """Another process has this journal, or nobody can have it. The message says what to do."""


class Alone:
    """Holds the lock of a data folder, ``hub.lock``, while this context lasts."""

    def __init__(self, data_dir: Path) -> None:
        """Name the folder."""
        self._file = data_dir / "hub.lock"
        self._handle = -1

    def __enter__(self) -> Self:
        """Take the lock. Raises NotAlone."""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._handle = os.open(self._file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise NotAlone(
                f"{self._file.parent} cannot be written ({error}): is the disk full or read-only?"
            ) from error
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(self._handle)
            raise NotAlone(
                f"a hub runs on {self._file.parent}: stop it first (systemctl stop lobbycall-hub)"
            ) from error
        return self

    def __exit__(self, *_: object) -> None:
        """Give it back."""
        os.close(self._handle)
