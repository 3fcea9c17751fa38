"""Commands of devices, from payload to answer (DESIGN §3)."""

from dataclasses import dataclass, field
from datetime import timedelta

from appliance.clock import Clock
from hub.announcing import Announcer
from hub.batch import Batch
from hub.centre_work import NEEDED, CentreWork
from hub.ghosts import name_ghosts
from hub.items import Asked, CentreAnswered, CentreAsked, CentreSeen, PinChecked
from hub.journal import Journal, answer_key
from hub.moments import check_moments
from hub.rejects import Rejects
from hub.signing_in import SigningIn
from hub.slips import Slips
from office import commands as c
from office.decide import Sender
from office.guesses import Guesses
from office.ids import ClientId, CommandId
from office.reasons import Reason, Refused
from office.rights import RIGHTS
from office.wire import views
from office.wire.answers import Answer, Refusal
from office.wire.codec import BadMessage, Codec

EXPIRY_S = 10.0
"""A command that has waited longer is dropped: its sender has repeated it or given up."""
LONGEST_ID = 64


@dataclass(slots=True, kw_only=True)
class Asking:
    """Decodes commands, finds out who asks, has them decided here or at the centre, and answers."""

    journal: Journal
    codec: Codec
    clock: Clock
    rejects: Rejects
    centre: CentreWork
    slips: Slips
    announcer: Announcer
    centre_seen: CentreSeen
    signing_in: SigningIn
    _at_centre: dict[bytes, CentreAsked] = field(default_factory=dict)
    _guesses: Guesses = field(default_factory=Guesses)

    def asked(self, item: Asked, batch: Batch) -> None:
        """Take a payload of ``ask/<client>``."""
        if self.clock.monotonic() - item.at > EXPIRY_S:
            self.rejects.note(item.client, "a command waited longer than 10 s and was dropped")
            return
        try:
            envelope, command = self.codec.decode_command(item.payload)
        except BadMessage as bad:
            self._reject(item.client, bad, batch)
            return
        try:
            _check(envelope.id, command)
        except BadMessage as bad:
            self._reject(item.client, BadMessage(bad.reason, bad.detail, CommandId(envelope.id[:LONGEST_ID])), batch)
            return
        key = answer_key(item.client, envelope.id)
        given = batch.given.get(key) or self.journal.answer(key)
        if given is not None:
            batch.reply(item.client, envelope.id, given, stands_if_lost=key not in batch.given)
            return
        device = batch.day.directory.devices.get(item.client)
        if device is None:
            detail = f"{item.client} is not in this office's file"
            self._reject(item.client, BadMessage(Reason.NOT_ALLOWED, detail, envelope.id), batch)
            return
        self._decide(CentreAsked(item.client, envelope.id, command), Sender.of(device), batch)

    def answered(self, item: CentreAnswered, batch: Batch) -> None:
        """Take what the centre made of a command."""
        asked = item.asked
        self._at_centre.pop(answer_key(asked.client, asked.id), None)
        outcome = item.outcome
        self._give(asked, refusal(asked.id, outcome) if isinstance(outcome, Refused) else outcome, batch)

    def signed_in(self, item: PinChecked, batch: Batch) -> None:
        """Take what became of a sign-in."""
        self.signing_in.checked(item)
        asked, outcome = item.asked, item.outcome
        self._give(asked, refusal(asked.id, outcome) if isinstance(outcome, Refused) else outcome, batch)

    def _decide(self, asked: CentreAsked, sender: Sender, batch: Batch) -> None:
        try:
            self._limit_guesses(asked, batch)
            answer = self._answer(asked, sender, batch)
        except Refused as refused:
            if refused.reason is Reason.UNKNOWN_CODE:
                self._guesses.missed(asked.client, self.clock.monotonic())
            self._give(asked, refusal(asked.id, refused), batch)
        else:
            if answer is not None:
                self._give(asked, answer, batch)

    def _limit_guesses(self, asked: CentreAsked, batch: Batch) -> None:
        """Refuse a device that has asked for too many codes that nobody has."""
        wait = self._guesses.wait(asked.client, self.clock.monotonic())
        if wait and getattr(asked.command, "code", None) is not None:
            next_at = batch.now + timedelta(seconds=wait)
            raise Refused(Reason.TOO_SOON, next_at=next_at, detail="too many codes that nobody has")

    def _answer(self, asked: CentreAsked, sender: Sender, batch: Batch) -> Answer | None:
        """Return the answer, or None if it comes later. Raises Refused."""
        command = asked.command
        if type(command) in NEEDED:
            self._ask_centre(asked, sender)
            return None
        if isinstance(command, c.SignIn):
            _check_right(command, sender)
            if not batch.day.directory.rules.clerk_sign_in:
                raise Refused(Reason.NOT_ALLOWED, detail="this office asks nobody to sign in")
            self.signing_in.take(asked, sender)
            return None
        if isinstance(command, c.OpenCounter) and batch.day.directory.rules.clerk_sign_in:
            self.signing_in.check_open(command, asked.client)
        if isinstance(command, c.PrintSlip | c.TestCall):
            _check_right(command, sender)
            if isinstance(command, c.PrintSlip):
                self.slips.print(command, asked.id, batch)
            else:
                self.announcer.test(command, asked.id, batch)
            return Answer(re=asked.id)
        if isinstance(command, c.ReportOfflineTickets):
            command = name_ghosts(command, asked.client, self.journal, self.codec, batch)
        events = batch.decide(command, sender)
        return views.answer_to(batch.day, command, asked.id, events, batch.now)

    def _ask_centre(self, asked: CentreAsked, sender: Sender) -> None:
        _check_right(asked.command, sender)
        needed = NEEDED[type(asked.command)]
        if not self.centre_seen.online or needed not in (self.centre_seen.can or ()):
            raise Refused(Reason.CENTRE_AWAY, detail=self.centre_seen.detail or f"this centre does not offer {needed}")
        key = answer_key(asked.client, asked.id)
        if key not in self._at_centre:
            self._at_centre[key] = asked
            self.centre.take(asked)

    def _give(self, asked: CentreAsked, answer: Answer | Refusal, batch: Batch) -> None:
        payload = self.codec.encode(answer)
        if not _is_of_the_moment(asked.command, answer):
            batch.keep(answer_key(asked.client, asked.id), payload)
        batch.reply(asked.client, asked.id, payload, stands_if_lost=False)

    def _reject(self, client: ClientId, bad: BadMessage, batch: Batch) -> None:
        if self.rejects.note(client, str(bad)):
            answer = Refusal(re=bad.re, refused=bad.reason, detail=bad.detail)
            batch.reply(client, bad.re, self.codec.encode(answer), stands_if_lost=True)


def refusal(command_id: CommandId | None, refused: Refused) -> Refusal:
    """Return the answer that a refusal by a rule makes."""
    return Refusal(
        re=command_id,
        refused=refused.reason,
        next_at=refused.next_at,
        come_at=refused.come_at,
        detail=refused.detail,
        values=dict(refused.values),
    )


def _is_of_the_moment(command: c.Command, answer: Answer | Refusal) -> bool:
    """Tell whether an answer is not kept.

    A report is large and only read, a centre may be back any moment, who signed in is nobody's business later, and
    names of visitors are kept nowhere (P-03).
    """
    away = isinstance(answer, Refusal) and answer.refused == Reason.CENTRE_AWAY
    return away or isinstance(command, c.Report | c.SignIn | c.FindAppointments)


def _check(command_id: CommandId, command: c.Command) -> None:
    if not 0 < len(command_id) <= LONGEST_ID:
        raise BadMessage(Reason.BAD_REQUEST, f"`id` has 1 to {LONGEST_ID} characters")
    check_moments(command)


def _check_right(command: c.Command, sender: Sender) -> None:
    if sender.role not in RIGHTS[type(command)]:
        raise Refused(Reason.NOT_ALLOWED, detail=f"a {sender.role} may not do this")
