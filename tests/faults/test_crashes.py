"""The crash test, in the manner of SQLite's: the hub or the broker dies at random moments and at every write.

Afterwards every acknowledged ticket exists once, no number was given twice, no quota was exceeded, each called
ticket was called by one counter, and a repeated command gets the same answer (DESIGN §3, §4).
"""

import faulthandler
import itertools
import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import Random

import pytest

from hub.dying import AT_STEP
from office.wire.topics import Topics
from support.broker import Broker, Listener
from support.crash import Client, Fields, Findings, counter, kiosk, write_hall
from support.hub import HubProcess
from support.waiting import wait_until
from support.warm import Nursery

pytestmark = pytest.mark.long

SEED = int(os.environ.get("LOBBYCALL_SEED", "3"))
KIOSKS, COUNTERS = 6, 4
SOAK_S = 600
Tell = Callable[[Findings], None]


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Tell:
    """Print what a run found, also where output is captured."""

    def say(findings: Findings) -> None:
        with capsys.disabled():
            print(f"\n{findings}")  # noqa: T201  # issue 3: it prints cycles, commands, kills, findings

    return say


@contextmanager
def own_broker(folder: Path) -> Iterator[Broker]:
    broker = Broker(folder)
    broker.start()
    try:
        yield broker
    finally:
        broker.kill()


def crowd(broker: Broker, topics: Topics, moments: Random) -> list[Client]:
    kiosks = [Client(broker, topics, f"kiosk-{n}", kiosk(moments)) for n in range(1, KIOSKS + 1)]
    return kiosks + [Client(broker, topics, f"counter-{n}", counter(str(n))) for n in range(1, COUNTERS + 1)]


