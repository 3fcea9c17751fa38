"""The disk takes no more: nothing is issued that could be lost, everyone is told, and it goes on by itself."""

import json
import resource
from pathlib import Path

import pytest

from office.wire.topics import Topics
from support.broker import Broker, Listener
from support.crash import Client
from support.hub import HubProcess
from support.office_files import write_office
from support.waiting import wait_until

ISSUE = {"do": "issue_ticket", "queue": "q1", "language": "de"}


@pytest.mark.noisy(reason="the disk fails")
def test_a_full_disk_refuses_is_shown_and_heals(tmp_path: Path, broker: Broker) -> None:
    office = write_office(tmp_path / "office", "full")
    hub = HubProcess(broker, office, tmp_path / "data")
    hub.start()
    assert hub.process is not None
    topics = Topics(hub.slug)
    client = Client(broker, topics, "kiosk-1", lambda _answers: ISSUE)
    health = topics.state("health")

    def ask() -> dict[str, object]:
        before = len(client.granted)
        client.step()
        wait_until(lambda: client.step(more=False) and len(client.granted) > before, what="an answer")
        return client.granted[-1]

    def faults() -> list[str]:
        return [fault["what"] for fault in json.loads(panel.wait_for(health)[-1])["faults"]]

    with client.line, Listener(broker.settings("panel"), health) as panel:
        assert ask()["ok"]
        _free, most = resource.prlimit(hub.process.pid, resource.RLIMIT_FSIZE)
        size = (tmp_path / "data" / "journal.db-wal").stat().st_size
        resource.prlimit(hub.process.pid, resource.RLIMIT_FSIZE, (size, most))
        assert ask()["refused"] == "not_stored"
        wait_until(lambda: faults() == ["journal"], what="the fault in state/health")
        lost = client.open
        resource.prlimit(hub.process.pid, resource.RLIMIT_FSIZE, (most, most))
        client.say(lost)
        wait_until(lambda: client.step(more=False) and len(client.answers[lost]) == 2, what="the repeated command")
        assert json.loads(client.answers[lost][-1])["ticket"]["number"] == "A002"
        wait_until(lambda: faults() == [], what="the end of the fault")
    assert hub.stop() == 0
    assert hub.log.count("nothing is issued or called until the disk takes it") == 1
    assert hub.log.count("journal: over") == 1
