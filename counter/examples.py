"""Example states of a counter, for pictures without a broker. The names are invented."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from msgspec import structs

from counter.actions import Action
from counter.panel import Inputs, Notice, Pending
from office.ids import AppointmentId, CallId, CounterId, Language, QueueId, ServiceId, TicketId, UnitId
from office.wire.entries import CounterEntry, ErrandEntry
from office.wire.panel_states import CounterState, ExpectedRow, LineState, NextUp, TicketRow, WorkingCounter
from office.wire.states import CatalogueState, QueueEntry, ServiceEntry

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
        counters=tuple(
            CounterEntry(id=CounterId(n), name=_texts(f"Platz {n}", f"Counter {n}"), skills=(QueueId("buergerbuero"),))
            for n in "123456"
        ),
        errands=(
            ErrandEntry(id="photo", name=_texts("Fotoautomat", "Photo machine")),
            ErrandEntry(id="cashier", name=_texts("Kassenautomat", "Payment machine")),
        ),
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


_COMMON = ("call_next", "pause_counter", "close_counter", "call_ticket", "serve_unticketed")
_AT_CALL = (
    "recall",
    "start_service",
    "finish",
    "no_show",
    "put_back",
    "park",
    "transfer",
    "call_next",
    "errand",
    "add_service",
)


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
        line=line(),
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
        note="Formular liegt bei" if language == "de" else "has the form with them",
    )
    called = _state("called", _AT_CALL, ticket=simple, call=CallId("c"), called_at=_NOW, painted=True)
    serving = _state(
        "serving",
        (*_AT_CALL[2:3], *_AT_CALL[5:], "errand", "add_service"),
        ticket=rich,
        painted=True,
        spoken=True,
        called_at=_NOW,
    )
    yield "closed", replace(base, state=_state("closed", ("open_counter",), clerk=None))
    yield "free", base
    yield "nobody", replace(base, state=_state("free", _COMMON[1:], waiting=0, longest_wait_min=None, next=None))
    yield "called", replace(base, state=called)
    yield "serving", replace(base, state=serving)
    booked = _row("B004", 3, appointment_at=_NOW + timedelta(minutes=3), services=(ServiceId("ummeldung"),))
    yield "appointment", replace(base, state=_state("called", _AT_CALL, ticket=booked, spoken=True, painted=True))
    yield "paused", replace(base, state=_state("paused", ("resume_counter", "close_counter")))
    missed = _state("free", (*_COMMON, "undo_no_show"), last=_row("A017", 26, state="missed"))
    yield "undo", replace(base, state=missed)
    yield "pending", replace(base, pending=Pending(Action.NEXT, -1.0))
    yield "refused", replace(base, notice=Notice("refused-too_soon", 0.0), state=called)
    yield from _sign_ins(base)
    yield "away", replace(base, state=serving, online=False, monotonic=200.0)


def _sign_ins(base: Inputs) -> Iterator[tuple[str, Inputs]]:
    assert base.catalogue is not None  # noqa: S101  # the examples have one
    pin = structs.replace(base.catalogue, clerk_sign_in=True)
    states = {CounterId(n): CounterState(counter=CounterId(n), state="closed") for n in "123456"}
    states[CounterId("2")] = CounterState(counter=CounterId("2"), state="free", clerk="b-kaya")
    closed = _state("closed", ("open_counter",), clerk=None)
    yield "choose-counter", replace(base, fixed=False, offered=states, state=closed, catalogue=pin)
    taken = _state("called", (*_AT_CALL, "open_counter"), clerk="b-kaya", ticket=_row("A017", 26))
    yield "takeover", replace(base, state=taken)


def line() -> LineState:
    """Return a line with somebody on each list."""
    waiting = [_row(f"A{18 + n:03d}", 23 - 3 * n, state="waiting", attempt=0) for n in range(6)]
    waiting[1] = structs.replace(waiting[1], assistance=("hearing_loop",), people=2)
    waiting[4] = structs.replace(waiting[4], services=(ServiceId("ummeldung"),))
    booked = _row("B005", 5, state="waiting", attempt=0, appointment_at=_NOW + timedelta(minutes=18))
    aside = (
        _row("A009", 40, state="parked", counter=_COUNTER, until=_NOW + timedelta(minutes=9)),
        _row("A012", 38, state="parked", counter=_COUNTER),
        _row("A007", 50, state="away", counter=_COUNTER, errand="photo"),
        _row("A011", 39, state="missed", counter=_COUNTER, ended_at=_NOW - timedelta(minutes=7)),
        _row("A015", 30, state="serving", counter=CounterId("4"), called_at=_NOW - timedelta(minutes=6)),
    )
    expected = tuple(
        ExpectedRow(
            appointment=AppointmentId(f"p-{n}"),
            at=_NOW + timedelta(minutes=18 + 15 * n),
            queue=QueueId("buergerbuero"),
            services=(ServiceId("ummeldung"),),
            people=1 + n % 2,
        )
        for n in range(4)
    )
    return LineState(
        at=_NOW,
        day=date(2026, 11, 23),
        tickets=(*waiting, booked, *aside),
        expected=expected,
        counters=(
            WorkingCounter(id=_COUNTER, state="serving", skills=(QueueId("buergerbuero"),)),
            WorkingCounter(id=CounterId("4"), state="serving", skills=(QueueId("buergerbuero"),)),
            WorkingCounter(id=CounterId("5"), state="free", skills=(QueueId("kfz"),)),
        ),
        beyond_closing=(waiting[5].id,),
    )
