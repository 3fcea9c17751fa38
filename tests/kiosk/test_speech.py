"""Speech to one visitor, with real engines and a player that takes its time."""

import re
import stat
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import kiosk.speech
from appliance.voice import sound
from appliance.voice.player import AlsaPlayer, FilePlayer
from kiosk.reading import Line
from kiosk.speech import Speech, Utterance, attention
from office.ids import Language
from support.waiting import wait_until

DE = Language("de")


def said(text: str, **fields: object) -> Utterance:
    return Utterance(lines=(Line(text),), language=DE, **fields)  # type: ignore[arg-type]


def seconds(folder: Path) -> list[float]:
    return [sound.seconds(sound.read(file)) for file in sorted(folder.glob("*.wav"))]


@pytest.fixture
def speech(tmp_path: Path) -> Iterator[Speech]:
    made = Speech(tmp_path / "cache", FilePlayer(tmp_path / "headset"), FilePlayer(tmp_path / "speaker"))
    made.start()
    yield made
    made.end()


def test_it_speaks_where_it_is_heard_slowly_and_softly_if_asked(speech: Speech, tmp_path: Path) -> None:
    speech.say(said("Guten Tag.", headset=True))
    wait_until(lambda: len(seconds(tmp_path / "headset")) == 1, what="speech on the headset")
    speech.say(said("Guten Tag.", headset=True, slow=True, volume_db=-12.0))
    wait_until(lambda: len(seconds(tmp_path / "headset")) == 2, what="slow speech")
    usual, slow = (sound.read(file) for file in sorted((tmp_path / "headset").glob("*.wav")))
    assert sound.seconds(slow) > 1.2 * sound.seconds(usual)
    assert sound.rms_dbfs(slow) < sound.rms_dbfs(usual) - 9
    speech.say(Utterance(language=DE, attention=True))
    wait_until(lambda: seconds(tmp_path / "speaker"), what="two tones")
    assert seconds(tmp_path / "speaker")[0] == pytest.approx(sound.seconds(attention()), abs=0.01)


def test_the_kiosks_own_tones_are_over_within_3_s(speech: Speech, tmp_path: Path) -> None:
    """EN 301 549 §5.1.3.10: while it speaks, nothing of its own sounds for longer. These tones are all it has."""
    speech.say(Utterance(language=DE, attention=True))
    wait_until(lambda: seconds(tmp_path / "speaker"), what="two tones")
    (file,) = (tmp_path / "speaker").glob("*.wav")
    samples = sound.read(file)
    heard = [n for n, sample in enumerate(samples) if sample]
    assert 0 < (heard[-1] - heard[0]) / sound.RATE < 3
    for source in Path(kiosk.speech.__file__).parent.rglob("*.py"):
        makes = re.findall(r"math\.sin|gong\(|QSound|QMediaPlayer|beep", source.read_text("utf-8"))
        assert not makes or source.name == "speech.py", f"{source} sounds, too"


def test_private_sentences_are_forgotten(speech: Speech, tmp_path: Path) -> None:
    private = Utterance(lines=(Line("Offen."), Line("Vier acht.", private=True)), language=DE, headset=True)
    speech.say(private)
    wait_until(lambda: seconds(tmp_path / "headset"), what="speech")
    assert len(list((tmp_path / "cache").rglob("*.wav"))) == 1
    kept = speech.private_folder
    assert list(kept.rglob("*.wav"))
    speech.forget()
    assert not list(kept.rglob("*.wav"))
    speech.end()
    assert not kept.exists()


def test_the_first_words_are_made_ahead(tmp_path: Path) -> None:
    speech = Speech(tmp_path / "cache", FilePlayer(tmp_path / "headset"), None)
    speech.start(said("Guten Tag."))
    wait_until(lambda: list((tmp_path / "cache").glob("*.wav")), what="a sentence in the cache")
    assert not seconds(tmp_path / "headset")
    speech.end()


def slow_player(folder: Path) -> Path:
    """Write a player that takes longer than the sound lasts, and says that it plays and that it has played."""
    script = folder / "slowplay"
    script.write_text(f"#!/bin/sh\necho $$ > {folder}/plays\ncat > /dev/null\nsleep 3\necho x > {folder}/played\n")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    return script


def test_it_is_silent_within_200_ms(tmp_path: Path) -> None:
    speech = Speech(tmp_path / "cache", AlsaPlayer(command=str(slow_player(tmp_path))), None)
    speech.start()
    plays = tmp_path / "plays"
    try:
        speech.say(Utterance(language=DE, headset=True, attention=True))
        wait_until(lambda: plays.exists() and plays.read_text().strip(), what="the player")
        child = Path("/proc") / plays.read_text().strip()
        begun = time.monotonic()
        speech.stop()
        wait_until(lambda: not child.exists(), what="silence")
        assert time.monotonic() - begun < 0.2
        assert not (tmp_path / "played").exists()
    finally:
        speech.end()


@pytest.mark.noisy("there is no sound card")
def test_without_a_sound_card_it_is_told_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    speech = Speech(tmp_path / "cache", AlsaPlayer(command="no-such-player"), None)
    speech.start()
    for _ in range(2):
        speech.say(Utterance(language=DE, headset=True, attention=True))
        wait_until(lambda: caplog.records, what="a word in the log")
    speech.end()
    assert len(caplog.records) == 1
