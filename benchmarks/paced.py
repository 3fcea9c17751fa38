"""A virtual printer on a pseudo-terminal that takes bytes at a serial line's pace."""

import os
import pty
import select
import threading
import time
import tty
from collections.abc import Iterator
from contextlib import contextmanager

from printer.virtual.engine import Engine

BITS = 10
"""On a serial line, for each byte."""
CHUNK = 16


class PacedPrinter:
    """Prints what comes, never faster than `baud`; its answers take their time, too."""

    def __init__(self, baud: int) -> None:
        """Open the pseudo-terminal; `path` is the printer's end."""
        self._baud = baud
        self._ours, self._theirs = pty.openpty()
        tty.setraw(self._ours)
        tty.setraw(self._theirs)
        self.path = os.ttyname(self._theirs)
        self.slips = 0
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def start(self) -> None:
        """Print in a thread."""
        self._thread.start()

    def stop(self) -> None:
        """End."""
        self._stopping.set()
        self._thread.join()
        os.close(self._theirs)
        os.close(self._ours)

    def _run(self) -> None:
        engine = Engine(576, frozenset, lambda _picture, _text: self._count())
        free_at = time.perf_counter()
        while not self._stopping.is_set():
            if not select.select([self._ours], [], [], 0.05)[0]:
                continue
            data = os.read(self._ours, CHUNK)
            free_at = max(free_at, time.perf_counter() - 0.002) + len(data) * BITS / self._baud
            time.sleep(max(0.0, free_at - time.perf_counter()))
            answer = engine.receive(data)
            if answer:
                time.sleep(len(answer) * BITS / self._baud)
                os.write(self._ours, answer)

    def _count(self) -> None:
        self.slips += 1


@contextmanager
def paced_printer(baud: int) -> Iterator[PacedPrinter]:
    """Run a printer on a line of so many baud."""
    printer = PacedPrinter(baud)
    printer.start()
    try:
        yield printer
    finally:
        printer.stop()
