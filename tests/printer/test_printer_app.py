"""`lobbycall printer` on a real broker, and its small commands."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from appliance import lifecycle
from appliance.settings import Slug
from office.ids import ClientId, OfficeSlug
from office.slip import SlipKind
from office.wire.codec import Codec
from office.wire.devices import DeviceState, PrintJob
from office.wire.topics import Topics
from printer import PrinterSettings, app
from printer.app import Settings, SharedPrinter, main
from printer.finding import addresses
from printer.virtual.faults import Fault
from printer.virtual.server import VirtualPrinter
from support.broker import Broker, Listener
from support.slips import make_slip
from support.waiting import wait_until

TOPICS = Topics(OfficeSlug("printer-test"))
CLIENT = ClientId("printer-1")
CODEC = Codec()


@pytest.fixture
def shared(
    broker: Broker, virtual: VirtualPrinter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[threading.Event]:
    """A running shared printer; set the event to end it."""
    stop = threading.Event()
    monkeypatch.setattr(app, "stop_event", lambda: stop)
    monkeypatch.setattr(app, "supervisor", lambda: lifecycle.Supervisor({}))
    printer = PrinterSettings(device=f"tcp://127.0.0.1:{virtual.port}", spool=tmp_path / "spool.db", hold=True)
    settings = Settings(office=Slug("printer-test"), broker=broker.settings("printer-1"), printer=printer)
    thread = threading.Thread(target=SharedPrinter(settings).run)
    thread.start()
    yield stop
    stop.set()
    thread.join(20)


def states(listener: Listener) -> list[DeviceState]:
    return [CODEC.decode(payload, DeviceState) for payload in listener.on(TOPICS.device(CLIENT))]


def ready(listener: Listener) -> bool:
    told = states(listener)
    return bool(told) and told[-1].printer is not None and told[-1].printer.ready


@pytest.mark.noisy(reason="a job that is no job is logged")
def test_a_job_on_the_line_becomes_a_slip_once(broker: Broker, shared: threading.Event, pictures: Path) -> None:
    job = CODEC.encode(PrintJob(job="job-1", slip=make_slip(SlipKind.APPOINTMENT, "en")))
    with Listener(broker.settings("hub"), TOPICS.device(CLIENT)) as hub:
        wait_until(lambda: ready(hub), what="the printer to be ready")
        for payload in (job, b"no job", job):
            hub.say(TOPICS.print(CLIENT), payload)
        wait_until(lambda: list(pictures.glob("*.txt")), what="the slip")
        assert "Your appointment" in (pictures / "slip-0001.txt").read_text("utf-8")
        shared.set()
        wait_until(lambda: not states(hub)[-1].online, what="the last word")
    assert len(list(pictures.glob("*.txt"))) == 1


@pytest.mark.noisy(reason="the printer has no paper at first")
def test_word_that_a_ticket_is_gone_drops_its_slip(
    broker: Broker, shared: threading.Event, virtual: VirtualPrinter, pictures: Path
) -> None:
    virtual.faults.set(Fault.PAPER_OUT)
    jobs = (
        PrintJob(job="job-1", slip=make_slip()),
        PrintJob(job="job-2", slip=make_slip(number="A018")),
        PrintJob(job="gone-1", gone="A017"),
    )
    with Listener(broker.settings("hub"), TOPICS.device(CLIENT)) as hub:
        wait_until(lambda: any("paper_out" in problems(state) for state in states(hub)), what="the paper's end")
        for job in jobs:
            hub.say(TOPICS.print(CLIENT), CODEC.encode(job))
        wait_until(lambda: max(waiting(hub)) > 1 and waiting(hub)[-1] == 1, what="one slip to go")
        virtual.faults.set()
        wait_until(lambda: list(pictures.glob("*.txt")), 20, what="the other slip")
        shared.set()
        wait_until(lambda: not states(hub)[-1].online, what="the last word")
    assert [file.read_text("utf-8").count("A018") for file in pictures.glob("*.txt")] == [1]


def problems(state: DeviceState) -> tuple[str, ...]:
    return () if state.printer is None else state.printer.problems


def waiting(listener: Listener) -> list[int]:
    """Return how many jobs have waited at each time the printer said so."""
    return [state.printer.waiting_jobs for state in states(listener) if state.printer is not None]


def test_a_sample_is_printed_and_the_status_told(
    virtual: VirtualPrinter, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    device = f"tcp://127.0.0.1:{virtual.port}"
    assert main(["sample", "--device", device, "--slip", "errand", "--language", "de"]) == 0
    wait_until((pictures / "slip-0001.txt").exists, what="the slip")
    assert "Zwischenweg" in (pictures / "slip-0001.txt").read_text("utf-8")
    assert main(["status", "--device", device]) == 0
    assert capsys.readouterr().out == "ready\n"


def test_the_status_of_an_empty_printer_says_what_to_do(
    virtual: VirtualPrinter, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (pictures / "faults.json").write_text('["paper_out"]')
    assert main(["status", "--device", f"tcp://127.0.0.1:{virtual.port}"]) == 1
    said = capsys.readouterr()
    assert said.out == "paper_out: the paper is at its end; put in a new roll\n"
    assert said.err == ""


def test_printers_that_answer_are_found(virtual: VirtualPrinter, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        places = [f"127.0.0.1:{virtual.port}", f"127.0.0.1:{silent.getsockname()[1]}", "127.0.0.1:1"]
        assert main(["find", *places]) == 0
    assert f"tcp://127.0.0.1:{virtual.port}\n" in capsys.readouterr().out
    assert addresses(["10.0.0.0/30", "bon:9101", "10.0.0.1"]) == [("10.0.0.1", 9100), ("10.0.0.2", 9100), ("bon", 9101)]


@pytest.mark.parametrize("place", ["10.0.0.0/8", "10.0.0.0/x", "bon:port", ":9100"])
def test_a_place_that_is_none_is_refused(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["find", place])
    assert place in capsys.readouterr().err


@pytest.mark.parametrize("language", ["de", "en", "fr", "tr", "ar", "uk"])
@pytest.mark.parametrize("kind", ["wait", "standby", "appointment", "errand"])
def test_a_sample_of_each_kind_and_language_goes_out(
    kind: str, language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "new" / "paper.bin"
    file.parent.mkdir()
    assert main(["sample", "--device", str(file), "--slip", kind, "--language", language]) == 0
    assert f"{file.stat().st_size} bytes sent" in capsys.readouterr().err


def test_large_print_does_not_go_out_on_a_slow_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sample", "--device", "serial:///dev/ttyS9?baud=9600", "--layout", "large"]) == 1
    assert "'large' at 9600 baud; allowed: one without a drawn number" in capsys.readouterr().err


def test_a_sample_for_nobody_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sample", "--device", "tcp://127.0.0.1:1"]) == 1
    assert "refused" in capsys.readouterr().err


def test_help_explains_the_program_and_its_commands(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    said = capsys.readouterr().out
    assert "shared slip printer" in said
    assert "lobbycall printer sample" in said
