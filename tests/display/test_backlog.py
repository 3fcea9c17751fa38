"""Many calls at once: how long the hall is spoken to, with the lengths of real sentences."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

import msgspec
import pytest

from appliance.voice import sound
from appliance.voice.cache import Studio
from appliance.voice.clips import engines
from appliance.voice.sentence import Sentence
from appliance.voice.spelling import KIOSK_LANGUAGES, spelling
from appliance.voice.voice import PAUSE_S
from display.announcements import Announcements, Turn, hear_call, next_up
from display.examples import NOW, call
from display.sentences import sentences
from display.speaking import BETWEEN_MS
from office.ids import ClientId, Language
from office.wire.states import Call

DE, TR = Language("de"), Language("tr")
START = Announcements(client=ClientId("display-1"), zone="hall")
Length = Callable[[Turn], float]


@dataclass
class Said:
    """A turn, when it began and when it was over, in seconds."""

    turn: Turn
    begun: float
    over: float


@pytest.fixture(scope="module")
def length(tmp_path_factory: pytest.TempPathFactory) -> Length:
    """Return how long a turn takes: each clause as long as the longer of two real ones."""
    studio = Studio(tmp_path_factory.mktemp("voice"), engines())
    words = {language: spelling(language) for language in (DE, TR)}

    def clause(language: Language, short: bool) -> float:
        texts = [words[language].sentence(number, place, short=short) for number, place in SAMPLES]
        made = [studio.render(Sentence(language, text)) for text in texts]
        return max(sound.seconds(samples) for samples in made if samples is not None)

    lengths = {(language, short): clause(language, short) for language in words for short in (False, True)}

    def of(turn: Turn) -> float:
        said = [lengths[s.language, turn.short] / s.pace * 100 for s in sentences(turn, words)]
        gong = sound.GONG_S + PAUSE_S if turn.gong else 0.0
        return gong + sum(said) + PAUSE_S * (len(said) - 1) + BETWEEN_MS / 1000 + 0.1

    return of


SAMPLES = (("A007", "Platz 7"), ("A012", "Platz 12"))


def speak(calls: Iterable[tuple[float, Call]], length: Length, until: float) -> Iterator[Said | Call]:
    """Play time: yield what is said, and the calls that expired."""
    coming = list(calls)
    state, at = START, 0.0
    while at < until:
        while coming and coming[0][0] <= at:
            heard_at, one = coming.pop(0)
            state = hear_call(state, one, NOW + timedelta(seconds=heard_at))
        state, turn, expired = next_up(state, NOW + timedelta(seconds=at))
        yield from expired
        if turn is not None:
            yield Said(turn, at, at + length(turn))
        at = at + length(turn) if turn is not None else (coming[0][0] if coming else until)


def at(seconds: float, seq: int, language: Language = DE, *, slow: bool = False) -> tuple[float, Call]:
    """Return a call so many seconds later."""
    one = call(seq, f"A{seq % 999:03}", str(seq % 12 + 1), age_s=-seconds, language=language)
    return seconds, msgspec.structs.replace(one, slow=slow)


@pytest.mark.parametrize("foreign", [0, 6, 12])
def test_12_calls_within_10_s_are_all_spoken_within_60_s(foreign: int, length: Length) -> None:
    calls = [at(n * 0.9, n + 1, TR if n < foreign else DE) for n in range(12)]
    said = [one for one in speak(calls, length, 200) if isinstance(one, Said)]
    assert [one.turn.call.seq for one in said] == list(range(1, 13))
    assert said[-1].over <= 60
    assert not said[0].turn.short
    in_two = [one for one in said if len(one.turn.languages) > 1]
    assert len(in_two) >= foreign - 5
    assert all(one.turn.call.language == TR for one in in_two)


def test_100_calls_a_minute_are_spoken_in_order_or_told_as_expired_and_never_twice(length: Length) -> None:
    """For ten minutes; who asked for more time is never cut short."""
    calls = [at(n * 0.6, n + 1, TR if n % 5 == 0 else DE, slow=n % 40 == 7) for n in range(1000)]
    told = list(speak(calls, length, 700))
    said = [one for one in told if isinstance(one, Said)]
    spoken = [one.turn.call.seq for one in said]
    expired = [one.seq for one in told if isinstance(one, Call)]
    assert spoken == sorted(set(spoken))
    assert sorted([*spoken, *expired]) == list(range(1, 1001))
    assert all(one.begun < one.turn.call.seq * 0.6 - 0.6 + 60 for one in said)
    assert all(not one.turn.short for one in said if one.turn.slow)
    assert len(spoken) >= 200
    assert all(before.over == after.begun for before, after in pairwise(said))


def test_all_kiosk_languages_have_a_short_form_shorter_than_the_full_one() -> None:
    for language in KIOSK_LANGUAGES:
        words = spelling(language)
        assert len(words.sentence("A017", "Platz 3", short=True)) < len(words.sentence("A017", "Platz 3"))
