"""A hub that comes back in a full day: 3,000 tickets, 20,000 events and as many answers on disk (issue 3)."""

import time
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from appliance.officefile import load_office
from benchmarks.bench_hub import BUILD, rss_mb
from benchmarks.figures import Figure, spread
from hub.encoding import Events
from hub.journal import Entries, Journal, answer_key
from office import commands as c
from office.events import Called
from office.ids import CounterId, QueueId
from office.internal import NoteSeen
from office.wire.topics import Topics
from support.broker import Broker, Listener, running_broker
from support.crash import Client
from support.hub import HubProcess
from support.office_files import write_office
from support.plays import Play

TICKETS, EVENTS, QUEUES = 3000, 20_000, 5
RUNS = 5
ONE = CounterId("1")
ANSWER = b'{"v":1,"re":"00000000-0000-0000-0000-000000000000","ok":true}'


def run() -> list[Figure]:
    """Write the day, then start a hub on it a few times."""
    BUILD.mkdir(exist_ok=True)
    with TemporaryDirectory(dir=BUILD) as name, running_broker(Path(name)) as broker:
        folder = Path(name)
        office = write_office(folder / "office", "restart", queues=QUEUES, counters=3)
        events = write_day(office, folder / "data" / "journal.db")
        took, memory = [], 0.0
        for _ in range(RUNS):
            seconds, memory = _start(broker, office, folder / "data")
            took.append(seconds * 1000)
    return [
        spread(f"hub's start to its first answer, {TICKETS} tickets, {events} events", took, promise="<= 2000"),
        Figure(name=f"memory of the hub, after {TICKETS} tickets", value=memory, unit="MB", promise="<= 90"),
    ]


def write_day(office: Path, file: Path) -> int:
    """Play today's day into a journal; return how many events it has."""
    loaded = load_office(office)
    now = datetime.now(loaded.site.zone)
    play = Play(loaded, now.date(), _early(now))
    play.do(c.OpenCounter(counter=ONE, clerk="anna"), "counter-1")
    for n in range(TICKETS):
        _visit(play, QueueId(f"q{n % QUEUES + 1}"), recalls=(EVENTS - 6 * TICKETS) // TICKETS + 1)
    encoding, journal = Events(), Journal(file)
    stored = [(play.date, encoding.encode(event)) for event in play.events]
    answers = [(answer_key("kiosk-1", str(n)), ANSWER) for n in range(EVENTS)]
    journal.append(Entries(events=stored, answers=answers), play.now)
    journal.close()
    return len(stored)


def _early(now: datetime) -> datetime:
    return datetime.combine(now.date(), now.min.time(), ZoneInfo("Europe/Berlin"))


def _visit(play: Play, queue: QueueId, recalls: int) -> None:
    """Let a visitor come, be called, seen, served, and go; the day's seconds suffice for all."""
    play.do(c.IssueTicket(queue=queue, language=play.office.site.languages[0]), "desk-1")
    for n in range(recalls + 1):
        command = c.Recall(counter=ONE) if n else c.CallNext(counter=ONE)
        called = play.do(command, "counter-1")[-1]
        assert isinstance(called, Called)
        play.do(NoteSeen(call=called.call, painted_at=play.now, spoken_at=play.now))
        play.time = play.now + timedelta(seconds=7)
    play.do(c.StartService(counter=ONE), "counter-1")
    play.do(c.Finish(counter=ONE), "counter-1")


def _start(broker: Broker, office: Path, data: Path) -> tuple[float, float]:
    """Return the seconds from the process's start to its first answer, and its memory then."""
    hub = HubProcess(broker, office, data)
    command = {"do": "find_ticket", "ticket": "nobody"}
    asker = Client(broker, Topics(hub.slug), "desk-1", lambda _answers: command)
    with Listener(broker.settings("watch"), "nothing"), asker.line:
        begun = time.perf_counter()
        hub.start()
        while not asker.granted:
            asker.step(more=not asker.open)
            time.sleep(0.001)
        seconds = time.perf_counter() - begun
    assert hub.process is not None
    memory = rss_mb(hub.process.pid)
    hub.stop()
    return seconds, memory
