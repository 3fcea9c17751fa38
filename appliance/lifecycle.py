"""Start, stop and supervision: signals, and systemd's notify protocol (sd_notify(3))."""

import _thread
import os
import signal
import socket
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from types import FrameType


class Supervisor:
    """Tells systemd what we are doing; without systemd it says nothing."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        """Take the socket and the watchdog's period from the environment."""
        self._address = environment.get("NOTIFY_SOCKET", "")
        usec = environment.get("WATCHDOG_USEC", "")
        self.watchdog_s = int(usec) / 1_000_000 if usec.isdigit() else None
        """How often the watchdog wants to be fed, in seconds; feed it at half of that."""

    def ready(self) -> None:
        """Everything answers."""
        self._say("READY=1")

    def alive(self) -> None:
        """Feed the watchdog: called from the loop that does the work, never from a thread beside it."""
        self._say("WATCHDOG=1")

    def stopping(self) -> None:
        """We go, on purpose."""
        self._say("STOPPING=1")

    def _say(self, text: str) -> None:
        if not self._address:
            return
        address = "\0" + self._address[1:] if self._address.startswith("@") else self._address
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as sock:
            sock.setblocking(False)
            # A supervisor that does not read must not stop the work: what it has no room for is dropped.
            with suppress(BlockingIOError):
                sock.sendto(text.encode(), address)


def on_stop_signal(stop: Callable[[], None]) -> None:
    """Call `stop` at SIGTERM and SIGINT, in the main thread between two instructions."""

    def handle(_number: int, _frame: FrameType | None) -> None:
        stop()

    signal.signal(signal.SIGTERM, handle)
    signal.signal(signal.SIGINT, handle)


def stop_event() -> threading.Event:
    """Return an event that is set at SIGTERM and SIGINT."""
    event = threading.Event()

    # The handler may interrupt the main thread inside event.wait(), where it holds the event's lock: another thread
    # sets it, started without threading's own locks.
    def stop() -> None:
        _thread.start_new_thread(event.set, ())

    on_stop_signal(stop)
    return event


def supervisor() -> Supervisor:
    """Return the supervisor of this process's environment."""
    return Supervisor(os.environ)
