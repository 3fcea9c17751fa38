"""A lean load of ticket issues over MQTT 5, on raw sockets, so that the generator is not what is measured.

`python benchmarks/mqtt_load.py PORT OFFICE CLIENTS SECONDS QUEUES` prints one line of JSON: each client asks for a
ticket, waits for its answer, and asks again.
"""

import json
import select
import socket
import struct
import sys
import time
import uuid
from dataclasses import dataclass, field

CONNECT, PUBLISH, PUBACK, SUBSCRIBE = 0x10, 0x30, 0x40, 0x82


def _length(size: int) -> bytes:
    out = bytearray()
    while True:
        size, low = divmod(size, 128)
        out.append(low | (0x80 if size else 0))
        if not size:
            return bytes(out)


def _text(text: str) -> bytes:
    raw = text.encode()
    return struct.pack(">H", len(raw)) + raw


def _packet(kind: int, body: bytes) -> bytes:
    return bytes([kind]) + _length(len(body)) + body


@dataclass
class Kiosk:
    """One client in lock step."""

    port: int
    office: str
    name: str
    queues: int
    sock: socket.socket = field(default_factory=socket.socket)
    buffer: bytearray = field(default_factory=bytearray)
    asked_at: float = 0.0
    open_id: str = ""
    count: int = 0
    latencies: list[float] = field(default_factory=list)
    refused: int = 0

    def connect(self) -> None:
        """Connect and subscribe; wait for both acknowledgements."""
        self.sock.connect(("127.0.0.1", self.port))
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        head = _text("MQTT") + bytes([5, 0x82]) + struct.pack(">H", 60) + b"\0"
        self.sock.sendall(_packet(CONNECT, head + _text(f"load-{self.name}") + _text(self.name)))
        self.sock.recv(1024)
        topic = _text(f"lobbycall/{self.office}/answer/{self.name}")
        self.sock.sendall(_packet(SUBSCRIBE, struct.pack(">H", 1) + b"\0" + topic + b"\1"))
        self.sock.recv(1024)

    def ask(self, acknowledge: bytes = b"") -> None:
        """Ask for the next ticket."""
        self.open_id = str(uuid.uuid4())
        queue = (hash(self.name) + self.count) % self.queues + 1
        body = b'{"v":1,"id":"%b","at":"2026-11-23T08:00:00Z","do":"issue_ticket","queue":"q%d","language":"de"}'
        payload = body % (self.open_id.encode(), queue)
        topic = _text(f"lobbycall/{self.office}/ask/{self.name}")
        self.count += 1
        self.asked_at = time.perf_counter()
        identifier = struct.pack(">H", self.count % 65535 + 1)
        self.sock.sendall(acknowledge + _packet(PUBLISH | 2, topic + identifier + b"\0" + payload))

    def read(self, go_on: bool) -> None:
        """Take what has come; an answer to the open command brings the next."""
        self.buffer += self.sock.recv(65536)
        while packet := self._next():
            kind, body = packet
            if kind & 0xF0 != PUBLISH:
                continue
            size = struct.unpack_from(">H", body)[0]
            acknowledge = _packet(PUBACK, body[2 + size : 4 + size]) if kind & 6 else b""
            if self.open_id.encode() in body:
                self.latencies.append(time.perf_counter() - self.asked_at)
                self.refused += b'"ok":false' in body
                if go_on:
                    self.ask(acknowledge)
                    continue
                self.open_id = ""
            self.sock.sendall(acknowledge)

    def _next(self) -> tuple[int, bytes] | None:
        size, shift, at = 0, 0, 1
        while True:
            if len(self.buffer) <= at:
                return None
            byte = self.buffer[at]
            size |= (byte & 0x7F) << shift
            at, shift = at + 1, shift + 7
            if not byte & 0x80:
                break
        if len(self.buffer) < at + size:
            return None
        kind, body = self.buffer[0], bytes(self.buffer[at : at + size])
        del self.buffer[: at + size]
        return kind, body


def run(port: int, office: str, clients: int, seconds: float, queues: int) -> dict[str, float]:
    """Load the hub; return figures."""
    kiosks = [Kiosk(port, office, f"kiosk-{n + 1}", queues) for n in range(clients)]
    poll = select.epoll()
    by_fd = {}
    for kiosk in kiosks:
        kiosk.connect()
        by_fd[kiosk.sock.fileno()] = kiosk
        poll.register(kiosk.sock, select.EPOLLIN)
    begun = time.perf_counter()
    for kiosk in kiosks:
        kiosk.ask()
    until = begun + seconds
    while any(kiosk.open_id for kiosk in kiosks) and time.perf_counter() < until + 5:
        for fd, _event in poll.poll(0.1):
            by_fd[fd].read(time.perf_counter() < until)
    passed = time.perf_counter() - begun
    latencies = sorted(t for kiosk in kiosks for t in kiosk.latencies)
    count = len(latencies)
    return {
        "clients": clients,
        "answers": count,
        "refused": sum(kiosk.refused for kiosk in kiosks),
        "unanswered": sum(bool(kiosk.open_id) for kiosk in kiosks),
        "per_s": round(count / passed, 1),
        "p50_ms": round(latencies[count // 2] * 1000, 2),
        "p95_ms": round(latencies[int(count * 0.95)] * 1000, 2),
        "max_ms": round(latencies[-1] * 1000, 2),
    }


if __name__ == "__main__":
    port_, office_, clients_, seconds_, queues_ = sys.argv[1:]
    print(json.dumps(run(int(port_), office_, int(clients_), float(seconds_), int(queues_))))
