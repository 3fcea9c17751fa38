"""The office's own pictures and short texts, from a folder: shown while nobody is called."""

import logging
from dataclasses import dataclass
from pathlib import Path

from appliance.logs import FaultLog

logger = logging.getLogger(__name__)

SLIDE_S = 12.0
"""Each slide, and the wall's own text between them, stands so long."""
LONGEST_TEXT = 300
LARGEST_FILE = 20_000_000
"""Bytes; a picture beyond would hold up the wall while it is read."""
_PICTURES = {".png": b"\x89PNG", ".jpg": b"\xff\xd8\xff", ".jpeg": b"\xff\xd8\xff"}


@dataclass(frozen=True, slots=True)
class Slide:
    """A picture's address (`file:` URL) or a text; neither: the wall's own."""

    picture: str = ""
    text: str = ""


NO_SLIDE = Slide()


class Slides:
    """Reads a folder; files that are no slides are named in the log once, and left out."""

    def __init__(self, folder: Path | None) -> None:
        """Read nothing yet."""
        self._folder = folder
        self._faults = FaultLog(logger)

    def read(self) -> tuple[Slide, ...]:
        """Return the folder's slides by the files' names. A folder that cannot be read has none."""
        if self._folder is None:
            return ()
        try:
            files = sorted(path for path in self._folder.iterdir() if path.is_file() and not path.name.startswith("."))
            found = tuple(slide for path in files if (slide := self._slide(path)) is not None)
        except OSError as error:
            self._faults.begin("folder", f"no slides from {self._folder}: {error.strerror}; see pictures_dir")
            return ()
        self._faults.end("folder")
        return found

    def _slide(self, path: Path) -> Slide | None:
        ending = path.suffix.lower()
        if ending in _PICTURES and path.stat().st_size <= LARGEST_FILE:
            with path.open("rb") as file:
                if file.read(4).startswith(_PICTURES[ending]):
                    return Slide(picture=path.absolute().as_uri())
        elif ending == ".txt":
            text = path.read_bytes()[: 4 * LONGEST_TEXT].decode("utf-8", "replace").strip()
            if 0 < len(text) <= LONGEST_TEXT:
                return Slide(text=text)
        self._faults.begin(
            path.name,
            f"{path.name} is left out: slides are PNG and JPEG of up to 20 MB, and texts of 1 to {LONGEST_TEXT} characters",
        )
        return None
