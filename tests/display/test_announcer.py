"""The announcer without a wall: what it makes ready, and when."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from appliance.clock import SystemClock
from appliance.mqtt import BrokerSettings
from appliance.settings import Slug
from appliance.voice.cache import Studio
from appliance.voice.settings import VoiceSettings
from appliance.voice.spelling import spelling
from appliance.voice.voice import Voice
from display.announcements import Announcements
from display.app import compose
from display.examples import CATALOGUE, NOW
from display.settings import DisplaySettings
from display.speaking import Announcer
from office.ids import ClientId, CounterId, Language, QueueId, UnitId
from office.wire.entries import CounterEntry
from office.wire.states import BoardState, CatalogueState, QueueEntry
from support.voices import FakeEngine, Recorder
from support.wall import call

DE = Language("de")


def office(*places: str) -> CatalogueState:
    counters = tuple(CounterEntry(id=CounterId(place[-1]), name={DE: place}, skills=()) for place in places)
    queue = QueueEntry(id=QueueId("q"), unit=UnitId("u"), name={}, letter="A", appointment_letter="")
    return msgspec.structs.replace(CATALOGUE, counters=counters, queues=(queue,), languages=(DE,), announce=(DE,))


@contextmanager
def announcing(folder: Path, engine: FakeEngine, player: Recorder) -> Iterator[Announcer]:
    state = Announcements(client=ClientId("display-1"), zone="hall")
    voice, settings = Voice(Studio(folder, (engine,)), player), VoiceSettings(ahead=2)
    announcer = Announcer(state, voice, {DE: spelling(DE)}, SystemClock(), settings, ahead_after_s=0.01)
    announcer.start()
    try:
        yield announcer
    finally:
        announcer.stop()


@pytest.mark.noisy("no sound is logged")
def test_visitors_are_told_where_nothing_is_to_be_heard_and_no_other_display_speaks(
    tmp_path: Path, qtbot: QtBot
) -> None:
    told: list[bool] = []
    nobody = BoardState(day=NOW.date(), seq=0)
    with announcing(tmp_path, FakeEngine(), Recorder(broken=True)) as announcer:
        announcer.silent_changed.connect(told.append)
        announcer.take_board(nobody)
        qtbot.waitUntil(lambda: told == [True], timeout=5000)
        announcer.take_board(msgspec.structs.replace(nobody, speaker={"hall": ClientId("display-2")}))
        assert told == [True, False]


def test_a_display_without_sound_on_purpose_leaves_calls_to_others_and_complains_of_nothing(
    tmp_path: Path, qtbot: QtBot
) -> None:
    settings = DisplaySettings(office=Slug("quiet"), broker=BrokerSettings(user="display-1"), data_dir=tmp_path)
    display = compose(settings, None, SystemClock())
    with qtbot.waitSignal(display.announcer.sound_changed, timeout=5000):
        display.announcer.start()
    with qtbot.assertNotEmitted(display.announcer.unspoken, wait=500):
        display.announcer.take_call(call(1, "A001", "1"))
    display.announcer.stop()


def test_usual_calls_are_made_at_the_start_and_what_is_new_when_the_office_changes(
    tmp_path: Path, qtbot: QtBot
) -> None:
    engine = FakeEngine()
    full = ["bitte zu Platz eins.", "Platz eins.", "Nummer Ah eins,", "Nummer Ah zwei,", "Ah eins,", "Ah zwei,"]
    with announcing(tmp_path, engine, Recorder()) as announcer:
        announcer.take_catalogue(office("Platz 1"))
        qtbot.waitUntil(lambda: engine.asked == full, timeout=5000)
        announcer.take_catalogue(msgspec.structs.replace(office("Platz 1"), notice={DE: "Heute ohne Kasse"}))
        announcer.take_catalogue(office("Platz 1", "Platz 2"))
        qtbot.waitUntil(lambda: engine.asked == [*full, "bitte zu Platz zwei.", "Platz zwei."], timeout=5000)
