"""Times as the visitor's language writes them. The patterns are texts (``format-day``), by Qt Linguist."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QTime, qtTrId

_DIGITS = {ord(zero) + n: str(n) for zero in "\u0660\u06f0" for n in range(10)}
"""Arabic and Persian digits: wall, slips and counters write European ones, so all do."""
_TOGETHER = re.compile(r"(?<=\d) (?=\w)|(?<=\d\.) (?=\w)|(?<=\b\w) (?=\d)")
"""Where no line may end: ``26. November``, ``14:20 Uhr``, ``o 14:20``."""


def together(text: str) -> str:
    """Return a text whose numbers stay with their words, by non-breaking spaces."""
    return _TOGETHER.sub("\u00a0", text)


class LocaleFormats:
    """Formats of one language and one office. Texts come from the translation in use."""

    def __init__(self, language: str, zone: ZoneInfo) -> None:
        """Write times of `zone` in `language`."""
        self._locale = QLocale(language)
        self._zone = zone

    def time(self, at: datetime) -> str:
        """Return a time of day."""
        local = at.astimezone(self._zone)
        return self._locale.toString(QTime(local.hour, local.minute), qtTrId("format-time")).translate(_DIGITS)

    def day(self, at: datetime) -> str:
        """Return a date in full."""
        local = at.astimezone(self._zone)
        date = self._locale.toString(QDate(local.year, local.month, local.day), qtTrId("format-day"))
        return together(date.translate(_DIGITS))

    def weekday(self, at: datetime) -> str:
        """Return the day of the week by itself."""
        day = at.astimezone(self._zone).isoweekday()
        name = self._locale.standaloneDayName(day, QLocale.FormatType.LongFormat)
        return name[:1].upper() + name[1:]

    def when(self, at: datetime, now: datetime) -> str:
        """Return a moment as seen from `now`: today and tomorrow by name."""
        day, today = at.astimezone(self._zone).date(), now.astimezone(self._zone).date()
        if day == today:
            return together(qtTrId("when-today").replace("%1", self.time(at)))
        if day == today + timedelta(days=1):
            return together(qtTrId("when-tomorrow").replace("%1", self.time(at)))
        return together(qtTrId("when-later").replace("%1", self.day(at)).replace("%2", self.time(at)))
