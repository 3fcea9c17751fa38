"""``file:///dev/usb/lp0``, or a plain path, which is created and appended to."""

import os
import select
import stat
import time

from printer.devices.base import Answers

_WRITE_S = 5.0
_CHUNK = 4096


class FileDevice:
    """A character device such as usblp's, or a plain file."""

    def __init__(self, path: str) -> None:
        """Name the file; `open` opens it."""
        self._path = path
        self._fd = -1
        self._speaks = False

    @property
    def answers(self) -> Answers:
        """A character device may answer; a plain file does not."""
        return Answers.PERHAPS if self._speaks else Answers.NEVER

    def open(self) -> None:
        """Open for both ways where that goes, else for writing."""
        flags = os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
        if self._path.startswith("/dev/"):
            self._fd = os.open(self._path, flags | os.O_RDWR)
        else:
            self._fd = os.open(self._path, flags | os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o640)
        self._speaks = stat.S_ISCHR(os.fstat(self._fd).st_mode)

    def write(self, data: bytes) -> None:
        """Send all, as fast as the printer takes it."""
        end = time.monotonic() + _WRITE_S
        rest = memoryview(data)
        while rest:
            _r, writable, _x = select.select([], [self._fd], [], max(0.0, end - time.monotonic()))
            if not writable:
                raise TimeoutError(f"{self._path} has taken no byte for {_WRITE_S:g} s")
            sent = os.write(self._fd, rest)
            rest = rest[sent:]
            end = time.monotonic() + _WRITE_S

    def read(self, timeout_s: float) -> bytes:
        """Return what came; nothing from a plain file."""
        if not self._speaks:
            return b""
        readable, _w, _x = select.select([self._fd], [], [], timeout_s)
        if not readable:
            return b""
        try:
            return os.read(self._fd, _CHUNK)
        except BlockingIOError:
            return b""

    def close(self) -> None:
        """Close the file."""
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1
