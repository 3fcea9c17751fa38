"""JSON in and out, strictly: wrong types are refused by name, unknown fields are ignored."""

from datetime import date
from typing import Any, TypeVar

import msgspec

from office import commands as c
from office.ids import CommandId, OfficeSlug, ServiceId
from office.reasons import Reason

VERSION = 1
MAX_DEVICE_BYTES = 64 * 1024
"""The largest payload taken from a device (DESIGN §3)."""
MAX_HUB_BYTES = 1024 * 1024
"""The largest payload that the hub may send (DESIGN §3)."""

T = TypeVar("T")


class BadMessage(Exception):
    """A payload that the wire does not allow. `reason` is what its sender is told, `re` its id if it had one."""

    def __init__(self, reason: Reason, detail: str, re: CommandId | None = None) -> None:
        """Keep the reason, an English sentence of what is wrong and where, and the command's id."""
        super().__init__(f"{reason.value}: {detail}")
        self.reason = reason
        self.detail = detail
        self.re = re


class Message(msgspec.Struct, frozen=True, kw_only=True):
    """Base of every payload."""

    v: int = VERSION


class Envelope(Message, frozen=True, kw_only=True):
    """What every command carries beside its own fields. `at` is information: only the hub's clock decides."""

    v: int
    id: CommandId
    do: str
    at: str | None = None


class _Head(msgspec.Struct, frozen=True):
    """As much of a payload as can be read of one that is wrong."""

    v: int | None = None
    id: str | None = None


class _OffersFields(msgspec.Struct, frozen=True, rename={"from_": "from"}):
    """`offers` has a field named like a Python keyword."""

    services: tuple[ServiceId, ...]
    people: int = 1
    offices: tuple[OfficeSlug, ...] = ()
    from_: date | None = None
    to: date | None = None


def _snake(name: str) -> str:
    return "".join(f"_{ch.lower()}" if ch.isupper() else ch for ch in name).lstrip("_")


COMMANDS: dict[str, type[c.Command]] = {_snake(t.__name__): t for t in c.Command.__args__}
"""The type of each `do`."""

DO: dict[type[c.Command], str] = {t: do for do, t in COMMANDS.items()}
"""The `do` of each type."""


class Codec:
    """Decoders and encoders, built once by each program."""

    def __init__(self) -> None:
        """Prepare the decoders; types are compiled on their first use."""
        self._encoder = msgspec.json.Encoder()
        self._decoders: dict[Any, msgspec.json.Decoder[Any]] = {}

    def encode(self, message: object) -> bytes:
        """Return the JSON of a message, UTF-8 unescaped."""
        return self._encoder.encode(message)

    def encode_command(self, command: c.Command, command_id: CommandId, at: str) -> bytes:
        """Return the payload that asks for `command`; fields that are None stay out where that means the same."""
        fields = msgspec.to_builtins(command)
        if isinstance(command, c.Offers):
            fields["from"] = fields.pop("from_")
        if isinstance(command, c.SetQuota) and fields["until"] == "":
            del fields["until"]
        keep_null = "until" if isinstance(command, c.SetQuota) else ""
        sent = {k: v for k, v in fields.items() if v is not None or k == keep_null}
        return self.encode({"v": VERSION, "id": command_id, "at": at, "do": DO[type(command)], **sent})

    def decode(self, payload: bytes, kind: type[T], limit: int = MAX_HUB_BYTES) -> T:
        """Read a payload. Raises BadMessage (`bad_request`, `unsupported_version`)."""
        if len(payload) > limit:
            raise BadMessage(Reason.BAD_REQUEST, f"{len(payload)} bytes; at most {limit} are taken")
        decoder = self._decoders.get(kind)
        if decoder is None:
            decoder = self._decoders[kind] = msgspec.json.Decoder(kind)
        try:
            message: T = decoder.decode(payload)
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
            raise self._explain(payload, str(error)) from error
        if isinstance(message, Message) and message.v != VERSION:
            raise self._explain(payload, "")
        return message

    def decode_command(self, payload: bytes) -> tuple[Envelope, c.Command]:
        """Read a command. Raises BadMessage, with the command's id where it could be read."""
        envelope = self.decode(payload, Envelope, MAX_DEVICE_BYTES)
        kind = COMMANDS.get(envelope.do)
        if kind is None:
            detail = f"no command is named {envelope.do!r}"
            raise BadMessage(Reason.UNKNOWN_COMMAND, detail, envelope.id)
        if kind is c.Offers:
            offers = self.decode(payload, _OffersFields)
            return envelope, c.Offers(**msgspec.structs.asdict(offers))
        return envelope, self.decode(payload, kind)

    def _explain(self, payload: bytes, detail: str) -> BadMessage:
        """Find out whether a wrong payload at least names its version and id."""
        try:
            head = msgspec.json.decode(payload, type=_Head)
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
            return BadMessage(Reason.BAD_REQUEST, detail)
        re = CommandId(head.id) if head.id else None
        if head.v is not None and head.v != VERSION:
            return BadMessage(Reason.UNSUPPORTED_VERSION, f"version {head.v}; this is {VERSION}", re)
        return BadMessage(Reason.BAD_REQUEST, detail, re)
