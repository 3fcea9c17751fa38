"""Slips: their making, their bytes, and the way from a job to its first byte and its proof."""

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from appliance.clock import SystemClock
from benchmarks.figures import Figure, spread
from benchmarks.paced import BITS, paced_printer
from office.slip import Slip, SlipKind
from office.wire.devices import PrinterState
from printer import PrinterSettings, PrintService, Proof
from printer.press import Press
from printer.profiles import profile
from printer.samples import sample
from printer.virtual.server import VirtualPrinter
from support.slips import ADDRESS, make_slip
from support.waiting import wait_until

BUILDS = 200
JOBS = 200
BAUDS = (9600, 19200, 115200)


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
        size = len(press.build(make_slip(return_within_min=60) if language == "de" else slip, b"ABCD"))
        figures.append(Figure(name=f"bytes of a wait ticket, {language}", value=size, unit="B", promise=most))
    return figures + weights()


def weights() -> list[Figure]:
    """Weigh each slip in German and Arabic, and large print."""
    figures = []
    for layout, promise in (("standard", ""), ("large", "<= 16384"), ("economical", "")):
        press = Press(profile("TM-T20II"), layout)
        for kind in SlipKind:
            for language in ("de", "ar"):
                slip = replace(sample(kind, language, SystemClock().now()), qr=ADDRESS)
                name = f"bytes, {layout}, {kind}, {language}"
                figures.append(Figure(name=name, value=len(press.build(slip, b"ABCD")), unit="B", promise=promise))
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
            slip = wait_slip("de")
            virtual.first_byte = 0.0
            start = time.perf_counter()
            service.print(job, slip)
            wait_until(lambda job=job: proofs and proofs[-1][0] == job, what=job)  # type: ignore[misc]  # bound at once
            proven.append((time.perf_counter() - start) * 1000)
            first.append((virtual.first_byte - start) * 1000)
            time.sleep(0.02)
        service.stop()
        virtual.stop()
    return [
        spread("job → first byte at the printer", first),
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
    """Send slips to a printer on a pseudo-terminal that reads at a serial line's pace."""
    figures = []
    for baud in BAUDS:
        for language in ("de", "ar"):
            seconds, slips = on_a_line(baud, language)
            promise = "<= 500" if (language, baud) == ("de", 9600) else ""
            name = f"{baud} baud, {language}"
            figures.append(Figure(name=f"bytes on the line, {name}", value=slips * 1000, unit="ms", promise=promise))
            figures.append(Figure(name=f"job → proven printed, {name}", value=seconds * 1000, unit="ms"))
    return figures


def on_a_line(baud: int, language: str) -> tuple[float, float]:
    """Return the seconds from a job to its proof, and those that its bytes take on the line."""
    proofs: list[tuple[str, Proof]] = []
    states: list[PrinterState] = []
    with paced_printer(baud) as printer, tempfile.TemporaryDirectory() as folder:
        device = f"serial://{printer.path}?baud={baud}"
        settings = PrinterSettings(device=device, spool=Path(folder) / "spool.db")
        service = PrintService(settings, SystemClock(), states.append, lambda *proof: proofs.append(proof))
        service.start()
        wait_until(lambda: states and states[-1].ready, 20, "the printer")
        slip = wait_slip(language)
        start = time.perf_counter()
        service.print("job", slip)
        wait_until(lambda: proofs, 30, "the proof")
        seconds = time.perf_counter() - start
        service.stop()
    if proofs[0][1] is not Proof.PRINTED or printer.slips != 1:
        raise RuntimeError(f"{device}: {proofs[0][1]}, {printer.slips} slips")
    return seconds, len(Press(profile("TM-T20II")).build(slip, b"ABCD")) * BITS / baud
