"""Calls to show and to speak: ``event/call`` (DESIGN §3)."""

from dataclasses import dataclass
from datetime import timedelta

from hub.batch import Batch
from hub.publishing import Sender as Send
from office import commands as c
from office.catalogue import Role
from office.events import Called
from office.ids import CallId, CommandId, CounterId, TicketId
from office.reasons import Reason, Refused
from office.wire import views
from office.wire.codec import Codec
from office.wire.states import Call
from office.wire.topics import Topics

EXPIRY_S = 20
"""A call that reaches a display later is old news; the board has it."""


@dataclass(slots=True, kw_only=True)
class Announcer:
    """Sends each call once, as soon as it is on disk."""

    send: Send
    topics: Topics
    codec: Codec

    def announce(self, batch: Batch) -> bool:
        """Send the batch's calls, and tell whether there were any; one that was taken back within the batch is none."""
        called = [event for event in batch.events if isinstance(event, Called)]
        on_wall = [wall for event in called if (wall := batch.day.calls.get(event.ticket)) and wall.id == event.call]
        for wall in on_wall:
            self._send(views.call_on_wall(batch.day, wall))
        return bool(on_wall)

    def test(self, command: c.TestCall, command_id: CommandId, batch: Batch) -> None:
        """Send a test call to a display's zone, after the commit. Raises Refused."""
        display = batch.day.directory.devices.get(command.display)
        if display is None or display.role is not Role.DISPLAY:
            detail = f"`display` is {command.display!r}; this office has no such display"
            raise Refused(Reason.BAD_REQUEST, detail=detail)
        call = Call(
            id=CallId(command_id),
            day=batch.day.date,
            seq=-int(batch.now.timestamp()),  # no call of the day: below them all, and unlike the last test
            ticket=TicketId(""),
            number="TEST",
            counter=CounterId("test"),
            place=dict(display.place),
            zone=display.zone,
            attempt=1,
            language=batch.day.language(),
            called_at=batch.now,
            expires_at=batch.now + timedelta(seconds=EXPIRY_S),
            state="test",
            display=display.client,
        )
        batch.after.append(lambda: self._send(call))

    def _send(self, call: Call) -> None:
        self.send(self.topics.call(), self.codec.encode(call), expiry_s=EXPIRY_S)
