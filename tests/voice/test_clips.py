"""The office's own recordings: first of the engines, put together from words, and what has to be recorded."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from appliance.voice import sound
from appliance.voice.cache import Studio
from appliance.voice.clips import RecordedClips, cover, engines, plain, template, to_record
from appliance.voice.engines import EngineFailed
from appliance.voice.numbers import WORDS
from appliance.voice.sentence import SLOW, Sentence
from appliance.voice.spelling import KIOSK_LANGUAGES, spelling
from office.ids import Language

DE, EN = Language("de"), Language("en")
SENTENCE = Sentence(DE, "Nummer Ah siebzehn,\nbitte zu Platz drei.")


def test_the_offices_recordings_come_first(tmp_path: Path) -> None:
    clips = tmp_path / "clips"
    clips.mkdir()
    words = ("nummer", "ah", "siebzehn", "bitte zu", "platz", "drei")
    for n, word in enumerate(words):
        sound.write(clips / f"{n}.wav", sound.scaled(sound.gong(), n))
        assert word
    lines = [f'"{word}" = "{n}.wav"' for n, word in enumerate(words)]
    (clips / "clips.toml").write_text("[de]\n" + "\n".join(lines) + "\n", "utf-8")
    first, *_ = engines(clips)
    assert first.speaks(SENTENCE)
    assert not first.speaks(Sentence(DE, "Nummer Beh siebzehn, bitte zu Platz drei."))
    assert not first.speaks(replace(SENTENCE, language=EN))
    first.render(SENTENCE, tmp_path / "out.wav")
    samples = sound.read(tmp_path / "out.wav")
    assert abs(sound.rms_dbfs(samples) - sound.LEVEL_DBFS) <= 1
    assert sound.seconds(samples) > 6


def test_a_manifest_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(EngineFailed, match=r"clips\.toml"):
        RecordedClips(tmp_path)


@pytest.mark.parametrize("language", KIOSK_LANGUAGES)
def test_what_is_to_be_recorded_makes_up_every_call(language: Language) -> None:
    words = spelling(language)
    pieces = to_record(words)
    assert len(pieces) < 170
    for n in range(1, 1000):
        assert cover(plain(WORDS[language](n)), pieces)[1] == "", n
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
        for clause in Sentence(language, words.sentence(f"{letter}042", "Zimmer 2.14")).clauses:
            spelled = plain(clause.text.replace("42", WORDS[language](42)).replace("14", WORDS[language](14)))
            assert cover(spelled.replace("2", WORDS[language](2)), pieces)[1] == "", clause


def test_a_recorded_template_speaks_all_calls_and_new_recordings_are_heard(tmp_path: Path) -> None:
    words = spelling(DE)
    (tmp_path / "de").mkdir()
    (tmp_path / "clips.toml").write_text(template(words), "utf-8")
    for n in range(1, len(to_record(words)) + 1):
        sound.write(tmp_path / "de" / f"{n:03}.wav", sound.silence(0.01))
    clips = RecordedClips(tmp_path)
    assert clips.speaks(Sentence(DE, words.sentence("K999", "Schalter 12")))
    assert clips.speaks(Sentence(DE, words.sentence("Z217", "Zimmer 2.14", short=True)))
    assert RecordedClips(tmp_path).name == clips.name
    os.utime(tmp_path / "de" / "001.wav", (1, 1))
    assert RecordedClips(tmp_path).name != clips.name


def test_recordings_are_slow_by_their_pauses(tmp_path: Path) -> None:
    (tmp_path / "clips.toml").write_text('[de]\n"platz" = "a.wav"\n"drei" = "a.wav"\n', "utf-8")
    sound.write(tmp_path / "a.wav", sound.gong())
    studio = Studio(tmp_path / "cache", (RecordedClips(tmp_path),))
    usual, slow = (studio.render(Sentence(DE, "Platz drei", pace)) for pace in (100, SLOW))
    assert usual is not None
    assert slow is not None
    assert sound.seconds(slow) > sound.seconds(usual) + 0.3
