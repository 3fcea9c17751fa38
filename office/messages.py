"""The ready sentences that a lead puts on the wall: their keys, and what is filled in.

Their texts stand in translation files, in every language of the house; `SetMessage` and the commands that open and
close carry the key and the values. A message without an end stands until the day's.
"""

from collections.abc import Mapping

MESSAGES: Mapping[str, tuple[str, ...]] = {
    "tickets_until": ("time",),
    "tickets_again": ("time",),
    "tickets_gone": (),
    "appointments_only": (),
    "sick": (),
    "sick_until": ("time",),
    "long_wait": (),
    "closed_today": (),
    "closed_until": ("time",),
    "closes_early": ("time",),
    "break_until": ("time",),
    "meeting_until": ("time",),
    "pickup_closed": (),
    "system_down": (),
    "system_slow": (),
    "card_only": (),
    "cash_only": (),
    "photo_machine": (),
    "lift": (),
    "leave_building": (),
}
"""Of each key the names of its values; ``time`` is a clock time such as ``10:00``."""
