"""Who sends more than the hub can take is not listened to for a while, so that the others are served.

A broker delivers in order, so that what waits before a command delays it. Dropping the flood here is not enough where
reading it takes all the time: the hub asks the broker for everyone else's messages by name instead.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from appliance.clock import Clock
from hub.arrivals import Arrivals
from office.directory import Directory

MUTED_S = 10.0
"""So long a flooding sender is not heard; a device that is mended is back soon after."""
FLOOD = 200
"""So many dropped messages in a second make a flood; a few are lost to the crowd."""

Resubscribe = Callable[[tuple[str, ...], tuple[str, ...]], None]
"""Takes the filters whose retained messages count, and those whose retained messages must never be taken."""
Tell = Callable[[str, bool], None]
"""Told a sender, and whether it floods now."""


@dataclass(slots=True, kw_only=True)
class Floods:
    """Watches what `arrivals` drops."""

    arrivals: Arrivals
    clock: Clock
    resubscribe: Resubscribe
    _muted: dict[str, float] = field(default_factory=dict)
    _told: set[str] = field(default_factory=set)

    def second(self, directory: Directory, tell: Tell) -> None:
        """Mute who floods, hear again who has been muted long enough; once a second."""
        now = self.clock.monotonic()
        dropped = self.arrivals.take_dropped()
        before = frozenset(self._muted)
        self._muted = {name: until for name, until in self._muted.items() if until > now}
        self._muted |= {name: now + MUTED_S for name, count in dropped.items() if count >= FLOOD}
        if before != self._muted.keys():
            self.resubscribe(*self.arrivals.filters(directory, frozenset(self._muted)))
        wrong = dropped.keys() | self._muted.keys()
        for name in sorted(wrong | self._told):
            tell(name, name in wrong)
        self._told = set(wrong)
