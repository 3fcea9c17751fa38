"""The wall as people see it: a real window on a real broker, the hub played by the test."""

import json
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from appliance.version import VERSION
from appliance.voice import sound
from display.settings import WallSettings
from office.ids import Language
from office.wire.states import HubState
from support.wall import CLIENT, PlayedHub, Show, call


def test_a_call_is_painted_reported_and_spoken(show: Show, hub: PlayedHub, qtbot: QtBot) -> None:
    hub.open()
    wall = show()
    before = datetime.now(UTC)
    hub.call(call(1, "A017", "3"))
    qtbot.waitUntil(lambda: "A017" in wall.texts(), timeout=5000)
    qtbot.waitUntil(lambda: len(hub.seen()) == 2, timeout=10_000)
    painted, spoken = hub.seen()
    assert painted.call == "call-1"
    assert before <= painted.painted_at <= datetime.now(UTC)
    assert painted.spoken_at is None
    assert spoken.painted_at == painted.painted_at
    assert spoken.spoken_at is not None
    assert spoken.spoken_at > painted.painted_at
    assert "→ Platz 3" in wall.texts()


def test_the_wav_holds_gong_pause_and_speech(show: Show, hub: PlayedHub, qtbot: QtBot) -> None:
    hub.open()
    wall = show()
    hub.call(call(1, "A017", "3", language=Language("en")))
    file = wall.sound / "0002.wav"  # the first is the check for sound
    qtbot.waitUntil(file.exists, timeout=10_000)
    samples = sound.read(file)
    gong, rest = samples[: round(sound.GONG_S * sound.RATE)], samples[round(sound.GONG_S * sound.RATE) :]
    pause = rest[: round(0.4 * sound.RATE)]
    assert abs(sound.rms_dbfs(gong) - sound.LEVEL_DBFS) <= 1
    assert sound.rms_dbfs(pause) < -60
    german_and_english = sound.seconds(rest) - 0.8
    assert 4 < german_and_english < 9
    assert abs(sound.rms_dbfs(rest[len(pause) :]) - sound.LEVEL_DBFS) <= 2  # it holds the second pause


def test_three_calls_at_once_are_all_shown_and_spoken_in_order(show: Show, hub: PlayedHub, qtbot: QtBot) -> None:
    hub.open()
    wall = show()
    for n in (1, 2, 3):
        hub.call(call(n, f"A01{n}", str(n)))
    qtbot.waitUntil(lambda: {"A011", "A012", "A013"} <= set(wall.texts()), timeout=5000)
    qtbot.waitUntil(lambda: sum(s.spoken_at is not None for s in hub.seen()) == 3, timeout=20_000)
    assert [s.call for s in hub.seen() if s.spoken_at is not None] == ["call-1", "call-2", "call-3"]
    assert {s.call for s in hub.seen() if s.spoken_at is None} == {"call-1", "call-2", "call-3"}
    assert len(list(wall.sound.glob("*.wav"))) == 4


def test_a_recall_is_seen_as_one_and_reported_again(show: Show, hub: PlayedHub, qtbot: QtBot) -> None:
    hub.open()
    wall = show()
    hub.call(call(1, "A017", "3"))
    qtbot.waitUntil(lambda: any(s.spoken_at for s in hub.seen()), timeout=10_000)
    hub.call(call(2, "A017", "3", attempt=2))
    qtbot.waitUntil(lambda: "Erneuter Aufruf" in wall.texts(), timeout=5000)
    qtbot.waitUntil(lambda: sum(s.call == "call-2" for s in hub.seen()) == 2, timeout=10_000)
    assert wall.texts().count("A017") == 1


def test_a_call_stays_while_called_and_goes_with_the_board(show: Show, hub: PlayedHub, qtbot: QtBot) -> None:
    hub.open()
    wall = show()
    hub.call(call(1, "A017", "3"))
    qtbot.waitUntil(lambda: "A017" in wall.texts(), timeout=5000)
    hub.board(calls=())
    qtbot.waitUntil(lambda: "A017" not in wall.texts(), timeout=5000)
    assert "Bitte warten Sie, bis Ihre Nummer hier erscheint." in wall.texts()
    assert not [text for text in wall.texts() if text.startswith("→")]


