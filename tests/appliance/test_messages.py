"""The ready sentences of the wall have words in every language of the house."""

import string

import pytest

from appliance.messages import MessageTexts
from office.ids import Language
from office.messages import MESSAGES
from office.wire.states import WallMessage

TEXTS = MessageTexts()
HOUSE = {"de", "de-x-leicht", "en", "tr", "uk", "ru", "ar", "fa", "pl", "fr", "ro", "bg"}


def test_every_language_of_the_house_has_them() -> None:
    assert set(TEXTS.languages) >= HOUSE


@pytest.mark.parametrize("language", sorted(HOUSE))
def test_each_sentence_says_its_values(language: str) -> None:
    for key, names in MESSAGES.items():
        said = TEXTS.sentence(key, dict.fromkeys(names, "10:15"), language)
        assert said
        assert ("10:15" in said) == bool(names), (key, said)
        assert not [field for _t, field, _f, _c in string.Formatter().parse(said) if field], (key, said)
    said_all = {TEXTS.sentence(key, {"time": "10:15"}, language) for key in MESSAGES}
    assert len(said_all) == len(MESSAGES)


def test_a_language_without_texts_falls_back() -> None:
    assert TEXTS.sentence("closed_today", {}, "en-GB") == "Closed today"
    assert TEXTS.sentence("closed_today", {}, "xx") == "Heute geschlossen"
    assert TEXTS.sentence("no_such_key", {}, "de") == ""


def test_free_text_is_said_in_the_nearest_of_its_languages() -> None:
    own = WallMessage(text={Language("de"): "Umzug am Freitag"})
    assert TEXTS.said(own, "tr") == "Umzug am Freitag"
    assert (
        TEXTS.said(WallMessage(key="closes_early", values={"time": "15:00"}), "fr")
        == "Aujourd'hui nous fermons à 15:00"
    )
