"""What boxes say and show, without a line: frames, texts, contacts, keys, and the book of a bus."""

import io
import os
import threading
import tty
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter.buttons.box import Box, Look, Word
from counter.buttons.contacts import ContactLine, Contacts
from counter.buttons.frames import fill, parse, plain
from counter.buttons.heard import Pressed, Trouble
from counter.buttons.keyboard import ALL_UP, EV_KEY, EV_LED, EV_SYN, EVENT, Events, KeyLine, Stroke, opened
from counter.buttons.learn import KeypadSource, Lesson, LineSource, teach
from counter.buttons.protocol import protocol_named, shipped
from counter.buttons.roll import Roll
from counter.buttons.serial_line import BytePort
from counter.buttons.wording import languages, wording
from office.reasons import Reason
from office.wire.devices import LampState
from support.still import StillClock
from support.waiting import wait_until

KP_ENTER, KP_PLUS, KEY_A = 96, 78, 30


def test_a_frame_is_bytes_letters_fields_and_checks() -> None:
    values = {"number": "A017", "waiting": "7", "line1": "Zurück, 3 €"}
    assert fill(parse("1b 4C'#{'{number:6}"), 0, values) == b"\x1bL#{A017  "
    assert fill(parse("{address} {waiting:3} {xor} {sum}"), 0x85, values) == b"\x857  \xb2\xae"
    assert fill(parse("{number:2} {line1}"), 0, values) == b"A0Zurueck, 3 ?"


@pytest.mark.parametrize("text", ["", "  ", "6", "zz", "'open", "{}", "{colour}", "'ä'", "{number:123}"])
def test_what_is_no_frame_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        parse(text)


@given(st.text())
def test_any_text_becomes_ascii(text: str) -> None:
    assert plain(text).isascii()


@pytest.mark.parametrize("name", shipped())
def test_a_shipped_protocol_has_a_press_and_something_to_show_for_each_look(name: str) -> None:
    protocol = protocol_named(name)
    assert Word.NEXT in protocol.presses.values()
    assert set(protocol.lamp) == set(Look)


@pytest.mark.parametrize("language", languages())
def test_two_lines_of_16_letters_hold_all_that_a_box_says(language: str) -> None:
    words = wording(language)
    lamp = LampState(state="called", number="A017", waiting=188)
    for look in Look:
        for why in ("no_answer", *Reason):
            shown = words.values(replace(Box(online=True, lamp=lamp), refused=str(why)), look)
            assert all(0 <= len(plain(shown[line])) <= 16 for line in ("line1", "line2")), shown
            assert "{" not in shown["line1"] + shown["line2"]
    assert set(words.why) == set(wording("de").why)
    assert set(words.why) - {"other", "no_answer", "address_twice"} <= {str(reason) for reason in Reason}


class Port:
    """Modem lines that we switch: a pseudo-terminal has none."""

    def __init__(self) -> None:
        self.closed: frozenset[str] = frozenset()
        self.on: list[frozenset[str]] = []

    def read(self) -> frozenset[str]:
        return self.closed

    def write(self, on: frozenset[str]) -> None:
        self.on.append(on)

    def close(self) -> None:
        self.on.append(frozenset())


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    ends = os.pipe2(os.O_NONBLOCK)
    yield ends
    for end in ends:
        os.close(end)


def test_a_contact_that_closes_is_a_key_and_one_that_stays_closed_is_held(pipe: tuple[int, int]) -> None:
    port, clock = Port(), StillClock()
    line = ContactLine(port, protocol_named("contact"), clock)
    assert port.on == [{"dtr"}]
    assert line.listen(pipe[0], 0) == []
    port.closed = frozenset({"dsr", "ri"})
    assert line.listen(pipe[0], 0) == [Pressed(0, Word.NEXT)]
    assert line.listen(pipe[0], 0) == []
    clock.pass_s(0.2)
    assert line.listen(pipe[0], 0) == [Pressed(0, Word.NEXT, again=True)]
    port.closed = frozenset({"cts"})
    assert line.listen(pipe[0], 0) == [Pressed(0, Word.RECALL)]
    line.show(0, frozenset({"rts"}))
    line.close()
    assert port.on[1:] == [{"dtr", "rts"}, set()]


def test_a_contact_closed_from_the_beginning_is_no_press() -> None:
    contacts = Contacts({"dsr": Word.NEXT})
    closed = frozenset({"dsr"})
    heard = [h for tenth in range(30) for h in contacts.seen(closed, tenth / 10)]
    assert heard
    assert all(isinstance(h, Pressed) and h.again for h in heard)


def event(kind: int, code: int, value: int) -> bytes:
    return EVENT.pack(1_764_000_000, 250_000, kind, code, value)


def key(code: int, value: int) -> bytes:
    return event(EV_KEY, code, value) + event(EV_SYN, 0, 0)


def test_strokes_are_found_in_any_pieces_and_lost_ones_are_not_guessed() -> None:
    data = key(KP_ENTER, 1) + event(EV_SYN, 3, 0) + event(EV_KEY, KEY_A, 1) + event(EV_SYN, 0, 0) + key(KP_ENTER, 0)
    for cut in range(1, len(data)):
        events = Events()
        assert [*events.feed(data[:cut]), *events.feed(data[cut:])] == [
            Stroke(KP_ENTER, 1),
            ALL_UP,
            Stroke(KP_ENTER, 0),
        ]


