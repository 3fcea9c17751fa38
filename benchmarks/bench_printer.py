"""Slips: their making, their bytes, and the way from a job to its first byte and its proof."""

import os
import pty
import tempfile
import threading
import time
import tty
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from appliance.clock import SystemClock
from benchmarks.figures import Figure, spread
from office.slip import Slip, SlipKind
from office.wire.states import PrinterState
from printer import PrinterSettings, PrintService, Proof
from printer.press import Press
from printer.profiles import profile
from printer.samples import sample
from printer.virtual.server import VirtualPrinter
from support.waiting import wait_until

BUILDS = 200
JOBS = 200
BAUDS = (9600, 19200, 115200)
BITS = 10
"""On a serial line, for each byte."""
CHUNK = 16


def run() -> list[Figure]:
    """Measure all."""
    return [*making(), *job_to_paper(), *serial_seconds()]


def wait_slip(language: str) -> Slip:
    """Return the wait ticket of the samples."""
    return sample(SlipKind.WAIT, language, SystemClock().now())


def making() -> list[Figure]:
    """Build slips, and weigh them."""
    figures = []
    press = Press(profile("TM-T20II"))
    for language, promise, most in (("de", "<= 3", "<= 400"), ("ar", "<= 20", "<= 8192")):
        slip = wait_slip(language)
        press.build(slip)
        slips = [replace(slip, ahead=n, wait_low_min=n, wait_high_min=n + 9, code=f"{n:06}") for n in range(BUILDS)]
        times = [timed(lambda slip=slip: press.build(slip)) for slip in slips]  # type: ignore[misc]  # bound at once
        figures.append(spread(f"build of a slip, {language}", times, promise=promise, of="median"))
        size = len(press.build(slip, b"ABCD"))
        figures.append(Figure(name=f"bytes of a wait ticket, {language}", value=size, unit="B", promise=most))
    large = len(Press(profile("TM-T20II"), "large").build(wait_slip("de"), b"ABCD"))
    figures.append(Figure(name="bytes of a wait ticket, large print", value=large, unit="B", promise="<= 16384"))
    return figures


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds that `work` takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def job_to_paper() -> list[Figure]:
    """Print one slip after the other on the virtual printer."""
    first: list[float] = []
    proven: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        virtual = Watched(Path(folder) / "pictures")
        virtual.start()
        states: list[PrinterState] = []
        proofs: list[tuple[str, Proof]] = []
        settings = PrinterSettings(device=f"tcp://127.0.0.1:{virtual.port}", spool=Path(folder) / "spool.db")
        service = PrintService(settings, SystemClock(), states.append, lambda *proof: proofs.append(proof))
        service.start()
        wait_until(lambda: states and states[-1].ready, what="the printer")
        for number in range(JOBS):
            job = f"job-{number}"
            virtual.first_byte = 0.0
            start = time.perf_counter()
            service.print(job, wait_slip("de"))
            wait_until(lambda job=job: proofs and proofs[-1][0] == job, what=job)  # type: ignore[misc]  # bound at once
            proven.append((time.perf_counter() - start) * 1000)
            first.append((virtual.first_byte - start) * 1000)
            time.sleep(0.02)
        service.stop()
        virtual.stop()
    return [
        spread("job → first byte at the printer", first, promise="<= 10"),
        spread("job → proven printed (virtual printer)", proven),
    ]


class Watched(VirtualPrinter):
    """A virtual printer that notes when a slip begins."""

    first_byte = 0.0

    def came(self, data: bytes) -> None:
        """Note the first bytes of a slip; polls begin with DLE."""
        if not self.first_byte and data.startswith(b"\x1b@"):
            self.first_byte = time.perf_counter()


def serial_seconds() -> list[Figure]:
    """Send slips through a pseudo-terminal that is read at a serial line's pace."""
    press = Press(profile("TM-T20II"))
    slips = [(language, press.build(wait_slip(language), b"ABCD")) for language in ("de", "ar")]
    figures = []
    for baud in BAUDS:
        for language, data in slips:
            promise = "<= 0.5" if (language, baud) == ("de", 9600) else ""
            name = f"seconds on a line of {baud} baud, {language}"
            figures.append(Figure(name=name, value=paced(data, baud), unit="s", promise=promise))
    return figures


def paced(data: bytes, baud: int) -> float:
    """Return the seconds until the last byte has come at so many bits a second."""
    ours, theirs = pty.openpty()
    tty.setraw(theirs)
    writer = threading.Thread(target=os.write, args=(theirs, data))
    start = time.perf_counter()
    writer.start()
    read = 0
    while read < len(data):
        read += len(os.read(ours, CHUNK))
        due = start + read * BITS / baud
        time.sleep(max(0.0, due - time.perf_counter()))
    seconds = time.perf_counter() - start
    writer.join()
    os.close(ours)
    os.close(theirs)
    return seconds
