"""Numbers and codes: never twice a day (DESIGN §4)."""

from office.case import Case
from office.day import Day
from office.reasons import Reason, Refused

LAST_NUMBER = 999
RESERVE_FROM = 901
"""The first number of the kiosks' reserve."""
CODES = 1_000_000


def free_number(day: Day, letter: str) -> str:
    """Return the next number of a letter. Refused: `numbers_exhausted` after 999, no wrap."""
    last = day.last_number.get(letter, 0)
    for count in range(last + 1, LAST_NUMBER + 1):
        number = f"{letter}{count:03d}"
        if number not in day.reserved:
            return number
    raise Refused(Reason.NUMBERS_EXHAUSTED, detail=f"letter {letter!r} has no number left today")


def free_code(case: Case) -> str:
    """Return the first candidate that no ticket and no appointment of today has."""
    day = case.day
    for code in case.draws.codes:
        if code not in day.codes and code not in day.plan_codes:
            return code
    code = case.draws.codes[-1]
    while code in day.codes or code in day.plan_codes:
        code = f"{(int(code) + 1) % CODES:06d}"
    return code
