"""A hall full of clients that go on whatever is killed, and the search for what a crash may have broken."""

import json
import sqlite3
import time
import uuid
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from appliance.officefile import load_office
from hub.encoding import Events
from hub.journal import Journal
from office.day import Day
from office.evolve import evolve
from office.ids import QueueId
from office.quota import queue_key
from office.wire.topics import Topics
from support.broker import Broker, Listener
from support.office_files import write_office
from support.waiting import wait_until

LIMIT = 150
"""Of queue ``q1``: a run reaches it."""
REPEAT_S = 1.0
Fields = dict[str, Any]
Next = Callable[[list[Fields]], Fields]
"""Makes a client's next command from all answers so far."""


def write_hall(folder: Path, slug: str, *, kiosks: int, counters: int) -> Path:
    """Write an office whose counters may call as fast as they like."""
    write_office(folder, slug, kiosks=kiosks, counters=counters)
    file = folder / "office.toml"
    text = file.read_text("utf-8").replace("[queues.walk_in]\n", f"[queues.walk_in]\nlimit = {LIMIT}\n", 1)
    file.write_text(text + "\n[rules]\nleast_between_calls_seconds = 0\ntoo_soon_seconds = 0\n", "utf-8")
    return folder


@dataclass
class Client:
    """One device with one command open, which it repeats with the same id until it is answered."""

    broker: Broker
    topics: Topics
    name: str
    next: Next
    commands: dict[str, bytes] = field(default_factory=dict)
    answers: dict[str, list[bytes]] = field(default_factory=dict)
    granted: list[Fields] = field(default_factory=list)
    """The first answer to each command, in order."""
    open: str = ""
    said_at: float = 0.0
    read: int = 0

    def __post_init__(self) -> None:
        self.ask_topic, self.answer_topic = self.topics.ask(self.name), self.topics.answer(self.name)  # type: ignore[arg-type]
        self.line = Listener(self.broker.settings(self.name), self.answer_topic)

    def step(self, *, more: bool = True) -> bool:
        """Take answers; ask the next if there is to be `more`, or repeat. Tell whether nothing is open."""
        self._listen()
        if self.open and self.open not in self.answers:
            if time.monotonic() - self.said_at > REPEAT_S:
                self.say(self.open)
            return False
        if more:
            self.open = str(uuid.uuid4())
            command = {"v": 1, "id": self.open, **self.next(self.granted)}
            self.commands[self.open] = json.dumps(command).encode()
            self.say(self.open)
        return not more

    def say(self, command_id: str) -> None:
        self.said_at = time.monotonic()
        self.line.say(self.ask_topic, self.commands[command_id])

    def ask_again(self) -> None:
        """Repeat at the next step what is open: what it was said to is gone."""
        self.said_at = 0.0

    def _listen(self) -> None:
        heard = self.line.on(self.answer_topic)
        for payload in heard[self.read :]:
            answer = json.loads(payload)
            if answer["re"] not in self.answers:
                self.granted.append(answer)
            self.answers.setdefault(answer["re"], []).append(payload)
        self.read = len(heard)

    def repeat_all(self) -> None:
        """Say every answered command once more and wait for all second answers."""
        self._listen()
        wanted = {command: len(payloads) + 1 for command, payloads in self.answers.items()}
        names = list(wanted)
        for first in range(0, len(names), 200):
            part = names[first : first + 200]
            for command in part:
                self.say(command)
            wait_until(lambda part=part: self._has(part, wanted), 20, f"{self.name}'s repeated answers")  # type: ignore[misc]

    def _has(self, part: list[str], wanted: dict[str, int]) -> bool:
        self._listen()
        return all(len(self.answers[command]) >= wanted[command] for command in part)


def kiosk(moments: Random) -> Next:
    """Draw tickets of both queues; give one in ten back."""

    def ask(answers: list[Fields]) -> Fields:
        mine = [answer["ticket"]["code"] for answer in answers[-20:] if "ticket" in answer]
        if mine and moments.random() < 0.1:
            return {"do": "cancel_ticket", "code": moments.choice(mine)}
        helped = {"assistance": ["more_time"]} if moments.random() < 0.1 else {}
        return {"do": "issue_ticket", "queue": moments.choice(("q1", "q2")), "language": "de", **helped}

    return ask


