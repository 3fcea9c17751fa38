"""The emergency sheet: what is kept, what is on it, and when it is offered."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from appliance.mqtt import BrokerSettings
from appliance.settings import Slug
from counter.assembly import Models, assemble
from counter.held_line import KEEP_EVERY_S, HeldLine, LineFile, NotKept, held
from counter.panel import Inputs
from counter.paper import write_pdf
from counter.settings import PanelSettings
from counter.sheet import WORDS, Sheet, sheet
from counter.sheet_offer import OFFER_AFTER_S, Print, SheetInputs, derive_sheet, keep_due
from office.ids import AppointmentId, CommandId, CounterId, Language, QueueId, ServiceId, TicketId, UnitId
from office.wire.entries import CounterEntry
from office.wire.panel_states import ExpectedRow, LineState, TicketRow
from office.wire.states import CatalogueState, QueueEntry, QueuesState, QueueState, ServiceEntry, WalkInState

NOW = datetime(2026, 11, 23, 9, 42, tzinfo=UTC)
DE, Q, KFZ = Language("de"), QueueId("q"), QueueId("kfz")
WORDS_DE = {word: word for word in WORDS} | {"given": "{given} von {limit}"}


def row(number: str, state: str = "waiting", queue: QueueId = Q, **more: object) -> TicketRow:
    fields: dict[str, object] = {
        "id": TicketId(f"t-{number}"),
        "number": number,
        "queue": queue,
        "state": state,
        "services": (ServiceId("ausweis"),),
        "issued_at": NOW - timedelta(minutes=30),
    }
    return TicketRow(**{**fields, **more})  # type: ignore[arg-type]  # the fields of TicketRow, by name


def catalogue() -> CatalogueState:
    names = {Q: "Bürgerbüro", KFZ: "Zulassung & <Kfz>"}
    return CatalogueState(
        office="x",
        name={DE: "Amt"},
        time_zone="Europe/Berlin",
        languages=(DE,),
        queues=tuple(
            QueueEntry(id=q, unit=UnitId("u"), name={DE: name}, letter="A", appointment_letter="B")
            for q, name in names.items()
        ),
        services=(ServiceEntry(id=ServiceId("ausweis"), name={DE: "Ausweis"}, group="g", queue=Q, minutes=10),),
        counters=(CounterEntry(id=CounterId("3"), name={DE: "Platz 3"}, skills=(Q,)),),
    )


def queues() -> QueuesState:
    walk_in = WalkInState(open=True, given=45, limit=60)
    state = QueueState(id=Q, unit=UnitId("u"), letter="A", name={DE: "x"}, waiting=2, walk_in=walk_in)
    return QueuesState(at=NOW, queues=(state,))


def inputs(*rows: TicketRow) -> Inputs:
    line = LineState(at=NOW - timedelta(minutes=5), day=date(2026, 11, 23), tickets=rows)
    return Inputs(counter=CounterId("3"), language="de", hub_at=NOW, catalogue=catalogue(), line=line, monotonic=100.0)


def kept(*rows: TicketRow) -> HeldLine:
    what = held(inputs(*rows), queues())
    assert what is not None
    return what


def made(*rows: TicketRow) -> Sheet:
    return sheet(kept(*rows), WORDS_DE, "de")


def test_who_waits_stands_in_the_order_of_the_line_by_queue() -> None:
    booked = row("B004", appointment_at=NOW)
    at = row("A001", "serving", counter=CounterId("3"))
    page = made(row("A017"), booked, at, row("K001", queue=KFZ), row("A009", "parked"), row("A012", "away"))
    here, office, kfz, aside, _expected = page.tables
    assert [cells[0] for cells in office.rows] == ["A017", "B004"]
    assert office.rows[1][:5] == ("B004", "Ausweis", "1", "10:12", "10:42")
    assert (here.rows[0][0], here.rows[0][5]) == ("A001", "Platz 3")
    assert [cells[0] for cells in kfz.rows] == ["K001"]
    assert [cells[0] for cells in aside.rows] == ["A009", "A012"]
    assert (office.heading, office.remark) == ("waiting: Bürgerbüro (2)", "45 von 60")
    assert page.lead[0] == "as-of: 23.11.2026 10:42"


def test_appointments_that_are_not_checked_in_stand_at_the_end() -> None:
    coming = ExpectedRow(appointment=AppointmentId("p-1"), at=NOW, queue=Q, services=(ServiceId("ausweis"),), people=2)
    told = inputs(row("A017"))
    assert told.line is not None
    what = held(replace(told, line=msgspec.structs.replace(told.line, expected=(coming,))), queues())
    assert what is not None
    page = sheet(what, WORDS_DE, "de")
    assert page.tables[-1].heading == "expected"
    assert page.tables[-1].rows == (("10:42", "Ausweis", "2", "", "", ""),)
    assert "p-1" not in page.as_html()


def test_every_row_has_a_cell_for_each_column() -> None:
    page = made(row("A017"), row("A001", "called"), row("A009", "parked"))
    assert all(len(cells) == len(table.columns) for table in page.tables for cells in table.rows)


def test_names_cannot_break_the_page() -> None:
    assert "Zulassung &amp; &lt;Kfz&gt;" in made(row("A017")).as_html()


def test_needs_and_notes_are_neither_kept_nor_printed(tmp_path: Path) -> None:
    private = row("A017", assistance=("low_counter",), note="Frau Yilmaz", language=Language("tr"))
    file = LineFile(tmp_path)
    file.keep(kept(private))
    on_disk = (tmp_path / "line.json").read_text("utf-8") + made(private).as_html()
    assert "A017" in on_disk
    assert not any(word in on_disk for word in ("low_counter", "Yilmaz", '"tr"'))


def test_what_is_kept_is_there_after_a_restart_for_a_day(tmp_path: Path) -> None:
    what = kept(row("A017"))
    LineFile(tmp_path / "new").keep(what)
    again = LineFile(tmp_path / "new")
    assert again.load(NOW + timedelta(hours=1)) == what
    assert again.load(NOW + timedelta(hours=25)) is None
    assert LineFile(tmp_path / "none").load(NOW) is None


def test_a_torn_file_is_told_and_replaced(tmp_path: Path) -> None:
    file = LineFile(tmp_path)
    (tmp_path / "line.json").write_bytes(b'{"v":1,"at":')
    with pytest.raises(NotKept, match="cannot be read"):
        file.load(NOW)
    file.keep(kept(row("A017")))
    assert file.load(NOW) is not None


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(NotKept, match="data_dir"):
        LineFile(tmp_path / "file").keep(kept(row("A017")))
    with pytest.raises(NotKept, match="data_dir"):
        write_pdf("<p>x</p>", "x", tmp_path / "file" / "x.pdf")


def test_nothing_is_held_before_line_and_catalogue_are_known() -> None:
    assert held(replace(inputs(), line=None), None) is None
    assert held(replace(inputs(), catalogue=None), None) is None


@pytest.mark.parametrize(("kept_at", "due"), [(None, True), (50.0, False), (100.0 - KEEP_EVERY_S, True)])
def test_the_list_is_kept_once_a_minute(kept_at: float | None, due: bool) -> None:
    assert keep_due(kept_at, 100.0) is due


@pytest.mark.parametrize(
    ("online", "away", "offered"),
    [(True, None, False), (False, 99.5, False), (False, 100.0 - OFFER_AFTER_S, True)],
)
def test_the_sheet_is_offered_while_the_hub_is_away(online: bool, away: float | None, offered: bool) -> None:
    panel = replace(inputs(row("A017")), online=online)
    props = derive_sheet(SheetInputs(panel=panel, held=kept(row("A017")), away_since=away))
    assert (props.offered, props.as_of, props.count) == (offered, "23.11. 10:42", 1)


@pytest.mark.parametrize(
    ("online", "has", "stage", "why"),
    [
        (True, True, Print.NONE, "hub-there"),
        (False, False, Print.NONE, "no-list"),
        (False, True, Print.BUSY, "printing"),
        (False, True, Print.PRINTED, ""),
    ],
)
def test_what_cannot_be_printed_has_a_reason(online: bool, has: bool, stage: Print, why: str) -> None:
    what = kept(row("A017")) if has else None
    panel = replace(inputs(), online=online)
    assert derive_sheet(SheetInputs(panel=panel, held=what, stage=stage)).why == why


@pytest.mark.usefixtures("qapp")
def test_a_long_list_becomes_a_pdf_of_several_pages(tmp_path: Path) -> None:
    page = made(*(row(f"A{n:03}") for n in range(80)))
    file = tmp_path / "deep" / "list.pdf"
    write_pdf(page.as_html(), page.title, file)
    written = file.read_bytes()
    assert written.startswith(b"%PDF-")
    assert written.rstrip().endswith(b"%%EOF")
    assert written.count(b"/Type /Page\n") >= 3


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.passed = 0.0

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.passed)

    def monotonic(self) -> float:
        return self.passed


def begun(folder: Path, clock: Clock) -> Models:
    settings = PanelSettings(
        office=Slug("x"), broker=BrokerSettings(user="counter-3"), counter=Slug("3"), data_dir=folder
    )
    return assemble(settings, lambda _command, _on_outcome: CommandId("c"), clock)


@pytest.mark.usefixtures("qapp")
def test_a_panel_that_starts_without_a_hub_offers_the_list_of_before(tmp_path: Path) -> None:
    LineFile(tmp_path / "x-3").keep(kept(row("A017"), row("A018")))
    clock = Clock()
    models = begun(tmp_path, clock)
    clock.passed = OFFER_AFTER_S
    models.tick()
    assert (models.sheet.property("offered"), models.sheet.property("count")) == (True, 2)
    assert models.sheet.property("why") == ""


@pytest.mark.usefixtures("qapp")
def test_the_file_is_refreshed_each_minute_while_the_hub_is_there(tmp_path: Path) -> None:
    clock = Clock()
    models = begun(tmp_path, clock)
    file = LineFile(tmp_path / "x-3")
    numbers = []
    for number, at in (("A017", 0.0), ("A018", KEEP_EVERY_S / 2), ("A019", KEEP_EVERY_S)):
        clock.passed = at
        models.panel.show(replace(inputs(row(number)), online=True))
        models.tick()
        found = file.load(NOW)
        assert found is not None
        numbers.append(found.line.tickets[0].number)
    assert numbers == ["A017", "A017", "A019"]


@pytest.mark.noisy("a folder that cannot be written is logged once")
@pytest.mark.usefixtures("qapp")
def test_a_disk_that_cannot_be_written_is_told_once_and_the_list_is_offered_from_memory(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    clock = Clock()
    models = begun(tmp_path / "file", clock)
    for at in (0.0, KEEP_EVERY_S, 2 * KEEP_EVERY_S):
        clock.passed = at
        models.panel.show(replace(inputs(row("A017")), online=True))
        models.tick()
    assert sum("data_dir" in record.getMessage() for record in caplog.records) == 1
    models.panel.take_hub(False)
    models.tick()
    models.sheet.print_sheet()
    assert (models.sheet.property("count"), models.sheet.property("stage")) == (1, "sheet-failed")
