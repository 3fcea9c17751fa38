"""The announcer without a wall: what it makes ready, and when."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from appliance.clock import SystemClock
from appliance.voice.cache import Studio
from appliance.voice.settings import VoiceSettings
from appliance.voice.spelling import spelling
from appliance.voice.voice import Voice
from display.announcements import Announcements
from display.examples import CATALOGUE
from display.speaking import Announcer
from office.ids import ClientId, CounterId, Language, QueueId, UnitId
from office.wire.entries import CounterEntry
from office.wire.states import CatalogueState, QueueEntry
from support.voices import FakeEngine, Recorder

DE = Language("de")


def office(*places: str) -> CatalogueState:
    counters = tuple(CounterEntry(id=CounterId(place[-1]), name={DE: place}, skills=()) for place in places)
    queue = QueueEntry(id=QueueId("q"), unit=UnitId("u"), name={}, letter="A", appointment_letter="")
    return msgspec.structs.replace(CATALOGUE, counters=counters, queues=(queue,), languages=(DE,), announce=(DE,))


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def announcer(engine: FakeEngine, tmp_path: Path, qtbot: QtBot) -> Iterator[Announcer]:  # noqa: ARG001  # its loop
    state = Announcements(client=ClientId("display-1"), zone="hall")
    voice = Voice(Studio(tmp_path, (engine,)), Recorder())
    settings = VoiceSettings(ahead=2)
    announcer = Announcer(state, voice, {DE: spelling(DE)}, SystemClock(), settings, ahead_after_s=0.01)
    announcer.start()
    yield announcer
    announcer.stop()


def test_usual_calls_are_made_at_the_start_and_what_is_new_when_the_office_changes(
    announcer: Announcer, engine: FakeEngine, qtbot: QtBot
) -> None:
    announcer.take_catalogue(office("Platz 1"))
    full = ["bitte zu Platz eins.", "Platz eins.", "Nummer Ah eins,", "Nummer Ah zwei,", "Ah eins,", "Ah zwei,"]
    qtbot.waitUntil(lambda: engine.asked == full, timeout=5000)
    announcer.take_catalogue(msgspec.structs.replace(office("Platz 1"), notice={DE: "Heute ohne Kasse"}))
    announcer.take_catalogue(office("Platz 1", "Platz 2"))
    qtbot.waitUntil(lambda: engine.asked == [*full, "bitte zu Platz zwei.", "Platz zwei."], timeout=5000)
