from hypothesis import given
from hypothesis import strategies as st

from counter.buttons.decoder import Decoder

WORDS = {b"n": "next", b"\x1b1": "recall", b"\x1b22": "start"}


def test_each_sequence_is_its_word() -> None:
    assert list(Decoder(WORDS).feed(b"n\x1b1n\x1b22")) == ["next", "recall", "next", "start"]


def test_garbage_is_counted_and_hides_no_press() -> None:
    decoder = Decoder(WORDS)
    assert list(decoder.feed(b"??n\x1b9\x1b1")) == ["next", "recall"]
    assert decoder.garbage == 4


def test_a_sequence_cut_by_a_replug_is_forgotten() -> None:
    decoder = Decoder(WORDS)
    assert not list(decoder.feed(b"\x1b"))
    decoder.reset()
    assert list(decoder.feed(b"n")) == ["next"]
    assert decoder.garbage == 0


@given(st.lists(st.sampled_from(sorted(WORDS))), st.lists(st.integers(1, 4)))
def test_words_do_not_depend_on_how_the_bytes_come(sequences: list[bytes], cuts: list[int]) -> None:
    decoder = Decoder(WORDS)
    stream, found = b"".join(sequences), []
    for cut in (*cuts, len(stream)):
        found += list(decoder.feed(stream[:cut]))
        stream = stream[cut:]
    found += list(decoder.feed(stream))
    assert found == [WORDS[s] for s in sequences]
    assert decoder.garbage == 0


@given(st.binary(max_size=64))
def test_no_bytes_break_it(data: bytes) -> None:
    decoder = Decoder(WORDS)
    list(decoder.feed(data))
    assert decoder.garbage <= len(data)
