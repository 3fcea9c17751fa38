from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from printer.answers import Answer, AnswerParser, Asb, Block, Eot, Flow, ProcessDone
from printer.status import StatusMachine

PROCESS = b"\x37\x22ABCD\x00"


def parsed(*pieces: bytes) -> list[Answer]:
    parser = AnswerParser()
    return [answer for piece in pieces for answer in parser.feed(piece)]


def test_each_kind_of_answer_is_told_apart_in_one_stream() -> None:
    stream = b"\x12\x11" + b"\x10\x00\x03\x6f" + PROCESS + b"\x13\x5fTM-T20II\x00\x7e"
    assert [type(answer) for answer in parsed(stream)] == [Flow, Flow, Eot, Asb, ProcessDone, Block, Eot]


def test_a_frame_may_come_byte_by_byte() -> None:
    stream = PROCESS + b"\x18\x00\x0c\x0f" + b"\x5fab\x00"
    pieces = [bytes((byte,)) for byte in stream]
    assert parsed(*pieces) == [ProcessDone(b"ABCD"), Asb(b"\x18\x00\x0c\x0f"), Block("ab")]


def test_flow_control_may_interleave_with_a_frame() -> None:
    assert parsed(b"\x10\x00\x13\x00\x00")[-1] == Asb(b"\x10\x00\x00\x00")


def test_noise_costs_one_byte_and_reading_goes_on() -> None:
    parser = AnswerParser()
    assert parser.feed(b"\xff\x80\x9a\x16") == [Eot(0x16)]
    assert parser.dropped == 3


def test_a_broken_frame_gives_way_to_the_answer_after_it() -> None:
    assert parsed(b"\x37\x22AB\x1a") == [Eot(0x1A)]
    assert parsed(b"\x10\x00\x12") == [Eot(0x12)]
    assert parsed(b"\x5fTM\x1e") == [Eot(0x1E)]


def test_a_block_that_never_ends_is_given_up() -> None:
    assert parsed(b"\x5f" + b"a" * 200 + b"\x12") == [Eot(0x12)]


_PIECES = (
    b"\x12",
    b"\x1a",
    b"\x7e",
    b"\x10\x00\x00\x0f",
    b"\x38\x00\x0c\x0f",
    b"\x37",
    b"\x37\x22",
    b"AB",
    b"\x00",
    b"\x11",
)


STREAMS = 10_000


@settings(max_examples=500, deadline=None)
@given(st.binary(max_size=20))
def test_no_stream_without_a_process_frame_is_read_as_printed(seed: bytes) -> None:
    nothing_is_read_as_printed(seed)


def test_nor_is_any_of_10_000_drawn_streams() -> None:
    draws = Random(STREAMS)  # noqa: S311  # the same each run
    for _ in range(STREAMS):
        nothing_is_read_as_printed(draws.randbytes(draws.randint(0, 20)))


def nothing_is_read_as_printed(seed: bytes) -> None:
    pieces = [_PIECES[byte % len(_PIECES)] if byte < 0xC0 else bytes((byte,)) for byte in seed]
    clean = b"".join(pieces).replace(b"\x11", b"").replace(b"\x13", b"")
    machine = StatusMachine()
    machine.ask(len(seed) % 4 + 1)
    for answer in parsed(*pieces):
        machine.take(answer)
        if isinstance(answer, ProcessDone):
            assert b"\x37\x22" + answer.process + b"\x00" in clean
    assert machine.health.problems is not None


@settings(max_examples=500, deadline=None)
@given(st.binary(max_size=40), st.binary(min_size=4, max_size=4))
def test_any_stream_is_read_the_same_however_it_is_cut(noise: bytes, cut: bytes) -> None:
    stream = noise + PROCESS
    at = sorted(byte % (len(stream) + 1) for byte in cut)
    pieces = [stream[i:j] for i, j in zip([0, *at], [*at, len(stream)], strict=True)]
    whole = [answer for answer in parsed(stream) if not isinstance(answer, Flow)]
    assert [answer for answer in parsed(*pieces) if not isinstance(answer, Flow)] == whole


@settings(max_examples=500, deadline=None)
@given(st.binary(max_size=60))
def test_a_true_proof_after_noise_is_found_once_the_noise_is_over(noise: bytes) -> None:
    assert ProcessDone(b"ABCD") in parsed(noise, b"\x80" * 90, PROCESS)
