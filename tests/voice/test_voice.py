"""Real engines in child processes, the cache, players that know whether sound went out."""

import os
import re
import stat
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from appliance.voice import sound
from appliance.voice.cache import Studio
from appliance.voice.clips import engines
from appliance.voice.engines import CUT_SHORT, ChildEngine, Engine
from appliance.voice.numbers import WORDS
from appliance.voice.player import AlsaPlayer, FilePlayer, NoSound, player
from appliance.voice.sentence import SLOW, Sentence
from appliance.voice.settings import VoiceSettings, cache_folder
from appliance.voice.spelling import KIOSK_LANGUAGES, spelling
from appliance.voice.voice import Said, Voice, decibels
from office.ids import Language
from support.voices import FakeEngine, Recorder
from support.waiting import wait_until

DE, EN = Language("de"), Language("en")
SENTENCE = Sentence(DE, "Nummer Ah siebzehn, bitte zu Platz drei.")
PICO, ESPEAK = engines()
NOT_YET = threading.Event()


@pytest.mark.parametrize("engine", [PICO, ESPEAK], ids=["pico", "espeak"])
@pytest.mark.parametrize(
    ("sentence", "words"),
    [(SENTENCE, 7), (Sentence(EN, "Number eigh seventeen, please go to desk three."), 8)],
    ids=["de", "en"],
)
def test_real_engines_speak_at_the_right_length_and_level(
    engine: Engine, sentence: Sentence, words: int, tmp_path: Path
) -> None:
    """N-03: about 130 to 165 words a minute; N-07: one level for all."""
    file = tmp_path / "said.wav"
    engine.render(sentence, file)
    samples = sound.read(file)
    assert 125 <= words / sound.seconds(samples) * 60 <= 165
    assert abs(sound.rms_dbfs(samples) - sound.LEVEL_DBFS) <= 1
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("language", KIOSK_LANGUAGES)
def test_each_language_is_spoken_at_the_right_pace_and_level(language: Language, tmp_path: Path) -> None:
    """N-03: a usual call at 130 to 150 words a minute; N-07: within 1 dB."""
    text = spelling(language).sentence("A017", "Platz 3")
    samples = Studio(tmp_path, engines()).render(Sentence(language, text))
    assert samples is not None
    words = len(re.sub(r"\d+", lambda match: WORDS[language](int(match[0])), text).split())
    assert 130 <= words / sound.seconds(samples) * 60 <= 150
    assert abs(sound.rms_dbfs(samples) - sound.LEVEL_DBFS) <= 1


def test_espeak_speaks_what_pico_cannot(tmp_path: Path) -> None:
    studio = Studio(tmp_path, engines())
    samples = studio.render(Sentence(Language("uk"), "Номер жук 42, будь ласка, вікно 7."))
    assert samples is not None
    assert sound.seconds(samples) > 1.5


