"""A line to a printer that talks nonsense: nothing is taken for a proof that is none."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from printer.devices.base import Answers
from printer.line import Line
from printer.profiles import profile
from printer.proof import Proof
from printer.virtual.engine import Engine

PROCESS = b"ABCD"
PIECES = (
    b"\x12",
    b"\x1a",
    b"\x7e",
    b"\x37",
    b"\x37\x22",
    b"\x37\x22AB",
    b"\x00",
    b"\x10\x00\x00\x0f",
    b"\x5fTM",
    b"\x11",
)


@dataclass
class PlayedClock:
    seconds: float = 0.0

    def now(self) -> datetime:
        return datetime(2026, 11, 23, tzinfo=UTC)

    def monotonic(self) -> float:
        self.seconds += 0.01
        return self.seconds


@dataclass
class Babbler:
    """A printer that is well until `babble` is set; then it says that, piece by piece, and nothing else."""

    engine: Engine = field(default_factory=lambda: Engine(576, frozenset, lambda _picture, _text: None))
    said: bytes = b""
    babble: list[bytes] | None = None
    answers: Answers = Answers.ALWAYS

    def open(self) -> None: ...

    def write(self, data: bytes) -> None:
        if self.babble is None:
            self.said += self.engine.receive(data)

    def read(self, timeout_s: float) -> bytes:
        del timeout_s
        if self.babble is not None:
            return self.babble.pop(0) if self.babble else b""
        said, self.said = self.said, b""
        return said

    def close(self) -> None: ...


def known_line(device: Babbler) -> Line:
    clock = PlayedClock()
    line = Line(device, profile("TM-T20III"), clock)
    line.open_now()
    for _ in range(100):
        line.tick()
    assert line.can_print
    return line


@pytest.mark.noisy(reason="nonsense may look like a fault")
@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES) | st.binary(max_size=4), max_size=60))
def test_no_babble_is_a_proof(babble: list[bytes]) -> None:
    device = Babbler()
    line = known_line(device)
    device.babble = list(babble)
    said = b"".join(babble).replace(b"\x11", b"").replace(b"\x13", b"")
    assert line.prove(PROCESS) is not Proof.PRINTED or b"\x37\x22ABCD\x00" in said


@pytest.mark.noisy(reason="nonsense may look like a fault")
def test_the_proof_amid_babble_is_found() -> None:
    device = Babbler()
    line = known_line(device)
    device.babble = [b"\xff\x9a", b"\x37", b"\x22AB", b"\x13CD", b"\x00"]
    assert line.prove(PROCESS) is Proof.PRINTED


def test_another_slips_proof_is_none() -> None:
    device = Babbler()
    line = known_line(device)
    device.babble = [b"\x37\x22ABCE\x00"]
    assert line.prove(PROCESS) is Proof.UNKNOWN
    assert line.done == {b"ABCE"}