def counter(name: str) -> Next:
    """Open, then call and finish in turn; open again after each refusal."""

    def ask(answers: list[Fields]) -> Fields:
        if not answers or answers[-1].get("refused") == "counter_closed":
            return {"do": "open_counter", "counter": name, "clerk": "anna"}
        return {"do": "finish" if "call" in answers[-1] else "call_next", "counter": name}

    return ask


@dataclass
class Findings:
    """What a run did, and what is wrong afterwards; `wrong` is empty if all is well."""

    cycles: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    commands: int = 0
    tickets: int = 0
    calls: int = 0
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        """Return one line for people."""
        kills = ", ".join(f"{what} {count}" for what, count in sorted(self.kills.items()))
        return (
            f"{self.cycles} cycles, {self.commands} commands, {self.tickets} tickets, {self.calls} calls; "
            f"kills: {kills or 'none'}; findings: {len(self.wrong)}{''.join(f'{chr(10)}  {w}' for w in self.wrong)}"
        )

    def need(self, holds: object, finding: str) -> None:
        """Keep a finding unless it holds."""
        if not holds:
            self.wrong.append(finding)

    def search(self, office: Path, journal: Path, clients: list[Client]) -> None:
        """Compare what was acknowledged with what is on disk."""
        rows = _rows(journal, self)
        events = [{**event, "day": day} for day, event in rows]
        for client in clients:
            self.commands += len(client.commands)
            for command, payloads in client.answers.items():
                self.need(len(set(payloads)) == 1, f"{client.name} got two answers to {command}: {set(payloads)}")
        answers = [answer for client in clients for answer in client.granted]
        self._tickets(events, answers)
        self._calls(events, answers)
        self._replays(office, journal, rows)

    def _tickets(self, events: list[Fields], answers: list[Fields]) -> None:
        issued = Counter(event["ticket"] for event in events if event["e"] == "TicketIssued")
        numbers = Counter((event["day"], event["number"]) for event in events if event["e"] == "TicketIssued")
        codes = Counter((event["day"], event["code"]) for event in events if event["e"] == "TicketIssued")
        for counts, what in ((issued, "ticket"), (numbers, "number"), (codes, "code")):
            self.need(not [k for k, n in counts.items() if n > 1], f"a {what} was given twice: {counts.most_common(1)}")
        given = [answer["ticket"]["id"] for answer in answers if isinstance(answer.get("ticket"), dict)]
        self.need(len(given) == len(set(given)), "one ticket was given to two commands")
        lost = [ticket for ticket in given if issued[ticket] != 1]
        self.need(not lost, f"acknowledged tickets are gone: {lost}")
        self.tickets += len(issued)

    def _calls(self, events: list[Fields], answers: list[Fields]) -> None:
        called = [event for event in events if event["e"] == "Called"]
        first = Counter(event["ticket"] for event in called if not event["again"])
        twice = [ticket for ticket, n in first.items() if n > 1]
        self.need(not twice, f"called twice: {twice}")
        known = {event["call"]: event["ticket"] for event in called}
        lost = [a["call"] for a in answers if "call" in a and known.get(a["call"]) != a["ticket"]]
        self.need(not lost, f"acknowledged calls are gone: {lost}")
        self.calls += len(called)

    def _replays(self, office: Path, journal: Path, rows: list[tuple[str, Fields]]) -> None:
        """Replay each day: the table of states refuses what cannot have been; no quota is ever exceeded."""
        loaded = load_office(office)
        encoding = Events()
        open_journal = Journal(journal)
        for day in sorted({day for day, _event in rows}):
            state, most = Day.begin(loaded, date.fromisoformat(day)), 0
            for stored in open_journal.events(state.date):
                state = evolve(state, encoding.decode(stored))
                most = max(most, state.given.get(queue_key(QueueId("q1")), 0))
            self.need(most <= LIMIT, f"{most} places of {LIMIT} were given on {day}")
        open_journal.close()


def _rows(journal: Path, findings: Findings) -> list[tuple[str, Fields]]:
    db = sqlite3.connect(journal)
    sound = db.execute("PRAGMA integrity_check").fetchone()[0]
    findings.need(sound == "ok", f"integrity_check: {sound}")
    rows = db.execute("SELECT day, event FROM events ORDER BY day, seq").fetchall()
    db.close()
    return [(day, json.loads(event)) for day, event in rows]
