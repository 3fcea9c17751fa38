"""Why something can't be had, in the kiosk's own words; the hub's are `office.reasons.Reason`. QML has a text for each."""

from enum import StrEnum


class OwnReason(StrEnum):
    """A reason that the kiosk finds by itself."""

    APPOINTMENT_ONLY = "appointment_only"
    WALK_IN_ONLY = "walk_in_only"
    NOT_OFFERED = "not_offered"
    """Out of its season, such as a postal vote."""
    HUB_AWAY = "hub_away"
    NO_ANSWER = "no_answer"
    """Nobody answered, repeats included: what was asked for may have happened."""
    TOO_MANY = "too_many"
    """This kiosk has given out as many tickets as it may in a minute."""
    QUOTA_FOR_NOW = "quota_for_now"
    """All given out, but there will be more."""
    LUNCH_BREAK = "lunch_break"
    CLOSED_WEEKLY = "closed_weekly"
    """On this day of the week the house is always closed."""
