"""How loud the voice is at which time of the day, and when it is mute. Pure."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from office.hours import Span
from office.wire.states import CatalogueState


def volume(usual: int, at_times: dict[Span, int], local: datetime) -> int:
    """Return the per cent of full loudness at a local time: that of the first span it lies in, else the usual one."""
    time = local.time()
    return next((per_cent for span, per_cent in at_times.items() if span.start <= time < span.end), usual)


def mute(catalogue: CatalogueState | None, now: datetime, beyond: timedelta) -> bool:
    """Tell whether calls are kept silent: outside the house hours by more than `beyond`, or on a day without any.

    Hours stop the issue, not the line (DESIGN §4): who waits at closing time is still called aloud, hence `beyond`.
    Without the hub's catalogue, or in an office that sets no hours, the voice speaks.
    """
    if catalogue is None:
        return False
    local = now.astimezone(ZoneInfo(catalogue.time_zone))
    spans = [day.house for day in catalogue.hours if day.day == local.date()]
    if not spans or not any(day.house for day in catalogue.hours):
        return False
    return not any(_near(Span.from_text(span), local, beyond) for span in spans[0])


def _near(span: Span, local: datetime, beyond: timedelta) -> bool:
    opens, closes = (datetime.combine(local.date(), time, local.tzinfo) for time in (span.start, span.end))
    return opens - beyond <= local < closes + beyond
