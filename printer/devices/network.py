"""``tcp://host:port``: a printer in the network, usually on port 9100; ``?answers=no`` behind a one-way print server."""

import contextlib
import socket

from printer.devices.base import Answers

_CONNECT_S = 1.0
_WRITE_S = 5.0
_CHUNK = 4096


class TcpDevice:
    """Keeps one connection open, so that a slip's first byte waits for nothing."""

    def __init__(self, host: str, port: int, *, answers: bool = True) -> None:
        """Name the printer; `open` connects."""
        self._address = (host, port)
        self._answers = answers
        self._socket: socket.socket | None = None

    @property
    def answers(self) -> Answers:
        """A network printer answers, unless a print server stands between that lets nothing back."""
        return Answers.ALWAYS if self._answers else Answers.NEVER

    def open(self) -> None:
        """Connect."""
        sock = socket.create_connection(self._address, _CONNECT_S)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        self._socket = sock

    def write(self, data: bytes) -> None:
        """Send all."""
        sock = self._connected()
        sock.settimeout(_WRITE_S)
        sock.sendall(data)

    def read(self, timeout_s: float) -> bytes:
        """Return what came. A closed connection is an error."""
        sock = self._connected()
        sock.settimeout(timeout_s)
        try:
            data = sock.recv(_CHUNK)
        except (TimeoutError, BlockingIOError):
            return b""
        if not data:
            raise ConnectionResetError("the printer has closed the connection")
        return data

    def close(self) -> None:
        """Disconnect."""
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.close()
            self._socket = None

    def _connected(self) -> socket.socket:
        if self._socket is None:
            raise ConnectionError("not connected")
        return self._socket