def test_what_is_called_is_kept_while_the_hub_is_away(show: Show, hub: PlayedHub, qtbot: QtBot) -> None:
    hub.open()
    wall = show()
    hub.call(call(1, "A017", "3"))
    qtbot.waitUntil(lambda: "A017" in wall.texts(), timeout=5000)
    hub.say(hub.topics.state("hub"), HubState(online=False))
    away = "Anzeige unterbrochen, bitte auf Aufruf am Platz achten"
    qtbot.waitUntil(lambda: away in wall.texts(), timeout=5000)
    assert "A017" in wall.texts()
    hub.say(hub.topics.state("hub"), HubState(online=True))
    qtbot.waitUntil(lambda: away not in wall.texts(), timeout=5000)


def test_a_call_missed_before_the_start_is_shown_but_not_announced_late(
    show: Show, hub: PlayedHub, qtbot: QtBot
) -> None:
    hub.open()
    old = call(1, "A001", "1")
    hub.calls = [msgspec.structs.replace(old, called_at=datetime(2026, 1, 1, tzinfo=UTC))]
    hub.board()
    wall = show()
    qtbot.waitUntil(lambda: "A001" in wall.texts(), timeout=5000)
    hub.call(call(2, "A002", "2"))
    qtbot.waitUntil(lambda: any(s.spoken_at for s in hub.seen()), timeout=10_000)
    assert [s.call for s in hub.seen() if s.spoken_at] == ["call-2"]


def test_queues_are_shown_with_what_people_want_to_know(show: Show, hub: PlayedHub, qtbot: QtBot) -> None:
    hub.open()
    wall = show()
    qtbot.waitUntil(lambda: "Meldewesen" in wall.texts(), timeout=5000)
    wanted = {"12 warten  ·  24\u201354 Min.", "Noch 18 Nummern", "Heute keine Nummern mehr", "Niemand wartet"}
    assert wanted <= set(wall.texts())
    assert "Vorführung: Diese Anlage zeigt Beispieldaten." in wall.texts()


@pytest.mark.noisy("a malformed call is logged")
def test_a_malformed_call_changes_nothing(show: Show, hub: PlayedHub, qtbot: QtBot) -> None:
    hub.open()
    wall = show()
    hub.listener.say(hub.topics.call(), b'{"v":1,"number":17}')
    hub.listener.say(hub.topics.state("board"), b"no json")
    hub.call(call(1, "A017", "3"))
    qtbot.waitUntil(lambda: "A017" in wall.texts(), timeout=5000)


def test_the_device_says_that_it_speaks(show: Show, hub: PlayedHub, qtbot: QtBot) -> None:
    hub.open()
    show()

    def speaking() -> bool:
        states = [json.loads(payload) for payload in hub.listener.on(hub.topics.device(CLIENT))]
        return any(state["speaking"] for state in states)

    qtbot.waitUntil(speaking, timeout=10_000)
    states = [json.loads(payload) for payload in hub.listener.on(hub.topics.device(CLIENT))]
    assert {state["version"] for state in states} == {VERSION}


def test_portrait_shows_calls_above_queues(show: Show, hub: PlayedHub, qtbot: QtBot, tmp_path: Path) -> None:
    hub.open()
    wall = show(screen=WallSettings(width_px=1080, height_px=1920, width_mm=680.0))
    hub.call(call(1, "A017", "3"))
    # Queues that don't fit at once take turns.
    qtbot.waitUntil(lambda: {"A017", "Meldewesen"} <= set(wall.texts()), timeout=30_000)
    assert wall.texts().index("A017") < wall.texts().index("Meldewesen")
    assert wall.window.grabWindow().save(str(tmp_path / "wall.png"))


def test_a_test_call_is_shown_and_spoken_beside_the_days_calls(show: Show, hub: PlayedHub, qtbot: QtBot) -> None:
    hub.open()
    wall = show()
    hub.call(call(5, "A017", "3"))
    hub.say(hub.topics.call(), call(-1_795_308_269, "TEST", "2", state="test"), retain=False)
    qtbot.waitUntil(lambda: {"A017", "TEST"} <= set(wall.texts()), timeout=5000)
    qtbot.waitUntil(lambda: any(s.call == "call--1795308269" and s.spoken_at for s in hub.seen()), timeout=20_000)
