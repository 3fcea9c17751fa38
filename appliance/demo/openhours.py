"""Rewrites an office's file so that the demo can be tried at any hour of any day."""

import copy
from collections.abc import Mapping
from typing import Any

LEAST_TICKETS = 300
"""What each queue with a quota gives out a day, all at once."""
BUSY_COUNTER = "4"
"""The counter that serves every queue."""
_ALWAYS = {"week": {day: ["00:00-24:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}}


def opened(office: Mapping[str, Any], notice: Mapping[str, str]) -> dict[str, Any]:
    """Return the table of an ``office.toml`` with the house always open, many tickets in each queue, and a `notice`.

    A queue without walk-in stays one for appointments only.
    """
    table: dict[str, Any] = copy.deepcopy(dict(office))
    table["site"] |= {"hours": _ALWAYS, "land": "", "notice": dict(notice)}
    for unit in table["units"]:
        unit.pop("hours", None)
    for queue in table["queues"]:
        queue.pop("quotas", None)
        walk_in = queue.get("walk_in")
        if walk_in is None:
            continue
        queue["walk_in"] = {"hours": _ALWAYS}
        if (limit := walk_in.get("limit")) is not None:
            queue["walk_in"]["limit"] = max(limit, LEAST_TICKETS)
    counters = table["counters"]
    busy = next((counter for counter in counters if counter["id"] == BUSY_COUNTER), counters[0])
    busy["skills"] = [queue["id"] for queue in table["queues"]]
    busy["equipment"] = sorted({item for counter in counters for item in counter.get("equipment", ())})
    return table