@given(st.binary(max_size=200))
def test_no_bytes_break_the_keyboard(data: bytes) -> None:
    assert all(stroke.value in {0, 1, 2} for stroke in Events().feed(data))


def test_a_keypads_keys_are_words_and_its_lamps_light(pipe: tuple[int, int]) -> None:
    keypad = os.pipe2(os.O_NONBLOCK)
    line = KeyLine(keypad[0], protocol_named("keys"))
    os.write(keypad[1], key(KP_ENTER, 1) + key(KEY_A, 1) + key(KP_ENTER, 2) + key(KP_ENTER, 0) + key(KP_PLUS, 1))
    heard = line.listen(pipe[0], 0)
    assert heard == [Pressed(0, Word.NEXT), Pressed(0, Word.NEXT, again=True), Pressed(0, Word.RECALL)]
    assert line.listen(pipe[0], 0) == [Pressed(0, Word.RECALL, again=True)]  # it is down still
    os.close(keypad[1])
    with pytest.raises(OSError, match="gone"):
        line.listen(pipe[0], 0)
    line.close()
    lamps = KeyLine(pipe[1], protocol_named("keys"))
    assert lamps.show(0, frozenset({"numl"}))
    lit = [unpacked[2:] for unpacked in EVENT.iter_unpack(os.read(pipe[0], 1000))]
    assert lit == [(EV_LED, 0, 1), (EV_LED, 1, 0), (EV_LED, 2, 0), (EV_SYN, 0, 0)]


def test_what_is_no_keyboard_cannot_be_grabbed() -> None:
    with pytest.raises(OSError, match="ioctl"):
        opened("/dev/null")


@pytest.fixture
def keypad() -> Iterator[tuple[int, KeypadSource]]:
    """A keypad as a pipe: where to write its events, and the source that reads them."""
    reads, writes = os.pipe2(os.O_NONBLOCK)
    source = KeypadSource(reads)
    yield writes, source
    source.close()
    os.close(writes)


def test_learning_takes_a_key_for_each_word_and_writes_the_table(
    keypad: tuple[int, KeypadSource], pipe: tuple[int, int]
) -> None:
    writes, source = keypad
    lesson, said = Lesson([Word.NEXT, Word.RECALL, Word.PAUSE]), io.StringIO()
    os.write(writes, b"".join(key(code, 1) + key(code, 0) for code in (KP_ENTER, KP_ENTER, KP_PLUS, KEY_A)))
    teach(lesson, source, pipe[0], said)
    assert lesson.toml() == 'presses = { "kpenter" = "next", "kpplus" = "recall", "a" = "pause" }\n'
    assert "kpenter says next already" in said.getvalue()


def test_whoever_learns_may_skip_a_word_and_stop(keypad: tuple[int, KeypadSource], pipe: tuple[int, int]) -> None:
    lesson, said = Lesson([Word.OPEN, Word.NEXT]), io.StringIO()
    os.write(pipe[1], b"\n")
    taught = threading.Thread(target=teach, args=(lesson, keypad[1], pipe[0], said))
    taught.start()
    wait_until(lambda: lesson.asked is Word.NEXT, what="the word to be skipped")
    os.write(pipe[1], b"q\n")
    taught.join(10)
    assert not taught.is_alive()
    assert lesson.keys == {}


def test_a_serial_boxs_bytes_are_learnt_as_they_come(pipe: tuple[int, int]) -> None:
    master, slave = os.openpty()
    tty.setraw(slave)
    source = LineSource(BytePort(os.ttyname(slave), 9600))
    os.write(master, b"\x1b1")
    assert source.key(pipe[0]) == "1b 31"
    source.close()
    for end in (master, slave):
        os.close(end)


def turn(roll: Roll, now: float, *answers: int) -> tuple[list[int], list[Trouble]]:
    """Play one round: every box asked of `answers` answers as often as it stands there."""
    asked, troubles = [], []
    while (address := roll.next(now)) is not None:
        asked.append(address)
        roll.asked(address)
        for _ in range(answers.count(address)):
            roll.answered(address)
        troubles += roll.settled(address)
    return asked, troubles


def test_a_missing_box_is_asked_seldom_and_told_once() -> None:
    roll = Roll((1, 2))
    first = turn(roll, 0.0, 1)
    assert first[0] == [1, 2]
    assert Trouble(2, "unplugged", wrong=True) in first[1]
    assert Trouble(1, "unplugged", wrong=False) in first[1]
    assert roll.next(0.05) is None
    later = [turn(roll, n / 5, 1) for n in range(1, 21)]
    assert sum(2 in asked for asked, _ in later) == 2
    assert not any(troubles for _, troubles in later)


def test_one_late_answer_is_no_second_box_and_a_second_box_is_found() -> None:
    roll = Roll((1,))
    turn(roll, 0.0, 1)
    assert turn(roll, 0.2) == ([1], [])
    assert turn(roll, 0.4, 1, 1) == ([1], [])  # the late one and the one in time
    found = [trouble for n in range(3, 6) for trouble in turn(roll, n / 5, 1, 1)[1]]
    assert found == [Trouble(1, "address_twice", wrong=True)]
    over = [trouble for n in range(6, 60) for trouble in turn(roll, n / 5, 1)[1]]
    assert over == [Trouble(1, "address_twice", wrong=False)]
