"""What is heard in the hall: real displays, a real broker, a real hub, and a loudspeaker that writes down."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from appliance.voice import sound
from appliance.voice.cache import Studio
from appliance.voice.clips import engines
from appliance.voice.sentence import SLOW, Sentence
from appliance.voice.spelling import spelling
from appliance.voice.voice import PAUSE_S
from office.ids import Language, OfficeSlug
from office.wire.topics import Topics
from support.broker import Broker, Listener
from support.hub import HubProcess
from support.loudspeaker import HOLD_FROM_S, Loudspeaker
from support.office_files import write_office
from support.waiting import wait_until
from support.wall import CLIENT, PlayedHub, call

pytestmark = pytest.mark.long

CONFIG = """office = "{office}"
data_dir = "{folder}/{name}"
[broker]
user = "{name}"
port = {port}
[screen]
width_px = 320
height_px = 180
[voice]
ahead = 0
"""
TOPICS = Topics(OfficeSlug("heard"))


@contextmanager
def display(
    office: str, name: str, port: int, folder: Path, *, broken: bool = False
) -> Iterator[tuple[subprocess.Popen[str], Loudspeaker]]:
    """Run a display of 320 by 180 pixels with a loudspeaker of its own."""
    config = folder / f"{name}.toml"
    config.write_text(CONFIG.format(office=office, name=name, port=port, folder=folder))
    loudspeaker = Loudspeaker(folder / f"sound-{name}")
    if broken:
        (loudspeaker.folder / "aplay").write_text("#!/bin/sh\necho no sound card >&2\nexit 1\n")
    words = [sys.executable, "-m", "appliance.cli", "display", "--config", str(config)]
    with subprocess.Popen(words, env=loudspeaker.environment, stderr=subprocess.DEVNULL, text=True) as child:
        try:
            yield child, loudspeaker
        finally:
            child.kill()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("heard")


@pytest.fixture(scope="module")
def hall(folder: Path, broker: Broker) -> Iterator[tuple[PlayedHub, Loudspeaker]]:
    """Run one display of a hub that we play."""
    with Listener(broker.settings("hub"), TOPICS.seen(CLIENT), TOPICS.device(CLIENT)) as listener:
        hub = PlayedHub(TOPICS, listener)
        hub.open()
        with display("heard", CLIENT, broker.port, folder) as (_child, loudspeaker):
            wait_until(lambda: b'"speaking":true' in b"".join(listener.on(TOPICS.device(CLIENT))), 20, "the display")
            yield hub, loudspeaker
        hub.forget()


def expected(studio: Studio, number: str, place: str, language: str = "de", pace: int = 100) -> sound.Samples:
    spoken = Sentence(Language(language), spelling(Language(language)).sentence(number, place), pace)
    samples = studio.render(spoken)
    assert samples is not None
    return samples


@pytest.fixture(scope="module")
def studio(folder: Path) -> Studio:
    """Give what the display renders, from its own cache."""
    return Studio(folder / CLIENT / "voice", engines())


def wait_for_calls(hub: PlayedHub, *ids: str) -> None:
    """Wait until the display has told of each call whether it was spoken."""
    wait_until(
        lambda: set(ids) <= {s.call for s in hub.seen() if s.spoken_at or s.unspoken}, 40, "the calls to be over"
    )


def why_unspoken(hub: PlayedHub, call_id: str) -> str | None:
    """Return why a call was not spoken; that it was painted may be told before or after."""
    return next((s.unspoken for s in hub.seen() if s.call == call_id and s.unspoken), None)


def test_gong_pause_and_speech_are_heard_at_their_length_and_level(
    hall: tuple[PlayedHub, Loudspeaker], studio: Studio
) -> None:
    hub, loudspeaker = hall
    before = len(loudspeaker.recordings())
    hub.call(call(1, "A017", "3"))
    wait_for_calls(hub, "call-1")
    (heard,) = loudspeaker.recordings()[before:]
    gong, pause = sound.gong(), round(PAUSE_S * sound.RATE)
    assert heard.samples[: len(gong)] == gong
    assert not any(heard.samples[len(gong) : len(gong) + pause])
    speech = heard.samples[len(gong) + pause :]
    assert speech == expected(studio, "A017", "Platz 3")
    assert 2.5 <= sound.seconds(speech) <= 3.5
    assert abs(sound.rms_dbfs(speech) - sound.rms_dbfs(gong)) <= 1
    painted = min(s.painted_at for s in hub.seen() if s.call == "call-1")
    assert painted.timestamp() < heard.begun_at + sound.GONG_S, "N-04: on the wall before the gong is over"


def test_three_calls_at_once_are_three_announcements_in_order_each_in_its_tickets_language(
    hall: tuple[PlayedHub, Loudspeaker], studio: Studio
) -> None:
    hub, loudspeaker = hall
    before = len(loudspeaker.recordings())
    places = {11: ("A018", "1", "de"), 12: ("A019", "2", "en"), 13: ("A020", "3", "de")}
    for seq, (number, counter, language) in places.items():
        hub.call(call(seq, number, counter, language=Language(language)))
    wait_for_calls(hub, "call-11", "call-12", "call-13")
    heard = [recording.samples for recording in loudspeaker.recordings()[before:]]
    german = [expected(studio, number, f"Platz {counter}") for number, counter, _ in places.values()]
    assert len(heard) == 3
    assert heard[0][-len(german[0]) :] == german[0]
    assert heard[2][-len(german[2]) :] == german[2]
    pause = sound.silence(PAUSE_S)
    assert heard[1] == sound.gong() + pause + german[1] + pause + expected(studio, "A019", "Desk 2", "en")


def test_who_asks_for_more_time_is_called_slowly_and_twice(hall: tuple[PlayedHub, Loudspeaker], studio: Studio) -> None:
    hub, loudspeaker = hall
    before = len(loudspeaker.recordings())
    hub.call(call(21, "A021", "1", slow=True))
    wait_for_calls(hub, "call-21")
    once = sound.silence(PAUSE_S) + expected(studio, "A021", "Platz 1", pace=SLOW)
    assert loudspeaker.recordings()[before].samples == sound.gong() + once + once
    assert len(once) > 1.15 * len(expected(studio, "A021", "Platz 1"))


def test_a_player_killed_in_mid_sentence_costs_the_rest_of_that_sentence(
    hall: tuple[PlayedHub, Loudspeaker], studio: Studio
) -> None:
    hub, loudspeaker = hall
    before = len(loudspeaker.recordings())
    loudspeaker.hold()
    hub.call(call(31, "A031", "1"))
    hub.call(call(32, "A032", "2"))
    wait_until(lambda: _seconds(loudspeaker, before) >= HOLD_FROM_S, 20, "the sentence to begin")
    loudspeaker.break_off()
    wait_for_calls(hub, "call-31", "call-32")
    told = {s.call: s.unspoken for s in hub.seen() if s.spoken_at or s.unspoken}
    assert (told["call-31"], told["call-32"]) == ("no_sound", None)
    last = loudspeaker.recordings()[-1].samples
    assert last == sound.gong() + sound.silence(PAUSE_S) + expected(studio, "A032", "Platz 2")
    states = [json.loads(payload) for payload in hub.listener.on(TOPICS.device(CLIENT))]
    assert states[-1]["speaking"]


def _seconds(loudspeaker: Loudspeaker, before: int) -> float:
    new = loudspeaker.recordings()[before:]
    return sound.seconds(new[0].samples) if new else 0.0


def test_outside_the_hours_calls_are_silent_and_told_so_but_a_test_call_sounds(
    hall: tuple[PlayedHub, Loudspeaker],
) -> None:
    hub, loudspeaker = hall
    before = len(loudspeaker.recordings())
    now = datetime.now(UTC).astimezone(ZoneInfo("Europe/Berlin"))
    hub.open("01:00-01:01" if now.hour >= 12 else "23:00-23:01")
    hub.call(call(41, "A041", "1"))
    wait_for_calls(hub, "call-41")
    assert why_unspoken(hub, "call-41") == "muted"
    test = call(-41, "TEST", "2", state="test", display=CLIENT)
    hub.say(TOPICS.call(), test, retain=False)
    wait_for_calls(hub, "call--41")
    assert len(loudspeaker.recordings()) == before + 1
    hub.open()


def test_a_display_without_a_sound_card_says_so_and_what_it_cannot_speak(broker: Broker, tmp_path: Path) -> None:
    topics = Topics(OfficeSlug("unheard"))
    with Listener(broker.settings("hub"), topics.seen(CLIENT), topics.device(CLIENT)) as listener:
        hub = PlayedHub(topics, listener)
        hub.open()
        with display("unheard", CLIENT, broker.port, tmp_path, broken=True):
            wait_until(lambda: b"no_sound" in b"".join(listener.on(topics.device(CLIENT))), 20, "the display")
            assert json.loads(listener.on(topics.device(CLIENT))[-1])["speaking"] is False
            hub.call(call(1, "A001", "1"))
            wait_for_calls(hub, "call-1")
        assert why_unspoken(hub, "call-1") == "no_sound"
        hub.forget()


@pytest.mark.parametrize("how", [signal.SIGKILL, pytest.param(signal.SIGSTOP, marks=pytest.mark.soak)])
def test_where_the_speaker_dies_in_mid_call_the_next_display_speaks_it_within_5_s(
    how: signal.Signals, broker: Broker, tmp_path: Path
) -> None:
    office = write_office(tmp_path / "office", f"voices-{how.value}")
    with (office / "office.toml").open("a") as file:
        file.write('\n[[devices]]\nclient = "display-2"\nrole = "display"\n')
    hub = HubProcess(broker, office, tmp_path / "data")
    hub.start()
    root = f"lobbycall/{hub.slug}"
    with (
        Listener(broker.settings("desk"), f"{root}/#") as desk,
        display(hub.slug, "display-1", broker.port, tmp_path) as (first, first_sound),
        display(hub.slug, "display-2", broker.port, tmp_path) as (_second, second_sound),
    ):
        wait_until(lambda: all(_speaking(desk, root, n) for n in (1, 2)), 20, "both displays to speak")
        wait_until(lambda: _board(desk, root)["speaker"] == {"hall": "display-1"}, 10, "the first to be named")
        first_sound.hold()
        for n, (client, command) in enumerate(
            (
                ("kiosk-1", {"do": "issue_ticket", "queue": "q1", "language": "de"}),
                ("counter-1", {"do": "open_counter", "counter": "1", "clerk": "anna"}),
                ("counter-1", {"do": "call_next", "counter": "1"}),
            )
        ):
            desk.say(f"{root}/ask/{client}", json.dumps({"v": 1, "id": f"v-{n}", **command}).encode())
        wait_until(lambda: _seconds(first_sound, 0) >= HOLD_FROM_S, 20, "the first display to speak")
        first.send_signal(how)
        died = time.time()
        wait_until(second_sound.recordings, 10, "the second display to speak")
        assert second_sound.recordings()[0].begun_at - died < 5
        wait_until(lambda: _board(desk, root)["calls"][0].get("spoken"), 20, "the board to know")
        assert second_sound.recordings()[0].samples[: len(sound.gong())] == sound.gong()
        assert sound.seconds(second_sound.recordings()[0].samples) > 4
        first.send_signal(signal.SIGCONT)
    assert hub.stop() == 0


def _speaking(desk: Listener, root: str, n: int) -> bool:
    said = desk.on(f"{root}/device/display-{n}")
    return bool(said) and json.loads(said[-1]).get("speaking") is True


def _board(desk: Listener, root: str) -> dict[str, object]:
    boards = desk.on(f"{root}/state/board")
    return dict(json.loads(boards[-1])) if boards else {"speaker": {}, "calls": [{}]}
