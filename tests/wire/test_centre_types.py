"""The types between hub and centre: what one side writes the other reads."""

from datetime import UTC, date, datetime

import msgspec
import pytest

from office.ids import AppointmentId, HoldId, Language, ServiceId, SlotId
from office.reasons import Reason
from office.wire import centre
from office.wire.answers import NamedAppointment, Offer
from office.wire.codec import BadMessage, Codec
from office.wire.devices import Seen

NOON = datetime(2026, 3, 2, 11, tzinfo=UTC)
DE = Language("de")

MESSAGES = (
    centre.Plan(
        day=date(2026, 3, 2),
        token="t1",
        appointments=(
            centre.PlannedAppointment(
                id=AppointmentId("p"), code="K7QF2M", at=NOON, services=(ServiceId("s"),), language=DE
            ),
        ),
        free_today={ServiceId("s"): 2},
        next_free={ServiceId("s"): NOON},
    ),
    centre.Able(can=("offers",)),
    centre.OffersFound(offers=(Offer(slot=SlotId("o"), office="hall", at=NOON, minutes=10),)),
    centre.HoldAsked(slot=SlotId("o")),
    centre.Held(hold=HoldId("h"), expires_at=NOON),
    centre.BookAsked(hold=HoldId("h"), contact=centre.ContactGiven(name="A"), language=DE),
    centre.CancelAsked(code="K7QF2M"),
    centre.NameAsked(name="Muster"),
    centre.NamesFound(
        appointments=(
            NamedAppointment(id=AppointmentId("p"), code="K7QF2M", at=NOON, services=("s",), name="E. Muster"),
        )
    ),
    centre.WishAsked(services=(ServiceId("s"),)),
    centre.EventsSent(events=(centre.EventSent(id="1", body=msgspec.Raw(b'{"ev":1}')),)),
    centre.LineShown(
        at=NOON,
        rows=(
            centre.StatusRow(
                token="t", number="A001", state="waiting", ahead=0, low_min=None, high_min=None, place={DE: ""}
            ),
        ),
    ),
    centre.Refusal(refused=Reason.SLOT_TAKEN),
    centre.Done(),
)


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: type(message).__name__)
def test_what_is_written_can_be_read(message: object) -> None:
    payload = msgspec.json.encode(message)
    assert msgspec.json.decode(payload, type=type(message)) == message


def test_a_decoder_is_built_once_and_reads_every_payload() -> None:
    codec = Codec()
    payload = b'{"v":1,"call":"c","painted_at":"2026-03-02T11:00:00Z"}'
    assert codec.decode(payload, Seen) == codec.decode(payload, Seen)
    with pytest.raises(BadMessage):
        codec.decode(b'{"v":1}', Seen)