@pytest.mark.noisy("the killed engine is logged")
@pytest.mark.parametrize(
    "script",
    ["import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "import time; time.sleep(60)", "raise SystemExit(3)"],
    ids=["killed", "hangs", "refuses"],
)
def test_an_engine_that_dies_costs_only_itself(script: str, tmp_path: Path) -> None:
    broken = ChildEngine("pico", frozenset({"de"}), limit_s=1.0, command=(sys.executable, "-c", script))
    samples = Studio(tmp_path, (broken, ESPEAK)).render(SENTENCE)
    assert samples is not None
    assert sound.seconds(samples) > 1.5


@pytest.mark.noisy("no engine speaks")
def test_without_any_voice_the_gong_still_sounds_and_the_next_call_is_tried_again(tmp_path: Path) -> None:
    engine, recorder = FakeEngine(fails=True), Recorder()
    voice = Voice(Studio(tmp_path, (engine,)), recorder)
    assert voice.announce([SENTENCE]) == Said(sounded=True, spoken=False)
    engine.fails = False
    assert voice.announce([SENTENCE]) == Said(sounded=True, spoken=True)
    assert [len(parts) for parts in recorder.played] == [1, 3]


def test_a_sentence_is_made_once_and_kept(tmp_path: Path) -> None:
    engine = FakeEngine()
    assert not Studio(tmp_path, (engine,)).has(SENTENCE)
    assert Studio(tmp_path, (engine,)).render(SENTENCE) is not None
    assert Studio(tmp_path, (engine,)).render(SENTENCE) is not None
    assert Studio(tmp_path, (engine,)).render(replace(SENTENCE, language=EN)) is not None
    assert len(engine.asked) == 2


def test_clauses_are_kept_apart_and_joined(tmp_path: Path) -> None:
    engine = FakeEngine()
    studio = Studio(tmp_path, (engine,))
    for number in ("A 1", "A 2"):
        samples = studio.render(Sentence(DE, f"{number},\nPlatz 3."))
        assert samples is not None
        assert sound.seconds(samples) == pytest.approx(2.15)
    assert engine.asked == ["A 1,", "Platz 3.", "A 2,"]
    assert studio.has(Sentence(DE, "A 2,\nPlatz 3."))
    assert not studio.has(Sentence(DE, "A 2,\nPlatz 4."))


@pytest.mark.noisy("one engine fails")
def test_a_sentence_is_of_one_voice(tmp_path: Path) -> None:
    first, second = FakeEngine("first"), FakeEngine("second")
    studio = Studio(tmp_path, (first, second))
    assert studio.render(Sentence(DE, "A 1,")) is not None
    first.fails = True
    assert studio.render(Sentence(DE, "A 1,\nPlatz 3.")) is not None
    assert second.asked == ["A 1,", "Platz 3."]


def test_the_cache_is_bounded_and_what_was_spoken_last_stays(tmp_path: Path) -> None:
    second_long = 32_044
    engine = FakeEngine()
    studio = Studio(tmp_path, (engine,), most_bytes=10 * second_long)
    for n in range(10):
        assert studio.render(Sentence(DE, f"{n}")) is not None
    for age, file in enumerate(sorted(tmp_path.iterdir(), key=lambda file: file.stat().st_mtime)):
        os.utime(file, (1000 + age, 1000 + age))
    assert studio.render(Sentence(DE, "0")) is not None
    assert studio.render(Sentence(DE, "10")) is not None
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 10 * second_long
    assert studio.has(Sentence(DE, "0"))
    assert studio.has(Sentence(DE, "10"))
    assert len(list(tmp_path.iterdir())) == 9


def test_a_broken_file_in_the_cache_is_made_anew(tmp_path: Path) -> None:
    engine = FakeEngine()
    studio = Studio(tmp_path, (engine,))
    assert studio.render(SENTENCE) is not None
    (file,) = tmp_path.glob("*.wav")
    file.write_bytes(b"cut off")
    assert studio.render(SENTENCE) is not None
    assert len(engine.asked) == 2


def test_the_file_player_numbers_its_files_and_goes_on_after_a_restart(tmp_path: Path) -> None:
    for _ in range(2):
        sink = FilePlayer(tmp_path / "out")
        sink.play([sound.silence(0.1), sound.silence(0.2)], NOT_YET)
    files = sorted((tmp_path / "out").iterdir())
    assert [file.name for file in files] == ["0001.wav", "0002.wav"]
    assert sound.seconds(sound.read(files[0])) == pytest.approx(0.3)


def script(folder: Path, text: str) -> str:
    file = folder / "aplay"
    file.write_text(f"#!/bin/sh\n{text}\n")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    return str(file)


def test_alsa_is_given_the_samples_and_its_status_is_looked_at(tmp_path: Path) -> None:
    good = AlsaPlayer("hall", script(tmp_path, f'echo "$@" > {tmp_path}/words; cat > {tmp_path}/raw'))
    good.play([sound.silence(0.1), sound.silence(0.1)], NOT_YET)
    assert (tmp_path / "raw").stat().st_size == 2 * 2 * 1600
    assert "-D hall" in (tmp_path / "words").read_text()
    bad = AlsaPlayer("", script(tmp_path, 'echo "cannot find card 0" >&2; exit 1'))
    with pytest.raises(NoSound, match="cannot find card 0"):
        bad.play([sound.silence(3.0), sound.silence(3.0)], NOT_YET)
    with pytest.raises(NoSound, match="alsa-utils"):
        AlsaPlayer("", "no-such-player").play([sound.silence(0.1)], NOT_YET)


def test_the_real_aplay_plays_on_the_device_that_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """ALSA's own sink that records: every sample arrives, and a device that is not there is known."""
    device = f'pcm.hall {{ type file; slave.pcm "null"; file "{tmp_path}/hall.raw"; format "raw" }}\n'
    (tmp_path / "asound.conf").write_text(device)
    monkeypatch.setenv("ALSA_CONFIG_PATH", f"/usr/share/alsa/alsa.conf:{tmp_path}/asound.conf")
    gong = sound.gong()
    AlsaPlayer("hall").play([gong, sound.silence(0.4), gong], NOT_YET)
    heard = sound.from_bytes((tmp_path / "hall.raw").read_bytes())
    whole = gong + sound.silence(0.4) + gong
    assert heard[: len(whole)] == whole
    assert not any(heard[len(whole) :])
    with pytest.raises(NoSound, match="audio open error"):
        AlsaPlayer("garden").play([gong], NOT_YET)


@pytest.mark.noisy("no sound card is logged, once")
def test_without_a_sound_card_it_is_known_and_logged_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    voice = Voice(Studio(tmp_path, (FakeEngine(),)), AlsaPlayer("", script(tmp_path, "exit 1")))
    assert not voice.check()
    assert voice.announce([SENTENCE]) == Said(sounded=False, spoken=False)
    assert sum("no_sound" in record.getMessage() for record in caplog.records) == 1


def test_volume_and_mute(tmp_path: Path) -> None:
    levels = []
    for volume in (100, 80, 0):
        recorder = Recorder()
        Voice(Studio(tmp_path, (FakeEngine(),)), recorder).announce([], db=decibels(volume))
        levels.append(sound.rms_dbfs(recorder.played[0][0]))
    assert levels[0] - levels[1] == pytest.approx(10, abs=0.2)
    assert levels[2] == -120


@pytest.mark.parametrize(
    ("what", "kind"), [("none", type(None)), ("alsa", AlsaPlayer), ("alsa:hall", AlsaPlayer), ("file:out", FilePlayer)]
)
def test_players_by_name(what: str, kind: type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert isinstance(player(what), kind)


@pytest.mark.parametrize("what", ["", "file", "file:", "pulse", "none at all"])
def test_unknown_players_are_refused(what: str) -> None:
    with pytest.raises(ValueError, match="alsa:DEVICE"):
        player(what)


def test_where_sentences_are_kept(tmp_path: Path) -> None:
    home = {"HOME": os.fspath(tmp_path)}
    assert cache_folder(VoiceSettings(), home) == tmp_path / ".cache" / "lobbycall" / "voice"
    assert cache_folder(VoiceSettings(), {**home, "CACHE_DIRECTORY": "/c"}) == Path("/c/voice")
    assert cache_folder(VoiceSettings(cache_dir=tmp_path), home) == tmp_path


def test_a_sentence_that_comes_out_cut_is_asked_for_again(tmp_path: Path) -> None:
    tries = tmp_path / "tries"
    child = f'echo x >> {tries}; printf RIFF > "$4"; [ $(wc -l < {tries}) -ge 2 ] || exit {CUT_SHORT}'
    engine = ChildEngine("espeak", None, command=("sh", "-c", child, "say"))
    engine.render(SENTENCE, tmp_path / "said.wav")
    assert tries.read_text().count("x") == 2


def test_a_slow_sentence_takes_longer_and_is_kept_apart(tmp_path: Path) -> None:
    studio = Studio(tmp_path, (PICO, ESPEAK))
    usual, slow = studio.render(SENTENCE), studio.render(replace(SENTENCE, pace=SLOW))
    assert usual is not None
    assert slow is not None
    assert 1.15 <= sound.seconds(slow) / sound.seconds(usual) <= 1.35


def test_speech_falls_silent_within_200_ms(tmp_path: Path) -> None:
    """A-09, with a player that would go on for a minute: its process is ended, and with it what it holds."""
    voice = Voice(
        Studio(tmp_path, (FakeEngine(),)), AlsaPlayer("", script(tmp_path, f"echo > {tmp_path}/on; exec sleep 60"))
    )
    hush, ended = threading.Event(), []

    def speak() -> None:
        said = voice.announce([SENTENCE], gong=False, db=-6.0, hush=hush)
        ended.append((said, time.monotonic()))

    thread = threading.Thread(target=speak)
    thread.start()
    wait_until((tmp_path / "on").exists, 5, "the player to play")
    asked = time.monotonic()
    hush.set()
    thread.join(5)
    assert ended[0][0] == Said(sounded=True, spoken=False)
    assert ended[0][1] - asked < 0.2
