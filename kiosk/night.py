"""Outside the house's hours the screen is dark. Pure."""

from datetime import datetime, time, timedelta

from kiosk.house import House

MARGIN = timedelta(minutes=30)
"""Light so long before the doors open and after they close."""


def dark(house: House, now: datetime) -> bool:
    """Tell whether nobody can be in the house: by its hours, and because nobody waits any more."""
    if house.catalogue is None or not house.catalogue.hours or any(_busy(house)):
        return False
    local = now.astimezone(house.zone)
    today = next((hours for hours in house.catalogue.hours if hours.day == local.date()), None)
    if today is None:
        return False
    return not any(start - MARGIN <= local <= end + MARGIN for start, end in _spans(today.house, local))


def opens_at(house: House, now: datetime) -> datetime | None:
    """Return when the doors open next, as far as the catalogue knows."""
    local = now.astimezone(house.zone)
    days = () if house.catalogue is None else house.catalogue.hours
    starts = (
        start
        for hours in days
        for start, _ in _spans(
            hours.house, local.replace(year=hours.day.year, month=hours.day.month, day=hours.day.day)
        )
    )
    return min((start for start in starts if start > local), default=None)


def _busy(house: House) -> list[bool]:
    return [queue.waiting > 0 or queue.walk_in.open for queue in house.queues.values()] if house.hub else []


def _spans(spans: tuple[str, ...], day: datetime) -> list[tuple[datetime, datetime]]:
    """Return spans such as ``07:00-12:00`` on a day; one that ends at ``24:00`` ends with it."""

    def at(text: str) -> datetime:
        if text == "24:00":
            return datetime.combine(day.date() + timedelta(days=1), time(), day.tzinfo)
        return datetime.combine(day.date(), time.fromisoformat(text), day.tzinfo)

    return [(at(start), at(end)) for start, _, end in (span.partition("-") for span in spans)]
