"""Events as the journal and the centre keep them: JSON objects with their type's name under ``e``."""

import msgspec

from office.events import EVENTS, AssistanceAsked, CounterOpened, Event, PlanTaken
from office.ids import TicketId

_KEPT_HERE = {AssistanceAsked.__name__, PlanTaken.__name__}
"""Health data, and what the centre itself has told."""


class UnknownEvent(Exception):
    """The journal holds an event that this version does not know, or a damaged one."""


class _Tag(msgspec.Struct, frozen=True):
    e: str


class Events:
    """Encodes and decodes events; built once, by the composition root."""

    def __init__(self) -> None:
        """Prepare the decoders."""
        self._encoder = msgspec.json.Encoder()
        self._tag = msgspec.json.Decoder(_Tag)
        self._decoders = {name: msgspec.json.Decoder(kind) for name, kind in EVENTS.items()}

    def encode(self, event: Event) -> bytes:
        """Return ``{"e":"TicketIssued",…}``."""
        body = self._encoder.encode(event)
        return b'{"e":"%b",%b' % (type(event).__name__.encode(), body[1:])

    def decode(self, stored: bytes) -> Event:
        """Read an event. Raises UnknownEvent."""
        try:
            name = self._tag.decode(stored).e
            if name not in self._decoders:
                raise UnknownEvent(f"the journal holds a {name!r}; it was written by another version of Lobbycall")
            event: Event = self._decoders[name].decode(stored)
        except msgspec.DecodeError as error:
            raise UnknownEvent(f"the journal holds a damaged event ({error}); restore a backup") from error
        return event

    def assistance_of(self, ticket: TicketId | None) -> bytes:
        """Return how the stored health data of a ticket (None: of all tickets) begins."""
        begins = b'{"e":"%b","ticket":' % AssistanceAsked.__name__.encode()
        return begins if ticket is None else begins + self._encoder.encode(ticket)

    def sessions(self) -> bytes:
        """Return how the stored beginnings of sessions begin; they hold clerks' names."""
        return b'{"e":"%b",' % CounterOpened.__name__.encode()

    def without_clerk(self, stored: bytes) -> bytes:
        """Return a stored event without the name of its session."""
        fields = msgspec.json.decode(stored)
        fields["clerk"] = ""
        return self._encoder.encode(fields)

    def for_centre(self, stored: bytes) -> bytes | None:
        """Return what of a stored event the centre may have: no health data, no notes, no secrets; None: nothing."""
        fields = msgspec.json.decode(stored)
        if fields["e"] in _KEPT_HERE:
            return None
        for secret in ("code", "token", "note", "clerk"):
            fields.pop(secret, None)
        return self._encoder.encode(fields)
