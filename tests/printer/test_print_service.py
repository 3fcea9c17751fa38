"""The whole printer from a job to paper: real thread, real spool, the virtual printer on TCP."""

import os
import pty
import socket
import threading
import tty
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from appliance.clock import SystemClock
from appliance.settings import ConfigurationError
from office.wire.devices import PrinterState
from printer import PrinterSettings, PrintService, Proof
from printer.virtual.engine import Engine
from printer.virtual.faults import Fault
from printer.virtual.server import VirtualPrinter
from support.slips import make_slip
from support.waiting import wait_until

pytestmark = pytest.mark.long

fault = pytest.mark.noisy(reason="each fault is logged once when it begins and once when it ends")


@dataclass
class Told:
    """What a service has told."""

    states: list[PrinterState] = field(default_factory=list)
    proofs: list[tuple[str, Proof]] = field(default_factory=list)

    def wait_for(self, job: str, proof: Proof) -> None:
        wait_until(lambda: (job, proof) in self.proofs, 20, f"{job} to be {proof}")

    def wait_ready(self, ready: bool = True) -> None:
        wait_until(lambda: self.states and self.states[-1].ready is ready, 20, f"the printer to be ready: {ready}")

    def wait_problem(self, problem: str) -> None:
        wait_until(lambda: self.states and problem in self.states[-1].problems, 20, problem)


Start = Callable[..., tuple[PrintService, Told]]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    running: list[PrintService] = []

    def begin(device: str, **settings: Any) -> tuple[PrintService, Told]:
        told = Told()
        made = PrinterSettings(device=device, spool=tmp_path / "spool" / "jobs.db", **settings)
        service = PrintService(made, SystemClock(), told.states.append, lambda *proof: told.proofs.append(proof))
        service.start()
        running.append(service)
        return service, told

    yield begin
    for service in running:
        service.stop()
        assert not service.alive


def texts(pictures: Path) -> list[str]:
    return [file.read_text("utf-8") for file in sorted(pictures.glob("slip-*.txt"))]


def wait_slips(pictures: Path, count: int) -> list[str]:
    wait_until(lambda: len(texts(pictures)) >= count, 20, f"{count} slips")
    return texts(pictures)


def test_a_slip_comes_out_proven_and_once(start: Start, virtual: VirtualPrinter, pictures: Path) -> None:
    service, told = start(f"tcp://127.0.0.1:{virtual.port}")
    for job in ("job-1", "job-1", "job-2"):
        service.print(job, make_slip())
    told.wait_for("job-2", Proof.PRINTED)
    assert told.proofs[0] == ("job-1", Proof.PRINTED)
    assert "A017" in wait_slips(pictures, 2)[0]
    service.stop()
    assert len(texts(pictures)) == 2


def test_a_job_from_before_a_restart_is_not_printed_again(
    start: Start, virtual: VirtualPrinter, pictures: Path
) -> None:
    device = f"tcp://127.0.0.1:{virtual.port}"
    service, told = start(device)
    service.print("job-1", make_slip())
    told.wait_for("job-1", Proof.PRINTED)
    service.stop()
    service, told = start(device)
    service.print("job-1", make_slip())
    service.print("job-2", make_slip(number="A018"))
    told.wait_for("job-2", Proof.PRINTED)
    assert ["A017" in text for text in wait_slips(pictures, 2)] == [True, False]


@fault
@pytest.mark.parametrize(
    "what", [Fault.PAPER_OUT, Fault.COVER_OPEN, Fault.CUTTER, Fault.HOT, Fault.BROKEN, Fault.OFFLINE]
)
def test_a_fault_is_known_before_a_slip_is_asked_for(start: Start, virtual: VirtualPrinter, what: Fault) -> None:
    service, told = start(f"tcp://127.0.0.1:{virtual.port}")
    told.wait_ready()
    virtual.faults.set(what)
    told.wait_problem(what.value)
    assert not told.states[-1].ready
    service.print("job-1", make_slip())
    told.wait_for("job-1", Proof.FAILED)
    virtual.faults.set()
    told.wait_ready()
    service.print("job-2", make_slip())
    told.wait_for("job-2", Proof.PRINTED)


