"""Where the virtual printer puts its slips: ``slip-0001.png`` and ``slip-0001.txt``."""

import queue
import threading
from pathlib import Path

from PIL import Image


class SlipFolder:
    """Writes slips in a thread of its own, so that answers don't wait for pictures.

    The text is written after the picture, each whole or not at all: who sees the text finds both.
    """

    def __init__(self, folder: Path) -> None:
        """Go on after the slips that lie there."""
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        numbers = (file.stem.removeprefix("slip-") for file in folder.glob("slip-*.png"))
        self._last = max((int(number) for number in numbers if number.isdigit()), default=0)
        self._slips: queue.SimpleQueue[tuple[Image.Image, str] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="slips", daemon=True)
        self._thread.start()

    def put(self, picture: Image.Image, text: str) -> None:
        """Take a slip; thread-safe."""
        self._slips.put((picture, text))

    def close(self) -> None:
        """Write what waits, and end."""
        self._slips.put(None)
        self._thread.join(10)

    def _run(self) -> None:
        while (slip := self._slips.get()) is not None:
            picture, text = slip
            self._last += 1
            name = f"slip-{self._last:04}"
            hidden = self._folder / f".{name}.picture"
            picture.save(hidden, "PNG")
            hidden.rename(self._folder / f"{name}.png")
            hidden = self._folder / f".{name}.text"  # not *.txt: who looks for those must not find it
            hidden.write_text(text, "utf-8")
            hidden.rename(self._folder / f"{name}.txt")
