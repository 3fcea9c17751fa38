"""The plug of a headset, the keypad's map, and what is read of a screen."""

from pathlib import Path

import pytest

from appliance.settings import ConfigurationError
from kiosk.jack import SwitchJack, find_switch, jack
from kiosk.keypad import KEYS, VOLUME_STEPS_DB, Action, key_map, louder
from kiosk.reading import Kind, Line, Node, Reader, Reading
from kiosk.settings import KeypadSettings, SpeechSettings
from kiosk.speaking import voice


@pytest.mark.parametrize(("switches", "plugged"), [(b"\x04\x00", True), (b"\x05\x00", True), (b"\x03\x00", False)])
def test_a_headset_is_a_switch_among_others(switches: bytes, plugged: bool) -> None:
    assert SwitchJack(Path("/dev/input/event5"), lambda _: switches).plugged() is plugged


@pytest.mark.noisy("the jack is gone")
def test_a_jack_that_cannot_be_read_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    gone = SwitchJack(Path("/dev/input/there-is-none"))
    assert [gone.plugged() for _ in range(3)] == [False] * 3
    assert len(caplog.records) == 1


def test_the_device_with_a_headphone_switch_is_found(tmp_path: Path) -> None:
    for name, bits in (("event0", "0"), ("event1", "1 0"), ("event7", "14")):
        folder = tmp_path / name / "device" / "capabilities"
        folder.mkdir(parents=True)
        (folder / "sw").write_text(f"{bits}\n")
    (tmp_path / "event9").mkdir()
    assert find_switch(tmp_path) == Path("/dev/input/event7")
    assert find_switch(tmp_path / "none") is None


def test_a_path_may_stand_for_the_headset(tmp_path: Path) -> None:
    card = tmp_path / "AudioNav"
    watched = jack(f"path:{card}")
    assert not watched.plugged()
    card.mkdir()
    assert watched.plugged()
    assert not jack("none").plugged()


def test_all_that_is_wrong_with_the_voice_is_told() -> None:
    with pytest.raises(ConfigurationError) as wrong:
        voice(SpeechSettings(headset="loud", speaker="alsa:x", jack="hole"))
    assert "speech.headset" in str(wrong.value)
    assert "speech.jack" in str(wrong.value)


def test_an_office_sets_its_keypads_keys() -> None:
    keys = key_map(KeypadSettings(keys={"F13": Action.ENTER, "A": Action.HELP}).keys)
    assert (keys["F13"], keys["A"], keys["Down"]) == (Action.ENTER, Action.HELP, Action.NEXT)
    assert {keys[f"F{number}"] for number in range(13, 25)} >= set(Action) - {Action.PREVIOUS}
    assert set(KEYS.values()) == set(Action)


def test_volume_ends_at_its_steps() -> None:
    assert (louder(0, -1), louder(len(VOLUME_STEPS_DB) - 1, 1), louder(3, 1)) == (0, len(VOLUME_STEPS_DB) - 1, 4)


def words(key: str, *values: str) -> str:
    return " ".join((key, *values))


READER = Reader(words=words, ticket=str.lower, letters=" ".join, secrets=("482 913",), codes=("482 913",))


def node(key: int, name: str, kind: Kind = Kind.TEXT, **fields: object) -> Node:
    return Node(key=key, kind=kind, name=name, **fields)  # type: ignore[arg-type]


def test_going_on_comes_round_in_both_directions() -> None:
    nodes = (node(1, "Title"), node(2, "A", Kind.CONTROL), node(3, "B", Kind.CONTROL, enabled=False))
    reading, lines = READER.arrive(Reading(), "s", nodes)
    assert [line.text for line in lines] == ["Title", "spoken-choice A 1 2"]
    heard = []
    for by in (1, 1, -1):
        reading, lines = READER.move(reading, by)
        heard.append([line.text for line in lines])
    unavailable = "spoken-choice spoken-unavailable B 2 2"
    assert heard == [[unavailable], ["spoken-from-the-top", "Title"], [unavailable]]
    assert READER.move(Reading(), 1) == (Reading(), ())


def test_a_clock_that_ticks_is_no_news_and_an_error_is() -> None:
    before, _ = READER.arrive(Reading(), "s", (node(1, "09:41"), node(2, "A", Kind.CONTROL)))
    later, lines = READER.arrive(before, "s", (node(1, "09:42"), node(2, "A", Kind.CONTROL)))
    assert lines == ()
    alert = node(3, "Wrong code", Kind.ALERT)
    later, lines = READER.arrive(later, "s", (node(1, "09:42"), alert, node(2, "A", Kind.CONTROL)))
    assert lines == (Line("Wrong code"),)
    assert later.node == node(2, "A", Kind.CONTROL)


def test_what_is_private_is_marked_and_codes_are_spelled() -> None:
    nodes = (node(1, "A017"), node(2, "482 913"), node(3, "Code", Kind.FIELD, detail="48"), node(4, "40\u201360 min"))
    _, lines = READER.arrive(Reading(), "s", nodes)
    assert lines == (
        Line("a017"),
        Line("4 8 2   9 1 3", private=True),
        Line("spoken-field Code 4 8", private=True),
        Line("spoken-range 40 60 min"),
    )
