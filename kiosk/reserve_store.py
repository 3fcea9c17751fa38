"""The reserve on disk: one small JSON file, replaced whole, there before anything is printed."""

import fcntl
import logging
import os
from pathlib import Path

from kiosk.reserve import Reserve
from office.wire.codec import BadMessage, Codec

logger = logging.getLogger(__name__)


class ReserveStore:
    """Keeps a `Reserve` over crashes and power cuts."""

    def __init__(self, file: Path) -> None:
        """Use `file`. If another program has it, nothing is loaded, and saving fails: two would issue one number."""
        self._file = file
        self._catalogue = file.with_name("catalogue.json")
        self._codec = Codec()
        self._lock = self._locked()

    def load(self) -> Reserve:
        """Return what was saved last. A file that can't be read is set aside (``.damaged``) and logged."""
        if self._lock is None:
            return Reserve()
        try:
            return self._codec.decode(self._file.read_bytes(), Reserve)
        except FileNotFoundError:
            return Reserve()
        except (BadMessage, OSError) as error:
            logger.error("%s: %s; it is set aside, its numbers come back at the end of the day", self._file, error)  # noqa: TRY400  # the error says it all
            self._set_aside()
            return Reserve()

    def save(self, reserve: Reserve) -> None:
        """Save, on disk when this returns. Raises OSError, and then what was saved before still stands."""
        if self._lock is None:
            raise OSError(f"{self._file} can't be locked; another program may have it")
        _replace(self._file, self._codec.encode(reserve))

    def keep_catalogue(self, payload: bytes) -> None:
        """Keep the house's services for a start without hub and broker. A disk that fails is logged, no more."""
        if self._lock is None or self.catalogue() == payload:
            return
        try:
            _replace(self._catalogue, payload)
        except OSError as error:
            logger.info("%s: %s", self._catalogue, error)

    def catalogue(self) -> bytes:
        """Return the catalogue kept last; empty: none is."""
        try:
            return self._catalogue.read_bytes()
        except OSError:
            return b""

    def close(self) -> None:
        """Let another program have the file."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _locked(self) -> int | None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            lock = os.open(self._file.with_suffix(".lock"), os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
        except OSError as error:
            logger.warning("%s: %s", self._file, error)
            return None
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(lock)
            return None
        return lock

    def _set_aside(self) -> None:
        try:
            self._file.replace(self._file.with_suffix(".damaged"))
        except OSError as error:
            logger.error("%s can't be set aside: %s", self._file, error)  # noqa: TRY400  # the error says it all


def _replace(file: Path, content: bytes) -> None:
    """Replace a file whole: after a power cut it holds the old content or the new."""
    new = file.with_suffix(".new")
    with new.open("wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    new.replace(file)
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
