"""A small office for tests: two units, three queues, four counters, real hours, built in code."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from office.catalogue import (
    Access,
    Catalogue,
    Counter,
    Device,
    Group,
    Office,
    Queue,
    Role,
    Rules,
    Service,
    Site,
    Unit,
)
from office.hours import Hours, Span, Week
from office.ids import ClientId, CounterId, Language, OfficeSlug, QueueId, ServiceId, UnitId
from office.walk_in_plan import Batch, WalkIn

DE, EN = Language("de"), Language("en")
BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 3, 2)
"""A Monday in winter: local time is UTC + 1."""

HALL, CARS = UnitId("hall"), UnitId("cars")
MAIN, PICKUP, VEHICLES = QueueId("main"), QueueId("pickup"), QueueId("vehicles")
ID_CARD, MOVE, COLLECT, PLATES, PAPERS = (ServiceId(s) for s in ("id-card", "move", "collect", "plates", "papers"))


def at(text: str, day: date = MONDAY) -> datetime:
    """Return a local time of the small office as a moment in UTC: ``at("08:30")``, ``at("08:30:05")``."""
    return datetime.combine(day, time.fromisoformat(text), BERLIN).astimezone(UTC)


def _texts(text: str) -> dict[Language, str]:
    return {DE: text, EN: text}


def _service(name: ServiceId, group: str, minutes: int, **more: object) -> Service:
    return replace(Service(id=name, name=_texts(name), group=group, minutes=minutes), **more)


def _services() -> tuple[Service, ...]:
    return (
        _service(ID_CARD, "papers", 10, additional_minutes=5, photo=True),
        _service(MOVE, "papers", 12),
        _service(COLLECT, "papers", 4),
        _service(PLATES, "cars", 8, equipment=("stamp",)),
        _service(PAPERS, "cars", 15, access=(Access.APPOINTMENT,)),
    )


def _queues() -> tuple[Queue, ...]:
    morning = Hours(week=Week(**dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), (Span.from_text("08:00-11:00"),))))
    batches = (Batch(at=time(8), count=40), Batch(at=time(10), count=20))
    quota = WalkIn(hours=morning, limit=60, batches=batches, until=time(10, 45))
    return (
        Queue(
            id=MAIN,
            unit=HALL,
            name=_texts("Main"),
            letter="A",
            appointment_letter="T",
            standby_letter="N",
            services=(ID_CARD, MOVE),
            walk_in=quota,
        ),
        Queue(
            id=PICKUP,
            unit=HALL,
            name=_texts("Pick-up"),
            letter="B",
            appointment_letter="U",
            services=(COLLECT,),
            walk_in=WalkIn(hours=morning),
        ),
        Queue(
            id=VEHICLES,
            unit=CARS,
            name=_texts("Vehicles"),
            letter="K",
            appointment_letter="V",
            services=(PLATES, PAPERS),
            walk_in=WalkIn(hours=morning, limit=30),
        ),
    )


def _counter(number: int, *skills: QueueId, equipment: tuple[str, ...] = ()) -> Counter:
    name = {DE: f"Platz {number}", EN: f"Counter {number}"}
    return Counter(id=CounterId(str(number)), name=name, skills=skills, equipment=equipment)


def _devices() -> tuple[Device, ...]:
    counters = [
        Device(client=ClientId(f"{kind}-{n}"), role=role, counters=(CounterId(str(n)),))
        for n in range(1, 5)
        for kind, role in (("counter", Role.COUNTER), ("button", Role.BUTTON))
    ]
    return (
        Device(client=ClientId("hub"), role=Role.HUB),
        Device(client=ClientId("kiosk-1"), role=Role.KIOSK, place=_texts("Entrance")),
        Device(client=ClientId("display-1"), role=Role.DISPLAY),
        Device(client=ClientId("printer-1"), role=Role.PRINTER),
        Device(client=ClientId("desk-1"), role=Role.DESK),
        Device(client=ClientId("lead-1"), role=Role.LEAD),
        Device(client=ClientId("lead-2"), role=Role.LEAD, units=(CARS,)),
        *counters,
    )


def small_office(rules: Rules | None = None) -> Office:
    """Return the office. Counters 1 and 2 serve the hall (2 is low), 3 the vehicles, 4 everything."""
    house = Hours(week=Week(**dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), (Span.from_text("08:00-16:00"),))))
    groups = (Group(id="papers", name=_texts("Papers")), Group(id="cars", name=_texts("Cars")))
    return Office(
        site=Site(
            slug=OfficeSlug("hall"),
            name=_texts("Small office"),
            time_zone="Europe/Berlin",
            hours=house,
            languages=(DE, EN),
        ),
        catalogue=Catalogue(languages=(DE, EN), groups=groups, services=_services()),
        units=(Unit(id=HALL, name=_texts("Hall")), Unit(id=CARS, name=_texts("Cars"))),
        queues=_queues(),
        counters=(
            _counter(1, MAIN, PICKUP),
            _counter(2, MAIN, equipment=("low_counter",)),
            _counter(3, VEHICLES, equipment=("stamp",)),
            _counter(4, MAIN, PICKUP, VEHICLES, equipment=("stamp", "hearing_loop")),
        ),
        devices=_devices(),
        rules=rules or Rules(),
    )
