"""A hub that kills itself at a chosen step of a write, for crash tests; `app.py` takes it from the environment."""

import os
import signal
from collections.abc import Mapping

from hub.journal import Step

AT_STEP = "LOBBYCALL_TEST_DIE_AT"
"""The number of the step at which to die, counted from 1 over all writes of the process; absent: live on."""


def dying(environment: Mapping[str, str]) -> Step:
    """Return what the journal tells its steps to: nothing, or the one that ends this process at once."""
    text = environment.get(AT_STEP, "")
    return Dying(int(text)) if text.isdigit() else _live_on


def _live_on(_step: str) -> None:
    """Do nothing."""


class Dying:
    """Counts steps, and dies as by a power cut at one of them: no handler runs, no buffer is written."""

    def __init__(self, at: int) -> None:
        """Die at step number `at`."""
        self._left = at

    def __call__(self, _step: str) -> None:
        """Count a step."""
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
