# ruff: noqa: RUF001  # Cyrillic and Arabic are meant
"""Finding a service by name, everyday word, and in spite of a slip of the finger, in each language."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.house import House
from kiosk.samples import sample_house
from kiosk.search import find, one_slip, plain
from office.ids import Language
from office.wire.states import ServiceEntry
from support.tongues import Tongue, the_office

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
    assert plain("Führerschein", "pl") == "fuhrerschein"
    assert plain("ŁÓDŹ Ędą", "pl") == "lodz eda"
    assert plain("Kimliğim ILIK İzin", "tr") == "kimligim ilik izin"
    assert plain("Їжак ґанок сім'я", "uk") == "іжак ганок сімя"
    assert plain("الإقامة آخر مؤجّر ـــ ٣", "ar") == plain("الاقامه اخر موجر  3", "ar")
    assert plain("کارت ملی", "fa") == plain("كارت ملي", "ar")


LOST, MOVED, CAR = "ausweis-verlust", "wohnsitz-anmelden", "kfz-umschreiben"


@pytest.mark.parametrize(
    ("language", "query", "expected"),
    [
        ("de", "ausweis geklaut", LOST),
        ("de", "umgezogn", MOVED),
        ("de", "auto gekauft", CAR),
        ("de-x-leicht", "ausweis verloren", LOST),
        ("de-x-leicht", "umzgu", MOVED),
        ("de-x-leicht", "auto gekauft", CAR),
        ("en", "lost id", LOST),
        ("en", "moving", MOVED),
        ("en", "bougth a car", CAR),
        ("tr", "kimliğimi kaybettim", LOST),
        ("tr", "kimligimi kaybetim", LOST),
        ("tr", "taşındım", MOVED),
        ("tr", "tasindim", MOVED),
        ("tr", "araba aldım", CAR),
        ("uk", "загубив паспорт", LOST),
        ("uk", "переіхав", MOVED),
        ("uk", "купила машину", CAR),
        ("uk", "сімя", "wohnsitz-familie"),
        ("ru", "потеряла паспорт", LOST),
        ("ru", "я переехал", MOVED),
        ("ru", "купил машну", CAR),
        ("ar", "ضاعت الهويه", LOST),
        ("ar", "إنتقال", MOVED),
        ("ar", "اشتريت سياره", CAR),
        ("ar", "ضاعـت هوية", LOST),
        ("fa", "پاسپورت گم شده", LOST),
        ("fa", "اسبابكشي", MOVED),
        ("fa", "ماشین خریدم", CAR),
        ("fa", "گواهینامه بین المللی", "fuehrerschein-international"),
        ("pl", "zgubiony dowod", LOST),
        ("pl", "przeprowadzka", MOVED),
        ("pl", "kupilem samochod", CAR),
        ("fr", "carte d identité perdue", LOST),
        ("fr", "demenagement", MOVED),
        ("fr", "voiture achette", CAR),
        ("ro", "buletin pierdut", LOST),
        ("ro", "mutarre", MOVED),
        ("ro", "am cumparat masina", CAR),
        ("bg", "изгубена лична карта", LOST),
        ("bg", "преместих се", MOVED),
        ("bg", "купих коля", CAR),
        ("pl", "fuhrungszeugnis", "fuehrungszeugnis"),
        ("uk", "anmeldung", MOVED),
    ],
)
def test_each_language_finds_by_its_everyday_words_also_misspelt(
    house: House, language: str, query: str, expected: str
) -> None:
    found = [service.id for service in find(query, house.services.values(), Language(language))]
    assert expected in found[:3], found


LANGUAGES = the_office().site.languages
HALL = sample_house(the_office())


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_screen_gives_as_examples_is_found(language: Language) -> None:
    _, _, examples = Tongue(language)("search-example").partition(":")
    lost, moved, car = (example.strip() for example in re.split("[,،]", examples))
    cars = {service.id for service in HALL.services.values() if service.group == "kfz"}
    for query, wanted in ((lost, {LOST}), (moved, {MOVED}), (car, cars)):
        found = [service.id for service in find(query, HALL.services.values(), language)]
        assert found[0] in wanted, f"{query}: {found}"


def everyday(service: ServiceEntry, language: Language) -> tuple[str, ...]:
    return service.words.get(language) or service.words.get(Language(language.partition("-")[0]), ())


def is_found(service: ServiceEntry, word: str, language: Language) -> bool:
    """Tell whether a word finds a service among the first, or among those that it says just as well."""
    services = HALL.services.values()
    same = [
        other for other in services if plain(word, language) in (plain(w, language) for w in everyday(other, language))
    ]
    return service in find(word, services, language, limit=len(same) + 8)


def test_every_service_has_everyday_words_in_every_language() -> None:
    assert [(s.id, tag) for s in HALL.services.values() for tag in LANGUAGES if not everyday(s, tag)] == []


@given(st.data())
def test_every_everyday_word_finds_its_service(data: st.DataObject) -> None:
    language, service = data.draw(st.sampled_from(LANGUAGES)), data.draw(st.sampled_from(list(HALL.services.values())))
    assert is_found(service, data.draw(st.sampled_from(everyday(service, language))), language)


@pytest.mark.soak
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_everyday_words_find_their_services(language: Language) -> None:
    services = HALL.services.values()
    assert [(s.id, w) for s in services for w in everyday(s, language) if not is_found(s, w, language)] == []


@given(st.data())
def test_two_letters_in_each_others_place_are_forgiven(data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(LANGUAGES))
    service = data.draw(st.sampled_from(list(HALL.services.values())))
    words = [word for word in plain(service.name.get(language, ""), language).split() if len(word) >= 5]
    if not words:
        return
    word = data.draw(st.sampled_from(words))
    at = data.draw(st.integers(0, len(word) - 2))
    slipped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    found = find(slipped, HALL.services.values(), language, limit=len(HALL.services))
    assert service in found


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("pass", "pass", True),
        ("pass", "pas", True),
        ("pass", "passs", True),
        ("pass", "pess", True),
        ("pass", "psas", True),
        ("pass", "psa", False),
        ("pass", "spsa", False),
        ("паспорт", "пспорт", True),
    ],
)
def test_a_slip_is_one_letter(one: str, other: str, same: bool) -> None:
    assert one_slip(one, other) is one_slip(other, one) is same
