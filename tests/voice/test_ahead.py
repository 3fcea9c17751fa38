"""What is likely to be said is made ahead, in the background."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

import msgspec

from appliance.voice.ahead import Ahead
from appliance.voice.cache import Studio
from appliance.voice.sentence import Sentence
from appliance.voice.spelling import spelling
from appliance.voice.voice import Voice
from display.announcements import Turn
from display.examples import CATALOGUE, call
from display.sentences import sentences, usual
from office.ids import CounterId, Language, QueueId, UnitId
from office.wire.entries import CounterEntry
from office.wire.states import CatalogueState, QueueEntry
from support.voices import FakeEngine
from support.waiting import wait_until

DE, EN, TR = Language("de"), Language("en"), Language("tr")
SPELLINGS = {language: spelling(language) for language in (DE, EN, TR)}


def office(*zones: str) -> CatalogueState:
    counters = tuple(
        CounterEntry(id=CounterId(str(n)), name={DE: f"Platz {n}", EN: f"Desk {n}"}, skills=(), zone=zone)
        for n, zone in enumerate(zones, start=1)
    )
    queue = QueueEntry(id=QueueId("q"), unit=UnitId("u"), name={}, letter="A", appointment_letter="T")
    return msgspec.structs.replace(CATALOGUE, counters=counters, queues=(queue,), languages=(DE, TR), announce=(DE, EN))


def test_all_that_a_usual_call_needs_is_among_it() -> None:
    made = set(usual(office("hall", "hall"), "hall", SPELLINGS, 150))
    for number, counter, languages, short in (
        ("A150", "2", (DE, EN), False),
        ("T001", "1", (DE, EN), True),
        ("A060", "1", (DE, TR), False),
        ("A060", "2", (DE, TR), True),
    ):
        turn = Turn(call=call(1, number, counter), languages=languages, short=short)
        assert {clause for said in sentences(turn, SPELLINGS) for clause in said.clauses} <= made
    assert Sentence(DE, "bitte zu Platz zwei.") not in set(usual(office("hall", "upstairs"), "hall", SPELLINGS, 9))


def test_places_and_low_numbers_of_the_offices_languages_come_first() -> None:
    first = [sentence.text for sentence in islice(usual(office("hall"), "hall", SPELLINGS, 150), 6)]
    assert first[:2] == ["bitte zu Platz eins.", "please go to Desk one."]
    assert first[4:] == ["Nummer Ah eins,", "Nummer Teh eins,"]


@contextmanager
def running(voice: Voice, busy: list[bool]) -> Iterator[Ahead]:
    ahead = Ahead(voice, lambda: busy[0], wait_s=0.01)
    ahead.start()
    try:
        yield ahead
    finally:
        ahead.stop()


def test_it_makes_what_is_wanted_in_order_and_waits_while_something_is_said(tmp_path: Path) -> None:
    engine, busy = FakeEngine(), [True]
    voice = Voice(Studio(tmp_path, (engine,)), None)
    with running(voice, busy) as ahead:
        ahead.want([Sentence(DE, "eins"), Sentence(DE, "zwei")])
        assert engine.asked == []
        busy[0] = False
        wait_until(lambda: engine.asked == ["eins", "zwei"], 5, "both sentences")
        ahead.want([Sentence(DE, "zwei"), Sentence(DE, "drei")])
        wait_until(lambda: engine.asked == ["eins", "zwei", "drei"], 5, "the new one alone")
