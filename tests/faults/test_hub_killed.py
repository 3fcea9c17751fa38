"""kill -9 of the hub while clients draw tickets: what was acknowledged exists once (DESIGN §3, issue 2)."""

import json
import random
import sqlite3
import time
import uuid
from collections import Counter
from pathlib import Path

from office.wire.topics import Topics
from support.broker import Broker, Listener
from support.hub import HubProcess
from support.office_files import write_office
from support.waiting import wait_until

KILLS = 6
CLIENTS = 4


class Visitor:
    """A kiosk that always has one command open, and repeats it with the same id until it is answered."""

    def __init__(self, broker: Broker, topics: Topics, number: int) -> None:
        self.name = f"kiosk-{number}"
        self.ask_topic, self.answer_topic = topics.ask(self.name), topics.answer(self.name)  # type: ignore[arg-type]
        self.line = Listener(broker.settings(self.name), self.answer_topic)
        self.commands: dict[str, bytes] = {}
        self.answers: dict[str, list[bytes]] = {}
        self.open = ""
        self.read = 0

    def ask(self) -> None:
        self.open = str(uuid.uuid4())
        command = {"v": 1, "id": self.open, "do": "issue_ticket", "queue": "q1", "language": "de"}
        self.commands[self.open] = json.dumps(command).encode()
        self.repeat(self.open)

    def repeat(self, command_id: str) -> None:
        self.line.say(self.ask_topic, self.commands[command_id])

    def step(self) -> None:
        heard = self.line.on(self.answer_topic)
        for payload in heard[self.read :]:
            self.answers.setdefault(json.loads(payload)["re"], []).append(payload)
        self.read = len(heard)
        if self.open in self.answers or not self.open:
            self.ask()


def test_every_acknowledged_ticket_exists_once_after_kills(tmp_path: Path, broker: Broker) -> None:
    office = write_office(tmp_path / "office", "killed", queues=1, kiosks=CLIENTS)
    hub = HubProcess(broker, office, tmp_path / "data")
    hub.start()
    moments = random.Random(2)  # noqa: S311  # the same moments in each run
    visitors = [Visitor(broker, Topics(hub.slug), n + 1) for n in range(CLIENTS)]
    for visitor in visitors:
        visitor.line.__enter__()
    try:
        for _ in range(KILLS):
            _draw_for(visitors, moments.uniform(0.02, 0.2))
            hub.kill()
            hub.start()
            for visitor in visitors:
                visitor.repeat(visitor.open)
        _draw(visitors, 30)
        _repeat_all(visitors)
    finally:
        for visitor in visitors:
            visitor.line.__exit__()
        hub.stop()
    answers = [payloads for visitor in visitors for payloads in visitor.answers.values()]
    assert all(len(set(payloads)) == 1 for payloads in answers)
    _compare_with_disk(tmp_path / "data" / "journal.db", [payloads[0] for payloads in answers])


def _draw_for(visitors: list[Visitor], seconds: float) -> None:
    """Let the visitors draw, and stop at whatever moment it is then."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for visitor in visitors:
            visitor.step()


def _draw(visitors: list[Visitor], more: int) -> None:
    """Let each visitor get so many more answers."""
    goals = [len(visitor.answers) + more for visitor in visitors]

    def done() -> bool:
        for visitor in visitors:
            visitor.step()
        return all(len(v.answers) >= goal for v, goal in zip(visitors, goals, strict=True))

    wait_until(done, 20, "tickets")


def _repeat_all(visitors: list[Visitor]) -> None:
    """Say every answered command once more, and wait for the second answers."""
    wanted = {}
    for visitor in visitors:
        visitor.step()
        wanted[visitor.name] = {i: len(payloads) + 1 for i, payloads in visitor.answers.items()}
        for command_id in wanted[visitor.name]:
            visitor.repeat(command_id)

    def done() -> bool:
        for visitor in visitors:
            visitor.step()
        return all(len(v.answers[i]) >= n for v in visitors for i, n in wanted[v.name].items())

    wait_until(done, 20, "the answers to repeated commands")


def _compare_with_disk(journal: Path, answers: list[bytes]) -> None:
    db = sqlite3.connect(journal)
    events = [json.loads(row[0]) for row in db.execute("SELECT event FROM events ORDER BY day, seq")]
    sound = db.execute("PRAGMA integrity_check").fetchone()[0]
    db.close()
    assert sound == "ok"
    issued = Counter(event["ticket"] for event in events if event["e"] == "TicketIssued")
    numbers = Counter(event["number"] for event in events if event["e"] == "TicketIssued")
    acknowledged = [json.loads(answer) for answer in answers]
    assert all(answer["ok"] for answer in acknowledged), acknowledged
    assert all(issued[answer["ticket"]["id"]] == 1 for answer in acknowledged)
    assert max(issued.values()) == max(numbers.values()) == 1
