"""A client on another's topic: the broker's ACL drops it, and the hub never hears of it (DESIGN §3, Rights)."""

import json
import os
import pwd
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from office.wire.topics import Topics
from support.broker import Broker, Listener, free_port
from support.hub import HubProcess
from support.office_files import write_office

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "deploy" / "mosquitto" / "broker_files.py"


@pytest.fixture
def secured(tmp_path: Path) -> Iterator[tuple[Broker, dict[str, str], Path]]:
    """A broker with the office's own passwords and rights."""
    office, files = write_office(tmp_path / "office", "foreign"), tmp_path / "broker"
    port, user = free_port(), pwd.getpwuid(os.geteuid()).pw_name
    options = ["--office", str(office), "--out", str(files), "--port", str(port), "--run-as", user]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, str(SCRIPT), *options], check=True, capture_output=True, env=environment)
    extra = f"allow_anonymous false\npassword_file {files / 'passwords'}\nacl_file {files / 'acl'}\nuser {user}"
    broker = Broker(tmp_path, port, extra)
    broker.start()
    yield broker, json.loads((files / "credentials.json").read_text()), office
    broker.kill()


def test_a_command_in_anothers_name_does_nothing(secured: tuple[Broker, dict[str, str], Path], tmp_path: Path) -> None:
    broker, passwords, office = secured
    hub = HubProcess(
        broker, office, tmp_path / "data", password=passwords["hub"], watcher=("lead-1", passwords["lead-1"])
    )
    hub.start()
    topics = Topics(hub.slug)
    issue = json.dumps({"v": 1, "id": "1", "do": "issue_ticket", "queue": "q1", "language": "de"}).encode()
    opened = json.dumps({"v": 1, "id": "2", "do": "open_counter", "counter": "1", "clerk": "eve"}).encode()
    mine = topics.answer("kiosk-1")  # type: ignore[arg-type]
    with Listener(broker.settings("kiosk-1", passwords["kiosk-1"]), mine, "lobbycall/#") as kiosk:
        for foreign in ("desk-1", "lead-1", "counter-1"):
            kiosk.say(topics.ask(foreign), issue)  # type: ignore[arg-type]
        kiosk.say(topics.ask("counter-1"), opened)  # type: ignore[arg-type]
        kiosk.say(topics.state("queues"), b"forged", retain=True)
        kiosk.say(topics.ask("kiosk-1"), issue)  # type: ignore[arg-type]
        answer = json.loads(kiosk.wait_for(mine)[0])
        assert answer["ticket"]["number"] == "A001", "nothing before it was taken"
        assert b"forged" not in kiosk.on(topics.state("queues"))
        assert not kiosk.on(topics.state("line"))
    hub.stop()
    assert "rejected" not in hub.log
