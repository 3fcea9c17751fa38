"""A centre that takes 10 s for an answer delays no ticket (DESIGN §2: the loop never waits)."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from office.wire.topics import Topics
from support.broker import Broker
from support.crash import Client
from support.hub import HubProcess
from support.office_files import write_office
from support.waiting import wait_until

ANSWERS_AFTER_S = 10


@contextmanager
def slow_centre() -> Iterator[int]:
    """Accept every connection and say nothing for 10 s; yield the port."""
    stop = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)

        def serve() -> None:
            open_lines: list[tuple[float, socket.socket]] = []
            while not stop.is_set():
                with suppress(TimeoutError):
                    open_lines.append((time.monotonic() + ANSWERS_AFTER_S, server.accept()[0]))
                for until, line in [pair for pair in open_lines if pair[0] < time.monotonic()]:
                    line.close()
                    open_lines.remove((until, line))
            for _until, line in open_lines:
                line.close()

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield int(server.getsockname()[1])
        finally:
            stop.set()
            thread.join()


@pytest.mark.noisy(reason="the centre is away")
def test_a_slow_centre_delays_no_ticket(tmp_path: Path, broker: Broker) -> None:
    office = write_office(tmp_path / "office", "slow")
    issue = {"do": "issue_ticket", "queue": "q1", "language": "de"}
    took = []
    with slow_centre() as port:
        centre = {"kind": "native", "url": f"http://127.0.0.1:{port}", "token": "t"}
        hub = HubProcess(broker, office, tmp_path / "data", centre)
        hub.start()
        kiosk = Client(broker, Topics(hub.slug), "kiosk-1", lambda _answers: issue)
        with kiosk.line:
            until = time.monotonic() + 6.5  # one whole read of the centre is given up after 5 s
            while time.monotonic() < until:
                begun, count = time.monotonic(), len(kiosk.granted)
                kiosk.step()
                wait_until(lambda: kiosk.step(more=False) and len(kiosk.granted) > count, 5, "a ticket")  # noqa: B023
                took.append(time.monotonic() - begun)
                time.sleep(0.05)
        hub.stop()
    assert all(answer["ok"] for answer in kiosk.granted)
    assert max(took) < 1.0, max(took)
    assert hub.log.count("everything on site goes on") == 1
