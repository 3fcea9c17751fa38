"""``virtual:///folder``: the virtual printer inside this process; slips become files in the folder."""

import time
from pathlib import Path

from printer.devices.base import Answers
from printer.virtual.engine import Engine
from printer.virtual.faults import Faults
from printer.virtual.folder import SlipFolder

_DOTS = 576


class SimulatedDevice:
    """A printer that is always plugged in; ``faults.json`` in its folder switches its faults."""

    def __init__(self, folder: str) -> None:
        """Name the folder; `open` makes it."""
        self._path = Path(folder)
        self._engine: Engine | None = None
        self._slips: SlipFolder | None = None
        self._said = b""

    @property
    def answers(self) -> Answers:
        """It answers, unless its fault is to be mute."""
        return Answers.ALWAYS

    def open(self) -> None:
        """Make the folder."""
        self._slips = SlipFolder(self._path)
        self._engine = Engine(_DOTS, Faults(self._path / "faults.json").now, self._slips.put)

    def write(self, data: bytes) -> None:
        """Print."""
        if self._engine is None:
            raise ConnectionError("not open")
        self._said += self._engine.receive(data)

    def read(self, timeout_s: float) -> bytes:
        """Return what it says."""
        if self._engine is None:
            raise ConnectionError("not open")
        said, self._said = self._said + self._engine.tick(), b""
        if not said and timeout_s:
            time.sleep(min(timeout_s, 0.01))
        return said

    def close(self) -> None:
        """Write what waits."""
        if self._engine is not None and self._slips is not None:
            self._engine.close()
            self._slips.close()
        self._engine = self._slips = None
