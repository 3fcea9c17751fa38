"""Every text that the panel can show stands in both languages."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from appliance.qt.translations import SHARED
from counter.actions import NEEDS_MORE, Action
from counter.assembly import MAIN, TEXTS
from counter.calls_for_help import Stage
from counter.choices import PAUSE_REASONS
from counter.lists import Act, Which
from counter.sheet import WORDS
from counter.sheet_offer import Print
from office import why
from office.commands import Assistance
from office.reasons import Reason

WHY = ("hub-away", "unknown", "closed", "paused", "not-paused", "open-already", "just-called", "nobody-waits")
MORE_WHY = ("in-service", "nobody-here", "visitor-here", "nothing-to-undo", "not-now")
WHY_NEXT = sorted(set(re.findall(r"[\"'](why\.[a-z_]+)", Path(why.__file__).read_text("utf-8"))))
"""The keys that `office.why` gives; what keeps a ticket from a counter is `office.turn.why_not`'s."""
HINDRANCES = ("bound", "preferred", "equipment", "assistance")
HELP_WHY = ("nobody-calls", "hub-there", "no-list", "printing")
SAID_TO_A_PRESS = ("pending", "outcome-first", "nobody-to-call", "reopen-over")
ROW_ACTS = ("call_ticket", "start_service", "cancel_ticket", "return_ticket", "undo_no_show", "reopen", "check_in")
OPEN_STATES = ("waiting", "called", "serving", "parked", "away", "missed")
IN_BAR = ("call_next", "recall", "start_service", "finish", "no_show", "resume_counter")
STATES = ("closed", "free", "called", "serving", "paused")


def texts(language: str) -> dict[str, str]:
    found = {}
    for folder in (SHARED, TEXTS):
        for message in ET.parse(folder / f"{language}.ts").iter("message"):  # noqa: S314  # our own file
            found[message.attrib["id"]] = message.findtext("translation") or ""
    return found


def used() -> set[str]:
    found: set[str] = set()
    for file in Path(MAIN).parent.glob("*.qml"):
        found |= set(re.findall(r'qsTrId\("([^"]+[^-"])"\)', file.read_text("utf-8")))
    found |= {f"why-{key}" for key in (*WHY, *MORE_WHY, *SAID_TO_A_PRESS)}
    found |= set(WHY_NEXT) | {f"why.{key}" for key in HINDRANCES} | {f"state-{state}" for state in STATES}
    found |= {f"action-{action}" for action in Action} | {f"refused-{reason}" for reason in Reason}
    found |= {f"assistance-{need}" for need in Assistance}
    found |= {f"why-{key}" for key in HELP_WHY} | {f"sheet-{word}" for word in WORDS}
    found |= {text for text in (*Stage, *Print) if text} | {"alarm-failed-phone", "help-kind-alarm", "help-kind-help"}
    found |= {f"choose-{action}" for action in (*NEEDS_MORE, "finish", "filter", "nothing")}
    found |= {f"list-{which}" for which in Which} | {f"pause-{reason}" for reason in PAUSE_REASONS}
    found |= {f"act-{act}" for act in (*ROW_ACTS, *Act)} | {f"row-{state}" for state in (*OPEN_STATES, "expected")}
    found |= {f"short-{action}" for action in IN_BAR} | {"hot-keys-there", "hot-keys-wayland", "pin-wrong", "pin-wait"}
    found |= {"park-open", "park-minutes", "pause-plain", "unticketed-any", "counter-missing"}
    return found | {"unanswered", "clerk-wrong", "hub-away", "hub-away-minutes", "hub-connecting"}


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_text_is_missing(language: str) -> None:
    known = texts(language)
    assert {key for key in used() if not known.get(key)} == set()


def test_both_languages_fill_in_the_same_values() -> None:
    german, english = texts("de"), texts("en")
    for key, text in german.items():
        assert set(re.findall(r"\{\w+\}", text)) == set(re.findall(r"\{\w+\}", english[key])), key


def test_the_sentences_of_who_is_next_are_those_of_the_core() -> None:
    assert {"why.not_due", "why.behind", "why.other_queue", "why.not_waiting", "why.standby_waits"} <= set(WHY_NEXT)
