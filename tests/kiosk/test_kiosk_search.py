"""Finding a service by name, everyday word, and in spite of a slip of the finger."""

import pytest

from kiosk.house import House
from kiosk.search import find, plain
from office.ids import Language

DE, EN = Language("de"), Language("en")


@pytest.mark.parametrize(
    ("query", "language", "expected"),
    [
        ("reisepass", DE, "reisepass"),
        ("REISEPASS", DE, "reisepass"),
        ("Reisepas", DE, "reisepass"),
        ("Resiepass", DE, "reisepass"),
        ("perso", DE, "personalausweis"),
        ("Ausweis", DE, "personalausweis"),
        ("ausweis verloren", DE, "ausweis-verlust"),
        ("ausweis verlorn", DE, "ausweis-verlust"),
        ("passport", EN, "reisepass"),
        ("pasport", EN, "reisepass"),
        ("führungszeugnis", DE, "fuehrungszeugnis"),
        ("fuehrungszeugnis", DE, "fuehrungszeugnis"),
    ],
)
def test_found_among_the_first_three(house: House, query: str, language: Language, expected: str) -> None:
    found = [service.id for service in find(query, house.services.values(), language)]
    assert expected in found[:3], found


@pytest.mark.parametrize("query", ["", "   ", "xyzzy", "!?"])
def test_nothing_is_found_for_nothing(house: House, query: str) -> None:
    assert find(query, house.services.values(), DE) == ()


def test_each_letter_more_keeps_what_is_meant(house: House) -> None:
    for length in range(3, len("Personalausweis") + 1):
        found = [service.id for service in find("Personalausweis"[:length], house.services.values(), DE)]
        assert "personalausweis" in found


def test_what_has_all_words_comes_alone(house: House) -> None:
    both = find("auto abmelden", house.services.values(), DE)
    assert both
    assert len(both) < len(find("auto", house.services.values(), DE))


def test_umlauts_and_accents_are_plain() -> None:
    assert plain("Führerschein für Müßige, Café") == "fuehrerschein fuer muessige  cafe"
