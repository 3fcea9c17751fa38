"""A board that runs a MicroPython file: stand-ins for its modules, a key and a lamp, and the bytes of its connection."""

import builtins
import io
import json
import os
import socket
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, ClassVar

from support.waiting import wait_until


class Halted(BaseException):
    """The board's power is off."""


@dataclass
class Board:
    """The key is up (1) or down (0); `lit` is every level that the lamp has had."""

    setup: Mapping[str, Any]
    entropy: list[bytes] = field(default_factory=list)
    """What `os.urandom` returns, as long as it lasts."""
    level: int = 1
    looks: int = 0
    """How often it has looked at its key."""
    lit: list[int] = field(default_factory=lambda: [0])
    printed: list[str] = field(default_factory=list)
    off: threading.Event = field(default_factory=threading.Event)
    failed: BaseException | None = None

    def release(self) -> None:
        """Let the key go, and wait until the board must have seen it: it looks every 5 ms, and debounces for 30 ms."""
        self.level = 1
        until = self.looks + 20
        wait_until(lambda: self.looks > until, what="the board to see its key")

    def run(self, file: Path) -> None:
        """Run a file until the power is off."""
        try:
            exec(compile(file.read_text("utf-8"), str(file), "exec"), self._globals())  # noqa: S102  # our own file
        except Halted:
            pass
        except BaseException as error:  # noqa: BLE001  # the test shows it
            self.failed = error

    def _globals(self) -> dict[str, Any]:
        modules = {"machine": self._machine(), "network": self._network(), "time": self._time(), "os": self._os()}

        def imports(name: str, *rest: Any) -> ModuleType | SimpleNamespace:
            return modules.get(name) or builtins.__import__(name, *rest)

        own = {**vars(builtins), "__import__": imports, "open": self._open, "print": self._print}
        return {"__name__": "__main__", "__builtins__": own}

    def _open(self, name: str) -> io.StringIO:
        assert name == "button.json"
        return io.StringIO(json.dumps(self.setup))

    def _print(self, *words: object) -> None:
        self.printed.append(" ".join(map(str, words)))

    def _time(self) -> SimpleNamespace:
        """Milliseconds that wrap, as the board's do; each sleep looks whether the power is still on."""
        wrap = 1 << 30

        def diff(a: int, b: int) -> int:
            return (a - b + wrap // 2) % wrap - wrap // 2

        def sleep_ms(milliseconds: int) -> None:
            if self.off.wait(milliseconds / 1000):
                raise Halted

        return SimpleNamespace(ticks_ms=lambda: int(time.monotonic() * 1000) % wrap, ticks_diff=diff, sleep_ms=sleep_ms)

    def _os(self) -> SimpleNamespace:
        return SimpleNamespace(urandom=lambda count: self.entropy.pop(0) if self.entropy else os.urandom(count))

    def _machine(self) -> SimpleNamespace:
        board = self

        class Pin:
            IN, OUT, PULL_UP = 0, 1, 2
            modes: ClassVar[dict[int, tuple[int, ...]]] = {}

            def __init__(self, number: int, *mode: int) -> None:
                self.is_key = number == board.setup["key_pin"]
                assert mode == ((self.IN, self.PULL_UP) if self.is_key else (self.OUT,))

            def value(self, level: int | None = None) -> int:
                if self.is_key:
                    assert level is None
                    board.looks += 1
                    return board.level
                assert level in {0, 1}
                if board.lit[-1] != level:
                    board.lit.append(level)
                return level

        return SimpleNamespace(Pin=Pin)

    def _network(self) -> SimpleNamespace:
        state = {"connected": False}
        wlan = SimpleNamespace(
            active=lambda _on: None,
            isconnected=lambda: state["connected"],
            connect=lambda _name, _password: state.update(connected=True),
        )
        return SimpleNamespace(STA_IF=0, WLAN=lambda _which: wlan)


class Tap:
    """Stands before the broker and writes down what each new connection's client sends."""

    def __init__(self, broker_port: int) -> None:
        self._broker_port = broker_port
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        self.sent: list[bytearray] = []
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def cut(self) -> None:
        """End all connections."""
        for sock in self._open:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """End."""
        with suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self.cut()
        for thread in self._threads:
            thread.join()
        for sock in self._open:
            sock.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._server.accept()
            except OSError:
                return
            broker = socket.create_connection(("127.0.0.1", self._broker_port))
            self.sent.append(bytearray())
            self._open += [client, broker]
            for ends in ((client, broker, self.sent[-1]), (broker, client, None)):
                thread = threading.Thread(target=self._carry, args=ends)
                self._threads.append(thread)
                thread.start()

    @staticmethod
    def _carry(source: socket.socket, sink: socket.socket, record: bytearray | None) -> None:
        with suppress(OSError):
            while data := source.recv(4096):
                if record is not None:
                    record += data
                sink.sendall(data)
        with suppress(OSError):
            sink.shutdown(socket.SHUT_RDWR)


@contextmanager
def powered(board: Board, file: Path) -> Iterator[Board]:
    """Run a file on a board; afterwards it must have ended by nothing but the power."""
    thread = threading.Thread(target=board.run, args=(file,))
    thread.start()
    try:
        yield board
    finally:
        board.off.set()
        thread.join(10)
    assert board.failed is None, board.failed
    assert not thread.is_alive()
