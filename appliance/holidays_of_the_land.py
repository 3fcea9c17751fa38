"""The public holidays of a Land, on which its offices are closed."""

from datetime import date
from functools import cache

import holidays

LANDS = ("BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH")
"""The Länder, as ISO 3166-2:DE names them."""
YEARS = range(2025, 2061)
"""All years at once: a hub that runs for years must not be started anew for next year's holidays."""


@cache
def public_holidays(land: str) -> tuple[date, ...]:
    """Return the public holidays of a Land, one of `LANDS`."""
    return tuple(sorted(holidays.country_holidays("DE", subdiv=land, years=YEARS)))
