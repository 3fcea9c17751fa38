"""A million streams for the status parser (``make soak``)."""

import random

import pytest

from printer.answers import AnswerParser, ProcessDone
from printer.status import StatusMachine

STREAMS = 1_000_000
PIECES = (b"\x12", b"\x1e", b"\x7e", b"\x10\x00\x00\x0f", b"\x37\x22AB", b"\x5fTM", b"\x00", b"\x37", b"\x11", b"\x13")


@pytest.mark.soak
def test_a_million_streams_crash_nothing_and_prove_nothing_that_was_not_said() -> None:
    chance = random.Random(4)  # noqa: S311  # the same streams each time, no secret
    tail = b""
    parser, machine = AnswerParser(), StatusMachine()
    for _ in range(STREAMS):
        stream = b"".join(chance.choice(PIECES) for _ in range(chance.randrange(5))) + chance.randbytes(3)
        tail = (tail + stream.replace(b"\x11", b"").replace(b"\x13", b""))[-200:]
        machine.ask(chance.randrange(1, 5))
        for answer in parser.feed(stream):
            machine.take(answer)
            if isinstance(answer, ProcessDone):
                assert b"\x37\x22" + answer.process + b"\x00" in tail
        machine.give_up()
