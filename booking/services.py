"""All that the routes need, built once by the composition root."""

from collections.abc import Mapping
from dataclasses import dataclass

from appliance.settings import Secret
from booking.daily import Daily
from booking.db.store import Store
from booking.holding import Holding
from booking.offering import Offering
from booking.searching import Searching
from booking.watch import Watch


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """The parts of the centre."""

    store: Store
    offering: Offering
    holding: Holding
    searching: Searching
    daily: Daily
    watch: Watch
    tokens: Mapping[str, Secret]
    """The bearer token of each office."""
