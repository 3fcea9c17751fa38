"""10,000 garbage messages a second from one client: the others are served, and panels see who floods."""

import json
import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from benchmarks.mqtt_load import Kiosk
from office.wire.topics import Topics
from support.broker import Broker, Listener
from support.crash import Client
from support.hub import HubProcess
from support.office_files import write_office
from support.waiting import wait_until

pytestmark = pytest.mark.long

A_SECOND = 10_000
BATCH = 200


@contextmanager
def flood(port: int, topic: str) -> Iterator[list[int]]:
    """Publish garbage with QoS 0 on a raw socket; yield a list whose only entry counts the messages."""
    flooder = Kiosk(port, "flooded", "kiosk-2", 1)
    flooder.connect()
    body = struct.pack(">H", len(topic)) + topic.encode() + b"\0" + b"\xffgarbage{" * 4
    packets = (bytes([0x30, len(body)]) + body) * BATCH
    sent, stop = [0], threading.Event()

    def pour() -> None:
        begun = time.monotonic()
        while not stop.is_set():
            flooder.sock.sendall(packets)  # the broker slows us down where it must
            sent[0] += BATCH
            stop.wait(max(0.0, begun + sent[0] / A_SECOND - time.monotonic()))

    thread = threading.Thread(target=pour)
    thread.start()
    try:
        yield sent
    finally:
        stop.set()
        flooder.sock.shutdown(socket.SHUT_RDWR)
        thread.join(10)
        flooder.sock.close()


@pytest.mark.noisy(reason="garbage is logged")
def test_the_others_are_served_while_one_floods(tmp_path: Path, broker: Broker) -> None:
    office = write_office(tmp_path / "office", "flooded", kiosks=2)
    hub = HubProcess(broker, office, tmp_path / "data")
    hub.start()
    topics = Topics(hub.slug)
    issue = {"do": "issue_ticket", "queue": "q1", "language": "de"}
    client = Client(broker, topics, "kiosk-1", lambda _answers: issue)
    health = topics.state("health")

    def faults() -> list[tuple[str, str]]:
        return [(fault["device"], fault["what"]) for fault in json.loads(panel.wait_for(health)[-1])["faults"]]

    with client.line, Listener(broker.settings("panel"), health) as panel:
        with flood(broker.port, topics.ask("kiosk-2")) as sent:  # type: ignore[arg-type]
            wait_until(lambda: faults() == [("kiosk-2", "flood")], 15, "the fault in state/health")
            for n in range(20):
                client.step()
                wait_until(lambda n=n: client.step(more=False) and len(client.granted) > n, 10, "an answer")  # type: ignore[misc]
        assert sent[0] > 5000
        assert all(answer["ok"] for answer in client.granted)
        assert len({answer["ticket"]["number"] for answer in client.granted}) == 20
        wait_until(lambda: faults() == [], 15, "the end of the fault")
    hub.stop()
    assert hub.log.count("more of this sender are only counted") == 1
    assert hub.log.count("kiosk-2 sends more than the hub takes") == 1
