"""What a panel remembers between two starts: where its windows stood, which counter was chosen, and who worked there."""

import logging
from pathlib import Path

import msgspec

logger = logging.getLogger(__name__)


class Place(msgspec.Struct, frozen=True):
    """Where a window stood, in pixels of the desktop."""

    x: int
    y: int
    width: int
    height: int


class Remembered(msgspec.Struct, frozen=True, kw_only=True):
    """Nothing of a visitor. `form` is ``bar`` or ``window``."""

    form: str = "window"
    bar: Place | None = None
    window: Place | None = None
    counter: str = ""
    clerk: str = ""


class Memory:
    """A small file in the user's own folder; a panel that cannot keep it works without."""

    def __init__(self, folder: Path) -> None:
        """Keep it as ``panel.json`` in `folder`."""
        self._file = folder / "panel.json"
        self.now = self._load()

    def _load(self) -> Remembered:
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=Remembered)
        except FileNotFoundError:
            return Remembered()
        except (OSError, msgspec.DecodeError) as error:
            logger.warning("%s cannot be read and is begun anew: %s", self._file, error)
            return Remembered()

    def keep(self, **changes: object) -> None:
        """Change and write, if it is something new."""
        after = msgspec.structs.replace(self.now, **changes)
        if after == self.now:
            return
        self.now = after
        made = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            made.write_bytes(msgspec.json.encode(after))
            made.replace(self._file)
        except OSError as error:
            logger.warning("%s cannot be kept: %s", self._file, error)
