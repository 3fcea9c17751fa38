"""Wakes the long polls when an office's plan changes, whichever process changed it."""

import asyncio
import time
from collections.abc import Awaitable, Callable

LOOK_S = 0.1
"""How often the database is asked while someone waits: one small query for all who wait in this process."""


class Watch:
    """Waits without threads: the looks at the database are shared by all who wait."""

    def __init__(self, look: Callable[[], Awaitable[object]]) -> None:
        """`look` returns something that differs after any change."""
        self._look = look
        self._stopping = False
        self._looking: asyncio.Task[object] | None = None

    def stop(self) -> None:
        """End all waits soon, so that the server can go."""
        self._stopping = True

    async def changed(self, is_new: Callable[[], Awaitable[bool]], wait_s: float) -> bool:
        """Return True as soon as `is_new` does; False after `wait_s` or when we stop."""
        deadline = time.monotonic() + wait_s
        seen: object = None
        while True:
            state = await self._shared_look()
            if state != seen and await is_new():
                return True
            seen = state
            if self._stopping or time.monotonic() >= deadline:
                return False
            await asyncio.sleep(min(LOOK_S, max(0.0, deadline - time.monotonic())))

    async def _shared_look(self) -> object:
        if self._looking is None or self._looking.done():
            self._looking = asyncio.ensure_future(self._look())
        return await asyncio.shield(self._looking)
