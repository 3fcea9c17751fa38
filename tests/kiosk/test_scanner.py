"""Scanner or hand, and what is in a scan."""

import pytest

from kiosk.scanner import Burst, code_of


def typed(text: str, between: float, before_enter: float | None = None) -> str | None:
    burst, at = Burst(), 100.0
    for character in text:
        at += between
        burst.typed(character, at)
    return burst.entered(at + (between if before_enter is None else before_enter))


@pytest.mark.parametrize(
    ("text", "between", "before_enter", "expected"),
    [
        ("K7QF29XD", 0.005, None, "K7QF29XD"),
        ("K7QF29XD", 0.3, None, None),
        ("K7QF29XD", 0.005, 1.0, None),
        ("abc", 0.005, None, None),
        ("", 0.005, None, None),
    ],
)
def test_only_a_fast_run_with_enter_is_a_scan(
    text: str, between: float, before_enter: float | None, expected: str | None
) -> None:
    assert typed(text, between, before_enter) == expected


def test_what_a_hand_typed_before_does_not_count() -> None:
    burst = Burst()
    burst.typed("x", 1.0)
    for number, character in enumerate("K7QF"):
        burst.typed(character, 5.0 + number * 0.005)
    assert burst.entered(5.02) == "K7QF"


@pytest.mark.parametrize(
    ("scanned", "code"),
    [
        ("K7QF29XD", "K7QF29XD"),
        (" k7qf 29xd ", "K7QF29XD"),
        ("https://warten.example/t/abcDEF123", "ABCDEF123"),
        ("https://warten.example/a/K7QF29XD/?x=1#y", "K7QF29XD"),
        ("äö!!", ""),
    ],
)
def test_the_code_in_a_scan(scanned: str, code: str) -> None:
    assert code_of(scanned) == code
