"""Plain German (Einfache Sprache): what a machine can check of the rules (norms.md §1.6).

BITV 2.0 Anlage 2 Teil 2 and DIN SPEC 33429: short sentences, short words or compounds with a hyphen, no genitive, no
passive, no conjunctive, no brackets or special characters, no abbreviations. A person must still read it.
"""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[1]
TAG = "de-x-leicht"
MOST_WORDS = 12
"""A sentence's; the norm says "short"."""
LONGEST_WORD = 13
"""Letters without a hyphen."""
KNOWN = frozenset({"Versicherung", "Führerschein", "Bildschirm", "Auswahl", "Unterschrift", "angemeldet"})
"""Everyday words, or those that stand on the thing itself."""
RULES = {
    "passive": re.compile(r"\bw(?:ird|erden|urde|urden)\b.*\b(?:ge\w+t|ge\w+en|\w+iert|ver\w+t)\b"),
    "conjunctive": re.compile(r"\b(?:würden?|könnten?|müssten?|hätten?|wären?|sollten?|dürften?)\b", re.IGNORECASE),
    "genitive": re.compile(r"\b(?:des|eines|deren|dessen|wegen|trotz|während)\b"),
    "brackets and signs": re.compile(r"[();/%&\[\]]"),
    "abbreviation": re.compile(r"\b(?:z\. ?B|usw|bzw|ggf|Nr|Std|Min)\."),
}
PLACES = re.compile(r"%(?:n|\d)|\{\w+\}")
CODES = re.compile(r"\b(?:[A-ZÄÖÜ]{2,}|eVB)\b|\(eVB\)|QR-Code")


def complaints(text: str) -> Iterator[str]:
    plain = CODES.sub("X", PLACES.sub("7", text))
    for rule, pattern in RULES.items():
        if pattern.search(plain):
            yield f"{rule}: {text}"
    for sentence in re.split(r"(?<=[.?!:])\s+", plain):
        if len(re.findall(r"[\w-]+", sentence)) > MOST_WORDS:
            yield f"long sentence: {text}"
    for word in re.findall(r"[^\W\d_]+", plain):
        if len(word) > LONGEST_WORD and word not in KNOWN:
            yield f"long word {word!r}: {text}"


def of_ts(folder: str) -> list[str]:
    root = ET.parse(ROOT / folder / f"{TAG}.ts").getroot()  # noqa: S314  # our own files
    forms = [t for m in root.iter("translation") for t in [m.text or "", *(f.text or "" for f in m)]]
    return [text for text in forms if text.strip()]


def of_offices() -> list[str]:
    read = tomllib.loads((ROOT / f"deploy/offices/languages/{TAG}.toml").read_text("utf-8"))
    return [text for text in read["texts"].values() if "€" not in text]


@pytest.mark.parametrize(
    "texts",
    [of_ts("kiosk/i18n"), of_ts("appliance/qt/i18n"), of_offices()],
    ids=["kiosk", "appliance", "offices"],
)
def test_plain_german_keeps_the_rules(texts: list[str]) -> None:
    # Patterns of dates and the rows of a keyboard are no sentences.
    found = [what for text in texts if not re.fullmatch(r"[A-ZÄÖÜß]+( [A-ZÄÖÜß]+)+|d+, d\. M+|HH:mm", text)
             for what in complaints(text)]  # fmt: skip
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Ihr Antrag wird von uns geprüft.", "passive"),
        ("Sie könnten später kommen.", "conjunctive"),
        ("Die Adresse des Amtes.", "genitive"),
        ("Ausweis (oder Pass)", "brackets"),
        ("Bringen Sie z. B. den Ausweis mit.", "abbreviation"),
        ("Das ist eine Wohnungsgeberbestätigung.", "long word"),
        ("Wenn Sie heute noch kommen möchten, dann nehmen Sie bitte am Eingang eine Nummer.", "long sentence"),
    ],
)
def test_what_is_not_plain_is_found(text: str, rule: str) -> None:
    assert any(rule in what for what in complaints(text))
