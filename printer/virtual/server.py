"""The virtual printer on TCP."""

import logging
import socket
import threading
import time
from collections import deque
from pathlib import Path

from printer.virtual.engine import Engine
from printer.virtual.faults import Fault, Faults
from printer.virtual.folder import SlipFolder

logger = logging.getLogger(__name__)

_TICK_S = 0.05
_LATE_S = 1.0


class VirtualPrinter:
    """Listens, prints into a folder, and has the faults it is told to have."""

    def __init__(self, folder: Path, *, host: str = "127.0.0.1", port: int = 0, dots: int = 576) -> None:
        """Bind at once (port 0: any that is free); raises OSError if that fails. Serve after `start`.

        Faults are read from ``faults.json`` beside the pictures, a list such as ``["paper_out"]``.
        """
        self.faults = Faults(folder / "faults.json")
        self._folder = SlipFolder(folder)
        self._dots = dots
        self._listener = socket.create_server((host, port))
        self._listener.settimeout(0.1)
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return int(self._listener.getsockname()[1])

    def start(self) -> None:
        """Serve in threads."""
        self._begin(self._accept, ())

    def stop(self) -> None:
        """End all connections and write what waits."""
        self._stopping.set()
        for thread in self._threads:
            thread.join(5)
        self._listener.close()
        self._folder.close()

    def came(self, data: bytes) -> None:
        """Called with what has come, before it is printed; for those who watch the line."""

    def _begin(self, work: object, arguments: tuple[object, ...]) -> None:
        thread = threading.Thread(target=work, args=arguments, name="virtual printer", daemon=True)  # type: ignore[arg-type]  # our own two methods
        self._threads = [old for old in self._threads if old.is_alive()] + [thread]
        thread.start()

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                connection, _address = self._listener.accept()
            except TimeoutError:
                continue
            self._begin(self._serve, (connection,))

    def _serve(self, connection: socket.socket) -> None:
        engine = Engine(self._dots, self.faults.now, self._folder.put)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.settimeout(_TICK_S)
        late: deque[tuple[float, bytes]] = deque()
        with connection:
            while not self._stopping.is_set():
                try:
                    data = connection.recv(4096)
                    if not data:
                        break
                    self.came(data)
                    answer = engine.receive(data)
                except TimeoutError:
                    answer = engine.tick()
                except OSError:
                    break
                delay = _LATE_S if Fault.SLOW in self.faults.now() else 0.0
                if answer:
                    late.append((time.monotonic() + delay, answer))
                if not self._say(connection, late):
                    break
        engine.close()
        for command in engine.unknown:
            logger.warning("the virtual printer does not know %s", command.hex(" "))

    @staticmethod
    def _say(connection: socket.socket, late: deque[tuple[float, bytes]]) -> bool:
        """Send the answers that are due; tell whether anybody listens."""
        while late and late[0][0] <= time.monotonic():
            try:
                connection.sendall(late.popleft()[1])
            except OSError:
                return False
        return True