def work(clients: list[Client], seconds: float) -> None:
    """Let the clients work, and stop at whatever moment it is then."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for client in clients:
            client.step()
        time.sleep(0.001)


def settle(clients: list[Client]) -> None:
    """Let every open command be answered."""
    wait_until(lambda: _all(client.step(more=False) for client in clients), 20, "open commands")


def _all(done: Iterable[bool]) -> bool:
    """Let every client have its turn, also after one that is not done."""
    return False not in list(done)


def random_kills(folder: Path, moments: Random, more: Callable[[Findings], bool]) -> Findings:
    findings = Findings()
    office = write_hall(folder / "office", "crash", kiosks=KIOSKS, counters=COUNTERS)
    with own_broker(folder) as broker, ExitStack() as lines:
        nursery = lines.enter_context(Nursery("hub.app"))
        hub = HubProcess(broker, office, folder / "data", nursery=nursery)
        hub.start()
        clients = crowd(broker, Topics(hub.slug), moments)
        for client in clients:
            lines.enter_context(client.line)
        while more(findings):
            findings.cycles += 1
            work(clients, moments.uniform(0.02, 0.3))
            victim = moments.choices(("hub", "broker", "both"), (7, 2, 1))[0]
            if victim != "hub":
                broker.kill()
                broker.start()
            if victim != "broker":
                hub.kill()
                hub.start()
            for client in clients:
                client.ask_again()
            findings.kills[victim] += 1
        wait_until(lambda: all(client.line.connected for client in clients), 10, "all connections")
        settle(clients)
        for client in clients:
            client.repeat_all()
        hub.stop()
    findings.search(office, folder / "data" / "journal.db", clients)
    return findings


@pytest.mark.noisy(reason="connections are lost")
def test_nothing_is_lost_or_doubled_in_20_random_kills(tmp_path: Path, tell: Tell) -> None:
    findings = random_kills(tmp_path, Random(SEED), lambda so_far: so_far.cycles < 20)  # noqa: S311  # same each run
    tell(findings)
    assert not findings.wrong
    assert findings.tickets > 100
    assert findings.calls > 20


@pytest.mark.soak
@pytest.mark.noisy(reason="connections are lost")
def test_nothing_is_lost_or_doubled_in_10_minutes_of_kills(tmp_path: Path, tell: Tell) -> None:
    faulthandler.cancel_dump_traceback_later()
    until = time.monotonic() + SOAK_S
    for run in itertools.count():
        part_until = min(until, time.monotonic() + 60)  # a letter ends at 999
        findings = random_kills(tmp_path / str(run), Random(), lambda _: time.monotonic() < part_until)  # noqa: B023, S311
        tell(findings)
        assert not findings.wrong
        if time.monotonic() >= until:
            return


SCRIPT: tuple[tuple[str, Fields], ...] = (
    ("kiosk-1", {"do": "issue_ticket", "queue": "q1", "language": "de"}),
    ("counter-1", {"do": "open_counter", "counter": "1", "clerk": "anna"}),
    ("kiosk-1", {"do": "issue_ticket", "queue": "q1", "language": "de", "assistance": ["more_time"]}),
    ("counter-1", {"do": "call_next", "counter": "1"}),
    ("kiosk-2", {"do": "issue_ticket", "queue": "q2", "language": "en", "people": 2}),
    ("counter-1", {"do": "finish", "counter": "1"}),
    ("lead-1", {"do": "set_quota", "queue": "q2", "limit": 5}),
    ("counter-1", {"do": "call_next", "counter": "1"}),
    ("counter-1", {"do": "recall", "counter": "1"}),
    ("kiosk-2", {"do": "issue_ticket", "queue": "q2", "language": "de"}),
    ("counter-1", {"do": "finish", "counter": "1"}),
    ("kiosk-2", {"do": "grant_numbers", "queue": "q2", "count": 2}),
    ("kiosk-2", {"do": "call_help", "place": "Eingang"}),
)
STEPS_A_WRITE = 5
STEPS = STEPS_A_WRITE * len(SCRIPT)
"""Each command of the script is one write: each is answered before the next is asked."""


class Player:
    """Plays the script, each command until its answer has come; `clients` are who took part."""

    def __init__(self, broker: Broker, topics: Topics) -> None:
        names = dict.fromkeys(name for name, _fields in SCRIPT)
        self.clients = {name: Client(broker, topics, name, self._next) for name in names}
        self.at = 0

    def _next(self, _answers: list[Fields]) -> Fields:
        return SCRIPT[self.at][1]

    def play(self, alive: Callable[[], bool]) -> None:
        """Go on with the script while the hub is alive."""
        while self.at < len(SCRIPT) and alive():
            client = self.clients[SCRIPT[self.at][0]]
            if not client.open or client.open in client.answers:
                client.step()
            while alive() and not client.step(more=False):
                time.sleep(0.002)
            self.at += client.open in client.answers


def die_at(step: int, broker: Broker, folder: Path, nursery: Nursery, findings: Findings) -> None:
    """Play the script with a hub that dies at a step, then go on with one that lives."""
    office = write_hall(folder / "office", f"crash-{folder.name}", kiosks=2, counters=1)
    hub = HubProcess(broker, office, folder / "data", environment={AT_STEP: str(step)}, nursery=nursery)
    hub.start()
    player = Player(broker, Topics(hub.slug))
    with ExitStack() as lines:
        for client in player.clients.values():
            lines.enter_context(client.line)
        assert hub.process is not None
        process = hub.process
        player.play(lambda: process.poll() is None)
        findings.need(process.wait(5) == -9, f"the hub did not die at step {step}")
        hub.environment = {}
        hub.start()
        for client in player.clients.values():
            if client.open and client.open not in client.answers:
                client.say(client.open)
        player.play(lambda: True)
        for client in player.clients.values():
            client.repeat_all()
        hub.stop()
    findings.cycles += 1
    findings.kills[f"write step {(step - 1) % STEPS_A_WRITE + 1}"] += 1
    findings.need(all(answer["ok"] for c in player.clients.values() for answer in c.granted), f"refused at step {step}")
    before = len(findings.wrong)
    findings.search(office, folder / "data" / "journal.db", list(player.clients.values()))
    findings.wrong[before:] = [f"step {step}: {wrong}" for wrong in findings.wrong[before:]]


def writes(folder: Path, broker: Broker, steps: list[int]) -> Findings:
    findings = Findings()
    with Nursery("hub.app") as nursery:
        for number, step in enumerate(steps):
            die_at(step, broker, folder / str(number), nursery, findings)
    findings.need(findings.tickets == 4 * len(steps), f"{findings.tickets} tickets instead of {4 * len(steps)}")
    findings.need(findings.calls >= 2 * len(steps), f"{findings.calls} calls")
    return findings


@pytest.mark.noisy(reason="connections are lost")
def test_nothing_is_lost_or_doubled_by_a_death_at_15_writes(tmp_path: Path, broker: Broker, tell: Tell) -> None:
    steps = sorted(Random(SEED).sample(range(1, STEPS + 1), 15))  # noqa: S311  # same each run
    findings = writes(tmp_path, broker, steps)
    tell(findings)
    assert not findings.wrong


@pytest.mark.soak
@pytest.mark.noisy(reason="connections are lost")
def test_nothing_is_lost_or_doubled_by_a_death_at_any_write(tmp_path: Path, broker: Broker, tell: Tell) -> None:
    faulthandler.cancel_dump_traceback_later()
    findings = writes(tmp_path, broker, list(range(1, STEPS + 1)))
    tell(findings)
    assert not findings.wrong


def test_the_40_way_race_for_the_last_30_tickets(tmp_path: Path, broker: Broker) -> None:
    office = write_hall(tmp_path / "office", "race", kiosks=40, counters=1)
    file = office / "office.toml"
    file.write_text(file.read_text("utf-8").replace("limit = 150", "limit = 30"), "utf-8")
    hub = HubProcess(broker, office, tmp_path / "data")
    hub.start()
    topics = Topics(hub.slug)
    issue = {"do": "issue_ticket", "queue": "q1", "language": "de"}
    racers = [Client(broker, topics, f"kiosk-{n}", lambda _answers: issue) for n in range(1, 41)]
    with ExitStack() as lines, Listener(broker.settings("lead-1"), topics.state("queues")):
        for racer in racers:
            lines.enter_context(racer.line)
        for racer in racers:
            racer.step()
        wait_until(lambda: _all(racer.step(more=False) for racer in racers), 10, "40 answers")
    hub.stop()
    answers = [racer.granted[0] for racer in racers]
    numbers = {answer["ticket"]["number"] for answer in answers if answer["ok"]}
    assert numbers == {f"A{n:03}" for n in range(1, 31)}
    assert sum(answer["ok"] for answer in answers) == 30
    assert [answer["refused"] for answer in answers if not answer["ok"]] == ["quota_exhausted"] * 10
