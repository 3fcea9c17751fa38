"""What stands on the kiosk's slips."""

from datetime import timedelta

from kiosk.house import House
from kiosk.inputs import PrintAppointment, PrintTicket
from kiosk.samples import NOW
from kiosk.slips import appointment_slip, ticket_slip
from office.ids import AppointmentId, Language, OfficeSlug, QueueId, ServiceId, TicketId
from office.slip import SlipKind
from office.wire.answers import BookedAppointment, GivenTicket, WaitRange

DE, EN = Language("de"), Language("en")
PASSPORT = ServiceId("reisepass")


def given(queue: QueueId, status_url: str | None = None) -> GivenTicket:
    wait = WaitRange(low_min=10, high_min=30)
    return GivenTicket(
        id=TicketId("t"),
        number="A017",
        code="482913",
        queue=queue,
        issued_at=NOW,
        ahead=3,
        wait=wait,
        status_url=status_url,
    )


def test_a_wait_slip_has_all_in_the_visitors_language(house: House) -> None:
    slip = ticket_slip(PrintTicket("j", given(next(iter(house.queues))), (PASSPORT,), EN, False), house)
    assert (slip.kind, slip.language, slip.number, slip.code) == (SlipKind.WAIT, EN, "A017", "482913")
    assert (slip.ahead, slip.wait_low_min, slip.wait_high_min) == (3, 10, 30)
    assert slip.services == ("Apply for a passport",)
    assert slip.bring
    assert slip.place == "Please take a seat in the waiting hall and watch the screen."
    assert (slip.time_zone, slip.at) == ("Europe/Berlin", NOW)


def test_the_qr_holds_the_status_page_or_else_the_code(house: House) -> None:
    queue = next(iter(house.queues))
    with_page = PrintTicket("j", given(queue, "https://x.example/t/abc"), (), DE, False)
    assert ticket_slip(with_page, house).qr == "https://x.example/t/abc"
    assert ticket_slip(PrintTicket("j", given(queue), (), DE, True), house).qr == "482913"


def test_a_check_in_slip_is_one(house: House) -> None:
    assert ticket_slip(PrintTicket("j", given(QueueId("q")), (), DE, True), house).kind is SlipKind.CHECK_IN


def test_a_slip_can_be_made_before_anything_is_known() -> None:
    slip = ticket_slip(PrintTicket("j", given(QueueId("q")), (PASSPORT,), DE, False), House())
    assert (slip.number, slip.office, slip.services) == ("A017", "", ())


def test_things_to_bring_are_named_once(house: House) -> None:
    both = (PASSPORT, ServiceId("personalausweis"))
    slip = ticket_slip(PrintTicket("j", given(QueueId("q")), both, DE, False), house)
    assert len(slip.bring) == len(set(slip.bring))


def test_an_appointments_slip_says_when_and_where(house: House) -> None:
    at = NOW + timedelta(days=3)
    appointment = BookedAppointment(id=AppointmentId("a"), code="K7QF29XD", at=at, office=OfficeSlug("o"))
    slip = appointment_slip(PrintAppointment("j", appointment, (PASSPORT,), DE), house, NOW)
    assert (slip.kind, slip.code, slip.qr) == (SlipKind.APPOINTMENT, "K7QF29XD", "K7QF29XD")
    assert (slip.appointment_at, slip.at, slip.place) == (at, NOW, "Rathausplatz 1, 12345 Musterstadt")
    assert slip.services == ("Reisepass beantragen",)
