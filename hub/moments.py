"""Moments that come over the wire: with an offset, and within this century."""

from datetime import datetime

from office.reasons import Reason
from office.wire.codec import BadMessage

FIRST_YEAR, LAST_YEAR = 2000, 2199


def check_moments(message: object) -> None:
    """Refuse a message with a moment that the rules could not count with. Raises BadMessage."""
    for name in getattr(message, "__struct_fields__", ()) or getattr(message, "__slots__", ()):
        value = getattr(message, name)
        if isinstance(value, datetime):
            _check(name, value)
        elif isinstance(value, tuple):
            for each in value:
                check_moments(each)


def _check(name: str, moment: datetime) -> None:
    if moment.tzinfo is None:
        raise BadMessage(Reason.BAD_REQUEST, f"`{name}` has no offset; write it as 2026-11-23T08:00:00Z")
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise BadMessage(Reason.BAD_REQUEST, f"`{name}` is in the year {moment.year}")
