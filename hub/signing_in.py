"""Who works at a panel: PINs are checked beside the loop, and guessing is limited.

The device's role gives the rights. A clerk whose roles lack the device's may not sign in there; no clerk gains a
right that the device has not. Who has signed in is kept in memory: after a restart of the hub open counters stay
open, and a new one asks for the PIN again.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from queue import SimpleQueue

from appliance.clock import Clock
from appliance.pins import LONGEST_PIN, fits, hashed
from hub.clerks import Clerk, Clerks, WrongClerks
from hub.items import CentreAsked, Crashed, PinChecked
from office import commands as c
from office.case import Sender
from office.ids import ClientId
from office.reasons import Reason, Refused
from office.wire.answers import SignedIn

logger = logging.getLogger(__name__)

FREE_TRIES = 4
"""So many wrong PINs of one clerk cost nothing: people mistype."""
FREE_AT_DEVICE = 12
"""So many at one device, of whichever clerks."""
FIRST_WAIT_S = 30.0
LONGEST_WAIT_S = 900.0
"""Each wrong PIN after that doubles the wait, up to this: a PIN of 4 digits lasts 100 days."""
MOST_WAITING = 50


@dataclass(slots=True)
class _Tries:
    wrong: int = 0
    next_at: float = 0.0


@dataclass(slots=True, kw_only=True)
class SigningIn:
    """Checks PINs one after the other in a thread of its own, which begins with the first."""

    clerks: Clerks
    clock: Clock
    post: Callable[[PinChecked | Crashed], None]
    _tries: dict[str, _Tries] = field(default_factory=dict)
    """Wrong PINs by clerk, from whichever device, and by ``@device``, of whichever clerk."""
    _signed_in: set[tuple[ClientId, str]] = field(default_factory=set)
    _waiting: "SimpleQueue[tuple[CentreAsked, Sender] | None]" = field(default_factory=SimpleQueue)
    _thread: threading.Thread | None = None
    _nobody: str = ""

    def take(self, asked: CentreAsked, sender: Sender) -> None:
        """Check a PIN soon; its `PinChecked` follows. Raises Refused (`too_soon`) while guessing is held up."""
        command = asked.command
        if not isinstance(command, c.SignIn):
            raise TypeError(f"{type(command).__name__} is no sign-in")
        wait = max(self._wait(command.clerk), self._wait(f"@{asked.client}"))
        if wait > 0 or self._waiting.qsize() >= MOST_WAITING:
            next_at = self.clock.now() + timedelta(seconds=max(wait, 1.0))
            raise Refused(Reason.TOO_SOON, next_at=next_at, detail="too many wrong PINs")
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="sign-in", daemon=True)
            self._thread.start()
        self._waiting.put((asked, sender))

    def check_open(self, command: c.OpenCounter, client: ClientId) -> None:
        """Refuse to open a counter for who has not signed in at this device."""
        if (client, command.clerk) not in self._signed_in:
            raise Refused(Reason.NOT_ALLOWED, detail=f"{command.clerk!r} has not signed in here", values={"sign_in": 1})

    def checked(self, item: PinChecked) -> None:
        """Take what came of a PIN, in the loop: note who is in, and who guesses."""
        command = item.asked.command
        if not isinstance(command, c.SignIn):
            return
        if isinstance(item.outcome, SignedIn):
            self._signed_in.add((item.asked.client, command.clerk))
            self._tries.pop(command.clerk, None)
            self._tries.pop(f"@{item.asked.client}", None)
        elif item.wrong_pin:
            self._missed(command.clerk, FREE_TRIES)
            self._missed(f"@{item.asked.client}", FREE_AT_DEVICE)

    def stop(self) -> None:
        """End the thread."""
        self._waiting.put(None)

    def _missed(self, who: str, free: int) -> None:
        tries = self._tries.setdefault(who, _Tries())
        tries.wrong += 1
        beyond = tries.wrong - free
        if beyond > 0:
            wait = min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** min(beyond - 1, 10))
            tries.next_at = self.clock.monotonic() + wait
            logger.warning("%d wrong PINs for %s; the next try in %d s", tries.wrong, who, wait)

    def _wait(self, who: str) -> float:
        tries = self._tries.get(who)
        return 0.0 if tries is None else max(0.0, tries.next_at - self.clock.monotonic())

    def _run(self) -> None:
        try:
            while (waiting := self._waiting.get()) is not None:
                self.post(self._checked(*waiting))
        except BaseException as error:  # noqa: BLE001  # handed to the loop, which raises it
            self.post(Crashed(error))

    def _checked(self, asked: CentreAsked, sender: Sender) -> PinChecked:
        command = asked.command
        assert isinstance(command, c.SignIn)  # noqa: S101  # `take` lets no other in
        try:
            clerk = self.clerks.all().get(command.clerk)
        except WrongClerks as error:
            logger.error("nobody can sign in: %s", error)  # noqa: TRY400  # the message says all
            return PinChecked(asked, Refused(Reason.NOT_ALLOWED, detail="the hub cannot read its clerks"))
        if not self._fits(command.pin, clerk) or clerk is None:
            return PinChecked(asked, Refused(Reason.NOT_ALLOWED, detail="no clerk has this PIN"), wrong_pin=True)
        if sender.role not in clerk.roles:
            detail = f"{command.clerk} may not work at a device of the role {sender.role}"
            return PinChecked(asked, Refused(Reason.NOT_ALLOWED, detail=detail))
        roles = tuple(role.value for role in clerk.roles)
        return PinChecked(asked, SignedIn(re=asked.id, clerk=command.clerk, name=clerk.name, roles=roles))

    def _fits(self, pin: str, clerk: Clerk | None) -> bool:
        """Take as long for a clerk who is not there, so that nobody learns who is."""
        self._nobody = self._nobody or hashed("nobody's")
        return len(pin) <= LONGEST_PIN and fits(pin, self._nobody if clerk is None else clerk.pin)
