"""What stands on the kiosk's slips."""

from datetime import timedelta

import pytest

from kiosk.house import House
from kiosk.inputs import PrintAppointment, PrintNeeds, PrintTicket
from kiosk.samples import NOW
from kiosk.screens import Party
from kiosk.slips import appointment_slip, needs_slip, ticket_slip
from office.ids import AppointmentId, Language, OfficeSlug, QueueId, ServiceId, TicketId
from office.slip import Slip, SlipKind
from office.wire.answers import BookedAppointment, GivenTicket, WaitRange
from printer.blocks import Text
from printer.layout import Row
from printer.layoutfile import read_layout
from printer.slips import compose
from printer.wordfile import wording
from support.tongues import foreign_words

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


class Paper:
    """Paper on which each line has its paragraph's room."""

    dots = 10_000

    def width(self, text: str, row: Row) -> int:  # noqa: ARG002  # the port's
        return len(text)


def every_slip(house: House, language: Language) -> list[Slip]:
    ticket, services = given(next(iter(house.queues))), tuple(house.services)
    kinds: list[dict[str, bool]] = [{}, {"standby": True}, {"errand": True}]
    tickets = [ticket_slip(PrintTicket("j", ticket, services, language, False, **kind), house) for kind in kinds]
    tickets.append(ticket_slip(PrintTicket("j", ticket, services, language, True), house))
    appointment = BookedAppointment(id=AppointmentId("a"), code="K7QF29XD", at=NOW, office=OfficeSlug("x"))
    booked = appointment_slip(PrintAppointment("j", appointment, services, language), house, NOW)
    return [*tickets, booked, needs_slip(PrintNeeds("j", Party(services), language), house, NOW)]


@pytest.mark.parametrize("language", ["uk", "ru", "bg", "ar", "fa"])
def test_no_slip_has_a_word_of_another_script(house: House, language: str) -> None:
    slips = every_slip(house, Language(language))
    assert {slip.kind for slip in slips} == set(SlipKind) - {SlipKind.TEST}
    for slip in slips:
        blocks = compose(slip, read_layout("standard"), wording(language), Paper())
        told = [block.text for block in blocks if isinstance(block, Text)]
        assert len(told) > 3
        assert [text for text in told if foreign_words(text)] == []
