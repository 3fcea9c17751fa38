"""Identifiers. Each is a string on the wire; the types keep them from being mixed up in the code."""

import re
from typing import NewType

OfficeSlug = NewType("OfficeSlug", str)
"""An office; names its topics and its rows in the centre."""
UnitId = NewType("UnitId", str)
ServiceId = NewType("ServiceId", str)
QueueId = NewType("QueueId", str)
CounterId = NewType("CounterId", str)
ClientId = NewType("ClientId", str)
"""A device: its MQTT user name."""
TicketId = NewType("TicketId", str)
"""A ticket's id: unique over all days, unlike its number."""
CallId = NewType("CallId", str)
CommandId = NewType("CommandId", str)
"""A command's UUID: the key by which a repeated command is recognised."""
AppointmentId = NewType("AppointmentId", str)
"""An appointment's id in the centre."""
SlotId = NewType("SlotId", str)
HoldId = NewType("HoldId", str)
HelpId = NewType("HelpId", str)
Language = NewType("Language", str)
"""A BCP 47 tag such as ``de`` or ``de-x-leicht``."""

_SLUG = re.compile(r"[a-z0-9-]{1,32}")


def is_slug(text: str) -> bool:
    """Tell whether `text` may name an office, client, queue, service or counter (DESIGN §3)."""
    return _SLUG.fullmatch(text) is not None
