"""The pure core: deciding one command with 1,000 tickets in the day, forking, replaying, and what screens read."""

import time
from collections.abc import Callable
from datetime import timedelta

from benchmarks.figures import Figure, spread
from office import commands as c
from office.case import Draws, Sender
from office.day import Day
from office.decide import decide
from office.evolve import evolve
from office.ids import CounterId, TicketId
from office.wire import views
from support.offices import COLLECT, DE, ID_CARD, MAIN, PLATES, at
from support.plays import Play

TICKETS = 1000
RUNS = 300
MOST = "<= 500"
"""Microseconds for one command (issue 3)."""
FOUR = CounterId("4")


def run() -> list[Figure]:
    """Measure."""
    play = _full_day()
    return [*_decisions(play), _issue(), *_views(play), _fork(), _replay()]


def _full_day() -> Play:
    """Return a day with 1,000 tickets that wait, and every counter open."""
    play = Play(time="08:00")
    play.plan(*(f"{9 + n // 60:02d}:{n % 60:02d}" for n in range(0, 150, 3)))
    for counter in range(1, 5):
        play.open(counter)
    for n in range(TICKETS):
        play.time = play.now + timedelta(seconds=3)
        service = (ID_CARD, COLLECT, PLATES)[n % 3]
        play.issue(service, client="desk-1", over_quota=True, reason="measured")
    play.next(1)
    return play


def _decisions(play: Play) -> list[Figure]:
    waiting = TicketId(play.day.lines[MAIN][150][2])
    code = play.day.tickets[waiting].code
    commands: list[tuple[str, c.Command]] = [
        ("counter-4", c.CallNext(counter=FOUR)),
        ("counter-4", c.CallTicket(counter=FOUR, ticket=waiting)),
        ("counter-1", c.Finish(counter=CounterId("1"))),
        ("kiosk-1", c.FindTicket(code=code)),
        ("kiosk-1", c.CancelTicket(code=code)),
        ("kiosk-1", c.CheckIn(code="900000")),
        ("lead-1", c.SetQuota(queue=MAIN, by=10)),
        ("desk-1", c.SetPriority(ticket=waiting, head_start=30)),
        ("counter-4", c.Transfer(ticket=waiting, to_counter=FOUR)),
    ]
    return [
        spread(
            f"decide {type(command).__name__}, {TICKETS} tickets",
            _timed(_once(play, command, client)),
            promise=MOST,
            unit="µs",
            of="median",
        )
        for client, command in commands
    ]


def _once(play: Play, command: c.Command, client: str) -> Callable[[], object]:
    sender, now, draws = Sender.of(play.day.directory.devices[client]), play.now, Draws("new", ("765432",), "token")

    def decided() -> object:
        return decide(play.day, command, sender, now, draws)

    return decided


def _timed(what: Callable[[], object], runs: int = RUNS) -> list[float]:
    """Return the microseconds of each run."""
    took = []
    for _ in range(runs):
        begun = time.perf_counter()
        what()
        took.append((time.perf_counter() - begun) * 1e6)
    return took


def _issue() -> Figure:
    """Issue tickets into one growing day: deciding and evolving each."""
    play = Play()
    sender = play.sender("kiosk-1")
    command = c.IssueTicket(language=DE, services=(COLLECT,))
    took = []
    for n in range(TICKETS - 1):
        draws = Draws(f"id-{n}", (f"{n:06d}",), f"token-{n}")
        begun = time.perf_counter()
        for event in decide(play.day, command, sender, play.now, draws):
            evolve(play.day, event)
        took.append((time.perf_counter() - begun) * 1e6)
    return spread("decide and evolve IssueTicket", took, unit="µs", of="median")


def _views(play: Play) -> list[Figure]:
    day, now = play.day, play.now
    made: list[tuple[str, Callable[[], object], str]] = [
        ("state/queues", lambda: views.queues(day, now, {}), "<= 300"),
        ("state/counter", lambda: views.counter_state(day, FOUR, now), ""),
        ("state/board", lambda: views.board(day, now, {}), ""),
        ("state/line", lambda: views.line(day, now), ""),
    ]
    return [
        spread(f"{name}, {TICKETS} tickets", _timed(make), unit="µs", promise=most, of="median")
        for name, make, most in made
    ]


def _fork() -> Figure:
    """Fork a day of 10,000 tickets."""
    play = Play()
    for n in range(10_000):
        if n % 900 == 0:
            play.day.last_number.clear()
        play.issue(COLLECT)
    return spread("fork, 10000 tickets", _timed(play.day.fork, 100), unit="µs", promise="<= 1000", of="median")


def _replay() -> Figure:
    """Replay the 20,000 events of a day."""
    play = Play(time=at("08:00"))
    play.open(4)
    while len(play.events) < 20_000:
        if len(play.day.tickets) % 900 == 0:
            play.day.last_number.clear()
        play.time = play.now + timedelta(milliseconds=1500)
        play.do(c.ServeUnticketed(counter=FOUR, services=(COLLECT,)), "counter-4")
        play.do(c.Finish(counter=FOUR), "counter-4")

    def replayed() -> Day:
        day = Day.begin(play.office, play.date)
        for event in play.events:
            evolve(day, event)
        return day

    took = _timed(replayed, 3)
    return spread("replay, 20000 events", [t / 1000 for t in took], promise="<= 1000", of="median")
