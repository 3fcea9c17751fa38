"""Example states of a counter, for pictures without a broker. The names are invented."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from counter.actions import Action
from counter.panel import Inputs, Notice, Pending
from office.ids import CallId, CounterId, Language, QueueId, ServiceId, TicketId, UnitId
from office.wire.entries import CounterEntry
from office.wire.states import (
    CatalogueState,
    CounterState,
    LineState,
    NextUp,
    QueueEntry,
    ServiceEntry,
    TicketRow,
)

_NOW = datetime(2026, 11, 23, 9, 42, tzinfo=UTC)
_COUNTER = CounterId("3")
_DE, _EN = Language("de"), Language("en")


def _texts(german: str, english: str) -> dict[Language, str]:
    return {_DE: german, _EN: english}


def _catalogue() -> CatalogueState:
    names = {
        "buergerbuero": ("Bürgerbüro", "Citizens' office", "A", "B"),
        "abholung": ("Abholung von Dokumenten", "Collecting documents", "C", "D"),
        "kfz": ("Kfz-Zulassung", "Vehicle registration", "E", "F"),
        "standesamt": ("Standesamt", "Registry office", "G", "H"),
    }
    queues = tuple(
        QueueEntry(id=QueueId(q), unit=UnitId("u"), name=_texts(de, en), letter=w, appointment_letter=a)
        for q, (de, en, w, a) in names.items()
    )
    services = (
        ("personalausweis", "Personalausweis beantragen", "Apply for an identity card", 15),
        ("ummeldung", "Wohnung ummelden (innerhalb der Stadt)", "Change of address within the city", 12),
    )
    return CatalogueState(
        office="musterstadt",
        name=_texts("Bürgerbüro Musterstadt", "Citizens' office Musterstadt"),
        time_zone="Europe/Berlin",
        languages=(_DE, _EN),
        notice=_texts("Vorführung: Nummern gibt es zu jeder Zeit.", "Demonstration: numbers at any hour."),
        queues=queues,
        services=tuple(
            ServiceEntry(id=ServiceId(s), name=_texts(de, en), group="g", queue=QueueId("buergerbuero"), minutes=m)
            for s, de, en, m in services
        ),
        counters=(CounterEntry(id=_COUNTER, name=_texts("Platz 3", "Counter 3"), skills=(QueueId("buergerbuero"),)),),
    )


def _row(number: str, minutes: int, **more: object) -> TicketRow:
    fields: dict[str, object] = {
        "id": TicketId(f"t-{number}"),
        "number": number,
        "queue": QueueId("buergerbuero"),
        "state": "called",
        "issued_at": _NOW - timedelta(minutes=minutes),
        "services": (ServiceId("personalausweis"),),
        "attempt": 1,
    }
    return TicketRow(**{**fields, **more})  # type: ignore[arg-type]  # the fields of TicketRow, by name


_COMMON = ("call_next", "pause_counter", "close_counter", "call_ticket")
_AT_CALL = ("recall", "start_service", "finish", "no_show", "put_back", "park", "transfer", "call_next")


def _state(state: str, may: tuple[str, ...], **more: object) -> CounterState:
    upcoming = NextUp(
        ticket=TicketId("t-2"), number="A018", key="why.longest", values={"number": "A018", "since": "10:19"}
    )
    fields: dict[str, object] = {
        "counter": _COUNTER,
        "state": state,
        "clerk": "m-yilmaz",
        "skills": (QueueId("buergerbuero"),),
        "may": may,
        "waiting": 7,
        "longest_wait_min": 23,
        "next": upcoming,
    }
    return CounterState(**{**fields, **more})  # type: ignore[arg-type]  # the fields of CounterState, by name


def examples(language: str) -> Iterator[tuple[str, Inputs]]:
    """Yield each state worth looking at, with its name."""
    base = Inputs(
        counter=_COUNTER,
        language=language,
        clerk="m-yilmaz",
        online=True,
        hub_at=_NOW,
        catalogue=_catalogue(),
        state=_state("free", _COMMON),
    )
    simple = _row("A017", 26)
    rich = _row(
        "A017",
        31,
        services=(ServiceId("personalausweis"), ServiceId("ummeldung")),
        people=3,
        language=Language("tr"),
        assistance=("low_counter", "more_time"),
        attempt=2,
    )
    parked = LineState(at=_NOW, day=date(2026, 11, 23), tickets=tuple(_row(n, 40, state="parked") for n in _PARKED))
    called = _state("called", _AT_CALL, ticket=simple, call=CallId("c"), called_at=_NOW, painted=True)
    serving = _state("serving", _AT_CALL[2:3] + _AT_CALL[5:], ticket=rich, painted=True, spoken=True, called_at=_NOW)
    yield "closed", replace(base, state=_state("closed", ("open_counter",), clerk=None))
    yield "free", base
    yield "nobody", replace(base, state=_state("free", _COMMON[1:], waiting=0, longest_wait_min=None, next=None))
    yield "called", replace(base, state=called)
    yield "serving", replace(base, state=serving, line=parked)
    booked = _row("B004", 3, appointment_at=_NOW + timedelta(minutes=3), services=(ServiceId("ummeldung"),))
    yield "appointment", replace(base, state=_state("called", _AT_CALL, ticket=booked, spoken=True, painted=True))
    yield "paused", replace(base, state=_state("paused", ("resume_counter", "close_counter")))
    missed = _state("free", (*_COMMON, "undo_no_show"), last=_row("A017", 26, state="missed"))
    yield "undo", replace(base, state=missed, line=parked)
    yield "pending", replace(base, pending=Pending(Action.NEXT, -1.0))
    yield "refused", replace(base, notice=Notice("refused-too_soon", 0.0), state=called)
    yield "away", replace(base, state=serving, online=False, monotonic=200.0)


_PARKED = ("A009", "A012")
