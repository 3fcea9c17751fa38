"""An example house for pictures without a broker. The names are invented."""

from datetime import UTC, date, datetime, timedelta

from counter.staff.house import House
from office.commands import BatchAt
from office.ids import AppointmentId, ClientId, CounterId, Language, QueueId, ServiceId, TicketId, UnitId
from office.wire.answers import WaitRange
from office.wire.entries import CounterEntry, UnitEntry
from office.wire.panel_states import DeviceEntry, ExpectedRow, Fault, HealthState, LineState, TicketRow, WorkingCounter
from office.wire.states import (
    BoardState,
    BookingState,
    CatalogueState,
    CentreState,
    HubState,
    QueueEntry,
    QueuesState,
    QueueState,
    ServiceEntry,
    StandByState,
    WalkInState,
    WallMessage,
)

NOW = datetime(2026, 11, 23, 8, 42, tzinfo=UTC)
DAY = date(2026, 11, 23)
_DE, _EN = Language("de"), Language("en")
_QUEUES = {
    "buergerservice": ("Bürgerservice", "Citizens' service", "A", "B", "N"),
    "abholung": ("Abholen und Abgeben", "Collect and hand in", "C", "D", ""),
    "standesamt": ("Standesamt", "Registry office", "S", "T", "U"),
    "zulassung": ("Kfz-Zulassung und Führerscheine", "Vehicle registration and licences", "K", "L", "M"),
}
_SERVICES = (
    ("personalausweis", "Personalausweis beantragen", "Apply for an identity card", "buergerservice", 15),
    ("reisepass", "Reisepass beantragen", "Apply for a passport", "buergerservice", 15),
    ("wohnsitz", "Wohnung anmelden oder ummelden", "Register a new address", "buergerservice", 12),
    ("fuehrungszeugnis", "Führungszeugnis beantragen", "Apply for a certificate of conduct", "buergerservice", 8),
    ("dokument", "Fertiges Dokument abholen", "Collect a finished document", "abholung", 5),
    ("geburt", "Geburt anmelden", "Register a birth", "standesamt", 30),
    ("kfz-neu", "Neues Fahrzeug zulassen", "Register a new vehicle", "zulassung", 20),
    ("kfz-ab", "Fahrzeug abmelden (Außerbetriebsetzung)", "Deregister a vehicle", "zulassung", 8),
    ("fuehrerschein", "Führerschein umtauschen", "Exchange a driving licence", "zulassung", 12),
)


def texts(german: str, english: str) -> dict[Language, str]:
    """Return a text in both languages."""
    return {_DE: german, _EN: english}


def at(minutes: int) -> datetime:
    """Return a moment so many minutes from now."""
    return NOW + timedelta(minutes=minutes)


def example_house(language: str, client: str, *, online: bool = True) -> House:
    """Return a busy Monday morning."""
    return House(
        client=ClientId(client),
        language=language,
        online=online,
        hub=HubState(online=True, at=NOW, day=DAY, centre=_centre()),
        catalogue=_catalogue(),
        queues=QueuesState(at=NOW, queues=_queues()),
        line=_line(),
        health=_health(),
        board=BoardState(day=DAY, seq=3, messages=(_message(),)),
    )


def _centre() -> CentreState:
    return CentreState(online=True, since=at(-90), can=("offers", "hold", "book", "wish"))


def _message() -> WallMessage:
    said = texts("Heute längere Wartezeiten", "Longer waits today")
    return WallMessage(text=said, queue=QueueId("zulassung"), until=at(138))


def _catalogue() -> CatalogueState:
    units = (("buergeramt", "Bürgeramt und Standesamt"), ("zulassung", "Kfz-Zulassung und Führerscheine"))
    return CatalogueState(
        office="musterstadt",
        name=texts("Bürgerbüro Musterstadt", "Citizens' office Musterstadt"),
        time_zone="Europe/Berlin",
        languages=tuple(map(Language, ("de", "en", "tr", "ar", "uk"))),
        urgent_head_start=60,
        units=tuple(UnitEntry(id=UnitId(u), name=texts(name, name)) for u, name in units),
        queues=tuple(
            QueueEntry(id=QueueId(q), unit=UnitId("u"), name=texts(de, en), letter=w, appointment_letter=a)
            for q, (de, en, w, a, _s) in _QUEUES.items()
        ),
        services=tuple(
            ServiceEntry(id=ServiceId(s), name=texts(de, en), group="g", queue=QueueId(q), minutes=m)
            for s, de, en, q, m in _SERVICES
        ),
        counters=tuple(
            CounterEntry(id=CounterId(str(n)), name=texts(f"Platz {n}", f"Counter {n}"), skills=()) for n in range(1, 7)
        ),
    )


