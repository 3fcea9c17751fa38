"""Evolve a day by an event."""

from office.changes import CHANGES
from office.day import Day
from office.events import Event


def evolve(day: Day, event: Event) -> Day:
    """Apply an event to this working copy, in place, and return it.

    The hub forks the day once for each batch and evolves the fork (ADR 0002). Replaying events on
    `Day.begin` gives the same day. An event that cannot have happened raises KeyError or Refused: a bug.
    """
    CHANGES[type(event)](day, event)
    return day
