"""A real Mosquitto on loopback for tests, and a plain client to look at the wire with."""

import os
import shutil
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from appliance.mqtt import BrokerSettings, MqttClient
from appliance.settings import Secret
from office.wire.codec import Codec
from support.waiting import wait_until


def free_port() -> int:
    """Return a TCP port that was free a moment ago."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def _answers(port: int) -> bool:
    with socket.socket() as sock:
        sock.settimeout(1)
        return sock.connect_ex(("127.0.0.1", port)) == 0


@dataclass
class Broker:
    """A running Mosquitto that lets everyone in (or uses `acl_file` and `password_file` if given)."""

    folder: Path
    port: int = field(default_factory=free_port)
    extra: str = "allow_anonymous true"
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start and wait until it answers."""
        config = self.folder / f"mosquitto-{self.port}.conf"
        config.write_text(
            f"listener {self.port} 127.0.0.1\n{self.extra}\nset_tcp_nodelay true\n"
            "max_queued_messages 100000\nmax_inflight_messages 1000\npersistence false\n"
        )
        path = os.environ.get("PATH", "") + os.pathsep + "/usr/sbin"
        binary = shutil.which("mosquitto", path=path)
        assert binary is not None, "mosquitto is not installed: apt-get install mosquitto"
        self.process = subprocess.Popen([binary, "-c", str(config)], stderr=subprocess.DEVNULL)
        wait_until(lambda: _answers(self.port), what="Mosquitto to answer")

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        assert self.process is not None
        self.process.kill()
        self.process.wait()

    def freeze(self) -> None:
        """Let it hang: connections stay, and nothing is read."""
        assert self.process is not None
        self.process.send_signal(signal.SIGSTOP)

    def settings(self, user: str, password: str = "") -> BrokerSettings:
        """Return what a program needs to connect as `user`."""
        return BrokerSettings(host="127.0.0.1", port=self.port, user=user, password=Secret(password))


@contextmanager
def running_broker(folder: Path) -> Iterator[Broker]:
    """Yield a running broker, and end it."""
    broker = Broker(folder)
    broker.start()
    try:
        yield broker
    finally:
        broker.kill()


class Listener:
    """A foreign client: it records what it hears, in order, and says what it likes."""

    def __init__(self, settings: BrokerSettings, *topics: str) -> None:
        self.heard: list[tuple[str, bytes]] = []
        self.connected = False
        self.codec = Codec()
        self._client = MqttClient(settings, subscriptions=topics, on_message=self._take, on_connection=self._connection)

    def _take(self, topic: str, payload: bytes) -> None:
        self.heard.append((topic, payload))

    def _connection(self, connected: bool) -> None:
        self.connected = connected

    def __enter__(self) -> Self:
        self._client.start()
        wait_until(lambda: self.connected, what="the broker's connection")
        return self

    def __exit__(self, *_: object) -> None:
        self._client.stop()

    def say(self, topic: str, payload: bytes, *, retain: bool = False) -> None:
        """Publish."""
        self._client.publish(topic, payload, retain=retain)

    def on(self, topic: str) -> list[bytes]:
        """Return all payloads heard on a topic so far."""
        return [payload for name, payload in self.heard if name == topic]

    def wait_for(self, topic: str, count: int = 1, timeout: float = 10.0) -> list[bytes]:
        """Wait until so many payloads came on a topic."""
        wait_until(lambda: len(self.on(topic)) >= count, timeout, f"{count} messages on {topic}")
        return self.on(topic)
