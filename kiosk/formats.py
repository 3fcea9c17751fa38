"""How times and lists are said, in the visitor's language and the office's zone. The Qt side implements the times."""

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from office.ids import Language


class Formats(Protocol):
    """Times as people say them."""

    def time(self, at: datetime) -> str:
        """Return a time of day: ``14:20``."""
        ...

    def day(self, at: datetime) -> str:
        """Return a date in full: ``Donnerstag, 26. November``."""
        ...

    def weekday(self, at: datetime) -> str:
        """Return the day of the week by itself: ``Mittwoch``."""
        ...

    def when(self, at: datetime, now: datetime) -> str:
        """Return a moment as seen from `now`: ``heute um 14:20 Uhr``, ``morgen um 8:00 Uhr``."""
        ...


_OWN_COMMA = {"ar": "\N{ARABIC COMMA} ", "fa": "\N{ARABIC COMMA} "}


def listed(parts: Iterable[str], language: Language) -> str:
    """Return the parts that there are in a row, with the comma of the language's script."""
    return _OWN_COMMA.get(language.partition("-")[0], ", ").join(filter(None, parts))
