"""Logging to standard error; a fault is logged once when it begins and once when it ends."""

import logging
import sys


def set_up(level: str = "INFO") -> None:
    """Send all log lines of this program to standard error (systemd's journal adds the time)."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())


class FaultLog:
    """Says that something is wrong once when it begins and once when it ends."""

    def __init__(self, logger: logging.Logger) -> None:
        """Log to `logger`."""
        self._logger = logger
        self._open: dict[str, str] = {}

    def begin(self, what: str, detail: str) -> bool:
        """Log a fault unless it is open already; tell whether it is new."""
        if what in self._open:
            return False
        self._open[what] = detail
        self._logger.warning("%s: %s", what, detail)
        return True

    def end(self, what: str) -> bool:
        """Log that a fault is over if it was open; tell whether it was."""
        if self._open.pop(what, None) is None:
            return False
        self._logger.info("%s: over", what)
        return True
