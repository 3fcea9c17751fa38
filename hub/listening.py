"""What devices tell: which calls were painted and spoken, and how they are."""

from collections.abc import Callable
from dataclasses import dataclass

from hub.batch import Batch
from hub.health import Health
from hub.items import DeviceSaid, SeenSaid
from hub.moments import check_moments
from hub.rejects import Rejects
from office.catalogue import Device
from office.decide import Sender
from office.ids import ClientId
from office.internal import NoteSeen
from office.reasons import Reason, Refused
from office.wire.codec import MAX_DEVICE_BYTES, BadMessage, Codec
from office.wire.devices import DeviceState, Seen


@dataclass(slots=True, kw_only=True)
class Listening:
    """Takes ``seen/<client>`` and ``device/<client>``. `changed` is called when the devices' health has changed."""

    codec: Codec
    rejects: Rejects
    health: Health
    changed: Callable[[], None]

    def seen(self, item: SeenSaid, batch: Batch) -> None:
        """Note that a display has painted or spoken a call; a call that is gone already is no error."""
        try:
            device = _known(item.client, batch)
            seen = self.codec.decode(item.payload, Seen, MAX_DEVICE_BYTES)
            check_moments(seen)
            note = NoteSeen(
                call=seen.call, painted_at=seen.painted_at, spoken_at=seen.spoken_at, unspoken=seen.unspoken
            )
            batch.decide(note, Sender.of(device))
        except BadMessage as bad:
            self.rejects.note(item.client, str(bad))
        except Refused as refused:
            self.rejects.note(item.client, f"seen: {refused}")

    def device(self, item: DeviceSaid, batch: Batch) -> None:
        """Note a device's state; an empty payload is a retained state that was cleared."""
        try:
            _known(item.client, batch)
            state = self.codec.decode(item.payload, DeviceState, MAX_DEVICE_BYTES) if item.payload else None
        except BadMessage as bad:
            self.rejects.note(item.client, str(bad))
            return
        self.health.said(item.client, state, batch.now)
        self.changed()


def _known(client: ClientId, batch: Batch) -> Device:
    device = batch.day.directory.devices.get(client)
    if device is None:
        raise BadMessage(Reason.NOT_ALLOWED, f"{client} is not in this office's file")
    return device
