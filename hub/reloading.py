"""Office files read anew: lines keep their tickets, and files with mistakes change nothing (DESIGN §5)."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from appliance.settings import ConfigurationError
from hub.encoding import Events
from hub.journal import Journal
from hub.restoring import missing_in, replay
from office.catalogue import Office
from office.day import Day

logger = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Reloading:
    """Reads the files and sets the day's events upon them."""

    read: Callable[[], Office]
    journal: Journal
    encoding: Events

    def __call__(self, day: Day) -> Day:
        """Return the day of the office as its files are now, or the same day if they cannot be used."""
        try:
            office = self.read()
        except ConfigurationError as error:
            logger.error("the office's files have mistakes, the old ones stay in force:\n%s", error)  # noqa: TRY400  # the problems say all
            return day
        missing = missing_in(office, day)
        if office.site.slug != day.directory.office.site.slug:
            missing.append("site.slug cannot change while the hub runs")
        if missing:
            logger.error("the office's files cannot be used today, the old ones stay in force: %s", "; ".join(missing))
            return day
        logger.info("the office's files were read anew")
        return replay(self.journal, self.encoding, Day.begin(office, day.date))