def _queues() -> tuple[QueueState, ...]:
    states = {
        "buergerservice": (14, (25, 55), WalkInState(open=True, left=12, given=48, limit=60, until=at(78))),
        "abholung": (2, (4, 10), WalkInState(open=True, given=31)),
        "standesamt": (5, None, WalkInState(open=False, reason="quota_exhausted", left=0, given=10, limit=16)),
        "zulassung": (23, (40, 95), WalkInState(open=True, left=3, given=42, limit=45, until=at(78))),
    }
    batches = {
        "buergerservice": (BatchAt(at="08:00", count=40), BatchAt(at="09:30", count=20)),
        "standesamt": (BatchAt(at="08:00", count=10), BatchAt(at="10:00", count=6)),
    }
    return tuple(_queue(name, *states[name], batches.get(name, ())) for name in _QUEUES)


def _queue(
    name: str, waiting: int, wait: tuple[int, int] | None, walk_in: WalkInState, batches: tuple[BatchAt, ...]
) -> QueueState:
    german, english, letter, _appointments, standby = _QUEUES[name]
    fields = {field: getattr(walk_in, field) for field in walk_in.__struct_fields__}
    next_at = at(18) if walk_in.reason == "quota_exhausted" else None
    return QueueState(
        id=QueueId(name),
        unit=UnitId("zulassung" if name == "zulassung" else "buergeramt"),
        letter=letter,
        name=texts(german, english),
        waiting=waiting,
        wait=None if wait is None else WaitRange(low_min=wait[0], high_min=wait[1]),
        walk_in=WalkInState(**{**fields, "batches": batches, "next_at": next_at}),
        standby=StandByState(open=letter == "K", waiting=4 if letter == "K" else 0, limit=20) if standby else None,
        booking=BookingState(free_today=2, next_at=at(200)),
        closes_at=at(438),
    )


def ticket(number: str, minutes: int, **more: object) -> TicketRow:
    """Return a ticket drawn so many minutes ago."""
    fields: dict[str, object] = {
        "id": TicketId(f"t-{number}"),
        "number": number,
        "queue": QueueId("buergerservice"),
        "state": "waiting",
        "services": (ServiceId("personalausweis"),),
        "issued_at": at(-minutes),
    }
    return TicketRow(**{**fields, **more})  # type: ignore[arg-type]  # the fields of TicketRow, by name


def _line() -> LineState:
    expected = ((18, "reisepass", 1), (33, "wohnsitz", 3), (48, "geburt", 2), (78, "kfz-neu", 1), (93, "reisepass", 1))
    return LineState(
        at=NOW,
        day=DAY,
        tickets=(
            ticket("A017", 42),
            ticket("A018", 40, services=(ServiceId("wohnsitz"),), people=3),
            ticket("A019", 31, state="missed"),
            ticket("A020", 22, state="serving", counter=CounterId("3")),
            ticket("A021", 12, state="away", errand="photo"),
        ),
        expected=tuple(
            ExpectedRow(
                appointment=AppointmentId(f"e-{minutes}"),
                at=at(minutes),
                queue=None,
                services=(ServiceId(service),),
                people=people,
            )
            for minutes, service, people in expected
        ),
        counters=(
            WorkingCounter(id=CounterId("1"), state="serving", skills=_skills("buergerservice", "abholung")),
            WorkingCounter(id=CounterId("2"), state="called", skills=_skills("buergerservice")),
            WorkingCounter(id=CounterId("4"), state="free", skills=_skills("zulassung", "abholung")),
            WorkingCounter(id=CounterId("5"), state="paused", skills=_skills("zulassung")),
        ),
        beyond_closing=(),
    )


def _skills(*names: str) -> tuple[QueueId, ...]:
    return tuple(map(QueueId, names))


def _health() -> HealthState:
    devices = (
        ("kiosk-1", "kiosk", ("Kiosk am Eingang", "Kiosk at the entrance"), True),
        ("kiosk-2", "kiosk", ("Kiosk im Flur", "Kiosk in the corridor"), True),
        ("display-1", "display", ("Bildschirm in der Wartehalle", "Screen in the waiting hall"), True),
        ("printer-1", "printer", ("Drucker am Empfang", "Printer at the reception"), True),
        ("printer-2", "printer", ("Drucker 1. Stock", "Printer on the first floor"), True),
        ("desk-1", "desk", ("Empfang", "Reception"), True),
        ("lead-1", "lead", ("Leitung", "Lead's office"), True),
    )
    buttons = tuple(
        DeviceEntry(client=ClientId(f"button-{n}"), role="button", counters=(CounterId(str(n)),), online=online)
        for n, online in ((1, True), (2, True), (3, False), (4, None))
    )
    placed = tuple(
        DeviceEntry(client=ClientId(c), role=role, place=texts(*place), online=online, version="0.1.0")
        for c, role, place, online in devices
    )
    faults = (
        Fault(device="button-3", what="offline", since=at(-190)),
        Fault(device="printer-2", what="paper_near_end", since=at(-25), values={"left": 40}),
        Fault(device="kiosk-2", what="paper_out", since=at(-4)),
    )
    return HealthState(faults=faults, devices=(*placed, *buttons))