@fault
def test_paper_near_its_end_is_said_and_prints(start: Start, virtual: VirtualPrinter) -> None:
    virtual.faults.set(Fault.PAPER_NEAR_END)
    service, told = start(f"tcp://127.0.0.1:{virtual.port}")
    told.wait_problem("paper_near_end")
    assert told.states[-1].ready
    service.print("job-1", make_slip())
    told.wait_for("job-1", Proof.PRINTED)


@fault
def test_a_printer_that_says_nothing_is_mute_and_its_slips_unproven(start: Start, virtual: VirtualPrinter) -> None:
    virtual.faults.set(Fault.MUTE)
    _service, told = start(f"tcp://127.0.0.1:{virtual.port}")
    told.wait_problem("mute")
    assert not told.states[-1].ready
    virtual.faults.set()
    told.wait_ready()


def test_garbage_before_each_answer_does_no_harm(start: Start, virtual: VirtualPrinter) -> None:
    virtual.faults.set(Fault.GARBAGE)
    service, told = start(f"tcp://127.0.0.1:{virtual.port}")
    service.print("job-1", make_slip(language="ar"))
    told.wait_for("job-1", Proof.PRINTED)


def test_a_printer_without_process_ids_proves_by_its_status(start: Start, virtual: VirtualPrinter) -> None:
    service, told = start(f"tcp://127.0.0.1:{virtual.port}", profile="TM-T88III")
    service.print("job-1", make_slip())
    told.wait_for("job-1", Proof.PRINTED)


