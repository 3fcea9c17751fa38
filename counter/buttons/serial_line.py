"""Serial lines that carry bytes: boxes that speak unasked, and a bus whose boxes are asked in turn."""

import os
import select
from collections.abc import Iterator, Mapping

import serial

from appliance.clock import Clock
from counter.buttons.box import Word
from counter.buttons.decoder import Decoder
from counter.buttons.heard import Garbage, Heard, Pressed
from counter.buttons.roll import Roll

MOST_AT_ONCE = 4096

Meanings = Mapping[bytes, tuple[int, Word | None]]
"""What a sequence means: which address, and which word; None: "nothing new"."""


class BytePort:
    """An open serial port, read and written without waiting."""

    def __init__(self, device: str, baud: int) -> None:
        """Open it. Raises OSError."""
        self._port = serial.Serial(device, baud, timeout=0, write_timeout=0, exclusive=True)

    def wait(self, woken: int | None, timeout_s: float) -> bytes:
        """Return what has come, at the latest after so long or when `woken` can be read. Raises OSError."""
        watched = [self._port.fileno()] if woken is None else [self._port.fileno(), woken]
        readable, _, _ = select.select(watched, [], [], max(0.0, timeout_s))
        if self._port.fileno() not in readable:
            return b""
        data = os.read(self._port.fileno(), MOST_AT_ONCE)
        if not data:
            raise OSError("the line has gone")
        return data

    def send(self, data: bytes) -> bool:
        """Send; tell whether the line took it all. Raises OSError."""
        try:
            return os.write(self._port.fileno(), data) == len(data)
        except BlockingIOError:
            return False

    def close(self) -> None:
        """Let it go."""
        self._port.close()


class ByteLine:
    """Boxes that speak unasked."""

    def __init__(self, port: BytePort, meanings: Meanings) -> None:
        """Listen on an open port."""
        self._port = port
        self._decoder = Decoder(meanings)

    def listen(self, woken: int, timeout_s: float) -> list[Heard]:
        """Wait for bytes."""
        data = self._port.wait(woken, timeout_s)
        return list(_meant(self._decoder, data, None))

    def show(self, _address: int, frame: bytes | frozenset[str]) -> bool:
        """Send a frame."""
        return self._port.send(frame) if isinstance(frame, bytes) else False

    def close(self) -> None:
        """Let the port go."""
        self._port.close()


def _meant(decoder: "Decoder[tuple[int, Word | None]]", data: bytes, address: int | None) -> Iterator[Heard]:
    before = decoder.garbage
    for at, word in decoder.feed(data):
        if word is not None:
            yield Pressed(at, word)
    if decoder.garbage > before:
        yield Garbage(data, address)


class BusLine:
    """Up to 32 boxes on one pair: each is asked in turn and answers within its time; only it may speak then."""

    def __init__(
        self, port: BytePort, meanings: Meanings, polls: Mapping[int, bytes], answer_s: float, clock: Clock
    ) -> None:
        """Ask on an open port. `polls` are what asks each address."""
        self._port = port
        self._polls = dict(polls)
        self._decoder = Decoder(meanings)
        self._answer_s = answer_s
        self._clock = clock
        self._roll = Roll(tuple(polls))

    def listen(self, woken: int, timeout_s: float) -> list[Heard]:
        """Ask the next box, or wait for the next round."""
        now = self._clock.monotonic()
        address = self._roll.next(now)
        if address is None:
            data = self._port.wait(woken, min(timeout_s, self._roll.rest(now)))
            return list(self._taken(data, None))
        self._decoder.reset()
        if not self._port.send(self._polls[address]):
            raise OSError("the line takes no bytes")
        self._roll.asked(address)
        heard: list[Heard] = []
        until = now + self._answer_s
        while not self._roll.has_answered(address) and (left := until - self._clock.monotonic()) > 0:
            # Nothing may wake us here: a lamp's frame would meet the answer on the pair.
            heard += self._taken(self._port.wait(None, left), address)
        return heard + list(self._roll.settled(address))

    def _taken(self, data: bytes, asked: int | None) -> Iterator[Heard]:
        before = self._decoder.garbage
        for address, word in self._decoder.feed(data):
            self._roll.answered(address)
            if address != asked:
                yield from self._roll.judged(address)
            if word is not None:
                yield Pressed(address, word)
        if self._decoder.garbage > before:
            yield Garbage(data, asked)

    def show(self, _address: int, frame: bytes | frozenset[str]) -> bool:
        """Send a frame: between two questions nobody else speaks."""
        return self._port.send(frame) if isinstance(frame, bytes) else False

    def close(self) -> None:
        """Let the port go."""
        self._port.close()
