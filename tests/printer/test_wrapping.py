from hypothesis import given
from hypothesis import strategies as st

from printer.wrapping import wrap


def lines(text: str, columns: int) -> list[str]:
    return wrap(text, lambda line: len(line) <= columns)


def test_words_fill_the_line() -> None:
    assert lines("Bitte melden Sie sich hier", 12) == ["Bitte melden", "Sie sich", "hier"]


def test_a_word_that_is_too_long_gets_a_hyphen_between_its_parts() -> None:
    assert lines("Wohnungsgeberbestätigung", 16) == ["Wohnungsgeber-", "bestätigung"]
    assert lines("Elektroenzephalogramm", 12) == ["Elektroenze-", "phalogramm"]
    assert lines("Aufenthaltserlaubnis", 12) == ["Aufenthalts-", "erlaubnis"]


def test_letters_that_make_one_sound_stay_together() -> None:
    for text in lines("Fischereischeinverlängerungen", 9):
        assert not text.endswith(("s-", "sc-", "c-"))


def test_a_hyphen_that_is_there_is_used() -> None:
    assert lines("Kfz-Zulassungsstelle", 18) == ["Kfz-", "Zulassungsstelle"]


def test_a_soft_hyphen_shows_only_where_the_line_ends() -> None:
    assert lines("Pass\u00adfoto", 8) == ["Passfoto"]
    assert lines("Melde\u00adbescheinigung", 10)[0] == "Melde-"


@given(st.text(alphabet="abeinsch ü-/", max_size=80), st.integers(min_value=4, max_value=20))
def test_nothing_overflows_and_no_letter_is_lost(text: str, columns: int) -> None:
    broken = lines(text, columns)
    assert all(len(line) <= columns for line in broken)
    letters = "".join(broken).replace("-", "").replace(" ", "")
    assert letters == text.replace("-", "").replace(" ", "")