@fault
def test_a_dead_printer_fails_its_slips_and_comes_back_by_itself(start: Start, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    service, told = start(f"tcp://127.0.0.1:{port}")
    told.wait_problem("unreachable")
    service.print("job-1", make_slip())
    told.wait_for("job-1", Proof.FAILED)
    printer = VirtualPrinter(tmp_path / "late", port=port)
    printer.start()
    told.wait_ready()
    service.print("job-2", make_slip())
    told.wait_for("job-2", Proof.PRINTED)
    printer.stop()
    told.wait_problem("unreachable")
    printer = VirtualPrinter(tmp_path / "late", port=port)
    printer.start()
    service.print("job-3", make_slip())
    told.wait_for("job-3", Proof.PRINTED)
    printer.stop()
    assert len(texts(tmp_path / "late")) == 2


def test_behind_a_one_way_print_server_slips_come_out_unproven(
    start: Start, virtual: VirtualPrinter, pictures: Path
) -> None:
    virtual.faults.set(Fault.MUTE)
    service, told = start(f"tcp://127.0.0.1:{virtual.port}?answers=no")
    service.print("job-1", make_slip())
    told.wait_for("job-1", Proof.UNKNOWN)
    assert told.states[-1].problems == ()
    assert len(wait_slips(pictures, 1)) == 1


def test_a_plain_file_is_created_and_proves_nothing(start: Start, tmp_path: Path) -> None:
    file = tmp_path / "paper.bin"
    service, told = start(f"file://{file}")
    service.print("job-1", make_slip())
    told.wait_for("job-1", Proof.UNKNOWN)
    assert told.states[-1] == PrinterState(ready=True, problems=(), waiting_jobs=0)
    assert b"A017" in file.read_bytes()


def test_the_virtual_device_prints_into_its_folder(start: Start, tmp_path: Path) -> None:
    service, told = start(f"virtual://{tmp_path}/here")
    service.print("job-1", make_slip())
    told.wait_for("job-1", Proof.PRINTED)
    assert "A017" in wait_slips(tmp_path / "here", 1)[0]


def test_a_serial_printer_prints_and_proves(start: Start) -> None:
    ours, theirs = pty.openpty()
    tty.setraw(ours)
    slips: list[str] = []
    engine = Engine(576, frozenset, lambda _picture, text: slips.append(text))

    def play() -> None:
        while True:
            try:
                data = os.read(ours, 4096)
            except OSError:
                return
            if answer := engine.receive(data):
                os.write(ours, answer)

    player = threading.Thread(target=play, daemon=True)
    player.start()
    service, told = start(f"serial://{os.ttyname(theirs)}?baud=19200&flow=xonxoff")
    service.print("job-1", make_slip())
    told.wait_for("job-1", Proof.PRINTED)
    service.stop()
    os.close(theirs)
    player.join(5)
    os.close(ours)
    assert "Vor Ihnen: 12" in slips[0]


@fault
def test_without_a_spool_nothing_is_printed(start: Start, virtual: VirtualPrinter, tmp_path: Path) -> None:
    (tmp_path / "spool").write_text("in the way")
    service, told = start(f"tcp://127.0.0.1:{virtual.port}")
    told.wait_problem("spool")
    service.print("job-1", make_slip())
    told.wait_for("job-1", Proof.FAILED)
    (tmp_path / "spool").unlink()
    told.wait_ready()
    service.print("job-2", make_slip())
    told.wait_for("job-2", Proof.PRINTED)


class Roll:
    """A printer on TCP whose paper ends when the first byte of a slip has come."""

    def __init__(self, *, forgets: bool) -> None:
        """`forgets`: it does not go on with what it held when new paper is in."""
        self.slips: list[str] = []
        self.refilled = threading.Event()
        self._forgets = forgets
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        out = False
        engine = Engine(
            576, lambda: frozenset({Fault.PAPER_OUT} if out else ()), lambda _, text: self.slips.append(text)
        )
        connection, _address = self._listener.accept()
        connection.settimeout(0.05)
        with connection, self._listener:
            while True:
                data = b""
                with suppress(TimeoutError):
                    data = connection.recv(4096)
                    if not data:
                        return
                if b"A017" in data and not self.refilled.is_set():
                    out = True
                if out and self.refilled.is_set():
                    connection.sendall(engine.receive(b"\x10\x05\x02") if self._forgets else b"")
                    out = False
                connection.sendall(engine.receive(data) if data else engine.tick())

    def close(self) -> None:
        self._thread.join(10)


@fault
@pytest.mark.parametrize("forgets", [True, False])
def test_paper_that_ends_during_a_slip_fails_it_and_it_comes_out_once_after_the_refill(
    start: Start, forgets: bool
) -> None:
    roll = Roll(forgets=forgets)
    service, told = start(f"tcp://127.0.0.1:{roll.port}")
    told.wait_ready()
    service.print("job-1", make_slip())
    told.wait_for("job-1", Proof.FAILED)
    told.wait_problem("paper_out")
    roll.refilled.set()
    told.wait_for("job-1", Proof.PRINTED)
    service.print("job-2", make_slip(number="A018"))
    told.wait_for("job-2", Proof.PRINTED)
    service.stop()
    roll.close()
    assert ["A017" in slip for slip in roll.slips] == [True, False]


def test_without_a_printer_nothing_is_wrong_and_nothing_printed(start: Start) -> None:
    service, told = start("none:")
    service.print("job-1", make_slip())
    told.wait_for("job-1", Proof.FAILED)
    assert told.states[-1] == PrinterState(ready=False)


def test_all_mistakes_in_the_settings_are_said_at_once(tmp_path: Path) -> None:
    wrong = PrinterSettings(device="tpc://x", profile="TM-X", width_mm=70, layout="huge", spool=tmp_path / "spool.db")
    with pytest.raises(ConfigurationError) as caught:
        PrintService(wrong, SystemClock(), lambda _: None, lambda *_: None)
    assert [problem.key for problem in caught.value.problems] == ["device", "profile", "layout", "width_mm"]


@fault
def test_staff_see_whose_slip_did_not_come_out(start: Start, virtual: VirtualPrinter) -> None:
    service, told = start(f"tcp://127.0.0.1:{virtual.port}")
    told.wait_ready()
    virtual.faults.set(Fault.COVER_OPEN)
    told.wait_problem("cover_open")
    service.print("job-1", make_slip())
    wait_until(lambda: told.states[-1].without_slip == ("A017",), 20, "A017 to be without slip")
    virtual.faults.set()
    told.wait_ready()
    service.print("job-2", make_slip())
    wait_until(lambda: told.states[-1].without_slip == (), 20, "A017 to have its slip")


@fault
def test_what_a_roll_has_left_is_learnt_and_survives_a_restart(start: Start, virtual: VirtualPrinter) -> None:
    device = f"tcp://127.0.0.1:{virtual.port}"
    service, told = start(device)
    virtual.faults.set(Fault.PAPER_NEAR_END)
    told.wait_problem("paper_near_end")
    assert told.states[-1].slips_left is None
    for job in ("job-1", "job-2", "job-3"):
        service.print(job, make_slip())
        told.wait_for(job, Proof.PRINTED)
    virtual.faults.set(Fault.PAPER_OUT)
    told.wait_problem("paper_out")
    virtual.faults.set()
    told.wait_ready()
    service.stop()
    service, told = start(device)
    told.wait_ready()
    virtual.faults.set(Fault.PAPER_NEAR_END)
    wait_until(lambda: told.states[-1].slips_left == 3, 20, "the estimate")
    service.print("job-4", make_slip())
    wait_until(lambda: told.states[-1].slips_left == 2, 20, "the estimate after a slip")


@fault
@pytest.mark.parametrize("what", [Fault.PAPER_NEAR_END, Fault.PAPER_OUT, Fault.CUTTER, Fault.HOT, Fault.OFFLINE])
def test_each_fault_is_told_once_when_it_begins_and_once_when_it_ends(
    start: Start, virtual: VirtualPrinter, what: Fault
) -> None:
    _service, told = start(f"tcp://127.0.0.1:{virtual.port}")
    told.wait_ready()
    virtual.faults.set(what)
    told.wait_problem(what.value)
    virtual.faults.set()
    wait_until(lambda: told.states[-1].problems == (), 20, "the end")
    there = [what.value in state.problems for state in told.states]
    changes = [now for now, before in zip(there[1:], there, strict=False) if now is not before]
    assert changes == [True, False]


@fault
def test_a_printer_that_answers_a_second_late_is_understood(start: Start, virtual: VirtualPrinter) -> None:
    virtual.faults.set(Fault.SLOW)
    service, told = start(f"tcp://127.0.0.1:{virtual.port}", profile="TM-T88III")
    told.wait_ready()
    service.print("job-1", make_slip())
    told.wait_for("job-1", Proof.PRINTED)
    assert all("mute" not in state.problems for state in told.states)


@fault
def test_the_slip_of_a_ticket_that_is_gone_is_dropped(start: Start, virtual: VirtualPrinter, pictures: Path) -> None:
    virtual.faults.set(Fault.PAPER_OUT)
    service, told = start(f"tcp://127.0.0.1:{virtual.port}", hold=True)
    told.wait_problem("paper_out")
    service.print("job-1", make_slip())
    service.print("job-2", make_slip(number="A018"))
    service.withdraw("A017")
    told.wait_for("job-1", Proof.FAILED)
    virtual.faults.set()
    told.wait_for("job-2", Proof.PRINTED)
    assert ["A018" in text for text in wait_slips(pictures, 1)] == [True]


@pytest.mark.parametrize("baud", [9600, 19200])
def test_large_print_is_refused_on_a_slow_line(tmp_path: Path, baud: int) -> None:
    slow = PrinterSettings(device=f"serial:///dev/ttyS0?baud={baud}", layout="large", spool=tmp_path / "spool.db")
    with pytest.raises(ConfigurationError, match=f"'large' at {baud} baud.*38400"):
        PrintService(slow, SystemClock(), lambda _: None, lambda *_: None)
