"""When a called visitor is a no-show: after so many calls, and the time to walk to the counter (DESIGN §4, issue 3)."""

from datetime import datetime, timedelta

from office.day import Day
from office.reasons import Reason, Refused
from office.ticket import Ticket

UNSEEN = timedelta(seconds=60)
"""A call that no display has reported as painted counts as seen so long after it was made."""


def calls_needed(day: Day, ticket: Ticket) -> int:
    """Return after how many calls a visitor may be a no-show; assistance doubles them."""
    return day.directory.rules.no_show_calls * _times(ticket)


def no_show_at(day: Day, ticket: Ticket) -> datetime | None:
    """Return from when on a called visitor may be a no-show; None: at once, as far as the way goes."""
    minutes = day.directory.rules.walking_minutes * _times(ticket)
    if not minutes or ticket.called_at is None:
        return None
    return (ticket.seen_at or ticket.called_at + UNSEEN) + timedelta(minutes=minutes)


def check_no_show(day: Day, ticket: Ticket, now: datetime) -> None:
    """Refuse a no-show that comes too soon (`too_soon`, with `next_at` or the `calls` that are needed)."""
    needed = calls_needed(day, ticket)
    if ticket.attempt < needed:
        raise Refused(Reason.TOO_SOON, detail=f"call {needed} times before a no-show", values={"calls": needed})
    from_ = no_show_at(day, ticket)
    if from_ is not None and now < from_:
        raise Refused(Reason.TOO_SOON, next_at=from_, detail="the visitor may still be on the way")


def _times(ticket: Ticket) -> int:
    """Return the factor of DESIGN §4: assistance doubles walking time and calls."""
    return 2 if ticket.assistance else 1
