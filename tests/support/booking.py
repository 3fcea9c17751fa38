"""A small office, a clock that stands, and a real centre on a free port, for tests."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from appliance.lifecycle import Supervisor
from appliance.settings import Secret, Slug
from booking.app import Centre, build_centre, open_store
from booking.importing import load_plans
from booking.server import Server, listen
from booking.settings import BookingSettings, PlanSettings
from support.waiting import wait_until

TOKEN = Secret("a-token-for-tests-only")
_CATALOGUE = """
languages = ["de", "en"]
groups = [{ id = "all", name = { de = "Alles", en = "All" } }]
services = [
  { id = "pass", name = { de = "Pass" }, group = "all", minutes = 60, additional_minutes = 30 },
  { id = "short", name = { de = "Kurz" }, group = "all", minutes = 10 },
  { id = "car", name = { de = "Auto" }, group = "all", minutes = 30 },
  { id = "walk", name = { de = "Nur so" }, group = "all", minutes = 5, access = ["walk_in"] },
  { id = "vote", name = { de = "Briefwahl" }, group = "all", minutes = 10, valid_until = 2026-11-24 },
]
"""
_OFFICE = """
devices = []
units = [{ id = "unit", name = { de = "Amt" } }]
[site]
slug = "SLUG"
name = { de = "Amt Musterstadt", en = "Office Musterstadt" }
time_zone = "ZONE"
languages = ["de", "en"]
address = "Marktplatz 1"
[site.hours.week]
mon = ["08:00-12:00"]
tue = ["08:00-12:00"]
wed = ["08:00-12:00"]
thu = ["08:00-12:00"]
fri = ["08:00-12:00"]
sat = ["08:00-12:00"]
sun = ["08:00-12:00"]
[[queues]]
id = "desk"
unit = "unit"
name = { de = "Schalter" }
letter = "A"
appointment_letter = "B"
services = ["pass", "short", "walk", "vote"]
walk_in = {}
[[queues]]
id = "cars"
unit = "unit"
name = { de = "Autos" }
letter = "C"
appointment_letter = "D"
services = ["car"]
[[counters]]
id = "1"
name = { de = "Platz 1" }
skills = ["desk", "cars"]
[[counters]]
id = "2"
name = { de = "Platz 2" }
skills = ["desk"]
"""


def write_office(folder: Path, slug: str = "small", zone: str = "UTC") -> Path:
    """Write an office folder: queues `desk` and `cars`, open 8 to 12 every day, and return it."""
    office = folder / slug
    office.mkdir(parents=True)
    (office / "catalogue.toml").write_text(_CATALOGUE, "utf-8")
    (office / "office.toml").write_text(_OFFICE.replace("SLUG", slug).replace("ZONE", zone), "utf-8")
    return office


@dataclass
class StandingClock:
    """A clock that moves only when told to."""

    at: datetime = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.at.timestamp()

    def advance(self, **by: float) -> None:
        self.at += timedelta(**by)


def small_settings(folder: Path, *offices: Path, url: str = "", contacts: int = 2) -> BookingSettings:
    """Return settings with one place at a time for `desk` at full hours."""
    return BookingSettings(
        offices=offices,
        tokens={Slug(office.name): TOKEN for office in offices},
        plans=tuple(PlanSettings(office=Slug(o.name), queue=Slug("desk"), capacity=1, step_min=60) for o in offices),
        data_dir=folder / "data",
        database_url=Secret(url) if url else None,
        keep_contacts_days=contacts,
    )


@dataclass
class RunningCentre:
    """A centre that answers on `url`, with all its parts at hand."""

    centre: Centre
    settings: BookingSettings
    clock: StandingClock
    url: str = ""
    stop: threading.Event = field(default_factory=threading.Event)


@contextmanager
def built_centre(settings: BookingSettings, clock: StandingClock) -> Iterator[Centre]:
    """Yield the parts of a centre without a server."""
    store = open_store(settings, load_plans(settings, "test.toml"))
    try:
        yield build_centre(settings, store, clock, Supervisor({}))
    finally:
        store.close()


@contextmanager
def running_centre(settings: BookingSettings, clock: StandingClock) -> Iterator[RunningCentre]:
    """Yield a centre that answers on a free port of loopback, in a thread of its own."""
    with built_centre(settings, clock) as centre:
        sock = listen("127.0.0.1", 0)
        running = RunningCentre(centre, settings, clock, f"http://127.0.0.1:{sock.getsockname()[1]}")
        ready = threading.Event()
        server = Server(centre.app, ready.set, centre.watch.stop)
        thread = threading.Thread(target=lambda: asyncio.run(server.serve([sock])))
        thread.start()
        try:
            wait_until(ready.is_set, what="the centre to answer")
            yield running
        finally:
            server.stop()
            thread.join(10)
            assert not thread.is_alive(), "the centre did not stop"
