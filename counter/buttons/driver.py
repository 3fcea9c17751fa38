"""Drives one line: opens it again and again, hands on what its boxes say, and lights their lamps."""

import logging
import os
import threading
from collections.abc import Callable
from contextlib import suppress

from appliance.clock import Clock
from appliance.logs import FaultLog
from counter.buttons.box import Look
from counter.buttons.contacts import ContactLine, ModemLines, SerialModemLines
from counter.buttons.frames import fill, parse
from counter.buttons.heard import Garbage, Heard, Line, Pressed, Trouble
from counter.buttons.keyboard import KeyLine, opened
from counter.buttons.plan import LinePlan, meanings
from counter.buttons.protocol import Kind
from counter.buttons.serial_line import BusLine, ByteLine, BytePort
from counter.buttons.settings import BrokerPlace
from counter.buttons.station import Station
from counter.buttons.wording import Wording
from office.ids import OfficeSlug

logger = logging.getLogger(__name__)

REOPEN_AFTER_S = 0.5
BLINK_S = 0.25
REST_S = 1.0
"""A lamp is looked at so often at least."""

OpenLine = Callable[[LinePlan, Clock], Line]
"""Opens a line. Raises OSError."""


def open_line(plan: LinePlan, clock: Clock, modem_lines: Callable[[str], ModemLines] = SerialModemLines) -> Line:
    """Open what stands between the boxes and us. Raises OSError."""
    protocol = plan.protocol
    match protocol.kind:
        case Kind.CONTACT:
            return ContactLine(modem_lines(plan.device), protocol, clock)
        case Kind.KEYS:
            return KeyLine(opened(plan.device), protocol)
        case Kind.BYTES:
            port = BytePort(plan.device, protocol.baud)
            known = {sequence: (member.address, word) for sequence, (member, word) in meanings(plan).items()}
            if not protocol.poll:
                return ByteLine(port, known)
            poll = parse(protocol.poll)
            polls = {member.address: fill(poll, member.address, {}) for member in plan.members}
            return BusLine(port, known, polls, protocol.answer_ms / 1000, clock)


class LineDriver:
    """One line. Its one thread reads, publishes and writes: from byte to wire nothing waits."""

    def __init__(
        self,
        office: OfficeSlug,
        broker: BrokerPlace,
        plan: LinePlan,
        wording: Wording,
        clock: Clock,
        *,
        open_it: OpenLine = open_line,
    ) -> None:
        """Prepare; nothing is opened before `start`."""
        self._plan = plan
        self._wording = wording
        self._clock = clock
        self._open = open_it
        self._faults = FaultLog(logging.getLogger(f"{__name__}.{plan.device}"))
        self._stop = threading.Event()
        self._woken, self._waker = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        self._stations = {member.address: Station(office, broker, member, clock, self._wake) for member in plan.members}
        self._shown: dict[int, bytes | frozenset[str]] = {}
        self._thread = threading.Thread(target=self._run, name=f"line {plan.device}")

    def start(self) -> None:
        """Connect, and open the line, in the background."""
        for station in self._stations.values():
            station.start()
        self._thread.start()

    def stop(self) -> None:
        """Leave the line and the broker."""
        self._stop.set()
        self._wake()
        self._thread.join()
        for station in self._stations.values():
            station.stop()
        os.close(self._woken)
        os.close(self._waker)

    @property
    def running(self) -> bool:
        """Whether the thread lives; if not, our supervisor should know."""
        return self._thread.is_alive()

    def looks(self) -> list[Look]:
        """Return what the line's boxes are to show now."""
        return [station.showing().look for station in self._stations.values()]

    def _wake(self) -> None:
        with suppress(BlockingIOError):
            os.write(self._waker, b"w")

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                line = self._open(self._plan, self._clock)
                try:
                    self._plugged()
                    self._serve(line)
                finally:
                    line.close()
            except OSError as error:  # SerialException is one
                self._faults.begin("line", f"{error}; is it plugged in?")
                for station in self._stations.values():
                    station.trouble("unplugged", wrong=True, logged=True)
            self._stop.wait(REOPEN_AFTER_S)

    def _plugged(self) -> None:
        self._faults.end("line")
        self._shown.clear()
        if not self._plan.protocol.poll:  # who is asked says itself that it is there
            for station in self._stations.values():
                station.trouble("unplugged", wrong=False)

    def _serve(self, line: Line) -> None:
        while not self._stop.is_set():
            brief = self._show(line)
            for heard in line.listen(self._woken, BLINK_S if brief else REST_S):
                self._take(heard)
            with suppress(BlockingIOError):
                os.read(self._woken, 4096)
            for station in self._stations.values():
                station.tick()

    def _take(self, heard: Heard) -> None:
        match heard:
            case Pressed(address, word, again):
                self._stations[address].press(word, again=again)
            case Garbage(data, address):
                for station in self._stations.values() if address is None else (self._stations[address],):
                    station.garbage(data)
            case Trouble(address, what, wrong):
                self._stations[address].trouble(what, wrong=wrong)

    def _show(self, line: Line) -> bool:
        """Send what has changed; tell whether something changes soon by itself."""
        turn = int(self._clock.monotonic() / BLINK_S)
        brief = False
        for address, station in self._stations.items():
            frames, passing = self._frames(station)
            brief = brief or passing or len(frames) > 1
            frame = frames[turn % len(frames)] if frames else None
            if frame is not None and self._shown.get(address) != frame:
                taken = line.show(address, frame)
                station.trouble("lamp", wrong=not taken)
                if taken:
                    self._shown[address] = frame
        return brief

    def _frames(self, station: Station) -> tuple[tuple[bytes | frozenset[str], ...], bool]:
        showing, member = station.showing(), station.member
        passing = showing.look in {Look.PENDING, Look.REFUSED}
        if member.protocol.kind is not Kind.BYTES:
            return member.protocol.outputs(showing.look), passing
        values = self._wording.values(showing.box, showing.look)
        return tuple(fill(s, member.address, values) for s in member.protocol.sequences(showing.look)), passing
