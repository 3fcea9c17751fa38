"""Commands and their answers over the line: repeats with the same id, and says when nobody answers."""

import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass

from appliance.clock import Clock, stamp
from office import commands as c
from office.ids import CommandId
from office.wire.answers import ANSWERS, Answer, Refusal
from office.wire.codec import BadMessage, Codec, Message

REPEAT_AFTER_S = 2.0
"""What has no answer after 2 s is sent again (DESIGN §3)."""
REPEATS = 3


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Nobody has answered, three repeats included. Whether the hub acted is unknown."""

    re: CommandId


Outcome = Answer | Refusal | NoAnswer
"""What becomes of a command: granted, refused, or unknown."""
OnOutcome = Callable[[Outcome], None]


class _Ok(Message, frozen=True, kw_only=True):
    re: CommandId | None = None
    ok: bool


@dataclass(slots=True)
class _Open:
    command: c.Command
    payload: bytes
    on_outcome: OnOutcome
    sent_at: float
    sent: int = 1


class Asker:
    """Keeps the open commands of one device. Thread-safe; outcomes come in the caller's thread of `answered` or `tick`.

    The composition root publishes through `send`, hands every payload of ``answer/<client>`` to
    `answered`, and calls `tick` a few times a second.
    """

    def __init__(self, send: Callable[[bytes], None], clock: Clock, codec: Codec) -> None:
        """Send payloads with `send`, to ``ask/<client>`` with an expiry of 10 s."""
        self._send = send
        self._clock = clock
        self._codec = codec
        self._lock = threading.Lock()
        self._open: dict[CommandId, _Open] = {}

    def ask(self, command: c.Command, on_outcome: OnOutcome, command_id: CommandId | None = None) -> CommandId:
        """Send a command; exactly one outcome follows. Give `command_id` to repeat an earlier one."""
        command_id = command_id or CommandId(str(uuid.uuid4()))
        payload = self._codec.encode_command(command, command_id, stamp(self._clock.now()))
        with self._lock:
            self._open[command_id] = _Open(command, payload, on_outcome, self._clock.monotonic())
        self._send(payload)
        return command_id

    def answered(self, payload: bytes) -> None:
        """Take a payload of ``answer/<client>``; unknown or late ones are ignored. Raises BadMessage."""
        head = self._codec.decode(payload, _Ok)
        if head.re is None:
            return
        with self._lock:
            waiting = self._open.pop(head.re, None)
        if waiting is None:
            return
        kind: type[Answer | Refusal] = ANSWERS.get(type(waiting.command), Answer) if head.ok else Refusal
        try:
            outcome: Outcome = self._codec.decode(payload, kind)
        except BadMessage:
            waiting.on_outcome(NoAnswer(head.re))
            raise
        waiting.on_outcome(outcome)

    def tick(self) -> None:
        """Repeat what is due, and give up what has been repeated three times."""
        now = self._clock.monotonic()
        repeat: list[_Open] = []
        given_up: list[tuple[CommandId, _Open]] = []
        with self._lock:
            for command_id, waiting in list(self._open.items()):
                if now - waiting.sent_at < REPEAT_AFTER_S:
                    continue
                if waiting.sent > REPEATS:
                    given_up.append((command_id, self._open.pop(command_id)))
                    continue
                waiting.sent += 1
                waiting.sent_at = now
                repeat.append(waiting)
        for waiting in repeat:
            self._send(waiting.payload)
        for command_id, waiting in given_up:
            waiting.on_outcome(NoAnswer(command_id))
